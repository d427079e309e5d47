"""The figures that a card's material states, each with its row's label and the dates that its sentence ties to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefings.composing.dating import is_aside
from briefings.composing.figures.labels import reads_alone, row_label, said_small, without_first_of_list
from briefings.composing.figures.told import manner_of
from briefings.composing.material import Material
from briefings.composing.passages import Passage
from briefings.composing.phrases import Phrases
from briefings.composing.series import labelled
from briefings.composing.tolls import ADDED
from briefings.language.dates import DateMention, days_of
from briefings.language.dates.words import MONTHS, WEEKDAYS
from briefings.language.numbers import FigureMention
from briefings.language.places import countries
from briefings.model import Document, day_of
from briefings.patterns import late

_PEOPLE = late(
    r"\b(?:people|persons?|deaths?|dead|killed|injured|wounded|missing|arrested|detained|workers|soldiers|children|victims|"
    r"civilians|migrants|refugees|patients|cases|hostages)\b"
)
_CALENDAR = frozenset([*MONTHS, *WEEKDAYS])
_SECOND = 2


class Stated(NamedTuple):
    """A figure as a passage states it: the label of its row, and the date that the sentence ties to it.

    `before` is the date that it ties to the value before it.
    """

    passage: Passage
    mention: FigureMention
    label: str
    as_of: str | None
    before: str | None = None

    @property
    def at(self) -> tuple[int, int]:
        """The place of its sentence: document and position."""
        return self.passage.document, self.passage.position


def stated_in(material: Material) -> Iterator[Stated]:
    """The figures of the card's best candidates that have a label, best first."""
    for candidate in material.candidates:
        passage, document = candidate.passage, material.mentions.document(candidate.passage)
        if not material.mentions.is_english(passage):
            continue  # there labels are guesses
        dates = dates_in(material, passage)
        for mention in labelled(material.mentions.figures(passage), document.text):
            label = without_first_of_list(row_label(mention), passage.text)
            manner = manner_of(passage, mention, label) if label else None
            if manner is not None and not _is_apart(passage, mention) and not _is_date(mention, dates):
                was = _as_of(mention.previous, dates) if mention.previous else None
                as_of = _as_of(mention, dates) or _long_ago(passage, mention, dates, document)
                label = said_small(label, passage.text, document.text)
                yield Stated(passage=passage, mention=mention, label=label + manner, as_of=as_of, before=was)


def dates_in(material: Material, passage: Passage) -> list[DateMention]:
    """The dates of a passage whose days are known."""
    return [date for date in material.mentions.dates(passage) if date.value and days_of(date.value)]


def is_readable(one: Stated, *, moved: bool, material: Material) -> bool:
    """Whether the label says what is measured, by itself or under the topic's name.

    "Tariff: 19%" can be read alone, "jobs: 3,700" can't: nobody knows whether they were cut, made or counted.
    """
    count = one.mention.kind == "count"
    if reads_alone(one.label, count=count) or (moved and (" " in one.label or not count)):
        return True
    says_what = not count or _PEOPLE.search(one.label) is not None or " " in one.label
    return says_what and Phrases(material.topic.match).matches(one.label)


def _is_date(mention: FigureMention, dates: Sequence[DateMention]) -> bool:
    """Whether the number is a year that a date of the sentence holds: "the 2008 games"."""
    return mention.kind == "count" and any(date.start <= mention.start and mention.end <= date.end for date in dates)


def _is_apart(passage: Passage, mention: FigureMention) -> bool:
    """Whether a figure is no total ("another 60 people") or part of a name ("Trent 900 engines", "Boeing 717 jets")."""
    ahead = passage.text[: mention.start - passage.sentence.start]
    words = ahead.split()
    if ADDED.search(ahead):
        return True
    if mention.kind != "count" or mention.hedge or len(words) < _SECOND or not mention.text.isdigit():
        return False
    word = words[-1]
    return word[0].isupper() and word.isalpha() and word.casefold() not in _CALENDAR and not countries(word)


def _long_ago(passage: Passage, mention: FigureMention, dates: Sequence[DateMention], document: Document) -> str | None:
    """The date of a sentence that speaks of another year than its paper's, where it holds only one."""
    day = day_of(document.published)
    if day is None or len(dates) != 1 or not dates[0].value or dates[0].value[:4] >= str(day.year) or mention.since:
        return None
    begin = passage.sentence.start
    is_beside = is_aside(passage.text, dates[0].start - begin, dates[0].end - begin, of=mention.start - begin)
    return None if is_beside else dates[0].value


def _as_of(mention: FigureMention, dates: Sequence[DateMention]) -> str | None:
    """The value of the date that the clause ties to the figure."""
    tied = [date for date in dates if mention.as_of and date.text.casefold() in mention.as_of.casefold()]
    return min(tied, key=lambda date: abs(date.start - mention.start)).value if tied else None
