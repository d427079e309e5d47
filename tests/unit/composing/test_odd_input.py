"""Small and odd input gives a sensible edition, or says plainly why not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.model import Edition

NOW = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)
PORT = Briefing(
    name="port",
    title="Port of Merrow",
    scope=("Merrow", "Мерроу", "梅罗"),
    topics=(
        Topic(key="port", title="The port", match=("port", "harbour*", "le port", "puerto", "порт*", "港口")),
        Topic(key="strike", title="The strike", match=("strike*", "grève", "huelga", "забастовк*", "罢工")),
    ),
)


def edition(*texts: str, title: str = "Merrow", publisher: str | None = None) -> Edition:
    documents = [Document.from_text(text, title=title, published="2026-03-11", publisher=publisher) for text in texts]
    return compose(PORT, documents, now=NOW)


def lines(found: Edition) -> list[str]:
    return [line.text for card in found.cards for line in card.lines]


def test_a_document_of_one_sentence_is_one_line() -> None:
    assert lines(edition("The port of Merrow reopened on Monday.")) == ["The port of Merrow reopened on Monday."]


def test_identical_documents_are_one_document_with_one_publisher() -> None:
    found = edition(*["The port of Merrow reopened on Monday."] * 5, publisher="Post")
    assert len(lines(found)) == 1
    assert found.cards[0].lines[0].publishers == 1
    assert len(found.documents) == 1


def test_hundreds_of_documents_on_one_topic_make_one_card_that_fits() -> None:
    texts = [
        f"The port of Merrow handled {100 + number} ships in week {number}. Crane {number} at the port was repaired."
        for number in range(300)
    ]
    found = edition(*texts)
    assert 1 <= len(found.cards[0].lines) <= PORT.lines
    assert len(found.documents) <= 60


def test_the_rows_of_a_pasted_table_are_no_lines() -> None:
    table = (
        "Ships in the port of Merrow rose again this year, the harbour master said.\n\n"
        "Month\tPort\tShips\nJanuary\tMerrow port\t112\nFebruary\tMerrow port\t140\n\n"
        "| Port | Ships |\n|---|---|\n| Merrow port | 140 |\n\n"
        "Port          Ships     Crew\nMerrow port   140       2,100\n"
    )
    assert lines(edition(table)) == ["Ships in the port of Merrow rose again this year, the harbour master said."]


def test_a_live_blog_gives_its_statements_without_the_clock() -> None:
    blog = (
        "09:12\nThe strike at the port of Merrow has begun, the union says.\n\n"
        "10:40\nPolice have closed the gates of the port of Merrow.\n\n"
        "Read more\n\n12:05\nBoth sides will meet in Merrow at six to end the strike, the mayor says.\n"
    )
    found = lines(edition(blog))
    assert len(found) == 3
    assert not any(text[0].isdigit() for text in found)


def test_an_interview_gives_no_questions_without_their_answers() -> None:
    talk = (
        "Q: Will the strike in Merrow end soon?\n\n"
        "A: The strike in Merrow will end when the port pays the night shift what it promised.\n\n"
        "Q: And if it does not?\n\nA: Then we stay out."
    )
    found = lines(edition(talk))
    assert any("pays the night shift" in text for text in found)
    assert not any(text.endswith("?") for text in found)


def test_a_list_of_briefs_gives_only_the_items_in_scope() -> None:
    briefs = (
        "- The port of Merrow takes its first ship since the storm.\n"
        "- A strike of bus drivers in Orrin enters its second week.\n"
        "- Snow is expected in the hills."
    )
    found = lines(edition(briefs, title="News in brief"))
    assert len(found) == 1
    assert "first ship since the storm" in found[0]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Le port de Merrow a rouvert lundi. La grève de Merrow est finie, dit le maire.", "rouvert"),
        ("El puerto de Merrow reabrió el lunes. La huelga de Merrow terminó, dijo el alcalde.", "reabrió"),
        ("Порт Мерроу снова открылся в понедельник. Забастовка в Мерроу закончилась.", "открылся"),
        ("梅罗港口周一重新开放，市长在记者会上这样说，工人们也都回到了码头上班。罢工已经结束。", "重新开放"),
    ],
)
def test_other_languages_are_cut_into_sentences_and_cited(text: str, words: str) -> None:
    found = edition(text, title="")
    assert any(words in line for line in lines(found))
    assert all(line in text for line in lines(found))


def test_a_text_that_is_all_quotation_still_gives_cited_lines() -> None:
    speech = (
        "“The port of Merrow is the heart of this town. The strike has stopped that heart for nine days. "
        "Tomorrow the harbour opens again, and nobody in Merrow will have lost a day's pay.”"
    )
    found = edition(speech)
    assert lines(found)
    assert all(line in speech for line in lines(found))


def test_nothing_about_the_subject_is_said_plainly() -> None:
    found = edition("Snow fell on Orrin all night, and the trains were late.", title="Snow")
    assert found.cards == ()
    assert found.notices == ("The document does not name this briefing's scope.",)


def test_in_scope_but_on_no_topic_is_said_plainly() -> None:
    found = edition("Merrow elected a new mayor on Sunday.")
    assert found.cards == ()
    assert found.notices == ("No line in these documents on: The port, The strike.",)


def test_a_document_of_a_million_words_is_read_from_its_beginning_and_says_so() -> None:
    text = "The port of Merrow reopened on Monday.\n\n" + "The port of Merrow was quiet on that day too.\n\n" * 8_000
    found = edition(text)
    assert lines(found)
    assert "1 document too long to be read whole: only the beginning was." in found.notices


def test_a_brief_begins_without_its_city() -> None:
    briefs = (
        "MERROW: Dockers at the port of Merrow went on strike on Tuesday.\n\n"
        "PINTO: I have nothing to say about the port of Merrow today, or about its men."
    )
    found = lines(edition(briefs))
    assert "Dockers at the port of Merrow went on strike on Tuesday." in found
    assert not any(line.startswith("I have") for line in found)


def test_a_clock_time_with_a_colon_is_no_part_of_a_line() -> None:
    assert lines(edition("09:12 am: The port of Merrow has closed, the union says.")) == [
        "The port of Merrow has closed, the union says."
    ]


def test_a_sentence_that_nothing_explains_is_no_line_and_the_edition_says_so() -> None:
    met = "Rosa Pinto met Ann Lee at the port of Merrow on Monday."
    text = f"{met} She added that the strike in Merrow might last for weeks."
    found = edition(text)
    assert [card.topic for card in found.cards] == ["port"]
    assert found.notices == ("Told on another card, in passing, or in no sentence that can be read alone: The strike.",)


def test_a_pronoun_that_is_certain_stays_with_its_note() -> None:
    text = "Ann Lee has led Merrow since 2019.\n\nLast month she opened the second basin of the port in Merrow."
    notes = [note.text for card in edition(text).cards for line in card.lines for note in line.notes]
    assert notes == ["February 2026", "Ann Lee"]


def test_a_paragraph_without_end_is_read_as_far_as_whole_sentences_go() -> None:
    told = "The port of Merrow reopened on Monday, the harbour master said."
    found = edition(
        f"Merrow.\n\n{told} {'Its cranes were painted green again. ' * 9000}The port of Merrow was never seen"
    )
    assert lines(found) == [told]
    assert "1 document too long to be read whole: only the beginning was." in found.notices


@pytest.mark.parametrize(
    "sentence",
    [
        "A team from the Merrow Institute of Technology and Aldana State University and the University of Vell has "
        "studied the port.",
        "The Commission on Harbour Safety chose Ada Lind of Merrow, Ben Cole of Alda, Cora Voss of Vell and Dan Roth "
        "of Norland for the port.",
        "Mr. Lind chalks up the delay at the port of Merrow both to politics and to the slow nature of the threat.",
    ],
)
def test_a_sentence_with_many_names_is_no_headline(sentence: str) -> None:
    assert lines(edition(f"{sentence}\n\nThe port of Merrow reopened on Monday.")) != []
    assert sentence in lines(edition(f"{sentence}\n\nThe port of Merrow reopened on Monday."))


def test_a_headline_that_ends_with_a_stop_is_no_line() -> None:
    text = "Port of Merrow Seeks More Ships As Alda Closes Harbour Gates.\n\nThe port of Merrow reopened on Monday."
    assert lines(edition(text)) == ["The port of Merrow reopened on Monday."]


def test_a_topic_without_a_title_has_a_card_all_the_same() -> None:
    untitled = replace(PORT, topics=tuple(replace(topic, title="") for topic in PORT.topics))
    document = Document.from_text("The port of Merrow reopened on Monday.", title="Merrow", published="2026-03-11")
    assert lines(compose(untitled, [document], now=NOW)) == ["The port of Merrow reopened on Monday."]


@pytest.mark.parametrize("published", ["0001-01-01", "0001-01-01T00:00:00+00:00", "9999-12-31"])
def test_a_day_at_the_end_of_the_calendar_is_no_day_of_publication(published: str) -> None:
    text = "A storm in the port of Merrow killed 12 people on Monday, on 3 May last year and on 1 January 0001."
    document = Document.from_text(text, title="Merrow", published=published)
    assert document.published is None
    assert lines(compose(PORT, [document], now=NOW)) == [text]


def test_a_sentence_that_ends_with_its_target_is_read() -> None:
    found = edition(
        "Police said on Monday that the port of Merrow was the target.",
        "A gang attacked the port of Merrow on Monday, police said.",
    )
    assert lines(found)
