"""Rows of people and things counted that a reader can place: where or whose, by what, and of which day.

"People killed in a blast: 11" may be of any blast, and "people killed in Osk: 70,000" of any day until its label names
the war. What can't be completed from its sentence is no row. English only.
"""

from __future__ import annotations

from briefings.composing.figures.causes import BEYOND_ONE, with_cause
from briefings.composing.figures.named import names_anything
from briefings.composing.figures.rows import Row
from briefings.composing.figures.stated import Stated
from briefings.composing.figures.tolled import as_of_befallen, day_up_to
from briefings.composing.figures.where import BEFELL, EVENT
from briefings.composing.mentions import Mentions
from briefings.language.numbers.labels.wording import PERSONAL
from briefings.model import day_of
from briefings.patterns import late

_OVER = late(r" (?:since|between|over) |\d{4}| in the (?:[A-Z][\w’-]+ )+[a-z]")
"""What tells of when people came to harm, or in which event with a name."""

_DEAD = late(r"\b(?:killed|dead|died|death toll)\b")
_ANYWHERE = late(
    r"\b(?:killed|dead|died|death toll|injured|wounded|hurt|missing|shot|cases|infections|infected|homeless|drowned"
    r"|deaths|patients|who|that)\b"
)
_BY_WHAT = late(r" (?:of|by|from|when|after) | in (?:an?|the) (?:[\w-]+ )*(?:epidemic|pandemic|outbreak)\b")
_MANNER = late(r" \([a-z]+\)$")
_COUNTED = frozenset({"count", "measure"})


def completed(row: Row, mentions: Mentions) -> Row | None:
    """The row with by what its people came to harm and the day that their number is of; None where it stays open."""
    one = row.one._replace(label=with_cause(row.one, mentions.document(row.one.passage).title))
    befell = not PERSONAL.isdisjoint(one.label.split()) or BEFELL.search(one.label.partition(" in ")[0])
    open_where = one.mention.kind == "measure" or _ANYWHERE.search(one.label) is not None
    if one.mention.kind in _COUNTED and open_where and not names_anything(_MANNER.sub("", one.label)):
        return None
    if one.as_of is None and one.mention.kind in _COUNTED and not (_MANNER.search(one.label) or _is_vague(one)):
        day = as_of_befallen if befell else day_up_to
        one = one._replace(as_of=day(one.passage, one.mention, mentions))
    if not befell:
        return row._replace(one=one)
    if not (_OVER.search(one.label) or _is_vague(one)) and (
        _is_of_no_day(one, row, mentions) or _is_of_no_event(one, row, mentions)
    ):
        return None
    return row._replace(one=one)


def _is_vague(one: Stated) -> bool:
    """Whether words only name a magnitude, which is of no day: "hundreds of thousands"."""
    return one.mention.approximate and not one.mention.hedge and not any(map(str.isdigit, one.mention.text))


def _is_of_no_day(one: Stated, row: Row, mentions: Mentions) -> bool:
    """Whether nobody says when so many came to harm; of others, a paper without a day can't say it."""
    undated = day_of(mentions.document(one.passage).published) is None
    return one.as_of is None and row.earlier is None and (not undated or _ANYWHERE.search(one.label) is not None)


def _is_of_no_event(one: Stated, row: Row, mentions: Mentions) -> bool:
    """Whether so many dead up to now are told of a place alone: of what they died there, nobody can tell."""
    published = day_of(mentions.document(one.passage).published)
    if one.mention.in_ones < BEYOND_ONE or not _DEAD.search(one.label):
        return False
    day = one.as_of if one.as_of and len(one.as_of) == len("2025-11-07") else None  # of an event that the day tells
    if published is None or row.earlier or (day and day != published.isoformat()):
        return False
    return EVENT.search(one.label) is None and _BY_WHAT.search(one.label) is None
