"""The tolls that a passage states: what is counted, how many, as of which day, of which event and where.

A toll grows by the day and every paper words it in its own way ("12 people were killed", "the death toll rose to 43"),
so two counts are known for the same by what is counted and by the event, not by their words. What counts apart stays
apart: children among the dead, "another 14", the victims of an earlier year. English only.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from briefings.composing.dating import aside_from, is_aside
from briefings.composing.mentions import Mentions
from briefings.composing.passages import Passage
from briefings.composing.tolls.abroad import named_at, places_abroad, told_abroad
from briefings.composing.tolls.counting import LABELS, kind_of
from briefings.composing.tolls.counting_abroad import counted_in
from briefings.composing.tolls.places import HOSPITAL, where
from briefings.composing.tolls.toll import RECENT, Toll
from briefings.language.dates import DateMention, days_of
from briefings.language.dates.words import MONTHS, WEEKDAYS
from briefings.language.names.words import TITLE_MODIFIERS, TITLES
from briefings.language.numbers import FigureMention, find_figures
from briefings.language.places import countries
from briefings.language.quotes.verbs import SAYING
from briefings.language.tokens import content_terms
from briefings.model import day_of
from briefings.patterns import late

_COUNTED = frozenset(
    content_terms(
        "people person killed dead died death deaths toll missing injured wounded number rises police officials "
        "officers authorities hospital hospitals ministry government agency news report reports "
        "attention urgent lead adds add updates update updated recasts details"
    )
)
_NAME = late(r"(?<=[\w,;:'’\"”)] )[^\W\d_a-zß-öø-ÿ][\w'’-]+")
_SINCE = late(r"\b(?:since|after|before|until)\s(?:\w+\s)?$", re.IGNORECASE)
# A day that the count is of, and not the event: "rose to 43 on Wednesday", "by Friday", "officials said Saturday".
_COUNTED_BY = late(r"\b(?:as of|by|until)\s(?:\w+\s)?$", re.IGNORECASE)
COUNTING = late(
    r"\b(?:rose|risen|rises|climbed|climbs|grew|grown|reached|stood|stands|put|raised|brought|revised|lowered|toll)\b"
)
_SAYS = "|".join(sorted(SAYING))
_SAID = late(rf"\b(?:{_SAYS})\b(?:\s(?:on|late|early|last|as|dawn|broke|night|in|a|statement|here)\b){{0,4}}\s$")
_SAID_BEHIND = late(rf"\s(?:\w+\s){{0,2}}(?:{_SAYS})\b(?! to\b)")
_CALENDAR = frozenset(content_terms(" ".join([*MONTHS, *WEEKDAYS])))
# Two events have a prime minister speak of them: "Prime Minister" is no name in common.
_OFFICES = frozenset(content_terms(" ".join([*TITLES, *TITLE_MODIFIERS])))
_SOON = timedelta(days=10)
_A_YEAR = timedelta(days=365)
_YEAR = late(r"\d{4}")
_SEVERAL = 2
# What two events did together, where the sentence names neither: "brought the toll of both bombings to 259".
_BOTH = late(
    r"\b(?:(?:both|the two|the three) (?:\w+ )?(?:bomb|attack|blast|explo|crash|quake|shooting|raid)"
    r"|(?:both|two|three|four|several) (?:\w+ ){0,2}(?:accidents|disasters|incidents))"
)
_OF_MINE = late(r"(?i)\b(?:mine|mines|miners?|colliery|collieries|pit)\b")
_MINE = late(
    r"\b(?!(?:The|A|An|State|National|Central|Local|Chinese|Coal)\b)(?P<name>[A-Z][\w'’-]{2,}) "
    r"(?:(?:[Cc]oal |[Gg]old |[Ii]ron )?[Mm]ine|[Cc]olliery)\b"
    r"(?! [A-Z]| (?:accidents?|safety|disasters?|blasts?|owners?))"
)
_BEFALLS = late(r"\b(?:killed|dead|died|deaths?|toll|missing|unaccounted|injured|wounded|hurt)\b")
_IN = late(r"\sin [A-Z][^,;]*$")


def tolls_in(passages: Iterable[Passage], mentions: Mentions, *, alone: bool = False) -> Iterator[Toll]:
    """The tolls that passages state, in their order; `alone` reads each without its document, which is quicker."""
    for passage in passages:
        published = day_of(mentions.document(passage).published)
        if published is None or passage.spoken:
            continue
        if mentions.is_english(passage):
            yield from _tolls(mentions, passage, _alone(passage) if alone else mentions.figures(passage), published)
        elif language := mentions.language(passage):
            yield from _tolls_abroad(mentions, passage, language, published)


def _alone(passage: Passage) -> list[FigureMention]:
    """The figures of a passage as it reads by itself, with offsets in its document."""
    start = passage.sentence.start
    found = find_figures(passage.text, plain=False)
    return [figure._replace(start=figure.start + start, end=figure.end + start) for figure in found]


def place(passage: Passage, mention: FigureMention) -> tuple[int, int, int]:
    """Where a figure stands: document, position, offset."""
    return passage.document, passage.position, mention.start


def label_of(toll: Toll) -> str:
    """What a toll counts, in the words of its text where it says so, and in which countries where it names several."""
    label = toll.mention.label.removeprefix("lives")
    if toll.language:
        return label
    if not _BEFALLS.search(label):
        label = plain_label(toll)
    places = sorted(toll.where)
    if len(places) < _SEVERAL or not all(map(countries, places)) or any(name in label for name in places):
        return label  # of towns nobody knows which lies in which: "a mine in Osk"
    return f"{_IN.sub('', label)} in {', '.join(places[:-1])} and {places[-1]}"


def plain_label(toll: Toll) -> str:
    """What a toll counts, in plain words: "people dead", "Americans killed", "Tote"."""
    if toll.language:
        return toll.mention.label
    return LABELS.get(toll.kind) or f"{toll.kind.removeprefix('dead ')} killed"


def said_where(toll: Toll) -> str:
    """What a toll counts, and where it says so even if that is one place."""
    label, places = label_of(toll), sorted(toll.where)
    if not any(map(countries, places)) and not all(place in toll.passage.text for place in places):
        return label  # what a headline has behind "in" may be whose the deed was: "killed in Vell raid"
    return f"{label} in {places[0]}" if len(places) == 1 and not any(name in label for name in places) else label


def _tolls(mentions: Mentions, passage: Passage, figures: Iterable[FigureMention], published: date) -> Iterator[Toll]:
    start = passage.sentence.start
    counts = [(each, kind) for each in figures if (kind := kind_of(passage.text, each, start))]
    if not counts or (_BOTH.search(passage.text) and not where(passage.text, "", 0, 0)):
        return
    if not _is_of_old(mentions, passage, published):
        yield from (counted_by(passage, mention, mentions, published, kind=kind) for mention, kind in counts)


def _is_of_old(mentions: Mentions, passage: Passage, published: date) -> bool:
    """Whether a sentence names a day, month or year long before its paper."""
    spans = (days_of(each.value) for each in mentions.dates(passage) if each.value)
    return any(span[1] < published - RECENT for span in spans if span)


def _tolls_abroad(mentions: Mentions, passage: Passage, language: str, published: date) -> Iterator[Toll]:
    """The tolls of a passage in German, French or Spanish; what it names are places, and all its words are stems."""
    text, start = passage.text, passage.sentence.start
    counts = list(counted_in(text, language))
    if not counts or _is_of_old(mentions, passage, published):
        return
    spans = [span for each in mentions.dates(passage) if each.value and (span := days_of(each.value))]
    placed = ""
    for kind, mention in counts:
        placed = named_at(text, language, mention.start) or placed  # "40 starben in Osk, 119 wurden verletzt"
        yield Toll(
            kind=kind,
            value=mention.value,
            day=published,
            passage=passage,
            mention=mention._replace(
                start=mention.start + start,
                end=mention.end + start,
                label=f"{mention.label} {placed}".rstrip(),
            ),
            about=told_abroad(f"{mentions.document(passage).title}\n{text}"),
            names=places_abroad(text, language),
            events=frozenset(first for first, last in spans if first == last <= published),
            where=frozenset(),
            language=language,
        )


def counted_by(
    passage: Passage, mention: FigureMention, mentions: Mentions, published: date, *, kind: str = ""
) -> Toll:
    """A count with the day that it is of and the days of its event, as the sentence and the day of its paper tell."""
    document, start = mentions.document(passage), passage.sentence.start
    dates = [(each, span) for each in mentions.dates(passage) if each.value and (span := days_of(each.value))]
    days = [(each, span) for each, span in dates if not _SINCE.search(document.text, 0, each.start)]
    told = [(each, _day_of_event(each, first, published)) for each, (first, last) in days if first == last]
    single = [(each, day) for each, day in told if day <= published]
    of_count = [day for each, day in single if _dates_count(passage.text, each, start)]
    text = HOSPITAL.sub("", passage.text)
    return Toll(
        kind=kind,
        value=mention.in_ones,
        day=max(of_count, default=published),
        passage=passage,
        mention=mention,
        about=frozenset(content_terms(f"{document.title} {text}")) - _COUNTED - _CALENDAR - _OFFICES,
        names=frozenset(content_terms(" ".join(_NAME.findall(text)))) - _CALENDAR - _OFFICES,
        events=frozenset(
            day
            for each, day in single
            if day not in of_count and (day < published - RECENT or _is_beside(passage, each, mention))
        ),
        where=where(passage.text, document.title, mention.start - start, mention.end - start),
        mine=_mine_of(document.text) if _OF_MINE.search(passage.text) or _OF_MINE.search(document.title) else "",
    )


def _mine_of(text: str) -> str:
    """The name of the mine that a text names first: "Vell" of "the Vell Colliery", "Vell coal mine"."""
    found = _MINE.search(text)
    return found["name"].casefold() if found else ""


def _day_of_event(found: DateMention, first: date, published: date) -> date:
    """The day itself; one without a year ahead of its paper is last year's: the dead are not counted in advance."""
    if first <= published + _SOON or _YEAR.search(found.text):
        return first
    return first - _A_YEAR


def _dates_count(text: str, found: DateMention, start: int) -> bool:
    """Whether a date says when was counted, and not when it happened."""
    before = text[: found.start - start]
    if text.startswith(("'s ", "’s "), found.end - start):
        return False  # "the toll of Monday's attack"
    if _COUNTED_BY.search(before) or _SAID.search(before) or _SAID_BEHIND.match(text, found.end - start):
        return True
    return COUNTING.search(before) is not None


def _is_beside(passage: Passage, found: DateMention, mention: FigureMention) -> bool:
    """Whether a date belongs to the clause that counts."""
    start = passage.sentence.start
    apart = aside_from(passage.text, mention.start - start)
    if apart is not None and found.start - start < apart:
        return False
    return not is_aside(passage.text, found.start - start, found.end - start, of=mention.start - start)
