"""Closed lists of phrases -> patterns, so that the lists can be read as lists."""

from __future__ import annotations

import re

_SPECIAL = {"…": r"[^.!?\n]{0,120}", "#": r"\d{1,6}", "'": "['’]", " ": r"[ \xa0]"}


def one_of(*lists: str) -> str:
    """A pattern for any phrase of lists that bars separate; the longest phrase is tried first.

    In a phrase `#` is a number and `…` are up to 120 characters that end no sentence.
    """
    phrases = {" ".join(phrase.split()) for each in lists for phrase in each.split("|")}
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return "(?:" + "|".join(_pattern(phrase) for phrase in ordered) + ")"


def _pattern(phrase: str) -> str:
    return "".join(_SPECIAL.get(character) or re.escape(character) for character in phrase)
