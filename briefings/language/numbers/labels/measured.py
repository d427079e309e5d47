"""Labels of money, percentages and measures: what the amount is of, is in, modifies, or is said about."""

from __future__ import annotations

from briefings.language.numbers.labels.backwards import phrase_before
from briefings.language.numbers.labels.deeds import done_by, spent_label
from briefings.language.numbers.labels.fines import fined_label
from briefings.language.numbers.labels.frames import past_period
from briefings.language.numbers.labels.modified import article_of, modified_label
from briefings.language.numbers.labels.owners import poster_of
from briefings.language.numbers.labels.phrases import IDIOMS, Phrase, opens_noun, past_bracket, phrase_after
from briefings.language.numbers.labels.predicates import level_label, worth_label
from briefings.language.numbers.labels.prices import bought_label, closing_label
from briefings.language.numbers.labels.results import lacks_owner
from briefings.language.numbers.labels.setting import Setting, Words
from briefings.language.numbers.labels.shares import whole_label
from briefings.language.numbers.labels.takings import takings_label
from briefings.language.numbers.labels.verbs import DIRECTION_NOUNS, PARTICIPLES
from briefings.language.numbers.labels.wording import DETERMINERS, PREPOSITIONS, TIMES, is_participle
from briefings.patterns import late

_TO_SO_MUCH = late(
    r"\b(?:surge|jump|rise|increase|drop|fall|decline|gain|climb|leap|plunge|slump|growth) in "
    r"(?:its |their )?(?P<what>(?:[a-z-]+ ){1,4}?)to (?:about |around |nearly |almost |some |just |over |more than )?$"
)
_EMPTY_HEADS = frozenset(
    """
    total maximum minimum average record number amount sum group course majority range one most half hundreds
    thousands millions billions tens dozens lot pair series percent percentage rest remainder many some kind sort
    region order excess tune vicinity
    """.split()
)
_VAGUE = frozenset("rate rates level levels figure cost costs price prices value size speed".split())
_LEVIES = frozenset("tax taxes tariff tariffs duty duties levy levies surcharge".split())
_VAGUE_ALONE = _VAGUE | (DIRECTION_NOUNS.keys() - {"growth"})
_NOT_INSIDE = frozenset(
    "total all cash stock return exchange order addition fact part particular support favor favour response pursuit "
    "honor honour memory need search".split()
)
_EXTENTS = frozenset("high long wide tall deep thick old ago later earlier away apart in from before after".split())
_SIZES = frozenset(
    "population toll workforce staff circulation membership crowd audience capacity turnout fleet".split()
)
_OF_ANOTHER = frozenset("its their his her the that what as this those".split())
_RATES = frozenset("annual yearly monthly weekly daily quarterly annualised annualized steady slower faster".split())
_RATED = frozenset("rating ratings downgraded upgraded reviewing".split())
_TRADING = frozenset("buy buys bought buying sell sells sold selling purchase purchased acquire acquired".split())
_PARTING = PREPOSITIONS - {"with"}
_FROM = frozenset("from related on for".split())
_SPECIAL = frozenset("gain gains charge charges loss losses".split())
_GOING = frozenset("continuing discontinued ongoing".split())
_SOURCES = frozenset("operations management sales".split())
_FIRES = frozenset("fire wildfire blaze bushfire".split())
_GROWN = frozenset("grown grew spread swelled expanded".split())
_BURNED = frozenset("burned burnt burning scorched scorching charred blackened consumed torched".split())
_NEAR = 10
_TAKEN_AWAY = frozenset(
    "eliminated eliminate eliminating cut cutting slashed slash cancelled canceled cancelling "
    "rescind rescinded rescinding".split()
)
_EACH = frozenset("episode head plate ticket seat person game copy bottle piece pop employee".split())
_WENT = frozenset(
    "advance advances advanced move moved retreat retreated pushed edged crept inched went came pulled".split()
)
_LASTING = frozenset("sentence term delay ban truce ceasefire embargo moratorium contract".split())


def amount_label(place: Setting, *, rate: bool = False) -> str:
    """The label of money, or of a `rate` of it; "" where unsure."""
    after = place.after
    if not rate and (after.first == "per" or (after.first in {"a", "an"} and after.low(1) in _EACH)):
        return ""  # "$1 million | an episode", "$5 | per employee"
    return (
        closing_label(place)
        or fined_label(place)
        or modified_label(place)
        or ("" if rate else _inside(place))
        or of_label(place)
        or worth_label(place.before)
        or level_label(place)
        or bought_label(place)
        or ("" if rate else takings_label(place))
        or spent_label(place)
        or ("" if rate else _moved_to(place))
    )


def _moved_to(place: Setting) -> str:
    """Reads "quarterly profit" from "a 50% surge in quarterly profit to | $3 billion"; only what a firm reports."""
    moved = _TO_SO_MUCH.search(place.text, place.begin, place.start)
    what = moved["what"].rstrip() if moved else ""
    return what if what and lacks_owner(what) else ""


def share_label(place: Setting, *, ratio: bool) -> str:
    """The label of a percentage, of points or of a fraction; "" where unsure."""
    if (shared := whole_label(place)) or place.after.first == "of":
        return shared
    if ratio:
        level = place.before.last in {"by", "to"} and place.after.first not in _OF_ANOTHER
        return level_label(place) if level else ""
    return modified_label(place) or of_label(place) or level_label(place)


def measure_label(place: Setting, *, time: bool) -> str:
    """The label of any other measure, or of a span of `time`; "" where unsure."""
    if place.after.first in _EXTENTS or (place.after.first == "-" and place.after.low(1) in _EXTENTS):
        return ""
    joined = "-" in place.text[place.start + 1 : place.end]  # "with 16-bit and 32-bit chips"
    if joined or place.after.first == "-" or (article_of(place.before) and opens_noun(place.after)):
        return modified_label(place)  # "at the 185-acre site"
    named = of_label(place)
    if time and named.split(" ")[-1] not in _LASTING:
        named = ""
    level = "" if _WENT.intersection(place.before.lows[-2:]) else level_label(place, measured=True)
    return modified_label(place) or named or level or ("" if time else _stuff(place))


def _inside(place: Setting) -> str:
    """What money is in or of: "$14 billion in cryptocurrency assets seized by the US Treasury"."""
    after = place.after
    link = past_bracket(after) if "worth" in after.lows[:_NEAR] else 0
    at = link + (2 if after.low(link) == "worth" and after.low(link + 1) == "of" else 1)
    if after.low(link) not in {"in", "of", "worth"} or after.low(at) in _NOT_INSIDE or after.low(at) == "such":
        return ""
    phrase = phrase_after(after, at)
    if phrase is None or phrase.head in TIMES:
        return ""
    done = done_by(place.before)
    verb = place.before.last
    if (not done and verb in _TRADING) or _is_part(place, phrase, at) or not _RATED.isdisjoint(place.before.lows):
        return ""  # "agreed to sell $5 billion of its assets", "its rating on $5 billion of Savin's debt"
    if not done and (verb in _TAKEN_AWAY or PARTICIPLES.get(verb) == "assumed"):
        done = f" {PARTICIPLES[verb]}"
    if after.first == "in" and (phrase.text[0].isupper() or phrase.first != at or "invest" in done):
        return ""  # "in the town", "in Vienna": where, and not what
    done = _done_by(after, phrase.last) or done
    traded = phrase.head == "trade" and after.low(phrase.last) == "with"
    if traded and (partner := phrase_after(after, phrase.last + 1, links=frozenset({"of"}))):
        return f"{phrase.text} with {partner.named}{done}"
    return phrase.text + done if done or phrase.size > 1 or lacks_owner(phrase.text) else ""


def _is_part(place: Setting, phrase: Phrase, at: int) -> bool:
    """Whether the amount is only a part of a company's measure, or no company's that the sentence speaks of.

    "$10 million of the facility", "$8 million in losses from outages", "ratings on $2 billion of senior debt".
    """
    if not lacks_owner(phrase.text):
        return False
    behind = place.after.low(phrase.last) in _FROM or place.after.low(at) in DETERMINERS
    return (phrase.size == 1 and behind) or place.before.last in _PARTING


def _done_by(after: Words, at: int) -> str:
    """Reads " seized by the US Treasury" at word `at`."""
    if not is_participle(after.low(at)) or after.low(at + 1) != "by":
        return ""
    actor = phrase_after(after, at + 2)
    return f" {after.low(at)} by {actor.named}" if actor else ""


def _stuff(place: Setting) -> str:
    """What a measure is of, with what was done to it: "3 tonnes of cocaine" that the police seized."""
    before = place.before
    spread = before.last == "to" and before.low(len(before) - 2) in _GROWN and not _FIRES.isdisjoint(before.lows)
    if spread and not place.after.first[:1].isalpha():
        return "land burned"  # "the wildfire near Osk has grown to 8,000 hectares"
    if place.before.last in _BURNED and (place.after.first != "of" or place.after.low(1) in {"land", "the"}):
        return "land burned"
    phrase = phrase_after(place.after, 1) if place.after.first == "of" else None
    if phrase is None or phrase.head in TIMES or place.after.low(phrase.last) in {"and", "or"}:
        return ""
    if phrase.article == "the" and phrase.text[0].isupper():
        return ""  # "hold 1,000 sq km of the Osk region": a part of it
    verb = PARTICIPLES.get(place.before.last, "")
    return f"{phrase.text} {verb}".strip()


def size_label(place: Setting) -> str:
    """The noun of a size that a bare number is of: "a population of 3 million"; "" for others."""
    label = of_label(place)
    return label if label.rsplit(" ", 1)[-1].lower() in _SIZES else ""


def of_label(place: Setting) -> str:
    """The noun that the amount is of: "an unemployment rate of 5%", "a rate of 49% on Cambodian goods".

    "" where it says nothing: "a total of", "a rate of".
    """
    before = place.before
    if opens_noun(place.after) or place.after.first == "-":
        return ""  # "construction of a 100-kilometre road": the number is the road's
    last = len(before) - (1 if before.last not in {"a", "an"} else 2)
    if before.low(last) != "of":
        return ""
    phrase = phrase_before(before, past_period(before, _past_source(before, last)), anywhere=True)
    if phrase is None or phrase.head in _EMPTY_HEADS or phrase.head in TIMES:
        return ""
    return _behind_idiom(phrase) if phrase.head in IDIOMS else _of_phrase(place, phrase)


def _of_phrase(place: Setting, phrase: Phrase) -> str:
    """The noun, with what it is on or from where it says nothing alone, or with who has it."""
    *how, noun = phrase.text.lower().split(" ")
    if how and noun in _VAGUE and _RATES.issuperset(how):
        return ""  # "fell at an annual rate of 3.8%": the rate of what, its verb says
    vague = phrase.text.lower() in _VAGUE_ALONE
    if phrase.head in _LEVIES and (named := _on_what(place.after, phrase)):
        return named
    if place.after.first == "from" and place.after.low(1) in _GOING and place.after.low(2) == "operations":
        return f"{phrase.text} from {place.after.low(1)} operations"
    if phrase.head in _SPECIAL and (source := _source(place.after)):
        return f"{phrase.text}{source}"
    return _on_what(place.after, phrase) if vague else phrase.text + poster_of(place.before, phrase)


def _behind_idiom(phrase: Phrase) -> str:
    """Reads "third-quarter loss" from "the wake of a third-quarter loss"."""
    inner = phrase.text.partition(" of ")[2].removeprefix("the ").removeprefix("a ").removeprefix("an ")
    return inner if lacks_owner(inner) else ""


def _source(after: Words) -> str:
    """Reads " from early retirement of debt" behind a gain or a charge; "" where nothing sure follows."""
    link = after.first
    if link not in {"from", "on"} or after.low(1) in DETERMINERS:
        return ""
    what = phrase_after(after, 1)
    return f" {link} {what.named}" if what and what.head not in TIMES and what.text.islower() else ""


def _past_source(before: Words, end: int) -> int:
    """The words without where money comes from or lies: "earnings | from operations", "assets | under management"."""
    link = end - 2
    known = before.low(link) in {"from", "under"} and lacks_owner(before.low(link - 1))
    return link if known and before.low(end - 1) in _SOURCES else end


def _on_what(after: Words, phrase: Phrase) -> str:
    """What a vague noun before the number is on, or in, behind it: "a rate of 49% | on Cambodian goods"."""
    link = after.first
    what = phrase_after(after, 1) if link in {"on", "in", "for"} else None
    return f"{phrase.text} {link} {what.named}" if what and what.head not in TIMES and not what.text.isdigit() else ""
