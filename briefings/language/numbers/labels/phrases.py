"""Reads noun phrases behind a word; those before a verb are read in `backwards`. Gives nothing when unsure."""

from __future__ import annotations

from typing import NamedTuple

from briefings.language.numbers.labels.setting import Words
from briefings.language.numbers.labels.wording import (
    ATTRIBUTIVE,
    DETERMINERS,
    NO_HEADS,
    STOPS,
    TIMES,
    VERBS,
    is_participle,
    is_plural,
)

_LEADING = DETERMINERS | {"more", "other", "additional", "further", "such", "of"}
_LED = _LEADING | {""}
LINKS = frozenset("of on from for against in to".split())
_OF_NATIONS = ("an", "ish", "ese", "ch", "qi", "ni", "li", "Thai", "Greek", "Swiss", "Czech")
IDIOMS = frozenset(
    """
    wake course face light event midst aftermath process name way case meantime run end hope suspicion charges grounds
    behalf
    """.split()
)
_CERTAIN = frozenset("the its their his her".split())
NOUNS_IN_LY = frozenset(
    """
    family ally reply bully supply assembly monopoly italy rally early hourly daily weekly monthly quarterly yearly
    only elderly
    """.split()
)
_NOUNS_IN_ING = frozenset(
    """
    funding spending housing shipping trading polling voting training manufacturing mining farming banking savings
    """.split()
)

_CLASSES = frozenset("common preferred ordinary class".split())
_OPENING_TIMES = frozenset("last next today yesterday tomorrow tonight".split())
MOST_WORDS = 6


class Phrase(NamedTuple):
    """A noun phrase: its text without an article, its head in lower case, and the words `first:last` that it takes.

    `article` is the article before it, if any; `owned` says that "its" or the like stands there.
    """

    text: str
    head: str
    first: int
    last: int
    article: str = ""
    owned: bool = False

    @property
    def size(self) -> int:
        """How many words it has."""
        return self.last - self.first

    @property
    def named(self) -> str:
        """The phrase as it goes behind a preposition: "the illicit sector", "Americans"."""
        return f"{self.article} {self.text}" if self.article else self.text


def phrase_after(
    words: Words, at: int, *, plural: bool = False, singular: bool = False, links: frozenset[str] = LINKS
) -> Phrase | None:
    """The noun phrase that starts at word `at`, with the phrases that hang on it ("rate on Cambodian goods").

    `plural` wants a plural head (behind a number above one), `singular` one that is not (behind "a"); `links` are the
    prepositions that may hang something on the head.
    """
    first = _skip(words, at)
    head = _head_after(words, first, plural=plural, singular=singular)
    if head is None:
        return None
    last = _with_links(words, head + 1, links)
    article = article_in(words.lows[at:first])
    return Phrase(text=words.span(first, last), head=words.lows[head], first=first, last=last, article=article)


def article_in(lows: list[str]) -> str:
    """The last article among words in lower case; "" where there is none."""
    return next((low for low in reversed(lows) if low in {"the", "a", "an"}), "")


def _skip(words: Words, at: int) -> int:
    """Past articles and the like: "all of the"."""
    while at < len(words) and words.lows[at] in _LEADING:
        at += 1
    return at


def _head_after(words: Words, first: int, *, plural: bool, singular: bool) -> int | None:
    """The index of the head noun of the phrase that starts at `first`; None where no phrase stands there."""
    last: int | None = None
    for index in range(first, min(len(words), first + MOST_WORDS)):
        if not _may_be_noun(words, index, inside=index > first):
            break
        last = index
        if is_plural(words.lows[index]) and not _leads_on(words, index, plural=plural):
            if singular:  # behind "a" a word in -s is a verb: "a 20% tariff hits exporters"
                if words.words[index][0].isupper():
                    return None  # or the end of a name: "a $5 million Cook Islands fund"
                return index - 1 if index > first else None
            return index
    if last is None or plural or words.words[last].endswith(("'s", "’s", "'", "’")):
        return None
    adjective = words.lows[last] in NO_HEADS or (is_participle(words.lows[last]) and words.words[last][0].islower())
    ahead = words.low(last + 1)  # "in the second | quarter", and not "of wheat | last year"
    cut = ahead in TIMES and ahead not in _OPENING_TIMES and not words.words[last][0].isupper()
    return None if adjective or cut else last


def _may_be_noun(words: Words, index: int, *, inside: bool) -> bool:
    word, low = words.words[index], words.lows[index]
    if (
        not word[0].isalpha()
        or (low in STOPS and not _is_in_name(words, index))
        or (low.endswith("ly") and low not in NOUNS_IN_LY)
    ):
        return False
    if inside:
        return not is_participle(low)
    return not low.endswith("ing") or len(low) < 6 or word[0].isupper() or low in _NOUNS_IN_ING


def _is_in_name(words: Words, at: int) -> bool:
    """Whether what looks like a verb stands within a name: "Sky | Bet | League"."""
    if words.lows[at] not in VERBS or not 0 < at < len(words) - 1:
        return False
    return all(word[0].isupper() for word in words.words[at - 1 : at + 2])


def _leads_on(words: Words, index: int, *, plural: bool) -> bool:
    """Whether a plural stands before another noun: "arms deal", "teachers unions"; `plural` wants it in -s."""
    following = words.low(index + 1)
    if not following or not following[0].isalpha() or following in STOPS or is_participle(following):
        return False
    if "-" in words.words[index] or (words.words[index][0].isupper() and words.words[index + 1][0].isupper()):
        return True
    classed = following in _CLASSES
    named = words.words[index][0].isupper() and (is_plural(following) or words.low(index + 2) == "of" or classed)
    if named and following in _CLASSES:
        return True  # "Sansui common shares"
    if named and not plural and words.low(index - 1) not in _LED:
        named = False
    if named:
        return True  # "Hamas activists", "the Windows version of"
    if plural and is_plural(following) and not following.endswith("'s") and words.words[index + 1][0].islower():
        return True  # "58 measles cases": behind several no verb ends in -s
    ends = words.low(index + 2) in STOPS or words.low(index + 2) in {"", ",", "."}
    further = is_plural(words.low(index + 2)) and words.low(index + 2) not in STOPS if plural else ends
    return words.lows[index] in ATTRIBUTIVE and (is_plural(following) or further)


def _with_links(words: Words, at: int, links: frozenset[str]) -> int:
    """The index behind the phrases that hang on a head: "of …", "on …", "from …", at most two."""
    for _ in range(2):
        last = _linked(words, at, links)
        if last is None:
            break
        at = last
    return at


def _linked(words: Words, at: int, links: frozenset[str]) -> int | None:
    """The index behind one "preposition + noun phrase" at `at`, or None where it says when, or nothing sure."""
    link, following = words.low(at), words.low(at + 1)
    if link not in links or not following:
        return None
    certain = words.words[at + 1][0].isupper() or following in _CERTAIN
    if (link == "to" and not (certain or is_plural(following))) or (link == "in" and not certain):
        return None
    first = _skip(words, at + 1)
    if words.low(first) in TIMES or not words.low(first)[:1].isalpha():
        return None
    head = _head_after(words, first, plural=False, singular=False)
    if (
        head is None
        or words.lows[head] in TIMES
        or words.lows[head] in IDIOMS
        or (link == "from" and not words.words[at + 1][0].isupper())
    ):
        return None
    return None if _runs_on(words, first, head) else head + 1


def _runs_on(words: Words, first: int, head: int) -> bool:
    """Whether a lower-case word behind a name may be a verb: "in NATO | spend", "of the Navy | arrives"."""
    for index in range(first, head):
        named = words.words[index][0].isupper() and not words.words[index].endswith(_OF_NATIONS)
        if named and words.words[index + 1][0].islower():
            return True
    return False


def opens_noun(after: Words) -> bool:
    """Whether a noun, or what might be one, follows, past a conversion in brackets."""
    low = after.low(past_bracket(after)) if after.first == "(" else after.first
    return low[:1].isalpha() and low not in STOPS


def past_bracket(after: Words) -> int:
    """The word behind "(€8.6 billion)" where that stands first."""
    return after.lows.index(")") + 1 if after.first == "(" and ")" in after.lows[:8] else 0
