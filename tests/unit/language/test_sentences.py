"""A reader cites one sentence: where it begins, where it ends, and nothing besides."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefings.language.sentences import split_sentences
from briefings.model import Sentence


def texts(text: str) -> list[str]:
    return [sentence.text for sentence in split_sentences(text)]


def split_at_bars(marked: str) -> tuple[str, list[str]]:
    """A text whose sentences are parted by " | ", and the sentences that are expected of it."""
    return marked.replace(" | ", " "), marked.split(" | ")


def test_each_sentence_is_its_span_of_the_text() -> None:
    text = "  The port reopened on Monday.\r\n\r\nShips queued for 3.5 days. Some left.\u00a0"
    sentences = split_sentences(text)
    assert [text[sentence.start : sentence.end] for sentence in sentences] == [sentence.text for sentence in sentences]
    assert texts(text) == ["The port reopened on Monday.", "Ships queued for 3.5 days.", "Some left."]
    assert [sentence.paragraph for sentence in sentences] == [0, 1, 1]
    assert {sentence.document for sentence in sentences} == {None}


def test_a_sentence_is_the_value_that_anyone_can_build() -> None:
    sentence = split_sentences("Ships queued.")[0]
    assert sentence == Sentence(text="Ships queued.", start=0, end=13, paragraph=0, document=None)
    assert replace(sentence, document="a1b2").document == "a1b2"


@pytest.mark.parametrize("text", ["", "   ", "\n\r\n\t\u2028"])
def test_a_text_of_white_space_has_no_sentence(text: str) -> None:
    assert split_sentences(text) == ()


ENGLISH = [
    "Gen. Maria T. Keller met Dr. Osei. | They spoke for an hour.",
    "Lt. Gov. Ruiz, D-N.Y., sued Harbour & Sons Inc. on Sept. 4. | It denied the claim.",
    "She lives in the U.S. and he in the U.K. now. | Both hold U.S. Army pensions. | They like the U.S. | It is home.",
    "Doors open at 9 a.m. Tuesday. | The talks ended at 5 p.m. | Reporters waited outside.",
    "At 7 a.m. Keller left for the border. | By 9 p.m. EST he was back.",
    "Rates rose by 0.25 points to 4.5 percent. | Oil cost $71.20. | See No. 7, Fig. 2 and p. 31 of Vol. II. | Done.",
    "He joined Acme Inc in May. | She owns shares of Acme Inc. | Police searched both offices.",
    "He will face former Cong. Ann Lee. | They fought the Viet Cong. | They won.",
    "Troops withdrew, said Hun Sen. | Thailand denied it. | Earlier Hun Sen had left. | He met Sen. Lee.",
    "Merrow Bros’ board met. | The bid for Merrow Bros. Pictures has failed.",
    "A bid for Merrow Bros. Pictures has failed. | Shares of Merrow Bros rose. | Merrow Bros. said no.",
    "Merrow Bros rose. | Merrow Bros. Pictures fell. | The head of Merrow Bros. Pictures left.",
    "Osk wants Merrow Bros. Pictures whole. | Merrow Bros Pictures is worth more than Merrow Bros alone.",
    "Prices fell … then rose. | She paused... | Nobody spoke. | “Wait . . . what?”",
    "The ship sank in World War II. | Divers found it in 1999.",
    "The minister resigned.[4] | His party did not.",
    "The minister resigned. [4] | His party did not. [5, 7] [8 – 10] | Nobody was surprised.",
    "She won a prize for Viva Harbour! (1965), and one for Who? (a play) as well. | It closed. | (Nobody came.)",
    "The maker fell. | macOS is its system. | wikiHow is a page.",
    "She had 59. 2 percent of the votes. | He owed 1. 38 billion dollars. | It met on May 2. | 300 million went.",
    "Write to press@harbour.example.org. | See https://harbour.example.org/a.b?c=d.e too. | Version 2.0.1 is out.",
    "iPhone sales fell. | $5 million was lost. | 12 people were hurt. | #Harbour trended.",
    "What a day!! | Is it over?! | Yes.",
    "Yahoo! Mail was down. | Yahoo! shares fell. | Users cried foul! | It came back.",
    "HARBOUR CITY, Ont. — The strike ended. | Workers cheered.",
    "The vote (it was held on Nov. 5.) was close. | (Turnout was low.) | It passed.",
    "Det. Sgt. Ruiz left. | Cllr. Lee stayed. | Yum! Brands closed.",
    "HARBOUR (NOV. 11) - MR. OSEI MET SEN. LEE AT 5 P.M. | THEY AGREED. | U.S. STAFF SAID NO. | IT ENDS AT 6 P.M. EST.",
]


@pytest.mark.parametrize("marked", ENGLISH)
def test_a_stop_inside_a_sentence_does_not_end_it(marked: str) -> None:
    text, expected = split_at_bars(marked)
    assert texts(text) == expected


QUOTATIONS = [
    "Keller left. | ``We are done,'' he said. | ``It is over.'' | `` So be it,'' she said. | `We go,' they said.",
    "“We will stay. | Nobody will move us,” said Ms. Osei. | “It is our land.” | She left.",
    '"Is it over?" Keller asked. | "No!" Dr. Osei shouted. | "It is not." | Keller left.',
    'He said, "That is all." and sat down. | The rest kept silent.',
    'Keller asked, "Is it over?" | She said yes. | "Why?" Dr. Osei asked.',
    '"The harbour is closed." - Ann Keller, mayor',
    'The report calls it "a slow collapse of trade [...]" (Osei 55). | Others disagree.',
]


@pytest.mark.parametrize("marked", QUOTATIONS)
def test_a_quotation_is_split_inside_and_keeps_its_marks(marked: str) -> None:
    text, expected = split_at_bars(marked)
    assert texts(text) == expected


def test_a_forgotten_space_ends_a_sentence_and_an_address_does_not() -> None:
    assert texts("The strike ended.The crews went home.") == ["The strike ended.", "The crews went home."]
    for first, then in (
        ("Shares closed at a record high on Tuesday.", "Harbour Line's bonds were flat."),
        ("The index rose 0.2%.", "Futures on Harbour Line fell."),
        ("The index fell earlier.", "S&P 500 futures rose."),
        ("Losses may spike.", "MRBank cut its outlook."),
        ("Troops left Osk.", "Aid groups came."),
        ("It was self-defence.", "Norland's army said so."),
        ("He spoke of a long War.", "Anti-war marches began."),
    ):
        assert texts(first + then) == [first, then]
    assert texts("He said “no.”The crews left in 2015.The port closed.") == [
        "He said “no.”",
        "The crews left in 2015.",
        "The port closed.",
    ]
    assert texts("“It is over,”Mr. Osei said. So it was.") == ["“It is over,”Mr. Osei said.", "So it was."]
    assert texts("Rep.Ann Lee wrote to Ann.Lee@harbour.example") == ["Rep.Ann Lee wrote to Ann.Lee@harbour.example"]
    assert texts("See docs at harbour.ORG or in util.UUID here") == ["See docs at harbour.ORG or in util.UUID here"]
    assert texts("Read Harbour.Com and write to Ann.Lee@harbour.example or call foo.Bar() there") == [
        "Read Harbour.Com and write to Ann.Lee@harbour.example or call foo.Bar() there"
    ]


def test_what_is_in_capitals_at_length_is_read_as_such_whatever_it_opens_with() -> None:
    shouted = "A note: " + "THE CREWS OF THE NORTH HARBOUR LEFT, " * 12 + "SAID SEN. LIND OF MERROW."
    assert texts(shouted) == [shouted]


def test_a_writer_without_capitals_still_ends_sentences() -> None:
    text, expected = split_at_bars("we had a boat. | it was old, approx. thirty years. | any idea what it cost?")
    assert texts(text) == expected


LANGUAGES = [
    "Il a dit : « Nous partirons. | C’est fini. » | Qui le sait ? | Personne ! | M. Roux et Mme. Blanc sont là.",
    "¿Quién lo sabe? | ¡Nadie! | La Sra. Ruiz vive en EE. UU. desde mayo. | «No iremos.» | Se fue.",
    "Er kam am 7. November an. | Bleibt er?",
    "Er kam im Mai an. | »Ich bleibe.« | »Wirklich?«, fragte sie. | »Ja.« | Er blieb.",
    "Am 3. Oktober war Wahl. | Im 19. Jahrhundert war das nicht so und die Partei von Dr. Roth verlor. | „Gut.“ | Ja.",
    "Hodnota je 1,3 mil. korun. | Dne 3. října přijel tzv. Velký vůz, např. Rolls. | Všichni byli rádi.",
    "Τι είναι αυτό; | Δεν ξέρω. | Ο κ. Ρήγας έφυγε το 44 π.Χ. και γύρισε. | Ναι.",
    "هل وصل الوفد؟ | نعم. | قال د. سامي ذلك.",
    "وہ آیا۔ | کیا؟ | نہیں۔",
    "नाव आई। | डॉ. शर्मा ने देखा। | क्या वह गई? | हाँ।",
    "គាត់ទិញបន្លែ ផ្លែឈើ ។ល។ | គាត់មកហើយ។ | ចប់៕",
    "De heer dr. J. van Dam kwam om 8.30 uur. | Zie blz. 12. | Dat klopt!",
    "Il sig. Rossi vive a Roma. | Vedi pag. 7. | «Andiamo.» | Poi uscì.",
    "Det var f.eks. Norge og bl.a. Danmark. | Slut!",
    "В 1999 г. | Он уехал в г. Москва, сказал проф. Иванов. | Всё.",
    "Кто это? | А. С. Петров родился в 1799 г. в Москве. | Он поэт.",
]


@pytest.mark.parametrize("marked", LANGUAGES)
def test_other_languages_split_at_their_own_stops(marked: str) -> None:
    text, expected = split_at_bars(marked)
    assert texts(text) == expected


def test_scripts_without_spaces_split_behind_the_stop() -> None:
    assert texts("价格为3.5元！真的吗？她问：“是吗？”他笑了。") == [
        "价格为3.5元！",
        "真的吗？",
        "她问：“是吗？”",
        "他笑了。",
    ]
    assert texts("彼は「行きます。」と言った。彼女は笑った。") == ["彼は「行きます。」と言った。", "彼女は笑った。"]
    assert texts("នេះជាផ្ទះ។គាត់មក។") == ["នេះជាផ្ទះ។", "គាត់មក។"]


def test_a_list_on_one_line_gives_its_items() -> None:
    assert texts("1) Reopen the port 2) Pay the crews 3) Ask the mayor") == [
        "1) Reopen the port",
        "2) Pay the crews",
        "3) Ask the mayor",
    ]
    assert texts("a. The port b. The crews c. The mayor") == ["a. The port", "b. The crews", "c. The mayor"]
    assert texts("• The port • The crews") == ["• The port", "• The crews"]
    assert texts("1. In 2012 they won 3. Then they lost") == ["1. In 2012 they won 3.", "Then they lost"]


def test_the_reports_of_a_ticker_stand_apart() -> None:
    ticker = "Bürgermeister tritt zurück +++ Hafen bis Mai zu. Fähren fahren nicht +++ Alles im Liveblog"
    parts = [
        "Bürgermeister tritt zurück",
        "+++",
        "Hafen bis Mai zu.",
        "Fähren fahren nicht",
        "+++",
        "Alles im Liveblog",
    ]
    assert texts(ticker) == parts
    assert texts("+++ Hafen zu +++") == ["+++", "Hafen zu", "+++"]
    assert texts("The bond is rated AA+++ by the agency.") == ["The bond is rated AA+++ by the agency."]


def test_the_credit_of_a_picture_is_no_part_of_its_caption() -> None:
    assert texts("Crews at the harbour gate Image: Ann Keller / City Desk.") == [
        "Crews at the harbour gate",
        "Image: Ann Keller / City Desk.",
    ]
    assert texts("He shared it under the title, Photo: Ann Keller") == [
        "He shared it under the title, Photo: Ann Keller"
    ]


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("Thursday, May 5, 2011", "Through a raffle, the port raised 300 euros."),
        ("Thursday, 5 May 2011", " The port raised 300 euros."),
        ("Jeudi 5 mai 2011", " Le port a recueilli 300 euros."),
        ("Donnerstag, 5. Mai 2011", " Der Hafen nahm 300 Euro ein."),
        ("Jueves 5 de mayo de 2011", " El puerto reunió 300 euros."),
    ],
)
def test_a_date_line_that_runs_into_its_story_stands_alone(line: str, rest: str) -> None:
    assert texts(line + rest) == [line, rest.strip()]


@pytest.mark.parametrize(
    "text", ["Thursday, May 5, 2011, was a quiet day.", "Thursday saw 2011 Games.", "Thursday, 5 May 2011 was quiet."]
)
def test_a_sentence_that_begins_with_its_day_is_whole(text: str) -> None:
    assert texts(text) == [text]


def test_a_heading_and_each_line_of_a_page_stand_alone() -> None:
    text = "Port reopens after strike\nBy Ann Keller\nThe port reopened on Monday. Crews cheered.\nShips came\n"
    assert texts(text) == [
        "Port reopens after strike",
        "By Ann Keller",
        "The port reopened on Monday.",
        "Crews cheered.",
        "Ships came",
    ]
    assert [sentence.paragraph for sentence in split_sentences(text)] == [0, 1, 2, 2, 3]


WRAPPED = """\
PORT REOPENS

The port reopened on Monday after a strike of eleven weeks, said Gen.
Maria Keller. Crews cheered as the first ship, laden with rice and
timber, came in.
Nobody was hurt. The harbour master said that trade would recover in
the U.S. market by May.

- reopen the gates
- pay the crews
"""


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_hard_wrapped_lines_are_joined_and_its_headings_and_items_are_not(newline: str) -> None:
    found = [" ".join(sentence.text.split()) for sentence in split_sentences(WRAPPED.replace("\n", newline))]
    assert found == [
        "PORT REOPENS",
        "The port reopened on Monday after a strike of eleven weeks, said Gen. Maria Keller.",
        "Crews cheered as the first ship, laden with rice and timber, came in.",
        "Nobody was hurt.",
        "The harbour master said that trade would recover in the U.S. market by May.",
        "- reopen the gates",
        "- pay the crews",
    ]


def test_wrapped_paragraphs_without_a_blank_line_between_end_at_a_short_line() -> None:
    text = (
        "The port reopened on Monday after a strike of eleven\n"
        "weeks. Crews cheered as it began.\n"
        "Nobody was hurt, said the harbour master, who added\n"
        "that trade would recover by May.\n"
    )
    assert [(sentence.paragraph, sentence.text.split()[0]) for sentence in split_sentences(text)] == [
        (0, "The"),
        (0, "Crews"),
        (1, "Nobody"),
    ]


def test_a_sentence_broken_around_links_is_one() -> None:
    text = "Note: The mayor often\nclaims\nthat the port, the rails and\nthe roads are safe.\nHe is wrong."
    assert [sentence.text.replace("\n", " ") for sentence in split_sentences(text)] == [
        "Note: The mayor often claims that the port, the rails and the roads are safe.",
        "He is wrong.",
    ]


def test_the_rows_of_a_table_and_a_list_of_words_stay_apart() -> None:
    assert texts("Port      2023   2024\nrice        12     14\ntimber       3      5\n") == [
        "Port      2023   2024",
        "rice        12     14",
        "timber       3      5",
    ]
    assert texts("We saw the following goods on the quay:\nrice\ntimber\nsalt") == [
        "We saw the following goods on the quay:",
        "rice",
        "timber",
        "salt",
    ]
