"""Which documents on a briefing's scope no topic asks for: what an admin may be missing without knowing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from textwrap import shorten

from briefings.composing.phrasing.forms import quoted
from briefings.composing.phrasing.found import BriefingFound
from briefings.language.tokens import content_terms, forms
from briefings.model import REST

_BEGINNING = 600  # characters of title and text: a phrase that stands later only finds a document in passing
_UNTOLD, _SHARE = 5, 0.2
_TITLES, _LONGEST, _WORDS, _TIMES = 3, 90, 5, 3


def untold(found: BriefingFound) -> str | None:
    """What is to be said where many documents whose title names the scope begin with no topic's phrase; else None."""
    if any(REST in topic.topic.match for topic in found.topics):
        return None
    told = {
        number
        for topic in found.topics
        for phrase in topic.phrases
        for number, matches in phrase.matches.items()
        if matches[0].start < _BEGINNING
    }
    if not found.topics or len(missed := sorted(found.titled - told)) < max(_UNTOLD, _SHARE * len(found.titled)):
        return None
    titles = [found.titles[number] for number in missed]
    shown = [shorten(title, _LONGEST, placeholder=" …") for title in titles[:_TITLES]]
    words = _words(titles, known=_scope_terms(found))
    often = f"; words that come back in them: {', '.join(words)}" if words else ""
    return (
        f"{len(missed)} of {len(found.titled)} documents with the scope in their title have no topic's phrase in title "
        f"or beginning, as {quoted(shown)}{often}; next: where you want to read them, add a phrase or a topic, as "
        f"one that takes the rest: match: [{quoted([REST])}]"
    )


def _scope_terms(found: BriefingFound) -> frozenset[str]:
    """The terms of the scope's phrases, in every form that was found."""
    written = (form for phrase in found.scope for form in (phrase.phrase, *phrase.forms))
    return frozenset(term for form in written for term in content_terms(form))


def _words(titles: Sequence[str], *, known: frozenset[str]) -> list[str]:
    """The words that come back in titles, each with the number of titles; none of the `known` terms."""
    held = [{form.term: form.folded for form in forms(title) if form.term} for title in titles]
    counts = Counter(term for terms in held for term in terms if term not in known and not term.isdigit())
    written = {term: word for terms in reversed(held) for term, word in terms.items()}
    ranked = sorted(counts, key=lambda term: (-counts[term], term))
    return [f'"{written[term]}" ({counts[term]})' for term in ranked[:_WORDS] if counts[term] >= _TIMES]
