"""A status told by what a subject has done, or by a topic's phrase that is itself a verb."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.composing.status.telling import tellings
from briefings.model import Status

NOW = datetime(2026, 3, 20, 8, 0, tzinfo=UTC)
ABOUT = frozenset({"pact"})


def told(sentence: str, phrase: str) -> tuple[str, str] | None:
    start = sentence.index(phrase)
    found = tellings(sentence, (start, start + len(phrase)), ABOUT)
    return next(((telling.state, telling.words) for telling in found), None)


@pytest.mark.parametrize(
    ("sentence", "phrase", "state", "words"),
    [
        (
            "The boy's father arrived in the capital on Thursday.",
            "father",
            "done",
            "arrived in the capital",
        ),
        (
            "Brandt's brother has offered to travel to Vesper.",
            "brother",
            "announced",
            "offered to travel to Vesper",
        ),
        ("The father will travel to Lorenz next week.", "father", "planned", "will travel to Lorenz"),
        ("The court refused to hear the family.", "court", "denied", "refused to hear the family"),
        (
            "The court refused to order a hearing for the boy whom both fathers had fought over.",
            "court",
            "denied",
            "refused to order a hearing",
        ),
        ("A federal court Friday upheld the ban.", "court", "done", "upheld the ban"),
        (
            "Two suspects in the blast have been handed over to Norland.",
            "suspects",
            "done",
            "handed over to Norland",
        ),
        ("Brandt is being sought in three countries.", "Brandt", "under way", "is being sought"),
        ("Corvia's deputies are poised to vote against it.", "deputies", "planned", "are poised to vote against it"),
        ("Brandt stays in jail even after a court Thursday ordered a trial.", "court", "done", "ordered a trial"),
        (
            "A court Thursday ordered the striking crews of the port to return to work by Friday morning.",
            "court",
            "done",
            "ordered the striking crews of the port to return to work",
        ),
    ],
)
def test_a_deed_of_the_subject_tells_the_status(sentence: str, phrase: str, state: str, words: str) -> None:
    assert told(sentence, phrase) == (state, words)


@pytest.mark.parametrize(
    ("sentence", "phrase", "state", "words"),
    [
        ("Corvia and Lund on Friday formally joined the pact.", "joined", "done", "joined the pact"),
        ("Corvia will officially join the pact in May.", "join", "planned", "will officially join the pact"),
        ("It has decided to admit the pact's rivals.", "admit", "announced", "decided to admit the pact's rivals"),
        ("Brandt was charged with murder on Monday.", "charged", "done", "charged with murder"),
        ("A man who is sought abroad was charged with murder.", "charged", "done", "charged with murder"),
        ("The unit was sold to pay off a $27.5bn (£14.5bn) tax bill.", "sold", "done", "sold"),
        ("The unit was sold for $27.5bn (£14.5bn) in May.", "sold", "done", "sold for $27.5bn"),
    ],
)
def test_a_phrase_that_is_a_verb_tells_the_status(sentence: str, phrase: str, state: str, words: str) -> None:
    assert told(sentence, phrase) == (state, words)


@pytest.mark.parametrize(
    ("sentence", "phrase"),
    [
        ("The father said that he would travel to Lorenz.", "father"),
        ("Nobody believes news that the father is planning to come.", "father"),
        ("The speech of the father ended late.", "father"),
        ("A friend of the father arrived on Thursday.", "father"),
        ("The subject of a long manhunt was charged.", "manhunt"),
        ("If the court upheld the ban, shops would close.", "court"),
        ("The father marched through Lorenz with a drum.", "father"),
        ("Corvia was not admitted to the pact.", "admitted"),
        ("The minister joined the choir on stage.", "joined"),
        ("The bank charged the firm two crowns for each transfer.", "charged"),
        ("A plan to join the pact fell through.", "join"),
        ("Six people were killed in the blast.", "killed"),
        ("Norland condemned the blast.", "condemned"),
        ("Brandt began testimony on Friday.", "Brandt"),
        ("A barrel of Brandt crude ended Monday down two crowns.", "crude"),
        ("The pact saw no reason to cut its output.", "output"),
        ("Figures released earlier this year showed exports at a high.", "exports"),
        ("The bank said that 48,000 fewer mortgages were approved in January.", "mortgages"),
        ("The now formally admitted pact members met in Vesper.", "admitted"),
        ("Most seats sold there will have cushions.", "sold"),
        ("Five parties issued statements supporting the country's membership.", "membership"),
        ("He denied an earlier report that he planned to travel.", "report"),
        ("The minister denied the ban had led to a breach of trust.", "ban"),
        ("The talks began to bore the father.", "talks"),
        ("Brandt has claimed that Norland imposed the ban.", "ban"),
    ],
)
def test_what_says_nothing_of_how_far_it_has_got_tells_none(sentence: str, phrase: str) -> None:
    assert told(sentence, phrase) is None


def test_who_is_only_a_part_of_those_who_do_it_is_not_named_alone() -> None:
    sentence = "Farmers and some Lorenz deputies are poised to vote against the ban."
    at = sentence.index("deputies")
    assert [each.whole for each in tellings(sentence, (at, at + 8))] == ["poised to vote against the ban"]


PACT = Briefing(
    name="pact",
    title="The pact",
    scope=("pact",),
    topics=(Topic(key="accession", title="Accession", match=("join*", "admit*", "member*", "accession")),),
)
EXPECTED = ("2026-02-02", "Corvia and Lund are expected to join the pact in April, when it turns fifty.")
DECIDED = ("2026-02-10", "The pact has decided to admit Corvia and Lund in early March, an official said.")
JOINED = ("2026-03-12", "Corvia and Lund today formally joined the pact at a ceremony in a library.")


def status(*articles: tuple[str, str]) -> Status | None:
    documents = [Document.from_text(text, published=day, title="The pact") for day, text in articles]
    return compose(PACT, documents, now=NOW).cards[0].status


def test_expected_then_decided_then_joined() -> None:
    found = status(EXPECTED, DECIDED, JOINED)
    assert found is not None
    assert (found.state, found.date, found.words) == ("done", "2026-03-12", JOINED[1].removesuffix("."))
    assert found.previous is not None
    assert found.previous.state in {"planned", "announced"}


def test_a_plan_for_a_day_that_has_passed_is_no_status() -> None:
    later = ("2026-06-02", "The members of the pact met in Corvia and spoke of nothing in particular.")
    documents = [Document.from_text(text, published=day, title="The pact") for day, text in (EXPECTED, later)]
    assert compose(PACT, documents, now=datetime(2026, 6, 3, tzinfo=UTC)).cards[0].status is None


def test_what_is_feared_of_a_toll_is_no_plan() -> None:
    assert told("Dozens were missing and the death toll was expected to rise.", "toll") is None


def test_a_line_of_another_card_may_tell_the_newest_status() -> None:
    case = Briefing(
        name="case",
        title="The Vesper case",
        scope=("Vesper",),
        topics=(
            Topic(key="killing", title="The killing", match=("shot", "rifle", "murder*", "slain")),
            Topic(key="hunt", title="The hunt", match=("warrant", "charged")),
        ),
    )
    documents = [
        Document.from_text(
            "The Vesper police decided to issue a warrant for the man.", published="2026-03-10", title="Vesper"
        ),
        Document.from_text(
            "A man whose rifle was found was charged with the murder of the surgeon in Vesper on Thursday.",
            published="2026-03-12",
            title="Murder charge in Vesper",
        ),
    ]
    cards = {card.topic: card for card in compose(case, documents, now=NOW).cards}
    assert "charged" in cards["killing"].lines[0].text
    status = cards["hunt"].status
    assert status is not None
    assert (status.state, status.date) == ("done", "2026-03-12")
