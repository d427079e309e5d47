"""Names in a text, with kinds and roles, and short forms linked to the full form before or after them.

::

    runs of capitals -> names (title and common words off) -> linked to a full form -> votes on kind -> role

A short form is the first or last word of a longer name, or the middle one of three; where several fit, the one named
last before it counts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from briefings.language.names.appositions import member_of, role_after
from briefings.language.names.given import GIVEN
from briefings.language.names.headings import outside_titles
from briefings.language.names.jobs import ROLE_NOUNS
from briefings.language.names.kinds import Votes, vote
from briefings.language.names.mention import NameMention
from briefings.language.names.roles import gender_of, kin_before, relative_before, role_before
from briefings.language.names.runs import Run, find_runs, is_general
from briefings.language.names.words import (
    COMPANY_ENDS,
    DIRECTIONS,
    ORGANISATION_ENDS,
    PARTICLES,
    PLACES,
    TITLE_MODIFIERS,
    TITLES,
)
from briefings.language.places import find_places
from briefings.language.stop_words import STOP_WORDS
from briefings.patterns import late

_ARTICLE = late(r"^(?:al|el|ul|an|ar|as|ash|at|az)-")
_PAIR, _MOST_NAMESAKES = 2, 40
_NO_GIVEN = frozenset("Post Times Journal News Beyond Despite Unlike Notice Like Since Meanwhile Although".split())
_PRESENTED = late(
    r"(?: \([^()]{1,20}\))?(?:, (?:an?|the|who|\d\d|whose|[a-z]+(?:-[a-z]+)? (?:of|for|at|with))"
    r"|,? (?:who|also|said|says|told|tells|stated|added|wrote|asked|argued|replied))\b"
)
_SPEAKS = late(r"['’]s |,? (?:who|also|said|says|told|tells|stated|added|wrote|asked|argued|replied)\b")
_INITIAL = late(r"[A-Z]\.")
_INITIALS = late(r"(?:[A-Z]\.){2,}")
_SUFFIXES = frozenset({"Jr", "Sr", "II", "III", "IV"})
_WITH_INITIAL = _THREE = 3
_LEAST_LETTERS = 4
_FIXED = frozenset({"organisation", "place"})
_ROYAL = frozenset({"King", "Queen", "Prince", "Princess", "Emperor", "Sultan", "Pope"})


_SHARED = (
    TITLE_MODIFIERS
    | TITLES
    | DIRECTIONS
    | PLACES
    | ORGANISATION_ENDS
    | frozenset(
        "American European Global International United General Royal Standard Public Private Big Green Great".split()
    )
)


@dataclass(slots=True)
class _Entry:
    """What is known of one full name."""

    kind: str = ""
    role: str | None = None
    body: str | None = None
    gender: str | None = None
    votes: Votes = field(default_factory=Votes)


def find_names(text: str) -> tuple[NameMention, ...]:
    """The names of `text` in order; empty for scripts that have no capital letters.

    A capitalised word that opens a sentence counts only where the text also has it inside one, or where it is part of
    a fuller name. Titles ("Mr. Smith"), weekdays and peoples are no names. Linear in the length of the text.
    """
    named = _linked(text, _without_epithets(text, outside_titles(text, find_runs(text))))
    entries: dict[str, _Entry] = {}
    for run, name in named:
        _note(text, run, entries.setdefault(name, _Entry()))
    for name, entry in entries.items():
        entry.kind = entry.kind or _decided(name, entry.votes)
    return tuple(_mention(run, name, entries[name]) for run, name in named)


def _mention(run: Run, name: str, entry: _Entry) -> NameMention:
    role, gender = (entry.role, entry.gender or _by_given_name(name)) if entry.kind == "person" else (None, None)
    body = entry.body if entry.kind == "person" else None
    return NameMention(
        start=run.start, end=run.end, text=run.text, name=name, kind=entry.kind, role=role, gender=gender, body=body
    )


def _by_given_name(name: str) -> str | None:
    first, _, rest = name.partition(" ")
    return GIVEN.get(first) if rest else None


def _without_epithets(text: str, runs: list[Run]) -> list[Run]:
    """Runs less their first word, where the rest is a full name elsewhere (`Chancellor-elect Ann Lee`)."""
    inside = {run.text for run in runs if not run.head}
    for run in runs:
        rest = " ".join(run.words[1:])
        epithet = len(run.words) > 2 and run.kind not in _FIXED and run.words[0] not in GIVEN
        if epithet and rest in inside and rest[0].isupper():
            run.start, run.text, run.words, run.head = run.end - len(rest), rest, run.words[1:], False
    parts = {word for run in runs if len(run.words) > 1 for word in (run.words[0], *_surnames(run.words[-1]))}
    return [run for run in runs if _is_name(text, run, inside, parts)]


def _is_name(text: str, run: Run, inside: set[str], parts: set[str]) -> bool:
    """Whether a run is more than the first word of a sentence, or of an office (`Head of the Refugee Council`)."""
    if len(run.words) == 1 and run.text.lower() in ROLE_NOUNS and text.startswith(" of ", run.end):
        return False
    if not run.head or len(run.words) > 1 or run.kind or run.text in inside or run.text in parts:
        return True
    return bool(_SPEAKS.match(text, run.end)) and not run.text.endswith("s")


def _linked(text: str, runs: list[Run]) -> list[tuple[Run, str]]:
    """Every run with the full name it stands for."""
    fuller, tails, initials = _fuller(run for run in runs if not _is_misjoined(run)), _tails(runs), _initials(runs)
    titles = _titles_by_name(runs)
    relatives = {run.text: kin for run in runs if len(run.words) > 1 and (kin := relative_before(text, run.start))}
    introduced = _introduced(text, runs) - relatives.keys()
    latest: dict[str, str] = {}
    called: dict[str, Counter[str]] = {}
    named: list[tuple[Run, str]] = []
    for run in runs:
        name = run.text
        if _is_misjoined(run) and run.words[1] in fuller:
            name = _chosen(run, fuller[run.words[1]], latest.get(run.words[1]), titles)
        elif len(run.words) == 1 and run.kind not in _FIXED and (run.text in latest or run.text in fuller):
            by_word = called.setdefault(run.text, Counter())
            last = latest.get(run.text)
            main = next(iter(by_word), None)
            if last and main and last not in introduced and not _may_call(run.title, relatives.get(last)):
                last = main  # "a photo of Heidi Cruz": whom the text has called Cruz so far goes on to be Cruz
            name = _chosen(run, fuller.get(run.text, []), last, titles)
            if _is_royal(run.title) and name == run.text:  # `King Hussein`, who is no Saddam
                latest[name] = name
                introduced.add(name)
            by_word[name] += 1
        elif run.text in tails and run.kind not in _FIXED:
            name = tails[run.text]  # `Suu Kyi`
        elif len(run.words) > 1 and run.kind not in _FIXED:
            name = initials.get(run.text, name)
            latest[run.words[-1]] = latest[run.words[0]] = name
            called.setdefault(run.words[-1], Counter())[name] += 1
        if named and _abbreviates(text, run, named[-1][0]):
            name = latest[run.text] = named[-1][1]
        named.append((run, name))
    return named


def _is_misjoined(run: Run) -> bool:
    """Whether the first of two words is no part of the name: "Injecting | Clinton", "the Post | Trump"."""
    if len(run.words) != _PAIR or run.title or run.words[0] in GIVEN:
        return False
    return run.words[0] in _NO_GIVEN or (run.head and run.words[0].endswith("ing"))


def _introduced(text: str, runs: Iterable[Run]) -> set[str]:
    """Full names that are presented on their own: with a title, with who it is behind a comma, or as who speaks."""
    return {run.text for run in runs if len(run.words) > 1 and (run.title or _PRESENTED.match(text, run.end))}


def _chosen(run: Run, names: list[str], latest: str | None, titles: dict[str, set[str]]) -> str:
    """The fuller name that a short one stands for: one with the same title, the latest, the first to come."""
    fitting = [name for name in names if not _clash(run.title, name, titles.get(name, set()))]
    same = [name for name in fitting if run.title and run.title in titles.get(name, set())]
    if same:
        return latest if latest in same else same[0]
    if latest and (latest in fitting or latest not in names):
        return latest
    return fitting[0] if fitting else run.text


def _may_call(title: str, kin: str | None) -> bool:
    """Whether a title before a surname may mean who was named last: `Mr. Lee` is not his wife."""
    sex, other = gender_of(title), gender_of(kin or "")
    return bool(title) and not (sex and other and sex != other)


def _is_royal(title: str) -> bool:
    return title.rsplit(" ", 1)[-1] in _ROYAL


def _clash(title: str, name: str, titles: set[str]) -> bool:
    """Whether a title says another sex than a name's given name or its titles elsewhere, or another rank."""
    if _is_royal(title) and not any(map(_is_royal, titles)):
        return True  # no king, who bears the name too
    sex = gender_of(title)
    told = {_by_given_name(name), *map(gender_of, titles)}
    return sex is not None and bool(told - {None, sex})


def _titles_by_name(runs: Iterable[Run]) -> dict[str, set[str]]:
    table: dict[str, set[str]] = {}
    for run in runs:
        if run.title:
            table.setdefault(run.text, set()).add(run.title)
    return table


def _abbreviates(text: str, run: Run, last: Run) -> bool:
    """Whether a run is the short form in brackets behind a name: `Social Democratic Party (SDP)`."""
    beside = text[last.end : run.start] == " (" and text[run.end : run.end + 1] == ")"
    return beside and run.text.isupper() and len(last.words) > 1


def _fuller(runs: Iterable[Run]) -> dict[str, list[str]]:
    """First and last words of longer names, and middle ones -> those names, in order of appearance."""
    table: dict[str, list[str]] = {}
    for run in runs:
        if len(run.words) > 1 and run.kind not in _FIXED:
            for word in dict.fromkeys((*_surnames(run.words[-1]), run.words[0], *_between(run))):
                _add(table, word, run.text)
        elif run.kind == "organisation" and _is_company(run.words):
            _add(table, run.words[0], run.text)
    return table


def _between(run: Run) -> tuple[str, ...]:
    """The middle word of a person's three names where it can stand alone: `Ngbanda` of `Honore Ngbanda Nzambo`."""
    middle = run.words[1] if len(run.words) == _THREE else ""
    common = middle in _SHARED or middle in GIVEN or middle.lower() in STOP_WORDS or len(middle) < _LEAST_LETTERS
    return () if common or not middle.isalpha() or is_general(middle) or find_places(middle) else (middle,)


def _is_company(words: list[str]) -> bool:
    """Whether the first word of a body's name stands for the whole: `Peabody Energy`, no `National Oil`."""
    own = words[0].lower() not in STOP_WORDS and not is_general(words[0]) and not find_places(words[0])
    return len(words) == 2 and words[1] in COMPANY_ENDS and own and words[0] not in _SHARED


def _add(table: dict[str, list[str]], word: str, name: str) -> None:
    names = table.setdefault(word, [])
    if len(names) < _MOST_NAMESAKES and name not in names:
        names.append(name)


def _surnames(last: str) -> tuple[str, ...]:
    """The forms that the last word of a name takes alone: `al-Assad`, `Assad`, `Al-Assad`."""
    return (last, _ARTICLE.sub("", last), _ARTICLE.sub("Al-", last)) if "-" in last else (last,)


def _tails(runs: Iterable[Run]) -> dict[str, str]:
    """What stands for names of three words or more -> the first of them: the last two, the surname with its particles.

    `Suu Kyi`, `van den Berg`, `De la Cruz`.
    """
    table: dict[str, str] = {}
    for run in runs:
        if len(run.words) > 2 and run.kind not in _FIXED:
            table.setdefault(" ".join(run.words[-2:]), run.text)
            particle = next((at for at, word in enumerate(run.words) if at and word.lower() in PARTICLES), None)
            if particle:
                surname = " ".join(run.words[particle:])
                table.setdefault(surname, run.text)
                table.setdefault(surname[0].upper() + surname[1:], run.text)
    return table


def _initials(runs: Iterable[Run]) -> dict[str, str]:
    """First and last words of names with an initial between -> the first name that has them: `Ann B. Lee`."""
    table: dict[str, str] = {}
    for run in runs:
        if len(run.words) == _WITH_INITIAL and _INITIAL.fullmatch(run.words[1]) and run.kind not in _FIXED:
            table.setdefault(f"{run.words[0]} {run.words[2]}", run.text)
    return table


def _note(text: str, run: Run, entry: _Entry) -> None:
    """Adds what one mention tells to its entry."""
    if run.kind:
        entry.kind = entry.kind or run.kind
    if entry.kind in _FIXED:
        return
    entry.gender = entry.gender or gender_of(run.title)
    vote(text, run.start, run.end, run.words, entry.votes)
    if kin := kin_before(text, run):
        entry.votes.person += 3
        entry.gender = entry.gender or gender_of(kin)
    if not entry.role:
        entry.role = role_before(text, run) or role_after(text, run)
        entry.votes.person += 3 if entry.role else 0
        entry.gender = entry.gender or gender_of(entry.role or "")
        entry.body = entry.body or member_of(text, run)


def _decided(name: str, votes: Votes) -> str:
    last = name.rsplit(" ", 1)[-1]
    if _INITIALS.fullmatch(name) or (is_general(last) and last not in _SUFFIXES):
        return "place" if votes.place else "unknown"  # `N.Y.`, `Roman Catholic`
    if votes.organisation > max(votes.person, votes.place):
        return "organisation"
    if votes.place > max(votes.person, 1):
        return "place"
    return "person" if votes.person >= (1 if " " in name else 3) and votes.person > votes.place else "unknown"
