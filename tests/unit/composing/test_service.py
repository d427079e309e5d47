"""Offers, guides, games and talk are no news where there is other news, and reviews are opinion."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Edition, Topic, compose
from briefings.composing.opinion import is_opinion
from briefings.composing.passages import Cut
from briefings.composing.service import asks_for_service, is_service, is_talk

NOW = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)
PHONES = Topic(key="phones", title="Phones", match=("phone*",))
ORRO = Briefing(name="orro", title="Orro", scope=("Orro",), topics=(PHONES,))
OFFERED = "The Orro phone is a great leap, and the shop by the harbour sells it for $200 this week."
TALK = " ".join(f"I carried the Orro phone for {number} weeks and you will like it." for number in range(2, 11))


def document(text: str, title: str, url: str = "") -> Document:
    return Document.from_text(text, title=title, published="2026-03-11", publisher="Merrow Post", url=url or None)


def reports() -> list[Document]:
    told = ("a folding phone", "a phone for sailors", "a phone of wood", "a phone without a screen", "a cheaper phone")
    return [
        document(f"Orro showed {what} in Merrow on Tuesday before {300 + at} guests.", f"Orro shows {what}")
        for at, what in enumerate(told)
    ]


def lines(edition: Edition) -> list[str]:
    return [line.text for card in edition.cards for line in card.lines]


@pytest.mark.parametrize(
    "title",
    [
        "Orro promo code: 20% off in March",
        "The Orro Two is $50 off",
        "These great digital gifts will arrive just in time",
        "9 best phones of 2026, tested and reviewed",
        "The best phones to buy right now",
        "How to protect your phone",
        "How to watch the final online",
        "Where to stream the Merrow games",
        "Today's crossword: hints",
        "Laptop buying guide",
        "Merrow vs Osk live streaming online: get telecast details",
        "Merrow vs Osk predictions: Osk to win late",
        "Merrow likely playing XI for the final",
        "Game redeem codes today revealed",
        "Watch Monday's full episode of Harbour Money",
        "10 most popular Orro deals to shop this 4th of July weekend",
        "Best Buy's 4th of July sale drops prices on phones: all the deals",
        "Deal: the Orro Two drops by $545",
        "Walmart's Prime Day-busting sale has Orro phones starting at just $74",
        "The Orro Two drops to $124 for Prime Day",
        "Every Orro phone just hit its lowest price ever",
        "The Orro novel box set is steeply discounted for Prime Day",
        "This 512GB Orro is almost free for Prime Day",
        "Osk slashes phone prices ahead of Prime Day - save up to 42% on Orro and more",
        "Amazon’s hidden Prime Day deals on Orro, Vell and more",
    ],
)
def test_a_title_says_that_a_piece_serves_its_reader(title: str) -> None:
    assert is_service(document(OFFERED, title))


@pytest.mark.parametrize(
    "title",
    [
        "Shares of Orro trade 20% off their peak",
        "Orro and Lundo strike a deal on ferries",
        "Bonds of Merrow notch best year since 2014",
        "What to watch for in the vote on Sunday",
        "Orro puts its factory up for sale",
        "Prices of phones rise by $50",
        "Bond coupon set at 0% in Merrow",
        "Orro to buy coupon site for $4 billion",
        "Orro moves into live streaming of sports",
        "Merrow learns how to live without ferries",
        "Amazon extends Prime Day discounts to four days as retailers weigh tariffs",
        "A new scam is targeting members of Amazon ahead of Prime Day",
        "How Amazon deals with copies of Orro phones",
        "Sales on Black Friday rose by 5%, says Orro",
        "Orro cuts jobs to save $2 billion",
        "Orro trades at a record low on Monday",
        "What the minister wants from all these trade deals",
        "Walmart to buy Orro for just over $9 billion",
    ],
)
def test_news_of_prices_and_deals_is_news(title: str) -> None:
    assert not is_service(document(OFFERED, title))


def test_an_address_says_it_too() -> None:
    assert is_service(document(OFFERED, "Orro", "https://example.com/shop/orro"))
    assert not is_service(document(OFFERED, "Orro", "https://[broken/shop/x"))


def talks(text: str) -> bool:
    spoken = document(text, "Orro")
    return is_talk(spoken, Cut(spoken, 0).passages)


def test_who_speaks_to_the_reader_outside_quotation_marks_makes_no_report() -> None:
    assert talks(TALK)
    assert not talks(
        " ".join(f'The mayor said on day {number}: "I like it and you will like it."' for number in range(9))
    )
    assert not talks(" ".join(f"The mayor spoke on day {number} and went home." for number in range(9)))
    assert not talks("I like it. You will like it.")


@pytest.mark.parametrize(("text", "title"), [(OFFERED, "The Orro phone is $50 off"), (TALK, "A month with Orro")])
def test_such_a_piece_is_a_line_only_where_there_is_hardly_anything_else(text: str, title: str) -> None:
    piece = document(text, title)
    first = Cut(piece, 0).passages[0].text
    alone, among = compose(ORRO, [piece], now=NOW), compose(ORRO, [piece, *reports()], now=NOW, explain=True)
    assert first in lines(alone)
    assert first not in lines(among)
    (why,) = (entry.rule for entry in among.trace if entry.text == first)
    assert why.endswith(("an offer, a guide or a game for the reader, no news", "as no report does"))


def test_a_topic_of_offers_has_them_as_its_news() -> None:
    offers = Topic(key="offers", title="Best deals on phones", match=("phone*",))
    assert asks_for_service(offers)
    assert not asks_for_service(PHONES)
    piece = document(OFFERED, "The Orro phone is $50 off")
    briefing = Briefing(name="orro", title="Orro", scope=("Orro",), topics=(offers,))
    assert OFFERED in lines(compose(briefing, [piece, *reports()], now=NOW))


@pytest.mark.parametrize("title", ["‘The Ferry’ Review: A Calm Sea", "The Ferry – review", "The Ferry: TV Review"])
def test_a_review_is_opinion(title: str) -> None:
    assert is_opinion(document("The film is slow.", title))
    assert is_opinion(document("The film is slow.", "The Ferry", "https://example.com/film/reviews/the-ferry"))


def test_what_a_review_of_the_state_found_is_news() -> None:
    assert not is_opinion(document("Water firms need an overhaul, a review found.", "Water needs an overhaul - review"))
    assert not is_opinion(document("The court begins.", "Strategic Defence Review: what the mayor wants"))


@pytest.mark.parametrize(
    "title",
    [
        "Orro signs 12 phone deals worth $1bn",
        "Police quiz the founder of Orro",
        "Merrow to save $5bn with phones",
        "Phone shares are down to $60",
        "What to watch in Thursday's ruling on phones",
    ],
)
def test_news_of_deals_prices_and_questions_serves_nobody(title: str) -> None:
    assert not is_service(document(OFFERED, title, "https://post.example/markets/deals/orro"))


def test_letters_of_one_writer_are_what_a_topic_has_where_there_is_nothing_else() -> None:
    letters = [document(f"{TALK} Letter {number} ends here.", f"Letter {number} on Orro") for number in range(6)]
    assert lines(compose(ORRO, letters, now=NOW))
