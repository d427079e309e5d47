"""A team reads an edition in Slack."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from briefings.model import Card, Changes, Edition, Line
from briefings.rendering.chat.message import Button, Choice, Menu, Message
from briefings.rendering.slack.rendering import render_slack
from tests.fakes.editions import SAIL, TARIFFS, line, rich_edition
from tests.unit.rendering.referees import judge_slack, objects, slack_schema


def large_edition(cards: int = 12, lines: int = 12) -> Edition:
    """An edition that no single message can hold."""
    return replace(rich_edition(), cards=tuple(_card(number, lines) for number in range(cards)))


def _card(number: int, lines: int) -> Card:
    made = tuple(line(f"{number}-{each}", SAIL) for each in range(lines))
    return replace(TARIFFS, topic=f"topic-{number}", title=f"Topic {number}", lines=made)


def headers(message: Message) -> list[str]:
    return [block["text"]["text"] for block in message.payload["blocks"] if block["type"] == "header"]


def texts(message: Message) -> str:
    """All that is shown in the rich text of a message."""
    found = (one for block in message.payload["blocks"] if block["type"] == "rich_text" for one in objects(block))
    return "".join(str(one.get("text", "")) for one in found)


def elements(message: Message, kind: str) -> list[dict[str, Any]]:
    return [one for one in objects(message.payload["blocks"]) if one.get("type") == kind]


def lines_of(edition: Edition) -> list[str]:
    lines: list[Line] = [*edition.lead, *(line for card in edition.cards for line in card.lines)]
    return list(dict.fromkeys(line.id for line in lines))


def test_every_card_has_its_heading_its_status_and_its_lines_with_links_to_the_very_sentence() -> None:
    messages = render_slack(rich_edition())
    judge_slack(messages)
    shown = [heading for message in messages for heading in headers(message)]
    assert shown == ["Cambodia", "🪖 Joint drills", "🛡️ Arms embargo", "📦 Tariffs", "🎣 Online fraud"]
    whole = "".join(map(texts, messages))
    assert "🟢 done 7 November 2025 · lifted its arms embargo" in whole
    assert "← before: announced October 2025" in whole
    assert (
        "Ships and about 600 troops from both sides are expected at the northern naval base. [5] · one publisher"
        in whole
    )
    links = {one["text"]: one["url"] for message in messages for one in elements(message, "link")}
    assert (
        links["[7]"] == "https://harbour.example/2025/navies#:~:text=A%20further%20round%20is%20planned%20for%202027."
    )


def test_what_is_new_what_is_ours_and_what_sources_disagree_on_is_marked() -> None:
    whole = "".join(texts(message) for message in render_slack(rich_edition()))
    assert "✨ new · Washington lifted its arms embargo" in whole
    assert "✏️ changed · The duty on garments" in whole
    assert "⚖️ Sources disagree: losses in a year\n$10 billion [13] ≠ 約190億ドル [16]" in whole
    assert "Duty on garments: 49 percent [11] → 19 percent [11] · as of October 2025" in whole
    notes = [
        one["text"]
        for message in render_slack(rich_edition())
        for one in elements(message, "text")
        if one.get("style") == {"italic": True}
    ]
    assert "[spring 2026]" in notes


def test_an_instant_is_on_each_readers_own_clock_and_a_day_is_the_same_for_all() -> None:
    messages = render_slack(rich_edition())
    assert {
        "type": "mrkdwn",
        "text": "<!date^1763078400^{date_short_pretty} at {time}|Friday 14 November 2025, 00:00 UTC>",
        "verbatim": True,
    } in elements(messages[0], "mrkdwn")
    dates = [one for message in messages for one in elements(message, "date")]
    assert [date["fallback"] for date in dates] == ["8 November 2025"]
    assert "7 November 2025 — Embargo lifted" in "".join(map(texts, messages))


def test_the_text_for_notifications_says_what_the_message_says() -> None:
    first, *_ = render_slack(rich_edition())
    assert first.payload["text"].startswith(
        "Cambodia\nSince your last brief: 2 new, 1 changed, 1 no longer shown\n– ✨ new · Wash"
    )
    assert "Friday 14 November 2025, 00:00 UTC · 7 to 14 November 2025" in first.payload["text"]
    assert (
        "Washington lifted its arms embargo on November 7, ending four years of restrictions. [1][2]"
        in (first.payload["text"])
    )


def test_hostile_words_stay_words_and_notify_nobody() -> None:
    hostile = "<!channel> <@U1> @everyone *bold* :tada: <https://evil.example|bank> {{ 7 * 7 }}"
    citation = replace(SAIL, text=hostile)
    made = Line(id="h", text=hostile, citations=(citation,))
    edition = replace(rich_edition(), lead=(made,), cards=())
    (message,) = render_slack(edition)
    judge_slack([message])
    assert f"{hostile} [1]" in texts(message)
    assert "&lt;!channel&gt; &lt;@U1&gt;" in message.payload["text"]


def test_a_large_edition_is_split_at_cards_and_then_at_lines_and_loses_nothing() -> None:
    edition = large_edition(cards=9, lines=30)
    messages = render_slack(edition)
    judge_slack(messages)
    assert [identity for message in messages for identity in message.lines if identity in lines_of(edition)] == [
        identity for message in messages for identity in message.lines
    ]
    assert sorted({identity for message in messages for identity in message.lines}) == sorted(lines_of(edition))
    shown = [heading for message in messages for heading in headers(message)]
    assert "📦 Topic 3" in shown
    assert "📦 Topic 3 (continued)" in shown
    assert {message.payload["metadata"]["event_payload"]["parts"] for message in messages} == {len(messages)}


def test_a_card_that_fits_a_message_is_never_torn() -> None:
    messages = render_slack(large_edition(cards=6, lines=8))
    assert len(messages) > 2
    assert not [heading for message in messages for heading in headers(message) if "continued" in heading]


def test_the_compact_layout_has_the_lead_and_one_line_a_card_and_says_how_many_more() -> None:
    (message,) = render_slack(rich_edition(), layout="compact")
    assert message.lines == ("embargo-1", "cyberscams-2", "drills-1", "tariffs-1", "cyberscams-1")
    assert "🪖 Joint drills · 🔵 announced 3 November 2025 — The two navies" in texts(message)
    assert "one publisher · 2 more" in texts(message)


def test_the_thread_layout_has_the_lead_in_the_channel_and_a_card_a_message_below_it() -> None:
    root, *replies = render_slack(rich_edition(), layout="thread")
    assert root.place == "channel"
    assert {reply.place for reply in replies} == {"thread"}
    assert root.lines == ("embargo-1", "cyberscams-2")
    assert [headers(reply) for reply in replies] == [
        ["🪖 Joint drills"],
        ["🛡️ Arms embargo"],
        ["📦 Tariffs"],
        ["🎣 Online fraud"],
        [],
    ]


def test_buttons_and_a_menu_stand_below_the_last_message_of_the_channel() -> None:
    actions = (
        Menu(id="card", placeholder="Open a card", choices=(Choice(value="drills", label="Joint drills"),)),
        Button(id="post", label="Post to channel", main=True),
    )
    judge_slack(render_slack(rich_edition(), actions=actions))
    *rest, last = render_slack(rich_edition(), actions=actions)
    assert not [message for message in rest if elements(message, "actions")]
    (row,) = elements(last, "actions")
    assert [element["type"] for element in row["elements"]] == ["static_select", "button"]
    root, *replies = render_slack(rich_edition(), layout="thread", actions=actions)
    assert elements(root, "actions")
    assert not [reply for reply in replies if elements(reply, "actions")]


def test_an_id_that_slack_would_refuse_is_refused_here() -> None:
    with pytest.raises(ValueError, match="Slack takes 1 to 255 characters"):
        render_slack(rich_edition(), actions=(Button(id="x" * 256, label="Too long"),))


def test_actions_that_leave_no_room_for_an_edition_are_refused_here() -> None:
    choices = tuple(Choice(value=str(number), label="A topic with a long name " * 3) for number in range(100))
    with pytest.raises(ValueError, match="of a message's 12000"):
        render_slack(rich_edition(), actions=(Menu(id="card", placeholder="Open a card", choices=choices),))


def test_a_card_alone_renders_as_it_does_among_others() -> None:
    (message,) = render_slack(replace(rich_edition(), lead=(), cards=(TARIFFS,)))
    judge_slack([message])
    assert message.lines == ("tariffs-1", "tariffs-2")
    assert headers(message) == ["Cambodia", "📦 Tariffs"]


def test_an_edition_without_anything_says_so() -> None:
    empty = replace(
        rich_edition(), lead=(), cards=(), documents=(), notices=("No document matched.",), changes=Changes()
    )
    (message,) = render_slack(empty)
    judge_slack([message])
    assert "No document matched." in message.payload["text"]


def test_slacks_own_schema_takes_the_edition_in_every_layout() -> None:
    for messages in (
        render_slack(rich_edition()),
        render_slack(rich_edition(), layout="compact"),
        render_slack(rich_edition(), layout="thread"),
    ):
        for message in messages:
            slack_schema().validate({key: message.payload[key] for key in ("text", "blocks", "metadata")})
