"""Who says what in French, which puts the speaker behind the verb as gladly as before it.

behind the words      « ... », a déclaré lundi le maire d'Osk, Ada Lund.     « ... », selon Otto Brandt.
before them           Ada Lund, maire d'Osk, a affirmé que « ... »           Selon Otto Brandt, « ... »
by name alone         Ada Lund : « ... »
by a pronoun          « ... », a-t-elle ajouté.                              whoever spoke last, nobody named since

What no form fits has no speaker: neither a word that opens the sentence nor a part of another's office is one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from briefings.language.quotes import french_forms as forms
from briefings.language.quotes.marks import Passage
from briefings.language.quotes.saying import Saying, is_fragment

_REACH, _BETWEEN, _SHORTEST = 400, 500, 2


class _Somebody(NamedTuple):
    name: str
    role: str | None
    mention: tuple[int, int]


def read_french(text: str, passages: Sequence[Passage]) -> Iterator[tuple[Saying | None, bool]]:
    """Whose each passage is, if the text tells, and whether it is a fragment of somebody else's sentence."""
    reader, last = _Reader(text), None
    for index, passage in enumerate(passages):
        before = passages[index - 1] if index else None
        after = passages[index + 1].start if index + 1 < len(passages) else len(text)
        start, shared = _lead_start(text, passage, before)
        lead = text[start : passage.start]
        if not passage.resumes:
            last = reader.read(passage, (start, shared), before, after, last)
        yield last, is_fragment(text, passage, lead)


def _lead_start(text: str, passage: Passage, before: Passage | None) -> tuple[int, bool]:
    """Where the words that lead to a passage begin, and whether another passage stands in its sentence before it."""
    start = max(passage.paragraph[0], passage.start - _REACH)
    for boundary in forms.SENTENCE.finditer(text, start, passage.start + 1):
        start = boundary.end()
    shared = before is not None and before.end > start
    return (before.end if before and shared else start), shared


def _role(words: str) -> str | None:
    """An office as a role; None for words that only say whose, where or how somebody is."""
    words = words.strip().removeprefix("le ").removeprefix("la ").removeprefix("l'").removeprefix("l’")
    return words if words and not forms.NO_ROLE.match(words) else None


def _lowered(words: str) -> str:
    return words[:1].lower() + words[1:]


class _Reader:
    """Reads the words around the passages of a text; whom a surname means is looked up once, when one asks for it."""

    def __init__(self, text: str) -> None:
        self._text = text

    def read(
        self, passage: Passage, lead: tuple[int, bool], before: Passage | None, limit: int, last: Saying | None
    ) -> Saying | None:
        """Whose a passage is: as the words behind it tell, else those before it, else who spoke last."""
        start, shared = lead
        end = min(limit, passage.paragraph[1], passage.end + _REACH)
        if pronoun := forms.BEHIND_PRONOUN.match(self._text, passage.end, end):
            same = before is not None and last is not None and self._is_alone(last, before.end, passage.start)
            return last if same and pronoun["who"] in ("il", "elle") else None
        if forms.SOMEBODY_ELSE.match(self._text, passage.end, end) or forms.BEHIND_AS.match(
            self._text, passage.end, end
        ):
            return self._behind(passage, end)
        words = self._text[start : passage.start]
        if words.strip():
            return self._before(start, words, passage) or (last if shared else None)
        if last is None or before is None or passage.paragraph != before.paragraph:
            return None
        return last if self._follows(passage, before, end) and self._is_alone(last, before.end, passage.start) else None

    def _follows(self, passage: Passage, before: Passage, end: int) -> bool:
        """Whether a passage is the next sentence behind the one before, and no part of another."""
        between = self._text[before.end : passage.start]
        goes_on = self._text[passage.end : end].lstrip()[:1]
        return len(forms.SENTENCE.findall(between)) <= 1 and not (goes_on.islower() or goes_on in (",", ";", "–", "—"))

    def _is_alone(self, last: Saying, start: int, end: int) -> bool:
        """Whether nobody but whoever spoke last is named between two places that are near one another."""
        if end - start > _BETWEEN:
            return False
        named = (match[0] for match in forms.FULL_NAMES.finditer(self._text, start, end))
        return all(name.split()[-1] in last.speaker or last.speaker in name for name in named)

    def _behind(self, passage: Passage, end: int) -> Saying | None:
        cue = forms.BEHIND.match(self._text, passage.end, end) or forms.BEHIND_AS.match(self._text, passage.end, end)
        somebody = self._subject(cue.end(), end) if cue else None
        if cue and somebody and " " not in somebody.name and " sur " in self._text[cue.end("cue") : cue.end()]:
            return None  # `a affirmé sur son compte Chirper le parti`
        return Saying(*somebody, cue.span("cue")) if cue and somebody else None

    def _before(self, start: int, lead: str, passage: Passage) -> Saying | None:
        """Whose the last verb of speech before a passage is; else whose view it is said to be, or whose name it is."""
        said = list(forms.SAID.finditer(lead))
        if said:
            somebody = self._subject_before(start, lead[: said[-1].start()])
            return Saying(*somebody, (start + said[-1].start(), start + said[-1].end())) if somebody else None
        if (as_told := forms.AS.search(lead)) and (somebody := self._subject(start + as_told.end(), start + len(lead))):
            return Saying(*somebody, None)
        label = forms.LABEL.fullmatch(lead.lstrip())
        if label is None or label["name"].split()[0] in forms.OPENERS or self._is_headline(passage):
            return None
        at = start + lead.index(label["name"])
        return Saying(label["name"], None, (at, at + len(label["name"])), None)

    def _is_headline(self, passage: Passage) -> bool:
        """Whether a name and its words stand alone without a stop, as a headline of another page does."""
        rest = self._text[passage.end : passage.paragraph[1]].strip()
        return not rest and self._text[passage.inner : passage.inner_end].rstrip()[-1:] not in tuple(".!?…")

    def _subject(self, at: int, end: int) -> _Somebody | None:
        """The subject that begins at a place: a name, an office with its holder, or somebody unnamed."""
        if named := forms.NAMED.match(self._text, at, end):
            title, name = named["title"], named["name"]
            full = name if named["told"] else self._full_name(name) or (name if title else None)
            titled = f"{title} {full}" if title and full and " " not in full else full
            return _Somebody(titled, None, named.span("name")) if titled else None
        office = forms.OFFICE.match(self._text, at, end)
        if office is None:
            return None
        if (apart := forms.APART.match(self._text, office.end(), end)) and len(apart["name"].split()) >= _SHORTEST:
            return _Somebody(apart["name"], _role(office["words"]), apart.span("name"))
        return self._holder(office["article"], office["words"], office.start("words"))

    def _holder(self, article: str, words: str, at: int) -> _Somebody | None:
        """Who holds an office: `le ministre de la Défense Otto Brandt`, `la maire Ada Lund`; else the office itself."""
        if ends := forms.OFFICE_ENDS.search(words):
            words = words[: ends.start()]
        words = words.rstrip()
        unnamed = _Somebody(_lowered(article + words), None, (at - len(article), at + len(words)))
        run = forms.LAST_RUN.search(words)
        if run is None:
            return unnamed
        name, before = run["name"], words[: run.start()]
        if forms.OF_OFFICE.search(before):
            first, _, name = name.partition(" ")
            if forms.MINISTRY.match(first) is None:
                return unnamed
        elif forms.HANGS.search(before) or forms.THING.search(before):
            return unnamed
        known = self._full.get(name, set())
        if len(name.split()) < _SHORTEST and (len(known) != 1 or " d" in before):
            return unnamed
        begin = at + len(words) - len(name)
        full = next(iter(known)) if len(known) == 1 else name
        return _Somebody(full, _role(words[: len(words) - len(name)]), (begin, begin + len(name)))

    def _subject_before(self, start: int, left: str) -> _Somebody | None:
        """The subject that ends before a verb: `Ada Lund, maire d'Osk, [a affirmé]`."""
        for run in reversed(list(forms.RUNS.finditer(left))):
            behind = forms.AFTER_NAME.fullmatch(left, run.end())
            if behind is None:
                continue
            before, words = left[: run.start()], run[0].split()
            while words and words[0] in forms.OPENERS:
                words = words[1:]
            if not words:
                continue
            if forms.HANGS.search(before) or forms.THING.search(before):
                break
            name = self._full_name(" ".join(words))
            end = start + run.end()
            return _Somebody(name, _role(behind["role"] or ""), (end - len(words[-1]), end)) if name else None
        head = forms.HEAD.fullmatch(left)
        if head is None:
            return None
        return _Somebody(
            _lowered(f"{head['words']}{head['rest']}".strip()), None, (start + head.start("words"), start + head.end())
        )

    def _full_name(self, run: str) -> str | None:
        """The full name behind a run of capitals without what only opens its sentence; None for a word of no name."""
        words = run.split()
        while words and words[0] in forms.OPENERS:
            words = words[1:]
        if len(words) != 1:
            return " ".join(words) or None
        known = self._full.get(words[0], set())
        return next(iter(known)) if len(known) == 1 else words[0] if self._told[words[0]] else None

    @cached_property
    def _full(self) -> dict[str, set[str]]:
        """The full names of the text, by their last words."""
        found: dict[str, set[str]] = {}
        for match in forms.FULL_NAMES.finditer(self._text):
            words = match[0].split()
            while words and words[0] in forms.OPENERS:
                words = words[1:]
            if len(words) >= _SHORTEST:
                found.setdefault(words[-1], set()).add(" ".join(words))
        return found

    @cached_property
    def _told(self) -> Counter[str]:
        """How often a word with a capital stands inside a sentence."""
        return Counter(forms.INSIDE.findall(self._text))
