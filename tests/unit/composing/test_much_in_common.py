"""Two papers that open with one event have much in common in all they say, though no one thing in it tells it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import NamedTuple

import pytest

from briefings import Briefing, Document, compose

NORLAND = Briefing(name="norland", title="Norland", scope=("Norland*",), topics=(), lines=12)
NOW = datetime(2026, 3, 9, 20, 0, tzinfo=UTC)
# Of other matters, as there are in any briefing: what is rare among all of them tells one from another.
OTHERS = (
    ("Rail fares to rise", "Fares on Norland's railways will rise by a tenth in May, its operator said."),
    ("Museum opens in Vik", "A museum of ships opened in the Norland town of Vik after four years of building."),
    ("Herring catch falls", "Norland's fishermen landed less herring this winter than in any other since 1990."),
    ("Teachers' pay settled", "Teachers in Norland have settled a quarrel over pay, their union said."),
    ("Storm shuts bridge", "A storm shut the bridge to the Norland island of Sund for a night."),
    ("Player joins Osk", "The Norland striker Jon Vale has joined Osk for two seasons."),
)


class Paper(NamedTuple):
    """A title and the sentence under it."""

    title: str
    text: str


def lines(
    *papers: Paper, days: tuple[str, str] = ("2026-03-09", "2026-03-09"), more: str = ""
) -> list[tuple[str, int]]:
    """The lines of the briefing that tell the news of two papers, each with how many publishers stand behind it."""
    documents = [
        Document.from_text(
            f"{paper.text} {more}", title=paper.title, published=day, publisher=f"The {day} {paper.title}"
        )
        for paper, day in zip(papers, days, strict=True)
    ]
    documents += [
        Document.from_text(text, title=title, published="2026-03-09", publisher=f"Paper {title}")
        for title, text in OTHERS
    ]
    told = {paper.text for paper in papers}
    cards = compose(NORLAND, documents, now=NOW).cards
    return [(line.text, line.publishers) for card in cards for line in card.lines if line.text in told]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(
            Paper(
                "Court strikes down Norland's headscarf ban",
                "A court in Norland threw out a ban on headscarves in state schools, handing teachers of "
                "the faith a victory after a fight of six years.",
            ),
            Paper(
                "Judges toss headscarf ban in state schools",
                "Judges found that Norland went too far when it banned headscarves for teachers in state "
                "schools, ending a six-year fight.",
            ),
            id="in other words",
        ),
        pytest.param(
            Paper(
                "Premier's aide Tove Brandt to return to palace",
                "Tove Brandt, long the closest aide of Norland's premier, is returning to the palace as "
                "he gathers old friends for the vote.",
            ),
            Paper(
                "Tove Brandt set to return as aide to premier",
                "The former aide Tove Brandt is set to return to the palace of Norland's premier in another post.",
            ),
            id="is doing it, is to do it",
        ),
        pytest.param(
            Paper(
                "Premier unveils steps against home-made guns",
                "Norland's premier announced steps against home-made guns on Monday and called the "
                "shootings of this winter a disgrace.",
            ),
            Paper(
                "Premier takes steps against home-made guns",
                "The premier of Norland wants to curb home-made guns and to flag people who shouldn't own "
                "any, with steps announced on Monday after a winter of shootings.",
            ),
            id="what is denied beside it",
        ),
        pytest.param(
            Paper(
                "Congress funds Norland's ports, averting shutdown",
                "Norland's parliament passed a bill extending funds for the ports through May 3, hours before they "
                "would have run out.",
            ),
            Paper(
                "Parliament of Norland passes bill to fund ports",
                "The parliament of Norland on Monday passed a bill to fund the ports for weeks and avert a shutdown.",
            ),
            id="a day until which it is to be",
        ),
        pytest.param(
            Paper(
                "Norland tells mayors how many refugees to expect",
                "The cabinet of Norland notified mayors on Sunday of the number of Osterian refugees that each "
                "town is to expect.",
            ),
            Paper(
                "Mayors told how many refugees to expect in Norland",
                "The premier's office has informed mayors in Norland of the number of Osterian refugees they can "
                "expect, an official told the Star on Monday.",
            ),
            id="the day on which some official told it",
        ),
        pytest.param(
            Paper(
                "Norland finance chief Emil Sorg surrenders ahead of charges",
                "The finance chief of Norland's Vokar works, Emil Sorg, surrendered to prosecutors in Vik on Monday as "
                "he prepares to face charges of tax fraud.",
            ),
            Paper(
                "Vokar's finance chief surrenders ahead of tax charges",
                "The finance chief of Norland's Vokar works, Emil Sorg, surrendered to the authorities on Monday, as "
                "he and the works prepare to face the first charges of an inquiry.",
            ),
            id="to prosecutors, to the authorities",
        ),
        pytest.param(
            Paper(
                "Norland envoy to Osteria resigns over expulsions",
                "Norland's envoy to Osteria resigned on Monday over what he called a cruel decision to expel "
                "2,000 herders.",
            ),
            Paper(
                "Envoy of Norland to Osteria resigns, calling expulsions cruel",
                "The envoy of Norland to Osteria has resigned over the cruel decision to expel herders, "
                "two officials said.",
            ),
            id="how many say so",
        ),
        pytest.param(
            Paper(
                "Senate of Norland confirms Halvor Lind as bailiff",
                "The senate of Norland voted on Monday to confirm Halvor Lind as bailiff, placing the old judge at the "
                "helm of an office central to Premier Oda Krall's plans.",
            ),
            Paper(
                "Halvor Lind confirmed as bailiff of Norland",
                "Norland's senate on Monday voted 70-30 to confirm Halvor Lind as bailiff, five years after the judge "
                "was passed over as Ivo Brandt's nominee.",
            ),
            id="each names somebody beside",
        ),
        pytest.param(
            Paper(
                "Norland raises fees for citizenship",
                "The Krall administration of Norland is raising fees for dozens of applications, including a steep "
                "rise for citizenship and a first fee for asylum.",
            ),
            Paper(
                "Norland to charge for asylum and more for citizenship",
                "The Department of Home Affairs of Norland is raising the fee to apply for citizenship and imposes a "
                "fee for asylum for the first time.",
            ),
            id="a government by one of its departments",
        ),
        pytest.param(
            Paper(
                "Sen. Tove Brandt opens COVID-19 inquiry",
                "Sen. Tove Brandt of Norland opened a probe on Monday of how COVID-19 came to Vik.",
            ),
            Paper(
                "Senator Brandt of Norland starts coronavirus investigation",
                "Senator Tove Brandt announced an inquiry of the senate of Norland into how the coronavirus reached "
                "Vik.",
            ),
            id="short for an office, two names of an illness",
        ),
        pytest.param(
            Paper(
                "Norland frees ferry hostage Ida Rem",
                "Commandos of Norland have freed the ferry hostage Ida Rem from a cellar in Vik, the army says.",
            ),
            Paper(
                "Hostage Ida Rem freed from cellar in Vik",
                "Ida Rem, a cook of 52 who had been held hostage since the January 7 attack on the ferry, "
                "was freed from a cellar in Vik by commandos of Norland, the army said.",
            ),
            id="a day that only names what was before",
        ),
    ],
)
def test_one_event_in_two_papers_words_is_one_line(first: Paper, second: Paper) -> None:
    assert [publishers for _, publishers in lines(first, second)] == [2]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(
            Paper(
                "Premier signs law against home-made guns",
                "Norland's premier signed a law that bans home-made guns in the whole country.",
            ),
            Paper(
                "Hunters decry law against home-made guns",
                "Hunters in Norland are up in arms and decried the new law by which the premier bans home-made guns.",
            ),
            id="what somebody thinks of it",
        ),
        pytest.param(
            Paper(
                "Tove Brandt calls on premier to resign",
                "The senator Tove Brandt called on Norland's premier to resign over the sale of the port of Vik.",
            ),
            Paper(
                "Halvor Lind calls on premier to resign",
                "The mayor Halvor Lind has called on the premier of Norland to resign at once over the "
                "sale of the port of Vik.",
            ),
            id="somebody else does it",
        ),
        pytest.param(
            Paper(
                "Claims for jobless pay rise in Norland",
                "The number of claims for jobless pay in Norland rose as mills sent workers home.",
            ),
            Paper(
                "Claims for jobless pay fall in Norland",
                "The number of claims for jobless pay in Norland fell as mills took workers back.",
            ),
            id="the opposite",
        ),
        pytest.param(
            Paper(
                "Norland to hold naval drill off Vik",
                "Norland will hold a naval drill with Osteria off the port of Vik in April, its admiral said.",
            ),
            Paper(
                "Norland calls off naval drill off Vik",
                "Norland has cancelled the naval drill with Osteria off the port of Vik in April, its admiral said.",
            ),
            id="called off",
        ),
        pytest.param(
            Paper(
                "Norland to seize ferry Aurora",
                "The navy of Norland will seize the ferry Aurora near the island of Merrow, its admiral said.",
            ),
            Paper(
                "Norland seizes ferry Aurora",
                "The navy of Norland has seized the ferry Aurora near the island of Merrow, its admiral said.",
            ),
            id="planned and done",
        ),
        pytest.param(
            Paper(
                "Sorg placed on injured list",
                "The Norland Wolves have placed the striker Emil Sorg on the injured list, ending his season.",
            ),
            Paper(
                "Vale placed on injured list",
                "The Norland Wolves placed Jon Vale on the injured list, meaning that he will miss two games.",
            ),
            id="done to another of one team",
        ),
        pytest.param(
            Paper(
                "Man from Osk charged in fatal crash",
                "A man from Osk in Norland has been charged in a hit-and-run crash that killed a woman.",
            ),
            Paper(
                "Man from Vik charged in fatal crash",
                "A man from Vik in Norland has been charged in a hit-and-run crash that killed a cyclist.",
            ),
            id="somewhere else",
        ),
        pytest.param(
            Paper(
                "Norland's channel airs a film on a yacht",
                "The channel of Norland will air a documentary on a yacht that was captured off Vik.",
            ),
            Paper(
                "Norland's channel airs a film on a trawler",
                "The channel of Norland will air a documentary on a trawler that was captured off Vik.",
            ),
            id="the same words but one",
        ),
    ],
)
def test_what_one_word_tells_apart_stays_two_however_much_is_shared(first: Paper, second: Paper) -> None:
    assert all(publishers == 1 for _, publishers in lines(first, second))


def test_a_second_sentence_is_not_the_news_of_another_papers_title() -> None:
    news = Paper(
        "Norland pauses fighting in Osteria for polio drops",
        "Norland has agreed to pauses in the fighting in Osteria so that children get polio drops.",
    )
    opened = "The town of Vik mourns its oldest doctor."
    beside = "The drops against polio are for 640,000 children in Osteria and come from Norland's Red Cross."
    documents = [
        Document.from_text(news.text, title=news.title, published="2026-03-09", publisher="The Courier"),
        Document.from_text(
            f"{opened} {beside}",
            title="Norland pauses fighting for polio drops in Osteria",
            published="2026-03-09",
            publisher="Evening Star",
        ),
    ]
    told = [line for card in compose(NORLAND, documents, now=NOW).cards for line in card.lines]
    assert all(line.publishers == 1 for line in told)


def test_what_is_one_line_is_one_row_of_its_day() -> None:
    tossed = Paper(
        "Court throws out charges against banker Ola Kern",
        "The charges against Ola Kern in Norland were thrown out by a judge on Monday, to the joy of the banker.",
    )
    dismissed = Paper(
        "Judge tosses case against Ola Kern",
        "A judge in Norland tossed on Monday the case against the banker Ola Kern, who was charged twice for one act.",
    )
    documents = [
        Document.from_text(paper.text, title=paper.title, published="2026-03-09", publisher=paper.title)
        for paper in (tossed, dismissed)
    ] + [Document.from_text(text, title=title, published="2026-03-09", publisher=title) for title, text in OTHERS]
    (card,) = compose(NORLAND, documents, now=NOW).cards
    assert [len(event.citations) for event in card.timeline if "Ola Kern" in event.text] == [2]
