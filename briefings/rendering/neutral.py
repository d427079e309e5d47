"""Makes a text of hostile origin safe to show anywhere; every renderer shows texts through this and nothing else.

What can be seen stays as it is. What cannot be seen goes, because it can do harm: escape sequences drive a terminal,
bidirectional overrides make a text read backwards (Boucher and Anderson, "Trojan Source", 2021), zero-width and tag
characters hide words, heaps of combining marks spill over other lines.
Escaping for a format comes after, in the format.
"""

from __future__ import annotations

import re

from briefings.patterns import late

_UNSEEN = late(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"  # control characters but for white space
    "\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164"
    "\ufdd0-\ufdef\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufffc\ufffe\uffff"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_RIGHT_TO_LEFT = late("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_ISOLATES = str.maketrans("", "", "\u2068\u2069")
_SEPARATORS = late("[\u2028\u2029]")
_SURROGATE = late("[\ud800-\udfff]")
_ATTACHED = late("[\u200c\u200d\ufe0e\ufe0f]+")  # joiners and emoji variation selectors: right only between others
_HEAP = late(
    "([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{4})"
    "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+"
)


def neutralise(text: str) -> str:
    """The text as it may be shown: one line, white space folded to single spaces, nothing invisible left in it.

    Lone surrogates become U+FFFD. Joiners stay between letters and emoji of scripts that need them. Neutralising twice
    changes nothing more.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    seen = _UNSEEN.sub("", _SEPARATORS.sub(" ", text))
    seen = _SURROGATE.sub("\ufffd", seen)
    seen = _ATTACHED.sub(_keep_attached, seen)
    return " ".join(_HEAP.sub(r"\1", seen).split())


def isolated(text: str) -> str:
    """A text with Arabic, Hebrew or such in it, to stand beside other words: none of those changes its place for it.

    Without the isolate around it (U+2068, U+2069; Unicode's annex 9), "12 November" behind an Arabic name is read as
    "November" there and 12 before the name.
    """
    return f"\u2068{text}\u2069" if not text.isascii() and _RIGHT_TO_LEFT.search(text) else text


def not_isolated(text: str) -> str:
    """A text without isolates, of which a neutralised one has none of its own: what names or addresses something."""
    return text if text.isascii() else text.translate(_ISOLATES)


def _keep_attached(run: re.Match[str]) -> str:
    """At most one variation selector behind something, and one joiner between two characters that are not ASCII."""
    before = run.string[run.start() - 1] if run.start() else " "
    after = run.string[run.end()] if run.end() < len(run.string) else " "
    selectors = [mark for mark in run[0] if mark in "\ufe0e\ufe0f"]
    joiners = [mark for mark in run[0] if mark in "\u200c\u200d"]
    keep = ""
    if selectors and not before.isspace() and (not before.isascii() or before in "0123456789#*"):
        keep += selectors[0]
    if joiners and not (before.isascii() or after.isascii() or before.isspace() or after.isspace()):
        keep += joiners[0]
    return keep
