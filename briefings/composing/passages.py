"""Documents cut into passages: sentences that could stand in a briefing, each with its place in its document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefings.language.sentences import split_sentences
from briefings.language.tokens import UNSPACED
from briefings.model import Document, Sentence, day_of, sha256_of
from briefings.patterns import late

_TERMINAL = late(r"[.!?…。！？｡؟۔।॥។៕;:]['\"”’»)\]›*_]*$")
_QUESTION = late(r"[?？؟]['\"”’»)\]]*$")
_TABULAR = late(r"\t|\|.*\||\S {3,}\S.* {3,}\S")
_MARKUP = late(r"\s*(?:#{1,6} |>)")
_MARKER = late(
    r"(?:[-*+•‣◦·–—]\s+|\d{1,2}[.)]\s+|[QA]:\s+|\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s+[-–—:])?\s+(?=[A-Z“\"]))"
)
_HEADING_CHARACTERS = 100
_LEAST_LETTERS = 0.55
_SHORTEST, _LONGEST = 25, 700
_SHORT_WORD, _TITLE_CASE, _HEADLINE = 4, 0.85, 16
_LETTERS = late(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A sentence of a document. `document` and `position` are running numbers; ties everywhere break by the two."""

    document: int
    position: int
    sentence: Sentence
    statement: bool
    """False for headings, questions, table rows, fragments and anything else that must not become a line."""
    item: bool = False
    """An item of a list, which stands by itself: what the item before it is about says nothing of this one."""

    @property
    def text(self) -> str:
        """The sentence, character for character."""
        return self.sentence.text


def in_order(documents: Sequence[Document]) -> tuple[Document, ...]:
    """The documents newest first, undated last, ties by id; a text that comes twice counts once, whatever its spaces.

    Of two copies the one that says more about itself stays (date, publisher, address), of equals the earlier one, so
    that the order in which they came changes nothing.
    """
    chosen: dict[str, Document] = {}
    for document in sorted(documents, key=_says_most):
        chosen.setdefault(text_key(document), document)
    return tuple(sorted(chosen.values(), key=_newest_first))


def text_key(document: Document) -> str:
    """The same for every copy of a text, whatever its spaces."""
    return sha256_of(" ".join(document.text.split()))


def _says_most(document: Document) -> tuple[int, str, str, str, str, str]:
    unknown = sum(value is None for value in (document.published, document.publisher, document.url))
    published = document.published.isoformat() if document.published else ""
    return unknown, published, document.publisher or "", document.url or "", document.title, document.id


def _newest_first(document: Document) -> tuple[int, str]:
    day = day_of(document.published)
    return (-day.toordinal() if day else 0), document.id


def passages_of(document: Document, number: int) -> tuple[Passage, ...]:
    """The sentences of a document as passages; `number` is the document's running number."""
    sentences = split_sentences(document.text)
    alone = _alone_in_paragraph(sentences)
    return tuple(
        _passage(number, position, sentence, lone=lone)
        for position, (sentence, lone) in enumerate(zip(sentences, alone, strict=True))
    )


def _passage(number: int, position: int, sentence: Sentence, *, lone: bool) -> Passage:
    """A sentence as a passage, without the bullet, clock time or speaker's letter that a list puts before it."""
    marker = _MARKER.match(sentence.text)
    if marker and marker.end() < len(sentence.text):
        sentence = replace(sentence, text=sentence.text[marker.end() :], start=sentence.start + marker.end())
    return Passage(
        document=number,
        position=position,
        sentence=sentence,
        statement=_is_statement(sentence.text, lone),
        item=marker is not None,
    )


def _is_in_title_case(text: str) -> bool:
    """Whether nearly all longer words are capitalised, as in a headline that ends with a stop."""
    long = [
        word for word in text.split(maxsplit=_HEADLINE)[:_HEADLINE] if len(word) > _SHORT_WORD and word[0].isalpha()
    ]
    return len(long) > _SHORT_WORD and sum(word[0].isupper() for word in long) > _TITLE_CASE * len(long)


def _alone_in_paragraph(sentences: Sequence[Sentence]) -> list[bool]:
    counts: dict[int, int] = {}
    for sentence in sentences:
        counts[sentence.paragraph] = counts.get(sentence.paragraph, 0) + 1
    return [counts[sentence.paragraph] == 1 for sentence in sentences]


def _is_statement(text: str, alone: bool) -> bool:
    """Whether a sentence can be posted as a line: long enough, mostly letters, no heading, no row of a table."""
    if len(text) > _LONGEST or len(text) < _SHORTEST > len(text) + 2 * len(UNSPACED.findall(text)):
        return False
    if _MARKUP.match(text) or _TABULAR.search(text) or _QUESTION.search(text) or _is_in_title_case(text):
        return False
    if len(_LETTERS.sub("", text)) > (1.0 - _LEAST_LETTERS) * len(text):
        return False
    ended = _TERMINAL.search(text) is not None
    return ended or not (alone and len(text) <= _HEADING_CHARACTERS)
