"""`newsbrief deliveries`: what became of every digest, and an operator's word on those that need one."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, NamedTuple, get_args

import typer

from bot.cli.edge import say
from bot.cli.options import Config, examples
from bot.errors import WrongUsage

if TYPE_CHECKING:
    from bot.ports.deliveries import Delivery, State
    from bot.settings.values import Destination, Settings


class Wanted(NamedTuple):
    """Which deliveries to show."""

    states: tuple[State, ...]
    schedule: str | None
    to: Destination | None
    since: datetime | None
    most: int


class Export(StrEnum):
    """What an export is written as."""

    CSV = "csv"
    JSONL = "jsonl"


class Word(StrEnum):
    """What an operator may decide of a delivery."""

    RETRY = "retry"
    SENT = "sent"
    SKIP = "skip"


def add_to(program: typer.Typer) -> None:
    """Adds these commands."""
    program.command(
        short_help="Show what became of digests; try again, or say that one arrived.",
        **examples(
            "newsbrief deliveries",
            "newsbrief deliveries --state unknown,failed,paused --since 7d",
            "newsbrief deliveries 3f2a91",
            "newsbrief deliveries 3f2a91 --decide retry",
            "newsbrief deliveries 3f2a91 --decide sent",
            "newsbrief deliveries --resume slack:C0123456789",
            "newsbrief deliveries --since 30d --export csv > deliveries.csv",
            "newsbrief deliveries --watch",
        ),
    )(deliveries)


def deliveries(
    delivery: Annotated[str | None, typer.Argument(metavar="[ID]", help="The beginning of a delivery's id.")] = None,
    *,
    state: Annotated[
        str | None, typer.Option(help="planned, claimed, sent, skipped, missed, failed, unknown, paused; with commas.")
    ] = None,
    schedule: Annotated[str | None, typer.Option(metavar="NAME", help="Those of one schedule.")] = None,
    to: Annotated[str | None, typer.Option(metavar="DESTINATION", help="Those to one destination.")] = None,
    since: Annotated[str | None, typer.Option(metavar="WHEN", help="Slots since then: 24h, 7d, 2025-11-01.")] = None,
    most: Annotated[int, typer.Option("--most", min=1, max=1_000_000, help="The most to show.")] = 50,
    decide: Annotated[
        Word | None,
        typer.Option(help="retry: try again, and look first whether it arrived; sent: it arrived; skip: let it be."),
    ] = None,
    resume: Annotated[
        str | None, typer.Option(metavar="DESTINATION", help="End the pause of a destination that is mended.")
    ] = None,
    export: Annotated[Export | None, typer.Option(help="Write all fields for other programs.")] = None,
    watch: Annotated[bool, typer.Option("--watch", help="Show it again every two seconds, until Ctrl-C.")] = False,
    config: Config = None,
) -> None:
    """Show what became of digests, the newest slot first: planned, sent, skipped, missed, failed, unknown, paused.

    An unknown one was perhaps posted and cannot be looked up: see whether it is there, then decide.
    """
    from bot.cli.delivery_tables import put_deliveries, put_export, put_one, watching
    from bot.cli.reports import settings_of

    settings = settings_of(config)
    if resume is not None:
        return _resume(settings, resume)
    if delivery is not None:
        if decide is not None:
            return _decide(settings, delivery, decide)
        return put_one(settings, _called(settings, delivery))
    if decide is not None:
        raise WrongUsage("--decide needs the id of a delivery: newsbrief deliveries ID --decide retry")
    wanted = _wanted(settings, state=state, schedule=schedule, to=to, since=since, most=most)
    if export is not None:
        return put_export(settings, wanted, export.value)
    return watching(settings, wanted) if watch else put_deliveries(settings, wanted)


def _wanted(
    settings: Settings, *, state: str | None, schedule: str | None, to: str | None, since: str | None, most: int
) -> Wanted:
    from bot.settings.moments import window_start, zone

    try:
        start = window_start(since, now=datetime.now(UTC), local=zone(settings.timezone)) if since else None
    except ValueError as error:
        raise WrongUsage(f"--since: {error}") from error
    return Wanted(
        states=_states(state or ""),
        schedule=schedule,
        to=destination("--to", to) if to else None,
        since=start,
        most=most,
    )


def _states(text: str) -> tuple[State, ...]:
    from bot.ports.deliveries import State
    from bot.settings.names import nearest

    known: dict[str, State] = {state: state for state in get_args(State)}
    states: list[State] = []
    for word in filter(None, (each.strip() for each in text.split(","))):
        if word not in known:
            close = nearest(word, known, most=1)
            hint = f"did you mean {close[0]}?" if close else f"there is {', '.join(known)}"
            raise WrongUsage(f"--state: there is no state {word!r}; {hint}")
        states.append(known[word])
    return tuple(states)


def destination(option: str, text: str) -> Destination:
    """The destination that an option names.

    Raises:
        WrongUsage: the text is none; says what one looks like.
    """
    from bot.settings.destinations import read_destination

    try:
        return read_destination(text)
    except ValueError as error:
        raise WrongUsage(f"{option}: {error}") from error


def _called(settings: Settings, beginning: str) -> Delivery:
    """The one delivery whose id begins so.

    Raises:
        WrongUsage: there is none, or more than one.
    """
    import asyncio

    from bot.app.operating import deliveries_called

    found = [each for each, _ in asyncio.run(deliveries_called(settings, beginning.lower()))]
    if len(found) == 1:
        return found[0]
    if not found:
        raise WrongUsage(f"no delivery's id begins with {beginning!r}; `newsbrief deliveries` shows them")
    ids = ", ".join(each.id[: len(beginning) + 4] for each in found[:5])
    raise WrongUsage(f"{len(found)} deliveries' ids begin with {beginning!r}: {ids}; write more of it")


def _decide(settings: Settings, beginning: str, word: Word) -> None:
    import asyncio

    from bot.app.operating import decide_delivery
    from bot.delivery.mending import SHOWN

    delivery = _called(settings, beginning)
    state: State = "planned" if word is Word.RETRY else "sent" if word is Word.SENT else "skipped"
    reason = "an operator said: " + {"retry": "try again", "sent": "it arrived", "skip": "let it be"}[word.value]
    if not asyncio.run(decide_delivery(settings, delivery.id, state, reason, doubtful=word is Word.RETRY)):
        raise WrongUsage(f"{delivery.id[:SHOWN]} is being worked on right now; look at it again in a moment")
    say(f"newsbrief: {delivery.id[:SHOWN]} to {delivery.to}: {delivery.state} -> {state}")


def _resume(settings: Settings, text: str) -> None:
    import asyncio

    from bot.app.operating import paused_destinations, resume_destination

    to = destination("--resume", text)
    if to not in {each for each, _, _ in asyncio.run(paused_destinations(settings))}:
        raise WrongUsage(f"{to} is not paused; `newsbrief deliveries --state paused` shows what is")
    again = asyncio.run(resume_destination(settings, to))
    say(f"newsbrief: {to} is resumed; {len(again)} deliveries are planned again")
