"""A reader who has ten articles and two minutes gets the sentences that tell most of them, word for word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from briefings.composing.ranking import score_sentences, select, summarise
from briefings.composing.ranking.chronology import told_on
from briefings.composing.ranking.datelines import day_in
from briefings.language.sentences import split_sentences
from briefings.model import Document, Sentence
from tests.bench.quality.corpora import Case, articles, french_events
from tests.bench.quality.ranking import ours
from tests.bench.quality.rivals import Summariser, first_sentences, one_in_turn
from tests.bench.quality.rouge import Rouge, mean, rouge_of_several
from tests.bench.quality.table import open_data

DAM = Document.from_text(
    """Dam at Lake Orvel gives way after week of rain

The main dam at Lake Orvel gave way early on Tuesday, sending a wall of water into the town of Brenn. At least nine
people died, the regional governor said. Rescue teams reached the town by boat in the afternoon.

A baker who lives above the square said she heard a noise like a train. Her cat is called Button and is nine years old,
she added.
""",
    title="Dam at Lake Orvel gives way after week of rain",
    published="2024-05-14",
)
RESCUE = Document.from_text(
    """Rescuers search Brenn for the missing

Rescue teams searched the flooded town of Brenn on Wednesday, a day after the main dam at Lake Orvel gave way. The
number of dead rose to fourteen, the regional governor said. Engineers had warned of cracks in the dam in March.
""",
    title="Rescuers search Brenn for the missing",
    published="2024-05-15",
)
INQUIRY = Document.from_text(
    """Parliament opens inquiry into Orvel dam

Parliament opened an inquiry on Friday into why the main dam at Lake Orvel gave way. Engineers had warned of cracks in
the dam in March, two months before water destroyed much of the town of Brenn. The operator of the dam denies any
neglect of its duties.
""",
    title="Parliament opens inquiry into Orvel dam",
    published="2024-06-07",
)
EVENT = (DAM, RESCUE, INQUIRY)


def told(sentences: tuple[Sentence, ...]) -> str:
    return " ".join(" ".join(sentence.text.split()) for sentence in sentences)


def test_a_summary_tells_what_the_articles_share_and_leaves_the_cat_out() -> None:
    summary = told(summarise(EVENT, words=60))
    assert "gave way" in summary
    assert "Engineers had warned" in summary
    assert "Button" not in summary


def test_a_summary_keeps_to_its_length_and_uses_most_of_it() -> None:
    for words in (20, 40, 60, 100):
        length = len(told(summarise(EVENT, words=words)).split())
        assert words / 2 < length <= words


def test_every_sentence_stands_in_its_document_where_it_says() -> None:
    texts = {document.id: document.text for document in EVENT}
    summary = summarise(EVENT, words=80)
    assert summary
    for sentence in summary:
        assert sentence.document is not None
        assert texts[sentence.document][sentence.start : sentence.end] == sentence.text


def test_the_summary_reads_from_the_oldest_report_to_the_newest() -> None:
    order = [sentence.document for sentence in summarise(EVENT, words=100)]
    days = {DAM.id: 1, RESCUE.id: 2, INQUIRY.id: 3}
    assert order == sorted(order, key=lambda document: days[str(document)])
    assert len(set(order)) == 3


def test_a_day_printed_above_the_story_orders_documents_that_have_no_other() -> None:
    later = Document.from_text(
        "Hall reopens\n\nMonday, June 3, 2024\n\nThe town hall of Brenn reopened on Monday, and a hundred people came."
    )
    earlier = Document.from_text(
        "Hall burns\n\nFriday, March 1, 2024\n\nThe town hall of Brenn burned on Friday, and a hundred people fled."
    )
    assert [s.document for s in summarise([later, earlier], words=60)] == [earlier.id, later.id]


@pytest.mark.parametrize(
    "line",
    [
        "Čtvrtek, 3. června 2004",
        "Středa, 3. ČERVEN 2004",
        "Πέμπτη, 3 Ιουνίου 2004",
        "الخميس 3 يونيو 2004",
        "الخميس 3 حزيران، 2004",
        "יום חמישי, ה-3 ביוני, 2004",
        "יום חמישי, ה3 ליוני 2004",
        "गुरुवार, जून ३,२००४",
    ],
)
def test_a_line_above_a_story_dates_it_in_other_languages_too(line: str) -> None:
    assert told_on(Document.from_text(f"Dam\n\n{line}\n\nA town hall burned.")) == date(2004, 6, 3)


@pytest.mark.parametrize(
    "line",
    [
        "Čtvrtek, 31. června 2004",
        "3. června 1504",
        "Červen 2004",
        "Od 3. června do 5. července 2004",
        "Pocta obětem bombových útoků ze 7. července 2005",
        "Κρίση 2004 και 3 άλλες",
    ],
)
def test_a_line_that_only_looks_like_a_date_dates_no_story(line: str) -> None:
    assert told_on(Document.from_text(f"{line}\n\nA town hall burned.")) is None


@pytest.mark.parametrize(
    ("month", "names"),
    [
        (1, "leden ledna Ιανουάριος Ιανουαρίου ינואר يناير जनवरी"),
        (5, "května Μαΐου Μάιος מאי أيار मई"),
        (7, "července Ιουλίου יולי تموز जुलाई"),
        (8, "srpna Αυγούστου אוגוסט آب अगस्त"),
        (9, "září Σεπτεμβρίου ספטמבר أيلول सितम्बर"),
        (10, "října Οκτωβρίου אוקטובר أكتوبر अक्टूबर"),
    ],
)
def test_each_name_of_a_month_means_one(month: int, names: str) -> None:
    assert {day_in(f"2 {name} 2010") for name in names.split()} == {date(2010, month, 2)}


@pytest.mark.parametrize("above", ["Jan 8: the 2005 report", "Brenn recalls the flood of March 3, 2001"])
def test_a_headline_with_a_date_in_it_dates_no_story(above: str) -> None:
    undated = Document.from_text(f"{above}\n\nThe minister said that the new bridge would open.")
    assert [s.document for s in summarise([undated, DAM], words=60)][-1] == undated.id


def test_the_order_in_which_documents_arrive_changes_nothing() -> None:
    assert summarise(EVENT, words=60) == summarise(EVENT[::-1], words=60) == summarise(EVENT[1:] + EVENT[:1], words=60)


def test_one_text_given_twice_counts_once() -> None:
    copy = replace(RESCUE, publisher="Another paper")
    assert summarise([*EVENT, copy], words=60) == summarise(EVENT, words=60)


def test_a_fact_told_by_two_articles_in_one_wording_is_told_once() -> None:
    assert told(summarise(EVENT, words=100)).count("Engineers had warned of cracks") == 1


@pytest.mark.parametrize("words", [1, 3, 7])
def test_where_nothing_fits_the_best_opening_sentence_is_given(words: int) -> None:
    (sentence,) = summarise(EVENT, words=words)
    assert sentence.text.startswith(("The main dam", "Rescue teams searched", "Parliament opened"))


def test_no_documents_or_no_words_give_no_summary() -> None:
    assert summarise([], words=100) == ()
    assert summarise(EVENT, words=0) == ()
    assert summarise([Document.from_text(""), Document.from_text(" \n ")], words=100) == ()


def test_headlines_date_lines_captions_and_credits_are_not_sentences_of_a_summary() -> None:
    article = Document.from_text(
        """Ferry runs aground near Tolm

Saturday, January 8, 2022

The ferry Aurelia seen from the harbour wall on Saturday morning, before the tide. Photo: Coast Guard.

A ferry with 212 people on board ran aground near Tolm on Saturday, and all of them were brought ashore by noon. The
captain had been warned of a falling tide, the coast guard said.
"""
    )
    summary = told(summarise([article], words=60))
    assert summary.startswith("A ferry with 212 people")
    for scrap in ("runs aground near Tolm", "January 8, 2022", "seen from the harbour", "Coast Guard."):
        assert scrap not in summary


def test_a_text_of_nothing_but_headings_is_still_summarised() -> None:
    briefs = Document.from_text("Ferry runs aground\nTown hall reopens\nMarket opens late")
    assert [s.text for s in summarise([briefs], words=6)] != []


def test_a_script_without_spaces_keeps_to_a_length_too() -> None:
    text = "首相は火曜日に新しい税制を発表した。野党はこの計画に強く反対している。専門家は影響を注意深く見守っている。"
    summary = summarise([Document.from_text(text)], words=12)
    assert len(summary) == 1


def test_scores_come_in_parts_that_explain_them() -> None:
    scored = score_sentences([split_sentences(document.text) for document in EVENT])
    best = max(scored, key=lambda each: each.score)
    parts = dict(best.parts)
    assert set(parts) == {"support", "centrality", "headline", "place", "substance", "factor"}
    nearness = best.score / (parts["support"] * parts["place"] * parts["substance"])
    assert 1.0 < nearness == pytest.approx(best.emphasis / (parts["place"] * parts["substance"]))
    assert best._replace(centrality=0.0).score < best.score
    assert best._replace(centrality=0.0, headline=0.0).score == pytest.approx(best.score / nearness)
    cat = next(each for each in scored if "Button" in split_sentences(DAM.text)[each.position].text)
    assert cat.score < best.score / 3
    assert cat.headline == 0.0


def test_figures_count_for_a_sentence_and_asides_against_it() -> None:
    text = "Nine people died in Brenn when the old dam broke.\nIn Brenn 9 people died when the old dam broke.\n"
    text += "In Brenn nine people died when the (old) dam broke."
    plain, figure, aside = (each.substance for each in score_sentences([split_sentences(text)]))
    assert aside < plain < figure


def test_a_caller_can_weigh_candidates_by_reasons_of_its_own() -> None:
    sentences = [split_sentences(document.text) for document in EVENT]
    scored = score_sentences(sentences)
    neglect = [
        each._replace(factor=50.0) if "neglect" in sentences[each.document][each.position].text else each
        for each in scored
    ]
    first = select(neglect, words=60)[0]
    assert "neglect" in sentences[first.document][first.position].text
    assert select(scored, words=60)[0] != first


def test_titles_that_are_not_in_the_text_count_as_headlines() -> None:
    text = (
        "A storm passed over the hills in the night and did no harm at all.\nThe Tolm ferry ran aground near the port."
    )
    sentences = [split_sentences(text)]
    without = {each.position: each.headline for each in score_sentences(sentences)}
    titled = {each.position: each.headline for each in score_sentences(sentences, titles=["Tolm ferry aground"])}
    assert set(without.values()) == {0.0}
    assert titled == {0: 0.0, 1: 1.0}


def test_what_many_headlines_share_counts_more_than_what_one_of_them_says() -> None:
    texts = (
        "A ferry ran aground near the port of Tolm in the night.\nA violinist on board gave a concert on deck for all.",
        "Divers looked at the hull of the ship on Sunday and found two holes.",
        "The weather was calm and the moon shone on the sea all night.",
    )
    titles = ["Violinist plays on deck", "Tolm ferry aground", "Ferry near Tolm holed"]
    ferry, violinist, hull, moon = score_sentences([split_sentences(text) for text in texts], titles=titles)
    assert (ferry.headline, moon.headline) == (1.0, 0.0)
    assert 0.0 <= hull.headline < violinist.headline < 1.0


def test_of_a_hundred_documents_what_a_few_have_in_common_is_told() -> None:
    """So many opinions never share much; what ten of a hundred say is worth more than what one says at length."""
    own = [" ".join(f"{a}{vowel}{b}et" for vowel in "aeiouyàéîöû") for a, b in product("bdfghjklm", "npqrstvwxz")]
    said = [f"{words.capitalize()}." for words in own]
    said += [f"The lift was broken when we came on day {n} of our stay in town." for n in range(10)]
    (sentence, *_) = summarise([Document.from_text(text) for text in said], words=15)
    assert sentence.text.startswith("The lift was broken")


def test_the_order_of_taking_is_the_order_of_worth() -> None:
    scored = score_sentences([split_sentences(document.text) for document in EVENT])
    taken = select(scored, words=200)
    assert taken[0] == max(scored, key=lambda each: (each.score, -each.document, -each.position))
    assert len(taken) == len({(each.document, each.position) for each in taken})


def reached(system: Summariser, cases: Sequence[Case]) -> Rouge:
    return mean(rouge_of_several(" ".join(system(case)), case.references, english=case.english) for case in cases)


def test_people_find_more_of_their_own_summaries_in_ours_than_in_one_sentence_of_each_article_in_turn() -> None:
    data = open_data()
    if data is None:
        pytest.skip("the open data is not on this machine")
    events = french_events(data)
    summary, in_turn = reached(ours, events), reached(one_in_turn, events)
    assert summary.one > in_turn.one + 0.01
    assert summary.two > in_turn.two + 0.005
    assert summary.longest > in_turn.longest + 0.01


def test_of_one_article_ours_tells_more_than_its_first_sentences() -> None:
    data = open_data()
    if data is None:
        pytest.skip("the open data is not on this machine")
    cases = articles(data)
    assert reached(ours, cases).one > reached(first_sentences, cases).one + 0.03
