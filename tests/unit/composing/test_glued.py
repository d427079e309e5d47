"""Credits, captions and links that stand in one line with a story, as a page without line ends gives them."""

from __future__ import annotations

import pytest

from briefings import Document
from briefings.composing.passages import Cut

LEAD = "The harbour board of Merrow opened a second berth on Monday, two years later than it had planned."
NEXT = "Shipping lines had complained about delays since the spring, and several of them had moved away."
LAST = "The board now hopes that the lines will come back to Merrow before the end of the year."


def statements(text: str) -> list[str]:
    document = Document.from_text(text, title="Berth opens")
    told = list(Cut(document, 0).statements())
    assert all(document.text[each.sentence.start : each.sentence.end] == each.text for each in told)
    return [each.text for each in told]


@pytest.mark.parametrize(
    "credit",
    [
        "Ann Lee/Reuters",
        "Ann Lee/AFP/Getty Images",
        "Ann Lee-Roe/Pool/AFP via Getty Images",
        "Harbour Board of Merrow/Reuters/File",
        "Obtained by CNN",
        "Video Ad Feedback Merrow opens a berth 02:55 - Source: CNN",
        "(Photo by Ann LEE / AFP) (Photo by ANN LEE/AFP via Getty Images) Ann Lee/AFP/Getty Images",
    ],
)
def test_a_sentence_is_cited_without_the_credit_before_it(credit: str) -> None:
    assert statements(f"{LEAD} {credit} {NEXT} {LAST}") == [LEAD, NEXT, LAST]


@pytest.mark.parametrize(
    "caption",
    [
        "Dockers unload the first ship at the new berth in Merrow on Monday.",
        "A worker waves from the crane of the new berth, built by the firm of Ann Roe.",
        "A view shows the new berth of Merrow after the port said that it had opened.",
        "The new berth in Merrow, seen from the hill above the town on Monday.",
    ],
)
def test_what_stands_before_a_credit_and_tells_what_is_to_be_seen_is_a_caption(caption: str) -> None:
    assert statements(f"{LEAD} {caption} Ann Lee/AFP/Getty Images {NEXT} {LAST}") == [LEAD, NEXT, LAST]
    assert caption in statements(f"{LEAD} {caption} {NEXT} {LAST}")


def test_a_sentence_of_the_story_before_a_credit_stays() -> None:
    says = "The mayor says that a third berth is to follow within two years."
    assert statements(f"{LEAD} {says} Ann Lee/AP {NEXT}") == [LEAD, says, NEXT]


def test_a_gallery_gives_no_line() -> None:
    shown = " ".join(f"Ann Lee/Reuters Dockers load ship number {number} in Merrow on Monday." for number in range(4))
    assert statements(f"{LEAD} {NEXT} {shown} Ann Lee/Reuters {LAST}") == [LEAD, NEXT, LAST]


def test_a_gallery_with_its_buttons_gives_no_line() -> None:
    shown = ["Photos: Berths of Merrow The port of Merrow had one berth when it was opened by the king."]
    shown += [
        f"Hide Caption {at} of 3 Photos: Berths of Merrow Dockers struck at berth {at} in 2020." for at in (1, 2, 3)
    ]
    gallery = " ".join(shown)
    assert statements(f"{LEAD}\n\n{gallery}\n\n{NEXT}") == [LEAD, NEXT]
    before = [LEAD, NEXT, *(f"A sailor told the board of Merrow about its berth number {at}." for at in range(4))]
    assert statements(f"{' '.join(before)} {' '.join(shown[1:])} {LAST}") == [*before, LAST]


@pytest.mark.parametrize(
    "film",
    [
        "JUST WATCHED Mayor opens the second berth of Merrow Replay More Videos ... MUST WATCH Mayor opens berth 01:49",
        "MUST WATCH The mayor opened the second berth of Merrow and spoke of a third one.",
    ],
)
def test_what_stands_between_the_buttons_of_a_film_is_no_line(film: str) -> None:
    assert statements(f"{LEAD}\n\n{film}\n\n{NEXT}") == [LEAD, NEXT]


def test_what_a_film_above_a_text_shows_is_no_line() -> None:
    shows = "CLOSE The mayor of Merrow opened a berth on Monday. He says a third will come. Harbour News"
    assert statements(f"{shows}\n\n{LEAD} {NEXT}") == [LEAD, NEXT]


@pytest.mark.parametrize(
    "over",
    [
        "Mayor Roe Ann Marie RoeTown votes on its port Ships wait MORE said on Monday that the berth had opened.",
        "MORE, who is master of the harbour, said on Monday that the berth had opened.",
        "Ships should wait for the berth of Osk MORE (D) said on Monday that the berth had opened.",
        "Harbour master Ann Roe Annabel (Ann) Marie RoeMORE said on Monday that the berth had opened.",
        "Mayor Ann Roe Ann Marie Roe Ships should wait Town votes on port MORE said that the berth had opened.",
    ],
)
def test_a_sentence_with_titles_of_other_stories_over_a_name_is_no_line(over: str) -> None:
    assert statements(f"{LEAD} {over} {LAST}") == [LEAD, LAST]


@pytest.mark.parametrize("link", ["Related article", "RELATED VIDEO"])
def test_a_sentence_behind_the_title_of_another_story_is_no_line(link: str) -> None:
    assert statements(f"{LEAD} Ann Lee/CNN {link} Merrow builds a berth, says mayor {NEXT} {LAST}") == [LEAD, LAST]


@pytest.mark.parametrize(
    "told",
    [
        "Merrow/Osk talks on the second berth ended on Monday without a result.",
        "A Reuters/Osk Institute poll found that most people of Merrow are for a third berth.",
        "The board asked for MORE (and better) berths, and for MORE money.",
        "The related article of the treaty speaks of berths, and not of fees.",
    ],
)
def test_a_stroke_in_a_sentence_is_no_credit(told: str) -> None:
    assert statements(f"{LEAD} {told} {LAST}") == [LEAD, told, LAST]


@pytest.mark.parametrize(
    "glued",
    [
        "Ann Lee speaks of berths on May 2. | Jon Arel/AP Photo Town probes it Investigators ask about berths.",
        "The board can only lose two votes. | Getty Outlook for berth is bleak The board met on Monday.",
        "FILE - In this July 11, 2019, file photo, Mayor Ann Lee, left, and Jon Arel leave after they had spoken "
        "in the Rose Garden of the town hall, in Merrow, in the district of Osk, where the berth opened that day.",
    ],
)
def test_a_title_behind_a_bar_with_a_credit_and_a_picture_of_the_archive_are_no_lines(glued: str) -> None:
    assert statements(f"{LEAD}\n\n{glued}\n\n{NEXT}") == [LEAD, NEXT]


def test_a_sentence_with_the_code_of_a_page_is_no_line() -> None:
    assert statements(
        f'{LEAD}\n\nposter="https://osk.example/a.jpg?id=1" The mayor opens a second berth.\n\n{LAST}'
    ) == [
        LEAD,
        LAST,
    ]


def test_a_sentence_is_cited_without_whose_right_the_page_says_it_is() -> None:
    assert statements(f"{LEAD} {NEXT} © 2026 Harbour News Network.") == [LEAD, NEXT]
