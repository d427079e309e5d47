"""What a story names in passing is no news of it, and the middle of a story stands behind what opens others."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.model import Edition

NOW = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)
TRADE = Topic(key="trade", title="Trade", match=("trade", "export*", "Harbour Bank"))
POLITICS = Topic(key="politics", title="Politics", match=("mayor*", "council*"))
MERROW = Briefing(name="merrow", title="Merrow", scope=("Merrow",), topics=(TRADE, POLITICS))
COUNCIL = (
    "The council of Merrow voted on Monday to rebuild the old theatre by the river.\n\n"
    "Nine members of the council were for it and four against.\n\n"
    "The mayor of Merrow called the vote a gift to the young.\n\n"
    "Work is to begin in May and to last three years.\n\n"
)
IN_PASSING = "Merrow has sold half of its rice as an export to the islands."


def document(text: str, title: str, *, day: int = 11) -> Document:
    return Document.from_text(text, title=title, published=f"2026-03-{day:02}", publisher="Merrow Post")


def others(number: int) -> list[Document]:
    """Stories of Merrow that have nothing to do with trade."""
    told = ("a bridge", "a tram", "a market hall", "a clinic", "a swimming pool", "a museum")
    return [
        document(f"The mayor of Merrow opened {what} on Tuesday before a crowd of {300 + at}.", f"Merrow gets {what}")
        for at, what in enumerate(told[:number])
    ]


def lines(edition: Edition, topic: str) -> list[str]:
    return [line.text for card in edition.cards if card.topic == topic for line in card.lines]


def composed(*documents: Document, briefing: Briefing = MERROW) -> Edition:
    return compose(briefing, [*documents, *others(6 - len(documents))], now=NOW, explain=True)


def test_what_a_story_of_something_else_names_once_makes_no_card_where_there_is_other_news() -> None:
    edition = composed(document(COUNCIL + IN_PASSING, "Merrow rebuilds its theatre"))
    assert lines(edition, "trade") == []
    assert "Told on another card, in passing, or in no sentence that can be read alone: Trade." in edition.notices
    (why,) = (entry.rule for entry in edition.trace if entry.text == IN_PASSING)
    assert why.endswith("holds 'export' in passing; named in passing, in a story about something else")


def test_of_few_documents_every_sentence_counts() -> None:
    edition = compose(MERROW, [document(COUNCIL + IN_PASSING, "Merrow rebuilds its theatre")], now=NOW)
    assert lines(edition, "trade") == [IN_PASSING]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (COUNCIL + IN_PASSING, "Merrow rebuilds its theatre and praises its exports"),
        (
            COUNCIL + IN_PASSING + "\n\nIts export of rice has doubled in Merrow, the port said.",
            "Merrow rebuilds a theatre",
        ),
        (COUNCIL + "Merrow has won its trade in rice back and its export to the islands.", "Merrow rebuilds a theatre"),
        (f"{COUNCIL}- {IN_PASSING}", "The week in Merrow"),
        (f"{COUNCIL}## Rice\n\n{IN_PASSING}", "The week in Merrow"),
        ("An export of Merrow's rice began on Monday.\n\n" + COUNCIL, "A day in Merrow"),
    ],
)
def test_a_title_a_second_sentence_a_second_word_an_item_or_a_beginning_is_not_in_passing(
    text: str, title: str
) -> None:
    assert lines(composed(document(text, title)), "trade")


def test_a_first_sentence_that_names_its_source_alone_is_no_news_of_the_source() -> None:
    grown = "The number of people in Merrow has grown by a fifth in ten years, a report of the Harbour Bank says."
    more = (
        "Most of those who came to live there are young.\n\nA second tram is to go to the new streets in May.\n\n"
        "Rents in the old town have risen by a third since then."
    )
    text = f"{grown}\n\n{more}\n\nThe council of Merrow wants to build nine hundred houses."
    assert lines(composed(document(text, "Merrow grows")), "trade") == []


def test_what_goes_on_about_something_in_passing_is_in_passing_too() -> None:
    text = f"{COUNCIL}{IN_PASSING} It earned 40 million crowns by that in 2025."
    assert lines(composed(document(text, "Merrow rebuilds its theatre")), "trade") == []


def test_a_briefing_of_one_topic_has_nothing_in_passing() -> None:
    alone = Briefing(name="merrow", title="Merrow", scope=("Merrow",), topics=(TRADE,))
    edition = composed(document(COUNCIL + IN_PASSING, "Merrow rebuilds its theatre"), briefing=alone)
    assert lines(edition, "trade") == [IN_PASSING]


STRONG = "Merrow's council and its mayor agreed on Monday on a budget of 940 million crowns for Merrow's schools."
WEAK = "Members of the council drank coffee out of paper cups in the hall until then."
PAST = "The council of Merrow first met in 1931 in the cellar of the old town hall."


@pytest.mark.parametrize("weak", [WEAK, PAST])
def test_the_middle_of_a_story_is_no_line_where_there_is_other_news(weak: str) -> None:
    text = f"{STRONG}\n\nIt was the third try. Nobody had slept. Rain fell on Merrow.\n\n{weak}"
    story = document(text, "Merrow's council agrees on a budget for schools")
    assert weak in lines(compose(MERROW, [story], now=NOW), "politics")
    assert weak not in lines(composed(story), "politics")


def test_a_card_that_has_but_the_middle_of_a_story_does_not_open_a_briefing_of_many_documents() -> None:
    text = COUNCIL + "Merrow has won its trade in rice back and its export to the islands in the south."
    stories = [document(text, "Merrow rebuilds its theatre"), *others(5)]
    few, many = compose(MERROW, stories[:1], now=NOW), compose(MERROW, stories, now=NOW)
    assert lines(few, "trade")[0] in [line.text for line in few.lead]
    assert lines(many, "trade")[0] not in [line.text for line in many.lead]


def test_a_note_of_whom_he_means_mends_no_sentence_that_only_says_where_he_spoke() -> None:
    text = (
        "Rosa Pinto, the mayor of Merrow, wants a second theatre by the river.\n\n"
        "She made the remarks at a meeting of the council on Monday.\n\nShe leads the council of Merrow since 2020."
    )
    shown = lines(compose(MERROW, [document(text, "Merrow wants a theatre")], now=NOW), "politics")
    assert len(shown) == 2
    assert not any("remarks" in line for line in shown)


def test_the_middle_of_a_story_of_elsewhere_that_names_the_scope_late_is_no_line() -> None:
    late = "The trade in rice has grown by a third since the islands lowered their duties last year, as in Merrow."
    abroad = (
        "Orrin wants to build a second port for its ships.\n\nIts trade has doubled since 2020, its mayor says.\n\n"
        + late
    )
    assert lines(compose(MERROW, [document(abroad, "A port for Orrin")], now=NOW), "trade") == [late]
    assert lines(composed(document(abroad, "A port for Orrin")), "trade") == []


def test_what_leans_on_the_sentence_before_opens_no_card_where_there_is_other_news() -> None:
    half = 'Rice will be dear," said Ann Lee of the board of trade and export in Merrow on Tuesday.'
    story = document(COUNCIL + half, "Merrow rebuilds its theatre")
    assert lines(compose(MERROW, [story], now=NOW), "trade") == [half]
    assert lines(composed(story), "trade") == []


def test_a_story_that_names_the_scope_once_and_behind_its_first_sentence_is_not_about_it() -> None:
    text = (
        "The mayor of Orrin broke a leg on Monday when he fell from a horse.\n\n"
        "He was brought to a hospital in the south of Merrow.\n\nDoctors said that he could walk in six weeks.\n\n"
        "It was the second time that he fell.\n\nHis horse was found on the road to the sea on Tuesday."
    )
    story = document(text, "Mayor falls from a horse")
    broke = text.partition("\n")[0]
    assert broke not in lines(composed(story), "politics")
    again = text.replace("His horse", "In Merrow his horse")
    assert broke in lines(composed(document(again, "Mayor falls from a horse")), "politics")


ABROAD = (
    "Orrin and its neighbours met on Monday to speak of the winter.\n\nThe mayor of Orrin asked for more bread.\n\n"
    "Merrow's council sent nine ships with bread.\n\nOthers sent money for coal and wood.\n\nThey will meet in May."
)


def test_a_story_that_names_the_scope_neither_at_first_nor_often_is_of_elsewhere() -> None:
    sent = "Merrow's council sent nine ships with bread."
    assert sent in lines(compose(MERROW, [document(ABROAD, "Neighbours meet")], now=NOW), "politics")
    assert sent not in lines(composed(document(ABROAD, "Neighbours meet")), "politics")
    again = ABROAD.replace("They will meet", "In Merrow they will meet")
    for text, title in ((ABROAD, "Neighbours meet"), (ABROAD, "Neighbours meet in Merrow"), (again, "Neighbours meet")):
        (why,) = (entry.rule for entry in composed(document(text, title)).trace if entry.text == sent)
        assert ("in passing" in why) == (title == "Neighbours meet" and text == ABROAD)


def test_a_long_story_names_in_passing_what_few_of_its_sentences_name() -> None:
    rest = "".join(f"The mayor of Merrow spoke of street {number} and of its trees.\n\n" for number in range(12))
    twice = f"{COUNCIL}{rest}{IN_PASSING}\n\nThe trade of Merrow grew by 4 percent in 2025."
    assert lines(composed(document(twice, "Merrow rebuilds its theatre")), "trade") == []


def test_what_joins_on_to_the_sentence_before_is_hardly_a_line_where_there_is_other_news() -> None:
    joined = "But the mayor of Merrow asked the council on Tuesday for nine million crowns for a hall of stone."
    apart = joined.removeprefix("But t").replace("he mayor", "The mayor", 1)
    for sentence, shown in ((joined, False), (apart, True)):
        story = document(f"{STRONG}\n\n{sentence}", "Merrow's council and mayor agree on budget")
        assert (sentence in lines(composed(story), "politics")) == shown


def test_a_short_story_of_elsewhere_gives_the_sentence_alone_that_names_the_scope() -> None:
    first, sent = "The mayor of Orrin asked his neighbours for bread on Monday.", "Merrow's council sent nine ships."
    trace = composed(document(f"{first}\n\nHis council had none left.\n\n{sent}", "Bread for Orrin")).trace
    rules = {entry.text: entry.rule for entry in trace}
    assert "in passing" in rules[first]
    assert "in a story about something else" not in rules[sent]


STRAYING = (
    "The council of Osk voted on Monday to rebuild its old theatre by the river.\n\n"
    "Nine members of the council were for it and four against.\n\n"
    "Work is to begin in May and to last three years.\n\n"
    "The mayor called the vote a gift to the young.\n\n"
    "Merrow built a theatre of its own ten years ago for a third of the money.\n\n"
    "Tickets will cost as much as they did before the old house closed its doors."
)
OF_MERROW = Briefing(name="merrow", title="Merrow", scope=("Merrow",), topics=())


def test_a_story_about_something_else_gives_no_line_where_there_are_few_documents() -> None:
    """A briefing on a country of which a week told nothing was made of whatever named it in a ninth paragraph."""
    news = document("Merrow will close its harbour for a month from Friday, the port said.", "Harbour to close")
    edition = compose(OF_MERROW, [document(STRAYING, "Osk rebuilds its theatre"), news], now=NOW)
    assert [line.text for card in edition.cards for line in card.lines] == [news.text]
    assert [line.text for line in edition.lead] == [news.text]


def test_an_edition_of_such_stories_alone_says_so_and_names_them() -> None:
    second = document(STRAYING.replace("Osk", "Ketter").replace("Nine", "Ten"), "Ketter rebuilds its theatre", day=10)
    edition = compose(OF_MERROW, [document(STRAYING, "Osk rebuilds its theatre"), second], now=NOW)
    assert not edition.cards
    assert edition.notices == (
        "No story is about this briefing's scope; 2 documents name it in passing: "
        "“Osk rebuilds its theatre”, “Ketter rebuilds its theatre”.",
    )


def test_a_sentence_on_scope_and_topic_is_a_line_whatever_its_story_is() -> None:
    of_theatres = replace(OF_MERROW, topics=(Topic(key="art", title="Art", match=("theatre*",)),))
    edition = compose(of_theatres, [document(STRAYING, "Osk rebuilds its theatre")], now=NOW)
    assert lines(edition, "art") == ["Merrow built a theatre of its own ten years ago for a third of the money."]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (STRAYING, "Osk does what Merrow did"),
        (STRAYING.replace("Nine members", "Of all in Merrow nine members"), "Osk rebuilds its theatre"),
        (STRAYING.replace("Work is", "In Merrow work is"), "Osk rebuilds its theatre"),
        (STRAYING.replace("Merrow built", "- Merrow built"), "The week in Osk"),
        (STRAYING.replace("Merrow built", "## Next door\n\nMerrow built"), "The week in Osk"),
    ],
)
def test_a_title_an_opening_a_fifth_of_a_story_or_an_item_is_about_the_scope(text: str, title: str) -> None:
    edition = compose(OF_MERROW, [document(text, title)], now=NOW)
    assert edition.cards


def test_an_offer_is_no_line_beside_news_of_few_documents() -> None:
    offer = document(
        "Merrow's best boots are on sale now for 40 crowns, and its hats for 9.", "The best boots on sale now"
    )
    news = document("Merrow will close its harbour for a month from Friday, the port said.", "Harbour to close")
    edition = compose(OF_MERROW, [offer, news], now=NOW)
    assert [line.text for card in edition.cards for line in card.lines] == [news.text]
    assert compose(OF_MERROW, [offer], now=NOW).cards


def test_where_nothing_can_be_told_the_documents_are_named() -> None:
    told = document(
        "Does Merrow know?\n\nWhat is it, and why?", "A question of Merrow that nobody has ever answered, " * 3
    )
    edition = compose(OF_MERROW, [told], now=NOW)
    (notice,) = edition.notices
    assert notice.startswith(
        "Nothing to tell; 1 document names this briefing's scope in passing, in guides and offers,"
    )
    assert notice.endswith("A question of Merrow that nobody has ever answered, A question of Merrow that n…”.")


def test_what_is_named_in_passing_is_told_where_nothing_else_is() -> None:
    """A day of forty papers on a war gave an empty edition, for each of its stories was about another matter."""
    of_trade = replace(MERROW, topics=(TRADE, Topic(key="fishing", title="Fishing", match=("fish*", "trawler*"))))
    edition = composed(document(COUNCIL + IN_PASSING, "Merrow rebuilds its theatre"), briefing=of_trade)
    assert lines(edition, "trade") == [IN_PASSING]


@pytest.mark.parametrize(
    ("told", "is_news"),
    [
        ("Merrow's council said on Monday that it would send nine ships with bread.", True),
        ("The council of Merrow said on Monday that it would send nine ships with bread.", False),
        ("Envoys of Merrow's council were there on Monday with nine ships of bread.", False),
        ("Merrow's council has nine ships with bread.", False),
    ],
)
def test_what_begins_with_the_scope_and_tells_of_a_day_is_its_news_wherever_it_stands(
    told: str, *, is_news: bool
) -> None:
    text = ABROAD.replace("Merrow's council sent nine ships with bread.", told)
    (why,) = (entry.rule for entry in composed(document(text, "Neighbours meet")).trace if entry.text == told)
    assert ("in passing" not in why) is is_news
