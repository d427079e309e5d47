"""A count of the dead of a war of long ago, which a paper recalls and which is no news of its day."""

from __future__ import annotations

from datetime import date

from briefings.composing.figures.rows import Row
from briefings.composing.figures.times import is_long_past
from briefings.composing.figures.where import BEFELL
from briefings.composing.mentions import Mentions
from briefings.model import day_of
from briefings.patterns import late

_WAR_OF_OLD = late(
    r"\b(?:[Ii]n|[Dd]uring|[Oo]f|[Tt]hroughout|[Bb]y|[Uu]nder) (?:the |both )?"
    r"(?:(?:First|Second) World Wars?|World Wars?(?: (?:I{1,2}|One|Two))?|Great War|Korean War|Vietnam War|Cold War"
    r"|American Civil War|War of (?:Resistance|Independence)|Anti-Japanese War|Holocaust|Cultural Revolution"
    r"|Nazis?\b(?: [a-z]+)?|atomic bomb\w*|(?:colonial|imperial|apartheid) rule)\b"
    r"(?! (?:bomb|shell|mine|grenade|ordnance|munition|veteran|era|museum|memorial|cemetery)|-era)"
)
"""A war that is over for every reader, in which people died; a bomb that is left of it may kill today."""

_GENERATION = 30
"""What was so many years ago or more, a paper tells only beside its news."""

_LEFT_OF_IT = late(r"\b(?:bombs?|shells?|mines?|grenades?|ordnance|munitions?|veterans?|relics?) (?:left )?$")


def is_of_old(row: Row, mentions: Mentions) -> bool:
    """Whether a row is of a generation ago, or counts those who came to harm in a war whose date it doesn't say."""
    text, published = row.one.passage.text, day_of(mentions.document(row.one.passage).published)
    if published and row.one.as_of and row.one.as_of[:4] < str(published.year - _GENERATION):
        return True
    if not BEFELL.search(row.one.label.partition(" in ")[0]) or _is_dated(row, published):
        return False
    return any(not _LEFT_OF_IT.search(text, 0, found.start()) for found in _WAR_OF_OLD.finditer(text))


def _is_dated(row: Row, published: date | None) -> bool:
    return published is not None and is_long_past(row.one.as_of, published)
