"""How far a thing has got, and what it was before."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.composing.status.telling import tellings
from briefings.model import Status

NOW = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)
TOLL = Briefing(
    name="toll",
    title="Bridge toll",
    scope=("Merrow",),
    topics=(Topic(key="toll", title="Toll", match=("bridge toll*",)),),
)


def state(sentence: str, phrase: str = "bridge toll") -> str | None:
    start = sentence.index(phrase)
    return next((telling.state for telling in tellings(sentence, (start, start + len(phrase)))), None)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Merrow lifted the unpopular bridge toll on Monday.", "done"),
        ("The bridge toll was reduced to two crowns.", "done"),
        ("Merrow is set to lift the bridge toll in May.", "planned"),
        ("The bridge toll will be lifted in May.", "planned"),
        ("The council agreed to lift the bridge toll.", "announced"),
        ("The mayor announced a new bridge toll.", "announced"),
        ("Merrow is collecting the bridge toll again.", "under way"),
        ("The council suspended the bridge toll for a week.", "suspended"),
        ("The bridge toll has been called off.", "suspended"),
        ("The council rejected a higher bridge toll.", "denied"),
    ],
)
def test_a_verb_with_the_topic_as_its_object_tells_the_status(sentence: str, told: str) -> None:
    assert state(sentence) == told


@pytest.mark.parametrize(
    ("sentence", "phrase", "words"),
    [
        ("Alda launched drone and missile attacks on Merrow.", "drone", "launched drone and missile attacks"),
        ("Merrow lifted the oil and gas sanctions.", "oil", "lifted the oil and gas sanctions"),
        ("Merrow approved the tax and spending bill.", "tax", "approved the tax and spending bill"),
        ("Merrow lifted the duties and fees.", "duties", "lifted the duties"),
        ("Merrow lifted the duty and closed roads.", "duty", "lifted the duty"),
    ],
)
def test_a_phrase_that_describes_a_thing_with_another_is_told_with_the_thing(
    sentence: str, phrase: str, words: str
) -> None:
    start = sentence.index(phrase)
    (telling,) = tellings(sentence, (start, start + len(phrase)))
    assert telling.whole == words


@pytest.mark.parametrize(
    "sentence",
    [
        "Traffic has grown since the bridge toll was lifted.",
        "Vell Roads, which was said to be for sale before the bridge toll was lifted, has a new owner.",
        "The council has not lifted the bridge toll.",
        "If the council lifted the bridge toll, the debt would grow.",
        "Drivers signed a petition against the bridge toll.",
        "The firm behind the bridge toll was fined.",
        "Merrow raised bridge toll fines.",
        "The mayor praised the recently lifted bridge toll.",
        "Merrow had initially announced a bridge toll.",
        "The bridge toll was previously imposed by the state.",
        "“We will lift the bridge toll,” the mayor said.",
        "I am afraid that they will lift the bridge toll.",
        "The mayor hopes that Merrow will lift the bridge toll.",
        "Merrow will lift the bridge toll if Alda pays for the bridge.",
        "A bridge toll expert closed in on a record on Monday.",
        "Drivers wanted to know who approved the bridge toll.",
        "Shares in Merrow Roads fell the day the bridge toll was announced.",
        "The bridge toll is lifted almost whole cloth from a paper of 1990.",
    ],
)
def test_conditions_negations_looks_back_and_looser_links_tell_none(sentence: str) -> None:
    assert state(sentence) is None


def status(*articles: tuple[str | None, str]) -> Status | None:
    documents = [Document.from_text(text, published=day, title="Merrow") for day, text in articles]
    return compose(TOLL, documents, now=NOW).cards[0].status


def test_set_to_lift_then_lifted() -> None:
    found = status(
        ("2026-02-01", "Merrow is set to lift the bridge toll, the council said."),
        ("2026-03-11", "Merrow lifted the bridge toll on March 7 after nine years."),
    )
    assert found is not None
    assert (found.state, found.date) == ("done", "2026-03-07")
    assert found.previous is not None
    assert found.previous.state == "planned"
    assert found.text == found.citations[0].text


def test_last_week_in_a_paper_of_a_sunday_dates_no_status() -> None:
    """It may be the week that ends with that Sunday, or the one before."""
    told = "Merrow lifted the bridge toll last week, the council said."
    on_sunday, on_monday = status(("2026-03-08", told)), status(("2026-03-09", told))
    assert on_sunday is not None
    assert on_monday is not None
    assert (on_sunday.date, on_monday.date) == (None, "2026-W10")


def test_a_topic_that_no_verb_takes_as_its_object_has_no_status() -> None:
    assert status(("2026-03-11", "Many in Merrow complain about the bridge toll and its queues.")) is None


def test_a_line_that_the_newest_status_has_overtaken_does_not_open_the_briefing() -> None:
    documents = [
        Document.from_text(
            "Merrow is set to lift the bridge toll, the council said.", published="2026-03-11", title="A"
        ),
        Document.from_text(
            "The council said Merrow lifted the bridge toll on March 12.", published="2026-03-12", title="B"
        ),
    ]
    assert [line.text[:16] for line in compose(TOLL, documents, now=NOW).lead] == ["The council said"]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Merrow lifted the unpopular bridge toll on Monday.", "Merrow lifted the unpopular bridge toll"),
        ("Merrow is set to lift the bridge toll in May.", "Merrow is set to lift the bridge toll"),
        ("The council agreed to lift the bridge toll.", "The council agreed to lift the bridge toll"),
        ("The bridge toll of $2 was halved.", "The bridge toll of $2 was halved"),
        (
            "Merrow has suspended its bridge toll increases until June.",
            "Merrow has suspended its bridge toll increases until June",
        ),
    ],
)
def test_a_status_is_told_in_the_words_of_its_source(sentence: str, words: str) -> None:
    found = status(("2026-03-11", sentence))
    assert found is not None
    assert found.words == words
    assert found.words in found.text


def test_a_status_needs_no_more_than_its_verb_where_the_cards_title_says_the_rest() -> None:
    titled = Topic(key="toll", title="The bridge toll", match=("bridge toll*",))
    document = Document.from_text("Merrow is set to lift the bridge toll in May.", published="2026-03-11", title="A")
    found = compose(replace(TOLL, topics=(titled,)), [document], now=NOW).cards[0].status
    assert found is not None
    assert found.words == "set to lift"


def test_a_date_in_a_clause_beside_the_verb_is_not_the_status_date() -> None:
    found = status(("2026-03-11", "Merrow suspended the bridge toll, which drivers had cursed since Monday."))
    assert found is not None
    assert (found.state, found.date) == ("suspended", None)


def test_the_day_that_a_thing_is_put_to_or_that_a_plan_was_told_is_not_the_status_date() -> None:
    for told in (
        "Merrow delayed the bridge toll to May 30.",
        "The state of Merrow will delay the bridge toll to May 30, the mayor said on Tuesday.",
    ):
        found = status(("2026-03-11", told))
        assert found is not None
        assert found.date is None


def test_what_lies_years_before_its_own_document_is_no_status() -> None:
    assert status(("2026-03-11", "Merrow imposed the bridge toll in 2019.")) is None


def test_a_past_that_goes_on_with_a_day_of_long_ago_is_no_status() -> None:
    text = "Merrow has agreed to lift the bridge toll. It raised the bridge toll. In May 2017, it was voted out."
    found = status(("2026-03-11", text))
    assert found is not None
    assert (found.state, found.previous) == ("announced", None)


def test_a_status_that_newer_papers_have_outlived_by_a_year_is_none() -> None:
    old, new = "Merrow lifted the bridge toll on Monday.", "The bridge toll of Merrow brought two million crowns."
    assert status(("2024-03-11", old), ("2026-03-11", new)) is None
    assert status((None, old), ("2026-03-11", new)) is not None


def test_the_line_with_the_newest_status_opens_its_card_and_the_one_it_overtakes_stands_last() -> None:
    documents = [
        Document.from_text(
            "Merrow is set to lift the bridge toll of two crowns, the council of Merrow said in a long statement.",
            published="2026-03-01",
            title="Merrow to lift the bridge toll",
        ),
        Document.from_text(
            "Drivers in Merrow queue for an hour at the bridge toll each morning.", published="2026-03-11", title="A"
        ),
        Document.from_text("Today Merrow lifted the bridge toll.", published="2026-03-12", title="B"),
    ]
    lines = [line.text for line in compose(TOLL, documents, now=NOW).cards[0].lines]
    assert lines[0] == "Today Merrow lifted the bridge toll."
    assert lines[-1].startswith("Merrow is set to lift")


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The bridge toll talks between Merrow and Alda collapsed on Thursday.", "suspended"),
        ("The bridge toll on lorries from Alda expired on Friday.", "done"),
        ("The bridge toll took effect on Sunday.", "done"),
        ("The bridge toll entered its third week.", "under way"),
        ("The bridge toll to the port of Merrow resumed on Thursday.", "done"),
        ("The bridge toll was adjourned until May.", "suspended"),
        ("The council is due to vote on the bridge toll.", "planned"),
        ("The bridge toll is scheduled to take effect in July.", "planned"),
        ("The bridge toll will end in July.", "planned"),
        ("The council will then vote on the bridge toll.", "planned"),
    ],
)
def test_what_the_subject_does_by_itself_tells_the_status(sentence: str, told: str) -> None:
    assert state(sentence) == told


@pytest.mark.parametrize(
    "sentence",
    [
        "The army denied a report that the bridge toll was called off.",
        "The mayor denies that the council lifted the bridge toll.",
        "Information about the new bridge toll will be included in the report.",
        "The bridge toll will host a dinner.",
        "The bridge toll opened the way to a new debt.",
    ],
)
def test_what_is_denied_or_said_of_something_else_tells_none(sentence: str) -> None:
    assert state(sentence) is None


def told(*articles: tuple[str, str]) -> tuple[str | None, str | None]:
    documents = [Document.from_text(text, title="Merrow", published=day) for day, text in articles]
    status = compose(TOLL, documents, now=NOW).cards[0].status
    return (status.words, status.previous.words if status.previous else None) if status else (None, None)


def test_a_plan_told_after_it_was_done_is_old_news() -> None:
    done = ("2026-03-09", "On Friday Merrow lifted the bridge toll.")
    assert told(done, ("2026-03-11", "Merrow is expected to lift the bridge toll, analysts wrote.")) == (
        "Merrow lifted the bridge toll",
        None,
    )
    assert told(done, ("2026-03-02", "Merrow is set to lift the bridge toll.")) == (
        "Merrow lifted the bridge toll",
        "Merrow is set to lift the bridge toll",
    )


def test_the_words_of_a_status_are_whole() -> None:
    assert told(("2026-03-02", "The bridge toll is scheduled to take effect in July."))[0] == (
        "The bridge toll is scheduled to take effect"
    )


def test_what_is_done_to_a_part_is_not_done_to_the_whole() -> None:
    assert state("Police have closed the gates of the bridge toll.") is None
    assert state("Merrow lifted the rest of the bridge toll.") == "done"
    assert state("The mayor announced the return of the bridge toll.") == "announced"


def test_a_plan_for_another_thing_on_the_card_is_no_earlier_state() -> None:
    both = replace(TOLL, topics=(Topic(key="crossing", title="Crossing", match=("bridge toll*", "ferry")),))
    texts = (
        "Merrow announced a new ferry on Monday.",
        "Merrow has lifted the bridge toll, its mayor told reporters at noon.",
    )
    documents = [
        Document.from_text(text, title="Merrow", published=f"2026-03-{day}") for day, text in enumerate(texts, 10)
    ]
    status = compose(both, documents, now=NOW).cards[0].status
    assert status is not None
    assert (status.state, status.previous) == ("done", None)


@pytest.mark.parametrize(
    ("sentence", "told", "words"),
    [
        ("Both sides agreed to a new bridge toll.", "announced", "agreed to a new bridge toll"),
        ("The state voted to end the bridge toll.", "announced", "voted to end the bridge toll"),
        (
            "A planned bridge toll by the state was postponed.",
            "suspended",
            "planned bridge toll by the state was postponed",
        ),
        ("The unpopular winter bridge toll has ended.", "done", "unpopular winter bridge toll has ended"),
        ("The bridge toll came into force at 4 a.m. on Thursday.", "done", "bridge toll came into force"),
        ("The bridge toll takes effect on 1 April.", "planned", "bridge toll takes effect"),
        ("The state blocked the bridge toll.", "denied", "blocked the bridge toll"),
        ("The council passed the bridge toll 52-48.", "done", "passed the bridge toll"),
        ("The bridge toll passed by a single vote.", "done", "bridge toll passed"),
        ("The council accepted the bridge toll proposal.", "done", "accepted the bridge toll proposal"),
        ("The bridge toll failed to pass.", "suspended", "bridge toll failed to pass"),
    ],
)
def test_how_far_a_thing_has_got_is_told_with_all_its_words(sentence: str, told: str, words: str) -> None:
    start = sentence.index("bridge toll")
    assert [(each.state, each.whole) for each in tellings(sentence, (start, start + 11))] == [(told, words)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The bridge toll is due to last until Friday.",
        "The bridge toll closed at 41.2 crowns.",
        "The court declared the bridge toll unlawful.",
    ],
)
def test_how_long_it_lasts_or_what_it_costs_tells_none(sentence: str) -> None:
    assert state(sentence) is None


def test_a_past_without_its_day_deep_in_a_story_that_names_a_year_of_long_ago_is_history() -> None:
    story = "Merrow's harbour is quiet these days. Two ferries lie at the pier. Few people wait for them. "
    assert status(("2026-03-11", f"{story}Merrow imposed the bridge toll following a storm in 2019.")) is None
    now = status(("2026-03-11", f"{story}Merrow has imposed the bridge toll following a storm in 2019."))
    assert now is not None
    assert now.state == "done"
