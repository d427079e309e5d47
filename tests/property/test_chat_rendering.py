from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefings.model import Edition, Figure, FigureValue
from briefings.rendering.charts import charts_of
from briefings.rendering.chat.layouts import Layout
from briefings.rendering.chat.message import Action, Button, Choice, Menu, Message
from briefings.rendering.discord.markdown import escape
from briefings.rendering.discord.payloads import Style
from briefings.rendering.discord.rendering import render_discord
from briefings.rendering.neutral import neutralise
from briefings.rendering.slack.rendering import render_slack
from tests.property.random_editions import HOSTILE, editions, texts
from tests.unit.rendering.referees import (
    discord_schema,
    judge_discord,
    judge_slack,
    objects,
    reference,
    slack_schema,
)

few = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
layouts = st.sampled_from(("full", "compact", "thread"))
styles = st.sampled_from(("components", "embeds"))
labels = texts.map(neutralise).filter(bool)
buttons = st.builds(Button, id=st.text("abc:", min_size=1, max_size=100), label=labels)
choices = st.lists(st.builds(Choice, value=st.text("abc:", min_size=1, max_size=100), label=labels), min_size=1)
menus = st.builds(Menu, id=st.just("card"), placeholder=labels, choices=choices.map(lambda made: tuple(made[:25])))
actions = st.lists(buttons | menus, max_size=4).map(tuple)


def leave_room(below: tuple[Action, ...]) -> bool:
    """Whether actions surely take less than half of a message, which Slack's renderer refuses."""
    return sum(len(action.choices) for action in below if isinstance(action, Menu)) <= 12


def line_ids(edition: Edition, layout: Layout) -> list[str]:
    """The ids of the lines that an edition has to show in a layout, each once, in reading order."""
    cards = (card.lines[:1] if layout == "compact" else card.lines for card in edition.cards)
    lines = [*edition.lead, *(line for lines in cards for line in lines)]
    return list(dict.fromkeys(neutralise(line.id) for line in lines if shown(line.text) or line.citations))


def shown(text: str) -> str:
    return neutralise(text)


def values_of(figure: Figure) -> list[Figure | FigureValue]:
    return [figure, *([figure.previous] if figure.previous else [])]


def ids_of(messages: tuple[Message, ...]) -> list[str]:
    return list(dict.fromkeys(identity for message in messages for identity in message.lines))


def discord_text(markdown: str) -> str:
    """What a reader sees of Markdown that holds nothing but escaped text: every escape is its second character."""
    return re.sub(r"\\([^0-9A-Za-z\s])", r"\1", markdown)


@few
@given(editions, layouts, actions.filter(leave_room))
def test_slack_takes_any_edition_and_no_line_is_lost(
    edition: Edition, layout: Layout, below: tuple[Action, ...]
) -> None:
    messages = render_slack(edition, layout=layout, actions=below)
    judge_slack(messages)
    assert ids_of(messages) == line_ids(edition, layout)


@few
@given(editions, layouts, styles, actions)
def test_discord_takes_any_edition_and_no_line_is_lost(
    edition: Edition, layout: Layout, style: Style, below: tuple[Action, ...]
) -> None:
    pictures = dict.fromkeys((chart.name for card in edition.cards for chart in charts_of(card)), b"png")
    messages = render_discord(edition, layout=layout, style=style, actions=below, pictures=pictures)
    judge_discord(messages)
    assert ids_of(messages) == line_ids(edition, layout)


@settings(parent=few, max_examples=15)
@given(editions, layouts)
def test_slacks_own_schema_takes_every_message(edition: Edition, layout: Layout) -> None:
    reference()
    for message in render_slack(edition, layout=layout):
        kept = {"text", "blocks", "metadata"}
        slack_schema().validate({key: value for key, value in message.payload.items() if key in kept})


@settings(parent=few, max_examples=15)
@given(editions, layouts, styles)
def test_discords_own_schema_takes_every_message(edition: Edition, layout: Layout, style: Style) -> None:
    reference()
    pictures = dict.fromkeys((chart.name for card in edition.cards for chart in charts_of(card)), b"png")
    for message in render_discord(edition, layout=layout, style=style, pictures=pictures):
        discord_schema().validate(message.payload)


@few
@given(editions)
def test_every_chart_of_the_cards_is_shown_once_on_slack_and_its_values_stand_in_the_figures(edition: Edition) -> None:
    charts = {chart.name: chart for card in edition.cards for chart in charts_of(card)}
    messages = render_slack(edition)
    assert [chart.name for message in messages for chart in message.charts] == list(charts)
    told = {neutralise(value.text) for card in edition.cards for figure in card.figures for value in values_of(figure)}
    for chart in charts.values():
        assert {point.text for point in chart.points} <= told
        assert all(point.date in chart.alt and point.text in chart.alt for point in chart.points)


@few
@given(editions)
def test_slack_reads_no_markup_in_any_text_of_a_document(edition: Edition) -> None:
    for message in render_slack(edition):
        assert not re.search(r"<(?!!date)", message.payload["text"].replace("&lt;", ""))
        for one in objects(message.payload["blocks"]):
            if one.get("type") == "link":
                assert re.fullmatch(r"https?://[!-~]+", one["url"])


@few
@given(editions, styles)
def test_discord_acts_on_nothing_in_a_message_but_our_links_and_instants(edition: Edition, style: Style) -> None:
    for message in render_discord(edition, style=style):
        for one in objects(message.payload):
            for markdown in (one.get("content", ""), one.get("title", ""), one.get("description", "")):
                bare = re.sub(r"\\[^0-9A-Za-z\s]", "", markdown)
                bare = re.sub(r"\]\(https?://[!-\'*-~]+\)|<t:[0-9]+:f>", "", bare)
                assert not re.search(r"[<@`|]|://", bare)


@given(texts.map(neutralise))
def test_a_text_comes_out_of_discords_markdown_as_it_went_in(text: str) -> None:
    assert discord_text(escape(text)) == text


@given(texts.map(neutralise))
def test_nothing_that_discord_acts_on_is_left_unescaped(text: str) -> None:
    bare = re.sub(r"\\[^0-9A-Za-z\s]", "x", escape(text))
    assert not re.search(r"[*_~`|\[\]<@]|:\S|^[#>+-]|^[0-9]+[.)]", bare)


@pytest.mark.parametrize(
    "text", ["@everyone", "<@&1>", "<!channel>", "<@U1>", "https://evil.example/a_(b)|c", *HOSTILE]
)
def test_hostile_texts_stay_texts_on_discord(text: str) -> None:
    assert discord_text(escape(neutralise(text))) == neutralise(text)
