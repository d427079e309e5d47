"""The editor's notes of a line: what a relative date or a bare reference means, in brackets, ours and not the source's.

A note is added only when it is certain: the date was worked out from the document's own date or one it names, the
person was named in full earlier in the same document, the speaker is the quotation's own. The verbatim text stays as
it is beneath.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from briefings.composing.dating import is_either_week
from briefings.composing.mentions import Mentions
from briefings.composing.nowadays import is_of_these_times
from briefings.composing.opinion import is_opinion
from briefings.composing.passages import Passage
from briefings.composing.speech import house_of, is_of_oneself, is_of_us
from briefings.language.dates import DateMention
from briefings.language.dates.wording import in_words
from briefings.language.names import NameMention
from briefings.language.references import only_says_where, pointing_word
from briefings.model import Document, Note, Published, day_of
from briefings.patterns import late

_SPELT_OUT = late(r"\d{4}")
_DAY_OF_MONTH = late(r" \d{1,2}(?:er|\.)? (?:et|und|y|and|ou|oder|o|or) ")
_MONTH = late(  # of a word's beginning: not `mardi`, not `ago`
    r"(?:jan|feb|mar(?!di|tes)|apr|may|jun|jul|aug|sep|oct|nov|dec|févr|fevr|avr|mai|juin|juil|ao[uû]t|déc|enero|abril|"
    r"agosto|dic|jän|mär|okt|dez)",
    re.IGNORECASE,
)
_PRONOUN = late(r"\b(?:[Hh]e|[Ss]he)\b(?!['’](?!s\b))")
# "On Tuesday tabled bills for Friday's session", "apologised on Tuesday for Friday's raid": to come, or gone by.
_PURPOSE_OR_CAUSE = late(
    r"\bfor\b(?:(?!\b(?:will|would|was|were|is|are|has|have|had|and|but|who|which|that)\b)[^.;:,]){0,50}$"
)
_WEEKDAY = late(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")
_QUOTED = {None: "quoted", "fr": "citation", "es": "cita", "de": "Zitat"}
_OPINION = {None: "opinion", "fr": "opinion", "es": "opinión", "de": "Meinung"}
# No quarter: that of a company ends when its books do, and few documents say when.
_NOTED = frozenset({"day", "week", "weekend", "month", "half", "season", "year"})
_OF_BOOKS = late(r"\b(?:fiscal|financial|full|academic|school)\b", re.IGNORECASE)
_YEAR_OF_BOOKS = late(
    r"\byear (?:through|to|until|ending|(?:that |which )?(?:ended|ends)) (?:(?:in|on|next|last|the end of|end-?) )?"
    r"(?:\d\d? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov)"
)
# Feasts that say their day by their name; not those that move, as Easter does.
_FEASTS = frozenset(
    "christmas,christmas day,christmas eve,boxing day,new year's eve,new year’s eve,new year's day,new year’s day,noël,"
    "jour de l'an,jour de l’an,saint-sylvestre,navidad,nochebuena,nochevieja,año nuevo,weihnachten,heiligabend,"
    "silvester,neujahr".split(",")
)
_TURN_OF_YEAR = frozenset("12-28 12-29 12-30 12-31 01-01 01-02 01-03 01-04".split())
_LONG_AGO = late(
    r"\b(?:[6-9]|\d{2,}|six|seven|eight|nine|ten|[a-z]+(?:een|ty)(?:-[a-z]+)?)\syears\s(?:ago|earlier|before)\b"
)


def notes_for(passage: Passage, mentions: Mentions, told: set[str]) -> tuple[Note, ...]:
    """The notes of a passage, in order of place; at most one at a place.

    `told` are the surnames, in lower case, of people whom the reader knows: from the briefing's scope or from the lines
    before. Those whom this one names are added.
    """
    start, source = passage.sentence.start, mentions.document(passage).text
    notes: dict[int, Note] = {}
    for end, text in (
        *_dates(passage, mentions),
        *_people(passage, mentions, told),
        *_speaker(passage, mentions),
        *_opinion(passage, mentions),
    ):
        at = (end + 2 if source[end : end + 2] in {"'s", "’s"} else end) - start
        notes.setdefault(at, Note(at=at, text=text))
    return tuple(notes[at] for at in sorted(notes))


def names_whom_it_means(passage: Passage, mentions: Mentions) -> bool:
    """Whether the first pronoun of a passage is a person's, and certain whose: then a note stands for its name.

    What he said stands in the sentence before "He made the remarks at a meeting", and no note says that.
    """
    span, text = passage.sentence, mentions.document(passage).text
    pronoun, pointing = _PRONOUN.search(text, span.start, span.end), pointing_word(passage.text)
    if pronoun is None or pointing != pronoun.start() - span.start or only_says_where(passage.text):
        return False
    return mentions.person(passage, pronoun.start(), pronoun.end()) is not None


def notes_within(notes: Iterable[Note], text: str, start: int) -> tuple[Note, ...]:
    """The notes of a passage that belong to an excerpt of it, which begins at `start`; none on dates.

    An event has its date beside it; a note on the date would say it again.
    """
    inside = (note for note in notes if start < note.at <= start + len(text) and not _SPELT_OUT.search(note.text))
    return tuple(replace(note, at=note.at - start) for note in inside)


def _dates(passage: Passage, mentions: Mentions) -> Iterator[tuple[int, str]]:
    document, given = mentions.document(passage), set[str]()
    dates, books = mentions.dates(passage), _YEAR_OF_BOOKS.search(passage.text) is not None
    for before, mention in zip((None, *dates), dates, strict=False):
        if before and _may_be_either(document.text, before, mention):
            continue
        if is_of_these_times(mention, passage) or _DAY_OF_MONTH.match(document.text, mention.end):
            continue  # "dimanche 29 et lundi 30 juin" says which Sunday
        if books and mention.precision == "year":
            continue  # "rose from a year earlier to 5 million crowns in the year to February"
        if any(each.value == mention.value and _spells_out(each, document.published) for each in dates):
            continue  # "on Wednesday evening, March 5"
        if mention.inferred and mention.value and _needs_note(mention, document.published):
            words = in_words(mention.value, mentions.language(passage))
            if words and words not in given and not all(word in passage.text for word in words.split()):
                given.add(words)  # `Saturday night, the opening night` needs it once
                yield mention.end, words


def _may_be_either(text: str, before: DateMention, mention: DateMention) -> bool:
    """Whether a weekday behind another date may be the one that has been or the one to come."""
    return bool(_WEEKDAY.search(mention.text) and _PURPOSE_OR_CAUSE.search(text, before.end, mention.start))


def _speaker(passage: Passage, mentions: Mentions) -> Iterator[tuple[int, str]]:
    """Whose words a sentence is that doesn't say so itself; where nobody is known, that it is a quotation.

    So is what somebody says of himself without marks, in a speech or a letter, and what a house says of itself on its
    own pages: either would read as ours.
    """
    quoted, document = _QUOTED[mentions.language(passage)], mentions.document(passage)
    if passage.spoken:
        yield passage.sentence.end, mentions.speaker(passage) or passage.speaker or quoted
    elif not mentions.is_english(passage) or is_opinion(document):
        return
    elif is_of_oneself(passage.text):
        yield passage.sentence.end, quoted
    elif is_of_us(passage.text) and (house := house_of(document, passage.text)) is not None:
        yield passage.sentence.end, house or quoted


def _opinion(passage: Passage, mentions: Mentions) -> Iterator[tuple[int, str]]:
    """That a sentence is its writer's judgement: said of every line from an opinion piece."""
    if is_opinion(mentions.document(passage)):
        yield passage.sentence.end, _OPINION[mentions.language(passage)]


def _needs_note(mention: DateMention, published: Published | None) -> bool:
    """A relative date unless it is rough; a month or day without its year only where the year is another one."""
    if mention.precision not in _NOTED or mention.rough or _SPELT_OUT.search(mention.text):
        return False
    if _OF_BOOKS.search(mention.text) or _LONG_AGO.search(mention.text):
        return False  # when books end, or in which month it was, nobody says
    day = day_of(published)
    if is_either_week(mention, day) or _is_either_year(mention, day) or mention.text.casefold() in _FEASTS:
        return False
    own_year = day is not None and (mention.value or "").startswith(f"{day.year}")
    return (
        not (_MONTH.match(mention.text.split()[-1]) or mention.text[0].isdigit() or _has_month(mention)) or not own_year
    )


def _is_either_year(mention: DateMention, day: date | None) -> bool:
    """Whether "this year" may be the one that ends in these days, or begins."""
    return mention.precision == "year" and day is not None and f"{day:%m-%d}" in _TURN_OF_YEAR


def _spells_out(mention: DateMention, published: Published | None) -> bool:
    """Whether a mention names day and month of a date of its paper's year."""
    day = day_of(published)
    return (
        day is not None
        and (mention.value or "").startswith(f"{day.year}")
        and mention.precision == "day"
        and (mention.text[0].isdigit() or _has_month(mention))
    )


def _has_month(mention: DateMention) -> bool:
    return any(_MONTH.match(word) for word in mention.text.split() if word[0].isupper())


def _people(passage: Passage, mentions: Mentions, told: set[str]) -> Iterator[tuple[int, str]]:
    """The full name behind a pronoun or a surname that nothing earlier explains; of English documents alone."""
    if not mentions.is_english(passage):
        return
    named = [name for name in mentions.names(passage) if name.kind == "person"]
    document = mentions.document(passage)
    text, span = document.text, passage.sentence
    pronoun = _PRONOUN.search(text, span.start, span.end)
    if pronoun and not any(name.start < pronoun.start() for name in named):
        person = mentions.person(passage, pronoun.start(), pronoun.end())
        if person:
            yield pronoun.end(), person
            told.add(person.split()[-1].casefold())
    for name in named:
        surname = name.name.split()[-1].casefold()
        if surname not in told and mentions.is_short_form(passage, name) and _is_named_before(name, document):
            yield name.end, name.name
        told.add(surname)


def _is_named_before(name: NameMention, document: Document) -> bool:
    """Whether the full name stands in the title or earlier in the text: a later one may be somebody else's."""
    return name.name in document.title or document.text.find(name.name, 0, name.start) >= 0
