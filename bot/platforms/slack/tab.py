"""The bot's own tab (App Home): the front page, or an answer in its place with the way back above it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.commands import Button, Reply, Section
from bot.commands.actions import read_action
from bot.commands.front_page import BACK
from bot.platforms.slack.messages import messages_of, note
from briefings.rendering.chat.message import Action, Message, Payload
from briefings.rendering.slack.controls import controls

BLOCKS = 100  # docs.slack.dev/reference/block-kit/blocks
ASK_FORM = "newsbrief_form"
"""What the button says that opens the form; the form needs the press's trigger, so it is no action like others."""

_DIVIDER: Payload = {"type": "divider"}
_MORE = note("There is more than this tab holds. Open a card, or ask with /brief in any channel.").payload["blocks"]


def front(sections: Sequence[Section]) -> Payload:
    """The front page: a section below the other, with what can be pressed in each, and the way to the form."""
    asking = controls([Button(id=ASK_FORM, label="Choose a topic or a time…")])
    return _view([*(_blocks(section) for section in sections), asking])


def answer(messages: Sequence[Message]) -> Payload:
    """An answer: its messages, each whole, as many as the tab holds, and the way back."""
    back = controls([Button(id=str(BACK), label="← All briefings")])
    return _view([back + messages[0].payload["blocks"], *(message.payload["blocks"] for message in messages[1:])])


def without_posting(actions: Sequence[Action]) -> tuple[Action, ...]:
    """What can be pressed where there is no channel to post to."""
    return tuple(each for each in actions if not (isinstance(each, Button) and _posts(each.id)))


def _posts(identity: str) -> bool:
    action = read_action(identity)
    return action is not None and action.post


def _blocks(section: Section) -> list[Payload]:
    reply = Reply(kind="text", panels=(section.panel,), actions=without_posting(section.actions))
    return [block for message in messages_of(reply) for block in message.payload["blocks"]]


def _view(parts: Sequence[list[Payload]]) -> Payload:
    """The parts with a rule between them; what doesn't fit is said to be left out."""
    blocks: list[Payload] = []
    for part in parts:
        more = ([_DIVIDER] if blocks else []) + part
        if len(blocks) + len(more) > BLOCKS - len(_MORE):
            blocks += _MORE
            break
        blocks += more
    return {"type": "home", "blocks": blocks}
