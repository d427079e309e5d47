"""A card's voice can be read alone: a whole sentence, or a clause, of somebody who is told."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.composing.quotable import can_speak

NOW = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)
DAM = Briefing(
    name="dam", title="Dam", scope=("Merrow",), topics=(Topic(key="dam", title="Dam", match=("dam",)),), lines=1
)


def voices(text: str) -> list[tuple[str | None, str]]:
    document = Document.from_text(text, title="Merrow dam", published="2026-03-11")
    return [(voice.speaker, voice.quote) for voice in compose(DAM, [document], now=NOW).cards[0].voices]


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lind said the Merrow dam plan “has nothing to do with any one party of the town.”",
        "“We have paid for all of the Merrow dam,” reads one secret document from the office.",
        "Sens. Ann Lind (D-OR), Bo Roe (D-NM), and Cy Poe (D-MA) wrote that “the Merrow dam has been paid for.”",
        "CLAIM: “The Merrow dam has been paid for in full by the people of the town.”",
        "Ed Lind and Ada Lind came to Merrow. “The dam has been paid for in full,” Ms. Lind said.",
        "Ada Lind calls the Merrow dam “a movement of water in the wrong direction.”",
        "Ada Lind said the Merrow dam plan was “within the outside border of reasonable choices.”",
        "Ada Lind said the Merrow dam would “enhance the ability of the town to grow its own food.”",
        "Ada Lind spoke of the Merrow dam “which could cause damage not only to fish, but to people.”",
        "Ada Lind said the Merrow dam office “just responded to a question about the use of the water.”",
        "“You came to the Merrow dam to blame thousands of $12-an-hour” workers, Ada Lind said.",
        "Ada Lind says of the Merrow dam that “we’re going to get away from” that at once.",
        "Ada Lind said of the Merrow dam that “intention is to remain an independent dam.”",
        "“Yes, the Merrow dam has been paid for in full by the people of the town,” Ada Lind said.",
        "“No, the Merrow dam has been paid for in full by the people of the town,” Ada Lind said.",
        "Ada Lind said that whatever the Merrow dam costs, “we can handle that.”",
        "Two men carried a banner at the Merrow dam that said “Please keep the river in the valley.”",
        "Ada Lind said the Merrow dam is “making it tough for farmers to make money on the river.”",
        "Ada Lind said of the Merrow dam that “its wall is weak and the town has many problems.”",
        "Ada Lind will speak in Merrow about “this dam, its walls, the water and its owners.”",
        "Ada Lind said the inquiry would look at the dam and at “Merrow and all the people of its valley.”",
        "Ada Lind called the Merrow dam “a tower of mud against the will of the people of this valley.”",
    ],
)
def test_a_few_words_out_of_a_sentence_are_no_voice(text: str) -> None:
    assert voices(text) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Ada Lind said of the Merrow dam that “it will not be built in this valley.”",
         "it will not be built in this valley."),
        ("Ada Lind said that “the people of this valley have been asked about the Merrow dam.”",
         "the people of this valley have been asked about the Merrow dam."),
    ],
)  # fmt: skip
def test_a_clause_is_one(text: str, quote: str) -> None:
    assert voices(text) == [("Ada Lind", quote)]


def test_whole_sentences_come_before_clauses_and_other_speakers_before_more_of_one() -> None:
    text = (
        "Ada Lind said of the Merrow dam that “it will not be built in this valley.”\n\n"
        "“The Merrow dam is late,” said Ada Lind. “The dam will be paid for by the town.”\n\n"
        "“The dam at Merrow is a blessing,” said Tom Hart."
    )
    assert [speaker for speaker, _ in voices(text)] == ["Ada Lind", "Tom Hart", "Ada Lind"]
    assert all(not quote.startswith("it") for _, quote in voices(text))


def test_what_a_line_quotes_is_no_voice_beside_what_only_a_voice_can_tell() -> None:
    first = "“The Merrow dam will be finished in May,” said Ada Lind, who runs the town's water works."
    second = "“Nobody here wants to wait another year for the dam,” said Tom Hart, the mayor of Merrow."
    assert [speaker for speaker, _ in voices(f"{first}\n\n{second}")] == ["Tom Hart"]
    assert [speaker for speaker, _ in voices(first)] == ["Ada Lind"]


@pytest.mark.parametrize(
    "text",
    [
        "“The Merrow dam was built in a hurry,” the statement said.",
        "“The Merrow dam was built in a hurry,” a department spokesperson said.",
        "“The Merrow dam was built in a hurry,” the company said.",
        "“The Merrow dam was built in a hurry,” his lawyer said.",
        "“The Merrow dam was built in a hurry,” the opinion read.",
        "“The Merrow dam was never safe,” a well-informed source said.",
        "“The Merrow dam was never safe,” said a statement from his office.",
        "“The Merrow dam was never safe,” said a spokesman for the builders.",
        "“The Merrow dam was never safe,” another man said.",
        "“The Merrow dam was never safe,” each side said.",
        "Ada Lind received a letter from the owners of the dam, which stated, “We will never pay for the Merrow dam.”",
        "Merrow officials said, “I will not pay for the Merrow dam, nor will my heirs.”",
        "“The Merrow dam was never safe,” said an angry woman.",
    ],
)
def test_a_speaker_who_is_nobody_is_no_voice(text: str) -> None:
    assert voices(text) == []


def test_a_quotation_about_a_he_whom_nobody_names_is_none() -> None:
    opening = "The Merrow dam was shut on Monday. "
    assert voices(opening + "“He's as likely to be at the Merrow dam as in town,” said Ada Lind.") == []


def test_a_they_that_the_quotation_itself_names_is_no_doubt() -> None:
    quote = "Both parts of the Merrow dam can only be paid for if they are built by the town"
    assert voices(f"“{quote},” said Ada Lind.") == [("Ada Lind", quote)]


def test_a_few_words_that_point_back_are_none() -> None:
    text = (
        "Ada Lind was asked whether the Merrow dam would be sold to its builders. “It never crossed my mind,” she said."
    )
    assert voices(text) == []


def test_the_second_half_of_a_sentence_is_none_but_the_first_may_be() -> None:
    text = (
        "“We have a duty to protect the Merrow dam,” Ada Lind said in a letter, “the same way we would want others to "
        "protect us. Whoever built it did so for us.”"
    )
    assert voices(text) == [("Ada Lind", "We have a duty to protect the Merrow dam")]


@pytest.mark.parametrize("speaker", ["Gemini shouldn’t", "The Merrow dam won't", "Ada Lind could"])
def test_who_ends_in_a_helping_verb_is_misread(speaker: str) -> None:
    assert not can_speak(speaker)


def test_who_is_not_named_and_only_reports_is_no_voice() -> None:
    report = "“Two bombs went off at the Merrow dam at about 2:10 p.m., killing a guard,”"
    assert voices(f"{report} an Interior Ministry source said.") == []
    assert [speaker for speaker, _ in voices(f"{report} said Ada Lind.")] == ["Ada Lind"]


def test_who_is_not_named_and_takes_a_stance_is_a_voice_behind_those_who_are() -> None:
    text = (
        "“The Merrow dam must never be opened again. We will see to that,” an Interior Ministry source said.\n\n"
        "“The Merrow dam is a disgrace to its builders. I am ashamed,” said Ada Lind.\n\n"
    )
    assert [speaker for speaker, _ in voices(text)] == ["Ada Lind", "an Interior Ministry source"]


def test_who_means_something_comes_before_who_tells_what_happened() -> None:
    text = (
        "“A lorry struck the gate of the Merrow dam at noon. The blow injured two guards,” said Tom Hart.\n\n"
        "“The Merrow dam is a danger to us all. It has to go,” said Ada Lind."
    )
    assert [speaker for speaker, _ in voices(text)] == ["Ada Lind", "Tom Hart"]


def test_two_papers_that_write_a_word_of_a_quotation_differently_have_one_voice() -> None:
    quote = "“The executive council of the Merrow dam decided to call the mayor to a vote in May,” said Ada Lind."
    assert len(voices(f"{quote}\n\n{quote.replace('executive', 'exectuive')}")) == 1


def test_two_papers_that_write_a_name_otherwise_have_one_voice() -> None:
    said = "said on Monday: “The Merrow dam was built in a hurry.”"
    assert len(voices(f"Ada B. Lind {said} Ada Lind {said.replace('a hurry', 'much hurry')}")) == 1


def test_a_spokesman_of_a_body_says_what_that_has_to_say() -> None:
    found = "“The new wall of the Merrow dam has been tested in the works of two towns,”"
    assert [speaker for speaker, _ in voices(f"{found} a Merrow Water Board spokesman said.")] == [
        "a Merrow Water Board spokesman"
    ]
    assert voices(f"{found} a Merrow Water Board source said.") == []


def test_an_office_and_a_surname_get_the_full_name_that_another_paper_gives_with_them() -> None:
    papers = (
        "President Lind came to Merrow on Tuesday. “We have paid for all of the Merrow dam,” President Lind said.",
        "President Ada Lind visited the Merrow dam on Tuesday. Tom Lind stayed at home.",
    )
    documents = [Document.from_text(text, title="Merrow dam", published="2026-03-11") for text in papers]
    (voice,) = compose(DAM, documents, now=NOW).cards[0].voices
    assert (voice.speaker, voice.role) == ("Ada Lind", "President")


def test_a_no_that_says_what_is_not_so_says_it_by_itself() -> None:
    said = "No, the Merrow dam has not been paid for by the people of the town"
    assert voices(f"“{said},” Ada Lind said.") == [("Ada Lind", said)]


@pytest.mark.parametrize(
    "text",
    [
        "“The Merrow dam has been paid for in full by the town,” Reuters cited the Vell site.",
        "The story describes a leak at Merrow Dams, an Osk subsidiary also called Blue Waters, where "
        "“workers were able to enter the dam.”",
        "Crews bring back stones for our dams at Merrow. The Bring Back Our Dams campaign thanked the town and added: "
        "“The dam has been paid for in full.”",
        "“#merrowdam #paidfor by all of the town in full,” Ada Lind wrote of the Merrow dam.",
    ],
)
def test_whoever_only_passes_words_on_is_no_voice(text: str) -> None:
    assert voices(text) == []


def test_whoever_is_named_before_a_day_is_one() -> None:
    words = "The Merrow dam has been paid for in full by the town."
    assert voices(f"“{words[:-1]},” Ada Lind Tuesday told the town.") in (
        [("Ada Lind", words[:-1])],
        [("Ada Lind", words)],
    )
