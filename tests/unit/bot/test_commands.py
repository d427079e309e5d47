"""What people ask behind /brief, and what they are answered."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from bot.commands import Command
from tests.unit.bot.asking import BALTIC, World, lines, pressable, typed, words


@pytest.fixture
def world() -> Iterator[World]:
    """Three articles and two briefings, on the morning of 14 November 2025."""
    with World() as made:
        yield made


def test_brief_alone_lists_the_briefings_to_be_pressed(world: World) -> None:
    reply = world.ask("")
    assert reply.kind == "list"
    assert "Baltic Sea · /brief baltic · Sea cables, Ports" in words(reply)
    assert world.press(reply, "Port of Rotterdam").edition is not None


def test_a_name_gives_the_edition_to_the_asker_alone(world: World) -> None:
    reply = world.ask("baltic")
    assert (reply.kind, reply.visibility, reply.zone) == ("edition", "asker", "Europe/Tallinn")
    assert reply.edition is not None
    assert [card.topic for card in reply.edition.cards] == ["cables", "ports"]


@pytest.mark.parametrize("text", ["baltic ports", "ports baltic", "PORTS Sea", "baltic sea ports", "/brief ports"])
def test_a_topic_gives_its_card_in_whatever_order_it_is_named(text: str, world: World) -> None:
    reply = world.ask(text)
    assert reply.kind == "card"
    assert lines(reply) == ["Estonia closed the harbour of Paldiski to Baltic ferries for two days."]


def test_share_shows_it_to_the_channel_wherever_the_word_stands(world: World) -> None:
    assert [world.ask(text).visibility for text in ("share baltic", "baltic share", "share search cable")] == [
        "channel", "channel", "channel",
    ]  # fmt: skip
    assert world.ask("baltic", shared=True).visibility == "channel"


def test_a_briefing_may_answer_to_the_channel_by_default() -> None:
    with World(channel=("rotterdam",)) as world:
        assert [world.ask(name).visibility for name in ("rotterdam", "baltic")] == ["channel", "asker"]
        assert world.ask("roterdam").visibility == "asker", "a mistake concerns nobody else"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("baltik", "/brief baltic"),
        ("baltic cabels", "/brief baltic cables"),
        ("balic cabels 7d share", "/brief baltic cables 7d share"),
        ("roterdam timeline", "/brief rotterdam timeline"),
    ],
)
def test_a_misspelt_name_gets_the_nearest_and_a_button(text: str, label: str, world: World) -> None:
    reply = world.ask(text)
    assert (reply.kind, reply.visibility) == ("error", "asker")
    assert list(pressable(reply)) == [label]
    assert world.press(reply, label).kind in ("edition", "card", "text")


def test_a_word_that_nothing_is_like_is_answered_with_all_there_is(world: World) -> None:
    reply = world.ask("xylophone")
    assert words(reply) == "There is no briefing “xylophone”\nThere is: baltic, rotterdam."
    assert reply.actions == ()


def test_each_side_of_a_briefing_can_be_asked_for_with_its_citations(world: World) -> None:
    assert "8 November 2025 — The Baltic data cable" in words(world.ask("baltic timeline"))
    assert re.search(r"2 percent \[(\d+)\] → 5 percent \[\1\]", words(world.ask("figures baltic")))
    assert "— Mari Kask" in words(world.ask("baltic voices"))
    sources = words(world.ask("baltic sources"))
    assert "A Baltic cable cut · Gulf Daily · 9 November 2025 · cited as [1]" in sources
    assert "This is the first edition here" in words(world.ask("changes sea", user="newcomer"))


def test_one_side_of_one_topic(world: World) -> None:
    both, ports = world.ask("baltic sources"), world.ask("baltic ports sources")
    assert "Baltic cable cut" in words(both)
    assert "Baltic cable cut" not in words(ports)
    assert "Tanker boarded" in words(ports)


def test_a_side_without_a_name_is_that_of_the_briefing_shown_last(world: World) -> None:
    assert "Which briefing?" in words(world.ask("timeline"))
    world.ask("rotterdam")
    assert "Port of Rotterdam: sources" in words(world.ask("sources"))
    assert "Baltic Sea: timeline" in words(world.press(world.ask("timeline", user="other"), "Baltic Sea"))


def test_the_only_briefing_needs_no_name() -> None:
    with World(briefings=(BALTIC,)) as world:
        assert world.ask("7d").kind == "edition"
        assert "Baltic Sea: timeline" in words(world.ask("timeline"))


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("baltic", ["Baltic cable cut", "Tanker boarded in the Baltic"]),
        ("baltic since 2025-11-10", ["Tanker boarded in the Baltic"]),
        ("3d baltic", ["Tanker boarded in the Baltic"]),
        ("last 3 days baltic", ["Tanker boarded in the Baltic"]),
        ("baltic 2 weeks", ["Baltic cable cut", "Tanker boarded in the Baltic"]),
    ],
)
def test_a_window_leaves_older_articles_out(text: str, titles: list[str], world: World) -> None:
    reply = world.ask(text)
    assert reply.edition is not None
    assert sorted(document.title for document in reply.edition.documents) == titles


def test_a_window_that_is_still_to_come_is_no_window(world: World) -> None:
    reply = world.ask("baltic since 2030-01-01")
    assert reply.kind == "error"
    assert "'since 2030-01-01' is still to come" in words(reply)


def test_when_a_view_was_composed_is_told_on_each_reader_s_own_clock(world: World) -> None:
    (panel,) = world.ask("baltic timeline").panels
    assert [span.instant for span in panel.parts[-1].units[0].spans] == [int(world.clock.now().timestamp())]


def test_an_empty_window_says_so_and_offers_everything(world: World) -> None:
    reply = world.ask("baltic today")
    assert reply.kind == "text"
    assert words(reply).startswith("Nothing in Baltic Sea here\n14 November 2025.")
    assert world.press(reply, "All of Baltic Sea").kind == "edition"


def test_a_day_that_there_is_not_is_explained(world: World) -> None:
    reply = world.ask("baltic since 2025-13-45")
    assert (reply.kind, reply.visibility) == ("error", "asker")
    assert "write since-last, today, a span such as 24h" in words(reply)


def test_today_is_the_asker_s_own_today(world: World) -> None:
    """At 01:00 UTC it is still the 13th in Lima, when Rotterdam's article came out."""
    assert world.ask("rotterdam today", zone="America/Lima").kind == "edition"
    assert world.ask("rotterdam today", zone="Asia/Tokyo").kind == "text"
    assert world.ask("rotterdam today", zone="Middle/Earth").zone == "Europe/Tallinn"


def test_a_search_shows_sentences_with_links_to_them(world: World) -> None:
    reply = world.ask("search cable damage")
    assert "Investigators boarded a tanker in the Baltic on 11 November 2025 after the cable damage. [1]" in words(
        reply
    )
    links = [span.href for panel in reply.panels for part in panel.parts for unit in part.units for span in unit.spans]
    assert any(link and link.startswith("https://north.example/tanker#:~:text=") for link in links)
    assert world.press(reply, "Post to channel").visibility == "channel"


def test_a_search_that_finds_nothing_says_what_else_to_try(world: World) -> None:
    assert "try fewer of them" in words(world.ask("search cable harbour dues"))
    assert "/brief search tariff deal" in words(world.ask("search"))
    assert "holds no word to look for" in words(world.ask('search "'))
    assert "only says what to leave out" in words(world.ask("search -cable"))


def test_why_tells_the_sentence_its_document_and_what_decided(world: World) -> None:
    world.ask("baltic")
    reply = words(world.ask("why 1"))
    assert "Why [1]" in reply
    assert "One publisher says so." in reply
    assert "Rule: names the scope; holds 'cable'" in reply
    assert "score" in reply


def test_why_counts_as_the_card_did_that_was_shown_last(world: World) -> None:
    world.ask("baltic ports")
    assert "Estonia closed the harbour" in words(world.ask("why [1]"))
    world.restart()
    assert "Estonia closed the harbour" in words(world.ask("why 1")), "after a restart too"
    assert "Its numbers go from 1 to 1." in words(world.ask("why 9"))


def test_why_not_tells_what_kept_a_sentence_out(world: World) -> None:
    world.ask("rotterdam")
    assert "line on dues" in words(world.ask("why not raised its port dues"))
    assert "look for them with /brief search" in words(world.ask("why not rotterdam xylophones"))


def test_why_before_anything_was_shown_says_what_to_ask_first(world: World) -> None:
    assert "Ask for a briefing first" in words(world.ask("why 3", user="newcomer"))
    assert "Write its number" in words(world.ask("why"))


def test_help_shows_every_way_to_ask(world: World) -> None:
    told = words(world.ask("help"))
    for way in ("/brief baltic 7d", "/brief search WORDS", "/brief why 3", "share"):
        assert way in told


def test_without_documents_the_next_step_is_told() -> None:
    with World(documents=()) as world:
        assert "`newsbrief ingest`" in words(world.ask("baltic"))


def test_a_database_that_is_away_is_told_in_plain_words_and_logged(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    world.store.broken = True
    reply = world.ask("baltic")
    assert (reply.kind, words(reply).splitlines()[0]) == ("error", "Not just now")
    assert [record.message for record in caplog.records] == ["command.failed: the fake is broken"]
    world.store.broken = False
    assert world.ask("baltic").kind == "edition", "and the next try is a new one"


def test_a_fault_of_ours_is_told_in_plain_words_and_logged(world: World, caplog: pytest.LogCaptureFixture) -> None:
    world.store.broken, world.store.wrong = True, ValueError("so")
    reply = world.ask("baltic")
    assert (reply.kind, words(reply).splitlines()[0]) == ("error", "Something went wrong on our side")
    assert [(record.message, bool(record.exc_info)) for record in caplog.records] == [("command.failed", True)]


def test_a_form_is_helped_along(world: World) -> None:
    suggest = world.commands.suggest
    assert world.run(suggest("briefing", "")) == ("baltic", "rotterdam")
    assert world.run(suggest("briefing", "bal")) == ("baltic", "Baltic Sea")
    assert world.run(suggest("topic", "", briefing="baltic")) == ("cables", "ports")
    assert world.run(suggest("topic", "sea", briefing="sea")) == ("Sea cables",)
    assert world.run(suggest("window", "2")) == ("24h",)
    assert world.run(suggest("colour", "r")) == ()


def test_a_person_is_one_person_in_one_workspace() -> None:
    assert typed("", user="mari").asker == "paper:desk/@mari"
    assert typed("").place == "paper:desk/news"
    assert Command(platform="paper", user="mari").place == "paper:@mari"
