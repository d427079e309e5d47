"""Tolls: how many people an event has killed, injured or left missing, as several documents count them."""

from briefings.composing.tolls.counting import ADDED
from briefings.composing.tolls.of_card import counting_one, tolls_of
from briefings.composing.tolls.places import are_of_two_extents
from briefings.composing.tolls.reading import counted_by, label_of, place, plain_label, said_where
from briefings.composing.tolls.runs import (
    before,
    disputed,
    grown_from,
    in_steps,
    of_two_events,
    outgrown,
    outgrown_in,
    runs,
    surely_grown_from,
)
from briefings.composing.tolls.toll import Toll

__all__ = [
    "ADDED",
    "Toll",
    "are_of_two_extents",
    "before",
    "counted_by",
    "counting_one",
    "disputed",
    "grown_from",
    "in_steps",
    "label_of",
    "of_two_events",
    "outgrown",
    "outgrown_in",
    "place",
    "plain_label",
    "runs",
    "said_where",
    "surely_grown_from",
    "tolls_of",
]
