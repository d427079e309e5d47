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


def two(title: str, other_title: str, text: str, other: str) -> tuple[Document, Document]:
    return article(title, text), article(other_title, other)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        two(
            "Ferry sinks off Vell",
            "Ferry catches fire off Vell",
            "A ferry with 140 people on board sank off Vell on Monday.",
            "A ferry with 60 people on board caught fire off Vell on Tuesday.",
        ),
        two(
            "Vell court jails ex-minister",
            "Vell court jails editor",
            "A court in Vell sentenced the former trade minister to six years in prison for taking bribes.",
            "A court in Vell sentenced the editor of a newspaper to two years in prison for libel.",
        ),
        two(
            "Norland warns Vell over fishing",
            "Norland warns Vell over visas",
            "Norland warned Vell that it would seize boats that fish in its waters.",
            "Norland warned Vell that it would stop issuing visas to its officials.",
        ),
        two(
            "Norland to lift arms embargo on Vell",
            "Norland lifts arms embargo on Vell",
            "Norland is set to lift its arms embargo on Vell.",
            "Norland on Tuesday lifted its arms embargo on Vell.",
        ),
        two(
            "Ferry sinks off Vell",
            "All aboard Vell ferry rescued",
            "A ferry with 140 people on board sank off Vell on Monday.",
            "All 140 people on board the ferry that sank off Vell on Monday were rescued.",
        ),
        two(
            "Quake kills 12 in Vell",
            "Vell quake toll rises to 300",
            "An earthquake killed at least 12 people in Vell on Monday.",
            "The earthquake in Vell on Monday killed at least 300 people, officials said.",
        ),
    ],
)
def test_another_event_in_like_words_and_a_step_further_are_worth_an_alert_of_their_own(
    first: Document, second: Document
) -> None:
    assert not retells(second, first)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        two(
            "Ferry sinks off Vell",
            "Vell ferry goes down with 140 aboard",
            "A ferry with 140 people on board sank off Vell on Monday.",
            "A ferry carrying 140 people sank off the coast of Vell on Monday, the coastguard said.",
        ),
        two(
            "Vell minister resigns",
            "Trade minister of Vell quits over sugar affair",
            "The trade minister of Vell resigned on Tuesday over the sugar affair.",
            "The trade minister of Vell has stepped down over the sugar affair.",
        ),
        two(
            "Quake kills 12 in Vell",
            "Vell quake kills 14",
            "An earthquake killed at least 12 people in Vell on Monday.",
            "The earthquake in Vell on Monday killed 14 people, officials said.",
        ),
    ],
)
def test_the_same_event_in_another_paper_is_told_already(first: Document, second: Document) -> None:
    assert retells(second, first)
