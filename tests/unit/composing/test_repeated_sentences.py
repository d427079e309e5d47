"""A text that says one sentence over and over leaves room for what others say."""

from __future__ import annotations

from datetime import UTC, datetime

from briefings import Briefing, Document, Topic, compose

NOW = datetime(2026, 3, 4, 8, 0, tzinfo=UTC)


def test_a_sentence_said_a_thousand_times_is_one_candidate() -> None:
    topic = Topic(key="port", title="Port", match=("port", "pier*"))
    briefing = Briefing(name="osk", title="Osk", scope=("Osk",), topics=(topic,))
    loud = Document.from_text(
        "\n\n".join(["Osk will build its port on Monday, the mayor said."] * 1000), title="Osk port"
    )
    calm = Document.from_text(
        "A pier in Osk fell into the sea on Tuesday and nobody was hurt.", title="Pier falls in Osk"
    )

    (card,) = compose(briefing, [loud, calm], now=NOW).cards

    assert [line.text for line in card.lines] == [
        "Osk will build its port on Monday, the mayor said.",
        "A pier in Osk fell into the sea on Tuesday and nobody was hurt.",
    ]


def test_a_copy_by_another_paper_doesnt_date_what_was_undated() -> None:
    """Of a text with a date, and without one but with its paper, the undated stood till a third had both."""
    topic = Topic(key="port", title="Port", match=("port", "levy", "pier*"))
    briefing = Briefing(name="osk", title="Osk", scope=("Osk",), topics=(topic,))
    pier = "A pier in Osk fell into the sea, the mayor said. The port of Osk will be shut for eight weeks."
    levy = Document.from_text("Osk cut its levy on rice to 7 percent.", title="Osk and its trade", publisher="Post")
    dated = Document.from_text(pier, title="Osk and its trade", published="2026-01-01")
    named = Document.from_text(pier.replace(". ", ".\n\n"), title="Osk and its trade", publisher="Post")
    copy = Document.from_text(pier + "\n", title="Osk and its trade", publisher="Herald", published="2026-01-01")

    once, twice = (
        compose(briefing, papers, now=NOW, explain=True)
        for papers in ([levy, dated, named], [levy, dated, named, copy])
    )

    assert [line.text for line in once.cards[0].lines] == [line.text for line in twice.cards[0].lines]
    assert {day.published for day in once.documents} == {day.published for day in twice.documents}
