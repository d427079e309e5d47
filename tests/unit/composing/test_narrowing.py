"""One card of an edition on its own: what is said below it is about that card."""

from __future__ import annotations

from datetime import UTC, datetime

from briefings import Briefing, Document, Topic, compose
from briefings.composing.narrowing import one_topic

DATED = Document.from_text("Rotterdam's dockers began a strike on Monday.", title="Strike", published="2025-11-10")
UNDATED = Document.from_text("Rotterdam raised its port dues by 4% last month.", title="Dues")
BRIEFING = Briefing(
    name="port",
    title="Rotterdam",
    scope=("Rotterdam",),
    topics=tuple(Topic(key=key, title=key.title(), match=(key,)) for key in ("strike", "dues", "dredging")),
)
OPEN = "1 document states no publication date, so relative dates there stay open."
NO_LINE = "No line in these documents on: Dredging."


def test_a_card_s_notices_are_about_its_documents_and_its_topic() -> None:
    edition = compose(BRIEFING, [DATED, UNDATED], now=datetime(2025, 11, 14, tzinfo=UTC))
    assert edition.notices == (NO_LINE, OPEN)
    assert one_topic(edition, "strike").notices == ()
    assert one_topic(edition, "dues").notices == (OPEN,)
    assert one_topic(edition, "dredging").notices == (NO_LINE, OPEN), "without a card the whole is told of"
