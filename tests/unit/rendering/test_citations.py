from __future__ import annotations

import pytest

from briefings.model import Card, Changes, Citation, Edition, Event, Line, Status, Verification, Window, sha256_of
from briefings.rendering.citations import citation_link, number_citations, text_directive, web_address

ADDRESS = "https://news.example/2025/harbour"


def citation(start: int, document: str = "A") -> Citation:
    text = f"Sentence at {start}."
    return Citation(document=document, start=start, end=start + len(text), text=text, sha256=sha256_of(text))


def test_numbers_follow_the_eye_from_the_lead_down_through_status_lines_and_timeline() -> None:
    lead = Line(id="l1", text=citation(90).text, citations=(citation(90), citation(5, "B")))
    card = Card(
        topic="port",
        title="Port",
        status=Status(state="done", date=None, text="done", citations=(citation(40),)),
        lines=(Line(id="l2", text=citation(10).text, citations=(citation(10), citation(90))),),
        timeline=(Event(date="2025", precision="year", inferred=False, text="t", citations=(citation(10),)),),
    )
    edition = Edition(
        id="e",
        name="harbour",
        title="Harbour",
        composed_at="2025-11-14T00:00:00+00:00",
        window=Window(since=None, until=None),
        lead=(lead,),
        cards=(card,),
        changes=Changes(),
        documents=(),
        verification=Verification(lines=2, verified=2, withheld=0),
    )
    numbers = number_citations(edition)
    assert [(document, start) for document, start, _ in numbers] == [("A", 90), ("B", 5), ("A", 40), ("A", 10)]
    assert list(numbers.values()) == [1, 2, 3, 4]


def test_a_click_on_a_short_sentence_carries_the_whole_sentence() -> None:
    link = citation_link(ADDRESS, "Rates fell - by 5%, R&D rose.")
    assert link == f"{ADDRESS}#:~:text=Rates%20fell%20%2D%20by%205%25%2C%20R%26D%20rose."


def test_a_long_sentence_is_named_by_whole_words_from_each_end() -> None:
    sentence = (
        "The harbour authority said on Tuesday that the third berth would open in spring, once the dredging that began "
        "last year under a loan from the development bank is complete and inspected."
    )
    assert text_directive(sentence) == (
        "text=The%20harbour%20authority%20said%20on%20Tuesday,development%20bank%20is%20complete%20and%20inspected."
    )


def test_a_sentence_that_its_source_broke_over_lines_is_looked_for_as_the_page_shows_it() -> None:
    assert text_directive("The third\n   berth\topened.") == "text=The%20third%20berth%20opened."


def test_the_page_keeps_its_own_fragment_and_gets_only_one_directive() -> None:
    assert citation_link(f"{ADDRESS}#part-2", "It opened.") == f"{ADDRESS}#part-2:~:text=It%20opened."
    assert citation_link(f"{ADDRESS}#part-2:~:text=old", "It opened.") == f"{ADDRESS}#part-2:~:text=It%20opened."
    assert citation_link(f"{ADDRESS}#:~:text=old", "It opened.") == f"{ADDRESS}#:~:text=It%20opened."


def test_a_long_text_without_words_is_linked_to_its_page_and_no_further() -> None:
    assert citation_link(ADDRESS, "港" * 700) == ADDRESS
    assert citation_link(f"{ADDRESS}#top", "港" * 700) == f"{ADDRESS}#top"


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "javascript:alert(1)",
        "data:text/html,hello",
        "ftp://files.example/a",
        "https:///no-host",
        "https://bank.example@evil.example/",
        "https:\\\\evil.example",
        "https://a b.example/",
        "https://news.example/\u202egpj.exe",
        "https://news.example/\x1b]8;;",
        "/etc/passwd",
    ],
)
def test_what_is_no_plain_web_address_never_becomes_a_link(url: str | None) -> None:
    assert web_address(url) is None
    assert citation_link(url, "A sentence.") is None


def test_an_address_with_awkward_characters_is_made_safe_for_every_markup() -> None:
    assert web_address('HTTPS://news.example/a"b<c>|`{}é') == "HTTPS://news.example/a%22b%3Cc%3E%7C%60%7B%7D%C3%A9"
