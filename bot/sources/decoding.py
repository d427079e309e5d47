"""Turns bytes into text, by evidence and in a fixed order; guesses nothing that the bytes don't show.

    a signature           another kind of file: refused by its name
    a byte order mark     UTF-8, UTF-16 or UTF-32, strictly
    valid UTF-8           UTF-8; where NUL bytes stand at every second place, UTF-16 without its mark
    nearly all UTF-8      UTF-8 with the broken bytes shown as U+FFFD
    a Western encoding    Windows-1252, Latin-1: what is left, where the letters fit a language

Newlines become line feeds. Control characters mean nothing in a news text: a few are dropped, many are no text.
"""

from __future__ import annotations

import codecs
from typing import NamedTuple

from bot.sources.draft import Refused
from bot.sources.legacy import decode_legacy
from bot.sources.signatures import kind_of
from briefings.patterns import late

_MARKS = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
_NEWLINE = late("\r\n|[\r\v\f\x85\u2028\u2029]")
_CONTROL = late("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff]")
# Editors of pages hide whole records in the text, written in characters of no width; one alone is a word's own.
_HIDDEN = late("[\u200b-\u200d\u2060\ufeff]{8,}")
_ODD = late("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_MOST_CONTROLS = 0.01
_MOST_BROKEN = 0.02


class Decoded(NamedTuple):
    """The text of a file; `notes` say what was dropped or assumed."""

    text: str
    notes: tuple[str, ...] = ()


def decode(data: bytes, *, declared: str | None = None) -> Decoded | Refused:
    """The text of a file's bytes, with a line feed for every newline, or why they are no text.

    `declared` is the codec that the file itself names; it counts where the bytes are no Unicode.
    """
    if not data.strip():
        return Refused(reason="empty" if not data else "holds nothing but white space")
    if kind := kind_of(data):
        return Refused(reason=f"no text: {kind}")
    decoded = _by_mark(data) or _by_evidence(data, declared)
    return decoded if isinstance(decoded, Refused) else _cleaned(decoded)


def _by_mark(data: bytes) -> Decoded | Refused | None:
    for mark, encoding, name in _MARKS:
        if data.startswith(mark):
            try:
                return Decoded(text=data[len(mark) :].decode(encoding))
            except UnicodeDecodeError as error:
                if encoding == "utf-8":
                    return None
                return Refused(reason=f"marked as {name}, but byte {len(mark) + error.start} does not fit it")
    return None


def _by_evidence(data: bytes, declared: str | None) -> Decoded | Refused:
    text = _as_utf16(data) if b"\x00" in data else None
    if text is not None:
        return Decoded(text=text, notes=("read as UTF-16, which the file does not say",))
    try:
        return Decoded(text=data.decode("utf-8"))
    except UnicodeDecodeError:
        return _as_declared(data, declared) or _nearly_utf8(data) or _without_unicode(data)


def _as_declared(data: bytes, codec: str | None) -> Decoded | None:
    try:
        return Decoded(text=data.decode(codec)) if codec else None
    except UnicodeDecodeError:
        return None


def _as_utf16(data: bytes) -> str | None:
    """The text of UTF-16 without a mark: Latin letters, digits and spaces put NUL bytes at every second place."""
    even, odd = data[::2].count(0), data[1::2].count(0)
    if len(data) % 2 or min(even, odd) * 20 > max(even, odd) or max(even, odd) * 10 < len(data):
        return None
    try:
        return data.decode("utf-16-le" if odd > even else "utf-16-be")
    except UnicodeDecodeError:
        return None


def _nearly_utf8(data: bytes) -> Decoded | None:
    """UTF-8 that was cut or damaged: for each broken place at least fifty whole multi-byte characters."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd") - data.count("\ufffd".encode())
    whole = sum(each > "\x7f" for each in text) - broken
    if broken > max(whole * _MOST_BROKEN, 1 if whole >= 3 and text[-1] == "\ufffd" else 0):
        return None
    if broken == 1 and text[-1] == "\ufffd":
        return Decoded(text=text[:-1], notes=("ends inside a character: the file was cut",))
    return Decoded(text=text, notes=(f"{broken} broken UTF-8 place{'s' * (broken > 1)}, shown as �",))


def _without_unicode(data: bytes) -> Decoded | Refused:
    found = decode_legacy(data)
    if found is None:
        return Refused(reason="no text in UTF-8, UTF-16 or a known older encoding; save it as UTF-8")
    text, encoding = found
    return Decoded(text=text, notes=(f"read as {encoding}, which the file does not say",))


def _cleaned(decoded: Decoded) -> Decoded | Refused:
    """The text without control characters and with line feeds alone; nearly every text is so already."""
    text, notes = decoded.text, decoded.notes
    if _ODD.search(text):
        text, dropped = _CONTROL.subn("", _HIDDEN.sub("", _NEWLINE.sub("\n", text)))
        if dropped > max(len(text) * _MOST_CONTROLS, 3):
            return Refused(reason=f"no text: {dropped} control characters or NUL bytes beside {len(text)} others")
        if dropped:
            removed = (
                "1 control character or NUL byte" if dropped == 1 else f"{dropped} control characters or NUL bytes"
            )
            notes = (*notes, f"{removed} removed")
    return Decoded(text=text, notes=notes) if text.strip() else Refused(reason="holds nothing but white space")
