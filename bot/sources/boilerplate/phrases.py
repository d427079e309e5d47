"""Closed lists of phrases, and lines folded so that they can be looked up in them."""

from __future__ import annotations

from briefings.patterns import late

_WORD = late(r"\w+")
_BEGINNING = late(r"\W{0,4}(\w{1,40})")
_NUMBER = late(r"\d+")
_EDGES = late(r"^[\W_]+|[\W_]+$")


def listed(*lists: str) -> frozenset[str]:
    """The phrases of lists that bars separate, as `folded` folds a line: "#" stands for a number."""
    return frozenset(" ".join(phrase.split()) for each in lists for phrase in each.split("|"))


def folded(text: str) -> str:
    """A text in lower case with "#" for each number, white space folded, and a word at either end."""
    bare = _EDGES.sub("", text.lower().replace("’", "'"))
    return " ".join(_NUMBER.sub("#", bare).split())


def first_words(*phrases: frozenset[str]) -> frozenset[str]:
    """The words that phrases begin with, as `begins_with` gives them for a line."""
    return frozenset("#" if phrase[0] == "#" else begins_with(phrase) for each in phrases for phrase in each)


def begins_with(line: str) -> str:
    """The first word of a line in lower case, "#" for a number; empty where more than four other characters precede."""
    match = _BEGINNING.match(line)
    return "" if match is None else "#" if match[1].isdigit() else match[1].lower()


def words_of(text: str) -> str:
    """The words of a text in lower case, with one space before, between and behind them: " sign up for it "."""
    return f" {' '.join(_WORD.findall(text.lower()))} "
