"""The database's forms, oldest first; every released one is brought forward with its data kept."""

from __future__ import annotations

REVISIONS = ("0001", "0002", "0003", "0004")
"""Every form there has been; the last one is what this program works with."""
