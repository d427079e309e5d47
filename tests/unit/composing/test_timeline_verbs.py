"""Verbs in the present: what a headline or a wire tells as done, and what is only a noun that looks like it."""

from __future__ import annotations

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.composing.timeline.meanings import meaning_of
from briefings.composing.timeline.predicates import predicates
from briefings.composing.timeline.tokens import tokens_of
from tests.unit.composing.test_one_line_an_event import NOW


def meanings_in(sentence: str) -> list[str]:
    words = tokens_of(sentence)
    return [meaning_of(sentence, words, verb) for verb in predicates(words)]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Norland withdraws its troops from the border.", ["withdraw"]),
        ("The court sentences three men to prison.", ["jail"]),
        ("Osk attacks a convoy near the border.", ["attack"]),
        ("The bank formally raises its key rate.", ["raise"]),
        ("Parliament approves the budget and rejects an amendment.", ["approve", "reject"]),
        ("The president, Ivo Koll, dismisses the cabinet.", ["dismiss"]),
        ("A former minister dies at 80.", ["die"]),
        ("The company which sells the pills closes its plant.", ["close"]),
        ("The government bans protests in the capital.", ["ban"]),
        ("Police arrest nine men in Osk.", ["arrest"]),
        ("Voters elect a parliament.", ["elect"]),
        ("Osk and Vell sign a treaty.", ["sign"]),
    ],
)
def test_a_verb_in_the_present_tells_an_act(sentence: str, told: list[str]) -> None:
    assert meanings_in(sentence) == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Peace talks in Geneva failed.", ["fail"]),
        ("Air strikes on the town killed nine people.", ["die"]),
        ("Car bomb attacks two days apart killed nine people.", ["die"]),
        ("Two trade deals with Norland were signed.", ["sign"]),
        ("Flight delays angered passengers.", ["anger"]),
        ("Six new pledges were broken.", ["breach"]),
    ],
)
def test_a_noun_that_looks_like_a_verb_tells_none(sentence: str, told: list[str]) -> None:
    assert meanings_in(sentence) == told


def test_what_one_paper_tells_in_the_present_is_what_the_other_tells_in_the_past() -> None:
    topic = Topic(key="vell", title="Vell", match=("Vell",))
    briefing = Briefing(name="vell", title="Vell", scope=("Vell",), topics=(topic,))
    documents = [
        Document.from_text("Norland withdraws its troops from Vell on Monday.", published="2026-05-05", publisher="A"),
        Document.from_text("Norland on Monday pulled out of Vell.", published="2026-05-05", publisher="B"),
        Document.from_text("The court in Vell sentences Ivo Koll on Monday.", published="2026-05-05", publisher="C"),
        Document.from_text("Ivo Koll was jailed in Vell on Monday.", published="2026-05-05", publisher="D"),
    ]
    events = compose(briefing, documents, now=NOW).cards[0].timeline
    assert sorted(len(event.citations) for event in events) == [2, 2]
