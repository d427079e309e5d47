"""Finding what a person meant: by name, alias or title in any case, else the nearest names."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from bot.errors import UnknownName
from bot.settings.values import Settings
from briefings.model import Briefing, Topic


def briefing_named(settings: Settings, name: str) -> Briefing:
    """The briefing with this name, alias or title.

    Raises:
        UnknownName: no briefing is called so.
    """
    known = {fold(word): briefing for briefing in settings.briefings for word in names_of(briefing)}
    if found := known.get(fold(name)):
        return found
    words = [word for briefing in settings.briefings for word in names_of(briefing)]
    raise UnknownName("briefing", name, nearest(name, words), tuple(each.name for each in settings.briefings))


def topic_named(briefing: Briefing, name: str) -> Topic:
    """The topic of the briefing with this key or title.

    Raises:
        UnknownName: the briefing has no such topic.
    """
    known = {fold(word): topic for topic in briefing.topics for word in (topic.key, topic.title)}
    if found := known.get(fold(name)):
        return found
    words = [word for topic in briefing.topics for word in (topic.key, topic.title)]
    raise UnknownName("topic", name, nearest(name, words), tuple(topic.key for topic in briefing.topics))


def names_of(briefing: Briefing) -> tuple[str, ...]:
    """Every word that calls this briefing: its name, its aliases and its title."""
    return (briefing.name, *briefing.aliases, briefing.title)


def fold(name: str) -> str:
    """A name as it is compared: any case, white space folded."""
    return " ".join(name.casefold().split())


def nearest(name: str, choices: Iterable[str], *, most: int = 3) -> tuple[str, ...]:
    """The choices that look most like the name, best first; none where nothing comes near."""
    folded: dict[str, str] = {}
    for choice in choices:
        folded.setdefault(fold(choice), choice)
    return tuple(folded[match] for match in difflib.get_close_matches(fold(name), list(folded), n=most, cutoff=0.6))
