"""Which briefing and topic words name, in either order; and what was meant where they name nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TypeVar

from bot.errors import UnknownName
from bot.settings.names import fold, names_of, nearest
from briefings.model import Briefing, Topic

Value = TypeVar("Value")
_LONGEST = 8  # words of a name that is looked for
_GUESSED = 12  # words that a misspelt name is looked for in: to compare is slow, and text is hostile
_SPELT = 64  # characters of a name that is guessed at


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
    left: Sequence[str], briefing: Briefing | None, briefings: Sequence[Briefing], kept: Sequence[str]
) -> Misspelt:
    """The names that look most like some run of the words that are left; what that run is, it is one name."""
    kind = "topic" if briefing else "briefing"
    known = tuple(topic.key for topic in briefing.topics) if briefing else tuple(each.name for each in briefings)
    called = _topic_words(briefing) if briefing else {word: each.name for each in briefings for word in names_of(each)}
    best, (start, end) = _likest(left, called)
    name = " ".join(left[start:end])
    rest = [*left[:start], *left[end:]]
    mended = [_mended(each, rest, kept, briefings if briefing is None else ()) for each in best]
    return Misspelt(kind, name, best, known, tuple(mended))


def _topic_words(briefing: Briefing) -> dict[str, str]:
    return {word: topic.key for topic in briefing.topics for word in (topic.key, topic.title)}


def _likest(words: Sequence[str], called: Mapping[str, str]) -> tuple[tuple[str, ...], tuple[int, int]]:
    """The names nearest to a run of the words, and that run; all of the words where nothing comes near."""
    found: tuple[float, tuple[str, ...], tuple[int, int]] = (0.0, (), (0, len(words)))
    guessed = words[:_GUESSED]
    for length in range(min(len(guessed), _LONGEST), 0, -1):
        for start, end in _runs(len(guessed), length):
            name = " ".join(words[start:end])
            if len(name) <= _SPELT and (close := nearest(name, called)):
                likeness = SequenceMatcher(a=fold(close[0]), b=fold(name)).ratio()
                names = tuple(dict.fromkeys(called[word] for word in close))
                found = max(found, (likeness, names, (start, end)), key=lambda each: each[0])
    return found[1], found[2]


def _mended(name: str, rest: Sequence[str], kept: Sequence[str], briefings: Sequence[Briefing]) -> str:
    """The words of the request with the name in place; where it is a briefing's, its topic is mended too."""
    briefing = next((each for each in briefings if each.name == name), None)
    words = [*rest]
    if briefing is not None and rest:
        topic, left = _taken(rest, {fold(word): key for word, key in _topic_words(briefing).items()})
        close = nearest(" ".join(left)[:_SPELT], _topic_words(briefing), most=1) if left else ()
        words = [*([topic] if topic else ()), *([_topic_words(briefing)[close[0]]] if close else left)]
    return " ".join((name, *words, *kept) if briefings else (*kept[:1], name, *words, *kept[1:]))


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
