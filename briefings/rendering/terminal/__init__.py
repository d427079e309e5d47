"""Rows of styled text for terminals: a small markup, laid out in character cells at a width, and painted by rich."""
