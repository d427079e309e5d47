"""Quotations with their speakers, in the order of the text.

::

    text -> passages between marks -> statement or fragment -> words beside it -> speaker and role
                                                            └> none: the quotation before it goes on

The words behind a quotation decide where it ends with a comma, a question or an exclamation, the words before it
otherwise. A quotation that stands as a sentence of its own belongs to whoever spoke last in its paragraph.
"""

from __future__ import annotations

from dataclasses import dataclass

from briefings.language.names import find_names
from briefings.language.quotes.attribution import Attribution, first_subject, read_after, read_before
from briefings.language.quotes.marks import Passage, find_passages
from briefings.language.quotes.mention import QuoteMention
from briefings.language.quotes.narration import Narration
from briefings.language.quotes.speakers import Speakers

_STATEMENT_WORDS = 4


@dataclass(slots=True)
class _Last:
    """The quotation before: where it ended, in which paragraph, and whose it was."""

    end: int
    paragraph: tuple[int, int]
    attribution: Attribution | None


def find_quotes(text: str) -> tuple[QuoteMention, ...]:
    """The passages of `text` between quotation marks, in order, each with its speaker where the text names one.

    Straight and typographic double marks, guillemets and German marks are read; a quotation inside another one is part
    of it. Runs in time linear in the length of the text.
    """
    passages = find_passages(text)
    if not passages:
        return ()
    narration = Narration(text, find_names(text))
    speakers = Speakers(narration)
    found: list[QuoteMention] = []
    last: _Last | None = None
    for index, passage in enumerate(passages):
        following = passages[index + 1] if index + 1 < len(passages) else None
        lead = _lead(narration, passage, last)
        fragment = _is_fragment(text, passage, lead)
        attribution = _attribution(narration, passage, following, last, lead, fragment=fragment)
        speaker, role = speakers.resolve(attribution)
        found.append(_mention(text, passage, attribution, speaker, role, fragment=fragment))
        last = _Last(passage.end, passage.paragraph, attribution)
    return tuple(found)


def _mention(
    text: str,
    passage: Passage,
    attribution: Attribution | None,
    speaker: str | None,
    role: str | None,
    *,
    fragment: bool,
) -> QuoteMention:
    return QuoteMention(
        start=passage.start,
        end=passage.end,
        text=text[passage.start : passage.end],
        quote=text[passage.inner : passage.inner_end].strip().removesuffix(","),
        speaker=speaker,
        role=role,
        mention=attribution.mention if attribution else None,
        cue=attribution.cue if attribution else None,
        fragment=fragment,
    )


def _lead(narration: Narration, passage: Passage, last: _Last | None) -> int:
    """Where the words that lead up to the passage begin: the sentence, or the quotation before it."""
    begin = passage.paragraph[0]
    if last and last.paragraph == passage.paragraph:
        begin = max(begin, last.end)
    return narration.sentence_start(passage.start, begin)


def _is_fragment(text: str, passage: Passage, lead: int) -> bool:
    """Whether the words are built into someone else's sentence."""
    words = text[passage.inner : passage.inner_end].strip()
    before = text[lead : passage.start].strip()
    if not before or passage.resumes:
        return False
    if before[-1] in ",:" and len(words.split()) >= _STATEMENT_WORDS:
        return False
    return not (words[:1].isupper() and words[-1:] in ".!?,")


def _attribution(
    narration: Narration, passage: Passage, following: Passage | None, last: _Last | None, lead: int, *, fragment: bool
) -> Attribution | None:
    text = narration.text
    if passage.resumes and last:
        return last.attribution
    limit = passage.paragraph[1]
    if following and following.paragraph == passage.paragraph:
        limit = following.start
    closing = text[passage.inner_end - 1 : passage.inner_end]
    before = narration.tokens(lead, passage.start)
    begins = not any(token.text[0].isalnum() for token in before)
    after = None
    if closing != "." or (begins is False and closing == ","):
        after = read_after(narration, narration.tokens(passage.end, narration.sentence_end(passage.end, limit)))
    if after and (closing in ",?!—-" or begins):
        return after
    if not begins and (found := read_before(narration, before, fragment=fragment)):
        return found
    if after:
        return after
    if last and last.paragraph == passage.paragraph and (begins or lead <= last.end):
        return last.attribution
    return _from_context(narration, passage, last) if begins else None


def _from_context(narration: Narration, passage: Passage, last: _Last | None) -> Attribution | None:
    """For a quotation that stands alone: the speaker of the sentence before it, else of the paragraph before."""
    begin, text = passage.paragraph[0], narration.text
    if text[begin : passage.start].strip():
        end = begin + len(text[begin : passage.start].rstrip())
        start = narration.sentence_start(end - 1, begin)
        tokens = narration.tokens(start, end)
        found = read_before(narration, tokens, fragment=False)
        if found:
            return found
        subject = first_subject(tokens)
        if subject and subject.name >= 0:
            name = narration.names[subject.name]
            return Attribution((name.start, name.end), None, subject.name)
        return None
    return last.attribution if last and not text[last.end : begin].strip() else None
