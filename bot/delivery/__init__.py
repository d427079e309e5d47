"""Editions to destinations, once: claim, send, confirm."""
