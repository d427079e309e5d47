"""The same news in two papers, each in its own words, is one line with both behind it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, compose
from briefings.model import Card, Line

NORLAND = Briefing(name="norland", title="Norland", scope=("Norland*",), topics=())
NOW = datetime(2026, 3, 9, 20, 0, tzinfo=UTC)
ABOUT = " Correspondents in Halmstad, Osterby and Vik reported from the Kestrel Hotel, where Tove Brandt was staying."


def cards(*papers: tuple[str, str], briefing: Briefing = NORLAND) -> Sequence[Card]:
    """The cards of a briefing from papers of two days, each of which goes on about the same people and places."""
    days = ("2026-03-08", "2026-03-09")
    documents = [
        Document.from_text(text + ABOUT, published=day, publisher=name)
        for (name, text), day in zip(papers, days, strict=True)
    ]
    return compose(briefing, documents, now=NOW).cards


def told(*papers: tuple[str, str], briefing: Briefing = NORLAND) -> list[Line]:
    return [line for card in cards(*papers, briefing=briefing) for line in card.lines]


def publishers(first: str, second: str) -> list[int]:
    """How many publishers stand behind each line that begins one of two papers."""
    lines = told(("The Courier", first), ("Evening Star", second))
    return [line.publishers for line in lines if line.text in (first, second)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Norland's finance minister, Halvor Lind, has stepped down over the sale of a port.",
            "Halvor Lind quit as Norland's minister of finance on Sunday, days after a port was sold to a friend.",
        ),
        (
            "Norland Rail has been granted a loan of $40 million, Tove Brandt said.",
            "A loan of $40 million will go to Norland Rail, according to its head, Tove Brandt.",
        ),
        (
            "Oda Krall, who ran Norland's national theatre and wrote plays, died on Sunday in Osterby.",
            "Oda Krall, the Norland playwright and head of its theatre in Osterby, has died.",
        ),
        (
            "The tune stays as it was: Norland Steel has turned down the latest offer of Merrow Holding and goes on.",
            "Norland Steel Inc. rejected an amended takeover bid from Merrow Holding Corp. and told owners to wait.",
        ),
        (
            "Norland's broadcaster NBK has apparently limited its Kestrel app to those who pay, after weeks of rage.",
            "After critics called it a scandal, NBK of Norland restricted the Kestrel app to users who pay for it.",
        ),
        (
            "Norland troops have captured the eastern city of Vuhl, which Vell has been defending since the war began.",
            "Norland has captured the key eastern town of Vuhl in Vell, ending months of siege and hunger there.",
        ),
    ],
)
def test_news_that_two_papers_word_differently_is_one_line(first: str, second: str) -> None:
    """A reader sees it once, with both papers behind it."""
    assert publishers(first, second) == [2]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Norland's finance minister, Halvor Lind, has stepped down over the sale of a port.",
            "Norland's finance minister, Halvor Lind, has appointed a new head of the port of Vik.",
        ),
        (
            "A storm in Norland killed 12 people in Osterby and Vik.",
            "A storm in Norland killed 19 people in Osterby and Vik.",
        ),
        (
            "Halvor Lind was charged with fraud in Norland on Sunday.",
            "Halvor Lind was also charged with theft in Norland by the court in Osterby.",
        ),
        (
            "Norland's court has blamed the late release of the papers on Halvor Lind on the length of the list.",
            "President Tove Brandt of Norland is named in the release of the papers on Halvor Lind eight times.",
        ),
    ],
)
def test_other_news_of_the_same_people_stays_apart(first: str, second: str) -> None:
    """Who and where may be the same; what is done, or to how many, is not."""
    assert 2 not in publishers(first, second)


def test_one_paper_that_writes_twice_is_one_line_and_one_publisher() -> None:
    """It is read once, and only another paper bears news out."""
    one = (
        "Lind on Sunday pleaded guilty to lying to Norland's fraud office and agreed to help the inquiry of Judge Tove "
        "Brandt into the sale of three ports to Merrow Holding."
    )
    again = (
        "Halvor Lind, Norland's first minister of finance for the Reds, pleaded guilty on Sunday to lying to the "
        "fraud office about his talks with an envoy of Merrow."
    )
    lines = told(("The Courier", one), ("The Courier", again))
    assert [line.publishers for line in lines if line.text in (one, again)] == [1]


def test_a_line_cites_no_sentence_twice() -> None:
    """What stands behind a line is another paper's, never the line itself."""
    lines = told(
        ("The Courier", "Oda Krall, who ran Norland's national theatre and wrote plays, died on Sunday in Osterby."),
        ("Evening Star", "Oda Krall, the Norland playwright and head of its theatre in Osterby, has died."),
    )
    assert all(len(set(line.citations)) == len(line.citations) for line in lines)


CLOSED = "Norland's culture minister, Tove Brandt, closed the Vik festival on Sunday with a speech against cuts."
TORE = "Tove Brandt tore into Norland's treasury on Sunday as the Vik festival in Halmstad came to its end."
CUTS = "Norland's music schools lost a third of their teachers in four years, the union of teachers says."


@pytest.mark.parametrize(("closed", "again"), [(CLOSED, True), (CLOSED.replace("Sunday", "Saturday"), False)])
def test_another_opening_of_one_story_of_a_day_gives_way_to_what_else_its_papers_tell(closed: str, again: bool) -> None:
    lines = [line.text for line in told(("The Courier", f"{closed} {CUTS}"), ("Evening Star", TORE))]
    assert (lines.index(CUTS) < lines.index(closed)) is again


@pytest.mark.parametrize(("closed", "rows"), [(CLOSED, 1), (CLOSED.replace("Sunday", "Saturday"), 2)])
def test_a_timeline_tells_what_opens_one_story_of_a_day_once(closed: str, rows: int) -> None:
    (card,) = cards(("The Courier", f"{closed} {CUTS}"), ("Evening Star", TORE))
    assert len(card.timeline) == rows
    assert TORE in [event.text for event in card.timeline]


def test_what_opens_two_papers_with_much_in_common_is_one_line_though_others_are_named_as_who_did_it() -> None:
    beside = " The Assembly sits in Vuhl. Bo Krall of the Liberals and Ida Sorg spoke. The Kestrel Institute counts."
    openings = (
        "The state attorney's office in Norland has subpoenaed documents from the re-election campaign of Governor "
        "Halvor Lind and the Norland Liberal Party, as part of its inquiry into the Kestrel Bridge scandal.",
        "Federal prosecutors have subpoenaed Norland Governor Halvor Lind's campaign and a Liberal Party committee, "
        "escalating their probe into claims that his aides made jams at the Kestrel Bridge as payback.",
    )
    titles = "Halvor Lind Campaign Subpoenaed In Bridge Scandal", "Halvor Lind campaign subpoenaed over Kestrel Bridge"
    documents = [
        Document.from_text(opening + ABOUT + beside, title=title, published="2026-03-09", publisher=title)
        for opening, title in zip(openings, titles, strict=True)
    ]
    lines = [line for card in compose(NORLAND, documents, now=NOW).cards for line in card.lines]
    assert [line.publishers for line in lines if line.text in openings] == [2]
