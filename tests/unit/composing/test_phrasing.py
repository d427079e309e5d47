"""An admin is told which phrases find something else than they are for, with what was counted and what to write."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from briefings import Briefing, Document, Topic
from briefings.composing.phrasing.found import BriefingFound
from briefings.composing.phrasing.rules import LEAST, Finding, findings

RULES = Topic(key="rules", title="Rules", match=("ban*", "permit*"))
MONEY = Topic(key="money", title="Money", match=("fee",))
PERMITS = Topic(key="permits", title="Permits", match=("permit*",))
BOATS = [f"Ferry {number} reached Merrow an hour late on Monday." for number in range(30)]
BANS = [f"Merrow {what} cars from street {number} by a permit." for number, what in enumerate(("banned", "bans") * 4)]
BANKS = [f"A bank of Merrow opened office {number} by the harbour." for number in range(6)]


def said(
    texts: Sequence[str | tuple[str, str]], *topics: Topic, scope: tuple[str, ...] = ("Merrow",)
) -> tuple[Finding, ...]:
    """The findings on documents, each a text or a title and a text."""
    pairs = [("The day", each) if isinstance(each, str) else each for each in texts]
    documents = [Document.from_text(f"{text} Story {at}.", title=title) for at, (title, text) in enumerate(pairs)]
    briefing = Briefing(name="merrow", title="Merrow", scope=scope, topics=topics)
    return findings(BriefingFound(briefing, documents))


def test_a_star_that_finds_another_word_is_told_with_the_forms_and_what_to_write() -> None:
    (finding,) = said([*BOATS, *BANS, *BANKS], RULES)
    assert finding == Finding(
        0,
        0,
        '"ban*" finds bank 6 beside banned 4, bans 4; of the 6 documents with "bank" 0 hold anything else of the '
        'topic; next: write "banned", "bans" in its place',
    )


def test_a_form_whose_documents_are_of_the_topic_is_no_other_word() -> None:
    permitted = [text.replace("opened", "has a permit for its") for text in BANKS]
    assert said([*BOATS, *BANS, *permitted], RULES) == ()


@pytest.mark.parametrize("form", ["banning", "banners", "ban"])
def test_an_ending_makes_no_other_word(form: str) -> None:
    texts = [text.replace("bank", form) for text in BANKS]
    assert said([*BOATS, *BANS, *texts], RULES) == ()


def test_a_form_that_stands_in_two_documents_is_no_matter() -> None:
    assert said([*BOATS, *BANS, *BANKS[:2]], RULES) == ()


def test_a_stem_that_is_no_word_by_itself_is_meant_to_be_completed() -> None:
    farms = [f"Merrow and its agriculture grew in year {number}." for number in range(6)]
    fields = [f"Merrow has an agricultural school in district {number}." for number in range(4)]
    topic = Topic(key="farms", title="Farms", match=("agricultur*",))
    assert said([*BOATS, *farms, *fields], topic) == ()


def test_a_phrase_that_stands_in_documents_of_every_topic_is_told_with_narrower_ones() -> None:
    money = [("A fee for boats", f"The city government of Merrow asks {number} crowns.") for number in range(8)]
    rules = [("A permit for cars", f"Merrow's government counts {number} cars.") for number in range(8)]
    politics = Topic(key="politics", title="Politics", match=("government", "mayor"))
    (finding,) = said([*BOATS[:10], *money, *rules, "The mayor of Merrow is ill."], PERMITS, MONEY, politics)
    assert (finding.topic, finding.phrase) == (2, 0)
    assert finding.message == (
        '"government" stands in 16 of 27 documents, and in 16 of 16 whose title names another topic, so it tells no '
        'topic from another; next: narrow it, as "city government" (8) or "government counts" (8), or leave it out'
    )


def test_a_phrase_that_stands_in_most_documents_because_they_are_of_its_topic_is_no_matter() -> None:
    money = [("A fee for boats", f"The harbour asks {number} crowns of boats in Merrow.") for number in range(8)]
    rules = [("A permit for cars", f"Merrow has a permit for {number} cars.") for number in range(20)]
    assert said([*money, *rules], PERMITS, MONEY) == ()


def test_phrases_that_no_document_holds_are_told_together_with_the_star_that_would_find_some() -> None:
    texts = [*BOATS, "Loans are dear in Merrow.", "A fee is asked in Merrow."]
    topic = Topic(key="money", title="Money", match=("fee", "loan", "mortgage"))
    assert said(texts, topic) == (
        Finding(0, 1, '"loan", "mortgage" found in none of 32 documents; next: write "loan*" (loans 1)'),
    )
    (finding,) = said(texts, Topic(key="money", title="Money", match=("fee", "mortgage")))
    assert finding.message.endswith("next: look whether the sources spell it so")


def test_a_longer_name_is_somebody_else_and_no_spelling_of_one() -> None:
    texts = [*BOATS, "The mayor of Merrow met Ann Lindley."]
    (finding,) = said(texts, Topic(key="lind", title="Lind", match=("ferry", "Ann Lind")))
    assert finding.message == '"Ann Lind" found in none of 31 documents; next: look whether the sources spell it so'


def test_a_phrase_that_only_documents_outside_the_scope_hold_is_no_matter() -> None:
    assert said([*BOATS, "A fee is asked in Merrow.", "Orrin has cheap loans."], MONEY) == ()


def test_topics_that_share_their_documents_are_told_once_with_the_phrase_that_makes_it() -> None:
    both = [f"Merrow asks a fee of {number} crowns for a permit." for number in range(12)]
    (finding,) = said([*BOATS, *both, "Merrow asks a fee of dogs."], PERMITS, MONEY)
    assert finding == Finding(
        1,
        None,
        "12 of 12 documents are of topic 'permits' too, 12 of them by \"permit*\"; next: narrow that phrase, or make "
        "one topic of both",
    )


def test_a_word_of_the_scope_that_ends_a_name_is_told_with_what_to_exclude() -> None:
    towns = [f"Soldiers left town {number} on the West Bank today." for number in range(6)]
    banks = [f"A bank lent {number} crowns at the South Bank Fair." for number in range(20)]
    (finding,) = said([*towns, *banks], Topic(key="money", title="Money", match=("lent",)), scope=("bank",))
    assert finding == Finding(
        None, 0, '"bank" is part of a name: "West Bank" 6 of 46 times; next: add "West Bank" to the briefing\'s exclude'
    )


FEES = [("A fee in Merrow", f"Boats pay {number} crowns.") for number in range(14)]
VISITS = [(f"Merrow greets a visitor from {where}", "Flags were out.") for where in ("Orrin", "Vell", "Ketter")]
WEATHER = [(f"Merrow has its storm number {number}", "Roofs flew. " * 60 + "A fee was paid.") for number in range(3)]


def test_documents_on_the_scope_that_begin_with_no_phrase_of_a_topic_are_told_with_the_words_of_their_titles() -> None:
    (finding,) = said([*FEES, *VISITS, *WEATHER], MONEY)
    assert finding == Finding(
        None,
        None,
        "6 of 20 documents with the scope in their title have no topic's phrase in title or beginning, as "
        '"Merrow greets a visitor from Orrin", "Merrow greets a visitor from Vell", "Merrow greets a visitor from '
        'Ketter"; words that come back in them: "greets" (3), "number" (3), "storm" (3), "visitor" (3); next: where '
        'you want to read them, add a phrase or a topic, as one that takes the rest: match: ["*"]',
    )


@pytest.mark.parametrize(
    ("texts", "topics"),
    [
        ([*FEES, *FEES[:4], *VISITS], [MONEY]),  # three only
        ([*FEES, *FEES, *VISITS, *WEATHER[:2]], [MONEY]),  # five of thirty-three
        ([*FEES, *[("Vell greets a visitor", text) for text in BOATS]], [MONEY]),  # titles of other places
        ([*FEES, *VISITS, *WEATHER], []),  # all of it stands on the one card
    ],
)
def test_a_few_documents_that_no_topic_asks_for_are_no_matter(
    texts: Sequence[str | tuple[str, str]], topics: Sequence[Topic]
) -> None:
    assert said(texts, *topics) == ()


def test_of_few_documents_nothing_is_said() -> None:
    texts = [*BANS, *BANKS, *BOATS][: LEAST - 1]
    assert said(texts, RULES, Topic(key="none", title="None", match=("nowhere",))) == ()
