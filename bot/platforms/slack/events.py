"""What Slack says, as values: who asks, where, and what. Reads the bodies that Bolt hands over; calls nothing.

Bodies: docs.slack.dev/interactivity (slash commands, block actions, shortcuts) and docs.slack.dev/reference/events.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.commands import Command
from bot.commands.actions import read_action

Body = Mapping[str, Any]
PLATFORM = "slack"
DIGEST = "nb1:digest"
"""How the ids of the blocks begin that can be pressed below a digest: a press tells the id of its block, and only that
is promised of the message it stands under."""

_MENTION = re.compile(r"<[@#!][^<>]{0,200}>")
_LINK = re.compile(r"<https?://[^<>|]{1,3000}\|([^<>]{0,3000})>|<(https?://[^<>|]{1,3000})>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where an answer goes.

    `response_url` takes five posts within half an hour of the event. `thread` is the thread that was asked in,
    `message` the one whose button was pressed, which `only_asker` says nobody else sees. `direct` is a conversation
    with the bot, `home` the bot's own tab.
    """

    user: str
    channel: str | None = None
    thread: str | None = None
    response_url: str | None = None
    message: str | None = None
    only_asker: bool = False
    direct: bool = False
    home: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A command and the place of its answer.

    `action` is what was pressed, where something was; its answer is a message of its own where it is `fresh`.
    """

    command: Command
    place: Place
    action: str | None = None
    fresh: bool = False


def typed(body: Body) -> Asked:
    """A slash command: `/brief TEXT`."""
    channel = str(body["channel_id"])
    place = Place(
        user=str(body["user_id"]),
        channel=channel,
        response_url=body.get("response_url"),
    )
    return Asked(command=_command(body.get("team_id"), place, plain(body.get("text") or "")), place=place)


def mentioned(body: Body) -> Asked:
    """A message that names the bot; the answer stands in its thread where it is in one."""
    event = body["event"]
    place = Place(user=str(event["user"]), channel=str(event["channel"]), thread=event.get("thread_ts"))
    return Asked(command=_command(_team(body), place, plain(event.get("text") or "")), place=place)


def written(body: Body) -> Asked | None:
    """A direct message; None for what no person just wrote: edits, joins, other bots."""
    event = body["event"]
    stranger = event.get("bot_id") or event.get("subtype") not in (None, "file_share", "thread_broadcast")
    if stranger or event.get("channel_type") != "im" or not event.get("user"):
        return None
    place = Place(user=str(event["user"]), channel=str(event["channel"]), thread=event.get("thread_ts"), direct=True)
    return Asked(command=_command(_team(body), place, plain(event.get("text") or "")), place=place)


def pressed(body: Body) -> Asked:
    """A button, or a choice of a menu: what comes back is the button's id or the choice's value.

    An answer takes the place of the message, but not that of a digest in a channel, which stays as it is for everybody
    else: who presses there is answered alone.
    """
    action = body["actions"][0]
    chosen = (action.get("selected_option") or {}).get("value")
    identity, place = str(chosen or action["action_id"]), _pressed_at(body)
    if _is_digest(action, place) and not _posts(identity):
        beside = replace(place, thread=None if place.thread == place.message else place.thread)
        return Asked(command=_command(_of(body, "team"), beside, ""), place=beside, action=identity, fresh=True)
    shared = place.message is not None and not place.only_asker
    return Asked(command=_command(_of(body, "team"), place, "", shared=shared), place=place, action=identity)


def _pressed_at(body: Body) -> Place:
    container = body.get("container") or {}
    channel = (body.get("channel") or {}).get("id") or container.get("channel_id")
    return Place(
        user=str(body["user"]["id"]),
        channel=channel,
        thread=container.get("thread_ts") or (body.get("message") or {}).get("thread_ts"),
        response_url=body.get("response_url"),
        message=container.get("message_ts"),
        only_asker=bool(container.get("is_ephemeral")),
        direct=bool(channel and channel.startswith("D") and not container.get("is_ephemeral")),
        home=(body.get("view") or {}).get("type", "home") == "home" and not (channel or container.get("message_ts")),
    )


def _is_digest(action: Body, place: Place) -> bool:
    """Whether it stands below a message that came to a channel by itself: nobody asked for it."""
    return str(action.get("block_id")).startswith(DIGEST) and not (place.direct or place.only_asker)


def _posts(identity: str) -> bool:
    action = read_action(identity)
    return action is not None and action.post


def pointed_at(body: Body) -> Asked:
    """The message shortcut: the sources of the very edition that it shows, else a search for the message's words."""
    message = body.get("message") or {}
    place = Place(
        user=str(body["user"]["id"]),
        channel=(body.get("channel") or {}).get("id"),
        thread=message.get("thread_ts"),
        response_url=body.get("response_url"),
    )
    about = (message.get("metadata") or {}).get("event_payload") or {}
    team = _of(body, "team")
    if shown := read_action(f"nb1:{about.get('edition')}:sources"):
        return Asked(command=_command(team, place, ""), place=place, action=str(shown), fresh=True)
    words = " ".join(plain(message.get("text") or "").split()[:_SEARCHED])
    return Asked(command=_command(team, place, f"search {words}"), place=place)


def filled_in(body: Body, text: str) -> Asked:
    """The form of the global shortcut, sent; its answer comes as a direct message."""
    user = str(body["user"]["id"])
    place = Place(user=user, channel=user, direct=True)
    return Asked(command=_command(_of(body, "team"), place, text), place=place)


def opened_home(body: Body) -> Asked:
    """Somebody looks at the bot's own tab."""
    place = Place(user=str(body["event"]["user"]), home=True)
    return Asked(command=_command(_team(body), place, ""), place=place)


def plain(text: str) -> str:
    """What a person wrote: without mentions, links as they are shown, Slack's escapes undone."""
    bare = _LINK.sub(r"\1\2", _MENTION.sub(" ", text))
    return " ".join(bare.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").split())


_SEARCHED = 8  # words of a message: more find nothing, because all of them have to be there


def _command(team: str | None, place: Place, text: str, *, shared: bool = False) -> Command:
    return Command(platform=PLATFORM, user=place.user, workspace=team, channel=place.channel, text=text, shared=shared)


def _team(body: Body) -> str | None:
    """The workspace that an event belongs to; in an organisation `team_id` stands in the authorisation."""
    found: str | None = body.get("team_id") or (body.get("authorizations") or [{}])[0].get("team_id")
    return found


def _of(body: Body, key: str) -> str | None:
    found: str | None = (body.get(key) or {}).get("id") or (body.get("user") or {}).get("team_id")
    return found
