"""Names in a text, with kinds and roles, and short forms linked to the full form before or after them.

::

    runs of capitals -> names (title and common words off) -> linked to a full form -> votes on kind -> role

How short forms are linked stands in `linking`.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from briefings.language.names.appositions import member_of, role_after
from briefings.language.names.credits import without_credits
from briefings.language.names.given import GIVEN
from briefings.language.names.headings import outside_titles
from briefings.language.names.jobs import ROLE_NOUNS
from briefings.language.names.kinds import Votes, vote
from briefings.language.names.linking import FIXED, by_given_name, linked, surnames
from briefings.language.names.mention import NameMention
from briefings.language.names.roles import gender_of, is_rank, kin_before, role_before
from briefings.language.names.runs import Run, find_runs, is_general
from briefings.patterns import late

_SPEAKS = late(r"['’]s |,? (?:who|also|said|says|told|tells|stated|added|wrote|asked|argued|replied)\b")
_ONE_OF_MANY = late(r", (?:\d{1,3}, )?an? ")
_INITIALS = late(r"(?:[A-Z]\.){2,}")
_SUFFIXES = frozenset({"Jr", "Sr", "II", "III", "IV"})


@dataclass(slots=True)
class _Entry:
    """What is known of one full name."""

    kind: str = ""
    role: str | None = None
    body: str | None = None
    gender: str | None = None
    votes: Votes = field(default_factory=Votes)


def find_names(text: str, *, credited: bool = True) -> tuple[NameMention, ...]:
    """The names of `text` in order; empty for scripts that have no capital letters.

    Those who are only credited with a picture among the text count if `credited` says so.

    A capitalised word that opens a sentence counts only where the text also has it inside one, or where it is part of
    a fuller name. Titles ("Mr. Smith"), weekdays and peoples are no names. Linear in the length of the text.
    """
    text = text if credited else without_credits(text)
    runs = outside_titles(text, find_runs(text))
    named = linked(text, _without_epithets(text, runs))
    entries: dict[str, _Entry] = {}
    for run, name in named:
        _note(text, run, entries.setdefault(name, _Entry()))
    for name, entry in entries.items():
        entry.kind = entry.kind or _decided(name, entry.votes)
    return tuple(_mention(run, name, entries[name]) for run, name in named)


def _mention(run: Run, name: str, entry: _Entry) -> NameMention:
    role, gender = (entry.role, entry.gender or by_given_name(name)) if entry.kind == "person" else (None, None)
    body = entry.body if entry.kind == "person" else None
    return NameMention(
        start=run.start, end=run.end, text=run.text, name=name, kind=entry.kind, role=role, gender=gender, body=body
    )


def _without_epithets(text: str, runs: list[Run]) -> list[Run]:
    """Runs less their first word, where the rest is a full name elsewhere (`Chancellor-elect Ann Lee`)."""
    inside = {run.text for run in runs if not run.head}
    for run in runs:
        rest = " ".join(run.words[1:])
        epithet = len(run.words) > 2 and run.kind not in FIXED and run.words[0] not in GIVEN
        if epithet and rest in inside and rest[0].isupper():
            run.start += len(run.words[0]) + 1
            run.text, run.words, run.head = rest, run.words[1:], False
    parts = {word for run in runs if len(run.words) > 1 for word in (run.words[0], *surnames(run.words[-1]))}
    return [run for run in runs if _is_name(text, run, inside, parts)]


def _is_name(text: str, run: Run, inside: set[str], parts: set[str]) -> bool:
    """Whether a run is more than the first word of a sentence, or of an office (`Head of the Refugee Council`)."""
    if len(run.words) == 1 and run.text.lower() in ROLE_NOUNS and text.startswith(" of ", run.end):
        return False
    if not run.head or len(run.words) > 1 or run.kind or run.text in inside or run.text in parts:
        return True
    return bool(_SPEAKS.match(text, run.end)) and not run.text.endswith("s")


def _note(text: str, run: Run, entry: _Entry) -> None:
    """Adds what one mention tells to its entry."""
    if run.kind:
        entry.kind = entry.kind or run.kind
    if entry.kind in FIXED:
        return
    entry.gender = entry.gender or gender_of(run.title)
    vote(text, run.start, run.end, run.words, entry.votes)
    if kin := kin_before(text, run):
        entry.votes.person += 3
        entry.gender = entry.gender or gender_of(kin)
    if not entry.role:
        entry.role = _role(text, run)
        entry.votes.person += 3 if entry.role else 0
        entry.gender = entry.gender or gender_of(entry.role or "")
        entry.body = entry.body or member_of(text, run)


def _role(text: str, run: Run) -> str | None:
    """What somebody is called right before or behind a name; a rank says less than the office behind it.

    What he is besides, one of many, says less than the rank: "Senator Ann Lee, a lawyer".
    """
    before = role_before(text, run)
    if before is None:
        return role_after(text, run)
    office = is_rank(before) and _ONE_OF_MANY.match(text, run.end) is None
    return (office and role_after(text, run)) or before


def _decided(name: str, votes: Votes) -> str:
    last = name.rsplit(" ", 1)[-1]
    if _INITIALS.fullmatch(name) or (is_general(last) and last not in _SUFFIXES):
        return "place" if votes.place else "unknown"  # `N.Y.`, `Roman Catholic`
    if votes.organisation > max(votes.person, votes.place):
        return "organisation"
    if votes.place > max(votes.person, 1):
        return "place"
    return "person" if votes.person >= (1 if " " in name else 3) and votes.person > votes.place else "unknown"
