"""Reads the older one-byte encodings."""

from __future__ import annotations

import re

_C1 = re.compile("[\x80-\x9f]")
_HIGH = re.compile("[\x80-\U0010ffff]")


def decode_legacy(data: bytes) -> tuple[str, str] | None:
    """The text and the encoding's name, or None where no encoding fits."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    if len(_HIGH.findall(text)) * 4 > len(text):
        return None
    return text, "Windows-1252"
