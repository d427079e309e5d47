"""Captions that only what stands beside them gives away, and what sites say of themselves around a story."""

from __future__ import annotations

import pytest

from briefings import Document
from briefings.composing.passages import Cut

LEAD = "The harbour board of Merrow opened a second berth on Monday, two years later than it had planned."
NEXT = "Shipping lines had complained about delays since the spring, and several of them had moved away."
LAST = "The board now hopes that the lines will come back to Merrow before the end of the year."
MORE = tuple(f"Captain number {at} told this paper that she had waited for {at} days off the port." for at in range(8))


def statements(*paragraphs: str, title: str = "Berth opens", publisher: str | None = None) -> list[str]:
    document = Document.from_text("\n\n".join(paragraphs), title=title, publisher=publisher)
    return [passage.text for passage in Cut(document, 0).statements()]


@pytest.mark.parametrize(
    "caption",
    [
        "Dockers cordon off the quay in preparation for the feast. (Ann Lee/KPT)",
        "The trail of smoke that rose above the quay told of the fire. (Ann Lee, File/Merrow Press)",
        "Mayor Ann Roe was greeted by her dockers at the new berth. Credit Ann Lee/Merrow Pictures",
        "Mayor Ann Roe was greeted by her dockers at the new berth. Credit Ann Lee for The Merrow Post",
        "The burned hull of the ferry that sank, off the new berth, on Sunday. Jon Arel / Vell Press",
        "Dockers wait at the new berth for the first ship of the line. (Reuters)",
        "Dockers help a sailor into a boat on Monday after a ferry sank off the berth. AFP",
        "KPT • GETTY The mayor told the dockers that the new berth would pay for itself.",
    ],
)
def test_whoever_made_a_picture_ends_what_is_said_of_it(caption: str) -> None:
    assert statements(LEAD, caption, NEXT, LAST) == [LEAD, NEXT, LAST]
    assert [passage.place for passage in Cut(Document.from_text(f"{caption}\n\n{LEAD}", title="B"), 0).passages][
        -1
    ] == 0


@pytest.mark.parametrize(
    "told",
    [
        "A ferry sank off the new berth on Monday and four people were hurt. (Reuters)",
        "The board, which is led by Ann Lee, pays for the new berth itself. (It owns both of them.)",
        "The mayor was greeted at the berth by Ann Lee/Jon Arel supporters, who had come from Osk.",
    ],
)
def test_an_agency_behind_a_report_ends_no_caption(told: str) -> None:
    assert told.partition(". (")[0].rstrip(".") in "".join(statements(LEAD, told, NEXT, LAST))


def test_a_text_that_is_one_paragraph_stays() -> None:
    assert statements(f"{LEAD} {NEXT} (Ann Lee/KPT)") == [LEAD, NEXT]


def test_what_a_gallery_numbers_is_no_line() -> None:
    shown = [f"{at}/30 {at} May 2026 The mayor of Merrow greets ship number {at} at the berth. KPT" for at in (1, 2, 3)]
    assert statements(LEAD, *shown, NEXT, LAST) == [LEAD, NEXT, LAST]
    one = "9/11 was the day on which the berth was to open, and it was put off by the mayor."
    assert one in statements(LEAD, one, NEXT)


@pytest.mark.parametrize(
    "player",
    [
        "Harbour TV 14 of 41 Skip in Skip x Embed x Share CLOSE WHAT TO KNOW The mayor has opened a berth.",
        "1 of 26 Full Screen Autoplay Close Skip Ad × Berths of Merrow The mayor has opened a berth.",
        "Berths of 2026 ranked by Harbour Sport Play slideshow Getty Images 1 of 11 The mayor has opened a berth.",
    ],
)
def test_the_buttons_of_a_player_give_it_away(player: str) -> None:
    assert statements(LEAD, player, NEXT) == [LEAD, NEXT]
    told = "The board wants to share the berth with Osk, embed it in a park and close the road."
    assert told in statements(LEAD, told, NEXT)


@pytest.mark.parametrize(
    "shown",
    [
        "File - Mayor Ann Roe was brought to the berth in a boat of the coast guard.",
        "File - In this Thursday, Dec. 28, 2025 file photo, Mayor Ann Roe is brought to the berth.",
        "Mayor Ann Roe is hugged by a docker after she lost at the end of a council, Sunday, Dec. 28, 2025, in Osk.",
        "Mayor Ann Roe of Merrow cries after she had to leave the berth in Osk, Vell, Sunday, Dec. 28, 2025.",
        "Mayor Ann Roe watches a film of the berth, Tuesday, Dec. 30, 2025, at the board's office in Osk.",
        "The trail of a flare after it rose over the berth is seen from the border town of Osk on Feb. 7.",
        "The Merrow Star, a Vell-flagged ship, is seen in waters off the new berth.",
    ],
)
def test_what_is_to_be_seen_is_told_in_the_present(shown: str) -> None:
    assert statements(f"{shown} {NEXT}", LAST) == [NEXT, LAST]


@pytest.mark.parametrize(
    "told",
    [
        "The new berth is due to be opened by the mayor, who is to speak there, on Sunday, Dec. 28, 2026.",
        "Mayor Ann Roe was hugged by a docker at the end of a council, Sunday, Dec. 28, 2025, in Osk.",
        "Growth is seen in the ports of Osk and of Vell this year.",
        "The mayor of Osk is seen in Merrow as the one who paid for the berth.",
        "The Osk line, which is seen in waters off the berth, has paid for it.",
        "Trade of Vell with Osk is seen at 4 million tonnes of fish this year.",
    ],
)
def test_what_happened_is_due_or_is_foreseen_stays(told: str) -> None:
    assert told in statements(f"{told} {NEXT}", LAST)


@pytest.mark.parametrize(
    "said",
    [
        "External links are provided for reference purposes.",
        "Harbour News is not responsible for the content of external websites.",
        "Berth of Merrow is open originally appeared on harbourpost.com on Mon, 1 Jan 2026 at 10:05:01 EDT.",
        "Without written authorization from the Post, such content shall not be republished or used in any form.",
        "This material may not be published, broadcast, rewritten or redistributed by anybody else.",
        "The content published in this site belongs to the Harbour Information Company.",
        "Harbour Email Enter your email address Please enter a valid one Email cannot be used.",
        "Chat with us in the harbour's own messenger.",
        "Click to read the story of today's paper.",
        "Read or share this story: it stands at harbour.example for all.",
        "Look back at the history of the port in pictures.",
    ],
)
def test_what_a_site_says_of_itself_is_no_line(said: str) -> None:
    assert statements(LEAD, said, NEXT) == [LEAD, NEXT]


@pytest.mark.parametrize(
    "told",
    [
        "The board said that the berth may not be rebuilt without the permission of the town.",
        "The mayor is not responsible for the content of the report on the berth, her office said.",
        "The play of the berth originally appeared on stages of Osk in the year of the flood.",
        "Third parties are provided with berths of their own by the board of Merrow.",
        "Click to Pay, a service of the harbour bank, was closed by its board on Monday.",
    ],
)
def test_permissions_and_sites_of_the_news_stay(told: str) -> None:
    assert told in statements(LEAD, told, NEXT)


def test_whose_a_text_is_ends_it_or_stands_above_it() -> None:
    behind = (
        "Copyright © 2026 Harbour Radio. All rights reserved.",
        "Transcripts are made in a rush by its own people.",
    )
    assert statements(LEAD, NEXT, *behind) == [LEAD, NEXT]
    above = "Copyright 2026 Harbour Post. All rights reserved. Pages of this size are suggested to all of its readers."
    assert statements(above, LEAD, NEXT) == [LEAD, NEXT]
    law = "Copyright laws of Vell were changed on Monday, and the board has to pay for its maps from now on."
    assert statements(LEAD, NEXT, law) == [LEAD, NEXT, law]


def test_who_writes_is_told_above_a_text_that_names_her_no_more() -> None:
    about = "Ann Lee is a harbour affairs columnist for the Merrow Post and a former docker. Follow her on the quay."
    assert statements(about, LEAD, *MORE) == [LEAD, *MORE]
    of_news = "Ann Lee is a baker from Osk who has never voted for the berth. She will in May."
    assert statements(of_news, LEAD, f"Lee said so on Monday. {NEXT}", *MORE)[0] == of_news.partition(". ")[0] + "."
    assert statements("About the Author", "Ann Lee is a friend of harbours who lives in Merrow with her cat.") == []


@pytest.mark.parametrize(
    ("title", "publisher", "is_page"),
    [
        ("Osk Post Search : Osk Post", "www.oskpost.com", True),
        ("World news - Osk Post International", "Osk Post", True),
        ("Osk News", "osknews.vell.com", True),
        ("News of the berth - Osk Post", "Osk Post", False),
        ("Berth opens", "Osk Post", False),
        ("News of Merrow", "Paper of News of Merrow", False),
    ],
)
def test_a_page_with_the_name_of_its_site_for_a_title_is_no_story(title: str, publisher: str, *, is_page: bool) -> None:
    assert statements(LEAD, NEXT, title=title, publisher=publisher) == ([] if is_page else [LEAD, NEXT])
    assert statements(LEAD, *MORE, NEXT, title=title, publisher=publisher)  # only the title of a long text was lost


def test_a_box_in_a_story_is_cited_without_its_heading() -> None:
    box = "If all goes well, the board will have paid for its berth within nine years."
    assert statements(LEAD, f"PAYING FOR THE BERTH {box}") == [LEAD, box]


@pytest.mark.parametrize(
    "opening",
    [
        "MERROW HARBOUR BOARD Director Ann Lee has opened a second berth after a delay of two years.",
        "AT least 84 ships, ten ferries among them, have left the port of Merrow for that of Osk.",
    ],
)
def test_the_first_words_of_a_story_in_capitals_are_its_own(opening: str) -> None:
    assert statements(opening, NEXT) == [opening, NEXT]


def test_short_names_of_bodies_before_a_name_are_no_heading() -> None:
    told = "WHO FAO UN Secretary Ann Lee has seen the berth and found it wanting in all that it was built for."
    assert told in statements(LEAD, told)


def test_a_story_beside_a_large_gallery_begins_with_its_first_sentence() -> None:
    shown = [f"{at}/40 {at} May 2026 The mayor of Merrow greets ship number {at} at the berth. KPT" for at in range(40)]
    document = Document.from_text("\n\n".join([*shown[:3], LEAD, NEXT, LAST, *shown[3:]]), title="Berth opens")
    places = {passage.text: passage.place for passage in Cut(document, 0).statements()}
    assert places == {LEAD: 0, NEXT: 1, LAST: 2}
