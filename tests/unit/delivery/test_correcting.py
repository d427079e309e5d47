"""A publisher changes an article after its sentences were posted: what was posted is put right, once."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.delivery.correcting import Corrector
from briefings.composing.compose import compose
from briefings.model import Briefing, Changes, Document, Edition, Topic
from briefings.rendering.chat.message import Message
from tests.fakes.poster import FakePoster
from tests.unit.delivery.office import MORNING, NEWS, PORTS, Office

TOPIC = Topic(key="dues", title="Dues", match=("dues",))
DUES = Briefing(name="sea", title="The sea", scope=("Rotterdam",), topics=(TOPIC,))
TEXT = "Rotterdam raised its port dues by 49% on Monday. The port last changed its dues in Rotterdam in 2022."


def article(text: str) -> Document:
    return Document.from_text(text, title="Port dues rise", published="2025-11-13", origin="news/dues.txt")


@dataclass(slots=True)
class FromTheStore:
    """Composes from what is kept."""

    office: Office
    unchanged: bool = False

    async def compose(self, briefing: Briefing, *, since: datetime | None, only: frozenset[str] | None) -> Edition:
        return compose(DUES, await self.office.store.documents(), now=self.office.clock.now())

    async def against(self, edition: Edition, previous: Edition | None) -> Edition:
        if previous is None or not self.unchanged:
            return edition
        return replace(edition, id=f"{edition.id}-again", changes=Changes(since=previous.id))


class Writing(FakePoster):
    """Messages hold the lines of the edition and its notices."""

    def render(self, edition: Edition, *, layout: str, zone: ZoneInfo) -> tuple[Message, ...]:
        lines = [line.text for card in edition.cards for line in card.lines]
        return (Message(payload={"text": " | ".join((*edition.notices, *lines))}, lines=()),)


@pytest.fixture
def office() -> Office:
    """A bot that posted the article this morning."""
    return opened()


def opened(correction: str = "edit") -> Office:
    made = Office(replace(MORNING, correction=correction, window="7d"))
    made.composing = FromTheStore(made)
    made.discord, made.slack = Writing(), Writing()
    made.start()
    keep(made, TEXT)
    made.plan()
    made.run()
    assert made.states() == {NEWS: "sent", PORTS: "sent"}
    assert "49%" in made.discord.taken[0].text
    return made


def keep(office: Office, text: str) -> None:
    asyncio.run(office.store.keep([article(text)], now=office.clock.now()))


def corrected(office: Office, corrector: Corrector | None = None) -> int:
    office.clock.advance(hours=1)
    planned = asyncio.run((corrector or office.corrector).look())
    office.run()
    return len(planned)


def test_posted_cards_are_edited_in_place_with_a_note(office: Office) -> None:
    keep(office, TEXT.replace("49%", "4%"))
    assert corrected(office) == 2
    for poster in (office.discord, office.slack):
        (taken,) = poster.taken
        assert "raised its port dues by 4% on Monday" in taken.text
        assert "49%" not in taken.text
        assert taken.text.startswith("Corrected after “Port dues rise” was changed by its publisher: 1 line changed.")
    assert office.states() == {NEWS: "sent", PORTS: "sent"}


def test_the_same_change_is_put_right_once(office: Office) -> None:
    keep(office, TEXT.replace("49%", "4%"))
    assert corrected(office) == 2
    assert corrected(office) == 0
    office.start()  # a new process, that has seen nothing
    assert corrected(office) == 0


def test_a_change_that_no_reader_sees_is_nothing_to_correct(office: Office) -> None:
    keep(office, f"{TEXT} The port is in the Netherlands.")
    assert corrected(office) == 0


def test_a_second_change_is_put_right_too(office: Office) -> None:
    for figure in ("4%", "5%"):
        keep(office, TEXT.replace("49%", figure))
        assert corrected(office) == 2
        assert f"dues by {figure}" in office.slack.taken[0].text


def test_where_editing_is_refused_a_note_stands_below() -> None:
    office = opened()

    office.slack.fixed = "webhooks cannot edit"
    keep(office, TEXT.replace("49%", "4%"))
    corrected(office)
    first, note = office.slack.taken
    assert "49%" in first.text
    assert "now reads “Rotterdam raised its port dues by 4% on Monday.”" in note.text
    assert note.under == "m1"
    assert len(office.discord.taken) == 1, "the other was edited"


def test_or_where_the_schedule_wants_it_so() -> None:
    office = opened("thread")
    keep(office, "This article is withdrawn.")
    corrected(office)
    assert [taken.under for taken in office.discord.taken] == [None, "m1"]
    assert "is withdrawn" in office.discord.taken[1].text


def test_or_nothing_is_corrected() -> None:
    office = opened("off")
    keep(office, TEXT.replace("49%", "4%"))
    assert corrected(office) == 0


def test_who_dies_in_the_midst_of_it_has_it_put_right_by_the_next() -> None:
    office = opened("thread")
    keep(office, TEXT.replace("49%", "4%"))
    office.slack.fates = ["dies after"]
    office.clock.advance(hours=1)
    asyncio.run(office.corrector.look())
    assert not office.run()
    office.start()
    office.run()
    assert len(office.slack.taken) == 2, "the note is there once"
    assert office.states() == {NEWS: "sent", PORTS: "sent"}


def test_an_old_digest_stays_as_it_was(office: Office) -> None:
    office.clock.advance(days=8)
    keep(office, TEXT.replace("49%", "4%"))
    assert corrected(office) == 0
    assert office.clock.now() > datetime(2025, 11, 22, tzinfo=UTC)


def test_a_message_that_said_there_was_nothing_new_stays_one() -> None:
    made = Office(replace(MORNING, window="since-last"))
    composing = made.composing = FromTheStore(made)
    made.discord, made.slack = Writing(), Writing()
    made.start()
    keep(made, TEXT)
    made.plan()
    made.run()
    made.clock.advance(days=1)
    composing.unchanged = True
    made.plan()
    made.run()
    assert [each.text for each in made.slack.taken][1] == "Nothing new on The sea since your last brief."
    keep(made, TEXT.replace("49%", "4%"))
    corrected(made)
    first, second = made.slack.taken
    assert first.text.startswith("Corrected after")
    assert second.text == "Nothing new on The sea since your last brief."
