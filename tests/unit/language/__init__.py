"""Tests: unit/language."""
