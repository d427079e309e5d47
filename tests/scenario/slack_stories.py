"""What people do in Slack, told so that it can happen in any: in our fake, and in one that somebody else wrote."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

Json = dict[str, Any]
CUT = "was cut on 8 November 2025"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A message as it stands in the channel; `hidden` ones are seen by Mari alone."""

    name: str
    text: str
    blocks: list[Json]
    hidden: bool

    @property
    def words(self) -> str:
        """All that it says."""
        return f"{self.text} {json.dumps(self.blocks, ensure_ascii=False)}"


class Street(Protocol):
    """A channel with Mari and the bot in it."""

    async def types(self, text: str) -> None:
        """Mari types `/brief TEXT`."""
        ...

    async def says(self, text: str) -> None:
        """Mari writes a message that names the bot."""
        ...

    async def receives(self, name: str) -> None:
        """The digest of this briefing comes to the channel, on schedule."""
        ...

    async def presses(self, element: Json, message: Seen | None) -> None:
        """Mari presses an element of a message, or of the bot's tab where there is none."""
        ...

    async def opens_tab(self) -> None:
        """Mari opens the bot's tab."""
        ...

    async def sees(self, enough: Callable[[Sequence[Seen]], object]) -> Sequence[Seen]:
        """What stands in the channel, as soon as it is enough."""
        ...

    async def tab(self, enough: Callable[[str], object]) -> list[Json]:
        """The blocks of the tab, as soon as what they say is enough."""
        ...

    async def form(self) -> Json:
        """The form that is open, as soon as one is."""
        ...


Story = Callable[[Street], Awaitable[None]]


async def asking_is_answered_to_the_asker_alone(street: Street) -> None:
    await street.types("baltic")
    (answer,) = await street.sees(lambda seen: seen and CUT in seen[0].words)
    assert answer.hidden


async def sharing_shows_it_to_everybody(street: Street) -> None:
    await street.types("rotterdam share")
    (answer,) = await street.sees(lambda seen: seen and "raised its port dues by 4%" in seen[0].words)
    assert not answer.hidden


async def a_button_shows_its_view_in_place_and_the_way_back(street: Street) -> None:
    await street.types("baltic")
    (answer,) = await street.sees(lambda seen: seen and CUT in seen[0].words)
    await street.presses(button(answer.blocks, "Sources"), answer)
    (sources,) = await street.sees(lambda seen: seen and "Baltic Sea: sources" in seen[0].words)
    await street.presses(button(sources.blocks, "← All cards"), sources)
    (back,) = await street.sees(lambda seen: seen and "Baltic Sea: sources" not in seen[0].words)
    assert CUT in back.words
    assert back.hidden


async def what_the_asker_saw_is_posted_beside_it(street: Street) -> None:
    await street.types("baltic")
    (answer,) = await street.sees(lambda seen: seen and CUT in seen[0].words)
    await street.presses(button(answer.blocks, "Post to channel"), answer)
    own, posted = await street.sees(lambda seen: len(seen) == 2)
    assert (own.hidden, posted.hidden) == (True, False)
    assert CUT in posted.words


async def who_presses_below_a_digest_is_answered_alone_and_leaves_it_as_it_is(street: Street) -> None:
    await street.receives("baltic")
    (digest,) = await street.sees(lambda seen: seen and CUT in seen[0].words)
    await street.presses(button(digest.blocks, "Sources"), digest)
    same, alone = await street.sees(lambda seen: len(seen) == 2 and "Baltic Sea: sources" in seen[1].words)
    assert (same, same.hidden, alone.hidden) == (digest, False, True)
    await street.presses(button(alone.blocks, "← All cards"), alone)
    same, back = await street.sees(lambda seen: "Baltic Sea: sources" not in seen[1].words)
    assert (same, CUT in back.words, back.hidden) == (digest, True, True)


async def a_shared_answer_still_changes_in_place(street: Street) -> None:
    await street.types("baltic share")
    (answer,) = await street.sees(lambda seen: seen and CUT in seen[0].words)
    await street.presses(button(answer.blocks, "Sources"), answer)
    (sources,) = await street.sees(lambda seen: seen and "Baltic Sea: sources" in seen[0].words)
    assert not sources.hidden


async def who_names_the_bot_is_answered_alone(street: Street) -> None:
    await street.says("rotterdam")
    seen = await street.sees(lambda seen: any("raised its port dues by 4%" in each.words for each in seen))
    assert seen[-1].hidden


async def a_misspelt_name_is_mended_by_a_button(street: Street) -> None:
    await street.types("baltik")
    (answer,) = await street.sees(lambda seen: seen and "baltik" in seen[0].words)
    await street.presses(button(answer.blocks, "/brief baltic"), answer)
    await street.sees(lambda seen: [each for each in seen if CUT in each.words])


async def the_tab_shows_the_briefings_opens_one_and_comes_back(street: Street) -> None:
    await street.opens_tab()
    front = await street.tab(lambda said: "Port of Rotterdam" in said)
    await street.presses(button(front, "Open"), None)
    edition = await street.tab(lambda said: "verified" in said)
    await street.presses(button(edition, "← All briefings"), None)
    await street.tab(lambda said: "Port of Rotterdam" in said and "verified" not in said)
    assert not await street.sees(lambda _: True)


async def a_briefing_is_followed_in_the_tab_and_left_there(street: Street) -> None:
    await street.opens_tab()
    front = await street.tab(lambda said: "Port of Rotterdam" in said)
    await street.presses(button(front, "Follow, daily at 08:00"), None)
    followed = await street.tab(lambda said: "Unfollow Baltic Sea" in said)
    await street.presses(button(followed, "Unfollow Baltic Sea"), None)
    await street.tab(lambda said: "You don't follow baltic any more" in said and "Unfollow" not in said)
    assert not await street.sees(lambda _: True)


async def the_tab_opens_the_form(street: Street) -> None:
    await street.opens_tab()
    front = await street.tab(lambda said: "Port of Rotterdam" in said)
    await street.presses(button(front, "Choose a topic or a time…"), None)
    form = await street.form()
    assert form["title"]["text"] == "Get a briefing"
    assert "Baltic Sea" in json.dumps(form["blocks"])


STORIES: tuple[Story, ...] = (
    asking_is_answered_to_the_asker_alone,
    sharing_shows_it_to_everybody,
    a_button_shows_its_view_in_place_and_the_way_back,
    what_the_asker_saw_is_posted_beside_it,
    who_presses_below_a_digest_is_answered_alone_and_leaves_it_as_it_is,
    a_shared_answer_still_changes_in_place,
    who_names_the_bot_is_answered_alone,
    a_misspelt_name_is_mended_by_a_button,
    the_tab_shows_the_briefings_opens_one_and_comes_back,
    a_briefing_is_followed_in_the_tab_and_left_there,
    the_tab_opens_the_form,
)


def button(blocks: Sequence[Json], label: str) -> Json:
    """The first button that says so."""
    elements = [element for block in blocks if block["type"] == "actions" for element in block["elements"]]
    return next(each for each in elements if each["type"] == "button" and each["text"]["text"] == label)


def pressed_in(element: Json, blocks: Sequence[Json]) -> Json:
    """The element as a client tells that it was pressed: with the id of its block."""
    block = next(block for block in blocks if element in block.get("elements", ()))
    return element | {"block_id": block.get("block_id") or "b"}
