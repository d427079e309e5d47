"""Who says what in Spanish, which puts the speaker behind the verb, or leaves him out.

behind the words      "...", dijo el ministro de Hacienda, Ramón Vidal, en Osk.
before them           El alcalde de Osk, Ramón Vidal, aseguró que "..."
by name alone         Según Vidal, "..."        Ramón Vidal: "..."
left out              "...", explicó.           whoever the sentence before is about

What no form fits has no speaker: a verb's subject may stand sentences away.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from briefings.language.quotes.marks import Passage
from briefings.language.quotes.saying import Saying, is_fragment
from briefings.language.quotes.spanish_forms import (
    ARTICLE_BEFORE,
    BEFORE_NAME,
    BEFORE_NOBODY,
    BEHIND,
    BEHIND_AS,
    BODY,
    CODED,
    FULL_NAMES,
    GOES_ON,
    HALVES,
    HANGS,
    HOLDER,
    INSIDE,
    LABEL,
    LEAD_AS,
    MINISTRY,
    NAMED,
    NO_ROLE,
    NOBODY,
    OF_ANOTHER,
    OF_OFFICE,
    OFFICE,
    OPENERS,
    ROLE_BEFORE,
    RUNS,
    SAID,
    SENTENCE,
    THINGS,
    TITLES,
)

_REACH = 400


class _Somebody(NamedTuple):
    name: str
    role: str | None
    start: int
    end: int
    named: bool = True


def read_spanish(text: str, passages: Sequence[Passage]) -> list[tuple[Saying | None, bool]]:
    """Whose each passage is, if the text tells, and whether it is a fragment of somebody else's sentence."""
    read: list[tuple[Saying | None, bool]] = []
    people = _People(text)
    for index, passage in enumerate(passages):
        before = passages[index - 1] if index else None
        after = passages[index + 1].start if index + 1 < len(passages) else len(text)
        start, shared = _lead_start(text, passage, before)
        lead = text[start : passage.start]
        last = read[-1][0] if read else None
        if passage.resumes or (shared and lead.strip(" ,") in {"y", "e", "o", "ni", ""}):
            found = last
        else:
            found = _behind(text, passage, after, people)
            alone = not lead.strip() and GOES_ON.match(text, passage.end, after) is None
            if found is None and lead.strip():
                found = _before(text, start, lead, people)
            elif found is None and alone and before and last and _goes_on(text, passage, before):
                found = last
        read.append((found, is_fragment(text, passage, lead)))
    return read


class _People:
    """The people a text names in full, to find the one whom a surname means; read once, when a surname asks for it."""

    def __init__(self, text: str) -> None:
        self._text = text

    def full(self, name: str) -> str | None:
        """The full name of a surname, where one alone has it; of a name in full itself; else None."""
        if " " in name:
            return name
        full = self._full.get(name, set())
        shortest = [each for each in full if not any(other != each and other in each for other in full)]
        return shortest[0] if len(shortest) == 1 else None

    def names(self, words: str) -> bool:
        """Whether the last word of a name is told more than once, as no word is that only opens a sentence."""
        return self._told[words.rpartition(" ")[2]] > 1

    @cached_property
    def _full(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for match in FULL_NAMES.finditer(self._text):
            name = _without_opener(match[0])
            first, _, rest = name.partition(" ")
            if first in MINISTRY and OF_OFFICE.search(self._text, 0, match.start()):
                name = rest
            for word in name.split(" ")[1:]:
                found.setdefault(word, set()).add(name)
        return found

    @cached_property
    def _told(self) -> Counter[str]:
        return Counter(INSIDE.findall(self._text))


def _lead_start(text: str, passage: Passage, before: Passage | None) -> tuple[int, bool]:
    """Where the words that lead to a passage begin, and whether another passage stands in its sentence before it."""
    start = max(passage.paragraph[0], passage.start - _REACH)
    for boundary in SENTENCE.finditer(text, start, passage.start + 1):
        start = boundary.end()
    shared = before is not None and before.end > start
    return (before.end if before and shared else start), shared


def _goes_on(text: str, passage: Passage, before: Passage) -> bool:
    """Whether a passage is a sentence of its own in the paragraph of the one before, at most one sentence from it."""
    if passage.paragraph != before.paragraph:
        return False
    between = text[before.end : passage.start]
    return len(SENTENCE.findall(between)) <= 1 and len(between) <= _REACH


def _behind(text: str, passage: Passage, limit: int, people: _People) -> Saying | None:
    """`"...", dijo el alcalde de Osk, Ramón Vidal`; who a verb without subject means the sentence before tells."""
    end = min(limit, passage.paragraph[1], passage.end + _REACH)
    cue = BEHIND.match(text, passage.end, end)
    if cue is None:
        cue = BEHIND_AS.match(text, passage.end, end)
        somebody = _subject(text, cue.end(), end, people) if cue else None
        return _saying(somebody, cue.span("cue")) if cue and somebody and somebody.named else None
    somebody = _subject(text, cue.end(), end, people) if not (cue["ends"] or "").strip() else None
    if somebody is None and (cue["ends"] or "").strip():
        somebody = _told_before(text, passage, people)
    return _saying(somebody, cue.span("cue")) if somebody else None


def _told_before(text: str, passage: Passage, people: _People) -> _Somebody | None:
    """Whom the sentence before a passage is about: `Vidal habló con la prensa. "...", explicó`."""
    begin, end = max(passage.paragraph[0], passage.start - _REACH), passage.start
    starts = [begin, *(boundary.end() for boundary in SENTENCE.finditer(text, begin, end + 1))]
    if starts[-1] < end or len(starts) < 2:
        return None
    found = _subject(text, starts[-2], end, people)
    return found if found and found.named and (" " in found.name) else None


def _before(text: str, start: int, lead: str, people: _People) -> Saying | None:
    """Whose the verb of speech in the words before a passage is; else whose name stands before a colon."""
    said = list(SAID.finditer(lead))
    if said:
        return _by_verb(text, start, lead, (said[-1].start(), said[-1].end()), people)
    if as_told := LEAD_AS.search(lead):
        somebody = _subject(text, start + as_told.start("who"), start + as_told.end("who"), people)
        return _saying(somebody, None) if somebody and somebody.named else None
    label = LABEL.fullmatch(lead.lstrip())
    opened = label is None or label["name"].partition(" ")[0] in OPENERS - {"Según", "Para"}  # `Desde Osk, Roca: "..."`
    name = _somebody_named(label["name"], people) if label and not opened else None
    if name is None:
        return None
    at = start + lead.index(name.rsplit(" ", 1)[-1])
    return Saying(name, None, (at, at + len(name.rsplit(" ", 1)[-1])), None)


def _by_verb(text: str, start: int, lead: str, verb: tuple[int, int], people: _People) -> Saying | None:
    """The subject of a verb of speech, before it or, at the head of its clause, behind it."""
    if OF_ANOTHER.search(lead, verb[1]):
        return None
    somebody = _subject_before(lead, verb[0], start, people)
    if somebody is None and _is_open(lead[: verb[0]]):
        behind = _subject(text, start + verb[1] + 1, start + len(lead), people)
        somebody = behind if behind and behind.named else None
    return _saying(somebody, (start + verb[0], start + verb[1])) if somebody else None


def _is_open(left: str) -> bool:
    """Whether a verb stands where its subject has to follow: at the head of its sentence or behind `según`."""
    return not left.strip() or re.search(r"(?:[Ss]egún|[Cc]omo|,) $", left) is not None


def _subject(text: str, at: int, end: int, people: _People) -> _Somebody | None:
    """The subject that begins at a place: a name, an office with its holder, a body, or somebody unnamed."""
    if named := NAMED.match(text, at, end):
        name = _somebody_named(named["name"], people)
        return _Somebody(name, named["role"], *named.span("name")) if name else None
    holder = HOLDER.match(text, at, end)
    if holder and (name := holder["apart"] or holder["beside"]) and not SAID.search(holder["role"]):
        group = "apart" if holder["apart"] else "beside"
        office = holder["role"].rpartition(" ")[2]  # `presidente de Grupo Argos`: whose name is that?
        told = holder["role"][0].islower() or holder["role"].partition(" ")[0] in TITLES  # not `la Casa Blanca`
        certain = group == "apart" or (told and (office.islower() or (" " in name and people.names(name))))
        if certain and (full := _somebody_named(name, people)):
            return _Somebody(full, holder["role"], *holder.span(group))
    if (body := BODY.match(text, at, end)) and body["name"] not in TITLES | HALVES:
        return _Somebody(body["name"], None, *body.span("name"))
    nobody = NOBODY.match(text, at, end)
    return _Somebody(_lowered(nobody["words"]), None, *nobody.span("words"), named=False) if nobody else None


def _subject_before(lead: str, end: int, start: int, people: _People) -> _Somebody | None:
    """The subject that ends before a verb: `El alcalde de Osk, Ramón Vidal, [aseguró]`."""
    left = lead[:end]
    for run in reversed(list(RUNS.finditer(left))):
        found = BEFORE_NAME.match(left, run.start())
        if found is None:
            continue
        name, before = _without_opener(found["name"]), left[: found.start()]
        body = ARTICLE_BEFORE.search(before) is not None
        if not name or HANGS.search(before) or not (full := _somebody_named(name, people, body=body)):
            continue
        opened = before.endswith(", ") and not left.startswith((",", " ("), found.end("name"))
        told = None if body or opened else ROLE_BEFORE.search(before)  # `ante la ley de los puertos, Vidal dijo`
        if told and told["role"].startswith(THINGS):
            break
        role = found["role"] if found["role"] and OFFICE.match(found["role"]) else told and told["role"]
        at = start + found.start() + found["name"].index(name)
        return _Somebody(full, role, at, at + len(name))
    nobody = BEFORE_NOBODY.search(left)
    if nobody is None or SAID.search(nobody["words"]):
        return None
    return _Somebody(
        _lowered(nobody["words"]), None, start + nobody.start("words"), start + nobody.end("words"), named=False
    )


def _somebody_named(name: str, people: _People, *, body: bool = False) -> str | None:
    """The full name behind a run of capitals, without what only opens its sentence; None for a word of no name."""
    name = _without_opener(name)
    if not name or name.endswith(".") or name in TITLES or name in HALVES:
        return None
    return name if body else people.full(name) or (name if len(name) > 2 and people.names(name) else None)


def _without_opener(run: str) -> str:
    """A run of capitals without what opens its sentence, a title, or a code before a name: `LR Ana Vidal`."""
    run = CODED.sub("", run)
    first, _, rest = run.partition(" ")
    while rest and (first in OPENERS or first in TITLES):
        first, _, rest = rest.partition(" ")
    return "" if first in OPENERS else f"{first} {rest}".strip()


def _lowered(words: str) -> str:
    return words[:1].lower() + words[1:]


def _saying(somebody: _Somebody, cue: tuple[int, int] | None) -> Saying:
    role = somebody.role and somebody.role.removeprefix("también ").removeprefix("el ").removeprefix("la ")
    return Saying(
        somebody.name, role if role and not NO_ROLE.match(role) else None, (somebody.start, somebody.end), cue
    )
