"""What no editor would write and a crawler may well find."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefings.model import Edition, Line
from briefings.rendering.chat.layouts import Layout
from briefings.rendering.chat.message import Message
from briefings.rendering.discord.rendering import render_discord
from briefings.rendering.samples import samples
from briefings.rendering.slack.rendering import render_slack
from tests.fakes.editions import EMBARGO, SAIL, rich_edition
from tests.unit.rendering.referees import judge_discord, judge_slack

FLOODS = ("👩‍👩‍👧‍👦" * 3000, "x" * 20_000, "* _ ` " * 4000, "<!channel> " * 2000, "9" * 9000, "é" * 9000)


def edition_of(text: str, citations: int = 1) -> Edition:
    """An edition whose every text is this one."""
    cited = tuple(replace(SAIL, text=text, start=start) for start in range(citations))
    made = Line(id="flood", text=text, citations=cited, publishers=citations)
    voices = tuple(replace(voice, quote=text, speaker=text, citations=cited) for voice in EMBARGO.voices)
    card = replace(EMBARGO, title=text, lines=(made, replace(made, id="flood-2")), voices=voices)
    return replace(rich_edition(), title=text, lead=(made,), cards=(card, card), notices=(text,))


def everywhere(edition: Edition, layout: Layout) -> list[tuple[Message, ...]]:
    """The messages of both platforms, judged."""
    slack = render_slack(edition, layout=layout)
    judge_slack(slack)
    discord = render_discord(edition, layout=layout)
    embeds = render_discord(edition, layout=layout, style="embeds")
    judge_discord(discord)
    judge_discord(embeds)
    return [slack, discord, embeds]


@pytest.mark.parametrize("layout", ["full", "compact", "thread"])
def test_nothing_one_many_and_very_long_texts_fit_every_platform(layout: Layout) -> None:
    for edition in samples():
        every = {
            tuple(sorted({identity for message in messages for identity in message.lines}))
            for messages in everywhere(edition, layout)
        }
        assert len(every) == 1


@pytest.mark.parametrize("text", FLOODS, ids=["emoji", "a word", "marks", "mentions", "digits", "accents"])
def test_a_flood_is_cut_where_it_can_be_seen_and_its_lines_stay(text: str) -> None:
    for messages in everywhere(edition_of(text), "full"):
        assert {identity for message in messages for identity in message.lines} == {"flood", "flood-2"}
        assert "cut here" in str([message.payload for message in messages])


def test_a_line_with_hundreds_of_citations_keeps_its_words_and_its_first_link() -> None:
    text = "The embargo was lifted."
    for messages in everywhere(edition_of(text, citations=300), "compact"):
        shown = str([message.payload for message in messages])
        assert text in shown
        assert "https://harbour.example/2025/navies#:~:text=The%20embargo%20was%20lifted." in shown
