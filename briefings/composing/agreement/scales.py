"""Scales on which news tells one way or the other, by verbs, nouns and adjectives: rise or fall. English only."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from briefings.composing.agreement.courses import forms

UP, DOWN, NOWHERE = "up", "down", "nowhere"


class Scale(NamedTuple):
    """Two ways that exclude each other. `label` is what they are ways of; base forms of verbs first, then other words.

    Of a scale that is told `of_subject`, what goes one way is the subject: when one wins, another loses. What `leads`
    to a word of the first scale tells no way itself: "closed higher". Of `steps` one may follow the other on one day.
    """

    label: str
    ways: tuple[str, str]
    words: tuple[str, str]
    of_subject: bool = False
    leads: bool = False
    steps: bool = False


SCALES = (
    Scale(
        "which way it went",
        (
            "rise increase grow climb jump surge soar gain raise boost hike swell rebound accelerate strengthen "
            "widen double triple rally",
            "fall drop decline decrease reduce lower slash shrink plunge slump tumble slip dip slow plummet narrow "
            "weaken slide trim dwindle halve",
        ),
        (
            "rose risen grew grown swollen higher upward upturn uptick rise increase growth jump surge hike stronger "
            "highs",
            "fell fallen cut cuts cutting shrank shrunk slid lower downward downturn fall drop decline decrease cut "
            "reduction plunge slump weaker slower lows",
        ),
        of_subject=True,
    ),
    Scale("which way it went", ("gain", "lose"), ("", "lost losing"), of_subject=True),
    Scale("which way it went", ("improve", "worsen deteriorate"), ("better improvement", "worse deterioration")),
    Scale(
        "what was decided",
        ("approve pass accept adopt endorse ratify", "reject refuse veto rebuff"),
        ("approval adoption ratification", "rejection refusal"),
    ),
    Scale(
        "what was decided",
        ("allow permit legalise legalize", "ban prohibit outlaw forbid bar"),
        ("permission", "ban forbade forbidden prohibition moratorium"),
    ),
    Scale("what was decided", ("convict", "acquit"), ("guilty conviction", "acquittal innocent")),
    Scale(
        "what was decided",
        ("support endorse favour favor", "oppose"),
        ("backs backed backing supportive", "opposition"),
    ),
    Scale("what was decided", ("impose", "lift repeal scrap"), ("", ""), steps=True),
    Scale("how it ended", ("win", "lose"), ("won winning victory", "lost losing defeat"), of_subject=True),
    Scale("whether it is open", ("open reopen", "close"), ("opening", "shut closure closing"), leads=True, steps=True),
    Scale(
        "whether it goes on",
        ("begin start resume", "end halt stop conclude"),
        ("began begun", ""),
        leads=True,
        steps=True,
    ),
    Scale("how it ended", ("profit", ""), ("profits profitable", "loss losses")),
)


@cache
def known() -> dict[str, tuple[tuple[int, str], ...]]:
    """Every word that tells a way, with the ways that it may tell."""
    found: dict[str, list[tuple[int, str]]] = {}
    for number, scale in enumerate(SCALES):
        for course, verbs, others in zip((UP, DOWN), scale.ways, scale.words, strict=True):
            each = dict.fromkeys((*(form for verb in verbs.split() for form in forms(verb)), *others.split()))
            for word in each:
                found.setdefault(word, []).append((number, course))
    return {word: tuple(told) for word, told in found.items()}
