"""One fact in three languages: one line, with all who tell it behind it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, compose
from briefings.model import Card

NOW = datetime(2026, 3, 3, 8, 0, tzinfo=UTC)
MERROW = Briefing(name="merrow", title="Merrow", scope=("Merrow",), topics=())
ENGLISH = (
    "At least 43 people died when the ferry Aurora sank off Merrow on Sunday night, the coastguard said.\n\n"
    "The ship was carrying 140 passengers from Ossa to Merrow, and the weather was calm."
)
FRENCH = (
    "Au moins 43 personnes sont mortes dimanche soir dans le naufrage du ferry Aurora au large de Merrow, selon les "
    "garde-côtes.\n\nLe navire transportait 140 passagers d'Ossa à Merrow par un temps calme."
)
GERMAN = (
    "Mindestens 43 Menschen sind am Sonntagabend beim Untergang der Fähre Aurora vor Merrow ums Leben gekommen, teilte "
    "die Küstenwache mit.\n\nDas Wetter war ruhig, und die Fähre war in Merrow geprüft worden."
)


def card(**texts: str) -> Card:
    documents = [
        Document.from_text(text, title=f"Merrow {who}", publisher=who, published="2026-03-02")
        for who, text in texts.items()
    ]
    return compose(MERROW, documents, now=NOW).cards[0]


def test_what_three_languages_tell_is_one_line_with_three_publishers_behind_it() -> None:
    told = [line for line in card(Herald=ENGLISH, Courrier=FRENCH, Bote=GERMAN).lines if "43" in line.text]
    assert [(line.publishers, len(line.citations)) for line in told] == [(3, 3)]


def test_the_line_is_in_the_language_of_the_cards_first_one() -> None:
    lines = card(Herald=ENGLISH, Courrier=FRENCH).lines
    assert [line.text for line in lines if "140" in line.text] in (
        [ENGLISH.split("\n\n")[1]],
        [FRENCH.split("\n\n")[1]],
    )
    assert len({line.text.split()[0] in {"At", "The"} for line in lines}) == 1


def test_one_event_that_two_languages_date_is_told_once_in_the_timeline() -> None:
    events = card(Herald=ENGLISH, Courrier=FRENCH, Bote=GERMAN).timeline
    assert [(event.date, len(event.citations)) for event in events] == [("2026-03-01", 3)]


@pytest.mark.parametrize(
    "other",
    [
        FRENCH.replace("43", "51"),  # another figure
        "Au moins 43 personnes ont été blessées dans un accident de car près de Merrow, selon la police de la ville.",
        "La maire de Merrow a ouvert le nouveau marché dimanche, et 43 commerçants de la ville y sont venus.",
    ],
)
def test_another_figure_or_another_name_is_another_fact(other: str) -> None:
    told = [
        line for line in card(Herald=ENGLISH, Courrier=other).lines if "43" in line.text and "At least" in line.text
    ]
    assert [line.publishers for line in told] == [1]


def test_numbers_are_read_as_each_language_writes_them() -> None:
    english = "The port of Merrow paid Hexa Marine 1,500,000 crowns and 3.4% interest for the crane Goliath."
    german = (
        "Der Hafen von Merrow hat Hexa Marine für den Kran Goliath 1.500.000 Kronen und 3,4 Prozent Zinsen gezahlt, "
        "sagte der Kapitän der Stadt und ist zufrieden."
    )
    lines = card(Herald=english, Bote=german).lines
    assert [line.publishers for line in lines] == [2]
