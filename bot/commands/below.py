"""What can be pressed below an answer: the other cards and views, the way back, and the way into the channel."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.commands.actions import LONGEST, VIEWS, Opening, Running, View, fits
from bot.commands.views import TITLES, has
from briefings.model import Edition
from briefings.rendering.chat.message import Action, Button, Choice, Menu
from briefings.rendering.neutral import neutralise

_MENU = 25  # choices: what the strictest platform's menu holds
_NAMES = 5  # buttons of a row there
_NEVER_BELOW = ("card", "compact", "thread")  # cards have a menu; layouts are asked for by word
POST = "Post to channel"


def below_edition(edition: Edition, view: View, topic: str | None = None, *, shared: bool) -> tuple[Action, ...]:
    """A menu of cards, then buttons: back, the views that hold something, and posting what only the asker sees."""
    return (*_cards(edition, topic), *_buttons(edition, Opening(edition=edition.id, view=view, topic=topic), shared))


def _cards(edition: Edition, topic: str | None) -> Iterator[Action]:
    choices = [
        Choice(value=str(opening), label=_label(card.emoji, card.title))
        for card in edition.cards
        if card.topic != topic and fits(opening := Opening(edition=edition.id, view="card", topic=card.topic))
    ]
    for number, start in enumerate(range(0, len(choices), _MENU)):
        which = f"open{number or ''}"
        placeholder = "Open a card" if number == 0 else "Open a further card"
        yield Menu(id=f"nb1:{edition.id}:{which}", placeholder=placeholder, choices=tuple(choices[start:][:_MENU]))


def _buttons(edition: Edition, here: Opening, shared: bool) -> Iterator[Action]:
    for view in VIEWS:
        if (view == here.view and not here.topic) or view in _NEVER_BELOW or not has(edition, view):
            continue
        label = "← All cards" if view == "edition" else TITLES[view]
        yield Button(id=str(Opening(edition=edition.id, view=view)), label=label)
    posting = Opening(edition=here.edition, view=here.view, topic=here.topic, post=True)
    if not shared and fits(posting):
        yield Button(id=str(posting), label=POST, main=True)


def _label(emoji: str, title: str) -> str:
    return neutralise(f"{emoji} {title}".strip())


def post_words(words: str, *, shared: bool) -> tuple[Action, ...]:
    """The button that posts the answer to these words to the channel."""
    posting = Running(words=words, post=True)
    return (Button(id=str(posting), label=POST, main=True),) if not shared and fits(posting) else ()


def run_words(pairs: Iterable[tuple[str, str]]) -> tuple[Action, ...]:
    """Something to press for each label and its words: buttons for a few, a menu for many."""
    running = [(neutralise(label), Running(words=words)) for label, words in pairs if label]
    chosen = [(label, action) for label, action in running if fits(action)][:_MENU]
    if len(chosen) <= _NAMES:
        return tuple(Button(id=str(action), label=label) for label, action in chosen)
    choices = tuple(Choice(value=str(action), label=label[:LONGEST]) for label, action in chosen)
    return (Menu(id="nb1:names", placeholder="Choose a briefing", choices=choices),)
