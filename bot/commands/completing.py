"""Values for a half-typed field of a form."""

from __future__ import annotations

from collections.abc import Iterable

from bot.errors import UnknownName
from bot.settings.names import briefing_named, fold, names_of, nearest
from bot.settings.values import Settings

_MOST = 25  # what the strictest platform shows
_WINDOWS = ("since-last", "today", "24h", "3d", "7d", "30d")


def completions(settings: Settings, field: str, partial: str, *, briefing: str) -> tuple[str, ...]:
    """What begins as it is typed, then what holds it, then what looks like it."""
    match field:
        case "briefing":
            choices = [word for each in settings.briefings for word in names_of(each)]
            first = [each.name for each in settings.briefings]
        case "topic":
            try:
                having = (briefing_named(settings, briefing),) if briefing else settings.briefings
            except UnknownName:
                having = settings.briefings
            choices = [word for each in having for topic in each.topics for word in (topic.key, topic.title)]
            first = [topic.key for each in having for topic in each.topics]
        case "window":
            choices = first = list(_WINDOWS)
        case _:
            return ()
    return _ranked(partial, choices)[:_MOST] if partial.strip() else tuple(dict.fromkeys(first))[:_MOST]


def _ranked(partial: str, choices: Iterable[str]) -> tuple[str, ...]:
    typed = fold(partial)
    known = tuple(dict.fromkeys(choices))
    beginning = [each for each in known if fold(each).startswith(typed)]
    holding = [each for each in known if typed in fold(each)]
    return tuple(dict.fromkeys((*beginning, *holding, *nearest(partial, known))))
