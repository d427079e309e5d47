"""The value that a figure has replaced, where a cited sentence gives it.

Three ways tell it for certain: one sentence says both ("from 49% to 19%"); a sentence says that the value moved ("was
cut to 19%") and one close before gives the earlier value; the very next sentence looks back ("It was 49% in April.",
"That compares with 9.1% a year earlier."). A fourth needs two papers of different days that give the same thing, in
the same words, another value.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefings.composing.agreement.comparing import ROUNDING
from briefings.composing.agreement.reach import places_apart
from briefings.composing.figures.certain import is_one_measure, runs_back
from briefings.composing.figures.labels import reads_alone
from briefings.composing.figures.stated import Stated
from briefings.composing.figures.times import dates_in
from briefings.composing.material import Material
from briefings.composing.passages import Passage
from briefings.language.numbers.labels.indexes import index_named
from briefings.language.numbers.labels.results import has_owner, is_same_measure, measure_and_owner
from briefings.language.numbers.labels.short_names import is_one_firm
from briefings.language.tokens import content_terms
from briefings.model import day_of
from briefings.patterns import late

_NEAR = 3
_TERM = late(r"-(?:day|week|month|year)$")
_NAMED = 2
_BACK = late(
    r"^(?:(?:in|at|on|before|until|last|a|the|just)\s[^,.;]{1,40}?,?\s)?"
    r"(?:it|that|this|they|the (?:figure|rate|number|total|toll|price|share|level|tally|count))\s"
    r"(?:(?P<past>had been|had stood at|compare[sd]? (?:with|to)|(?:is|was|are|were) (?:up|down) from)"
    r"|(?P<plain>was|were|stood at))\s(?:just |only |still |about |around |some |at least |almost |nearly )*$",
    re.IGNORECASE,
)
_SHORT_UNITS = frozenset({"dollar", "pound"})
_COMPARED = late(r"\b(?:compared (?:with|to)|versus|against|(?:up|down) from)\b")
_CALLED = late(r"\b(?P<noun>profit|earning|loss|revenue|sale|income)s?(?:es)? of (?:about |around |some |nearly )?$")
PER_EVENT = late(
    r"\b(?:killed|wounded|injured|hurt|dead|died|missing|arrested|detained|seized|rescued|evacuated|kidnapped|abducted"
    r"|trapped|stranded|displaced|homeless|buried|infected|hospitali[sz]ed|executed|cancell?ed)\b"
)
"""What each event has its own count of: only a toll of the same event is an earlier value."""
_HANGS = late(r" (?:of|in|for|from|at|on) ")
_NOW = late(r"\b(?:is|are|stands?|now|has|have|currently)\b")


def earlier_of(one: Stated, stated: Sequence[Stated], material: Material) -> Stated | None:
    """The value that this one replaced, with the date of it; None where it is not certain."""
    mention = one.mention
    if mention.previous is not None:
        if _is_of_another_measure(one):
            return None
        said = Stated(passage=one.passage, mention=mention.previous, label=one.label, as_of=one.before)
        return said._replace(as_of=None) if runs_back(said, one) else said  # its words are surer than its dates
    if mention.delta:
        return None
    found = (
        _of_year_before(one, stated)
        or _close_before(one, stated)
        or _of_next(one, material)
        or _of_earlier_paper(one, stated, material)
    )
    return _dated_before(found, one, material) if found else None


def dated(one: Stated, earlier: Stated | None, material: Material) -> Stated:
    """The value with the day of its paper, where none is tied to it and the one before is of an earlier paper.

    Of which session an index's level is, its paper tells surely or not at all.
    """
    apart = earlier is not None and earlier.passage.document != one.passage.document
    unsure = one.as_of is None and not index_named(one.label)
    return one._replace(as_of=_day(one, material)) if apart and unsure else one


def _is_of_another_measure(one: Stated) -> bool:
    """Whether the value before is called by another name: "on revenues of $9, compared with profits of $3"."""
    previous = one.mention.previous
    found = _CALLED.search(one.passage.text, 0, previous.start - one.passage.sentence.start) if previous else None
    return found is not None and found["noun"] not in f"{one.label} {measure_and_owner(one.label)[0]}".casefold()


def looked_back(one: Stated, material: Material) -> Stated | None:
    """The value that the very next sentence gives for an earlier time, with its date."""
    found = _of_next(one, material)
    return _dated_before(found, one, material) if found else None


def _dated_before(found: Stated, one: Stated, material: Material) -> Stated | None:
    """The earlier value with its date; None where that is behind the value's."""
    earlier = _dated(found, one, material)
    return None if runs_back(earlier, one) else earlier


def _dated(found: Stated, one: Stated, material: Material) -> Stated:
    """The earlier value with the only date of its sentence, where none is tied to it and that one is earlier."""
    dates = dates_in(found.passage, material.mentions)
    only = dates[0].value if len(dates) == 1 and found.passage is not one.passage else None
    if found.as_of or only is None or index_named(found.label) or (one.as_of and only >= one.as_of):
        return found
    return found._replace(as_of=only)


def _of_year_before(one: Stated, stated: Sequence[Stated]) -> Stated | None:
    """The same company's same measure, which a sentence close by gives for the year before."""
    if one.year_before or not has_owner(one.label):
        return None
    earlier = [other for other in stated if _is_close(one, other) and _is_year_before(one, other)]
    if len(earlier) != 1 or one.as_of is None or not earlier[0].year_before:
        return earlier[0] if len(earlier) == 1 else None
    return earlier[0]._replace(as_of=f"{int(one.as_of[:4]) - 1}{one.as_of[4:]}")


def _is_year_before(one: Stated, other: Stated) -> bool:
    """Whether the other value is of the year before, as its sentence says or as the quarters or years of both show."""
    if other.year_before:
        return not _is_beside(other)
    if one.as_of is None or other.as_of is None or len(one.as_of) > len("2009-Q1"):
        return False
    return other.as_of == f"{int(one.as_of[:4]) - 1}{one.as_of[4:]}"


def _is_beside(one: Stated) -> bool:
    """Whether the sentence compares the value with one of its own."""
    return _COMPARED.search(one.passage.text[: one.mention.start - one.passage.sentence.start]) is not None


def _is_close(one: Stated, other: Stated) -> bool:
    """Whether two sentences of one paper that stand close give one measure in one unit."""
    gap = abs(one.passage.position - other.passage.position)
    near = one.passage.document == other.passage.document and gap <= _NEAR
    a, b = one.mention, other.mention
    same = _are_in_one_unit(a.unit, b.unit) and not (a.delta or b.delta) and _is_same_result(one.label, other.label)
    return near and same and a.value != b.value


def _are_in_one_unit(unit: str, other: str) -> bool:
    """Whether two units are one, as a dollar is that of the country which the other names."""
    short, full = sorted((unit, other), key=len)
    return short == full or (short in _SHORT_UNITS and full.endswith(f" {short}"))


def _is_same_result(label: str, other: str) -> bool:
    """Whether two labels name one measure of one company, which either may call by its short name."""
    measure, owner = measure_and_owner(label)
    others_measure, others_owner = measure_and_owner(other)
    one = measure == others_measure != "" and is_one_firm(owner, others_owner)
    return one or is_same_measure(label, other)


def _close_before(one: Stated, stated: Sequence[Stated]) -> Stated | None:
    if one.mention.change is None:
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
    if runs_back(other, one) or not _are_of_one_thing(one, other):
        return False
    return (a.value > b.value) == (b.change == "down")


def _are_of_one_thing(one: Stated, other: Stated) -> bool:
    """Whether what has moved is named by the other sentence too; of money by its label, and not by a name alone.

    "These duties were cut to 19%" and "a rate of 49% in duties", but not "its stock fell to $13" and "it earned $20".
    """
    if _terms_in(one.label) != _terms_in(other.label):
        return False
    names, others_names = _names_in(one.label), _names_in(other.label)
    if names and others_names and (names.isdisjoint(others_names) or one.mention.kind == "points"):
        return names == others_names
    if one.mention.kind != "money":
        measured = set(content_terms(_measure(one.label)))
        return bool(measured) and measured <= set(content_terms(other.passage.text))
    words, others = ({word for word in _measure(each.label).split() if word.islower()} for each in (one, other))
    return bool(set(content_terms(" ".join(words))) & set(content_terms(" ".join(others))))


def _measure(label: str) -> str:
    """What a label measures, without whose it is and of which period."""
    return _HANGS.split(label, maxsplit=1)[0]


def _names_in(label: str) -> set[str]:
    """The words of a label that have a capital: whose it is."""
    return {word.removesuffix("'s").removesuffix("’s") for word in label.split() if word[0].isupper()}


def _terms_in(label: str) -> set[str]:
    """For how long what a label names runs: "two-year" notes are no ten-year ones."""
    return {word for word in label.split() if _TERM.search(word)}


def _of_next(one: Stated, material: Material) -> Stated | None:
    """The one value of the next sentence, where that looks back at this one."""
    passage = material.mentions.after(one.passage)
    if passage is None or passage.sentence.paragraph != one.passage.sentence.paragraph:
        return None
    here = [m for m in material.mentions.figures(one.passage) if m.unit == one.mention.unit]
    there = [m for m in material.mentions.figures(passage) if m.unit == one.mention.unit]
    if len(here) != 1 or len(there) != 1 or there[0].value == one.mention.value or there[0].delta:
        return None
    found = _BACK.match(passage.text[: there[0].start - len(there[0].hedge) - passage.sentence.start])
    if found is None or not (found["past"] or _NOW.search(one.passage.text) or _is_later(one, passage, material)):
        return None
    return Stated(passage=passage, mention=there[0], label=one.label, as_of=None)


def _is_later(one: Stated, passage: Passage, material: Material) -> bool:
    """Whether the value is of a day behind the only one that the next sentence names."""
    dates = dates_in(passage, material.mentions)
    return len(dates) == 1 and one.as_of is not None and (dates[0].value or "") < one.as_of


def _of_earlier_paper(one: Stated, stated: Sequence[Stated], material: Material) -> Stated | None:
    """The newest value that a paper of an earlier day gives the same thing in the same words."""
    if PER_EVENT.search(one.label) or (one.mention.kind == "count" and not reads_alone(one.label, count=True)):
        return None
    others = [other for other in stated if _is_same_thing(one, other) and _day(other, material) < _day(one, material)]
    newest = max(others, key=lambda other: _day(other, material), default=None)
    if newest is None or newest.mention.value == one.mention.value:
        return None
    if newest.as_of is None and not index_named(one.label):
        newest = newest._replace(as_of=_day(newest, material))
    return newest if one.as_of is None or (newest.as_of or "") < one.as_of else None


def _is_same_thing(one: Stated, other: Stated) -> bool:
    """Whether two papers measure one thing: label, unit and place are the same, and neither rounds the other."""
    a, b = one.mention, other.mention
    if _counted(one) != _counted(other) or len(set(content_terms(one.label))) < _NAMED:
        return False
    if one.passage.document == other.passage.document or a.unit != b.unit or b.delta or b.previous is not None:
        return False
    rough = a.approximate or b.approximate
    near = rough and abs(a.value - b.value) <= ROUNDING * max(abs(a.value), abs(b.value))
    return not (near or places_apart(one.passage.text, other.passage.text)) and is_one_measure(one, other)


def _counted(one: Stated) -> str:
    """What is measured; the number of homes without power is how many homes are without power."""
    return index_named(one.label) or one.label.casefold().removeprefix("number of ")


def _day(stated: Stated, material: Material) -> str:
    """The day of a figure's paper; empty where it is unknown, which is before none and behind none."""
    day = day_of(material.mentions.document(stated.passage).published)
    return day.isoformat() if day else ""
