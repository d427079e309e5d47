"""Tests: unit/composing."""
