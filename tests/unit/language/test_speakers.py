"""Whose a quotation is where the words beside it name nobody, or name somebody in a roundabout way."""

from __future__ import annotations

import pytest

from briefings import find_quotes


def speakers(text: str) -> list[tuple[str | None, str | None]]:
    return [(quote.speaker, quote.role) for quote in find_quotes(text)]


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("A statement by the Harbour Department called the flood a disgrace.", "Harbour Department"),
        ("The harbour board said in a statement on Monday that it was sorry.", "the harbour board"),
        ("The harbour board issued a written statement.", "the harbour board"),
        ("Ann Lind signed a short statement.", "Ann Lind"),
        ("The flood was deplored by all.", "the statement"),
    ],
)
def test_a_statement_is_whose_it_was_told_to_be(before: str, speaker: str) -> None:
    assert speakers(f"{before}\n\n“We will pay for all of it,” the statement said.")[0][0] == speaker


def test_a_report_that_is_called_by_a_name_is_nobody_elses() -> None:
    text = "Ann Lind said the raid in the harbour report came late. The Norland report noted: “It is old.”"
    assert speakers(text) == [("the Norland report", None)]


def test_a_statement_that_says_whose_it_is() -> None:
    text = "“We will pay for all of it,” said a statement from the Foreign Ministry."
    assert speakers(text) == [("Foreign Ministry", None)]


def test_the_official_is_the_one_who_was_brought_in() -> None:
    text = "A customs official stood at the gate.\n\n“We are closing it,” the official said."
    assert speakers(text) == [("a customs official", None)]


def test_of_two_kinds_of_officials_none_is_guessed() -> None:
    text = "A customs official met a port official at the gate.\n\n“We are closing it,” the official said."
    assert speakers(text) == [("the official", None)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("“We will not sell,” Ann Lind was quoted as saying by the radio.", ("Ann Lind", None)),
        ("“It's high time” the boy was sent home, said Ann Lind, a lawyer.", ("Ann Lind", "lawyer")),
        ("Ann Lind, publisher of Harbour Notes, a newsletter, said it means “we are all going to pay.”",
         ("Ann Lind", "publisher of Harbour Notes")),
        ("President Lind today denounced the “ruinous policy of war,” and said the town is “fighting for its life.”",
         ("Lind", "President")),
        ("Friends of the Free Harbour executive director Ann Lind said, “We have begun the real campaign.”",
         ("Ann Lind", "Free Harbour executive director")),
        ("“We could not cope with” changes in the harbour, said Ann Lind, a lawyer.", ("Ann Lind", "lawyer")),
        ("Two men carried a banner that said “Please keep the boy in the harbour.”", ("a banner", None)),
        ("“Nobody wants this,” said Ann Lind of the Merrow Refugee Council.", ("Ann Lind", "Merrow Refugee Council")),
    ],
)  # fmt: skip
def test_the_speaker_is_the_one_who_does_the_saying(text: str, told: tuple[str, str | None]) -> None:
    assert speakers(text)[0] == told


def test_whoever_reads_from_a_letter_does_not_say_it() -> None:
    ((speaker, _),) = speakers("“I am willing to leave tomorrow,” Ann Lind read from a letter of the boy's father.")
    assert speaker is None


def test_an_unnamed_mother_is_she() -> None:
    text = (
        "“We go,” Ann Lind said.\n\nMy mother is old, but even now she says things such as, “We are all meant to go.”"
    )
    assert [speaker for speaker, _ in speakers(text)] == ["Ann Lind", "my mother"]


def test_a_park_does_not_chant() -> None:
    (told,) = speakers("Hundreds of children marched around the Grand Park chanting “We will save the river!”")
    assert told[0] != "Grand Park"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Mayor Ann Lind spoke. A spokesman for the port declined to comment. “Not now,” he said.",
            "a spokesman for the port",
        ),
        ("“It is gone,” said Maria Lopez, a nurse. Her husband, Juan, agreed. “All of it,” he said.", "Juan"),
        (
            "Tom Hart met the board. An official in the ministry agreed. “We sign soon,” she said.",
            "an official in the ministry",
        ),
        ("Kim Lind wrote online: “The deal is done!” Hours later, port officials said nothing was agreed.", "Kim Lind"),
        ("Ann Lind spoke on Monday, after Tom Hart said the port was “not in a hurry”.", "Tom Hart"),
        ("Dick van den Berg met the board. “We sign soon,” Mr van den Berg said.", "Dick van den Berg"),
        ("Ann Lind said the port was “safe”, a claim Tom Hart called “absurd”.", "Tom Hart"),
        ("“It is what it is,” shrugged Tom Hart.", "Tom Hart"),
        ("“We are closing,” Ann Lind said. “Simple.” Hart, who works there, was blunter: “We are lost.”", "Hart"),
        ("«C'est un scandale», a dit Marine Lind à la radio.", "Marine Lind"),
        ("„Das ist ein Skandal“, sagte Kanzler Kurt Lind am Montag in Berlin.", "Kurt Lind"),
        ("Robert De Cesare met the board. “We sign soon,” De Cesare said.", "Robert De Cesare"),
    ],
)
def test_the_last_words_are_whose_the_sentence_beside_them_says(text: str, speaker: str) -> None:
    assert speakers(text)[-1][0] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('Ann Lorenz left. "It was close," said Brandt afterwards.', "Brandt"),
        ('A report quoted an unnamed banker. "It was close," the paper quoted the banker as saying.', "the banker"),
        (
            'Most importantly, Ann Lorenz says, they were bored with what they were hearing. "It is all fake."',
            "Ann Lorenz",
        ),
        ('The trial began. The court heard: "He never came home."', "the court"),
        (
            '"They lost," said Tom Hart. Lorenz Union leader Mike Brandt gained. "It was their undoing," he said.',
            "Mike Brandt",
        ),
        ('Ann Lorenz left. Her party "instinctively" understood the change, she said.', "Ann Lorenz"),
    ],
)
def test_who_speaks_behind_a_verb_of_another(text: str, speaker: str) -> None:
    assert find_quotes(text)[-1].speaker == speaker


def test_a_page_that_joins_its_paragraphs_keeps_the_whole_quotation() -> None:
    text = 'Ann Lorenz told the paper: "We tried to go on. "But it was too cold, and we left." The hall is empty now.'
    quotes = find_quotes(text)
    assert [(quote.quote, quote.speaker) for quote in quotes] == [
        ("We tried to go on.", "Ann Lorenz"),
        ("But it was too cold, and we left.", "Ann Lorenz"),
    ]


def test_two_roles_of_one_who_is_named_are_no_speaker() -> None:
    text = '"We gained," said chairman and chief executive officer Tom Hart. "It was hard," he added.'
    assert [speaker for speaker, _ in speakers(text)] == ["Tom Hart", "Tom Hart"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ann Lind then turned to the next page, saying: “We have paid for all of it.”", "Ann Lind"),
        ("Ann Lind initially kept to the party line, replying “we have paid for all of it.”", "Ann Lind"),
        ("“We have paid for all of it,” Ann Lind improvises, with a look at the camera.", "Ann Lind"),
        ("Ann Lind, CEO of Harbour, which serves five ports, said “we have paid for all of it.”", "Ann Lind"),
    ],
)
def test_a_verb_that_no_list_has_ends_the_name(text: str, speaker: str) -> None:
    assert [speaker for speaker, _ in speakers(text)] == [speaker]


def test_the_last_of_several_does_not_speak_alone() -> None:
    text = "Sens. Ann Lind (D-OR), Bo Roe (D-NM), and Cy Poe (D-MA) wrote that “we have paid for all of it.”"
    assert speakers(text)[0][0] not in {"Ann Lind", "Bo Roe", "Cy Poe"}


def test_what_tells_of_somebody_right_behind_the_name_is_nobody_else() -> None:
    text = "Governor Tim Vell, a baker, made an appeal on Thursday posting on X: “Let us turn the temperature down.”"
    assert speakers(text) == [("Tim Vell", "Governor")]
