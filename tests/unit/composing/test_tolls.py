"""A disaster whose toll grows: one row, the newest count, the one before it, and where papers differ."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.model import Card

NOW = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)
FLOOD = Briefing(
    name="flood",
    title="Merrow floods",
    scope=("Merrow",),
    topics=(Topic(key="toll", title="Death toll", match=("flood*", "dead", "killed", "died", "missing")),),
)

FIRST = ("2026-03-02", "Post", "At least 12 people were killed on Monday when floods swept through Merrow.")
THEN = (
    "2026-03-04",
    "Herald",
    "The death toll from the floods in Merrow rose to 43 on Wednesday.",
)
LAST = ("2026-03-07", "Post", "Ninety-seven people have died in the Merrow floods, and 14 are still missing.")
OTHER = ("2026-03-07", "Radio", "The rescue service counted 95 people dead in the floods of Merrow.")
CORRECTION = ("2026-03-08", "Herald", "Correction: Nine people, not 14, are still missing after the floods in Merrow.")


def card(*articles: tuple[str, str, str]) -> Card:
    documents = [
        Document.from_text(text, published=day, publisher=publisher, title="Floods in Merrow")
        for day, publisher, text in articles
    ]
    return compose(FLOOD, documents, now=NOW).cards[0]


def rows(found: Card) -> list[tuple[str, str | None]]:
    return [(figure.text, figure.previous.text if figure.previous else None) for figure in found.figures]


def test_the_newest_toll_stands_beside_the_last_one_before_it() -> None:
    assert rows(card(FIRST, THEN, LAST)) == [("Ninety-seven", "43"), ("14", None)]


@pytest.mark.parametrize(
    "text",
    [
        "The floods in Merrow have cost 43 lives.",
        "The floods in Merrow took 43 lives.",
        "The floods in Merrow were a tragedy for the country, with the loss of at least 43 lives.",
        "The floods in Merrow took the lives of 43 people.",
        "Forty-three lives were lost in the floods in Merrow.",
        "Forty-three people perished in the floods in Merrow.",
    ],
)
def test_lives_that_were_taken_are_counted_as_the_dead(text: str) -> None:
    ((words, previous),) = rows(card(FIRST, ("2026-03-04", "Herald", text)))
    assert (words.removeprefix("at least "), previous) in {("43", "at least 12"), ("Forty-three", "at least 12")}


def test_of_two_cards_that_which_has_the_newest_toll_tells_it() -> None:
    topics = (
        Topic(key="council", title="Council", match=("council", "mayor")),
        Topic(key="floods", title="Floods", match=("swept", "rose", "toll")),
    )
    told = {
        "Mayor promises help": "The mayor promised help on Tuesday after floods in Merrow killed at least 40 people.",
        "Floods in Merrow": "Floods that swept through Merrow on Monday killed at least 39 people, police said.",
        "Toll of floods in Merrow": "The death toll from the floods in Merrow rose to 43, police said.",
    }
    days = ("2026-03-03", "2026-03-03", "2026-03-04")
    documents = [
        Document.from_text(text, published=day, publisher=title, title=title)
        for day, (title, text) in zip(days, told.items(), strict=True)
    ]
    council, floods = compose(replace(FLOOD, topics=topics), documents, now=NOW).cards
    assert rows(council) == []
    assert [words for words, _ in rows(floods)] == ["43"]


def test_a_town_may_lie_in_the_country_that_another_paper_names() -> None:
    town = Document.from_text(
        "A magnitude 6.8 earthquake struck Peru early on Monday, killing at least 31 people in Merrow, officials said.",
        published="2026-03-02",
        publisher="Post",
        title="Earthquake kills dozens in Merrow",
    )
    country = Document.from_text(
        "The death toll from Monday's earthquake in southern Peru rose to 54 on Tuesday, in the town of Merrow alone.",
        published="2026-03-03",
        publisher="Herald",
        title="Earthquake toll rises",
    )
    quake = replace(FLOOD, topics=(Topic(key="toll", title="Earthquake", match=("earthquake",)),))
    assert rows(compose(quake, [town, country], now=NOW).cards[0]) == [("54", "at least 31")]


def test_the_newest_toll_is_the_line_and_no_older_one_stands_beside_it() -> None:
    assert [line.text for line in card(FIRST, THEN, LAST).lines] == [LAST[2]]


def test_an_old_toll_is_left_out_with_its_reason() -> None:
    documents = [Document.from_text(text, published=day, title="Floods in Merrow") for day, _, text in (FIRST, LAST)]
    (entry,) = (each for each in compose(FLOOD, documents, now=NOW, explain=True).trace if each.text == FIRST[2])
    assert entry.decision == "left out"
    assert "toll has grown" in entry.rule


def test_a_toll_that_one_document_says_happened_on_the_same_day_is_as_of_the_day_that_it_was_told() -> None:
    later = ("2026-03-09", "Radio", "The floods that swept through Merrow on March 2 killed 101 people.")
    found = card(FIRST, LAST, later)
    assert found.lines[0].text == later[2]
    assert ("101", "Ninety-seven") in rows(found)


def test_a_later_paper_that_only_gives_a_lower_bound_says_nothing_new() -> None:
    bound = ("2026-03-09", "Radio", "The floods in Merrow, which killed more than 90 people, have ruined the harvest.")
    assert ("Ninety-seven", "43") in rows(card(FIRST, THEN, LAST, bound))


def test_no_number_of_dead_is_read_from_dozens() -> None:
    vague = ("2026-03-07", "Radio", "Hundreds of people were killed by the floods in Merrow.")
    assert card(LAST, vague).conflicts == ()


def both(text: str, day: str, publisher: str = "Post") -> Document:
    return Document.from_text(text, published=day, publisher=publisher, title="The quake")


QUAKE = replace(FLOOD, scope=("quake",), topics=(replace(FLOOD.topics[0], match=("killed", "toll")),))
WHOLE = "The quake killed 40 people in Chile and Peru."
PART = "In Peru the quake killed 6 people."
GROWN = "The toll of the quake in Peru has risen to 9."
LATER_WHOLE = "The quake in Chile and Peru killed 62 people, including 4 Canadians, rescuers said."


def test_the_toll_of_a_part_is_no_earlier_toll_of_the_whole() -> None:
    documents = [both(WHOLE, "2026-03-02"), both(PART, "2026-03-02", "Echo"), both(GROWN, "2026-03-05")]
    documents.append(both(LATER_WHOLE, "2026-03-07", "Echo"))
    found = compose(QUAKE, documents, now=NOW).cards[0]
    assert {(figure.text, figure.previous.text if figure.previous else None) for figure in found.figures} >= {
        ("62", "40"),
        ("9", "6"),
    }
    assert {line.text for line in found.lines} == {GROWN, LATER_WHOLE}


def test_those_of_one_people_are_counted_apart() -> None:
    first = both("The quake in Chile and Peru killed 40 people, including 3 Canadians.", "2026-03-02")
    found = compose(QUAKE, [first, both(LATER_WHOLE, "2026-03-07", "Echo")], now=NOW).cards[0]
    assert ("4", "3") in {(each.text, each.previous.text if each.previous else None) for each in found.figures}


def test_the_order_of_documents_changes_no_toll() -> None:
    articles = (FIRST, THEN, LAST, OTHER)
    assert rows(card(*articles)) == rows(card(*articles[::-1]))


def test_papers_of_one_day_that_count_differently_are_shown_side_by_side() -> None:
    (conflict,) = card(FIRST, LAST, OTHER).conflicts
    assert conflict.kind == "contradiction"
    assert {side.value for side in conflict.sides} == {"Ninety-seven", "95"}


def test_a_rounded_toll_disputes_nothing() -> None:
    rounded = (LAST[0], "Radio", "Some 100 people were killed by the floods in Merrow.")
    assert card(LAST, rounded).conflicts == ()


def test_a_correction_stands_before_what_it_corrects() -> None:
    found = card(LAST, CORRECTION)
    (conflict,) = found.conflicts
    assert (conflict.kind, [side.value for side in conflict.sides]) == ("correction", ["Nine", "14"])
    assert found.lines[0].text == CORRECTION[2]


def test_a_correction_does_not_open_the_briefing_where_there_is_other_news() -> None:
    documents = [
        Document.from_text(
            f"{CORRECTION[2]}\n\nThe number of dead in the Merrow floods stands at 97.", published="2026-03-08"
        ),
        Document.from_text(THEN[2], published="2026-03-04", title="Floods in Merrow"),
    ]
    (first, *_) = compose(FLOOD, documents, now=NOW).lead
    assert first.text == "The number of dead in the Merrow floods stands at 97."


@pytest.mark.parametrize(
    "beside",
    [
        "Another 60 people are missing since the floods in Merrow.",
        "The floods in Merrow killed 12 children.",
        "It was the worst of the floods in Merrow since 1988, when 31 people died.",
        "Some 30 people were killed in a bus crash in Orrin, far from the floods.",
    ],
)
def test_what_counts_something_else_is_no_earlier_toll(beside: str) -> None:
    assert ("Ninety-seven", None) in rows(card(LAST, ("2026-03-05", "Radio", beside)))


BLASTS = Briefing(
    name="osk",
    title="Osk",
    scope=("Peru", "Osk", "Merrow", "Lima"),
    topics=(Topic(key="attacks", title="Attacks", match=("bomb*", "killed", "wounded", "toll", "dead")),),
)
MARKET = (
    "2026-03-02",
    "In Lima, five people were killed and 19 wounded on Monday when a car bomb went off at a market.",
)


def attacks(*articles: tuple[str, str]) -> list[tuple[str, str, str | None]]:
    documents = [Document.from_text(text, published=day, title="Peru: bomb attack") for day, text in articles]
    found = compose(BLASTS, documents, now=NOW).cards[0]
    assert not found.conflicts
    return [(each.label, each.text, each.previous.text if each.previous else None) for each in found.figures]


def test_two_attacks_in_one_country_are_not_one_whose_toll_grew() -> None:
    fish = (
        "2026-03-09",
        "Hours after a trial in Lima, a bomb exploded near the port in the northern coastal city of Osk, killing at "
        "least 31 people, officials in Peru said.",
    )
    assert attacks(MARKET, fish) == [
        ("people killed in Osk", "at least 31", None),
        ("people killed in Lima", "five", None),
        ("people wounded in Lima", "19", None),
    ]


def test_an_attack_that_is_told_again_has_its_toll_grow() -> None:
    later = (
        "2026-03-06",
        "The toll of Monday's car bomb at the market in Lima rose to nine dead, officials said on Friday.",
    )
    assert ("people dead in Lima", "nine", "five") in attacks(MARKET, later)


@pytest.mark.parametrize(
    "other",
    [
        "An earthquake near Lima killed at least 31 people in Peru, officials said.",
        "Since the war began at least 31 people have died in Peru this year in bomb attacks, a group said.",
        "Two recent bomb incidents in Peru have killed at least 31 people, officials said.",
        "A police raid on a village in Peru killed 31 people, officials said.",
        "The toll rose to 31 dead on Monday in Sunday's blast at a mill in Merrow, near the market in Peru.",
    ],
)
def test_what_another_kind_of_event_or_a_whole_year_has_killed_is_no_later_toll(other: str) -> None:
    assert not any(previous for _, _, previous in attacks(MARKET, ("2026-03-11", other)))


def test_two_prime_ministers_who_speak_of_the_wounded_speak_of_no_one_event() -> None:
    said = "Prime Minister Ann Lind said up to 5,000 people were wounded."
    other = "Prime Minister Tom Hart ordered an inquiry after a rocket wounded two people."
    documents = [
        Document.from_text(text, published=day, title=title)
        for day, title, text in [("2026-03-09", "Lind on Osk", said), ("2026-03-08", "Hart and the rocket", other)]
    ]
    briefing = replace(BLASTS, scope=("Minister",), topics=(Topic(key="t", title="Wounded", match=("wounded",)),))
    (found,) = compose(briefing, documents, now=NOW).cards
    assert not found.conflicts
    assert len(found.lines) == len(documents)


def test_the_hospital_that_counts_is_no_place_of_two_attacks() -> None:
    one = (
        "2026-03-02",
        "Medics at the Ann Weir hospital said seven people were wounded in the campus bombing in Peru.",
    )
    two = ("2026-03-09", "A bomb wounded 35 people in a crowd in Peru, said medics at the Ann Weir hospital.")
    assert not any(previous for _, _, previous in attacks(one, two))


def test_the_toll_of_one_town_has_not_grown_to_that_of_two() -> None:
    town = ("2026-03-02", "A bomb at the Peruvian port of Osk left at least seven people dead, and another hit Merrow.")
    both = ("2026-03-04", "The toll in Osk has risen to 12. That brought the number of dead in both bombings to 59.")
    assert ("59", "seven") not in [(now, before) for _, now, before in attacks(town, both)]


def test_what_a_story_has_come_to_leads_the_briefing() -> None:
    aid = Topic(key="aid", title="Aid", match=("aid",))
    documents = [
        Document.from_text(FIRST[2], published=FIRST[0], title="Floods in Merrow"),
        Document.from_text(LAST[2], published=LAST[0], title="Floods in Merrow"),
        Document.from_text("Merrow was promised 40 crowns of aid a head.", published="2026-03-07", title="Aid"),
    ]
    lead = compose(replace(FLOOD, topics=(aid, *FLOOD.topics)), documents, now=NOW).lead
    assert lead[0].text == LAST[2]


def test_what_a_town_is_the_capital_of_is_no_second_place() -> None:
    text = "A bomb in Osk, the capital of North Merrow, killed five people and wounded 12 on Monday, officials said."
    assert {label for label, _, _ in attacks(("2026-03-02", text))} == {"people killed in Osk", "people wounded in Osk"}


def test_a_mine_in_a_town_is_one_place() -> None:
    documents = [
        Document.from_text(text, published="2026-03-02", title="Peru")
        for text in (
            "Three men were killed and nine injured in Saturday's gas blast in Ann Mine in Osk, a town in Peru.",
            "A fall of rock at the Weir Mine in Merrow killed 12 men in Peru and injured 30.",
        )
    ]
    labels = {each.label for each in compose(BLASTS, documents, now=NOW).cards[0].figures}
    assert not any(" and " in label or "day" in label for label in labels)
    assert any(label.endswith(" in Ann Mine") for label in labels)


def test_a_time_that_another_clause_names_takes_no_toll_away() -> None:
    later = (
        "2026-03-06",
        "The toll of Monday's car bomb at the market in Lima, the third attack this year, rose to nine dead.",
    )
    assert ("nine", "five") in [(now, before) for _, now, before in attacks(MARKET, later)]
