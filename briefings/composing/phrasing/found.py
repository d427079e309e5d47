"""Where each phrase of a briefing stands in some documents, and in which forms: the counts that the rules judge."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from briefings.composing.phrases import PhraseMatch, Phrases
from briefings.model import REST, Briefing, Document, Topic


class Found:
    """The places of one phrase. Documents are numbered as they come."""

    def __init__(self, phrase: str, texts: Sequence[str], topic: Topic | None = None) -> None:
        """Looks the phrase up in texts; one of a topic counts in the senses that the topic asks for."""
        self.phrase = phrase
        phrases = Phrases.of_topic((phrase,), " ".join((topic.title, *topic.match))) if topic else Phrases((phrase,))
        self.matches: dict[int, list[PhraseMatch]] = {}
        """The places by the numbers of the documents that hold the phrase."""
        for number, text in enumerate(texts):
            if matches := list(phrases.find(text)):
                self.matches[number] = matches

    @cached_property
    def documents(self) -> frozenset[int]:
        """The documents that hold the phrase."""
        return frozenset(self.matches)

    @cached_property
    def times(self) -> int:
        """How often it stands there."""
        return sum(map(len, self.matches.values()))

    @cached_property
    def forms(self) -> dict[str, Counter[int]]:
        """For each form, as `fires` of `fire*`, how often it stands in which document."""
        found: dict[str, Counter[int]] = {}
        for number, matches in self.matches.items():
            for match in matches:
                found.setdefault(match.phrase, Counter())[number] += 1
        return found


class TopicFound:
    """What the phrases of one topic find, and which documents say by their titles that they are about it."""

    def __init__(self, topic: Topic, documents: Sequence[Document], texts: Sequence[str]) -> None:
        """Looks the phrases up in documents, whose titles and texts are `texts`."""
        self.topic = topic
        self.phrases = [Found(phrase, texts, topic) for phrase in topic.match]
        matching = Phrases.of_topic(topic.match, topic.title)
        self.titled = frozenset(
            number for number, document in enumerate(documents) if document.title and matching.matches(document.title)
        )

    @cached_property
    def documents(self) -> frozenset[int]:
        """The documents that hold a phrase of the topic."""
        return self.without(None)

    def without(self, left_out: Found | None) -> frozenset[int]:
        """The documents that hold a phrase of the topic other than this one."""
        return frozenset().union(*(found.documents for found in self.phrases if found is not left_out))


class BriefingFound:
    """What the phrases of a briefing find in the documents that name its scope."""

    def __init__(self, briefing: Briefing, documents: Sequence[Document]) -> None:
        """Looks everything up; it takes about 0.2 s for two thousand documents."""
        scope = Phrases.of_scope(briefing.scope)
        whole = [(document, _with_title(document)) for document in documents]
        inside = [(document, text) for document, text in whole if scope.matches(text)]
        self.briefing = briefing
        self.all_texts = [text for _, text in whole]
        """All documents, as title and text."""
        self.texts = [text for _, text in inside]
        """Those that name the scope."""
        self.scope = [Found(phrase, self.texts) for phrase in briefing.scope if phrase.strip() != REST]
        self.titles = [document.title for document, _ in inside]
        self.titled = frozenset(number for number, title in enumerate(self.titles) if title and scope.matches(title))
        """The documents whose title names the scope."""
        self.topics = [TopicFound(topic, [document for document, _ in inside], self.texts) for topic in briefing.topics]

    def titled_otherwise(self, topic: TopicFound) -> frozenset[int]:
        """The documents whose title names another topic and not this one."""
        others = (other.titled for other in self.topics if other is not topic)
        return frozenset().union(*others) - topic.titled


def _with_title(document: Document) -> str:
    """A document's title and text; a title that is the first of the text stands there once."""
    return document.text if document.text.startswith(document.title) else f"{document.title}\n{document.text}"
