"""How far along a course a person or a matter is, from one edition to the next."""

from __future__ import annotations

from datetime import date

import pytest

from briefings.composing.agreement.comparing import Rarity
from briefings.composing.agreement.facts import fact_of
from briefings.composing.moves.onward import station_left
from briefings.composing.moves.stations import Station, stations_in
from briefings.composing.tolls.lines import Counted
from briefings.model import Line

BEFORE, NOW = date(2026, 3, 3), date(2026, 3, 6)


def left(before: str, now: str) -> tuple[Station | None, str]:
    """The station that the later sentence has left behind, with its words in the earlier one."""
    was, is_ = fact_of(before, BEFORE), fact_of(now, NOW)
    station = station_left(is_, was, stations_in(is_), stations_in(was), Rarity([was.frame, is_.frame]))
    return station, before[station.start : station.end] if station else ""


@pytest.mark.parametrize(
    ("before", "now", "words"),
    [
        (
            "Ada Merrow, a former minister, was taken to a hospital on Monday after she had fallen from a horse.",
            "Ada Merrow has left the hospital in good spirits, her party said.",
            "was taken to a hospital on Monday",
        ),
        (
            "The general Jon Varga was arrested in a hotel, where he had lived under another name.",
            "Jon Varga pleaded not guilty to all charges when he appeared before the tribunal.",
            "The general Jon Varga was arrested in a hotel",
        ),
        (
            "Three miners are trapped below the hill of Halden, and rescuers are drilling a shaft.",
            "Rescuers lifted the three miners through the shaft below the hill of Halden.",
            "Three miners are trapped below the hill of Halden",
        ),
        (
            "The government of Nepara and the Maoists want to put their names to a peace accord which ends the war.",
            "The government of Nepara and the Maoists signed the accord by which their war is over.",
            "The government of Nepara and the Maoists want to put their names to a peace accord",
        ),
        (
            "Nurses in the hospitals of Lenz walked off the wards to press for higher wages.",
            "The nurses of the hospitals in Lenz went back to work for higher wages than before.",
            "Nurses in the hospitals of Lenz walked off the wards to press for higher wages",
        ),
    ],
)
def test_who_is_further_along_a_course_has_left_the_station_before(before: str, now: str, words: str) -> None:
    station, told = left(before, now)
    assert station is not None
    assert told.strip() == words


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (
            "Ada Merrow has left the hospital in good spirits, her party said.",
            "Ada Merrow was taken to a hospital on Monday after she had fallen from a horse.",
        ),
        (
            "The general Jon Varga was arrested in a hotel, where he had lived under another name.",
            "Another general, Ann Kirov, pleaded not guilty to all charges when she appeared before the tribunal.",
        ),
        (
            "The coach of Vell United resigned on Sunday.",
            "Vell United named a former goalkeeper as its new coach.",
        ),
        (
            "Jon Varga was elected chancellor by the parliament of Norland.",
            "Trade between the two countries has grown since Jon Varga took office as chancellor of Norland.",
        ),
        (
            "Three miners are trapped below the hill of Halden, and rescuers are drilling a shaft.",
            "A walker found a purse with coins on a beach of Halden.",
        ),
        (
            "Jon Varga was arrested in a hotel.",
            "Jon Varga was not convicted, and nobody says why.",
        ),
    ],
    ids=["backwards", "another person", "a club is no person", "told aside", "another matter", "denied"],
)
def test_what_is_no_step_leaves_nothing(before: str, now: str) -> None:
    assert left(before, now) == (None, "")


def test_what_is_yet_to_come_is_half_a_step_short() -> None:
    (to_come,) = stations_in(fact_of("Jon Varga is to be executed.", NOW))
    (done,) = stations_in(fact_of("Jon Varga was executed.", NOW))
    assert done.rank - to_come.rank == 0.5


def test_the_dead_of_a_blast_of_last_week_are_not_those_of_an_accident_of_this_one() -> None:
    before = "Twenty-four people were confirmed dead in a coal mine accident early Monday in Merrow province."
    blast = "The death toll from a colliery blast in Merrow {when} has risen to 40, rescuers confirmed on Tuesday."
    assert counted(before, blast.format(when="province")) == 24
    assert counted(before, blast.format(when="province last week")) is None


def counted(before: str, now: str) -> float | None:
    """The toll of the earlier line to which the later one gives more."""
    lines = [Line(id=identity, text=text, citations=()) for identity, text in (("before", before), ("now", now))]
    days = {"before": date(2026, 3, 9), "now": date(2026, 3, 10)}
    toll = Counted(lines, dict.fromkeys(days, ""), days).moved("now", "before")
    return toll.value if toll else None
