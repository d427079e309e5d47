"""Answers in our own words: the list of briefings, help, and what to do next where something went wrong."""

from __future__ import annotations

from collections.abc import Sequence

from bot.commands.below import run_words
from bot.commands.naming import Misspelt
from bot.commands.replies import Reply
from bot.commands.spans import bold, told, unit
from briefings.model import Briefing
from briefings.rendering.chat.panels import Panel, Part
from briefings.rendering.neutral import neutralise

_HELP = (
    ("/brief", "lists the briefings"),
    ("/brief NAME", "shows a briefing; add a topic for that card alone"),
    ("/brief NAME 7d", "only what is from then on: today, 24h, 7d, since 2025-11-01, since-last"),
    ("/brief NAME timeline", "one side of it: sources, timeline, figures, voices, changes"),
    ("/brief NAME compact", "a line a card; with thread instead, the cards stand in a thread below the lead"),
    ("/brief search WORDS", 'sentences that hold all the words; "a phrase", begin*, -without'),
    ("/brief why 3", "why line [3] of your last edition stands there; why not WORDS for a sentence left out"),
    ("/brief follow NAME", "sends it to you each weekday at 08:00, or when you say; unfollow NAME ends it"),
    ("share", "beside any of these shows the answer to the channel"),
)


def briefings_list(briefings: Sequence[Briefing]) -> Reply:
    """Every briefing with its topics, each to be pressed."""
    if not briefings:
        return failure("There is no briefing yet.", "An admin writes one into config/briefings/NAME.yaml.")
    units = tuple(
        unit(
            bold(neutralise(each.title)),
            f" · /brief {each.name} · {', '.join(neutralise(topic.title) for topic in each.topics)}",
        )
        for each in briefings
    )
    return Reply(
        kind="list",
        panels=(Panel(heading="Briefings", parts=(Part(units=units),)),),
        actions=run_words((each.title, each.name) for each in briefings),
    )


def help_text(briefings: Sequence[Briefing]) -> Reply:
    """Every way to ask, with an example of each."""
    name = briefings[0].name if briefings else "NAME"
    units = tuple(unit(bold(how.replace("NAME", name)), f" {what}") for how, what in _HELP)
    return Reply(kind="text", panels=(Panel(heading="How to ask", parts=(Part(units=units),)),))


def failure(what: str, next_step: str) -> Reply:
    """What went wrong and what can be done, for the asker alone."""
    return Reply(kind="error", panels=(told(what, next_step),))


def misspelt(error: Misspelt) -> Reply:
    """The nearest names, each as a button that asks again; else every name there is."""
    known = f"There is: {', '.join(error.known)}." if error.known else "None is configured yet."
    meant = f"Did you mean {' or '.join(error.nearest)}? " if error.nearest else ""
    return Reply(
        kind="error",
        panels=(told(f"There is no {error.kind} “{_short(error.name)}”", meant + known),),
        actions=run_words((f"/brief {words}", words) for words in error.mended),
    )


def _short(name: str) -> str:
    return name if len(name) <= 60 else f"{name[:60]}…"
