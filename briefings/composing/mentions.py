"""What documents say in dates, figures, quotations and names, read once a document and only where it is asked for.

Reading a whole document for its mentions costs far more than weighing it, so the composer asks only for the documents
behind the candidates of a card. Mentions need the document, not the sentence: "the following day" and "she" point
outside it. What a date or a figure means stands before it or in its paragraph, so these are read as far as the
paragraph that is asked for, which of most documents is one of the first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property
from itertools import pairwise, takewhile
from typing import Generic, NamedTuple, Protocol, TypeVar

from briefings.composing.headlines import headline_of
from briefings.composing.passages import Passage
from briefings.language.dates import DateMention, find_dates
from briefings.language.names import NameMention, References, Surnames, find_names
from briefings.language.numbers import FigureMention, find_figures, may_give_figure
from briefings.language.quotes import QuoteMention, find_quotes, may_quote
from briefings.language.tokens import content_terms, cut
from briefings.language.tongues import is_english, tongue_of
from briefings.model import Document, day_of


class Spanned(Protocol):
    """Anything with a place in a text."""

    @property
    def start(self) -> int:
        """First code point."""

    @property
    def end(self) -> int:
        """Code point after the last."""


S = TypeVar("S", bound=Spanned)

_PARAGRAPH = "\n\n"
_SUMMARY = 2
_NEAR = 3  # sentences behind a story's first: one of them may tell what came of a plan


def _certain(mention: DateMention) -> DateMention:
    """A date as a row may give it: nobody knows the day of "some three days ago", or of a weekday six days back."""
    return mention._replace(value=None) if mention.rough and mention.precision == "day" else mention


class _SoFar(NamedTuple, Generic[S]):
    """What was found in a document up to the offset `end`."""

    end: int
    found: tuple[S, ...]


class Beginning(NamedTuple):
    """A sentence near the beginning of a dated document, with its terms, and the stems of it and of the title."""

    day: date
    text: str
    terms: frozenset[str]
    stems: frozenset[str]
    first: bool
    document: int


class Mentions:
    """The mentions of an edition's documents, by document number."""

    def __init__(
        self, documents: Sequence[Document], passages: Iterable[Passage], *, known: Iterable[str] = ()
    ) -> None:
        self.known = frozenset(known)
        """Words of the briefing's scope, in lower case: whoever reads it knows whom they mean."""
        self.documents = tuple(documents)
        """The documents by their running numbers."""
        self._passages: dict[int, list[Passage]] = {}
        for passage in passages:
            self._passages.setdefault(passage.document, []).append(passage)
        self._dates: dict[int, _SoFar[DateMention]] = {}
        self._figures: dict[int, _SoFar[FigureMention]] = {}
        self._quotes: dict[int, tuple[QuoteMention, ...]] = {}
        self._names: dict[int, tuple[NameMention, ...]] = {}
        self._references: dict[int, References] = {}
        self._surnames: dict[int, Surnames] = {}
        self._english: dict[int, bool] = {}
        self._tongues: dict[int, str | None] = {}

    def document(self, passage: Passage) -> Document:
        """The document that a passage stands in."""
        return self.documents[passage.document]

    def passages_over(self, passage: Passage, end: int) -> tuple[Passage, ...]:
        """A passage and those after it in its document that begin before the offset `end`."""
        following = self._passages[passage.document][passage.position + 1 :]
        return passage, *(other for other in following if other.sentence.start < end)

    def is_english(self, passage: Passage) -> bool:
        """Whether the passage's document is English, as the rules for names, labels and roles need it."""
        if passage.document not in self._english:
            self._english[passage.document] = is_english(self.document(passage).text)
        return self._english[passage.document]

    def language(self, passage: Passage) -> str | None:
        """The language that notes of a passage are written in: French, Spanish or German as its document, else None."""
        if passage.document not in self._tongues:
            self._tongues[passage.document] = tongue_of(self.document(passage).text)
        return self._tongues[passage.document]

    def openings(self, within: int = 0) -> Iterator[tuple[Document, Sequence[Passage]]]:
        """The documents that touch the scope, each with what it says first: what has at most so many sentences before.

        Headings and bylines stand before a first sentence as well, and count as none.
        """
        for number, passages in self._passages.items():
            yield self.documents[number], tuple(takewhile(lambda each: each.place <= within, passages))

    @cached_property
    def newest(self) -> date | None:
        """The day of the newest document that touches the scope; None where none is dated."""
        days = (day_of(self.documents[number].published) for number in self._passages)
        return max((day for day in days if day), default=None)

    @cached_property
    def beginnings(self) -> Sequence[Beginning]:
        """What the dated documents that touch the scope say first, and in the sentences behind that."""
        return [
            Beginning(day, each.text, terms, titled | cut(terms), not each.place, each.document)
            for document, opening in self.openings(within=_NEAR)
            if (day := day_of(document.published))
            for titled in (cut(content_terms(headline_of(document))),)
            for each in opening
            for terms in (frozenset(content_terms(each.text)),)
        ]

    def opening_of(self, passage: Passage) -> Passage:
        """The first sentence of a passage's document that tells something."""
        passages = self._passages[passage.document]
        return next((each for each, after in pairwise(passages) if after.place), passages[0])

    def is_summary(self, passage: Passage) -> bool:
        """Whether a sentence or two are all that its document has, as a feed tells of a story."""
        return len(self._passages[passage.document]) <= _SUMMARY

    def after(self, passage: Passage) -> Passage | None:
        """The passage behind one in its document."""
        following = self._passages[passage.document][passage.position + 1 : passage.position + 2]
        return following[0] if following else None

    def before(self, passage: Passage) -> Passage | None:
        """The passage before one in its document."""
        return self._passages[passage.document][passage.position - 1] if passage.position else None

    def dates(self, passage: Passage) -> tuple[DateMention, ...]:
        """The dates inside a passage; offsets count in its document. A day that is told roughly has no value."""
        published = self.document(passage).published
        return self._told_in(
            passage, self._dates, lambda text: tuple(map(_certain, find_dates(text, published=published)))
        )

    def figures(self, passage: Passage) -> tuple[FigureMention, ...]:
        """The figures inside a passage; offsets count in its document."""
        if not may_give_figure(self.document(passage).text, passage.sentence.start, passage.sentence.end):
            return ()
        return self._told_in(passage, self._figures, lambda text: find_figures(text, plain=False))

    def _told_in(
        self, passage: Passage, kept: dict[int, _SoFar[S]], read: Callable[[str], tuple[S, ...]]
    ) -> tuple[S, ...]:
        """What stands inside a passage; its document is read to the end of the paragraph, the next time in all."""
        known, end = kept.get(passage.document), passage.sentence.end
        if known is None or known.end < end:
            text = self.document(passage).text
            until = len(text) if known else text.find(_PARAGRAPH, end)
            until = until if until >= 0 else len(text)
            known = kept[passage.document] = _SoFar(until, read(text[:until]))
        return inside(known.found, passage)

    def quotes(self, passage: Passage) -> tuple[QuoteMention, ...]:
        """The quotations that begin inside a passage; offsets count in its document."""
        text, start, end = self.document(passage).text, passage.sentence.start, passage.sentence.end
        if passage.document not in self._quotes and not may_quote(text, start, end):
            return ()
        return tuple(quote for quote in self._all_quotes(passage) if start <= quote.start < end)

    def speaker(self, passage: Passage) -> str | None:
        """Who says the quotation that a passage stands inside, where it is known."""
        start, end = passage.sentence.start, passage.sentence.end
        around = (q for q in self._all_quotes(passage) if q.start <= start + 1 and end <= q.end + 2)
        return next((quote.speaker for quote in around), None)

    def _all_quotes(self, passage: Passage) -> tuple[QuoteMention, ...]:
        if passage.document not in self._quotes:
            text = self.document(passage).text
            self._quotes[passage.document] = find_quotes(text, names=lambda _: self._all_names(passage))
        return self._quotes[passage.document]

    def names(self, passage: Passage) -> tuple[NameMention, ...]:
        """The names inside a passage; offsets count in its document."""
        return inside(self._all_names(passage), passage)

    def is_short_form(self, passage: Passage, name: NameMention) -> bool:
        """Whether a name is the surname alone of somebody whom nobody else of the document can be meant for."""
        return self._surnames_of(passage).is_certain(name)

    def is_of_several(self, passage: Passage, start: int, end: int) -> bool:
        """Whether the words from `start` to `end` are a surname that several people of the document have."""
        names = (name for name in self._all_names(passage) if name.start <= start and end <= name.end)
        name = next(names, None)
        alone = name is not None and name.kind == "person" and name.text != name.name
        return alone and name is not None and self._surnames_of(passage).is_of_several(name)

    def person(self, passage: Passage, start: int, end: int) -> str | None:
        """Whom a pronoun at `start` to `end` of the passage's document means, where that is certain."""
        if passage.document not in self._references:
            self._references[passage.document] = References(self.document(passage).text, self._all_names(passage))
        person = self._references[passage.document].resolve(start, end)
        return None if person and self._surnames_of(passage).is_of_family(person) else person

    def _surnames_of(self, passage: Passage) -> Surnames:
        if passage.document not in self._surnames:
            self._surnames[passage.document] = Surnames(self.document(passage).text, self._all_names(passage))
        return self._surnames[passage.document]

    def _all_names(self, passage: Passage) -> tuple[NameMention, ...]:
        if passage.document not in self._names:
            self._names[passage.document] = find_names(self.document(passage).text, credited=False)
        return self._names[passage.document]


def inside(mentions: Sequence[S], passage: Passage) -> tuple[S, ...]:
    """The mentions that stand wholly inside a passage."""
    start, end = passage.sentence.start, passage.sentence.end
    return tuple(mention for mention in mentions if start <= mention.start and mention.end <= end)
