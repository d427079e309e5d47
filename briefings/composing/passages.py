"""Documents cut into passages: sentences that could stand in a briefing, each with its place in its document."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence, Set
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple

from briefings.composing.appeals import is_appeal
from briefings.composing.beginning import begins_at
from briefings.composing.captions import is_caption, is_dated_picture, is_view
from briefings.composing.closings import closing_at
from briefings.composing.films import is_of_film
from briefings.composing.furniture import Furniture
from briefings.composing.openings import end_of, opening_of, stories_begin
from briefings.composing.residue import residue_of
from briefings.composing.speech import Answer, answer_at, answers_of, quoted
from briefings.composing.statements import begins_small, ends_in_stop, has_form_of_statement, writing_of
from briefings.language.quotes.turns import find_turns
from briefings.language.sentences import split_sentences
from briefings.model import Document, Sentence, day_of, sha256_of
from briefings.patterns import late

_LETTERS = late(r"[^\W\d_]+")
_ABOVE = 2
_ENDS = 6
_SPACES, _TELLING_SHARE = 6, 1 / 3


class Passage(NamedTuple):
    """A sentence of a document. `document` and `position` are running numbers; ties everywhere break by the two."""

    document: int
    position: int
    sentence: Sentence
    item: bool = False
    """An item of a list, which stands by itself: what the item before it is about says nothing of this one."""
    spoken: bool = False
    """Somebody's words that don't say whose: the middle of a quotation, an answer of an interview."""
    speaker: str | None = None
    """Who answers, where the label before the answer tells; a quotation's speaker is found elsewhere."""
    place: int = 0
    """How many sentences of its story that tell something come before it: a headline or a byline counts as none."""

    @property
    def text(self) -> str:
        """The sentence, character for character."""
        return self.sentence.text

    @property
    def order(self) -> tuple[int, int]:
        """The place that breaks ties: document, then position in it."""
        return self.document, self.position


def in_order(documents: Sequence[Document]) -> tuple[Document, ...]:
    """The documents newest first, undated last, ties by id; a text that comes twice counts once, whatever its spaces.

    Of two copies the one of the earlier day stays, one without a date last, and of one day the one that says more about
    itself (publisher, address), so that neither the order in which they came nor one more copy changes the news.
    """
    chosen: dict[Hashable, Document] = {}
    ends = Counter(map(ends_of, documents))
    for document in sorted(documents, key=_first_printed):
        end = ends_of(document)
        chosen.setdefault(text_key(document) if ends[end] > 1 else end, document)
    return tuple(sorted(chosen.values(), key=_newest_first))


def text_key(document: Document) -> str:
    """The same for every copy of a text, whatever its spaces."""
    return sha256_of(" ".join(document.text.split()))


def ends_of(document: Document) -> tuple[str, ...]:
    """The first and the last words of a text: copies have the same, and few other texts, which need no `text_key`."""
    text = document.text
    return (*text.split(maxsplit=_ENDS)[:_ENDS], *text.rsplit(maxsplit=_ENDS)[-_ENDS:])


def _first_printed(document: Document) -> tuple[int, int, str, str, str, str, str]:
    day, unknown = day_of(document.published), sum(value is None for value in (document.publisher, document.url))
    published = document.published.isoformat() if document.published else ""
    return (
        day.toordinal() if day else sys.maxsize,
        unknown,
        published,
        document.publisher or "",
        document.url or "",
        document.title,
        document.id,
    )


def _newest_first(document: Document) -> tuple[int, str]:
    day = day_of(document.published)
    return (-day.toordinal() if day else 0), document.id


class Cut:
    """A document cut into passages, with what has to be known of the whole of it to judge one.

    `number` is the document's running number, `furniture` what its publisher puts into one document after the other.
    """

    def __init__(self, document: Document, number: int, furniture: Furniture = MappingProxyType({})) -> None:
        self._number = number
        self._sentences = split_sentences(document.text)
        turns = find_turns(document.text)
        self._residue = residue_of(document, self._sentences, turns, furniture)
        self._has_more = len(self._sentences) > 1
        self._alone = _alone_in_paragraph(self._sentences)
        self._closing = closing_at(self._sentences)
        self._quoted = quoted(self._sentences)
        self._answers = answers_of(document, turns)
        self._title = document.title
        self._told = f"{document.title}\n{document.text}"
        self._writing = writing_of(self._sentences)
        self._places = self._count_places(stories_begin(self._sentences, document.text))
        self.passages = tuple(self._cut())

    def is_statement(self, passage: Passage) -> bool:
        """False for headings, captions, questions, table rows, fragments and all else that must not become a line.

        It takes as long as cutting the document does: ask only for passages that have a place.
        """
        position, alone = passage.position, self._alone[passage.position]
        if (
            position >= self._closing
            or position in self._residue
            or is_dated_picture(self._sentences[position].text)
            or (self._opens_paragraph(position) and is_view(self._sentences[position].text))
            or self._is_of_film(position)
            or not has_form_of_statement(passage.text, self._writing, alone=alone, item=passage.item)
        ):
            return False
        if not (alone and self._has_more):
            return True
        return not is_caption(self._sentences[position].text) and not self._is_headline(passage.sentence, position)

    def statements(self) -> Iterator[Passage]:
        """The passages that may become a line, in order."""
        return filter(self.is_statement, self.passages)

    def _cut(self) -> Iterator[Passage]:
        for position, sentence in enumerate(self._sentences):
            yield self._passage(position, sentence, answer_at(self._answers, sentence.end - 1))

    def _passage(self, position: int, sentence: Sentence, answer: Answer | None) -> Passage:
        """A sentence without the bullet, time, dateline or speaker's label before it, and the codes behind it."""
        label = answer.label if answer else ""
        length, item = opening_of(sentence.text, self._places[position], label, within=self._told)
        end = end_of(sentence.text)
        if length or end < len(sentence.text):
            start = sentence.start + length
            sentence = replace(sentence, text=sentence.text[length:end], start=start, end=sentence.start + end)
        spoken, speaker = answer is not None or position in self._quoted, answer.speaker if answer else None
        return Passage(self._number, position, sentence, item, spoken, speaker, self._places[position])

    def _count_places(self, begin: Set[int]) -> list[int]:
        """How many sentences of its story tell something before each; at these positions another story begins."""
        places, before, telling = list[int](), 0, self._telling()
        begun = 0 if begin else begins_at(self._sentences, telling, self._title)
        for position, tells in enumerate(telling):
            before = 0 if position in begin else before
            places.append(before)
            before += tells and position >= begun
        return places

    def _telling(self) -> list[bool]:
        """Whether each sentence tells something; all that are the text's own do where few end in a stop, as in Thai."""
        telling = [
            at not in self._residue
            and sentence.text.count(" ") >= _SPACES
            and ends_in_stop(sentence.text)
            and (sentence.text[0].isupper() or not (self._writing.large and begins_small(sentence.text)))
            and not (at < _ABOVE and self._is_above(at))
            for at, sentence in enumerate(self._sentences)
        ]
        own = [at not in self._residue for at in range(len(telling))]
        return telling if sum(telling) >= _TELLING_SHARE * sum(own) else own

    def _is_above(self, position: int) -> bool:
        """Whether a sentence stands above the story: of a film, or said to the reader."""
        return self._is_of_film(position) or is_appeal(self._sentences[position].text)

    def _is_of_film(self, position: int) -> bool:
        """Whether a sentence above the story, or all that there is, says what a film shows."""
        return position < _ABOVE and is_of_film(self._sentences[position].text, alone=not self._has_more)

    def _opens_paragraph(self, position: int) -> bool:
        return not position or self._sentences[position - 1].paragraph != self._sentences[position].paragraph

    def _is_headline(self, sentence: Sentence, position: int) -> bool:
        """Whether a paragraph by itself is the title once more, or stands above the text and ends in no stop."""
        if position > _ABOVE:
            return False
        if not ends_in_stop(sentence.text):
            return position == 0 and ends_in_stop(self._sentences[1].text)
        return _bare(sentence.text) == _bare(self._title)


def _bare(text: str) -> str:
    """The words of a title, however it is printed."""
    return " ".join(_LETTERS.findall(text.casefold()))


def _alone_in_paragraph(sentences: Sequence[Sentence]) -> list[bool]:
    counts: dict[int, int] = {}
    for sentence in sentences:
        counts[sentence.paragraph] = counts.get(sentence.paragraph, 0) + 1
    return [counts[sentence.paragraph] == 1 for sentence in sentences]
