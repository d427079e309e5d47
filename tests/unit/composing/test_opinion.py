"""Editorials, columns and letters are told from reports, stand behind them, and are marked where they are lines."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Edition, Topic, compose
from briefings.composing.opinion import is_opinion

NOW = datetime(2025, 11, 14, 8, tzinfo=UTC)
JUDGED = "Nobody on Lundo deserves the 12 dark hours without a ferry that councillors forced on it on 3 November."
TOLD = "The ferry to Lundo stopped running on 3 November after the island council cut its money by 40 percent."


@pytest.mark.parametrize(
    "title",
    [
        "EDITORIAL: THE FERRY MUST RUN",
        "Opinion | The ferry must run",
        "Op-Ed: The ferry must run",
        "COMMENTARY - The ferry must run",
        "[Opinion] The ferry must run",
        "Letter to the editor: the ferry",
        "The ferry must run | Opinion",
        "The ferry must run (opinion)",
        "Tribune : le bac doit rouler",
        "Opinión: el ferri debe navegar",
        "Kommentar – Die Fähre muss fahren",
        "Editorial",
    ],
)
def test_a_title_says_that_it_is_opinion(title: str) -> None:
    assert is_opinion(Document.from_text("The ferry must run.", title=title))


@pytest.mark.parametrize(
    "title",
    [
        "Opinion polls: ferry divides islanders",
        "Editorial staff of Lundo Post strike",
        "Court opinion on ferry due",
        "Column of smoke seen over ferry",
        "Comment sought on ferry plan",
        "Opinion-makers meet on ferry",
        "Tribune Group buys ferry line",
        "Lundo Tribune",
    ],
)
def test_a_title_with_such_a_word_is_news_all_the_same(title: str) -> None:
    assert not is_opinion(Document.from_text("The ferry stopped.", title=title))


def test_the_first_words_or_the_section_of_the_address_say_it() -> None:
    wired = "The Lundo Post said in an editorial on Monday, Nov. 10:\n\nThe ferry must run."
    assert is_opinion(Document.from_text(wired))
    assert is_opinion(Document.from_text("The ferry must run.", url="https://example.com/opinion/2025/ferry"))
    assert is_opinion(Document.from_text("El ferri debe navegar.", url="https://example.com/analisis/ana-vidal/ferri"))


def test_news_of_an_editorial_is_news() -> None:
    told = "The state paper said in an editorial on Monday that the ferry must run. Islanders agreed."
    assert not is_opinion(Document.from_text(told))
    assert not is_opinion(Document.from_text("Polls.", url="https://example.com/news/opinion"))
    assert not is_opinion(Document.from_text("Polls.", url="https://[broken/opinion/x"))


def ferry(*documents: Document) -> Edition:
    topic = Topic(key="ferry", title="Ferry", match=("ferry",))
    return compose(Briefing(name="lundo", title="Lundo", scope=("Lundo",), topics=(topic,)), documents, now=NOW)


def editorial() -> Document:
    return Document.from_text(JUDGED, title="Editorial: a bad year", publisher="Lundo Post", published="2025-11-13")


def test_a_line_from_an_opinion_piece_is_marked_and_stands_behind_the_report() -> None:
    report = Document.from_text(TOLD, title="Ferry stops", publisher="Sea News", published="2025-11-04")
    (card,) = ferry(editorial(), report).cards
    assert [line.text for line in card.lines] == [TOLD, JUDGED]
    assert [note.text for note in card.lines[1].notes if note.at == len(JUDGED)] == ["opinion"]
    assert "opinion" not in [note.text for note in card.lines[0].notes]


def test_no_event_or_figure_rests_on_an_opinion_piece() -> None:
    (card,) = ferry(editorial()).cards
    assert [line.text for line in card.lines] == [JUDGED]
    assert (card.timeline, card.figures, card.voices, card.status) == ((), (), (), None)
