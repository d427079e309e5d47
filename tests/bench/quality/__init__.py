"""Tests: bench/quality."""
