"""Which briefing and topic words name, in either order; and what was meant where they name nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from bot.errors import UnknownName
from bot.settings.names import fold, names_of, nearest
from briefings.model import Briefing, Topic

Value = TypeVar("Value")
_LONGEST = 8  # words of a name that is looked for


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """What words name."""

    briefing: Briefing | None = None
    topic: Topic | None = None


class Misspelt(UnknownName):
    """Words that name nothing. `mended` are the words of the whole request with one of the nearest in their place."""

    def __init__(
        self, kind: str, name: str, nearest: tuple[str, ...], known: tuple[str, ...], mended: tuple[str, ...]
    ) -> None:
        super().__init__(kind, name, nearest, known)
        self.mended = mended


def names_in(words: Sequence[str], briefings: Sequence[Briefing], *, beside: Sequence[str] = ()) -> Named:
    """The briefing and the topic that the words name, in either order; several words may make one name.

    A topic's name alone calls the briefing that has it, where only one does. `beside` are the other words of the
    request, which a mended request keeps.

    Raises:
        Misspelt: a word is left that names nothing.
    """
    called = {fold(word): each for each in briefings for word in names_of(each)}
    briefing, left = _taken(words, called)
    having = [briefing] if briefing else briefings
    topics = {fold(word): topic for each in having for topic in each.topics for word in (topic.key, topic.title)}
    topic, left = _taken(left, topics)
    if left:
        kept = (*([briefing.name] if briefing else ()), *([topic.key] if topic else ()), *beside)
        raise _misspelt(left, briefing, briefings, kept)
    if topic is None or briefing is not None:
        return Named(briefing=briefing, topic=topic)
    owners = [each for each in briefings if topic in each.topics]
    if len(owners) > 1:
        names = tuple(each.name for each in owners)
        mended = tuple(" ".join((name, topic.key, *beside)) for name in names)
        raise Misspelt("briefing", f"with the one topic {topic.key}", names, names, mended)
    return Named(briefing=owners[0], topic=topic)


def _misspelt(
    left: Sequence[str], briefing: Briefing | None, briefings: Iterable[Briefing], kept: Sequence[str]
) -> Misspelt:
    """The nearest to all that is left, else to one word of it."""
    if briefing:
        kind, known = "topic", tuple(topic.key for topic in briefing.topics)
        choices = [word for topic in briefing.topics for word in (topic.key, topic.title)]
    else:
        kind, known = "briefing", tuple(each.name for each in briefings)
        choices = [word for each in briefings for word in names_of(each)]
    for start, end in ((0, len(left)), *_runs(len(left), 1)):
        if close := nearest(" ".join(left[start:end]), choices):
            rest = (*kept, *left[:start], *left[end:])
            mended = tuple(" ".join((*kept[:1], word, *rest[1:]) if briefing else (word, *rest)) for word in close)
            return Misspelt(kind, " ".join(left), close, known, mended)
    return Misspelt(kind, " ".join(left), (), known, ())


def _taken(words: Sequence[str], called: Mapping[str, Value]) -> tuple[Value | None, list[str]]:
    """What the longest run of words calls, the leftmost of several, and the words that are left."""
    for length in range(min(len(words), _LONGEST), 0, -1):
        for start, end in _runs(len(words), length):
            if (found := called.get(fold(" ".join(words[start:end])))) is not None:
                return found, [*words[:start], *words[end:]]
    return None, list(words)


def _runs(count: int, length: int) -> Iterator[tuple[int, int]]:
    """Every run of so many words, from the left."""
    yield from ((start, start + length) for start in range(count - length + 1))
