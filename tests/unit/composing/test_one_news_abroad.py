"""Papers that tell one news in one language other than English stand behind one line."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.composing.one_news_abroad import OneNewsAbroad
from briefings.composing.selection import each_once
from briefings.composing.weighing import Candidate
from tests.unit.composing.candidates import read

ALL = Topic(key="rest", title="News", match=("*",))
OSK = Briefing(name="osk", title="Osk", scope=("*",), topics=(ALL,))
OTHERS = (
    ("Regen in Merrow", "In Merrow hat es am Montag so viel geregnet wie seit Jahren nicht mehr."),
    ("Schulen in Tarn", "Die Schulen von Tarn bekommen neue Dächer, die Stadt zahlt dafür zwei Millionen Euro."),
    ("Theater in Vell", "Das Theater von Vell zeigt im Frühling drei neue Stücke aus dem Norden des Landes."),
    ("Milch", "Bauern im Süden klagen über den niedrigen Preis der Milch und hoffen auf den Minister."),
)


def publishers(*papers: tuple[str, str]) -> dict[str, int]:
    """The lines of papers, each with its title, with the number of publishers behind each."""
    documents = [
        Document.from_text(text, title=title, published="2026-03-10", publisher=f"Blatt {number}")
        for number, (title, text) in enumerate((*papers, *OTHERS))
    ]
    edition = compose(OSK, documents, now=datetime(2026, 3, 10, 20, 0, tzinfo=UTC))
    return {line.text: line.publishers for card in edition.cards for line in card.lines}


FREED = (
    "Norland lässt Gefangene frei",
    "Die Regierung von Norland hat 87 politische Gefangene aus den Gefängnissen entlassen.",
)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (FREED, ("Gefangene frei", "Norlands Regierung hat 87 Gefangene aus drei Gefängnissen entlassen.")),
        (
            ("Fährunglück vor Osk: Viele Tote", "Vor dem Hafen von Osk ist am Abend eine Fähre gesunken."),
            ("Viele Tote bei Fährunglück vor Osk", "Eine Fähre mit hundert Menschen ist vor Osk gesunken."),
        ),
        (
            ("Lagerhalle in Osk brennt", "Ein Feuer hat in der Nacht eine Lagerhalle in Osk zerstört."),
            ("Großbrand in Osk", "Bei einem Brand in Osk ist in der Nacht eine Lagerhalle niedergebrannt."),
        ),
        (
            ("Norland greift Merrow an", "Norland hat in der Nacht den Hafen von Merrow mit Drohnen angegriffen."),
            ("Drohnenangriff auf Merrow", "Norländische Drohnen haben den Hafen von Merrow attackiert."),
        ),
        (
            ("La ville d'Osk ferme son port", "La ville d'Osk a fermé son port après la panne de trois grues."),
            ("Port fermé à Osk", "Après une panne de grues, la ville d'Osk a dû fermer son port lundi."),
        ),
    ],
)
def test_one_news_of_two_papers_is_one_line(first: tuple[str, str], second: tuple[str, str]) -> None:
    told = publishers(first, second)
    assert sorted(told[text] for _, text in (first, second) if text in told) == [2]


@pytest.mark.parametrize(
    "second",
    [
        ("Norland lässt Gefangene frei", "Die Regierung von Norland hat 31 politische Gefangene entlassen."),
        ("Norland", "Die Regierung von Norland hat die politischen Gefangenen nicht aus den Gefängnissen entlassen."),
    ],
)
def test_another_figure_or_a_denial_is_another_news(second: tuple[str, str]) -> None:
    assert publishers(FREED, second)[FREED[1]] == 1


FERRY = "Vor dem Hafen von Osk ist am Abend eine Fähre mit hundert Menschen gesunken."
UNDER = "Eine Fähre ist am Abend mit vielen Passagieren vor Osk gekentert."
SUNK = "Mit hundert Menschen ist vor Osk eine alte Fähre der Reederei Tarn gesunken."


def judged(*papers: tuple[str, str]) -> tuple[OneNewsAbroad, list[Candidate]]:
    """The judge of some papers beside others, and the statements of these papers."""
    documents = [
        Document.from_text(text, title=title, published="2026-03-10", publisher=f"Blatt {number}")
        for number, (title, text) in enumerate((*papers, *OTHERS))
    ]
    mentions, statements = read(documents)
    return OneNewsAbroad(statements, mentions), [each for each in statements if each.passage.document < len(papers)]


def test_like_headlines_make_up_for_other_words() -> None:
    news, (one, other) = judged(("Fährunglück vor Osk", FERRY), ("Viele Tote bei Fährunglück vor Osk", UNDER))
    assert news.tell_one(one, other)
    news, (one, other) = judged(("Trauer im Norden", FERRY), ("Viele Tote auf See", UNDER))
    assert not news.tell_one(one, other)


def test_one_word_above_both_says_little() -> None:
    news, (one, other) = judged(("Seefahrt", FERRY), ("Seefahrt", UNDER))
    assert not news.tell_one(one, other)


def test_like_words_are_enough_for_openings_and_not_for_what_stands_later() -> None:
    news, (one, other) = judged(("Trauer im Norden", FERRY), ("Viele Tote auf See", SUNK))
    assert news.tell_one(one, other)
    opening = "Der Winter war lang, und die Stadt wartet noch immer auf Geld des Landes."
    news, (one, _, other) = judged(("Trauer im Norden", FERRY), ("Ein langer Winter", f"{opening} {SUNK}"))
    assert not news.tell_one(one, other)


def test_another_day_is_another_news() -> None:
    strike = "In Osk haben am {} die Fahrer der Busse für mehr Lohn gestreikt."
    news, (one, other) = judged(("Streik in Osk", strike.format("Sonntag")), ("Osk", strike.format("Montag")))
    assert news.differ(one, other)


@pytest.mark.parametrize(
    ("month", "differs"), [("Im Februar haben in Osk", True), ("Im März haben in Osk", False), ("In Osk haben", False)]
)
def test_so_is_another_month(month: str, differs: bool) -> None:
    strike = "{} die Fahrer der Busse für mehr Lohn gestreikt."
    news, (one, other) = judged(
        ("Streik in Osk", strike.format("In Osk haben am Montag")), ("Osk", strike.format(month))
    )
    assert news.differ(one, other) == differs


def test_what_had_been_before_is_another_news() -> None:
    had = FERRY.replace("ist am Abend", "war am Abend").replace("gesunken", "in Not, man hatte sie gesucht")
    before = "Eine Fähre hatte am Abend vor dem Hafen von Osk hundert Menschen an Bord genommen."
    news, (one, other, same) = judged(("Osk", FERRY), ("Osk", before), ("Osk", had))
    assert news.differ(one, other)
    assert not news.differ(one, same)


def test_a_number_of_a_date_is_no_other_figure() -> None:
    dated = FERRY.replace("am Abend", "am 9. März").replace("hundert", "vielen")
    news, (one, other) = judged(("Osk", dated), ("Osk", FERRY.replace("hundert", "100")))
    assert not news.differ(one, other)


def test_a_story_is_one_sooner_than_its_news() -> None:
    people = "Die Menschen von Osk trauern um die Opfer und fragen nach den Booten der Küstenwache."
    news, (one, other) = judged(("Fährunglück vor Osk", FERRY), ("Fährunglück vor Osk: Trauer", people))
    assert news.open_one_story(one, other)
    assert not news.tell_one(one, other)
    news, (one, other) = judged(("Fährunglück vor Osk", FERRY), OTHERS[0])
    assert not news.open_one_story(one, other)


def test_what_is_the_news_of_two_lines_stands_behind_the_one_that_it_is_most_like() -> None:
    texts = (
        "Der Sturm hat in Osk drei Kräne am Kai umgeworfen.",
        "Die Stadt Osk hat nach dem Sturm den Hafen gesperrt.",
        "Nach dem Sturm hat die Stadt Osk den Hafen für alle Schiffe gesperrt.",
    )
    _, (cranes, closed, again) = read([Document.from_text(text, published="2026-03-10") for text in texts])
    told = each_once([cranes, closed], {cranes.order: [again], closed.order: [again]})
    assert told == {cranes.order: [], closed.order: [again]}
