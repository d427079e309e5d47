"""One decoded file -> a draft with title, fields and a text of sentences.

plain, markdown   front matter -> markup -> head (title, date) -> boilerplate -> headings -> title of last resort
page              HTML -> its own fields and main text -> boilerplate
"""

from __future__ import annotations

from bot.sources.boilerplate import without_boilerplate
from bot.sources.draft import Draft, Refused
from bot.sources.front_matter import separate
from bot.sources.head import read_head
from bot.sources.headings import without_headings
from bot.sources.markdown import from_markdown
from bot.sources.metadata import from_front_matter, one_line
from briefings.language.sentences import split_sentences

NO_TITLE = "no title line: title taken from the first sentence"
NO_DATE = "publication date not stated"
MOST_LINES = 1_000_000
"""Thirty books' worth; what has more was made to exhaust the machine, or is a table."""
_LONGEST_TITLE = 110


def article(draft: Draft, *, form: str) -> Draft | Refused:
    """The draft as an article; Refused where its front matter is broken or it holds no text of its own."""
    read = _from_form(draft, form)
    if isinstance(read, Refused):
        return read
    text = _tidy(without_headings(without_boilerplate(read.text)))
    if not text:
        return Refused(reason="holds no sentence: only titles, dates, bylines, links or the like")
    return _with_notes(read._replace(text=text))


def _from_form(draft: Draft, form: str) -> Draft | Refused:
    if form == "page":
        from bot.sources.pages import from_page

        return from_page(draft)
    return _from_text(draft, is_markdown=form == "markdown")


def _from_text(draft: Draft, *, is_markdown: bool) -> Draft | Refused:
    if draft.text.count("\n") > MOST_LINES:
        return Refused(reason=f"no ordinary text: more than {MOST_LINES:,} lines")
    matter = separate(draft.text)
    if isinstance(matter, Refused):
        return matter
    if matter is not None:
        draft = from_front_matter(matter, notes=draft.notes)
    if is_markdown:
        draft = from_markdown(draft)
    return read_head(draft)


def _tidy(text: str) -> str:
    """The text without white space at its ends, and with one blank line at most between paragraphs."""
    lines = [line if line.strip() else "" for line in text.split("\n")]
    kept = [line for at, line in enumerate(lines) if line or (at and lines[at - 1])]
    return "\n".join(kept).strip()


def _with_notes(draft: Draft) -> Draft:
    notes = draft.notes
    title = one_line(draft.title)
    if not title:
        title, notes = _title_from(draft.text), (*notes, NO_TITLE)
    if draft.published is None and not any(note.startswith("publication date") for note in notes):
        notes = (*notes, NO_DATE)
    return draft._replace(title=title, notes=notes)


def _title_from(text: str) -> str:
    """The first sentence on one line, cut at the edge of a word where it is long."""
    first = one_line(split_sentences(text[:2000])[0].text)
    if len(first) <= _LONGEST_TITLE:
        return first.rstrip(".")
    cut = first.rfind(" ", 0, _LONGEST_TITLE)
    return first[: cut if cut > 0 else _LONGEST_TITLE].rstrip(" ,;:–—-") + "…"
