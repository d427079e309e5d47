"""A team reads an edition in Discord."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from briefings.model import Changes, Line
from briefings.rendering.chat.message import Button, Choice, Menu, Message
from briefings.rendering.discord.rendering import render_discord
from tests.fakes.editions import SAIL, rich_edition
from tests.unit.rendering.referees import discord_schema, judge_discord, objects
from tests.unit.rendering.test_slack import large_edition, lines_of


def text(message: Message) -> str:
    """All text of a message, a text display or embed after the other."""
    keys = ("content", "title", "description")
    return "\n\n".join(str(one[key]) for one in objects(message.payload) for key in keys if key in one)


def words(message: Message) -> str:
    """The text without the addresses of its links."""
    return re.sub(r"\]\(https?://[^)\s]+\)", "]", text(message)).replace("\\", "")


def test_every_card_is_a_container_in_the_colour_of_its_status() -> None:
    messages = render_discord(rich_edition())
    judge_discord(messages)
    containers = [one for message in messages for one in message.payload["components"]]
    assert [one["components"][0]["content"].split("\n")[0] for one in containers][:5] == [
        "# Cambodia",
        "## 🪖 Joint drills",
        "## 🛡️ Arms embargo",
        "## 📦 Tariffs",
        "## 🎣 Online fraud",
    ]
    assert [one.get("accent_color") for one in containers] == [None, 0x3B82C4, 0x3BA55D, None, None, None]


def test_lines_have_their_links_their_notes_and_the_number_of_publishers() -> None:
    whole = "\n".join(words(message) for message in render_discord(rich_edition()))
    assert "- The two navies will sail together again next spring *[spring 2026]*, the defence ministry said" in whole
    assert "- **✨ new** · Washington lifted its arms embargo on November 7" in whole
    assert "restrictions. [[1]][[2]] · *2 publishers*" in whole
    assert "- Duty on garments: 49 percent [11] → **19 percent** [11] · as of October 2025" in whole
    assert "> “This is a beginning, not a return to the past,” [[8]]\n> — **Sok Vannak**, Defence Minister" in whole
    assert "**$10 billion** [13] ≠ **約190億ドル** [[16]]" in whole


def test_the_citations_of_a_line_are_links_in_every_message_and_others_where_they_come_first() -> None:
    first, *_ = render_discord(rich_edition())
    link = r"\[4\]](https://harbour.example/2025/navies#:~:text=The%20two%20navies%20will%20sail%20together,"
    assert text(first).count(link) == 2  # the status and the line, not the event


def test_words_from_right_to_left_leave_those_beside_them_where_they_stand() -> None:
    edition = rich_edition()
    first, *others = edition.documents
    edition = replace(edition, documents=(replace(first, title="مرفأ ثان", publisher="صحيفة النيل"), *others))
    whole = "\n".join(words(message) for message in render_discord(edition))
    assert "[\u2068مرفأ ثان\u2069] · \u2068صحيفة النيل\u2069 · 3 November 2025" in whole
    assert whole.count("\u2068") == whole.count("\u2069") == 2


def test_the_id_of_a_line_stays_as_it_is_in_any_script() -> None:
    edition = rich_edition()
    line = replace(edition.lead[0], id="مرفأ")
    first, *_ = render_discord(replace(edition, lead=(line,), cards=()))
    assert first.lines == ("مرفأ",)


def test_an_instant_is_on_each_readers_own_clock_and_a_day_is_the_same_for_all() -> None:
    whole = "\n".join(text(message) for message in render_discord(rich_edition()))
    assert "-# <t:1763078400:f> · 7 to 14 November 2025" in whole
    assert "The Ledger · <t:1762558200:f>" in whole
    assert whole.count("<t:") == 2
    assert "- **7 November 2025** — Embargo lifted" in whole


def test_hostile_words_stay_words_and_notify_nobody() -> None:
    hostile = "# @everyone <@&1> <#2> **bold** [bank](https://evil.example) :tada: ||gone|| <t:1:R> {{ 7 * 7 }}"
    made = Line(id="h", text=hostile, citations=(replace(SAIL, text=hostile),))
    (message,) = render_discord(replace(rich_edition(), lead=(made,), cards=(), documents=()))
    assert message.payload["allowed_mentions"] == {"parse": []}
    assert (
        r"- \# \@everyone \<\@&1> \<#2> \*\*bold\*\* \[bank\](https\://evil.example) \:tada: \|\|gone\|\| \<t\:1\:R>"
        r" {{ 7 \* 7 }} \[1\] · *one publisher*"
    ) in text(message)


def test_an_address_with_brackets_does_not_end_its_link() -> None:
    documents = tuple(
        replace(document, url="https://harbour.example/a_(b)|c") for document in rich_edition().documents[:1]
    )
    whole = "\n".join(text(message) for message in render_discord(replace(rich_edition(), documents=documents)))
    assert "(https://harbour.example/a_%28b%29%7Cc)" in whole


@pytest.mark.parametrize("style", ["components", "embeds"])
def test_a_large_edition_is_split_at_cards_and_then_at_lines_and_loses_nothing(style: str) -> None:
    edition = large_edition(cards=5, lines=30)
    messages = render_discord(edition, style="embeds" if style == "embeds" else "components")
    judge_discord(messages)
    assert sorted({identity for message in messages for identity in message.lines}) == sorted(lines_of(edition))
    whole = "\n".join(map(text, messages))
    assert "📦 Topic 3 (continued)" in whole


def test_a_card_that_fits_a_message_is_never_torn() -> None:
    messages = render_discord(large_edition(cards=6, lines=6))
    assert len(messages) > 2
    assert "continued" not in "\n".join(map(text, messages))


def test_embeds_hold_the_same_lines_as_components() -> None:
    messages = render_discord(rich_edition(), style="embeds")
    judge_discord(messages)
    assert [embed["title"] for embed in messages[0].payload["embeds"][:2]] == ["Cambodia", "🪖 Joint drills"]
    assert {identity for message in messages for identity in message.lines} == set(lines_of(rich_edition()))


def test_the_thread_layout_has_the_lead_in_the_channel_and_a_card_a_message_below_it() -> None:
    root, *replies = render_discord(rich_edition(), layout="thread")
    assert root.place == "channel"
    assert {reply.place for reply in replies} == {"thread"}
    assert [text(reply).partition("\n")[0] for reply in replies][:2] == ["## 🪖 Joint drills", "## 🛡️ Arms embargo"]


def test_buttons_and_menus_are_counted_among_the_components() -> None:
    choices = tuple(Choice(value=str(number), label=f"Topic {number}") for number in range(25))
    actions = (Menu(id="card", placeholder="Open a card", choices=choices), Button(id="back", label="Back"))
    messages = render_discord(large_edition(cards=9, lines=1), actions=actions)
    judge_discord(messages)
    rows = [one for one in messages[-1].payload["components"] if one["type"] == 1]
    assert [[element["type"] for element in row["components"]] for row in rows] == [[3], [2]]


def test_more_rows_than_discord_has_are_refused_here() -> None:
    buttons = tuple(Button(id=f"b{number}", label="Press") for number in range(26))
    with pytest.raises(ValueError, match="6 rows of actions"):
        render_discord(rich_edition(), actions=buttons)


def test_an_edition_without_anything_says_so() -> None:
    empty = replace(
        rich_edition(), lead=(), cards=(), documents=(), notices=("No document matched.",), changes=Changes()
    )
    (message,) = render_discord(empty)
    judge_discord([message])
    assert "No document matched." in text(message)


def test_discords_own_schema_takes_the_edition_in_both_styles() -> None:
    actions = (Button(id="back", label="Back"),)
    for messages in (
        render_discord(rich_edition(), actions=actions),
        render_discord(rich_edition(), style="embeds", layout="thread", actions=actions),
    ):
        for message in messages:
            discord_schema().validate(message.payload)
