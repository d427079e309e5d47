"""How far along a course a person or a matter is, from one edition to the next."""

from __future__ import annotations

from datetime import date
from time import process_time

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
        (
            "President Lunt said on Monday that he would nominate Ada Merrow to a second term as head of the bank.",
            "Ada Merrow won confirmation on Thursday for a second term as head of the bank.",
            "President Lunt said on Monday that he would nominate Ada Merrow to a second term as head of the bank",
        ),
        (
            "Friends keep an eye on Jon Varga, the senator running for the nomination of his party.",
            "Sen. Jon Varga said that he would not seek the presidency, which leaves three others.",
            "the senator running for the nomination of his party",
        ),
        (
            "Ada Merrow, a former captain of police, woke up in the lead to be the next mayor of Lenz.",
            "Ada Merrow, a former captain of police, declared victory in the race for mayor of Lenz.",
            "woke up in the lead to be the next mayor of Lenz",
        ),
        (
            "Mrs. Merrow is accused of getting a loan that the bank was told to give her.",
            "Mrs. Merrow, 41, was convicted of getting the loan from a bank for small firms.",
            "Mrs. Merrow is accused of getting a loan that the bank was told to give her",
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
        (
            "Norland asked its envoy to leave for his part in hiding the most wanted man of the region, Jon Varga.",
            "Osman Varga, the brother of captured rebel leader Jon Varga, means to fight on.",
        ),
        (
            "The captain of police says that he wanted to replace Premier Ada Merrow.",
            "A painter has been arrested on suspicion of a plot against the house of Premier Ada Merrow.",
        ),
        (
            "Ann Kirov said in a letter to President Jon Varga that she plans to resign in May.",
            "President Jon Varga has named a new head of the bank.",
        ),
        (
            "Secretary Ann Kirov arrived on Monday for two days of talks in Vell.",
            "Secretary Ann Kirov left for home on Friday after a short visit to Osk.",
        ),
        (
            "Jon Varga was arrested in a hotel, where he had lived under another name.",
            "Jon Varga, sentenced to death in June, urged his men to lay down their arms.",
        ),
        (
            "Senator Ada Merrow dismissed the demand for talks abroad as a trick.",
            "Senator Ada Merrow was appointed president of the upper house.",
        ),
        (
            "State polls show Jon Varga hot on the heels of his rival.",
            "If, as some fear, Jon Varga is elected president, it will not be because of the polls.",
        ),
        (
            "The government of Premier Jon Varga fears for the trust of its allies, and a crisis of confidence in it.",
            "Greens run three of the regions that Jon Varga won.",
        ),
        (
            "Ann Kirov leads Jon Varga by four points, though the race is close.",
            "Most of those who watched the debate thought that Jon Varga won it.",
        ),
        (
            "Two senators backed the spies of Norland on Monday, in contrast to President-elect Jon Varga's attack.",
            "President-elect Jon Varga of Norland will ask a rival to lead the spies, two senators said.",
        ),
        (
            "President Jon Varga promised to nominate a successor to the late Justice Ann Kirov.",
            "A league of judges wants to block anyone whom President Jon Varga nominates to succeed Justice Ann Kirov.",
        ),
        (
            "The college of Norland voted on Monday to make Jon Varga president.",
            "Jon Varga, whom the college of Norland made president, says he could have won the popular vote.",
        ),
        (
            "President Jon Varga and Premier Ann Kirov shook hands for the first time Tuesday at the summit in Osk.",
            "Jon Varga and Ann Kirov met for the first time this week at the summit in Osk.",
        ),
        (
            "Ann Kirov, the former mayor of Osk, dropped her second bid for the chair of the party on Monday.",
            "That Ann Kirov, the former mayor of Osk, is dropping out is a shame for the party.",
        ),
        (
            "Ann Kirov was nominated on Monday as speaker of the house by the Greens, as expected.",
            "Ann Kirov won the nomination of the Greens as speaker of the house easily on Monday.",
        ),
        (
            "In 1991 Ann Kirov was asked to become president of the party, but refused.",
            "Ann Kirov was appointed president of the party.",
        ),
    ],
    ids=[
        "backwards",
        "another person",
        "a club is no person",
        "told aside",
        "another matter",
        "denied",
        "a brother",
        "on whom somebody else has designs",
        "to whom somebody else writes",
        "another journey",
        "known already",
        "who dismisses",
        "only if",
        "whom others fear",
        "who is led",
        "a title",
        "who nominates",
        "what might have been",
        "the first time",
        "a dropped bid",
        "a nomination that is won",
        "long ago",
    ],
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


@pytest.mark.parametrize("words", ["A" * 12_000, "A-" * 6_000, "nominated Jon Varga " * 600, "convicted " * 1_200])
def test_an_endless_word_or_list_takes_no_endless_time(words: str) -> None:
    before = fact_of("Jon Varga was arrested in a hotel.", BEFORE)
    now = fact_of(f"{words} captured, and Jon Varga was convicted.", NOW)
    began = process_time()
    station_left(now, before, stations_in(now), stations_in(before), Rarity([before.frame, now.frame]))
    assert process_time() - began < 2
