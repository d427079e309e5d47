"""What news agencies put around a story is no part of its lines: datelines in every form, codes, slugs, headlines."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, compose
from briefings.composing.openings import opening_of
from briefings.composing.passages import Cut

MERROW = Briefing(name="merrow", title="Merrow", scope=("Merrow",), topics=())
STORY = "Merrow opened its new dam on Friday after years of talks."


def lines(text: str) -> list[str]:
    return [passage.text for passage in Cut(Document.from_text(text, title="The dam"), 0).statements()]


@pytest.mark.parametrize(
    "head",
    [
        "INDEPENDENCE, Mo. _ ",
        "NEWARK, N.J. -- ",
        "CANBERRA, Australia (AP)_ ",
        "INDEPENDENCE, MO. (AP)-- ",
        "WASHINGTON _ ",
        "MERROW, Ky. –- ",
        "Nairobi – ",
        "Updated: ",
        "HAVANA (AP ) -- ",
        "BRUSSELS, December 2 (Xinhua) -- ",
        "BEIJING, Aug. 7 /Xinhua/ -- ",
        "RIO DE JANEIRO, Brazil, Nov. 4 (AP) _ ",
        "BUFFALO, N.Y., Oct. 25 _ ",
        "ST. PETERSBURG, Fla. _ ",
        "(AP) _ ",
        "(Undated) _ ",
        "(Undated) ",
        "NEW YORK (CNN) ",
        "Merrow (CNN) ",
        "(CNN) ",
        "St. Osk Beach, Fla. (CNN) ",
        "VELL, N.J.,/MERROW (Reuters) - ",
        "VELL/MERROW, Orewick (Reuters) - ",
        "MERROW, Calif.—October 6, 2025— ",
        "Merrow – 2 May 2026 – ",
        "MERROW, Orewick / SAN VELL, CA – 24 September 2025 – ",
        "DEVELOPING: ",
        "[Updated 10:47 p.m. ET] ",
        "UPDATE 4:09 PM ET: ",
        "Pokrovsk, eastern Ukraine CNN — ",
        "Tel Aviv and New York Reuters — ",
        "AMHERST, N.Y.: ",
        "EDITORIAL: ",
        "By ANN LIND\nWASHINGTON (AP) _ ",
        "WASHINGTON (AP) _\n\n",
        "&LR; ",
        "&QL; MERROW (AP) -- ",
        "_ ",
        "_",
    ],
)
def test_what_stands_before_a_story_is_left_off(head: str) -> None:
    assert lines(f"{head}{STORY} Its neighbours cheered at the news.")[0] == STORY


@pytest.mark.parametrize("code", [" &UR;", " &QL;", " (MORE)", " Enditem"])
def test_what_stands_behind_it_too(code: str) -> None:
    assert lines(STORY + code) == [STORY]


@pytest.mark.parametrize(
    "slug",
    [
        "(STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS.)",
        "MERROW OPENS ITS DAM AFTER LONG YEARS OF TALKS WITH NEIGHBOURS.",
        "The Herald said in an editorial on Monday, Oct. 26: &QL;",
    ],
)
def test_a_headline_in_capitals_and_a_slug_are_no_lines(slug: str) -> None:
    assert lines(f"{slug}\n\n{STORY}") == [STORY]


@pytest.mark.parametrize(
    "text",
    [
        "NATO and the town agreed on Friday that the dam stays open.",
        "The dam was closed for years _ in part because of the rain.",
        "_Merrow_ is a novel about a dam that was never finished.",
        "The gate opened at about 10:35 a.m. (0735 GMT) on Friday, flooding the road.",
    ],
)
def test_what_only_looks_so_stays(text: str) -> None:
    assert lines(text) == [text]


def test_a_document_all_in_capitals_has_lines_where_its_sentences_are() -> None:
    told = "MERROW OPENED ITS NEW DAM ON FRIDAY AFTER YEARS OF TALKS. FOUR GATES WILL FOLLOW AT 6 A.M. ON MONDAY."
    assert lines(f"MERROW OPENS ITS DAM\n\n{told}\n\nSEN. LEE OF OREWICK SAID THE WORK WAS DONE WELL.") == [
        "MERROW OPENED ITS NEW DAM ON FRIDAY AFTER YEARS OF TALKS.",
        "FOUR GATES WILL FOLLOW AT 6 A.M. ON MONDAY.",
        "SEN. LEE OF OREWICK SAID THE WORK WAS DONE WELL.",
    ]


def test_of_two_wordings_the_one_in_capitals_stands_behind() -> None:
    told = "The strike in the port of Merrow ended on Friday after nine days."
    documents = [Document.from_text(text, title="Merrow", published="2026-03-11") for text in (told.upper(), told)]
    found = compose(MERROW, documents, now=datetime(2026, 3, 12, tzinfo=UTC)).cards[0].lines
    assert [line.text for line in found] == [told]
    assert len(found[0].citations) == 2


@pytest.mark.parametrize(
    ("sentence", "headed"),
    [
        ("Recent Corporate Events In December 2024, Merrow Lines sold its oldest ferry.", True),
        ("MR-2409 – Ferry Trials On March 3, Merrow Lines told of calm days at sea.", True),
        ("Research and Development In the fourth quarter, it spent nine million crowns.", True),
        ("In December 2024, Merrow Lines sold its oldest ferry.", False),
        ("Merrow Lines sold its oldest ferry. In December 2024, it bought a new one.", False),
        ("Merrow Lines in December 2024 sold its oldest ferry, which was rotten.", False),
    ],
)
def test_a_heading_that_a_page_glued_to_a_sentence_is_no_part_of_it(sentence: str, *, headed: bool) -> None:
    length = opening_of(sentence, 5, None).length
    assert sentence[length:].startswith(("In ", "On ")) if headed else length == 0


@pytest.mark.parametrize(
    "marker",
    [*(f"{mark} " for mark in "-*+•‣◦·–—_"), "-- ", "1. ", "12) ", "٣) ", "Q: ", "A: ", "10:30 ", "9.15 a.m. - "],
)
def test_what_marks_an_item_of_a_list_is_no_part_of_it(marker: str) -> None:
    assert opening_of(f"{marker}{STORY}", 5, None) == (len(marker), True)
