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
