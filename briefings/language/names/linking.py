"""Short forms of names linked to the full form before or after them: `Lee`, `Mr. Lee`, `Suu Kyi`, `SDP`.

A short form is the first or last word of a longer name, or the middle one of three; where several fit, the one named
last before it counts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from briefings.language.names.given import GIVEN
from briefings.language.names.kinds import SAINTS, is_brand
from briefings.language.names.roles import gender_of, relative_before
from briefings.language.names.runs import ARTICLE, Run, is_general
from briefings.language.names.words import (
    COMPANY_ENDS,
    DIRECTIONS,
    ORGANISATION_ENDS,
    PARTICLES,
    PLACES,
    THING_ENDS,
    TITLE_MODIFIERS,
    TITLES,
)
from briefings.language.places import find_places
from briefings.language.stop_words import STOP_WORDS
from briefings.patterns import late

FIXED = frozenset({"organisation", "place"})
"""The kinds of names that only their whole words tell: no word of theirs stands for a person."""

_ARTICLE = late(rf"^{ARTICLE}")
_PAIR, _MOST_NAMESAKES = 2, 40
_AFTER_SURNAMES = frozenset({"Jr", "Sr"})
_NO_GIVEN = frozenset(
    "Post Times Journal News Beyond Despite Unlike Notice Like Since Meanwhile Although MVP CEO QB PM".split()
)
_PRESENTED = late(
    r"(?: \([^()]{1,20}\))?(?:, (?:an?|the|who|\d\d|whose|[a-z]+(?:-[a-z]+)? (?:of|for|at|with))"
    r"|,? (?:who|also|said|says|told|tells|stated|added|wrote|asked|argued|replied))\b"
)
_AGED = late(
    r", \d\d(?=[,.;]|$|\s)|,? (?:\([^()]{0,20}not (?:his|her|their) real name"
    r"|who (?:gave|asked|wanted|wished|agreed|declined)\b[^.]{0,60}\bname\b)"
)
_NUMBERED = late(r"\d(?:st|nd|rd|th) $")  # `21st | Century Mills`
_OF_LETTERS = late(r"[A-Z]{2,}s")  # `Google APIs`
_INITIAL = late(r"[A-Z]\.")
_WITH_INITIAL = _THREE = 3
_LEAST_LETTERS = 4
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


def linked(text: str, runs: list[Run]) -> list[tuple[Run, str]]:
    """Every run with the full name it stands for."""
    namesakes = _namesakes(runs)
    whole = [run for run in runs if not _is_misjoined(run) and not _is_numbered(text, run)]
    fuller, tails, initials = _fuller(run for run in whole if run.text not in namesakes), _tails(runs), _initials(runs)
    titles = _titles_by_name(runs)
    shared = _shared_by_family(_fuller(whole)) if namesakes else frozenset()
    relatives = {run.text: kin for run in runs if len(run.words) > 1 and (kin := relative_before(text, run.start))}
    introduced = _introduced(text, runs) - relatives.keys()
    latest: dict[str, str] = {}
    called = {word: word for word in _before_relatives(runs, fuller, relatives)}
    fuller = {word: fuller[word] for word in fuller.keys() - called.keys()}
    named: list[tuple[Run, str]] = []
    alone, makers = set[str](), _makers(runs)
    for run in runs:
        name = run.text
        if _is_misjoined(run) and run.words[1] in fuller:
            name = _chosen(run, fuller[run.words[1]], latest.get(run.words[1]), titles)
        elif len(run.words) == 1 and run.kind not in FIXED and (run.text in latest or run.text in fuller):
            last, main = latest.get(run.text), called.get(run.text)
            if (
                last
                and main
                and last not in introduced
                and not _may_call(run.title, relatives.get(last), titles.get(main))
            ):
                last = main  # "a photo of Heidi Cruz": whom the text has called Cruz so far goes on to be Cruz
            known = last is not None or run.text not in shared
            name = _chosen(run, fuller.get(run.text, []), last, titles) if known else run.text
            if run.text == name.partition(" ")[0] and run.text not in alone and _AGED.match(text, run.end):
                name = latest[run.text] = run.text  # `said Alexei, 29`, who is no other one
            alone.add(run.text)  # but "Ann" said so of Ann Lee before, and "Ann, 29" is the same
            if _is_royal(run.title) and name == run.text:  # `King Hussein`, who is no Saddam
                latest[name] = name
                introduced.add(name)
            called.setdefault(run.text, name)
        elif run.text in tails and (run.kind not in FIXED or run.words[0] in SAINTS):
            name = tails[run.text]  # `Suu Kyi`, `St. Clair`
        elif len(run.words) > 1 and _may_be_a_persons(text, run) and run.text not in namesakes:
            name = initials.get(run.text, name)
            latest |= dict.fromkeys({_surname(run), run.words[0]} - makers, name)
            called.setdefault(_surname(run), name)
        if named and _abbreviates(text, run, named[-1][0]):
            name = latest[run.text] = named[-1][1]
        named.append((run, name))
    return named


def _namesakes(runs: Iterable[Run]) -> set[str]:
    """The names of sons after a father whom the text has called by the surname before: `Mr. Lee ... Tom Lee Jr.`."""
    called, found = set[str](), set[str]()
    for run in runs:
        if len(run.words) == 1:
            called.add(run.text)
        elif run.words[-1].rstrip(".") in _AFTER_SURNAMES and _surname(run) in called:
            found.add(run.text)
    return found


def _before_relatives(
    runs: Iterable[Run], fuller: Mapping[str, list[str]], relatives: Mapping[str, str]
) -> frozenset[str]:
    """The surnames that mean somebody whom a text names no fuller, before it names a relative: not `his wife`."""
    first: dict[str, Run] = {}
    for run in runs:
        first.setdefault(run.text, run)
    return frozenset(
        word
        for word, names in fuller.items()
        if word in first and all(name in relatives and first[word].start < first[name].start for name in names)
    )


def _shared_by_family(fuller: Mapping[str, list[str]]) -> frozenset[str]:
    """The surnames of several full names, which stand for none of them before they are given."""
    return frozenset(word for word, names in fuller.items() if len(names) > 1)


def _surname(run: Run) -> str:
    """The last word of a longer name, before what tells a son from his father."""
    return run.words[-2] if len(run.words) > _PAIR and run.words[-1].rstrip(".") in _AFTER_SURNAMES else run.words[-1]


def _may_be_a_persons(text: str, run: Run) -> bool:
    return run.kind not in FIXED and not _is_thing(run) and not _is_numbered(text, run)


def _is_thing(run: Run) -> bool:
    """Whether a name is that of a thing, whose first word is its maker's: `Apple Foundation Models`, `TikTok Live`."""
    ends = run.words[-1] in THING_ENDS or _OF_LETTERS.fullmatch(run.words[-1]) is not None
    return (ends and run.words[0] not in GIVEN) or is_brand(run.words[0])


def _makers(runs: Iterable[Run]) -> frozenset[str]:
    """The first words of things' names, who makes them: with `Google APIs` Google is no `Google Pixel` either."""
    return frozenset(run.words[0] for run in runs if len(run.words) > 1 and _is_thing(run)) - GIVEN.keys()


def _is_numbered(text: str, run: Run) -> bool:
    """Whether a number before a name is a part of it, so that the rest is none."""
    return _NUMBERED.search(text, max(0, run.start - len("21st ")), run.start) is not None


def _is_misjoined(run: Run) -> bool:
    """Whether the first of two words is no part of the name: "Injecting | Clinton", "the Post | Trump", "MVP | Roe"."""
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


def by_given_name(name: str) -> str | None:
    """`m` or `f` where the first of several words of a name is a given name that tells."""
    first, _, rest = name.partition(" ")
    return GIVEN.get(first) if rest else None


def _may_call(title: str, kin: str | None, others: Collection[str] | None) -> bool:
    """Whether a title before a surname may mean who was named last: `Mr. Lee` is not his wife.

    Nor is who has one of the titles that the text gives to `others`.
    """
    sex, other = gender_of(title), gender_of(kin or "")
    return bool(title) and title not in (others or ()) and not (sex and other and sex != other)


def _is_royal(title: str) -> bool:
    return title.rsplit(" ", 1)[-1] in _ROYAL


def _clash(title: str, name: str, titles: set[str]) -> bool:
    """Whether a title says another sex than a name's given name or its titles elsewhere, or another rank."""
    if _is_royal(title) and not any(map(_is_royal, titles)):
        return True  # no king, who bears the name too
    sex = gender_of(title)
    told = {by_given_name(name), *map(gender_of, titles)}
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
    runs = list(runs)
    makers = _makers(runs)
    for run in runs:
        if len(run.words) > 1 and run.kind not in FIXED and not _is_thing(run) and run.words[0] not in makers:
            for word in dict.fromkeys((*surnames(_surname(run)), run.words[0], *_between(run))):
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


def surnames(last: str) -> tuple[str, ...]:
    """The forms that the last word of a name takes alone: `al-Assad`, `Assad`, `Al-Assad`."""
    if last.startswith(("d'", "d’")):
        return (last, f"D{last[1:]}")
    return (last, _ARTICLE.sub("", last), _ARTICLE.sub("Al-", last)) if "-" in last else (last,)


def _tails(runs: Iterable[Run]) -> dict[str, str]:
    """What stands for names of three words or more -> the first of them: the last two, the surname with its particles.

    `Suu Kyi`, `van den Berg`, `De la Cruz`.
    """
    table: dict[str, str] = {}
    for run in runs:
        if len(run.words) > 2 and run.kind not in FIXED:
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
        if len(run.words) == _WITH_INITIAL and _INITIAL.fullmatch(run.words[1]) and run.kind not in FIXED:
            table.setdefault(f"{run.words[0]} {run.words[2]}", run.text)
    return table
