"""Copies and stories: one wire text in six papers is one voice, one event in six reports is one story."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.composing.stories import group_stories, near_duplicates
from briefings.composing.stories.events import meetings_of
from briefings.composing.stories.signature import Signature, signatures
from tests.bench.articles import articles as made_up
from tests.bench.quality.agreement import articles
from tests.bench.quality.stories import STRENGTHS, Strength, b_cubed, events, one_campaign, pairwise, planted, rewritten
from tests.bench.quality.table import open_data

BRIDGE = (
    "The old iron bridge over the Tarn at Selby collapsed on Sunday night under a lorry that carried 38 tonnes of "
    "gravel, twice the weight allowed.",
    "The driver, Marek Dolan, climbed out of his cab and was pulled ashore by two anglers a little downstream.",
    "Police closed the quay on both banks, and divers searched the cab until four in the morning.",
    "Engineers had warned the county three years ago that two of the pillars were being washed hollow.",
    "County treasurer Ines Abelard said the repair had been postponed because the estimate had doubled to 6.2 million "
    "crowns.",
    "Some 4,000 people cross the river there every day, most of them on the way to the sugar works.",
    "A ferry from the garrison will carry them from Wednesday, and schools stay shut until then.",
    "The haulage firm said its papers gave the weight correctly and that no sign at the bridge named a limit.",
)
ONE_WIRE_TEXT = Document.from_text(
    "\n\n".join(BRIDGE), title="Bridge falls at Selby", published="2026-03-09", publisher="Northern Wire"
)
OWN_REPORT = Document.from_text(
    "Selby woke up on Monday without a bridge.\n\n"
    "The iron crossing from 1887 gave way late on Sunday when a gravel lorry of 38 tonnes was halfway over the Tarn. "
    "Nobody was badly hurt. Marek Dolan, who was at the wheel, has a broken wrist.\n\n"
    "At the bakery by the quay people spoke of little else. Two pillars have been hollow for years, says Ruth Okafor, "
    "who taught mathematics here; everyone with a boat has seen it.\n\n"
    "The county had the money for the repair in last year's budget and spent it on the ring road. Ines Abelard, who "
    "keeps its accounts, calls that a misunderstanding.\n\n"
    "From Wednesday soldiers will run a ferry. The sugar works told its workers to stay at home and keep their pay.",
    title="A town without its bridge",
    published="2026-03-09",
    publisher="Selby Messenger",
)
OTHER_NEWS = Document.from_text(
    "The national bank left its rate at 4.5 percent on Thursday, as most economists had expected.\n\n"
    "Governor Paula Reyes said that inflation would fall below 3 percent by the autumn. Two of the seven members of "
    "the board wanted a cut. The crown gained a third of a percent against the euro after the announcement.",
    title="Bank leaves its rate alone",
    published="2026-03-05",
    publisher="Ledger",
)


def reworded(publisher: str) -> Document:
    """The wire text as a paper prints it: another opening, two paragraphs gone, two moved, some words changed."""
    kept = [BRIDGE[0], BRIDGE[3], BRIDGE[1], BRIDGE[4], BRIDGE[5], BRIDGE[7]]
    body = "\n\n".join(kept).replace("climbed out of", "got out of").replace("every day", "daily")
    return Document.from_text(
        f"By our correspondent\n\nSELBY, Monday — Our readers will remember the flood of 2011.\n\n{body}\n\n"
        "This paper has asked the county for its files.",
        title="Lorry brings down bridge",
        published="2026-03-10",
        publisher=publisher,
    )


def titles(groups: Iterable[Iterable[Document]]) -> list[set[str]]:
    return [{document.title for document in group} for group in groups]


def test_a_wire_text_is_known_again_under_another_head_with_paragraphs_cut_and_moved() -> None:
    groups = near_duplicates([reworded("Coast Herald"), OWN_REPORT, OTHER_NEWS, ONE_WIRE_TEXT])
    assert {"Lorry brings down bridge", "Bridge falls at Selby"} in titles(groups)
    assert len(groups) == 3


def test_a_text_is_known_again_though_every_third_word_is_another() -> None:
    spun = " ".join(word if at % 3 else "so" for at, word in enumerate(" ".join(BRIDGE).split()))
    assert len(near_duplicates([ONE_WIRE_TEXT, Document.from_text(f"{spun[:-1]}.")])) == 1


def test_what_is_reported_every_day_in_the_same_words_is_no_copy_of_yesterday() -> None:
    report = (
        "Shares in Harun closed {0} percent {2} on {1}, led by the shipping lines and the two largest banks of the "
        "island. The price of a barrel of crude for delivery next month stood at {3} dollars when trading ended. "
        "The national bank fixed the crown at {4} to the euro, and dealers spoke of a quiet day without surprises. "
        "Turnover reached {5} million crowns, most of it in the papers of the harbour company and its insurers. "
        "Of the 41 papers of the main board {6} rose and the others fell or stayed where they had been before."
    )
    monday = report.format("1.2", "Monday", "higher", "74.10", "6.31", "212", "29")
    tuesday = report.format("0.4", "Tuesday", "lower", "75.25", "6.29", "187", "11")
    assert len(near_duplicates([Document.from_text(monday), Document.from_text(tuesday)])) == 2


def test_two_reporters_at_one_scene_have_not_copied_each_other() -> None:
    assert len(near_duplicates([ONE_WIRE_TEXT, OWN_REPORT])) == 2


def test_one_sentence_that_two_papers_word_alike_is_no_copy_of_the_other() -> None:
    told = Document.from_text("The storm cut power to 3,000 homes in Selby on Friday, the grid operator said.")
    other = Document.from_text("The grid operator said the storm cut power to 3,000 homes in Selby on Friday.")
    assert len(near_duplicates([told, other])) == 2
    assert len(near_duplicates([told, Document.from_text(told.text.upper())])) == 1


def test_a_paper_that_quotes_two_sentences_of_a_long_text_has_written_its_own() -> None:
    quoting = Document.from_text(
        f"{OWN_REPORT.text}\n\nThe agency's report had this:\n\n{BRIDGE[3]} {BRIDGE[7]}", title="Quoting"
    )
    assert len(near_duplicates([ONE_WIRE_TEXT, quoting])) == 2


def test_copies_of_copies_hang_together_even_where_the_ends_share_little() -> None:
    first = replace(ONE_WIRE_TEXT, text="\n\n".join(BRIDGE[:6]), title="first six", id="1")
    last = replace(ONE_WIRE_TEXT, text="\n\n".join(BRIDGE[4:]), title="last four", id="2")
    assert len(near_duplicates([first, last])) == 2
    assert len(near_duplicates([first, last, ONE_WIRE_TEXT])) == 1


def test_reports_of_one_event_are_one_story_and_other_news_is_another() -> None:
    groups = group_stories([OTHER_NEWS, OWN_REPORT, ONE_WIRE_TEXT, reworded("Coast Herald")])
    assert sorted(len(group) for group in groups) == [1, 3]
    assert {"Bank leaves its rate alone"} in titles(groups)


def test_weeks_apart_the_same_words_tell_of_two_events() -> None:
    fires = (
        "A fire at the Selby sugar works burned down a hall on Sunday. Firefighters from three towns fought the blaze.",
        "Fire at the Selby sugar works: a hall burned down, and the firefighters of three towns were called.",
    )

    def stories(*days: str) -> int:
        documents = [Document.from_text(text, published=day) for text, day in zip(fires, days, strict=True)]
        return len(group_stories([*documents, OTHER_NEWS]))

    assert stories("2026-03-09", "2026-03-10") == stories("2026-03-09", "2026-03-12") == 2
    assert stories("2026-03-09", "2026-12-10") == 3


HARUN_QUAKE = (
    "An earthquake of magnitude 6.4 struck the island of Harun on Monday and at least 31 people died, the governor's "
    "office in Harun said. Aftershocks kept people in the streets through the night. Rescuers dug in the rubble of the "
    "Santa Marta school, where forty children had been rehearsing a play.",
    "Soldiers reached the north of Harun on Tuesday with tents and water. The earthquake cut the only road to the "
    "village of Olu, and the hospital there was treating the injured under a tarpaulin. Mayor Ilse Brandt put the dead "
    "of Harun at 34, among them nine children of the Santa Marta school.",
)
PACAYA_QUAKE = (
    "A strong earthquake shook the Pacaya valley on Friday. Twelve people died when a balcony came down in the old "
    "town of Pacaya, and rescuers looked for three more in the rubble. Minister Rosa Quispe flew to the city of Llama.",
    "The death toll of the earthquake in the Pacaya valley has risen to fifteen. Aftershocks of up to magnitude 5.1 "
    "were felt in Llama, where Rosa Quispe opened the stadium of the city to people whose homes in Pacaya are cracked.",
)


def test_two_earthquakes_are_two_stories_though_they_share_many_words() -> None:
    quakes = [*HARUN_QUAKE, *PACAYA_QUAKE]
    groups = group_stories([Document.from_text(text, title=text[:20]) for text in quakes])
    assert {frozenset(d.text for d in group) for group in groups} == {frozenset(HARUN_QUAKE), frozenset(PACAYA_QUAKE)}


CAMPAIGN = (
    "Reyes wants its books opened, and Falk calls that late, say accountants. The "
    "papers of 1995 lie in an uncle's vault. The treasury has audited nobody since the flood. Reyes shrugged.",
    "Ana Reyes wept when she saw it, and Falk was not invited, say nurses. A ward in "
    "Olu has been closed for want of beds. Surgeons work by lamplight twice a week. Nobody has thanked Reyes.",
    "Falk voted against it twice, and Reyes put her name to it, say engineers. Divers "
    "found a crack under the third pier. The drill will be lifted out with a crane. Its opening belongs to Reyes.",
    "Reyes halved the subsidy, and Falk doubled the price, say cooks. Parents in "
    "the north pay for soup by the bowl. Bread comes from a bakery without a licence. Children booed Reyes.",
    "Falk grew up above it, and Reyes has never been there, say miners. A shaft at Brandt "
    "has been flooded for nine weeks. Its owner bought two others and shut them. Men there vote for Reyes.",
    "Reyes kicked off the season, and Falk bet on the visitors, say referees. The roof "
    "leaks over the southern stand. Grass was laid in March and has turned yellow. Fans sang for Reyes.",
    "Falk sold the first permits, and Reyes stopped the sale, say investors. A hotel in "
    "Selby stands empty. Inspectors counted forty passports in one drawer. Brokers have sued Reyes.",
    "Reyes signed the rules, and Falk burns coal himself, say judges. Ten of them "
    "will hear whether soot can be capped. States downwind have waited since spring. The bench owes Reyes nothing.",
    "Falk spoke for an hour, and Reyes had eight minutes, say moderators. Questions "
    "were drawn from a hat. Microphones failed for twelve minutes. Listeners preferred Reyes.",
    "Reyes asked for calm, and Falk marched in front, say officers. A telephone recorded "
    "the shot in the car park. The widow's lawyer wants the whole tape. No stone hit Reyes.",
)


def test_a_campaign_is_not_one_story_because_all_of_it_names_the_same_two_people() -> None:
    groups = group_stories(list(map(Document.from_text, CAMPAIGN)))
    assert max(map(len, groups)) <= 2


CHILE, HAITI = (
    (
        "רעידת אדמה בעוצמה 8.8 פקדה את צ'ילה בשבת ולפחות 214 בני אדם נהרגו. הרעש הורגש בצ'ילה כולה, עד לבירה.",
        "מניין ההרוגים ברעידת האדמה בצ'ילה עלה ל-700. בתי הספר בדרום צ'ילה סגורים, והמכרות של צ'ילה פתוחים.",
    ),
    (
        "רעידת אדמה בעוצמה 7.0 פקדה את האיטי ביום שלישי. הארמון קרס, ואלפים בהאיטי ישנו ברחובות.",
        "מטוסים המריאו להאיטי. רעידת האדמה החריבה את הנמל, ולהאיטי אין דרך אלא באוויר. אלפים בהאיטי צמאים.",
    ),
)


def test_a_hebrew_name_tells_two_earthquakes_apart_whatever_is_written_before_it() -> None:
    groups = group_stories([Document.from_text(text, title=text[:20]) for text in (*CHILE, *HAITI)])
    assert {frozenset(d.text for d in group) for group in groups} == {frozenset(CHILE), frozenset(HAITI)}


def test_one_famous_name_in_common_makes_no_story() -> None:
    music = Document.from_text(
        "The singer Dario Keel opened the harbour festival with songs from his first record. Twelve thousand people "
        "danced on the pier until the tram stopped running.",
        title="Keel opens festival",
    )
    court = Document.from_text(
        "A judge ruled that Dario Keel owes his former manager nothing, because the contract of 2014 was never signed. "
        "The manager's lawyers will appeal.",
        title="Keel owes nothing",
    )
    assert len(group_stories([music, court, OTHER_NEWS])) == 3


def comparisons(told: list[Signature]) -> int:
    return sum(len(term.others) for terms in meetings_of(told) for term in terms)


def test_of_a_thousand_documents_in_the_same_few_words_each_is_compared_with_a_hundred_a_word() -> None:
    words = {f"word{number}": 0.125 for number in range(64)}
    same = Signature(weights=words, name=None, telling=dict.fromkeys(words, 1.0))
    half, whole = comparisons([same] * 500), comparisons([same] * 1000)
    assert whole <= 64 * 100 * 1000
    assert whole < 2.3 * half


def test_made_up_news_of_few_words_takes_little_more_than_twice_the_comparisons_for_twice_the_documents() -> None:
    made = signatures(made_up(1600, words=120))
    half, whole = comparisons(made[:800]), comparisons(made)
    assert 0 < whole < 2.5 * half


def test_a_pile_that_a_person_could_read_is_compared_with_all_of_itself() -> None:
    told = signatures([ONE_WIRE_TEXT, OWN_REPORT, OTHER_NEWS, reworded("Coast Herald")])
    met = [{other for term in terms for other, _ in term.others} for terms in meetings_of(told)]
    shared = [{n for n in range(i) if set(told[n].weights) & set(told[i].weights)} for i in range(len(told))]
    assert met == shared


@pytest.mark.parametrize("grouping", [near_duplicates, group_stories])
def test_nothing_to_group_gives_no_groups_and_one_document_stands_alone(grouping: object) -> None:
    assert callable(grouping)
    assert grouping([]) == ()
    assert grouping([OTHER_NEWS]) == ((OTHER_NEWS,),)
    assert grouping([Document.from_text("")]) == ((Document.from_text(""),),)


# --- in a briefing ------------------------------------------------------------------------------------------------

NOW = datetime(2026, 3, 11, 8, 0, tzinfo=UTC)
TOWN = Briefing(
    name="selby",
    title="Selby",
    scope=("Selby",),
    topics=(
        Topic(key="bridge", title="The bridge", match=("bridge", "crossing", "ferry", "lorry")),
        Topic(key="money", title="Money", match=("crowns", "estimate", "budget", "rate")),
    ),
)
FACT = "The bridge at Selby fell under a lorry of 38 tonnes on Sunday, and the county closed the quay on both banks."
OWN_WORDS = (
    "On Sunday the bridge at Selby fell under a lorry of 38 tonnes, and the county closed both banks of the quay."
)


def paper(publisher: str | None, fact: str, *rest: str) -> Document:
    return Document.from_text(" ".join([fact, *rest]), publisher=publisher, published="2026-03-09", title="Selby")


WIRE = paper("Northern Wire", FACT, *BRIDGE[1:])
PRINTED = paper("Coast Herald", FACT, "Our own archive has pictures.", *BRIDGE[2:6], BRIDGE[7])
INDEPENDENT = paper("Selby Messenger", OWN_WORDS, *OWN_REPORT.text.split("\n\n")[2:])


def voices(*documents: Document) -> int:
    """How many publishers the edition puts behind the fall of the bridge."""
    lines = compose(TOWN, documents, now=NOW).cards[0].lines
    return next(line.publishers for line in lines if "38 tonnes" in line.text)


def test_two_papers_that_print_one_wire_text_are_one_voice() -> None:
    assert voices(WIRE, PRINTED) == 1


def test_a_paper_with_a_report_of_its_own_is_a_second_voice() -> None:
    assert voices(WIRE, INDEPENDENT) == 2
    assert voices(WIRE, PRINTED, INDEPENDENT) == 2


def test_a_paper_that_prints_the_wire_text_and_writes_itself_holds_both_together() -> None:
    assert voices(WIRE, replace(PRINTED, publisher="the  selby messenger"), INDEPENDENT) == 1


def test_a_copy_to_the_letter_counts_for_its_publisher_too() -> None:
    copied = replace(INDEPENDENT, publisher="Quay Gazette")
    own = paper("Quay Gazette", FACT, *BRIDGE[1:])
    assert voices(own, INDEPENDENT) == 2
    assert voices(own, INDEPENDENT, copied) == 1


def test_documents_without_a_publisher_are_voices_of_their_own_unless_they_copy() -> None:
    nameless = [replace(WIRE, publisher=None), replace(PRINTED, publisher=None), replace(INDEPENDENT, publisher=None)]
    assert voices(*nameless) == 2


def test_the_lead_tells_two_stories_before_it_tells_one_twice() -> None:
    costs = Document.from_text(
        "Marek Dolan was pulled ashore by two anglers when the old iron bridge collapsed under his gravel lorry. "
        "Repairs at Selby will cost 6.2 million crowns, twice the first estimate, county treasurer Ines Abelard said. "
        "A ferry from the garrison will carry workers over the Tarn to the sugar works.",
        title="Repairs to cost twice as much",
        published="2026-03-09",
        publisher="Coast Herald",
    )
    bank = Document.from_text(
        "The savings bank of Selby raised its rate to 3.1 percent on Monday, the first time in six years. Its "
        "customers had been leaving for the capital since the summer, director Paula Reyes said.",
        title="Savings bank raises rate",
        published="2026-03-02",
        publisher="Ledger",
    )
    alone = [line.text for line in compose(TOWN, [WIRE, costs], now=NOW).lead]
    beside = [line.text for line in compose(TOWN, [WIRE, costs, bank], now=NOW).lead]
    assert "6.2 million crowns" in " ".join(alone)
    assert "6.2 million crowns" not in " ".join(beside)
    assert [text.startswith("The savings bank") for text in beside] == [False, True]


# --- on open data ---------------------------------------------------------------------------------------------------


def test_ten_planted_copies_are_found_among_a_thousand_articles_and_nothing_else() -> None:
    data = open_data()
    if data is None:
        pytest.skip("the open data is not on this machine")
    documents, gold = planted(data)
    assert pairwise(near_duplicates(documents), gold) == (1.0, 1.0)


@pytest.mark.parametrize(
    ("strength", "least"), [(STRENGTHS[0], 1.0), (STRENGTHS[1], 1.0), (STRENGTHS[2], 0.95), (STRENGTHS[3], 0.95)]
)
def test_what_newsrooms_make_of_an_article_is_known_again(strength: Strength, least: float) -> None:
    data = open_data()
    if data is None:
        pytest.skip("the open data is not on this machine")
    others = (document.text for document in planted(data)[0])
    documents, gold = rewritten(list(articles(data)), others, strength)
    precision, recall = pairwise(near_duplicates(documents), gold)
    assert precision == 1.0
    assert recall >= least


def test_ten_events_come_apart_in_six_languages_and_between_single_articles() -> None:
    data = open_data()
    if data is None:
        pytest.skip("the open data is not on this machine")
    for name, documents, gold in events(data):
        precision, recall = b_cubed(group_stories(documents), gold)
        assert precision >= 0.96, name
        assert recall >= 0.9, name


def test_articles_of_one_campaign_mostly_come_apart_and_more_so_where_their_days_are_known() -> None:
    data = open_data()
    if data is None:
        pytest.skip("the open data is not on this machine")
    for dated, least in ((False, 0.75), (True, 0.85)):
        documents, gold = one_campaign(data, dated=dated)
        precision, recall = b_cubed(group_stories(documents), gold)
        assert precision >= least
        assert recall >= 0.95


def test_a_text_under_two_titles_is_told_apart_by_both_however_many_print_it() -> None:
    mill = "The mill at Orrin burned down on Tuesday and 43 workers lost their jobs."
    named = Document.from_text("", title="Fire at Orrin", publisher="Post")
    longer = Document.from_text(f"{mill}\n{mill}", title="Fire at Orrin", publisher="Post")
    printed = [Document.from_text(mill, title="Fire at Orrin", publisher="Post")]
    printed.append(replace(printed[0], title="Paper", publisher="Ledger"))
    pile = [named, longer, *printed]
    copy = replace(printed[0], publisher="Ledger")

    def texts(documents: list[Document]) -> set[frozenset[str]]:
        return {frozenset(document.id for document in story) for story in group_stories(documents)}

    assert texts([*pile, copy]) == texts(pile)
