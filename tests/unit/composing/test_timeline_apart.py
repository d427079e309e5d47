"""Two events of one day, one kind and one doer keep a line each; one event told in other terms has one."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose

_NOW = datetime(2026, 3, 9, 8, 0, tzinfo=UTC)


def lines(scope: str, first: str, second: str) -> int:
    """How many lines the timeline of two papers of Tuesday has."""
    topic = Topic(key="all", title="All", match=(scope,))
    briefing = Briefing(name="gold", title=scope, scope=(scope,), topics=(topic,))
    documents = tuple(
        Document.from_text(text, published="2026-03-03", publisher=publisher)
        for text, publisher in ((first, "Post"), (second, "Tribune"))
    )
    (card,) = compose(briefing, documents, now=_NOW).cards
    return len(card.timeline)


@pytest.mark.parametrize(
    ("scope", "first", "second"),
    [
        pytest.param(
            "Osk",
            "Osk striker Emil Sorg was arrested on Monday on suspicion of drunken driving.",
            "Osk goalkeeper Jonas Falk was arrested on Monday on suspicion of drunken driving.",
            id="two players of one team",
        ),
        pytest.param(
            "Sorg",
            "Emil Sorg, the Osk striker, was put on the injured list on Monday.",
            "Osk goalkeeper Jonas Falk replaces Emil Sorg. Jonas Falk, the Osk goalkeeper, beside Sorg was put on the "
            "injured list on Monday.",
            id="who has his team behind a comma",
        ),
        pytest.param(
            "Anton Brandt",
            "Anton Brandt kept his heavyweight title on Monday by stopping challenger Emil Sorg in the sixth round.",
            "Anton Brandt defended his heavyweight title on Monday with a clear victory over Jonas Falk.",
            id="one champion, two challengers",
        ),
        pytest.param(
            "Norland",
            "A 5.6-magnitude earthquake shook southern Norland on Monday, officials said.",
            "An earthquake of magnitude 5.9 hit southern Norland on Monday, killing ten people.",
            id="quakes of other magnitudes",
        ),
        pytest.param(
            "Norland",
            "Ten people were killed on Monday by an earthquake in Norland. The 5.9-magnitude quake was deep.",
            "A 5.3-magnitude earthquake shook Norland on Monday, officials said.",
            id="the magnitude stands in the document",
        ),
        pytest.param(
            "Norland",
            "A strong earthquake hit northwestern Norland on Monday, killing one person.",
            "A series of earthquakes killed a girl on Monday in remote eastern Norland.",
            id="opposite quarters of a country",
        ),
        pytest.param(
            "navy",
            "A navy warship repulsed an attack on a freighter on Monday and arrested 23 pirates.",
            "An attack on a freighter was foiled on Monday by a navy warship that escorted it, capturing 26 pirates.",
            id="so many caught",
        ),
        pytest.param(
            "Acer",
            "Acer announced the purchase of a rival on Monday and paid for it in cash.",
            "Acer announced on Monday that it bought the chip maker Tamex.",
            id="a purchase whose paper never names the other's",
        ),
        pytest.param(
            "Norland",
            "Watches worth £1.7 million were stolen on Monday from a jewellery shop in the capital of Norland.",
            "Jewels worth $160 million were stolen on Monday from a jewellery shop in the capital of Norland.",
            id="sums in two currencies that are worlds apart",
        ),
        pytest.param(
            "Lamar",
            "Soldiers stormed the embassy in Lamar on Monday and freed 71 hostages.",
            "A bomb wounded two soldiers outside the stadium in Lamar on Monday.",
            id="a storming and a bomb in one town",
        ),
        pytest.param(
            "Ketter",
            "The board of Ketter said on Monday that it would close the works in Osk.",
            "The union of Ketter said on Monday that it would not close the works in Osk.",
            id="one says that it is not so",
        ),
        pytest.param(
            "Osk",
            "Vokar Inc. on Monday cut its revenue outlook for its works in Osk after a slowdown.",
            "Dalmin Inc. on Monday cut its revenue outlook for Osk as ploughs sell badly.",
            id="two companies cut a forecast",
        ),
    ],
)
def test_two_events_of_one_day_are_two_lines(scope: str, first: str, second: str) -> None:
    assert lines(scope, first, second) == 2


@pytest.mark.parametrize(
    ("scope", "first", "second"),
    [
        pytest.param(
            "Sorg",
            "The Wolves placed striker Emil Sorg on IR on Monday.",
            "Emil Sorg was put on injured reserve by the Wolves on Monday.",
            id="initials",
        ),
        pytest.param(
            "Osk",
            "A refugee camp in Osk was the target of an air strike on Monday, a witness said.",
            "A refugee camp in Osk was attacked on Monday by warplanes, officials said.",
            id="what is the target of an act",
        ),
        pytest.param(
            "San Lucas",
            "The San Lucas mine collapsed on Monday and trapped 33 miners.",
            "A cave-in at the San Lucas mine on Monday left 33 miners trapped half a mile underground.",
            id="an act that is the subject of its effect",
        ),
        pytest.param(
            "Vokar",
            "Vokar pleaded guilty to three charges on Monday and will pay a fine of $4.3 billion.",
            "On Monday Vokar admitted fraud in a court and agreed to pay $4.3 billion.",
            id="one doer and one sum",
        ),
        pytest.param(
            "Marrak",
            "Two trains collided near Marrak on Monday, killing at least 19 people.",
            "The number of dead in Monday's train crash near Marrak has risen to 33, the railway said.",
            id="the number of the dead",
        ),
        pytest.param(
            "Dalmin",
            "The cricket board on Monday expelled its former chief Jagan Dalmin over missing funds.",
            "Jagan Dalmin, once the head of world cricket, was thrown out of the board on Monday.",
            id="thrown out of",
        ),
        pytest.param(
            "Turmen",
            "Turmen's president-for-life, Sapar Nazir, died on Monday of a heart attack, state television said.",
            "The death of Sapar Nazir, who had ruled Turmen for two decades, was announced on Monday.",
            id="a death that is announced",
        ),
        pytest.param(
            "Serena",
            "A Spanish diver died on Monday while he was working on the wreck of the Serena.",
            "The salvage of the Serena, a wreck, cost the life of a diver on Monday.",
            id="an idiom for dying",
        ),
        pytest.param(
            "Vokar",
            "Vokar Inc. on Monday lowered its outlook for first-quarter revenue after a slowdown in demand.",
            "Vokar Inc on Monday cut its sales forecast for its latest quarter, with its chief blaming the weather.",
            id="a forecast that is cut",
        ),
        pytest.param(
            "Vokar",
            "Vokar Inc. on Monday cut its revenue outlook for the first time in two decades.",
            "Vokar shook the market. The firm on Monday slashed its own revenue forecast for the quarter.",
            id="a forecast that the company of a document cuts",
        ),
    ],
)
def test_one_event_in_other_terms_is_one_line(scope: str, first: str, second: str) -> None:
    assert lines(scope, first, second) == 1
