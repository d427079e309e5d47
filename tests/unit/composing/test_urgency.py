"""Which documents are worth interrupting people for."""

from __future__ import annotations

import pytest

from briefings import Briefing, Document, Topic
from briefings.composing.urgency import retells, urgency

BRIEFING = Briefing(
    name="port",
    title="Rotterdam",
    scope=("Rotterdam", "Maasvlakte"),
    exclude=("marathon",),
    topics=(
        Topic(key="strikes", title="Strikes", match=("strike*", "walkout*"), exclude=("lightning strike*",)),
        Topic(key="dues", title="Port dues", match=("port dues", "dues")),
    ),
)


def article(title: str, text: str) -> Document:
    return Document.from_text(text, title=title, published="2025-11-13")


def test_title_and_opening_about_one_topic_are_urgent() -> None:
    document = article(
        "Dockers walk out: strike stops Rotterdam",
        "A strike of 4,000 dockers closed the port of Rotterdam on Thursday. No ship was unloaded.",
    )
    found = urgency(BRIEFING, document)
    assert found is not None
    assert (found.topic, found.phrases) == ("strikes", ("strike",))


@pytest.mark.parametrize(
    ("why", "title", "text"),
    [
        ("only the title says it", "Strike in Rotterdam", "Talks went on through Thursday night in the Hague hotel."),
        ("only the text says it", "A quiet week in Rotterdam", "A strike closed the port of Rotterdam on Thursday."),
        ("another place", "Strike stops Hamburg", "A strike of 4,000 dockers closed the port of Hamburg on Thursday."),
        (
            "the scope is named far below",
            "Strike stops Hamburg",
            "A strike of 4,000 dockers closed the port of Hamburg on Thursday. Trains were late all over the country. "
            "Ferries did not leave either on that day. Ships were sent on to the port of Rotterdam instead.",
        ),
        ("excluded", "Lightning strike in Rotterdam", "A lightning strike hit a crane in Rotterdam on Thursday."),
        ("excluded", "Strike may stop Rotterdam marathon", "A strike may stop the runners of Rotterdam on Sunday."),
        ("nothing to read", "Strike in Rotterdam", ""),
    ],
)
def test_what_is_not_certain_can_wait_for_the_briefing(why: str, title: str, text: str) -> None:
    assert urgency(BRIEFING, article(title, text)) is None, why


def test_of_two_topics_the_one_that_is_said_in_more_ways_counts() -> None:
    document = article(
        "Port dues rise in Rotterdam, strike feared",
        "Rotterdam raises port dues by 4 percent in January. Shippers who pay the dues fear a strike.",
    )
    found = urgency(BRIEFING, document)
    assert found is not None
    assert found.topic == "dues"


def test_one_event_in_other_words_retells_and_another_of_the_topic_does_not() -> None:
    first = article("Strike stops Rotterdam", "A strike of 4,000 dockers closed the port of Rotterdam on Thursday.")
    again = article("Rotterdam port closed by strike", "4,000 dockers on strike closed Rotterdam's port, unions said.")
    other = article(
        "Rotterdam tug crews plan strike", "Crews of tugs want 7 percent more pay, or they walk out in May."
    )
    assert retells(again, first)
    assert not retells(other, first)
