"""The noun that an amount stands before: "a crippling 49% rate on Cambodian goods", "Savin's $1 billion bond fund"."""

from __future__ import annotations

from briefings.language.numbers.labels.deeds import done_by
from briefings.language.numbers.labels.phrases import Phrase, phrase_after
from briefings.language.numbers.labels.predicates import HOLDINGS
from briefings.language.numbers.labels.results import lacks_owner
from briefings.language.numbers.labels.setting import Setting, Words
from briefings.language.numbers.labels.verbs import DIRECTION_NOUNS
from briefings.language.numbers.labels.wording import DETERMINERS, STOPS, TIMES, is_plural

_PURPOSEFUL = frozenset("contract deal plan bid project programme program package fund scheme loan order grant".split())
_CONTESTS = frozenset(
    "Cup Open Stakes Prix Series Championship Championships Classic Masters Tour Derby Tournament".split()
)


_ORDINALS = frozenset("first second third fourth".split())
_OWNS = ("'s", "’s")


def modified_label(place: Setting) -> str:
    """The noun that the amount stands before: "a crippling 49% rate on Cambodian goods"."""
    article = article_of(place.before)
    if not article:
        return ""
    at = 1 if place.after.first == "-" else 0
    if place.after.low(at) in _ORDINALS and place.after.low(at + 1) == "quarter":
        result = phrase_after(place.after, at + 2, links=frozenset())
        booked = result is not None and result.first == at + 2 and lacks_owner(result.text)
        return f"{place.after.low(at)}-quarter {result.text}" if result and booked else ""
    phrase = phrase_after(place.after, at, singular=article in {"a", "an"})
    if phrase is None or phrase.first != at or phrase.head in TIMES:
        return ""
    if phrase.text.split(" ")[0] in HOLDINGS:
        return f"{phrase.text}{done_by(place.before)}"  # "Ryanair owns a 25% stake in Aer Lingus"
    follows = place.after.words[phrase.last : phrase.last + 1]
    if phrase.text.split(" ")[-1] in _CONTESTS and not (follows and len(follows[0]) == 1 and follows[0].isupper()):
        return f"prize money of the {phrase.text}"
    return _moved_in(place, phrase) or _as_modified(place, phrase)


def _moved_in(place: Setting, phrase: Phrase) -> str:
    """Reads "drop in third-quarter profit" from "a 54% | drop in third-quarter profit"."""
    if phrase.head not in DIRECTION_NOUNS or place.after.low(phrase.last) != "in":
        return ""
    moved = phrase_after(place.after, phrase.last + 1)
    return f"{phrase.text} in {moved.text}" if moved and lacks_owner(moved.text) else ""


def _as_modified(place: Setting, phrase: Phrase) -> str:
    """The noun that the amount modifies, with whose it is: "Vanguard's $1 billion | bond portfolio"."""
    if phrase.head in DIRECTION_NOUNS and place.after.low(phrase.last) == "in":
        return ""
    if is_plural(phrase.head) and phrase.size > 1 and place.after.low(phrase.last) in DETERMINERS:
        return ""  # "the 15% restriction | covers any holder"
    possessor = _possessor(place.before)
    if (possessor and phrase.text.islower()) or phrase.size > 1 or lacks_owner(phrase.text):
        return f"{possessor} {phrase.text}".strip()
    return _with_purpose(place.after, phrase)


def _with_purpose(after: Words, phrase: Phrase) -> str:
    """Reads "contract to supply tankers": a noun that says nothing alone, with what it is to do."""
    if phrase.head not in _PURPOSEFUL or after.low(phrase.last) not in {"to", "with", "for"}:
        return ""
    doing = after.low(phrase.last) == "to"
    if doing and after.low(phrase.last + 1) in {"help", "be", "have"}:
        return ""
    what = phrase_after(after, phrase.last + (2 if doing else 1))
    if what is not None and after.low(what.last)[:1].isalpha() and after.low(what.last) not in STOPS:
        return ""  # "a deal with aircraft | maker Boeing"
    if what is None or what.head in TIMES or after.low(what.last) in {"and", "or"}:
        return ""
    return after.span(phrase.first, what.last)


def article_of(before: Words) -> str:
    """The article or possessive that the amount stands under, two adjectives between at most; "" where none."""
    for low in before.lows[:-4:-1]:
        if low in DETERMINERS or low.endswith(_OWNS):
            return low
        if low in STOPS or not low[0].isalpha():
            return ""
    return ""


def _possessor(before: Words) -> str:
    """Reads "Vanguard's" from "Vanguard's | $1 billion", two adjectives between at most; "" where no name owns it."""
    for back in range(1, 4):
        at = len(before) - back
        low = before.low(at)
        if low.endswith(("'s", "’s")):
            first = at
            while first and (_is_name(before, first - 1) or _joins_names(before, first - 1)):
                first -= 1
            return before.span(first, at + 1) if before.words[first][0].isupper() else ""
        if not low[:1].isalpha() or low in STOPS:
            return ""
    return ""


def _is_name(before: Words, at: int) -> bool:
    """Whether a word has its capital from a name, and not from the sentence alone."""
    return before.words[at][0].isupper() and before.low(at) not in STOPS


def _joins_names(before: Words, at: int) -> bool:
    """Whether a small word stands between two parts of a name: "Savings Bank | of | New York"."""
    return before.low(at) in {"of", "and", "&"} and at > 0 and before.words[at - 1][0].isupper()
