"""Reads noun phrases next to a figure: forwards from a word, or backwards from a verb. Gives nothing when unsure."""

from __future__ import annotations

from typing import NamedTuple

from briefings.language.numbers.labels.setting import Words
from briefings.language.numbers.labels.verbs import COSTS, MOVES, PUTTING
from briefings.language.numbers.labels.wording import (
    ATTRIBUTIVE,
    DETERMINERS,
    NO_HEADS,
    PREPOSITIONS,
    STOPS,
    TIMES,
    is_participle,
    is_plural,
)

_LEADING = DETERMINERS | {"more", "other", "additional", "further", "such", "of"}
_LED = _LEADING | {""}
LINKS = frozenset("of on from for against in to".split())
_LINKS_BACK = frozenset("of on in for from against between".split())
_HANGING = _LINKS_BACK | {"based"}
_OF = frozenset({"of"})
_CONJUNCTIONS = frozenset("as before after since until till than like except".split())
_OWNERS = frozenset("its their his her my our your".split())
_OF_NATIONS = ("an", "ish", "ese", "ch", "qi", "ni", "li", "Thai", "Greek", "Swiss", "Czech")
_BEFORE_VERBS = frozenset("to will would can could may might must should".split())
FIRMS = frozenset("inc corp co ltd plc llc cos".split())
IDIOMS = frozenset(
    """
    wake course face light event midst aftermath process name way case meantime run end hope suspicion charges grounds
    behalf
    """.split()
)
_SAYING = frozenset("saying suggesting showing indicating meaning claiming reporting estimating adding noting".split())
_OF_THEIR_OBJECT = MOVES | frozenset("reported announced posted estimated predicted".split())
_AMBIGUOUS = frozenset("set split spread beat read hit put bet hurt".split())
_ASKING = frozenset("what which how whatever".split())
_CERTAIN = frozenset("the its their his her".split())
_NOUNS_IN_LY = frozenset(
    """
    family supply assembly monopoly italy rally early hourly daily weekly monthly quarterly yearly only elderly
    """.split()
)
_NOUNS_IN_ING = frozenset(
    """
    funding spending housing shipping trading polling voting training manufacturing mining farming banking savings
    """.split()
)
_CLASSES = frozenset("common preferred ordinary class".split())
_MOST_WORDS = 6


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
    article = _article(words.lows[at:first])
    return Phrase(text=words.span(first, last), head=words.lows[head], first=first, last=last, article=article)


def _article(lows: list[str]) -> str:
    return next((low for low in reversed(lows) if low in {"the", "a", "an"}), "")


def _skip(words: Words, at: int) -> int:
    """Past articles and the like: "all of the"."""
    while at < len(words) and words.lows[at] in _LEADING:
        at += 1
    return at


def _head_after(words: Words, first: int, *, plural: bool, singular: bool) -> int | None:
    """The index of the head noun of the phrase that starts at `first`; None where no phrase stands there."""
    last: int | None = None
    for index in range(first, min(len(words), first + _MOST_WORDS)):
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
    cut = words.low(last + 1) in TIMES and not words.words[last][0].isupper()  # "in the second | quarter"
    return None if adjective or cut else last


def _may_be_noun(words: Words, index: int, *, inside: bool) -> bool:
    word, low = words.words[index], words.lows[index]
    if not word[0].isalpha() or low in STOPS or (low.endswith("ly") and low not in _NOUNS_IN_LY):
        return False
    if inside:
        return not is_participle(low)
    return not low.endswith("ing") or len(low) < 6 or word[0].isupper() or low in _NOUNS_IN_ING


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


def phrase_before(words: Words, end: int, *, anywhere: bool = False) -> Phrase | None:
    """The noun phrase that ends before word `end`, with what hangs on it; None where unsure.

    `anywhere` takes one behind a preposition too ("at a depth"), which cannot be the subject of a verb.
    """
    if words.low(end - 1) == "." and words.low(end - 2) in FIRMS:
        end -= 1
    first = last = end
    while last - first < 9:
        run = _run_before(words, first)
        if run == first and words.low(first - 1) == "based" and first < last:
            first -= 1  # "scammers | based in Asia"
            continue
        if run == first:
            return None
        article = run
        while article > 0 and words.lows[article - 1] in DETERMINERS:
            article -= 1
        if article == 0 or words.lows[article - 1] not in (_OF if anywhere else _LINKS_BACK):
            return _checked(words, run, last, article, anywhere=anywhere)
        first = article - 1
    return None


def _run_before(words: Words, end: int) -> int:
    """The index where the run of nouns and adjectives that ends before `end` begins."""
    first = end
    while first > 0 and end - first < _MOST_WORDS:
        word, low = words.words[first - 1], words.lows[first - 1]
        year = len(word) == 4 and word.isdigit() and first < end
        lasting = word[0].isdigit() and first < end and low.endswith(("-year", "-month", "-day", "-week"))
        account = low == "current" and words.low(first) == "account"
        if not (word[0].isalpha() or year or lasting) or (low in STOPS and not account) or _is_adverb(words, first - 1):
            break
        if low.endswith("ed") and word[0].islower():
            break
        first -= 1
    if first < end and words.low(first - 1) in _BEFORE_VERBS:
        first += 1  # "will see passenger numbers"
    return first


def _is_adverb(words: Words, at: int) -> bool:
    """Whether a word ends like an adverb, and is no name: "Polly Peck"."""
    low = words.lows[at]
    named = words.words[at][0].isupper() and words.words[at + 1 : at + 2] and words.words[at + 1][0].isupper()
    return low.endswith("ly") and low not in _NOUNS_IN_LY and not named


def _began_earlier(words: Words, at: int) -> bool:
    """Whether the word before `at` belongs to the phrase as well, or takes it as its object."""
    before, earlier = words.low(at - 1), words.low(at - 2)
    if before in MOVES or before in PUTTING or before in _SAYING or before in COSTS:
        return False
    if before in _AMBIGUOUS or (before.endswith("ing") and len(before) > 5 and before not in PREPOSITIONS):
        return True
    joined = before in {"and", "or", "&"} and earlier[:1].isalpha()
    return joined and earlier not in STOPS and earlier not in MOVES and not is_participle(earlier)


def _may_be_verb(words: Words, at: int) -> bool:
    """Whether a word that looks like a plural may be a verb; one in capitals inside a sentence is a name: "Unisys"."""
    named = at > 0 and words.words[at][0].isupper()
    return not named and is_plural(words.lows[at]) and words.lows[at] not in ATTRIBUTIVE


def _checked(words: Words, first: int, last: int, article: int, *, anywhere: bool) -> Phrase | None:
    """The phrase of those words, unless what stands before shows that it began elsewhere."""
    before = words.low(article - 1)
    hanging = before in PREPOSITIONS and before not in _CONJUNCTIONS and not anywhere
    if hanging or before in _ASKING or before[:1].isdigit() or (not anywhere and _began_earlier(words, article)):
        return None
    inner = next((index for index in range(first, last) if words.lows[index] in _HANGING), last)
    head = words.lows[inner - 1]
    if any(_may_be_verb(words, at) for at in range(first, inner - 1)) or "n't" in head:
        return None  # a verb may stand inside: "airlines demand cuts", "Airbus wins orders"
    if article == first and before.endswith("ed") and before not in _OF_THEIR_OBJECT and not anywhere:
        return None  # "orders for manufactured | goods"
    named = first < inner - 1 and words.words[inner - 1][0].isupper()
    if (
        head in STOPS
        or (head in NO_HEADS and head != "net" and not named)
        or is_participle(head)
        or not head[0].isalpha()
    ):
        return None
    articles = words.lows[article:first]
    return Phrase(
        text=words.span(first, last),
        head=head,
        first=article,
        last=last,
        article=_article(articles),
        owned=any(word in _OWNERS for word in articles),
    )
