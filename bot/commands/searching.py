"""What a search found: for each document the sentences that hold most of the words, each with its link."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import tzinfo

from bot.commands.spans import bold, soft, told, unit
from bot.store.words import Term, no_query, read_query, search_words
from briefings.language.sentences import split_sentences
from briefings.model import Document, Sentence
from briefings.rendering.chat.panels import Panel, Part, Span, Unit
from briefings.rendering.citations import citation_link, web_address
from briefings.rendering.dates import date_words
from briefings.rendering.neutral import isolated, neutralise

_SENTENCES = 2  # of a document: enough to see whether it is what was looked for


def search_panels(query: str, documents: Sequence[Document], *, zone: tzinfo) -> tuple[Panel, ...]:
    """One panel with a part for each document; where nothing was found, what else can be tried."""
    terms = read_query(query)
    if not terms:
        return (told("What to search for?", f"{no_query(query)}: /brief search tariff deal"),)
    if not documents:
        tip = "All words have to stand in one document: try fewer of them, or a beginning such as tariff*."
        return (told(f"Nothing found for “{query}”", tip),)
    parts: list[Part] = []
    number = 0
    for document in documents:
        best = best_sentences(document, terms)
        cited = tuple(_sentence(document, each, number + at) for at, each in enumerate(best, 1))
        number += len(best)
        parts.append(Part(units=(_title(document, zone), *cited)))
    return (Panel(heading=f"Search: {neutralise(query)}", parts=tuple(parts)),)


def best_sentences(document: Document, terms: Sequence[Term]) -> tuple[Sentence, ...]:
    """The sentences that hold most of the terms, in the order of the text."""
    wanted = [term for term in terms if not term.unwanted]
    scored = [(held(each.text, wanted), each) for each in split_sentences(document.text)]
    best = sorted((pair for pair in scored if pair[0]), key=lambda pair: (-pair[0], pair[1].start))[:_SENTENCES]
    return tuple(sentence for _, sentence in sorted(best, key=lambda pair: pair[1].start))


def held(text: str, terms: Sequence[Term]) -> int:
    """How many of the terms stand in the text."""
    words = search_words(text)
    return sum(_in(term, words) for term in terms)


def _in(term: Term, words: Sequence[str]) -> bool:
    return any(_stands(term, words, at) for at in range(len(words)))


def _stands(term: Term, words: Sequence[str], at: int) -> bool:
    *first, last = term.words
    here = list(words[at : at + len(term.words)])
    if len(here) < len(term.words) or here[:-1] != first:
        return False
    return here[-1].startswith(last) if term.beginning else here[-1] == last


def _title(document: Document, zone: tzinfo) -> Unit:
    title = isolated(neutralise(document.title)) or "Untitled"
    published = date_words(document.published.isoformat(), zone=zone) if document.published else "date unknown"
    about = " · ".join(filter(None, (isolated(neutralise(document.publisher or "")), published)))
    return unit(bold(title), soft(f" · {about}"), kind="p")


def _sentence(document: Document, sentence: Sentence, number: int) -> Unit:
    link = citation_link(document.url, sentence.text) if web_address(document.url) else None
    return unit(isolated(neutralise(sentence.text)), " ", Span(text=f"[{number}]", href=link, number=number))


def matches(texts: Sequence[str], query: str) -> Iterator[tuple[int, int]]:
    """How many terms each text holds, and its place, for those that hold any."""
    terms = [term for term in read_query(query) if not term.unwanted]
    for at, text in enumerate(texts):
        if count := held(text, terms):
            yield count, at
