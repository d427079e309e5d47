"""Whose words they are where a wire names the speaker with an office, a short form in brackets or an agency."""

from __future__ import annotations

import pytest

from briefings import find_quotes
from briefings.language.names import find_names


def speakers(text: str) -> list[tuple[str | None, str | None]]:
    return [(quote.speaker, quote.role) for quote in find_quotes(text)]


@pytest.mark.parametrize(
    ("behind", "speaker", "role"),
    [
        (
            ", Norland's ambassador to Corvia, Tom Hart, told journalists in Lorenz.",
            "Tom Hart",
            "Norland's ambassador to Corvia",
        ),
        (
            ", said Harbour Union (HU) external relations commissioner Jane Poe and a colleague in a statement.",
            "Jane Poe",
            "HU external relations commissioner",
        ),
        (
            ", Norland's ambassador to the watchdog International Harbour Agency (IHA) Ivo Brandt told a seminar.",
            "Ivo Brandt",
            None,
        ),
        (
            ", Norland Prime Minister Dara Chan was quoted by the Lorenz Post website as saying on Tuesday.",
            "Dara Chan",
            "Norland Prime Minister",
        ),
        (" by the time of June elections, said Corvian chancellor Franz Lind.", "Franz Lind", "Corvian chancellor"),
        (
            " as skirmishes have gone on along the edges of the state, the ministry sources said.",
            "the ministry sources",
            None,
        ),
        (", party spokesman Ivo Brandt was quoted by the state-run Lorenz daily.", "Ivo Brandt", "party spokesman"),
        (
            ", the state's Vice Minister of foreign affairs, Kan Po-Lin told the Lorenz Post.",
            "Kan Po-Lin",
            "the state's Vice Minister of foreign affairs",
        ),
        (
            ", said Conference for Safety and Help in Europe envoy Franz Lind, after talks with Brandt.",
            "Franz Lind",
            "Conference for Safety and Help in Europe envoy",
        ),
        (
            ", US Assistant Secretary of State for South and Central Asian Affairs Richard Hart told reporters here.",
            "Richard Hart",
            "US Assistant Secretary of State for South and Central Asian Affairs",
        ),
        (", said the leaders in their spring declaration.", "the leaders in their spring declaration", None),
        (", Head of the harbour office was quoted as saying.", "Head of the harbour office", None),
    ],
)
def test_a_speaker_is_told_behind_the_quotation(behind: str, speaker: str, role: str | None) -> None:
    text = f"“We must help them to get back home”{behind}"
    assert speakers(f"Ann Lind, a minister, opened the meeting.\n\n{text}") == [(speaker, role)]


def test_what_an_agency_reports_is_said_by_whom_it_names() -> None:
    text = "The Harbour News Agency reported that President Dara Chan said Corvia would not come as “its rule is weak.”"
    assert speakers(text) == [("Dara Chan", "President")]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "The ship was lost, said Liang Po, vice director of the State Office of Safety (SOS), in Lorenz.",
            "Liang Po",
            "vice director of the State Office of Safety",
        ),
        (
            "US Assistant Secretary of State for North Lorenz Affairs Richard Hart told reporters so.",
            "Richard Hart",
            "US Assistant Secretary of State for North Lorenz Affairs",
        ),
        ("Corvian chancellor-designate Jane Poe agreed.", "Jane Poe", "Corvian chancellor-designate"),
        ("Corvian President Prof. Tom Hart agreed.", "Tom Hart", "Corvian President"),
        ("According to HBO spokesman Keith Hart, it was late.", "Keith Hart", "HBO spokesman"),
        ("Harbour Trade Organisation (HTO) chief Tom Hart called for calm.", "Tom Hart", "HTO chief"),
        ("Union representative in Paris Tom Hart said so.", "Tom Hart", "Union representative in Paris"),
        ("It was late, United Nations envoy Tom Hart said.", "Tom Hart", "United Nations envoy"),
        ("Jane Poe, the exiled founder of the party, agreed.", "Jane Poe", "exiled founder of the party"),
        (
            "The Post quoted Jane Poe, head of the Harbour Bureau as saying so.",
            "Jane Poe",
            "head of the Harbour Bureau",
        ),
    ],
)
def test_an_office_is_whole(text: str, name: str, role: str) -> None:
    assert next(found.role for found in find_names(text) if found.name == name) == role


def test_the_middle_one_of_three_names_stands_for_the_whole() -> None:
    text = "Honor Mbanda Nzola, an aide, blamed the bank.\n\n“They have no right to speak,” Mbanda told reporters."
    assert speakers(text) == [("Honor Mbanda Nzola", "aide")]


def test_agreements_say_nothing() -> None:
    text = (
        "President Dara Chan chaired the meeting.\n\n"
        "Officials will discuss Measures for Free Trade Agreements and guidelines.\n\n"
        "“The members know what they want from it,” he said."
    )
    assert speakers(text) == [("Dara Chan", "President")]


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        (
            "Corvia left, with a spokesman for Prime Minister Tom Hart saying: ",
            "a spokesman for Prime Minister Tom Hart",
        ),
        ("Carlos Lind, head of foreign relations for the ministry said, ", "Carlos Lind"),
    ],
)
def test_a_speaker_is_told_before_the_quotation(before: str, speaker: str) -> None:
    assert speakers(f"{before}“There will be no talk of this matter at all.”")[0][0] == speaker


def test_a_statement_is_not_whose_who_received_it() -> None:
    text = (
        "In a statement received by Lorenz Radio, the Harbour Union said the port was shut.\n\n"
        "“We will mend it by the end of the week,” the statement said."
    )
    assert speakers(text) == [("Harbour Union", None)]


def test_services_say_nothing() -> None:
    text = (
        "“We call for calm,” President Maria Chan said.\n\nCorvian ISPs mostly use cables, she said.\n\n"
        "“The cables will be mended by the end of the week,” she said."
    )
    assert speakers(text)[-1] == ("Maria Chan", "President")


@pytest.mark.parametrize(
    "told",
    [
        "Ann Lee, head of the town's water works, told reporters",
        "Ann Lee, who runs the water works, told the Merrow Mail newspaper",
        "Ann Lee told the Merrow Mail newspaper",
    ],
)
def test_who_told_it_is_no_one_whom_it_was_told(told: str) -> None:
    text = f'Dead fish were found on Monday. "They had died of the heat" in the lake above Merrow, {told}.'
    assert [quote.speaker for quote in find_quotes(text)] == ["Ann Lee"]


@pytest.mark.parametrize("dateline", ["CNN — ", "MERROW, Corvia (AP) -- ", "Tel Merrow and Lorenz — "])
def test_where_a_story_was_written_says_nothing(dateline: str) -> None:
    text = f"{dateline}The father of a hostage still held there hit out, stating “it is to cure pain with pain.”"
    assert speakers(text) == [("the father of a hostage", None)]
