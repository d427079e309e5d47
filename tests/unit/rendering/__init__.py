"""Tests: unit/rendering."""
