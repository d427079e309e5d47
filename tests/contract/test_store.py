"""What is kept stays as it was: one suite over the fake in memory, SQLite and PostgreSQL."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from bot.ports.library import Arrival, Receipt
from briefings.model import Document
from tests.contract.kept import AnyStore, Opening, told
from tests.fakes.editions import rich_edition
from tests.fakes.kept import FakeKept

NOW = datetime(2025, 11, 14, 8, tzinfo=UTC)
RICH = rich_edition()


def article(text: str, *, origin: str | None = None, title: str = "Notes") -> Document:
    """An article as a source reads it."""
    return Document.from_text(text, title=title, published="2025-11-13", publisher="Gulf Daily", origin=origin)


def test_a_document_comes_back_to_the_letter(store: Opening) -> None:
    east = timezone(timedelta(hours=7))
    documents = (
        Document.from_text("No facts at all.", title=""),
        Document.from_text(
            "A \ud800 half pair, a \x00 and 詐欺拠点.", title="\x00", publisher="\udfff", url="https://x.example/ü"
        ),
        replace(article("Instant."), published=datetime(2025, 11, 13, 8, 30, 1, 5, tzinfo=east), notes=("a", "“b”")),
        replace(article("Day."), published=date(2025, 11, 13)),
    )

    async def story(kept: AnyStore) -> None:
        outcome = await kept.keep(documents, now=NOW)
        assert outcome.new == tuple(document.id for document in documents)
        assert await kept.documents() == tuple(sorted(documents, key=lambda document: document.id))

    told(store, story)


def test_what_is_kept_already_changes_nothing(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        assert await kept.state() == 0
        await kept.keep([article("Once.")], now=NOW)
        before = await kept.state()
        outcome = await kept.keep([article("Once."), article("Once.")], now=NOW)
        assert (len(outcome.known), outcome.new, outcome.changed) == (2, (), ())
        assert await kept.state() == before > 0

    told(store, story)


def test_an_edited_article_takes_the_place_of_its_earlier_text(store: Opening) -> None:
    first, second = article("Dues rise by 4%.", origin="/a.txt"), article("Dues rise by 5%.", origin="/a.txt")

    async def story(kept: AnyStore) -> None:
        await kept.keep([first], now=NOW)
        assert (await kept.keep([second], now=NOW)).changed == (second.id,)
        assert await kept.documents() == (second,)
        assert await kept.search("dues 4", most=5) == ()
        assert (await kept.keep([first], now=NOW)).changed == (first.id,), "taken back"
        assert await kept.documents() == (first,)

    told(store, story)


def test_two_edits_that_come_in_together_leave_the_last(store: Opening) -> None:
    first, second = article("One.", origin="/a.txt"), article("Two.", origin="/a.txt")

    async def story(kept: AnyStore) -> None:
        outcome = await kept.keep([first, second], now=NOW)
        assert (outcome.new, outcome.changed) == ((first.id,), (second.id,))
        assert await kept.documents() == (second,)

    told(store, story)


def test_an_article_that_becomes_a_copy_of_another_gives_way_to_it(
    store: Opening,
) -> None:
    async def story(kept: AnyStore) -> None:
        await kept.keep([article("Old.", origin="/a.txt"), article("Same.", origin="/b.txt")], now=NOW)
        assert len((await kept.keep([article("Same.", origin="/a.txt")], now=NOW)).changed) == 1
        assert await kept.documents() == (article("Same.", origin="/b.txt"),)

    told(store, story)


def test_a_better_title_for_a_known_text_is_a_change(store: Opening) -> None:
    better = article("Ferries stop.", title="Paldiski closed")

    async def story(kept: AnyStore) -> None:
        await kept.keep([article("Ferries stop.")], now=NOW)
        state = await kept.state()
        assert (await kept.keep([better], now=NOW)).changed == (better.id,)
        assert await kept.documents() == (better,)
        assert await kept.state() > state
        assert await kept.search("paldiski", most=5) == (better,), "the title can be looked for"

    told(store, story)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("cable", {1, 2}),
        ("CABLE Zürich", {2}),
        ("zurich", {2}),
        ("cab*", {1, 2}),
        ("cab", set()),
        ('"baltic cable"', {1}),
        ('"cable baltic"', set()),
        ("cable -cut", {2}),
        ("-cut", set()),
        ("covid-19", {3}),
        ("c++", {3}),
        ("詐欺", {4}),
        ("", set()),
        ('"', set()),
        ("* AND OR NOT NEAR(", set()),
        ("search_text:cable", set()),
        ("it's", {3}),
    ],
)
def test_a_search_finds_what_holds_all_the_words(query: str, found: set[int], store: Opening) -> None:
    documents = {
        1: article("The Baltic cable was cut."),
        2: article("The cable car above ZÜRICH runs again."),
        3: article("It's said that COVID-19 was modelled in C++."),
        4: article("警察は詐欺拠点を捜索した。"),
    }

    async def story(kept: AnyStore) -> None:
        await kept.keep(tuple(documents.values()), now=NOW)
        assert {document.id for document in await kept.search(query, most=9)} == {documents[each].id for each in found}

    told(store, story)


def test_a_search_gives_the_best_first_and_no_more_than_asked(store: Opening) -> None:
    documents = [
        article(f"The harbour of {name}. {'Cable. ' * count}") for name, count in (("A", 1), ("B", 9), ("C", 4))
    ]

    async def story(kept: AnyStore) -> None:
        await kept.keep(documents, now=NOW)
        found = await kept.search("cable", most=2)
        assert [document.text[15] for document in found] == ["B", "C"]

    told(store, story)


def test_an_edition_comes_back_as_it_was_and_never_changes(store: Opening) -> None:
    async def story(kept: AnyStore) -> None:
        assert await kept.edition(RICH.id) is None
        await kept.keep_edition(RICH)
        await kept.keep_edition(replace(RICH, title="Another"))
        assert await kept.edition(RICH.id) == RICH

    told(store, story)


def test_what_was_shown_last_is_known_for_each_audience(store: Opening) -> None:
    def shown(edition: str, *, audience: str, minutes: int, part: str = "") -> Receipt:
        at = NOW + timedelta(minutes=minutes)
        return Receipt(audience=audience, briefing="sea", edition=edition, at=at, part=part)

    async def story(kept: AnyStore) -> None:
        for identity in ("e1", "e2", "e3"):
            await kept.keep_edition(replace(RICH, id=identity))
        await kept.record(shown("e1", audience="a", minutes=0))
        await kept.record(shown("e2", audience="a", minutes=5))
        await kept.record(shown("e3", audience="b", minutes=7))
        await kept.record(shown("e1", audience="a", minutes=6, part="card:ports"))
        await kept.record(shown("e2", audience="a", minutes=6, part="timeline"))
        assert await kept.last_whole("a", "sea") == shown("e2", audience="a", minutes=5)
        assert await kept.last_whole("a", "land") is None
        assert await kept.last_of(["a"]) == shown("e2", audience="a", minutes=6, part="timeline")
        assert await kept.last_of(["a", "b"]) == shown("e3", audience="b", minutes=7)
        assert await kept.last_of(["c"]) is None
        await kept.record(shown("e1", audience="a", minutes=6, part="card:ports"))
        assert (await kept.last_of(["a"])) == shown("e1", audience="a", minutes=6, part="card:ports"), "shown again"

    told(store, story)


def test_what_arrived_since_is_told_in_order_and_what_gave_way_with_it(store: Opening) -> None:
    first, second = article("Dues rise by 4%.", origin="/a.txt"), article("Dues rise by 5%.", origin="/a.txt")
    early = article("Ferries stop.")

    async def story(kept: AnyStore) -> None:
        later = NOW + timedelta(minutes=1)
        await kept.keep([early], now=NOW - timedelta(hours=1))
        await kept.keep([first], now=NOW)
        await kept.keep([second], now=later)
        assert await kept.arrived(NOW) == (
            Arrival(document=first, at=NOW, standing=False),
            Arrival(document=second, at=later),
        )
        assert await kept.arrived(later + timedelta(seconds=1)) == ()

    told(store, story)


@pytest.mark.parametrize(
    ("query", "order"),
    [
        ("cable", "BCA"),
        ("cable harbour", "BCA"),
        ("ferry", "DE"),
        ('"ferry stops"', "ED"),
        ("stop*", "ED"),
        ("harbour -ferry", "BCA"),
    ],
)
def test_every_store_finds_the_same_in_the_same_order(query: str, order: str, store: Opening) -> None:
    texts = {
        "A": "The harbour has a cable and a crane and many other things besides.",
        "B": "Cable, cable, cable: the harbour.",
        "C": "The harbour and the cable, the cable.",
        "D": "A ferry, a ferry, a ferry; the ferry stops, said the harbour master of the ferry.",
        "E": "Ferry stops, ferry stops; no harbour.",
    }
    documents = {name: article(text) for name, text in texts.items()}

    async def story(kept: AnyStore) -> None:
        await kept.keep(tuple(documents.values()), now=NOW)
        names = {document.id: name for name, document in documents.items()}
        found = "".join(names[document.id] for document in await kept.search(query, most=9))
        assert found == order or (sorted(found) == sorted(order) and isinstance(kept, FakeKept))

    told(store, story)


def test_a_document_too_long_for_an_index_is_found_all_the_same(store: Opening) -> None:
    long = article(" ".join(f"word{number}" for number in range(150_000)) + " the last cable of all")

    async def story(kept: AnyStore) -> None:
        await kept.keep([long, article("Another cable.")], now=NOW)
        assert await kept.search('"last cable" word149999', most=9) == (long,)

    told(store, story)


def test_what_took_the_place_of_a_text_is_found_from_it(store: Opening) -> None:
    first, second, third = (article(f"Dues rise by {n} percent.", origin="seeds/dues.md") for n in (49, 19, 9))
    beside = article("Nothing else changed.", origin="seeds/other.md")

    async def story(kept: AnyStore) -> None:
        for document in (first, beside, second, third):
            await kept.keep([document], now=NOW)
        ids = [first.id, second.id, third.id, beside.id, "no such id"]
        assert await kept.newer(ids) == {first.id: third, second.id: third}
        assert await kept.texts(ids) == {each.id: each.text for each in (first, second, third, beside)}
        assert (await kept.newer([]), await kept.texts([])) == ({}, {})

    told(store, story)
