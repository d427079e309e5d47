"""A status answers its card's title: it names which of several things it is of, and takes nobody else's."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose

_NOW = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)


def words(title: str, match: tuple[str, ...], scope: tuple[str, ...], text: str) -> str | None:
    """The words of the status of a card with this title."""
    briefing = Briefing(name="b", title="B", scope=scope, topics=(Topic(key="t", title=title, match=match),))
    cards = compose(briefing, [Document.from_text(text, published="2026-03-11", publisher="Post")], now=_NOW).cards
    status = cards[0].status if cards else None
    return status.words if status else None


@pytest.mark.parametrize(
    ("title", "match", "scope", "text", "told"),
    [
        ("Curfew", ("curfew",), ("Kenya",), "The police of Kenya lifted the curfew on Tuesday.", "lifted"),
        ("Diplomacy", ("visit*",), ("Norland",), "Emil Sorg will pay an official visit to Norland on 23 March.", None),
        (
            "Diplomacy",
            ("talks",),
            ("Norland",),
            "Emil Sorg is to meet the head of Norland before talks on Monday.",
            None,
        ),
        (
            "Sorg's visit",
            ("visit*",),
            ("Norland",),
            "Emil Sorg ended his visit to Norland on Tuesday.",
            "ended",
        ),
        ("Courts", ("arrested",), ("Norland",), "Two other men were arrested in Norland on Tuesday.", None),
        (
            "Curfew",
            ("curfew",),
            ("Kenya", "Uganda"),
            "The police of Kenya lifted the curfew on Tuesday.",
            "The police of Kenya lifted the curfew",
        ),
        (
            "Hostile bids",
            ("bid",),
            ("Acer",),
            "The miner Acer announced a hostile bid for Tamex on Tuesday.",
            "The miner Acer announced a hostile bid for Tamex",
        ),
        (
            "Hostile bids",
            ("takeover",),
            ("Acer",),
            "Both companies' boards have approved the takeover, said Acer on Tuesday.",
            None,
        ),
        (
            "Italian budget",
            ("budget",),
            ("Italy", "Italian*"),
            "Italian deputies approved the budget on Tuesday.",
            "approved",
        ),
        (
            "Italian budget",
            ("budget",),
            ("Italy", "Italian*"),
            "The Italian government rejected the budget for the European Union on Tuesday.",
            None,
        ),
        (
            "India-Japan talks",
            ("talks",),
            ("India*", "Japan*"),
            "Japan and Poland will hold talks next week, Tokyo said.",
            None,
        ),
        ("Mascots", ("mascot*",), ("Osk",), "Shirts of Osk bearing the mascot will go on sale next week.", None),
        ("Launches", ("satellite*",), ("Norland",), "So far, Norland has launched eight satellites.", None),
        (
            "Sorg and Falk",
            ("Sorg", "Falk"),
            ("Osk",),
            "In Osk, Sorg accepted on Tuesday what Falk had offered.",
            None,
        ),
        ("Sorg and Falk", ("Sorg", "Falk"), ("Osk",), "In Osk, Sorg resigned on Tuesday.", None),
        ("Airline mergers", ("airline*", "merger*"), ("bank*",), "The bank completed the merger on Tuesday.", None),
        (
            "Warships",
            ("warship*",),
            ("Osk",),
            "Osk, an ally, announced in May it had agreed to host a warship at the port.",
            None,
        ),
        (
            "Rail strike",
            ("strike*", "union*"),
            ("Norland",),
            "The Norland Union rejected a rail link on Tuesday.",
            None,
        ),
        (
            "Telecom licences",
            ("licence*",),
            ("Norland",),
            "Norland issued a licence on Tuesday to a firm that recruits cooks.",
            None,
        ),
        (
            "Curfew",
            ("curfew",),
            ("Kenya", "Uganda"),
            "A minister of Kenya said the curfew began at 8:00 p.m. on Tuesday.",
            None,
        ),
    ],
)
def test_a_status_answers_the_title(
    title: str, match: tuple[str, ...], scope: tuple[str, ...], text: str, told: str | None
) -> None:
    assert words(title, match, scope, text) == told
