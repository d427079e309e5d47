"""A reader sees what a thing was over time, in the words of the sources."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from briefings.model import Card, Edition, Figure, FigureValue
from briefings.rendering.chart_picture import is_drawable, vega_lite
from briefings.rendering.charts import Chart, Point, charts_of
from briefings.rendering.chat.message import Message
from briefings.rendering.discord.rendering import render_discord
from briefings.rendering.html import render_html
from briefings.rendering.slack.charts import has_chart, without_charts
from briefings.rendering.slack.rendering import render_slack
from tests.fakes.editions import LOSSES, rich_edition
from tests.unit.rendering.referees import judge_discord, judge_slack, objects, slack_schema


def value(
    date: str | None, number: float, text: str, *, label: str = "losses to fraud", unit: str = "dollar"
) -> Figure:
    return Figure(label=label, value=number, unit=unit, as_of=date, text=text, citations=(LOSSES,))


def before(figure: Figure) -> FigureValue:
    return FigureValue(
        value=figure.value, unit=figure.unit, as_of=figure.as_of, text=figure.text, citations=figure.citations
    )


SERIES = (
    value("2024", 12.5e9, "$12.5 billion"),
    value("2022", 8.8e9, "almost $8.8 billion"),
    value("2023", 10e9, "$10 billion", label="Losses to fraud"),
)


def charts(*figures: Figure) -> tuple[Chart, ...]:
    return charts_of(Card(topic="fraud", title="Fraud", figures=figures))


def edition(*figures: Figure) -> Edition:
    rich = rich_edition()
    return replace(rich, cards=(replace(rich.cards[-1], figures=figures), *rich.cards[:-1]))


def test_values_of_one_thing_at_three_dates_are_a_chart_oldest_first_in_the_sources_words() -> None:
    (chart,) = charts(*SERIES)
    assert chart.alt == (
        "Bar chart of losses to fraud (dollar). 2022: almost $8.8 billion; 2023: $10 billion; 2024: $12.5 billion."
    )
    assert [point.value for point in chart.points] == [8.8e9, 10e9, 12.5e9]


def test_the_value_before_counts_as_one_of_them() -> None:
    old, new, newest = (value(f"2025-{month}", rate, f"{rate}%", unit="percentage") for month, rate in _RATES)
    (chart,) = charts(replace(newest, previous=before(new)), replace(new, previous=before(old)))
    assert chart.alt.startswith("Bar chart of losses to fraud (percent). Apr 2025: 49%; Aug 2025: 36%; Oct 2025: 19%")


_RATES = (("04", 49), ("08", 36), ("10", 19))


@pytest.mark.parametrize(
    ("why", "figures"),
    [
        ("two values say it as old → new", SERIES[:2]),
        ("a value without a date has no place", (*SERIES[:2], value(None, 9e9, "$9 billion"))),
        ("a month is no point beside years", (*SERIES[:2], value("2023-04", 1e9, "$1 billion"))),
        ("two values for one date are a conflict", (*SERIES, value("2023", 9e9, "$9 billion"))),
        ("another unit is another thing", (*SERIES[:2], value("2023", 9e9, "€9 billion", unit="euro"))),
        ("another label is another thing", (*SERIES[:2], value("2023", 9e9, "$9 billion", label="fines"))),
        ("what is no date has no place", (*SERIES[:2], value("soon", 9e9, "$9 billion"))),
        ("words that no picture has room for", (*SERIES[:2], value("2023", 9e9, "nine " * 30))),
    ],
)
def test_what_is_no_series_is_no_chart(why: str, figures: tuple[Figure, ...]) -> None:
    assert not charts(*figures), why


def test_a_value_that_two_documents_give_for_one_date_is_one_point() -> None:
    (chart,) = charts(*SERIES, value("2023", 10e9, "ten billion dollars"))
    assert len(chart.points) == 3


def test_slack_gets_its_own_chart_with_the_numbers_that_readers_know() -> None:
    messages = render_slack(edition(*SERIES))
    judge_slack(messages)
    block = _charts(messages)[0]
    assert block["title"] == "losses to fraud"
    assert block["chart"] == {
        "type": "bar",
        "series": [
            {
                "name": "billion dollar",
                "data": [
                    {"label": "2022", "value": 8.8},
                    {"label": "2023", "value": 10},
                    {"label": "2024", "value": 12.5},
                ],
            }
        ],
        "axis_config": {"categories": ["2022", "2023", "2024"], "y_label": "billion dollar"},
    }


def test_slacks_own_schema_takes_the_chart_and_the_message_without_it() -> None:
    for message in render_slack(edition(*SERIES)):
        for payload in (message.payload, without_charts(message.payload)):
            kept = {"text", "blocks", "metadata"}
            slack_schema().validate({key: told for key, told in payload.items() if key in kept})


def test_where_slack_takes_no_chart_the_figures_alone_stand_there() -> None:
    message = next(each for each in render_slack(edition(*SERIES)) if has_chart(each.payload))
    bare = without_charts(message.payload)
    assert not has_chart(bare)
    assert len(bare["blocks"]) == len(message.payload["blocks"]) - 1
    assert "almost $8.8 billion" in json.dumps(bare["blocks"])


def test_more_charts_than_slack_takes_go_on_in_the_next_message() -> None:
    labels = ("fines", "losses", "seizures", "refunds", "claims")
    figures = [replace(figure, label=label) for label in labels for figure in SERIES]
    messages = render_slack(edition(*figures))
    judge_slack(messages)
    assert [len(message.charts) for message in messages if message.charts] == [2, 2, 1]


@pytest.mark.parametrize("style", ["components", "embeds"])
def test_discord_shows_the_picture_that_is_sent_beside_the_message(style: str) -> None:
    figures = (*SERIES, *(replace(figure, label="fines") for figure in SERIES))
    drawn = {chart.name: chart.name.encode() for chart in charts(*figures)}
    messages = render_discord(edition(*figures), style="embeds" if style == "embeds" else "components", pictures=drawn)
    judge_discord(messages)
    assert [file.data.decode() for message in messages for file in message.files] == list(drawn)


def test_discord_is_told_of_no_picture_that_was_not_drawn() -> None:
    messages = render_discord(edition(*SERIES))
    judge_discord(messages)
    assert not any(message.files or "attachments" in message.payload for message in messages)


def test_a_page_holds_the_drawing_as_it_is_with_its_values_in_words() -> None:
    (chart,) = charts(*SERIES)
    page = render_html(edition(*SERIES), pictures={chart.name: "<svg><path d='M0,0'/></svg>"})
    assert f'role="img" aria-label="{chart.alt}"><svg><path d=\'M0,0\'/></svg></figure>' in page
    assert "<svg" not in render_html(edition(*SERIES))


def test_a_picture_holds_no_figure_but_the_sources_and_fetches_nothing() -> None:
    (chart,) = charts(*SERIES)
    picture = vega_lite(chart)
    assert [row["text"] for row in picture["data"]["values"]] == ["almost $8.8 billion", "$10 billion", "$12.5 billion"]
    assert [one["axis"] for one in objects(picture) if one.get("type") == "quantitative"] == [None, None]
    assert not any("url" in one for one in objects(picture))


def test_bars_begin_at_zero_whichever_way_they_go() -> None:
    points = [Point(date=str(2020 + at), value=rate, text=f"{rate}%") for at, rate in enumerate((-3.1, 3.0, 5.1))]
    picture = vega_lite(Chart(title="growth", unit="percent", points=tuple(points)))
    scales = [one["scale"]["domain"] for one in objects(picture) if one.get("type") == "quantitative"]
    assert scales == [[-3.1, 5.1]] * 2
    flat = vega_lite(Chart(title="growth", unit="", points=tuple(point._replace(value=0.0) for point in points)))
    assert [one["scale"]["domain"] for one in objects(flat) if one.get("type") == "quantitative"] == [[0.0, 1.0]] * 2


def test_letters_that_the_font_lacks_are_not_drawn_as_boxes() -> None:
    (chart,) = charts(*SERIES)
    assert is_drawable(chart)
    assert is_drawable(chart._replace(title="Απώλειες – потери (₫)"))
    assert not is_drawable(chart._replace(title="被害額"))


def _charts(messages: tuple[Message, ...]) -> list[dict[str, object]]:
    return [
        block for message in messages for block in message.payload["blocks"] if block["type"] == "data_visualization"
    ]
