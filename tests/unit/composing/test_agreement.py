"""What several papers say of one thing: together, or against each other."""

from __future__ import annotations

from datetime import UTC, datetime

from briefings import Briefing, Document, Topic, compose
from briefings.model import Card, Line

NOW = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)
FIRE = Briefing(
    name="fire",
    title="Orrin fire",
    scope=("Orrin",),
    topics=(Topic(key="fire", title="The fire", match=("fire*", "blaze")),),
)


def card(*articles: tuple[str, str, str]) -> Card:
    documents = [
        Document.from_text(text, publisher=who, published=day or None, title="Orrin") for who, day, text in articles
    ]
    return compose(FIRE, documents, now=NOW).cards[0]


def line(found: Card, begins: str) -> Line:
    return next(line for line in found.lines if line.text.startswith(begins))


DEAD = "The fire at the Orrin paper mill killed 43 workers on Tuesday, the governor said."


def test_one_fact_in_two_papers_is_one_line_with_two_publishers_behind_it() -> None:
    found = card(
        ("Post", "2026-03-11", DEAD),
        ("Ledger", "2026-03-11", "The governor said the fire at the Orrin paper mill killed 43 workers on Tuesday."),
    )
    assert len(found.lines) == 1
    assert found.lines[0].publishers == 2
    assert len(found.lines[0].citations) == 2
    assert found.conflicts == ()


def test_two_articles_of_one_publisher_are_one_publisher() -> None:
    again = "On Tuesday the fire killed 43 workers at the paper mill in Orrin, the governor said."
    assert card(("Post", "2026-03-11", DEAD), ("Post", "2026-03-12", again)).lines[0].publishers == 1


def test_another_number_for_the_same_fact_stands_beside_it_and_is_not_averaged() -> None:
    other = "The fire at the Orrin paper mill killed 47 workers on Tuesday, the governor told reporters."
    found = card(("Post", "2026-03-11", DEAD), ("Ledger", "2026-03-11", other))
    (conflict,) = found.conflicts
    assert {side.value for side in conflict.sides} == {"43", "47"}
    assert conflict.kind == "contradiction"
    assert {citation.text for side in conflict.sides for citation in side.citations} == {DEAD, other}


def test_a_later_number_is_an_update_and_a_corrected_one_a_correction() -> None:
    later = "The fire at the Orrin paper mill killed 47 workers on Tuesday, the governor told reporters."
    assert card(("Post", "2026-03-11", DEAD), ("Ledger", "2026-03-12", later)).conflicts[0].kind == "update"
    corrected = (
        "The fire at the Orrin paper mill killed 41 workers on Tuesday, not 43, the governor said, correcting it."
    )
    corrected = corrected.replace("correcting it", "in a correction")
    assert card(("Post", "2026-03-11", DEAD), ("Post", "2026-03-12", corrected)).conflicts[0].kind == "correction"


def test_a_denial_stands_against_the_statement() -> None:
    found = card(
        ("Post", "2026-03-11", "The owner of the Orrin mill was warned of the fire risk by the inspectors in May."),
        (
            "Ledger",
            "2026-03-11",
            "The owner of the Orrin mill was not warned of the fire risk by the inspectors in May.",
        ),
    )
    assert {side.value for side in found.conflicts[0].sides} == {"stated", "denied"}


def test_what_a_speaker_denies_of_something_else_is_no_conflict() -> None:
    who = "served as head of the Orrin fire brigade and now runs the national council for safety at work"
    found = card(
        ("Post", "2026-03-11", f'"This was never an accident," said Ada Lund, who {who}.'),
        ("Ledger", "2026-03-12", f"Ms. Lund {who}."),
    )
    assert found.conflicts == ()


def test_the_same_words_of_a_speaker_are_one_fact_however_each_paper_leads_up_to_them() -> None:
    said = "perhaps the clearest sign yet that the mill should have closed years ago"
    found = card(
        ("Post", "2026-03-11", f'Governor Ada Lund says, "The blaze of Tuesday in Orrin and Brenn ... is {said}."'),
        ("Ledger", "2026-03-12", f'Before the hearing on the Orrin fire, Governor Ada Lund said that it "is {said}."'),
    )
    assert [each.publishers for each in found.lines] == [2]


def test_a_rounded_number_is_no_conflict() -> None:
    found = card(
        ("Post", "2026-03-11", "The Orrin fire destroyed 970,000 tonnes of paper in the northern warehouse."),
        (
            "Ledger",
            "2026-03-11",
            "The Orrin fire destroyed almost one million tonnes of paper in the northern warehouse.",
        ),
    )
    assert found.conflicts == ()


def test_fewer_than_what_another_paper_gives_at_the_least_is_no_rounding() -> None:
    found = card(
        ("Post", "2026-03-11", "The fire at the Orrin paper mill destroyed 47 houses on Tuesday."),
        ("Ledger", "2026-03-12", "The fire at the Orrin paper mill destroyed more than 50 houses on Tuesday."),
    )
    assert max(each.publishers for each in found.lines) == 1
    assert [[side.value for side in each.sides] for each in found.conflicts] == [["more than 50", "47"]]


def test_different_facts_with_different_numbers_are_no_conflict() -> None:
    found = card(
        ("Post", "2026-03-11", DEAD),
        (
            "Ledger",
            "2026-03-11",
            "Some 300 firemen from Orrin and Merrow fought the blaze through the night with 60 engines.",
        ),
    )
    assert found.conflicts == ()


def test_parallel_statements_of_one_paper_are_not_held_against_another() -> None:
    day, night = (
        f"The {shift} shift at the Orrin mill lost {n} workers in the fire."
        for shift, n in (("day", 11), ("night", 32))
    )
    found = card(("Post", "2026-03-11", f"{day} {night}"), ("Ledger", "2026-03-11", night))
    assert found.conflicts == ()


def test_a_cancellation_never_stands_behind_what_it_cancels() -> None:
    found = card(
        ("Post", "2026-03-10", "Orrin will hold the fire drill at the paper mill in May, the mayor said."),
        (
            "Ledger",
            "2026-03-11",
            "Orrin has cancelled the fire drill at the paper mill planned for May, the mayor said.",
        ),
    )
    assert [line.publishers for line in found.lines] == [1, 1]
    assert found.status is None or found.status.state != "planned"


def test_the_same_number_for_another_thing_is_no_agreement() -> None:
    found = card(
        ("Post", "2026-03-11", "Orrin will cut the fire levy on rice to 5% in December."),
        ("Ledger", "2026-03-11", "Orrin will cut the fire levy on sugar to 5% in December."),
    )
    assert all(line.publishers == 1 for line in found.lines)
    assert found.conflicts == ()


def test_a_dozen_is_twelve() -> None:
    found = card(
        ("Post", "2026-03-11", "The fire at the Orrin paper mill killed a dozen workers on Tuesday, he said."),
        ("Ledger", "2026-03-11", "The governor said the fire at the Orrin paper mill killed 12 workers on Tuesday."),
    )
    assert found.lines[0].publishers == 2
    assert found.conflicts == ()


def test_a_weekday_of_no_week_contradicts_no_day_of_its_name() -> None:
    dated = "Le feu (fire) de la papeterie d'Orrin a tué dix ouvriers {}, selon le gouverneur de la région."
    found = card(("Post", "2026-03-12", dated.format("le 6 mars")), ("Ledger", "", dated.format("vendredi")))
    assert found.conflicts == ()
    found = card(("Post", "2026-03-12", dated.format("le 6 mars")), ("Ledger", "", dated.format("lundi")))
    assert len(found.conflicts) == 1


def test_another_score_or_clock_time_in_the_same_words_is_a_conflict() -> None:
    told = "The fire at the Orrin paper mill broke out at 3:40 in the dye shop, the governor said."
    found = card(("Post", "2026-03-11", told), ("Ledger", "2026-03-11", told.replace("3:40", "5:10")))
    (conflict,) = found.conflicts
    assert {side.value for side in conflict.sides} == {"3:40", "5:10"}


def test_what_corrects_stands_before_what_it_corrects_and_opens_the_card() -> None:
    corrected = "Correction: the fire at the Orrin paper mill killed 41 workers on Tuesday, not 43 as reported earlier."
    found = card(("Post", "2026-03-11", DEAD), ("Post", "2026-03-12", corrected))
    (conflict,) = found.conflicts
    assert (conflict.kind, conflict.sides[0].value) == ("correction", "41")
    assert [line.text for line in found.lines] == [corrected, DEAD]


def test_of_an_update_the_newer_value_stands_first() -> None:
    later = "The fire at the Orrin paper mill killed 47 workers on Tuesday, the governor told reporters."
    (conflict,) = card(("Post", "2026-03-11", DEAD), ("Ledger", "2026-03-12", later)).conflicts
    assert (conflict.kind, conflict.sides[0].value) == ("update", "47")


def test_a_sum_that_one_paper_cuts_short_is_no_conflict() -> None:
    one = "After the fire Orrin will sell bonds worth $284.43 billion for its ports."
    other = "After the fire Orrin will sell bonds worth $284 billion for its ports."
    assert not card(("Post", "2026-03-10", one), ("Ledger", "2026-03-11", other)).conflicts


def test_a_sum_of_nothing_named_is_headed_by_no_bare_unit() -> None:
    one = "Orrin won its case over the fire on Monday and got 300 euros."
    other = "Orrin won its case over the fire on Monday and got 900 euros."
    found = card(("Post", "2026-03-10", one), ("Ledger", "2026-03-10", other))
    assert [conflict.about for conflict in found.conflicts] == ["the amount"]


def test_what_only_says_of_how_many_digits_a_number_is_contradicts_none_of_them() -> None:
    dozens = "The fire at the Orrin paper mill killed dozens of workers on Tuesday, the governor told reporters."
    assert card(("Post", "2026-03-11", DEAD), ("Ledger", "2026-03-12", dozens)).conflicts == ()
    few = DEAD.replace("43", "12")
    (conflict,) = card(("Post", "2026-03-11", few), ("Ledger", "2026-03-12", dozens)).conflicts
    assert {side.value for side in conflict.sides} == {"12", "dozens"}


def test_the_dead_of_one_paper_bear_out_no_number_of_those_made_homeless_in_another() -> None:
    homeless = "The fire at the Orrin paper mill left 43 workers homeless on Tuesday, the governor told reporters."
    driven = "The fire at the Orrin paper mill displaced 900 workers on Tuesday, the governor said."
    for other in (homeless, driven):
        found = card(("Post", "2026-03-11", DEAD), ("Ledger", "2026-03-11", other))
        assert found.conflicts == ()
        assert {line.publishers for line in found.lines} == {1}
