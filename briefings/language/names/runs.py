"""Runs of capitalised words, cut into a name and the titles before it. Each run is judged by its words alone.

Scripts without capital letters give no runs. A run never crosses a line or a sentence stop; `of`, `for` and `and` join
two runs only where the first ends with the head of a body's or a place's name (`Ministry of Trade and Industry`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from briefings.language.names.given import GIVEN
from briefings.language.names.jobs import ROLE_NOUNS
from briefings.language.names.kinds import kind_by_words
from briefings.language.names.offices import LONGEST_PERSON, begins_portfolio, words_of_office
from briefings.language.names.words import (
    ABBREVIATED_TITLES,
    BEFORE_NAMES_ABROAD,
    BODIES,
    BODIES_TOO,
    CALENDAR,
    DIRECTIONS,
    GROUPS,
    LINKERS,
    NOT_NAMES,
    OPENERS,
    ORGANISATION_ENDS,
    OWNERS,
    PARTICLES,
    PLACE_ENDS,
    PLACES,
    PORTFOLIOS,
    THING_ENDS,
    TITLE_MODIFIERS,
    TITLES,
)
from briefings.language.places import BY_FIRST_WORD, find_places
from briefings.language.stop_words import STOP_WORDS
from briefings.patterns import late

_UPPER = "A-Z" + "".join(c for c in map(chr, [*range(0xC0, 0x590), *range(0x1E00, 0x2000)]) if c.isupper())
_WORD = rf"[{_UPPER}]\w*(?:['’](?!s\b)\w+|-\w+)*"
_SHORTENED = "|".join(sorted(ABBREVIATED_TITLES | {"St", "Jr", "Ft", "Mt"}))
_TOKEN = (
    rf"(?:(?:[{_UPPER}]\.)+(?:[{_UPPER}](?!\w))?|(?:{_SHORTENED})\.(?=[ \u00a0])|Bros\.(?=[ \u00a0][{_UPPER}])|{_WORD})"
)
_PARTICLE = "|".join(sorted(PARTICLES))
ARTICLE = "(?:(?:al|el|ul|an|ar|as|ash|at|az)-[ ]?|d['’])"
"""What stands before a surname and belongs to it: `Bashar al-Assad`; some wires set a space behind its hyphen."""
_SET_APART = late(r"(?<=[a-z]-) (?=[A-Z])")
_RUN = late(rf"(?<!\w){_TOKEN}(?:(?:[ \u00a0](?:(?:{_PARTICLE})[ \u00a0]){{0,2}}(?:{ARTICLE})?|[ ]&[ ]){_TOKEN})*")
_LABELS = ("Story Highlights ", "STORY HIGHLIGHTS ")
"""What a page writes before the first name of what it says in short."""
_IN_CAPITALS = late(r"(?:\b[A-Z]{2,} ){3}(?=[A-Z][a-z])")  # the end of a heading: "WHO RUNS THE PORT Ann Lee"
_STOP_INSIDE = late(rf"(?:[{_UPPER}]|Bros)\.[ \u00a0](?=([{_UPPER}][a-z]+)\b)")
_JOIN = late(r" (?:of|for)(?: the)? | and (?:the )?| on |, ")
_DEMONYM_END = late(r"(?:an|ans|ese|ish|i|is|ek|eks|ch|ss|men|man|ton|tons|ic|ot|ots|er|ers)$")
_IRREGULAR_DEMONYMS = frozenset("Dutch Swiss British Briton Britons Khmer American Americans Thai Thais".split())
_CAPITALS = frozenset({"Taipei", "Tunis", "Algiers"})  # that look like the word for the country's people
_BEFORE_SENTENCE = " \u00a0\"“”‘'«„(["
_NEVER_FIRST = frozenset(
    """
The A An I I'm I’m I've I’ve Did Does Do Is Are Was Were Has Have Had Can Could Would Should Might Must But And Or If
When Why How What Who Where This That These Those With From In On At By For To Of As
""".split()
)
_COMMON = (
    (STOP_WORDS | OPENERS)
    - {word.lower() for word in (TITLES | TITLE_MODIFIERS) - {"Then"}}
    - {name.lower() for name in GIVEN}
    - {"al"}
)
_ADJECTIVE = late(r"-[a-z]{3,}$|^[DIR]-[A-Z]")  # US-backed; the party and state of an American politician
_ATTRIBUTE = late(r"\w-(?:\w+ed|\w+ing|led|born|run|made|style)$")  # `Norland-owned Harbour`
_NO_FIRST_NAMES = (
    ORGANISATION_ENDS | PLACE_ENDS | TITLES | TITLE_MODIFIERS | THING_ENDS | DIRECTIONS | GROUPS | CALENDAR
)
_NO_LONGER = frozenset({"Former", "Ex", "Late", "Then", "Acting", "Interim"})  # `Former Trump lawyer Ann Lee`
_BEHIND_NAMES = frozenset("Image CEO CFO COO CTO".split())
"""What stands behind a name and is none of it: of a caption, the office at a company (`the Apple CEO`)."""
_WHERE_OFFICES_ARE = frozenset({"Parliament", "Presidency"})  # `Member of | Parliament Ann Lee`
_GIVEN_TOO = frozenset({"Jan"})  # with no stop behind it nobody's month
_SENTENCE_HEADS = ".!?:;\n…—–•#*>|]"
_QUOTED = "\"“‘'«„"
_LONGEST_RUN, _PLACE = 120, 2
_WHOLE = frozenset({("White", "House"), ("Red", "Cross"), ("Red", "Crescent"), ("High", "Court"), ("Supreme", "Court")})
"""Names that keep their first word, though it is a common one and opens a sentence."""
_SEATS_OF_LEARNING = ("College ", "University ")  # `King's College London`


@dataclass(slots=True)
class Run:
    """A candidate name: `text[start:end]` is the name, `title` the titles in front of it.

    `kind` is `person`, `organisation`, `place` or empty where the words alone don't tell; `head` says that the run
    opens a sentence, where a capital says nothing.
    """

    start: int
    end: int
    text: str
    title: str
    kind: str
    head: bool
    words: list[str]


def find_runs(text: str) -> list[Run]:
    """The capitalised runs that may be names, in order."""
    small = frozenset(text.split()) if text else frozenset()
    judged: dict[tuple[str, bool], _Judged | None] = {}
    runs: list[Run] = []
    for start, end in _spans(text):
        surface = text[start:end]
        head = _opens_sentence(text, start)
        key = (surface, head)
        if key not in judged:
            judged[key] = _judge(surface, head=head, small=small)
        found = judged[key]
        if found:
            begin = start + found.offset
            name = _SET_APART.sub("", surface[found.offset : found.offset + found.length])
            head = head and not found.offset
            runs.append(Run(begin, begin + found.length, name, found.title, found.kind, head, name.split()))
    return runs


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Spans of the runs, joined over `of` where they make one name."""
    last: tuple[int, int] | None = None
    body = False
    for start, end in _pieces(text):
        if last and start - last[1] <= len(" for the "):
            before, between = text[last[0] : last[1]].rsplit(" ", 1)[-1], text[last[1] : start]
            office = before in TITLES | PORTFOLIOS and begins_portfolio(text, start)
            if between == ", ":
                office = office and not TITLES.isdisjoint(text[last[0] : last[1]].split(" "))
            linked = before in LINKERS if between.startswith((" of", " for", " on")) else body and between == " and "
            linked = linked or (between in {" of ", " of the "} and _are_people(text, *last))
            if (_JOIN.fullmatch(between) and (linked or office)) or _is_owned(before, between, text[start:end]):
                last, body = (last[0], end), linked
                continue
        if last:
            yield last
        last, body = (start, end), False
    if last:
        yield last


def _are_people(text: str, start: int, end: int) -> bool:
    """Whether a run is a name for many, whose body is called by whom or what they are of: `Gun Owners | of America`.

    One word that opens a sentence has its capital from that; several offices are no name: `Foreign Ministers of`.
    """
    words = text[start:end].split(" ")
    last = words[-1]
    if not last.endswith("s") or last.endswith(("ss", "'s", "’s")) or last[:-1] in TITLES or last in CALENDAR:
        return False
    if len(words) > 1 and words[-2] in GIVEN:
        return False  # "Senator Mike Rounds of South Dakota"
    return not is_general(last) and (len(words) > 1 or not _opens_sentence(text, start))


def _is_owned(before: str, between: str, after: str) -> bool:
    """Whether 's stands inside a body's name: `Social Workers' Union`, `King's College London`."""
    owned = between in {"'s ", "’s ", "' ", "’ "} and before in OWNERS
    return owned and (after.rsplit(" ", 1)[-1] in ORGANISATION_ENDS or after.startswith(_SEATS_OF_LEARNING))


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Spans of capitalised words side by side, cut where a sentence ends between them (`in the U.S. The court`)."""
    for match in _RUN.finditer(text):
        start, end = match.span()
        if text.startswith(_LABELS, start, end + 1):
            start = min(start + len(_LABELS[0]), end)
        for stop in _STOP_INSIDE.finditer(text, start, end) if text.find(".", start, end) >= 0 else ():
            if stop.group(1).lower() in STOP_WORDS:
                yield start, stop.end() - 1
                start = stop.end()
        for heading in _IN_CAPITALS.finditer(text, start, end):
            start = heading.end()
        if start == end:
            continue
        middle = _body_end(text[start:end].split(" "))
        if middle:
            yield start, start + middle
            start += middle + 1
        yield start, end


def _body_end(words: list[str]) -> int:
    """Where a body's name ends and a person's begins (`the Interior Ministry Ann Lee`), or 0."""
    for at in range(len(words) - 3, max(-1, len(words) - 5), -1):
        rest = words[at + 1 :]
        ends = words[at] in BODIES or (words[at] in BODIES_TOO and rest[0] in GIVEN)
        if ends and all(word.rstrip(".").replace("-", "").isalpha() and word not in _NO_FIRST_NAMES for word in rest):
            return len(" ".join(words[: at + 1])) if not find_places(" ".join(rest)) else 0
    return 0


def _opens_sentence(text: str, start: int) -> bool:
    before = start - 1
    while before >= 0 and text[before] in _BEFORE_SENTENCE:
        before -= 1
    if before < 0 or text[before] in _SENTENCE_HEADS:
        return True
    return text[before] == "," and text[start - 1] in _QUOTED  # `said, "We`


class _Judged(NamedTuple):
    """Where the name stands in a run, the title before it, and the kind by its words."""

    offset: int
    length: int
    title: str
    kind: str


def _judge(surface: str, *, head: bool, small: frozenset[str]) -> _Judged | None:
    """The name in a run, or None where the run names nothing."""
    if len(surface) > _LONGEST_RUN:
        return None
    words = surface.replace("\u00a0", " ").split(" ")
    if len(words) > 2 and surface.isupper():  # a headline in capitals
        return None
    first = _skip_common(words, head=head, small=small)
    rest = words[first:]
    if not rest:
        return None
    while len(rest) > 1 and (rest[-1] in CALENDAR or rest[-1] in _BEHIND_NAMES):
        rest = rest[:-1]
    titles = _before_name(rest)
    name = rest[titles:]
    if _names_nothing(name):
        return None
    kind = kind_by_words(name)
    title = " ".join(rest[:titles]) if any(_is_title(word, len(name) + 1) for word in rest[:titles]) else ""
    if title and len(name) <= LONGEST_PERSON and kind != "organisation":
        kind = "person"
    return _Judged(len(" ".join([*words[: first + titles], ""])), len(" ".join(name)), title, kind)


def _names_nothing(words: list[str]) -> bool:
    """Whether the words are an office, a people, a region's people (`South Korean`) or an adjective (`US-backed`)."""
    if len(words) == 1 and (words[0].rstrip(".") in TITLES or _ADJECTIVE.search(words[0])):
        return True
    if words[-1] in TITLES and all(map(_is_of_office, words)):
        return True
    return is_general(" ".join(words)) or all(is_general(word) for word in words)


def _is_of_office(word: str) -> bool:
    """Whether a word may be a part of an office: a title, what it is of, or whose it is (`US Ambassador`)."""
    return word in TITLES | TITLE_MODIFIERS | PORTFOLIOS or is_general(word) or word in {"US", "UK", "UN", "EU"}


def _before_name(words: list[str]) -> int:
    """How many words stand before the name itself: titles, a weekday, a people or a country (`US Senator Ann Lee`)."""
    if len(words) > 1 and _ATTRIBUTE.search(words[0]):
        return 1 + _before_name(words[1:])
    if office := words_of_office(words):
        return office
    kind, before = kind_by_words(words), _titles(words)
    if kind == "organisation" or (kind == "place" and before <= _PLACE):
        return 0  # "Mount King George"; but "Fort Osk Police Sgt. Ann Lee"
    while len(words) - before > 1 and (words[before] in CALENDAR - _GIVEN_TOO or words[before] in _NO_LONGER):
        before += 1
    while len(words) - before > 2 and is_general(words[before]):
        before += 1
    while len(words) - before > 2 and words[before] in BEFORE_NAMES_ABROAD | _WHERE_OFFICES_ARE:
        before += 1
    place = find_places(" ".join(words[before:]))
    if place and not place[0].start:
        length = len(" ".join(words[before:])[: place[0].end].split())
        before += length if len(words) - before - length > 1 else 0
    return before


def _skip_common(words: list[str], *, head: bool, small: frozenset[str]) -> int:
    """How many words at the front are no part of a name: articles anywhere, any common word that opens a sentence."""
    skipped = 0
    while skipped < len(words):
        word = words[skipped]
        lower = word.lower()
        dropped = word in _NEVER_FIRST
        title = skipped + 1 < len(words) and (word in TITLES or word in TITLE_MODIFIERS)
        if word == "Then" and title:  # `Then President Lind`, but `Then Lind left`
            title = words[skipped + 1] in TITLES | TITLE_MODIFIERS
        dropped = dropped or (head and not skipped and _is_gerund_before_name(words))
        common = head and not title and not word.isupper() and (lower in _COMMON or lower in small)
        if (not dropped and not common) or tuple(words[skipped : skipped + 2]) in _WHOLE:
            break
        skipped += 1
    return skipped


def _is_gerund_before_name(words: list[str]) -> bool:
    """Whether a sentence opens with a gerund and what it acts on: `Chanting Helmut Kohl`, `Visiting Norland`."""
    if len(words) == 1 or not words[0].endswith("ing") or words[0] in GIVEN:
        return False
    behind = " ".join(words[1:])
    return words[1] in GIVEN or behind in PLACES or behind in BY_FIRST_WORD.get(words[1], ())


@lru_cache(maxsize=8192)
def is_general(word: str) -> bool:
    """Whether a word is capitalised though it names nothing by itself: a weekday, a people, a party's member."""
    if word.rstrip(".") in NOT_NAMES:
        return True
    place = find_places(word)
    return bool(place) and place[0].end == len(word) and is_demonym(word, place[0].country)


def is_demonym(word: str, country: str) -> bool:
    """Whether a country's word is the word for its people (`Cambodian`) and not for the country or its seat."""
    if word in _IRREGULAR_DEMONYMS:
        return True
    return word != country and word not in _CAPITALS and word[:3] == country[:3] and bool(_DEMONYM_END.search(word))


def _is_title(word: str, following: int) -> bool:
    """Whether a word is a title, or a job name in front of a whole name (`Host Mary Cole`)."""
    return word.rstrip(".") in TITLES or (following > 1 and word.lower() in ROLE_NOUNS)


def _titles(words: list[str]) -> int:
    """How many words at the front are titles, counting what stands before and between them (`US Defense Secretary`)."""
    last = max((at for at, word in enumerate(words[:-1]) if _is_title(word, len(words) - at - 1)), default=-1)
    if last < 0:
        return 0
    after = last + 1
    if words[after] in {"of", "for"}:
        after += 1
        after += words[after : after + 1] == ["the"]
        while after < len(words) and (words[after] in PORTFOLIOS or words[after] == "and"):
            after += 1
    while after < len(words) - 1 and words[after] in TITLE_MODIFIERS and words[after - 1] in TITLES:
        after += 1
    return after if after < len(words) else 0
