"""Names in a text, with kinds and roles, and short forms linked to the full form before or after them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefings.language.names.mention import NameMention
from briefings.language.names.roles import role_after, role_before
from briefings.language.names.runs import Run, find_runs

_PERSON_AFTER = re.compile(r",? (?:who|whose|said|says|told|added|wrote)\b|, \d\d,|, an? ")


def find_names(text: str) -> tuple[NameMention, ...]:
    """The names of `text` in order; empty for scripts that have no capital letters.

    A capitalised word that opens a sentence counts only where the text also has it inside one, or where it is part of
    a fuller name. Titles ("Mr. Smith"), weekdays and peoples are no names.
    """
    runs = find_runs(text)
    inside = {run.text for run in runs if not run.head}
    full = _full_forms(run for run in runs if len(run.words) > 1)
    entries: dict[str, tuple[str, str | None]] = {}
    kept: list[tuple[Run, str]] = []
    latest: dict[str, str] = {}
    for run in runs:
        name = _full_name(run, full, latest)
        if len(run.words) == 1 and run.head and run.text not in inside and name == run.text and not run.kind:
            continue
        for word in (run.words[0], run.words[-1]) if len(run.words) > 1 else ():
            latest[word] = run.text
        kind, role = entries.get(name, ("", None))
        role = role or _role(text, run)
        kind = (
            kind
            or run.kind
            or ("person" if role or (len(run.words) > 1 and _PERSON_AFTER.match(text, run.end)) else "")
        )
        entries[name] = (kind, role)
        kept.append((run, name))
    return tuple(
        NameMention(
            start=run.start,
            end=run.end,
            text=run.text,
            name=name,
            kind=entries[name][0] or "unknown",
            role=entries[name][1],
        )
        for run, name in kept
    )


def _role(text: str, run: Run) -> str | None:
    if run.kind in {"organisation", "place"}:
        return None
    return role_before(text, run) or role_after(text, run)


def _full_forms(runs: Iterable[Run]) -> dict[str, list[str]]:
    """Last and first words of longer names -> the names they may stand for, in order of appearance."""
    table: dict[str, list[str]] = {}
    for run in runs:
        if run.kind in {"organisation", "place"}:
            continue
        for word in (run.words[-1], run.words[0]):
            names = table.setdefault(word, [])
            if run.text not in names:
                names.append(run.text)
    return table


def _full_name(run: Run, full: dict[str, list[str]], latest: dict[str, str]) -> str:
    """The full form of a one-word name: the latest one that ends or begins with it, else the first one to come."""
    if len(run.words) > 1 or run.kind in {"organisation", "place"}:
        return run.text
    names = full.get(run.text)
    if not names:
        return run.text
    return latest.get(run.text, names[0])
