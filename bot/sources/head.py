"""Reads what stands above a text: its title, its date and who published it.

    a title, a date          the title is the first line, whatever it looks like; bylines may stand between
    a title, no date         the title is a first line by itself that looks like a headline
    neither                  the first line is a paragraph, and stays one

Lines such as "Source: Example News" or "URL: https://..." are fields. What was read as a field, a date or a title is
no part of the text.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.sources.boilerplate import is_boilerplate
from bot.sources.boilerplate.people import are_names
from bot.sources.draft import Draft
from bot.sources.headings import ends_with_stop
from bot.sources.metadata import one_line, web_address
from bot.sources.publication_date import DateLine, looks_like_date, read_date_line
from briefings.patterns import late

_MEANING = {
    **dict.fromkeys(("title", "headline", "subject"), "title"),
    **dict.fromkeys(("source", "publisher", "publication", "outlet"), "publisher"),
    **dict.fromkeys(("url", "link"), "url"),
    **dict.fromkeys(("language", "section", "category", "author", "location"), "nothing that a document keeps"),
}
_FIELD = late(rf"(?P<name>{'|'.join(_MEANING)})\s?:\s+(?P<value>\S.*)", re.IGNORECASE)
_ADDRESSED = late(r"(?:From|To|Cc|Reply-To|Sender)\s?:\s.*@.*")
_PLACED = late(r"(?P<place>[^\W\d_][^,|:;.!?\d]{1,38}),\s(?P<date>\S.*)")
_BAR = late(r"\s[|•·]\s")
_BARS = frozenset("|•·")
_LOOKED_AT = 10
_PARAGRAPHS = 2
"""Below so many paragraphs stands no title or date any more."""
_LONGEST_TITLE = 300
_LONGEST_HEADLINE = 160
_MOST_WORDS = 25
_SMALL = 3
"""Letters of the small words in a place's name: "de", "of", "sur"."""
_DECK = 3
"""A line or two of summary may stand between a headline and the date."""


class _Row(NamedTuple):
    """A line near the top: where it stands, and what it says if it is no text."""

    at: int
    text: str
    date: DateLine | None = None
    field: tuple[str, str] | None = None
    is_meta: bool = False


def read_head(draft: Draft) -> Draft:
    """The draft with title, publisher, date and url taken from its first lines, and those lines out of its text.

    A title, date, publisher or url that the draft has already is kept.
    """
    lines = draft.text.split("\n")
    rows = _rows(lines)
    taken, title = _title_and_meta(rows, draft)
    for row in taken:
        draft = _with(draft, row)
        lines[row.at] = ""
    if title is not None:
        draft = draft._replace(title=draft.title or title.text)
        lines[title.at] = ""
    return draft._replace(text="\n".join(lines))


def _rows(lines: list[str]) -> list[_Row]:
    rows: list[_Row] = []
    paragraphs = 0
    for at, line in enumerate(lines):
        bare = line.strip()
        if bare:
            rows.append(_row(at, bare, below=bool(rows)))
            paragraphs += len(bare) > _LONGEST_HEADLINE
        if len(rows) == _LOOKED_AT or paragraphs == _PARAGRAPHS:
            break
    return rows


def _row(at: int, text: str, *, below: bool) -> _Row:
    date = read_date_line(text) or (_behind_a_place(text) if below else None)
    if date is not None:
        return _Row(at=at, text=text, date=date, is_meta=True)
    if match := _FIELD.fullmatch(text):
        return _Row(at=at, text=text, field=(match["name"].lower(), match["value"]), is_meta=True)
    if _ADDRESSED.fullmatch(text):
        return _Row(at=at, text=text, field=("author", text), is_meta=True)
    pieces = _BAR.split(text) if not _BARS.isdisjoint(text) else [text]
    if len(pieces) > 1:
        dates = [read_date_line(piece) for piece in pieces]
        rest = [piece for piece, found in zip(pieces, dates, strict=True) if found is None]
        found = next((each for each in dates if each is not None), None)
        if found and all(is_boilerplate(piece) or are_names(piece, at_most=6) for piece in rest):
            return _Row(at=at, text=text, date=found, is_meta=True)
    return _Row(at=at, text=text, is_meta=is_boilerplate(text))


def _behind_a_place(text: str) -> DateLine | None:
    """The date of a line such as "Port of Spain, 3 November 2025", which stands below a title alone."""
    placed = _PLACED.fullmatch(text) if looks_like_date(text) else None
    return read_date_line(placed["date"]) if placed and _is_place(placed["place"].split()) else None


def _is_place(words: list[str]) -> bool:
    """Whether words may be a place's name: all of them but the small ones have a capital."""
    return words[0][0].isupper() and all(word[0].isupper() or len(word) <= _SMALL for word in words)


def _title_and_meta(rows: list[_Row], draft: Draft) -> tuple[list[_Row], _Row | None]:
    """The rows that are dates and fields, and the row that is the title."""
    first = next((number for number, row in enumerate(rows) if not row.is_meta), len(rows))
    above, candidate = rows[:first], rows[first] if first < len(rows) else None
    named = any(row.field and _MEANING[row.field[0]] == "title" for row in above)
    if candidate is None or named:
        return above, None
    following = rows[first + 1 :]
    below = _meta_below(following)
    if draft.title:
        is_title = _bare(candidate.text) == _bare(draft.title)
        return (above + below, candidate) if is_title else (above, None)
    if any(row.date for row in below) and len(candidate.text) <= _LONGEST_TITLE:
        return above + below, candidate
    if not _has_headline_shape(candidate.text):
        return above, None
    if following and looks_like_date(following[0].text) and _stands_above_text(following[1:]):
        problem = DateLine(problem=f"{following[0].text!r} is in no form that is known")
        return [*above, following[0]._replace(date=problem), *_meta_below(following[1:])], candidate
    below = below or _below_deck(following)
    is_title = any(row.date for row in below) or _stands_alone(candidate, following)
    return (above + below, candidate) if is_title else (above, None)


def _bare(title: str) -> str:
    """A title as it is compared: some papers print a stop behind it in the text."""
    return " ".join(title.casefold().split()).rstrip(".")


def _meta_below(rows: list[_Row]) -> list[_Row]:
    """The dates, bylines and fields right below the title; a bare name counts where a date follows it."""
    taken: list[_Row] = []
    names: list[_Row] = []
    for row in rows:
        if row.is_meta:
            taken += [*names, row] if row.date else [row]
            names = [] if row.date else names
        elif are_names(row.text, at_most=6) and not ends_with_stop(row.text):
            names.append(row)
        else:
            break
    return taken


def _below_deck(rows: list[_Row]) -> list[_Row]:
    for number in range(1, min(_DECK, len(rows))):
        below = _meta_below(rows[number:])
        if any(row.date for row in below):
            return below
    return []


def _has_headline_shape(text: str) -> bool:
    if len(text) > _LONGEST_HEADLINE or text.count(" ") >= _MOST_WORDS or text[0].islower():
        return False
    return not ends_with_stop(text) or text[-1] in "?？؟"


def _stands_alone(row: _Row, following: list[_Row]) -> bool:
    """Whether a line stands by itself above a text, and is not the first of a paragraph that is wrapped by hand."""
    if not _stands_above_text(following):
        return False
    below = following[0]
    return below.at > row.at + 1 or (not below.text[0].islower() and len(below.text) >= len(row.text) * 2)


def _stands_above_text(following: list[_Row]) -> bool:
    return any(ends_with_stop(each.text) or len(each.text) > _LONGEST_HEADLINE for each in following[:3])


def _with(draft: Draft, row: _Row) -> Draft:
    if row.date is not None and draft.published is None:
        notes = (*draft.notes, f"publication date not clear: {row.date.problem}") if row.date.problem else draft.notes
        return draft._replace(published=row.date.published, notes=notes)
    return _with_field(draft, *row.field) if row.field else draft


def _with_field(draft: Draft, name: str, value: str) -> Draft:
    meant = _MEANING.get(name)
    address = web_address(value)
    if address and meant in {"publisher", "url"}:
        return draft._replace(url=draft.url or address)
    if meant == "publisher":
        return draft._replace(publisher=draft.publisher or one_line(value))
    return draft._replace(title=draft.title or value) if meant == "title" else draft
