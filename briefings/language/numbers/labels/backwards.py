"""Reads the noun phrase that ends before a verb or a figure. Gives nothing when unsure."""

from __future__ import annotations

from briefings.language.numbers.labels.phrases import MOST_WORDS, NOUNS_IN_LY, Phrase, article_in
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

_LINKS_BACK = frozenset("of on in for from against between".split())
_HANGING = _LINKS_BACK | {"based"}
_OF = frozenset({"of"})
_CONJUNCTIONS = frozenset("as before after since until till than like except".split())
_OWNERS = frozenset("its their his her my our your".split())
_BEFORE_VERBS = frozenset("to will would can could may might must should".split())
FIRMS = frozenset("inc corp co ltd plc llc cos".split())
_SAYING = frozenset("saying suggesting showing indicating meaning claiming reporting estimating adding noting".split())
_OF_THEIR_OBJECT = MOVES | frozenset("reported announced posted estimated predicted".split())
_AMBIGUOUS = frozenset("set split spread beat read hit put bet hurt".split())
_DONE = frozenset("given taken shown seen drawn written".split())
_LONGEST_JOINED, _LONGEST_NUMBER = 7, 3
_ASKING = frozenset("what which how whatever".split())
_BOOKED = frozenset("consolidated unconsolidated combined adjusted unaudited annualised annualized".split())
EXPECTING = frozenset("expects expect expecting forecasts sees projects predicts".split())
"""Verbs behind which a subject and what it is to do follow: "expects | net profit | to rise"."""


def phrase_before(words: Words, end: int, *, anywhere: bool = False) -> Phrase | None:
    """The noun phrase that ends before word `end`, with what hangs on it; None where unsure.

    `anywhere` takes one behind a preposition too ("at a depth"), which cannot be the subject of a verb.
    """
    if words.low(end - 1) == "." and words.low(end - 2) in FIRMS:
        end -= 1
    if words.low(end - 1) == ")" and words.low(end - 3) == "(":
        end -= 3  # "gross domestic product | (GDP)"
    first = last = end
    while last - first < 9:
        run = _run_before(words, first)
        if run == first and words.low(first - 1) == "based" and first < last:
            first -= 1  # "scammers | based in Asia"
            continue
        if run == first:
            return None
        if (between := _joined_from(words, run)) is not None:
            first = between
            continue
        article = run
        while article > 0 and words.lows[article - 1] in DETERMINERS:
            article -= 1
        if article == 0 or words.lows[article - 1] not in (_OF if anywhere else _LINKS_BACK):
            return _checked(words, run, last, article, anywhere=anywhere)
        first = article - 1
    return None


def _joined_from(words: Words, at: int) -> int | None:
    """Where "between Kenya and | Peru" begins, if the words from `at` are its second part; else None."""
    if words.low(at - 1) != "and" or "between" not in words.lows[max(0, at - _LONGEST_JOINED) : at]:
        return None
    between = at - 1 - words.lows[:at][::-1].index("between")
    return between if all(word[0].isalpha() for word in words.words[between:at]) else None


def _run_before(words: Words, end: int) -> int:
    """The index where the run of nouns and adjectives that ends before `end` begins."""
    first = end
    while first > 0 and end - first < MOST_WORDS:
        word, low = words.words[first - 1], words.lows[first - 1]
        if word == "/" and first - 1 > 0 and first < end and _is_named(words, first - 2) and _is_named(words, first):
            first -= 2  # "the SP/Mib index"
            continue
        if word == '"' and words.low(first - 3) == '"' and first < end:
            first -= 3  # "the "core" inflation"
            continue
        year = len(word) == 4 and word.isdigit() and first < end
        year = year or (word.isdigit() and len(word) <= _LONGEST_NUMBER and _is_numbered(words, first - 1))
        lasting = word[0].isdigit() and first < end and low.endswith(("-year", "-month", "-day", "-week"))
        account = low == "current" and words.low(first) == "account"
        if not (word[0].isalpha() or year or lasting) or is_adverb(words, first - 1):
            break
        if low == "adjusted" and words.low(first - 2) == "seasonally":
            first -= 2
            continue
        if low in STOPS and not account and not _is_in_name(words, first - 1):
            break
        if low.endswith("ed") and word[0].islower() and not (first < end and _describes(words, first - 1)):
            break
        if (low in EXPECTING or low in _DONE) and first < end and word[0].islower():
            break
        first -= 1
    return _settled(words, first, end)


def _settled(words: Words, first: int, end: int) -> int:
    """Where a run of words begins, without a verb in front and with the whole name that it was cut off in."""
    if end - first == MOST_WORDS:
        first = _start_of_name(words, first)
    if first < end and words.low(first - 1) in _BEFORE_VERBS:
        if words.low(first - 1) == "to" and first > 1 and _is_named(words, first - 2) and _is_named(words, first):
            return first - 2  # "Right to | Rise Osk"
        first += 1  # "will see passenger numbers"
    return first


def _start_of_name(words: Words, at: int) -> int:
    """Where the name begins that a run of words is cut off in: "Hong | Kong's Hang Seng China Enterprises Index"."""
    while at > 0 and _is_named(words, at - 1) and _is_named(words, at) and words.lows[at - 1] not in STOPS:
        at -= 1
    return at


def _describes(words: Words, at: int) -> bool:
    """Whether a participle is the adjective of the noun behind it: "adjusted profit", "Savin's contracted sales"."""
    low, owner = words.lows[at], words.low(at - 1)
    return low in _BOOKED or "-" in low or owner in _OWNERS or owner.endswith(("'s", "’s"))


def _is_named(words: Words, at: int) -> bool:
    """Whether the word at a place has a capital."""
    return words.words[at][0].isupper()


def _is_numbered(words: Words, at: int) -> bool:
    """Whether a number belongs to the name before it: "FTSE | 100", "Cac | 40"."""
    return at > 0 and words.words[at - 1][0].isupper() and words.lows[at - 1] not in STOPS


def _is_in_name(words: Words, at: int) -> bool:
    """Whether a common word has its capital from the name that it stands in: "Colombo | All | Share Price Index"."""
    if words.lows[at] in TIMES - {"second"} or not 0 < at < len(words) - 1:
        return False
    before = words.lows[at - 1]
    named = words.words[at][0].isupper() and words.words[at + 1][0].isupper() and before[0].isalpha()
    return named and before not in STOPS - {"the"}


def is_adverb(words: Words, at: int) -> bool:
    """Whether a word ends like an adverb, and is no name: "Polly Peck"."""
    low = words.lows[at]
    if not low.endswith("ly") or low in NOUNS_IN_LY:
        return False
    return not (words.words[at][0].isupper() and words.words[at + 1 : at + 2] and words.words[at + 1][0].isupper())


def _is_of_infinitive(words: Words, at: int) -> bool:
    """Whether the word at a place is a verb that takes the phrase as its object: "used to | kill | a spy cost"."""
    word = words.low(at)
    if words.low(at - 1) != "to" or not word.isalpha() or words.words[at][0].isupper():
        return False
    return word not in STOPS and word not in MOVES and word not in PUTTING and word not in COSTS


def _began_earlier(words: Words, at: int) -> bool:
    """Whether the word before `at` belongs to the phrase as well, or takes it as its object."""
    before, earlier = words.low(at - 1), words.low(at - 2)
    if before in MOVES or before in PUTTING or before in _SAYING or before in COSTS:
        return False
    if before in _AMBIGUOUS or (before.endswith("ing") and len(before) >= 5 and before not in PREPOSITIONS):
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
    if hanging or before in _ASKING or before in {"most", "least"} or (before[:1].isdigit() and "-" not in before):
        return None
    if not anywhere and (_is_of_infinitive(words, article - 1) or _began_earlier(words, article)):
        return None
    inner = next((index for index in range(first, last) if words.lows[index] in _HANGING), last)
    head = words.lows[inner - 1]
    if any(_may_be_verb(words, at) for at in range(first, inner - 1)) or "n't" in head:
        return None  # a verb may stand inside: "airlines demand cuts", "Airbus wins orders"
    if (
        article == first
        and before.endswith("ed")
        and "-" not in before
        and before not in _OF_THEIR_OBJECT
        and not anywhere
    ):
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
        article=article_in(articles),
        owned=any(word in _OWNERS for word in articles),
    )
