"""One line an event: however many papers tell it, and however each words it; two events of one day stay two."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import permutations

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.composing.timeline.meanings import meaning_of
from briefings.composing.timeline.predicates import predicates
from briefings.composing.timeline.tokens import tokens_of
from briefings.model import Event
from tests.bench.quality.events import day_of_event, days, is_merged, pairs

NOW = datetime(2026, 6, 1, 8, 0, tzinfo=UTC)
TOWN = Briefing(name="vell", title="Vell", scope=("Vell",), topics=(Topic(key="vell", title="Vell", match=("Vell",)),))


def documents(*articles: tuple[str, str, str]) -> list[Document]:
    return [Document.from_text(text, published=day, publisher=who) for who, day, text in articles]


def timeline(*articles: tuple[str, str, str], now: datetime = NOW) -> tuple[Event, ...]:
    return compose(TOWN, documents(*articles), now=now).cards[0].timeline


BLASTS = (
    ("Post", "2026-05-05", "At least nine people were killed on Monday when bombs went off at two banks in Vell."),
    ("Ledger", "2026-05-06", "The blasts at two banks in Vell on Monday killed 31 people and hurt more than 200."),
    ("Herald", "2026-05-12", "In all, the bombings in Vell last week claimed 44 lives."),
    ("Argus", "2026-05-05", "Peru deplored on Monday the bomb blasts that killed people beside banks in Vell."),
)


def test_papers_with_other_tolls_tell_one_event_and_a_reaction_is_none() -> None:
    events = timeline(*BLASTS)
    assert [(event.date, len(event.citations)) for event in events] == [("2026-05-04", 3)]


def test_the_newest_toll_tells_an_incident_and_the_day_is_the_exact_one() -> None:
    blasts = timeline(*BLASTS)[0]
    assert blasts.text == "In all, the bombings in Vell last week claimed 44 lives."
    assert (blasts.date, blasts.until) == ("2026-05-04", None)


def test_the_order_in_which_documents_come_changes_nothing() -> None:
    found = {compose(TOWN, order, now=NOW).cards[0].timeline for order in permutations(documents(*BLASTS))}
    assert len(found) == 1


def test_what_was_done_tells_the_event_before_what_was_planned() -> None:
    (event,) = timeline(
        ("Post", "2026-05-20", "Osk and Vell, which were asked in 2024, will join the river league on 26 May in Dell."),
        ("Ledger", "2026-05-27", "Vell and Osk joined the river league on Tuesday at a ceremony in Dell."),
    )
    assert event.text.startswith("Vell and Osk joined")
    assert [event.date, len(event.citations), event.ahead] == ["2026-05-26", 2, False]


def test_the_day_of_a_deed_counts_not_the_day_on_which_somebody_told_it() -> None:
    (event,) = timeline(
        ("Post", "2026-05-09", "Detectives said on Friday that they had found a shotgun near the mill of Vell."),
        ("Ledger", "2026-05-15", "The shotgun was discovered on 7 May near the mill of Vell."),
    )
    assert event.date == "2026-05-07"
    assert event.text.startswith("The shotgun was discovered")


def test_a_plan_for_a_day_that_newer_papers_have_outlived_is_no_event() -> None:
    plan = ("Post", "2026-05-10", "Vell will open its new bridge on 15 May.")
    other = ("Ledger", "2026-05-20", "The mayor of Vell resigned on Tuesday.")
    assert [event.date for event in timeline(plan, other)] == ["2026-05-19"]
    assert [event.date for event in timeline(plan)] == ["2026-05-15"]
    ahead = timeline(plan, now=datetime(2026, 5, 12, 8, 0, tzinfo=UTC))
    assert [(event.date, event.ahead) for event in ahead] == [("2026-05-15", True)]


def test_a_part_belongs_to_the_whole_but_two_places_are_two_events() -> None:
    part = ("Post", "2026-05-05", "A bomb at a bank in Vell killed four people on Monday.")
    beside = ("Ledger", "2026-05-05", "A bomb at a bank in Osk, a suburb of Vell, killed six people on Monday.")
    elsewhere = ("Ledger", "2026-05-05", "A bomb killed six people in Dell, the birthplace of Vell's mayor, on Monday.")
    assert len(timeline(part, beside)) == 1
    assert len(timeline(part, elsewhere)) == 2


@pytest.mark.parametrize(
    "sentence",
    [
        "The mayor of Vell declined to comment on Tuesday.",
        "The owner of the Vell mill could not be reached on Tuesday.",
        "“Today is a sad day for Vell,” said the mayor.",
        "Vell was a village of 300 people two decades ago.",
    ],
)
def test_what_tells_nothing_that_happened_is_no_event(sentence: str) -> None:
    assert timeline(("Post", "2026-05-20", sentence)) == ()


def test_pairs_of_one_event_are_one_line_and_hardly_any_others() -> None:
    gold = list(pairs("events_gold.txt"))
    merged = [pair for pair in gold if is_merged(pair)]
    wanted = sum(pair.one_event for pair in gold)
    assert all(pair.one_event for pair in merged)
    assert len(merged) >= 0.75 * wanted


def test_pairs_that_nobody_tuned_on_are_merged_with_care() -> None:
    merged = [pair for pair in pairs("events_unseen.txt") if is_merged(pair)]
    assert sum(pair.one_event for pair in merged) >= 0.9 * len(merged)
    assert len(merged) >= 10


@pytest.mark.parametrize("name", ["event_days_gold.txt", "event_days_unseen.txt"])
def test_a_date_in_a_phrase_about_another_event_dates_nothing(name: str) -> None:
    told = list(days(name))
    assert sum(day_of_event(day) == day.day for day in told) >= 0.95 * len(told)


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("The ministry of Vell wants the court to lift the ban issued on Friday.", None),
        ("Vell praised the March accession of Osk to the river league.", None),
        ("The mayor of Vell said in a letter published on Monday that the mill is safe.", "2026-05-18"),
        ("The quake that hit Vell on Monday killed nine people.", "2026-05-18"),
        ("Monday's quake in Vell claimed nine lives.", "2026-05-18"),
        ("Three men were held in Vell -- a town that burned down on Monday.", None),
        ("Osk sold a house where Ann Lee, a vet from Vell, lived last month.", None),
    ],
)
def test_a_day_belongs_to_what_the_sentence_says_happened(sentence: str, date: str | None) -> None:
    assert [event.date for event in timeline(("Post", "2026-05-20", sentence))] == ([date] if date else [])


def test_sentences_that_cannot_be_read_alone_stand_behind_the_one_that_can() -> None:
    (event,) = timeline(
        ("Post", "2026-05-08", "Gunmen stormed a school in Vell on Thursday and killed 11 people."),
        ("Ledger", "2026-05-20", "The attack on the school in Vell on 7 May left 19 dead."),
    )
    assert event.text.startswith("Gunmen stormed")
    assert len(event.citations) == 2


@pytest.mark.parametrize(
    "sentence",
    [
        "If Vell had bought the mill last year, the debt would have been paid by 2025.",
        "Vell's rival Osk, which has led the league since 2003, believes in the mill.",
        "The mill shows how Vell differs from its rival Osk whose first mill was built in 2005.",
    ],
)
def test_what_never_happened_and_what_a_relative_clause_tells_is_no_event(sentence: str) -> None:
    assert timeline(("Post", "2026-05-20", sentence)) == ()


def test_a_bomb_of_some_day_in_a_month_is_not_that_of_a_day_in_it() -> None:
    day = ("Post", "2026-05-20", "A bomb killed nine people at a bank in Vell on 4 March.")
    month = ("Ledger", "2026-05-21", "In March a bomb killed two soldiers near the barracks in Vell.")
    assert [event.date for event in timeline(day, month)] == ["2026-03", "2026-03-04"]


def test_pairs_after_the_timelines_of_several_papers_are_merged_with_care() -> None:
    for name, least in (
        ("events_outlets.txt", 0.6),
        ("events_outlets_unseen.txt", 0.3),
        ("events_wires_unseen.txt", 0.3),
        ("events_reports_unseen.txt", 0.75),
    ):
        gold = list(pairs(name))
        merged = [pair for pair in gold if is_merged(pair)]
        right = sum(pair.one_event for pair in merged)
        assert right >= 0.95 * len(merged)
        assert right >= least * sum(pair.one_event for pair in gold)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("launched a dawn assault on Vell on Monday", "attacked Vell with tanks on Monday"),
        ("voted on Monday to impose a ban on boats in Vell", "approved a ban on boats in Vell on Monday"),
        ("adopted a resolution on Monday to oust Vell", "expelled Vell on Monday"),
        ("became on Monday the first to urge Vell's mayor to quit", "called on Vell's mayor on Monday to step down"),
        ("held a meeting with Vell's mayor on Monday", "met Vell's mayor on Monday"),
        ("arrived in Vell on Monday", "flew to Vell on Monday"),
        ("gave the forger Hall of Vell a sentence on Monday", "jailed the forger Hall of Vell on Monday"),
    ],
)
def test_a_deed_told_by_a_noun_or_in_another_verbs_clause_is_the_deed(first: str, second: str) -> None:
    (event,) = timeline(("Post", "2026-05-05", f"Norland {first}."), ("Echo", "2026-05-06", f"Norland {second}."))
    assert len(event.citations) == 2


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Thousands marched for Vell's mayor on Monday.", "Thousands marched against Vell's mayor on Monday."),
        ("Vell's mayor Hall was killed on Monday.", "Hall's son was killed on Monday on the road to Vell."),
        ("Rebels attacked the port of Vell on Monday.", "Soldiers attacked the port of Vell on Monday."),
        ("Norland offered to leave Vell on Monday.", "Norland left Vell on Monday."),
        ("Spain confirmed a case of Vell flu on Monday.", "A case of Vell flu was confirmed in Britain on Monday."),
        ("Fitch cut the rating of Vell on Monday.", "Moody's cut the rating of Vell on Monday."),
    ],
)
def test_two_who_do_much_the_same_on_one_day_do_two_things(first: str, second: str) -> None:
    assert len(timeline(("Post", "2026-05-05", first), ("Echo", "2026-05-06", second))) == 2


@pytest.mark.parametrize(
    ("past", "going_on"),
    [("withdrew", "withdrawing"), ("seized", "capturing"), ("toppled", "removing"), ("freed", "releasing")],
)
def test_a_verb_means_the_same_in_every_tense(past: str, going_on: str) -> None:
    told = [f"Norland {verb} the guns of Vell." for verb in (past, f"is {going_on}")]
    first, second = (meaning_of(text, tokens_of(text), predicates(tokens_of(text))[0]) for text in told)
    assert first == second


def test_a_strike_that_kills_is_an_attack_whoever_counts_the_dead() -> None:
    (event,) = timeline(
        (
            "Post",
            "2026-05-05",
            "Vell's guard said a total of 18 people were killed in Monday's strike on a school in Osk.",
        ),
        (
            "Ledger",
            "2026-05-05",
            "At least 18 people of Vell were killed in an air strike on a school in Osk on Monday.",
        ),
    )
    assert (event.date, len(event.citations)) == ("2026-05-04", 2)


def test_whom_an_apposition_names_is_the_one_to_whom_it_is_done() -> None:
    (event,) = timeline(
        (
            "Post",
            "2026-05-05",
            "On Monday a court in Vell sentenced an American citizen, the former guard Emil Sorg, to seven years.",
        ),
        (
            "Ledger",
            "2026-05-05",
            "Emil Sorg was sentenced to more than seven years in prison at a Monday hearing in Vell.",
        ),
    )
    assert len(event.citations) == 2


def test_what_tells_besides_what_is_done_on_another_day_doesnt_show_an_event() -> None:
    first = (
        "Ledger",
        "2026-05-13",
        "The blasts at two banks in Vell on Tuesday killed 31 people and hurt more than 200.",
    )
    besides = (
        "The bombings at two banks in Vell this week killed 31 people, and Osk is striking camps in Vell on Thursday."
    )
    (event,) = timeline(first, ("Herald", "2026-05-14", besides))
    assert (event.date, event.text, len(event.citations)) == ("2026-05-12", first[2], 2)


@pytest.mark.parametrize(
    "newest",
    [
        "In all, the bombings in Vell last week claimed 44 lives, the mayor said on Thursday.",
        "In all, the bombings in Vell last week claimed 44 lives, and the banks opened again on Thursday.",
    ],
)
def test_the_day_of_a_saying_or_of_another_clause_keeps_no_toll_from_being_shown(newest: str) -> None:
    assert timeline(*BLASTS[:2], ("Herald", "2026-05-15", newest))[0].text.startswith("In all, the bombings")
