"""Newsbrief's tests."""
