"""The figures of a card: what is measured, the value, and the value before it where both are cited.

A figure enters when its label is known, so that the row can be read alone. Old and new stand together when one sentence
says both ("from 49% to 19%"), when a sentence says that the value moved ("was cut to 19%") and the sentence that gives
the earlier value stands close before it in the same document, or where a toll has grown. Anything less certain stands
apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefings.composing.agreement.conflicts import corrects
from briefings.composing.citing import Citing
from briefings.composing.material import Material
from briefings.composing.passages import Passage
from briefings.composing.phrases import Phrases
from briefings.composing.series import labelled
from briefings.composing.tolls import ADDED, LABELS, Toll, before, outgrown, place, runs, tolls_of
from briefings.language.dates import DateMention, days_of
from briefings.language.dates.words import MONTHS, WEEKDAYS
from briefings.language.numbers import FigureMention
from briefings.language.places import countries
from briefings.language.tokens import content_terms
from briefings.model import Document, Figure, FigureValue, day_of
from briefings.patterns import late

_MOST = 6
_SMALL, _VAGUE = 20, 10_000
_TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade", "century"})
_MOVE = late(
    r"\b(?:increase|decrease|rise|fall|decline|drop|growth|gain|loss|cut|reduction|surge|jump|change|swing)s?"
    r"(?: (?:in|of)\b|$)"
)
# Labels that give themselves away as misread: a verb in front, a second number or a currency inside, a cut-off end.
_MISREAD = late(
    r"^(?:see|(?:gain|see|mak|tak|gett|hav|be|giv|los|leav)ing)\b|\b(?:dollars?|euros?|pounds?|yen|rupees?|francs?)\b"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?)\b"
    r"|\b(?:made|based|used|called|known|leaves|lived|live|living|walked|left|failed)$",
    re.IGNORECASE,
)
_PEOPLE = late(
    r"\b(?:people|persons?|deaths?|dead|killed|injured|wounded|missing|arrested|detained|workers|soldiers|children|victims|"
    r"civilians|migrants|refugees|patients|cases|hostages)\b"
)
_CALENDAR = frozenset([*MONTHS, *WEEKDAYS])
_SECOND = 2
_NEAR = 3
_SHOWN = frozenset({"money", "percent", "points", "count", "measure", "ratio"})


class Stated(NamedTuple):
    """A figure as a passage states it: the label of its row, and the date that the sentence ties to it.

    `before` is the date that it ties to the value before it.
    """

    passage: Passage
    mention: FigureMention
    label: str
    as_of: str | None
    before: str | None = None


def figures_of(material: Material, citing: Citing) -> tuple[Figure, ...]:
    """At most six figures of the card's best candidates, tolls first; one row for each thing measured."""
    tolls = tolls_of(material)
    figures = [_toll_figure(run, citing) for run in runs(tolls.values())]
    stated = [one for one in _stated(material) if place(one.passage, one.mention) not in tolls]
    replaced = [_before(one, stated) for one in stated]
    used = [earlier for earlier in replaced if earlier]
    for one, earlier in zip(stated, replaced, strict=True):
        if len(figures) >= _MOST:
            break
        others = [other for other in used if earlier is None or not _is_same(one, other)]  # a link of a chain stays
        if _is_readable(one, earlier, material) and not any(_repeats(one, other) for other in others):
            used.append(one)
            figures.append(_figure(one, earlier, citing))
    return tuple(figures[:_MOST])


def outdated(material: Material) -> frozenset[tuple[int, int]]:
    """The sentences that give a value which another sentence says has moved since."""
    stated = list(_stated(material))
    pairs = [(one, earlier) for one in stated if (earlier := _before(one, stated))]
    replaced = (earlier.passage for one, earlier in pairs if earlier.passage is not one.passage)
    moved = frozenset((passage.document, passage.position) for passage in replaced)
    return moved | outgrown(tolls_of(material).values())


def overtaking(material: Material) -> frozenset[tuple[int, int]]:
    """The sentences that give the value to which another sentence's has moved, or the newest toll of one that grew."""
    stated = list(_stated(material))
    pairs = [(one, earlier) for one in stated if (earlier := _before(one, stated))]
    moved = [one.passage for one, earlier in pairs if earlier.passage is not one.passage]
    grown = [run[0].passage for run in runs(tolls_of(material).values()) if before(run)]
    return frozenset((passage.document, passage.position) for passage in (*moved, *grown))


def _toll_figure(run: Sequence[Toll], citing: Citing) -> Figure:
    """The newest toll of a run beside the last one before it that was another; a corrected one has grown to nothing."""
    earlier = None if corrects(run[0].passage) else before(run)
    return _figure(_of_toll(run[0]), _of_toll(earlier) if earlier else None, citing)


def _of_toll(toll: Toll) -> Stated:
    label = toll.mention.label or LABELS[toll.kind]
    return Stated(passage=toll.passage, mention=toll.mention, label=label, as_of=toll.day.isoformat())


def _is_readable(one: Stated, earlier: Stated | None, material: Material) -> bool:
    """Whether the label says what is measured: more than one word with meaning, or the topic's own word.

    "Tariff: 19%" can be read alone, "jobs: 3,700" can't: nobody knows whether they were cut, made or counted.
    """
    if len(content_terms(one.label)) > 1 or earlier is not None:
        return True
    says_what = one.mention.kind != "count" or _PEOPLE.search(one.label) is not None
    return says_what and Phrases(material.topic.match).matches(one.label)


def _figure(one: Stated, before: Stated | None, citing: Citing) -> Figure:
    mention = one.mention
    return Figure(
        label=one.label,
        value=mention.value,
        unit=mention.unit,
        as_of=one.as_of,
        text=_words(mention),
        citations=(citing.cite(one.passage),),
        previous=_value(before, citing) if before else None,
    )


def _value(stated: Stated, citing: Citing) -> FigureValue:
    return FigureValue(
        value=stated.mention.value,
        unit=stated.mention.unit,
        as_of=stated.as_of,
        text=_words(stated.mention),
        citations=(citing.cite(stated.passage),),
    )


def _words(mention: FigureMention) -> str:
    """The figure as the source has it, with the word that loosens it ("almost one million")."""
    return f"{mention.hedge} {mention.text}" if mention.hedge else mention.text


def _is_same(one: Stated, other: Stated) -> bool:
    """Whether both are the one mention of a value."""
    return one.passage is other.passage and one.mention.start == other.mention.start


def _repeats(one: Stated, other: Stated) -> bool:
    """The same value of the same thing, or the same money in another currency right behind it."""
    same_thing = one.label.casefold() == other.label.casefold()
    both_money = one.mention.kind == other.mention.kind == "money"
    if same_thing and one.passage is other.passage and both_money and one.mention.unit != other.mention.unit:
        return True
    same_value = (one.mention.value, one.mention.unit) == (other.mention.value, other.mention.unit)
    return same_value and (same_thing or _shares_term(one.mention, other.mention))


def _shares_term(a: FigureMention, b: FigureMention) -> bool:
    return bool(set(content_terms(a.label)) & set(content_terms(b.label)))


def _before(one: Stated, stated: list[Stated]) -> Stated | None:
    """The value that this one replaced, where a cited sentence gives it."""
    mention = one.mention
    if mention.previous is not None:
        return Stated(passage=one.passage, mention=mention.previous, label=one.label, as_of=one.before)
    if mention.change is None or mention.delta:
        return None
    earlier = [other for other in stated if _is_earlier_value(other, one)]
    return earlier[-1] if len(earlier) == 1 else None


def _is_earlier_value(other: Stated, one: Stated) -> bool:
    """Whether another sentence close before gives the value that this one says has moved, in the direction it says."""
    a, b = other.mention, one.mention
    gap = one.passage.position - other.passage.position
    if other.passage.document != one.passage.document or not 0 < gap <= _NEAR:
        return False
    if a.unit != b.unit or a.delta or a.kind != b.kind or a.value == b.value:
        return False
    return (a.value > b.value) == (b.change == "down")


def _stated(material: Material) -> Iterator[Stated]:
    for candidate in material.candidates:
        passage, document = candidate.passage, material.mentions.document(candidate.passage)
        dates = [date for date in material.mentions.dates(passage) if date.value and days_of(date.value)]
        for mention in labelled(material.mentions.figures(passage), document.text):
            label = row_label(mention)
            if label and not _is_apart(passage, mention):
                was = _as_of(mention.previous, dates) if mention.previous else None
                as_of = _as_of(mention, dates) or _long_ago(dates, document)
                yield Stated(passage=passage, mention=mention, label=label, as_of=as_of, before=was)


def row_label(mention: FigureMention) -> str:
    """The label of a figure's row; empty for a figure that no row should show.

    Small counts ("four provisions"), lengths of time ("a 45-minute commute") and vague magnitudes ("thousands of
    fans") are detail, unless people were counted. The amount of a move is labelled as one: "25 percent" is no surface
    ozone but the fall in it.
    """
    if mention.kind not in _SHOWN or mention.unit in _TIMES or not mention.label or _MISREAD.search(mention.label):
        return ""
    vague = mention.approximate and not any(map(str.isdigit, mention.text)) and mention.value < _VAGUE
    small = mention.kind == "count" and mention.value < _SMALL and not _PEOPLE.search(mention.label)
    if small or (vague and mention.kind != "ratio"):
        return ""
    if mention.delta and not _MOVE.search(mention.label):
        return f"{'fall' if mention.change == 'down' else 'rise'} in {mention.label}"
    return mention.label


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


def _long_ago(dates: list[DateMention], document: Document) -> str | None:
    """The date of a sentence that speaks of another year than its paper's, where it holds only one."""
    day = day_of(document.published)
    if day is None or len(dates) != 1 or not dates[0].value or dates[0].value[:4] >= str(day.year):
        return None
    return dates[0].value


def _as_of(mention: FigureMention, dates: list[DateMention]) -> str | None:
    """The value of the date that the clause ties to the figure."""
    tied = [date for date in dates if mention.as_of and date.text.casefold() in mention.as_of.casefold()]
    return min(tied, key=lambda date: abs(date.start - mention.start)).value if tied else None
