"""Whose a bare measure is: "the imports of the Philippine government", "net loss of Sears, Roebuck and Co."."""

from __future__ import annotations

from briefings.language.numbers.labels.backwards import FIRMS, phrase_before
from briefings.language.numbers.labels.phrases import Phrase
from briefings.language.numbers.labels.results import lacks_owner
from briefings.language.numbers.labels.setting import Words
from briefings.language.numbers.labels.wording import AUXILIARIES, TIMES
from briefings.language.quotes.verbs import SAYING

_POSTED = frozenset(
    "post posts posted report reports reported record records recorded book booked books suffered suffers made makes "
    "announced announces registered ran had has have enjoyed enjoys showed shows".split()
)
_REPORTED = frozenset(
    "posted posts reported reports recorded records booked suffered registered enjoyed saw logged notched".split()
)
_NEAR = 10
_OFFICES = frozenset(
    "government ministry army navy parliament senate company group bank airline carrier unit arm".split()
)
_BETWEEN = TIMES | {"that", "on", "in", "a", "statement", "late", "early", "also"}


def poster_of(before: Words, phrase: Phrase) -> str:
    """Reads " of Sears" from "Sears posted | a net loss | of": who has what the phrase names; "" where unsure."""
    posted = before.low(phrase.first - 1)
    if posted not in _POSTED or (phrase.article not in {"a", "an"} and not lacks_owner(phrase.text)):
        return ""
    if posted.startswith("announce") and not lacks_owner(phrase.text):
        return ""  # "announced a gift of $5 million": by whom, that doesn't say
    end = phrase.first - 1
    end -= 1 if before.low(end - 1) == "to" else 0  # "analysts expect Savin to | report"
    while before.low(end - 1) in AUXILIARIES or before.low(end - 1).endswith("ly"):
        end -= 1
    return _named(before, end)


def poster_at(before: Words) -> str:
    """Reads "Savin" from "Savin posted a | 50% rise in sales": whose a move is; "" where unsure."""
    for at in range(len(before) - 1, max(0, len(before) - _NEAR), -1):
        if before.low(at) in {",", ";"}:
            break
        if before.low(at) in {"a", "an"} and before.low(at - 1) in _REPORTED:
            end = at - 1
            while before.low(end - 1) in AUXILIARIES or before.low(end - 1).endswith("ly"):
                end -= 1
            return _named(before, end).removeprefix(" of ")
    return ""


def sayer_of(before: Words, phrase: Phrase) -> str:
    """Reads " of Renault" from "Renault said that | its net profit": whose "its" is; "" where unsure."""
    at = phrase.first
    while at > 0 and before.low(at - 1) in _BETWEEN:
        at -= 1
    return _named(before, at - 1) if before.low(at - 1) in SAYING else ""


def _named(before: Words, end: int) -> str:
    """The owner that ends before word `end` with "of", where it is a name, or an office with a name before it."""
    owner = phrase_before(before, end)
    if owner is None or owner.owned or (owner.first and before.words[owner.first - 1][0].isupper()):
        return ""  # only the end of a longer name: "AOL Time | Warner"
    words = owner.text.split(" ")
    if words[0].lower() in FIRMS:
        return ""
    office = owner.head in _OFFICES and owner.article != "" and words[0][:1].isupper() and len(words) > 1
    return f" of {owner.named}" if office or all(word[:1].isupper() for word in words) else ""
