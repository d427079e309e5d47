"""The figures that a card's material states, each with its row's label and the dates that its sentence ties to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefings.composing.figures.apart import is_apart
from briefings.composing.figures.clauses import clause_label
from briefings.composing.figures.companies import owned, periods_told, timed
from briefings.composing.figures.counted_back import so_long_before
from briefings.composing.figures.cut_off import is_cut_off
from briefings.composing.figures.foreseen import is_forecast
from briefings.composing.figures.headed import time_before, time_of_headline
from briefings.composing.figures.labels import (
    reads_alone,
    row_label,
    without_first_of_list,
    without_lead_in,
)
from briefings.composing.figures.leaning import holds_made_name, leans
from briefings.composing.figures.looking_back import is_of_time_before
from briefings.composing.figures.periods import is_flow, moved_over, needs_period, tells_period, with_period_ahead
from briefings.composing.figures.scopes import with_scope
from briefings.composing.figures.sessions import day_of_trading, is_of_longer, is_quoted
from briefings.composing.figures.timeless import day_of_deed, is_price_of_no_day, is_timeless
from briefings.composing.figures.times import as_of, dates_in, is_of_year_before, tied_to
from briefings.composing.figures.told import manner_of
from briefings.composing.figures.whose import with_whose
from briefings.composing.material import Material
from briefings.composing.passages import Passage
from briefings.composing.series import labelled
from briefings.language.dates import DateMention
from briefings.language.numbers import FigureMention
from briefings.language.numbers.labels.results import OWNED, has_owner, is_compared
from briefings.model import day_of
from briefings.patterns import late

_BY_MANY = late(
    r"\b(?:earned|generated|collected|raised|spent|lost|made|attracted) by .*?\b[a-z]+s\b(?: (?:in|on|from) .*)?$"
)
_UP_TO_NOW = late(r"\b(?:has|have) (?:now |already |since |together )?[a-z]+ (?:[a-z]+ ){0,3}$")
_QUOTED = late(r"shar.*|\bstocks?\b|\b\d+-year\b(?=.*\b(?:yields?|bonds?|notes?|Treasur|bunds?|gilts?))")
"""What names a thing that is traded, and no period."""

_OF_JOBS = late(r"(?:new )?(?:jobs? |unemployment|jobless)(?!.*\b(?:claims|benefits?)\b)")
"""What is told month by month, in sentence upon sentence."""

_UP_TO_DAY = late(r" (?:over the (?:past|last|week)|so far in the year)\b")
"""What ends with the day of its paper."""

_YEAR = late(r"\b(?:19|20)\d\d\b")
_MANNER = late(r" \([a-z]+\)$")
_PER = late(
    r"(?: (?:of )?\w+){0,2} (?:per|an?|each|every) (?P<time>day|week|month|quarter|year)\b"
    r"(?!-| (?:ago|earlier|before|after|later))"
)
_EXCLUDING = late(
    r"(?:[A-Z]\w+, )?(?:[Ee]xcluding|[Nn]ot including|[Nn]ot counting|[Ll]eaving out|Without|Apart from) "
    r"(?P<what>[^,;]{3,40}), "
)
_CURRENCY = late(r"(?i)\b(?:currency|dollar|euro|yen|pound|mark|franc|rouble|ruble|yuan|rupee|peso|baht|ringgit|won)$")
_OTHER_MONEY = late(r",? (?:against|versus) (?P<other>(?:the )?(?:[A-Z][\w.]+ )?[a-z]+)\b")
_BULLET, _LISTED = " * ", 2
_OFTEN = {"day": "daily", "week": "weekly", "month": "monthly", "quarter": "quarterly", "year": "annual"}


class Stated(NamedTuple):
    """A figure as a passage states it: the label of its row, and the date that the sentence ties to it.

    `before` is the date that it ties to the value before it; `year_before` says that this is the value of the year
    before the one that the paper reports on. What is `of_topic` says whose it is only by the title of its card.
    """

    passage: Passage
    mention: FigureMention
    label: str
    as_of: str | None
    before: str | None = None
    year_before: bool = False
    of_topic: bool = False

    @property
    def at(self) -> tuple[int, int]:
        """The place of its sentence: document and position."""
        return self.passage.document, self.passage.position


def stated_in(material: Material) -> Iterator[Stated]:
    """The figures of the card's best candidates that have a label, best first."""
    for candidate in material.foremost:
        passage, document = candidate.passage, material.mentions.document(candidate.passage)
        if not material.mentions.is_english(passage) or passage.text.count(_BULLET) >= _LISTED:
            continue  # there labels are guesses, as they are among the points of a list
        for mention in labelled(material.mentions.figures(passage), document.text):
            stated = _stated(material, passage, mention)
            if stated is not None:
                yield stated


def _stated(material: Material, passage: Passage, mention: FigureMention) -> Stated | None:
    """The figure with its row's label and dates; None where no row should show it."""
    document, dates = material.mentions.document(passage), dates_in(passage, material.mentions)
    if mention.kind in OWNED:
        mention = mention._replace(label=owned(mention.label, passage, mention.start, material.mentions))
    if is_apart(passage, mention) or _is_date(mention, dates):
        return None
    bare = without_first_of_list(without_lead_in(row_label(mention), passage.text), passage.text)
    label, of_topic = with_whose(bare, passage, mention, material.mentions, material.topic.title)
    if not label or leans(label):
        bare = label = clause_label(passage, mention, document.text)
    manner = manner_of(passage, mention, bare) if label else None
    if manner is None or leans(label) or holds_made_name(label, document.text):
        return None
    if label.endswith(" shot") and "shot down" in passage.text:
        label = f"{label} down"
    before = is_of_year_before(mention, label)
    ahead, behind = mention.start - passage.sentence.start, mention.end - passage.sentence.start
    if label and (is_cut_off(label, passage.text, behind) or is_forecast(label)):
        return None
    scoped = with_scope(label, passage, mention)
    if scoped is None or (manner and is_quoted(label, mention)):
        return None  # where a market goes, only somebody's guess says
    if not label or (not before and is_compared(passage.text, 0, ahead, label)):
        return None  # "up from earnings of $7 million": of when, nothing says
    label = f"{scoped}{_without(passage.text)}{_against(mention, label, passage)}"
    label = _per_time(with_period_ahead(label, passage.text), passage.text, mention.end - passage.sentence.start)
    stated = Stated(passage=passage, mention=mention, label=label, as_of=None, year_before=before, of_topic=of_topic)
    return _dated(stated, material, dates, manner)


def _dated(stated: Stated, material: Material, dates: Sequence[DateMention], manner: str) -> Stated | None:
    """The figure with its dates, or with its period in its label, and how it is told; None where it has no time."""
    mention, day = stated.mention, day_of(material.mentions.document(stated.passage).published)
    told = _timed(stated, material, dates, fact=not manner)
    if told is None:
        return None
    label, time = told
    if time is None and is_timeless(label, stated.passage, mention, material.mentions, fact=not manner):
        return None
    earlier = tied_to(mention.previous, dates, day) if mention.previous else None
    counted_back = so_long_before(stated.passage, mention, time)
    if counted_back is not None:
        earlier = counted_back or None
    elif earlier and time is None and earlier.isdigit() and tells_period(label):
        earlier = None  # "for the final three months of 2004, up from $2 million a year ago": no whole year
    if time == earlier and earlier and _opens(earlier, dates, mention):
        earlier = None  # "In May, it fell from $20 to $18"
    elif time == earlier:
        time = None  # "fell from $20 in November to $18"
    return stated._replace(label=label + manner, as_of=time, before=earlier)


def _timed(
    stated: Stated, material: Material, dates: Sequence[DateMention], *, fact: bool
) -> tuple[str, str | None] | None:
    """The label, with its period where words say that, and the date; None where only the sentence before tells it."""
    passage, mention, label = stated.passage, stated.mention, stated.label
    day = day_of(material.mentions.document(passage).published)
    time = as_of(passage, mention, dates, day, label=label, fact=fact)
    if time is None or (stated.year_before and time.isdigit()):
        before = stated.year_before
        period = timed(label, passage, mention.start, material.mentions, alone=not fact, before=before)
        label = label if before and _YEAR.search(period.removeprefix(label)) else period
    if time is not None or label != stated.label:
        return label, time
    flows = is_flow(label) and needs_period(label) and not has_owner(label)
    if fact and flows and (mention.delta or _OF_JOBS.match(label)):
        time = time_before(passage, material)
    if fact and time is None:
        time = time_of_headline(label, passage, mention, material)
    if time is not None:
        return label, time
    label = _over_how_long(stated)
    if is_of_time_before(passage, mention) or (label == stated.label and is_of_longer(label, passage, mention)):
        return None
    if not fact or tells_period(_QUOTED.sub("", label)) or label != stated.label:
        return label, day.isoformat() if fact and day and _UP_TO_DAY.search(label) else None
    if _is_of_many(label, passage, mention) or _lacks_its_period(label, passage, material):
        return None
    trading = day_of_trading(label, passage, mention, material.mentions)
    return label, trading or day_of_deed(label, passage, mention, dates)


def _lacks_its_period(label: str, passage: Passage, material: Material) -> bool:
    """Whether a result is of one of several quarters that its paper tells of, and nothing says of which."""
    return has_owner(label) and needs_period(label) and len(periods_told(passage, material.mentions)) > 1


def _is_of_many(label: str, passage: Passage, mention: FigureMention) -> bool:
    """Whether many earn an amount through a time that nobody tells: "amount raised by startups"."""
    if mention.kind != "money" or not _BY_MANY.search(label):
        return False
    return _UP_TO_NOW.search(passage.text, 0, mention.start - passage.sentence.start) is None


def _opens(time: str, dates: Sequence[DateMention], mention: FigureMention) -> bool:
    """Whether a date stands ahead of both a value and the one before it."""
    first = min(mention.start, mention.previous.start) if mention.previous else mention.start
    return any(each.value == time and each.end <= first for each in dates)


def _over_how_long(stated: Stated) -> str:
    """The label with the time over which something moved, or was counted "by" somebody."""
    mention, label, begin = stated.mention, stated.label, stated.passage.sentence.start
    counted = not mention.delta
    if tells_period(_QUOTED.sub("", label)) or (
        counted and (mention.kind not in {"count", "money", "measure"} or " by " not in label)
    ):
        return label
    return f"{label}{moved_over(stated.passage.text, mention.start - begin, mention.end - begin, counted=counted)}"


def _without(sentence: str) -> str:
    """What the sentence says that its figures leave out: " excluding South Africa"."""
    found = _EXCLUDING.match(sentence)
    return f" excluding {found['what']}" if found else ""


def _against(mention: FigureMention, label: str, passage: Passage) -> str:
    """Against which other a currency moved, as the words behind the figure say."""
    found = _OTHER_MONEY.match(passage.text, mention.end - passage.sentence.start)
    return f" against {found['other']}" if found and mention.delta and _CURRENCY.search(label) else ""


def _per_time(label: str, sentence: str, at: int) -> str:
    """The label with how often, where the words behind the figure say so: "793,000 barrels of oil per day"."""
    found = _PER.match(sentence, at)
    often = _OFTEN[found["time"]] if found else ""
    return f"{often} {label}" if often and often not in label else label


def is_readable(one: Stated, *, moved: bool, material: Material) -> bool:
    """Whether the label says what is measured, by itself or under the topic's title.

    "Jobs: 3,700" can't be read alone: nobody knows whether they were cut, made or counted. "Tariff: 19%" can where the
    card is called so, the sentence speaks of "the tariff" or "these tariffs", and the row says what it was before.
    """
    if one.of_topic and not (moved and _is_the_one(one)):
        return False
    published = material.mentions.document(one.passage).published
    if published and not moved and one.as_of is None and is_price_of_no_day(one.label, one.passage, one.mention):
        return False
    count = one.mention.kind == "count" and not _is_subject(one)
    return reads_alone(_MANNER.sub("", one.label), count=count) or (moved and (" " in one.label or not count))


def _is_subject(one: Stated) -> bool:
    """Whether what is counted is a measure that comes to so many: "arrivals in Vell reached 2,000"."""
    ahead = one.passage.text[: one.mention.start - one.passage.sentence.start].casefold()
    return one.mention.label.casefold() in ahead


def _is_the_one(one: Stated) -> bool:
    """Whether the sentence speaks of what is measured as of something known: "the toll rate on lorries"."""
    head = re.escape(_MANNER.sub("", one.label).split(" ")[0])
    return re.search(rf"\b(?:[Tt]he|[Tt]h[eo]se|[Tt]his|[Tt]hat) {head}\b", one.passage.text) is not None


def _is_date(mention: FigureMention, dates: Sequence[DateMention]) -> bool:
    """Whether the number is a year that a date of the sentence holds: "the 2008 games"."""
    return mention.kind == "count" and any(date.start <= mention.start and mention.end <= date.end for date in dates)
