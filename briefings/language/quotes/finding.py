"""Quotations with their speakers, in the order of the text.

::

    text -> passages between marks -> statement or fragment -> words beside it -> speaker and role
                                                            └> none: the quotation before it goes on
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from briefings.language.names import NameMention, find_names
from briefings.language.quotes.choosing import Said, hand_back, looks_like_title, read_passage
from briefings.language.quotes.french import read_french
from briefings.language.quotes.german import read_german
from briefings.language.quotes.marks import Passage, find_passages, holds_marks
from briefings.language.quotes.mention import QuoteMention
from briefings.language.quotes.narration import Narration
from briefings.language.quotes.saying import Saying
from briefings.language.quotes.spanish import read_spanish
from briefings.language.quotes.speakers import Speakers
from briefings.language.quotes.titles import names_a_work
from briefings.language.quotes.turns import find_turns, with_answers
from briefings.language.tongues import tongue_of

_BLANK = "\n\n"
_READERS = {"es": read_spanish, "de": read_german, "fr": read_french}


def find_quotes(text: str, *, names: Callable[[str], Sequence[NameMention]] = find_names) -> tuple[QuoteMention, ...]:
    """The passages of `text` between quotation marks, in order, each with its speaker where the text names one.

    So are the answers of an interview, which stand without marks behind a label (`Dara Chan: ...`).

    Straight and typographic double marks, guillemets and German marks are read; a quotation inside another one is part
    of it. The title of a work or a programme is left out where its surroundings show it. Runs in time linear in the
    length of the text. `names` finds the text's names where there is a quotation, for callers that keep them.
    """
    turns = find_turns(text)
    passages = with_answers(text, find_passages(text), turns)
    if not passages:
        return ()
    tongue = tongue_of(text) or ""
    if read := None if turns else _READERS.get(tongue):
        return _of_others(text, passages, read(text, passages))
    narration = Narration(text, names(text), turns)
    speakers = Speakers(narration, passages)
    said: list[Said] = []
    for index in range(len(passages)):
        said.append(read_passage(narration, passages, index, said[-1] if said else None))
    handed = (one for one in hand_back(narration, said) if not _is_title(text, one))
    resolved = ((one, *speakers.resolve(one.attribution)) for one in handed)
    return tuple(
        _mention(text, one, speaker, role) for one, speaker, role in resolved if not _tells_of(speaker, text, one)
    )


def _of_others(
    text: str, passages: Sequence[Passage], read: Iterable[tuple[Saying | None, bool]]
) -> tuple[QuoteMention, ...]:
    return tuple(
        QuoteMention(
            start=passage.start,
            end=passage.end,
            text=text[passage.start : passage.end],
            quote=text[passage.inner : passage.inner_end].strip().removesuffix(","),
            speaker=said.speaker if said else None,
            role=said.role if said else None,
            mention=said.mention if said else None,
            cue=said.cue if said else None,
            fragment=fragment,
        )
        for passage, (said, fragment) in zip(passages, read, strict=True)
        if said or not _may_be_title(text, passage)
    )


def _may_be_title(text: str, passage: Passage) -> bool:
    words = text[passage.inner : passage.inner_end]
    return looks_like_title(words) and names_a_work(text, passage.start, passage.end)


def may_quote(text: str, start: int, end: int) -> bool:
    """Whether a quotation may begin between two places: their paragraphs hold a mark, or it is an interview's text.

    It costs little: whoever asks about few sentences of a text need not have all of it read.
    """
    first, last = text.rfind(_BLANK, 0, start), text.find(_BLANK, end)
    return holds_marks(text, max(0, first), last if last >= 0 else len(text)) or bool(find_turns(text))


def _tells_of(speaker: str | None, text: str, one: Said) -> bool:
    """Whether what would be somebody's answer, behind no label, names him: a caption does, or the paper itself."""
    if speaker is None or one.attribution is None or one.attribution.mention[0] < one.attribution.mention[1]:
        return False
    return speaker.rsplit(" ", 1)[-1] in text[one.passage.start : one.passage.end]


def _is_title(text: str, one: Said) -> bool:
    return one.attribution is None and _may_be_title(text, one.passage)


def _mention(text: str, one: Said, speaker: str | None, role: str | None) -> QuoteMention:
    passage, attribution = one.passage, one.attribution
    return QuoteMention(
        start=passage.start,
        end=passage.end,
        text=text[passage.start : passage.end],
        quote=text[passage.inner : passage.inner_end].strip().removesuffix(","),
        speaker=speaker,
        role=role,
        mention=attribution.mention if attribution else None,
        cue=attribution.cue if attribution else None,
        fragment=one.fragment,
    )
