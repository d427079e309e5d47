"""What has moved between two lines: the kinds of facts, asked one after the other."""

from __future__ import annotations

from typing import NamedTuple

from briefings.composing.agreement.background import is_background, is_speech
from briefings.composing.agreement.comparing import Rarity
from briefings.composing.agreement.facts import Fact, Value
from briefings.composing.agreement.reach import other_countries
from briefings.composing.moves.acts import act_overtaken, are_told_again
from briefings.composing.moves.answers import answered
from briefings.composing.moves.counts import count_outgrown
from briefings.composing.moves.days import day_come, is_to_be_said
from briefings.composing.moves.fulfilled import fulfilled
from briefings.composing.moves.near import (
    NOTHING,
    Main,
    are_alike,
    are_of_one_matter,
    is_near_for_act,
    main_of,
)
from briefings.composing.moves.offers import is_one_party, offer_moved
from briefings.composing.moves.onward import station_left
from briefings.composing.moves.ranks import rank_passed
from briefings.composing.moves.results import results_out
from briefings.composing.moves.stages import Stage, Staged, acts_in
from briefings.composing.moves.stations import Of, Station, stations_in
from briefings.composing.moves.totals import total_grown
from briefings.composing.moves.two_things import are_of_two_bodies
from briefings.composing.moves.values import value_moved


class Words(NamedTuple):
    """Where the words of an earlier line stand that hold no longer."""

    start: int
    end: int


class Read(NamedTuple):
    """A line as a fact, with the acts of all its clauses."""

    fact: Fact
    acts: tuple[Staged, ...]
    stations: tuple[Station, ...]
    main: Main

    @classmethod
    def of(cls, fact: Fact, text: str) -> Read:
        """A line read once."""
        if is_speech(fact):
            return cls(fact, (), (), NOTHING)
        return cls(fact, acts_in(text, fact), stations_in(fact), main_of(text))


def moved(now: Read, before: Read, rarity: Rarity) -> Value | Words | None:
    """The value or the words of an earlier line of which a later one tells another value or a further step, or None."""
    if other_countries(now.fact, before.fact):
        return None
    value = (
        value_moved(now.fact, before.fact, rarity)
        or total_grown(now.fact, before.fact, rarity)
        or count_outgrown(now.fact, before.fact)
        or offer_moved(now.fact, now.main, before.fact, before.main)
    )
    if value is None and (found := results_out(now.fact, before.fact)):
        return Words(*found)
    if value is not None or is_background(now.fact, before.fact):
        return value
    act = _act_overtaken(now, before, rarity)
    left = act or station_left(
        now.fact, before.fact, now.stations, _stations_of_one_matter(now, before, rarity), rarity
    )
    if left:
        return Words(left.start, left.end)
    come = (
        _day_come(now, before, rarity)
        or rank_passed(now.fact, before.fact)
        or answered(now.fact, now.main, before.fact, before.main, rarity)
        or fulfilled(now.fact, now.main, before.fact, before.main)
    )
    return Words(*come) if come else None


def _act_overtaken(now: Read, before: Read, rarity: Rarity) -> Staged | None:
    """The act of an earlier line that a later one takes further, where both are about one matter."""
    if not is_near_for_act(now.fact, before.fact) or not are_of_one_matter(
        now.fact, now.main, before.fact, before.main
    ):
        return None
    if are_of_two_bodies(now.fact, now.main, before.fact, before.main):
        return None
    anew = are_alike(now.fact, before.fact) and not are_told_again(now.acts, before.acts)
    acts = now.acts if anew else [act for act in now.acts if not act.aside]
    earlier = [act for act in before.acts if not (act.aside and act.stage is Stage.DENIED)]
    return act_overtaken(now.fact, before.fact, acts, earlier, rarity)


def _stations_of_one_matter(now: Read, before: Read, rarity: Rarity) -> tuple[Station, ...]:
    """The stations of an earlier line, without those of matters where a later line is about another one.

    Among many lines two that are on one course share a vote or a mine by chance.
    """
    of_one = not rarity.are_many and are_of_one_matter(now.fact, now.main, before.fact, before.main, closely=False)
    return before.stations if of_one else tuple(each for each in before.stations if each.of is Of.PERSON)


def _day_come(now: Read, before: Read, rarity: Rarity) -> tuple[int, int] | None:
    """Where an earlier line names a day to come on which a later one tells what was done."""
    if not are_of_one_matter(now.fact, now.main, before.fact, before.main, closely=False):
        return None
    if are_of_two_bodies(now.fact, now.main, before.fact, before.main):
        return None
    done = now.main.done or (now.main.says and is_to_be_said(before.fact))
    of_one = is_one_party(now.fact, now.main, before.fact, before.main)
    return day_come(now.fact, before.fact, rarity, done=done, of_one=of_one)
