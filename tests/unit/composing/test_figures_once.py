"""What befell people at one event is one row, by whichever of its places its papers call it."""

from __future__ import annotations

from datetime import UTC, datetime

from briefings import Briefing, Document, Topic, compose

NOW = datetime(2026, 8, 12, 8, 0, tzinfo=UTC)
ALL = Briefing(name="all", title="All", scope=("Peru", "Lodden"), topics=())
TWO = Briefing(
    name="two",
    title="Two",
    scope=("Peru", "Lodden"),
    topics=(
        Topic(key="dead", title="Victims", match=("blaze",)),
        Topic(key="law", title="Law", match=("prosecutor*",)),
    ),
)


def documents(*told: tuple[str, str, str]) -> list[Document]:
    return [Document.from_text(text, title=title, published=day, publisher=title) for day, title, text in told]


def rows(*told: tuple[str, str, str], briefing: Briefing = ALL) -> list[tuple[str, str]]:
    found = compose(briefing, documents(*told), now=NOW)
    return [(figure.label, figure.text) for card in found.cards for figure in card.figures]


TOWN = ("2026-08-09", "Blaze in Lodden", "A blaze killed 40 people in Lodden, in the north of Peru, on Saturday night.")


def test_the_dead_of_a_town_are_those_of_the_same_fire_in_its_land() -> None:
    land = ("2026-08-10", "Peru mourns", "Peru mourns the dead. The blaze has killed 40 people in Peru, police said.")
    assert [figure for _, figure in rows(TOWN, land)] == ["40"]


def test_a_group_among_the_dead_and_two_towns_stay_apart() -> None:
    group = ("2026-08-10", "Osk: blaze", "A blaze killed 40 people in Osk, in the south of Peru, on Sunday night.")
    assert {label for label, _ in rows(TOWN, group)} == {"people killed in Lodden", "people killed in Osk"}


def test_as_many_dead_at_two_places_that_both_papers_name_are_told_once() -> None:
    chapel = (
        "2026-08-10",
        "Shooting in Lodden Springs",
        "A gunman killed 26 people at a chapel in Lodden Springs on Sunday. It was the worst attack in Texas history.",
    )
    state = (
        "2026-08-10",
        "Gunman of Lodden Springs had guns",
        "Jon Arel, the man authorities say killed 26 in the deadliest mass shooting in Texas history, should not have "
        "had guns, a judge of Lodden Springs said.",
    )
    assert len(rows(chapel)) == len(rows(state)) == 1
    assert len(rows(chapel, state)) == 1


def test_whom_a_storm_killed_since_it_marched_ashore_did_not_march() -> None:
    storm = (
        "2026-08-10",
        "Storm",
        "Since marching ashore Friday near Lodden, the storm has killed 40 people in Lodden.",
    )
    assert {label for label, _ in rows(storm)} == {"people killed in Lodden"}


def test_more_dead_in_the_land_than_in_the_town_are_the_whole_and_its_part() -> None:
    whole = (
        "2026-08-10",
        "Peru: blazes",
        "Many blazes burn. In Peru 75 people were killed on Saturday night in blazes.",
    )
    assert {figure for _, figure in rows(TOWN, whole)} == {"40", "75"}


def test_what_was_counted_since_another_day_is_another_count() -> None:
    since = (
        "2026-08-10",
        "Peru: blazes",
        "Many blazes burn. In Peru 75 people have been killed in blazes since the drought in Peru began.",
    )
    all_told = ("2026-08-11", "Peru: toll", "The blaze of Lodden, in Peru, killed 40 people, and 44 died in Peru.")
    assert ("people killed in Peru since the drought in Peru began", "75") in rows(since, all_told)


def test_a_second_card_tells_no_toll_of_the_first_again() -> None:
    court = (
        "2026-08-10",
        "Peru: inquiry",
        "A prosecutor in Peru has opened an inquiry into the night that killed 40 people in Lodden, in Peru.",
    )
    assert rows(TOWN, court, briefing=TWO) == [("people killed in Lodden", "40")]


def test_a_few_of_one_kind_are_all_there_were_under_like_titles_of_one_day() -> None:
    miners = ("2026-08-10", "{}", "Seven miners died in Peru in a blaze and four were hurt, said the mine's owner.")
    people = ("2026-08-10", "Seven die in a blaze in a mine", "A blaze killed seven people in Peru on Monday.")

    def told(title: str) -> list[str]:
        return [label for label, figure in rows((miners[0], title, miners[2]), people) if figure.lower() == "seven"]

    assert len(told("Update: seven die in a blaze in a mine of Peru")) == 1
    assert len(told("Guards and miners of the north ask for a doctor")) == 2
