"""A sentence as a fact: what it is about (its frame), and the values it gives (figures, dates, whether it denies).

Two sentences are held against each other frame to frame and value to value, so that "43 people died" and "47 people
died" are the same fact with two values, and neither repeats nor contradicts "43 people voted".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from briefings.language.dates import DateMention, days_of, find_dates
from briefings.language.numbers import FigureMention, find_figures
from briefings.language.quotes.verbs import SAYING
from briefings.language.stance import Stance, stance_of
from briefings.language.synonyms import things
from briefings.language.tokens import content_terms
from briefings.model import Published, day_of
from briefings.patterns import late

# What a sentence acts on or speaks of: the word or two behind a preposition.
_OBJECT = late(r"\b(?:on|of|for|against|about) (?:the |its |their |a |an |all )?([\w-]+(?: [\w-]+)?)")
_BESIDE = 40
_KEPT = 2048
# "41 workers, not 43 as reported": the value that is taken back is none of the fact's, and nothing is denied.
_NO_LONGER = late(r",\s(?:and\s)?not\s(?:the\s|some\s|about\s)?[$€£]?\d(?:[.,](?=\d)|[^,.;])*")
PERIODS = frozenset({"month", "quarter", "half", "season", "year", "decade"})
"""Precisions of dates that say for how long something holds; a day says when it was."""
_DIGITS = late(r"\d+(?:[.,:/]\d+)*")
# What a correction says of itself stands before what it says of the world.
_CORRECTING = late(
    r"^(?:correction|clarification|update)s?(?: \([^)]*\))?:\s|^an? earlier version of this \w+ [^;:]*[;:]\s"
    r"|^[^:;]{0,60}\b(?:corrected|revised)\b[^:;]{0,40}:\s",
    re.IGNORECASE,
)
CORRECTION = late(
    r"\b(?:correct(?:ed|ion|s)|revis(?:ed|ion)|amend(?:ed|ment)|clarif(?:ied|ication)|mistaken(?:ly)?|"
    r"earlier (?:report|figure|version|count|toll)|misstated|reported earlier|previously (?:reported|stated|said)|"
    r"not \S+ as)\b",
    re.IGNORECASE,
)
"""What says of itself that it puts something right."""
# Who says so, at either end: two papers that have a fact from two people tell one fact.
_SAYS = late(
    r"\b(?:(?:said|says?|believes?|told (?:\w+ )?(?:reporters|journalists))\b(?: on \w+day)?(?: that)?"
    r"|(?:announced|reported|confirmed|warned|claimed|found|showed|added|estimate[sd]?) that)\s"
)
# "The relatives said they would appeal": who says it is whom it is about.
_OF_HIMSELF = late(r"(?:they|he|she|it)\b")
_LONGEST_HEAD, _MOST_BEHIND = 70, 12
_MANY = 10  # "according to two people briefed on it" counts nothing that is told
_GOES_ON = frozenset("and but which who while whose where although though as".split())
_LEAST_TOLD = 3
_LEAST = frozenset(
    ("at least", "more than", "over", "well over", "no fewer than", "no less than", "upwards of", "in excess of")
)
"""Hedges of which a smaller number is no rounding."""
# An age, or the day of the month: "Lind, 43, said", "today (18)".
_ASIDE = late(r",\s\d{1,3}(?=,)|\s\(\d{1,2}\)")
_SPANS = {"year": ("month", 12), "week": ("day", 7)}
"""Spans of time that are told in another unit as well: two years, 24 months."""
_ADDED = late(r"\b(?:another|further|additional)\s$", re.IGNORECASE)
_FATE = late(
    r"[\s,](?:(?P<dead>killed|dead|died|deaths?|drowned)|(?P<hurt>injured|wounded|hurt)|(?P<missing>missing|unaccounted)"
    r"|(?P<held>arrested|detained)|(?P<saved>rescued|evacuated|saved)|(?P<driven>displaced|homeless|uprooted))\b",
    re.IGNORECASE,
)


_BOTH = late(r"\b(?:killed|dead|died) (?:and|or) (?:injured|wounded|hurt)(?: [a-z]+){0,3} $")
_SCALES = ("phase", "level", "stage", "category", "grade", "tier")
_SPELLED = "zero one two three four five six seven eight nine ten".split()
_STEP = late(
    rf"\b(?P<scale>{'|'.join(_SCALES)})s? (?P<step>\d{{1,2}}(?![\d.,%])|{'|'.join(_SPELLED)})\b",
    re.IGNORECASE,
)
# What is counted belongs to somebody, and he is none of it: "two of his films, was found dead".
_OF_SOMEBODY = late(
    r"\sof\s(?:his|her|its|their)\s(?!(?:own|most|very|young|adult|\w+(?:ers|ors|men|women|ists|ees|ians|mates)|sons"
    r"|daughters|children|brothers|sisters|parents|relatives|nationals|citizens|staff|crew|friends|people|students"
    r"|troops|guards|number)\b)[a-z]"
)
_JOINS = late(r"\b(?:and|while|but)\b|[,;]")


_MAGNITUDES, _ORDERS = frozenset("dozens scores hundreds thousands millions billions".split()), 100.0


class Value(NamedTuple):
    """A figure or a date of a fact: its words, what it comes to, and the terms around it."""

    text: str
    kind: str
    value: float | str
    around: frozenset[str]
    label: str = ""
    rounded: bool = False
    least: bool = False
    """Whether it only says how many there are at the least: "more than 50", which 47 are not."""
    move: bool = False
    """By how much something moved, not what it came to: the move of one day is not that of another."""
    fate: str = ""
    """What became of those who are counted, where it is said beside the number."""
    at: int = 0
    end: int = 0
    """Where it begins and ends in the sentence."""

    @property
    def is_step(self) -> bool:
        """Whether it is a step of a scale: phase four."""
        return self.kind in _SCALES

    def is_like(self, other: Value) -> bool:
        """Whether both are values of one kind: money and money, the dead and the dead."""
        return self.kind == other.kind and (not self.fate or not other.fate or self.fate == other.fate)

    @property
    def is_magnitude(self) -> bool:
        """Whether it only says of how many digits it is: "dozens"."""
        return self.text.rpartition(" ")[2].casefold() in _MAGNITUDES

    def is_roughly(self, other: Value) -> bool:
        """Whether this only says of how many digits the other is: "dozens" of 117."""
        if not self.is_magnitude:
            return False
        if not (isinstance(self.value, float) and isinstance(other.value, float)):
            return False
        return self.value <= other.value < _ORDERS * self.value

    def is_less(self, other: Value) -> bool:
        """Whether both are numbers, and this is the smaller one."""
        return isinstance(self.value, float) and isinstance(other.value, float) and self.value < other.value


class Fact(NamedTuple):
    """A sentence taken apart. `frame` are the content terms outside its figures and dates, `objects` those acted on.

    `whole` are those of the frame and of who says so, who may be whom it is about ("Norland Telecom said hackers ...").
    `coming` says that it names a day or a period that has not begun when it is published.
    `numbers` are written ones that measure nothing: clock times, scores, numbers in names. `words` is the sentence with
    its figures and dates blank, `periods` those that it names: words and value. `day` is its document's.
    """

    frame: frozenset[str]
    whole: frozenset[str]
    figures: tuple[Value, ...]
    dates: tuple[Value, ...]
    numbers: tuple[Value, ...]
    objects: frozenset[str]
    stance: Stance
    words: str
    periods: tuple[tuple[str, str], ...]
    coming: bool
    day: date | None = None


def _is_added(text: str, figure: FigureMention) -> bool:
    """Whether a count comes on top of others: "another 14", "four more soldiers"."""
    return text.startswith(" more ", figure.end) or _ADDED.search(text, 0, figure.start) is not None


def fact_of(text: str, published: Published | None) -> Fact:
    """Takes a sentence apart, read by itself as what it is compared with is; `published` dates its document.

    Lines, timelines and lines of other papers ask for the same sentences: the last ones asked for are kept.
    """
    return _fact_of(text, day_of(published))


@lru_cache(maxsize=_KEPT)
def _fact_of(text: str, published: date | None) -> Fact:
    for beside in (_NO_LONGER, _CORRECTING, _ASIDE):
        text = beside.sub(_spaces, text)
    named = find_dates(text, published=published)
    dates = [date for date in named if date.value]
    figures = [
        figure
        for figure in find_figures(text, plain=False)
        if not _within(figure, named) and not (figure.kind == "count" and _is_added(text, figure))
    ]
    valued = _blanked(text, [*((d.start, d.end) for d in dates), *((f.start, f.end) for f in figures)])
    frame = _blanked(valued, ((d.start, d.end) for d in named))
    whole = frozenset(things(frame))
    begin, end = told_span(frame)
    told = frozenset(things(frame[begin:end])) if end - begin < len(frame) else whole
    figures = [f for f in figures if f.kind != "count" or begin <= f.start < end or f.in_ones >= _MANY]
    return Fact(
        frame=told if len(told) >= _LEAST_TOLD else whole,
        whole=whole,
        figures=(*(_figure(figure, frame, text) for figure in figures), *_steps(text)),
        dates=tuple(_date(date, frame) for date in dates),
        numbers=tuple(_number(match, valued) for match in _DIGITS.finditer(valued)),
        objects=frozenset(things(" ".join(_OBJECT.findall(frame)))),
        stance=stance_of(text),
        words=frame,
        coming=any(_is_behind(date, published) for date in dates),
        periods=tuple((d.text.casefold(), d.value) for d in dates if d.value and d.precision in PERIODS),
        day=day_of(published),
    )


def _is_behind(date: DateMention, published: Published | None) -> bool:
    """Whether a date lies behind the day of its document."""
    day, span = day_of(published), days_of(date.value or "")
    return day is not None and span is not None and span[0] > day


def _spaces(found: re.Match[str]) -> str:
    return " " * len(found[0])


def told_span(frame: str) -> tuple[int, int]:
    """Where what is told begins and ends, without who tells it: ", the mayor told reporters", "The mayor said that"."""
    head, _, tail = frame.rpartition(", ")
    words, end = tail.rstrip(". ").split(), len(frame)
    if head and len(words) <= _MOST_BEHIND and words and words[0] not in _GOES_ON:
        attributed = words[0] == "according" or any(word in SAYING and word[-3:] != "ing" for word in words)
        end = len(head) if attributed else end
    says = _SAYS.search(frame, 0, min(_LONGEST_HEAD, end))
    if says is None or "," in frame[: says.start()] or _OF_HIMSELF.match(frame[:end], says.end()):
        return 0, end
    return says.end(), end


def _figure(mention: FigureMention, frame: str, text: str) -> Value:
    unit, value = "dimensionless" if mention.in_ones != mention.value else mention.unit, mention.in_ones
    if mention.kind == "ratio":
        unit, value = "percentage", 100 * value
    if mention.kind == "multiple":
        unit = mention.kind  # "four times that" counts nothing
    if unit in _SPANS:
        unit, value = _SPANS[unit][0], value * _SPANS[unit][1]
    magnitude = mention.approximate and not mention.hedge and not any(map(str.isdigit, mention.text))  # "dozens"
    least = mention.hedge in _LEAST or magnitude
    return Value(
        text=f"{mention.hedge} {mention.text}" if least and mention.hedge else mention.text,
        kind=unit,
        value=value,
        around=_around(frame, mention.start, mention.end),
        label=mention.label,
        rounded=mention.approximate or bool(mention.hedge),
        least=least,
        move=mention.delta,
        fate=_fate(mention, text),
        at=mention.start,
        end=mention.end,
    )


def _fate(mention: FigureMention, text: str) -> str:
    """What became of those who are counted, where it stands right beside the number: the dead are not the injured."""
    if mention.kind not in {"count", "plain"}:
        return ""
    if _OF_SOMEBODY.match(text, mention.end):
        return ""
    behind = _FATE.search(text, mention.end, mention.end + _BESIDE)
    ahead = _last(_FATE.finditer(text, max(0, mention.start - _BESIDE), mention.start))
    if (
        behind
        and ahead
        and _JOINS.search(text, mention.end, behind.start())
        and not _JOINS.search(text, ahead.end(), mention.start)
    ):
        return ahead.lastgroup or ""  # "killed 257 people and injured 5,500"
    found = behind or ahead
    if found is ahead and ahead and _BOTH.search(text, 0, mention.start):
        return "dead or hurt"  # "killed and injured dozens"
    return (found.lastgroup or "") if found else ""


def _last(found: Iterable[re.Match[str]]) -> re.Match[str] | None:
    last = None
    for match in found:
        last = match
    return last


def _steps(text: str) -> Iterator[Value]:
    """The steps of a scale that a sentence names: "phase four", "category 3"."""
    for found in _STEP.finditer(text):
        value = _SPELLED.index(step) if (step := found["step"].casefold()) in _SPELLED else int(step)
        yield Value(found[0], found["scale"].casefold(), float(value), frozenset(), at=found.start(), end=found.end())


def _number(match: re.Match[str], frame: str) -> Value:
    """A number that stands in the frame: no figure and no known date has blanked it."""
    around = _around(frame, match.start(), match.end())
    return Value(
        text=match[0],
        kind="number",
        value=match[0],
        around=around,
        label="the number",
        at=match.start(),
        end=match.end(),
    )


def _date(mention: DateMention, frame: str) -> Value:
    around = _around(frame, mention.start, mention.end)
    return Value(
        text=mention.text,
        kind=mention.precision,
        value=mention.value or "",
        around=around,
        label="the date",
        at=mention.start,
        end=mention.end,
    )


def _around(frame: str, start: int, end: int) -> frozenset[str]:
    """The terms within a few words of a value."""
    return frozenset(content_terms(frame[max(0, start - _BESIDE) : end + _BESIDE]))


def _within(figure: FigureMention, dates: Iterable[DateMention]) -> bool:
    return any(date.start <= figure.start and figure.end <= date.end for date in dates)


def _blanked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with spans written over by spaces, so that offsets stay."""
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text
