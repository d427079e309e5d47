"""What no status is made of: harm, war of words, mishaps, half of a verb's clause, a plan that was turned down."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.composing.status.telling import tellings
from briefings.model import Status

NOW = datetime(2026, 3, 20, 8, 0, tzinfo=UTC)


def told(sentence: str, phrase: str) -> tuple[str, str] | None:
    start = sentence.index(phrase)
    found = tellings(sentence, (start, start + len(phrase)), frozenset({"pact"}))
    return next(((telling.state, telling.words) for telling in found), None)


@pytest.mark.parametrize(
    ("sentence", "phrase"),
    [
        ("Brandt launched a strongly worded attack on the bank.", "attack"),
        ("Brandt launched an attack on the bank in a newspaper on Friday.", "attack"),
        ("Our guards blocked over 6 million raids targeting mills running very old and rusty machines.", "guards"),
        ("The next flood will come.", "flood"),
        ("The Lorenz Index declined 1.5 percent on Friday.", "Index"),
        ("Shares of Brandt have declined nearly 24% this year.", "Shares"),
        ("The Lorenz Index of all the shares that are traded there closed at 869.62 points on Friday.", "Index"),
        ("The 30-share Lorenz Index lost 6.35 points.", "Index"),
        ("Imports of ore declined due to dearer ships.", "ore"),
        ("The envoy expressed optimism Monday that the council will impose a ban on Lorenz.", "ban"),
        ("Many foresee talks as soon as the tariffs are announced.", "tariffs"),
        ("Back in May, the paper said Brandt was planning to launch a ferry.", "ferry"),
        ("Crude prices in Lorenz collapsed after Corvia had offered its oil.", "Crude prices"),
        ("A blast took place in the port of Lorenz on Friday.", "blast"),
        ("A poll found that only 58 percent of the young say they intend to vote on the pact.", "vote"),
        ("A voter has received a lot of attention for her speech.", "voter"),
        ("Two rockets landed in a field near Lorenz.", "rockets"),
        ("The missile passed over the northern island of Corvia.", "missile"),
        ("Lorenz welcomed the council-approved multinational force.", "force"),
        ("Deputies called for an open-ended strike of the crews.", "strike"),
        ("The growth of wind and hydro-power in Corvia has started.", "power"),
        ("Corvia has rejected a plan to admit observers to the camps.", "observers"),
        ("Corvia attaches importance to its old friendship with Lund and is ready to open a road.", "importance"),
        ("The rebels opened fire on a bus.", "rebels"),
        ("The shop features a catalog of about a hundred completed ferries, including some in Osk.", "ferries"),
        ("Norland's troops returned fire.", "troops"),
        ("The government will take up all its duties.", "government"),
        ("Brandt ordered that the work be done within a month.", "Brandt"),
        ("In return Brandt was slated to lift fraud and bribery charges.", "Brandt"),
        ("The state agreed to let the rebels enter parliament.", "rebels"),
        ("The ferries that have been sold will sail again in winter.", "sold"),
        ("More than 40,000 people have been killed in Lorenz since the war began.", "killed"),
        ("Now that the issue of the pact has been raised, critics have pounced on it.", "raised"),
        ("This is the second time in a year that the ferries have been sold.", "sold"),
        ("Prices will hover until winter comes, or the cartel lowered its output.", "output"),
        ("Doctors wrote on banned drugs and how to find them.", "drugs"),
        ("The summit will become a place of talk.", "summit"),
        ("The troops will be paid a pittance.", "troops"),
        ("The talks will continue to be of weight.", "talks"),
        ("He knows that unless Corvia cuts its tolls, the talks will end.", "talks"),
        ("The summit will be attended by ten states of the pact.", "summit"),
        ("Corvia had suspended talks with Lund after the blasts.", "talks"),
        ("Brandt had been due to hold talks with Lund.", "talks"),
        ("The gap is due to the non-approval of the 2006 proposed budget bill.", "budget"),
        ("The judge ordered the lawyer Ivo Brandt, who had shouted, be led out.", "judge"),
        ("The commission concluded that the deal does no harm.", "commission"),
        ("The state ruled out the early return of Corvian and Lundish envoys.", "Corvian"),
        ("Lund and Corvia are the first countries the Norland minister decided to visit after the vote.", "minister"),
        ("Brandt also returned to a familiar position.", "Brandt"),
        ("Norland launched the war that drove Brandt from power.", "war"),
        ("Brandt's cabinet was reduced to a minority.", "cabinet"),
        ("One of its convoys heading into northern Norland was blocked by soldiers.", "Norland"),
        ("Talks to keep peace between the state and its rebels have collapsed.", "rebels"),
        ("The keeper was sold five times.", "sold"),
        ("Ten dealers had been searched by the police and refused asylum in May.", "asylum"),
        ("Norland has failed in repeated efforts to win the vote.", "Norland"),
        ('They say that the rebels are set to leave the port," a dealer said.', "rebels"),
        ("Brandt was also expected to sign the pact in May, she said.", "pact"),
    ],
)
def test_what_is_no_state_of_the_topic_tells_none(sentence: str, phrase: str) -> None:
    assert told(sentence, phrase) is None


@pytest.mark.parametrize(
    ("sentence", "phrase", "state", "words"),
    [
        ("Both sides agreed to historic face-to-face talks.", "talks", "announced", "agreed to"),
        (
            "Brandt is set to present a last report to the nations of the pact on the case of the port.",
            "Brandt",
            "planned",
            "is set to present a last report",
        ),
        (
            "Corvia refused to pull out its troops and launched a new round of strikes.",
            "Corvia",
            "denied",
            "refused to pull out its troops",
        ),
        ("The court adjourned the session until Tuesday.", "court", "done", "adjourned the session until Tuesday"),
        (
            "Police of Lorenz arrested 19 pact members during a night of simmering unrest in the port.",
            "arrested",
            "done",
            "arrested 19 pact members",
        ),
        ("The group plans to hike the price of the pact's gas to 230 crowns.", "price", "planned", "plans to hike"),
        ("A pact on the matter is to be signed on Friday.", "pact", "planned", "is to be signed"),
        (
            "The vote is expected to restore full rule to Corvia nearly three years after the war.",
            "vote",
            "planned",
            "is expected to restore full rule",
        ),
        ("The pact is being fiercely debated.", "pact", "under way", "is being fiercely debated"),
        ("Brandt is expected to reveal his plan in May.", "Brandt", "planned", "is expected to reveal his plan"),
        ("Polls closed Thursday after a quiet day.", "Polls", "done", "closed"),
        (
            "Two clerks were appointed in view of the demand of many parties, as everybody knows.",
            "appointed",
            "done",
            "appointed",
        ),
    ],
)
def test_the_words_of_a_status_go_to_the_end_of_what_they_say(
    sentence: str, phrase: str, state: str, words: str
) -> None:
    assert told(sentence, phrase) == (state, words)


def status(text: str, *match: str, title: str = "Port") -> Status | None:
    briefing = Briefing(
        name="lorenz", title="Lorenz", scope=("Lorenz",), topics=(Topic(key="a", title=title, match=match),)
    )
    document = Document.from_text(text, published="2026-03-19", title="Lorenz")
    return compose(briefing, [document], now=NOW).cards[0].status


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Lorenz stocks opened higher Wednesday on the market of Osk.", False),
        ("Lorenz stocks eased slightly on Wednesday as buyers took profits.", False),
        ("Lorenz stocks ended 2.5 percent lower on Wednesday.", False),
        ("Lorenz has closed its stocks to foreign buyers.", True),
    ],
)
def test_what_a_session_brought_is_no_state(text: str, told: bool) -> None:
    assert (status(text, "stocks", title="Stocks") is not None) == told


def test_who_was_killed_is_a_toll_and_no_status() -> None:
    text = "Four soldiers of Norland were killed in Lorenz on Thursday when a wall fell on their tent."
    assert status(text, "soldiers", title="Soldiers") is None


def test_what_befell_the_one_whom_the_card_is_about_is_a_status() -> None:
    found = status(
        "The general of Lorenz, Otto Brandt, is dead. Brandt died in Lorenz on Thursday.", "Brandt", title="Brandt"
    )
    assert found is not None
    assert (found.state, found.words) == ("done", "died in Lorenz")


def test_an_officials_dismissal_is_told_with_who_was_dismissed() -> None:
    found = status("Three officials from the harbour of Lorenz have been dismissed.", "officials")
    assert found is not None
    assert found.words == "Three officials from the harbour of Lorenz have been dismissed"


def test_what_a_verb_acts_on_is_told_where_it_is_more_than_the_topic() -> None:
    found = status("The council passed a resolution with harsh new tolls for Lorenz.", "tolls", title="Tolls")
    assert found is None
    found = status("The council of Lorenz passed a resolution imposing harsh tolls.", "tolls", title="Tolls")
    assert found is not None
    assert found.words == "The council of Lorenz passed a resolution imposing harsh tolls"


def test_what_is_ruled_out_is_told_with_what_would_be_done() -> None:
    found = status(
        "The state of Lorenz has ruled out changing the law to keep the port whole.", "law", title="Lorenz law"
    )
    assert found is not None
    assert found.words == "The state of Lorenz has ruled out changing the law to keep the port whole"


@pytest.mark.parametrize(
    ("title", "match", "text", "words"),
    [
        ("Deals", "deal", "On Friday, Corvia and Lund signed a deal.", "Corvia and Lund signed a deal"),
        ("Deals", "deal", "The mayor said on Friday that Lorenz had signed a deal.", "Lorenz had signed a deal"),
        ("Verdicts", "convicted", "A dealer was convicted on Friday.", "A dealer was convicted"),
        ("Peace talks", "talks", "The Norland-led talks in Lorenz ended.", "The Norland-led talks in Lorenz ended"),
        (
            "Budget",
            "budget",
            "The state of Corvia on Friday rejected the budget of the pact for Lorenz.",
            "The state of Corvia on Friday rejected the budget of the pact for Lorenz",
        ),
        ("Port dues", "dues", "The port dues of Lorenz were cut.", "The port dues of Lorenz were cut"),
    ],
)
def test_beside_a_title_that_names_a_kind_of_thing_a_status_tells_who_and_what(
    title: str, match: str, text: str, words: str
) -> None:
    found = status(f"{text} It is so in all of Lorenz.", match, title=title)
    assert found is not None
    assert found.words == words


def test_beside_such_a_title_whoever_is_only_a_pronoun_has_no_status() -> None:
    text = "The clerks of Lorenz have heard of Otto Brandt. He was convicted in Lorenz in May."
    assert status(text, "convicted", title="Verdicts") is None
    found = status(text, "convicted", title="Otto Brandt")
    assert found is not None
    assert found.words == "convicted in Lorenz"


@pytest.mark.parametrize(
    "text",
    [
        "If the dues, which end in May, are not renewed, the port tolls of Lorenz will be raised by half.",
        "All states must ensure that the tolls of Lorenz were lifted in May.",
        "She said she did not know that the tolls of Lorenz were lifted in May.",
        "The number of tolls in Lorenz will rise.",
    ],
)
def test_a_condition_a_wish_and_a_forecast_are_no_status(text: str) -> None:
    assert told(text, "tolls") is None


def test_what_was_done_in_a_year_long_past_is_no_status() -> None:
    assert status("Lorenz launched the 2019 sea games of the pact.", "games", title="Games") is None
    assert status("Lorenz launched the 2026 sea games of the pact.", "games", title="Games") is not None


def test_words_that_lead_on_to_the_topic_are_told_with_it() -> None:
    found = status("Both sides agreed to historic face-to-face talks in Lorenz.", "talks", title="Talks")
    assert found is not None
    assert found.words == "Both sides agreed to historic face-to-face talks in Lorenz"


def test_whatever_follows_a_dash_is_another_sentence() -> None:
    text = "The state calls home the soldiers in Lorenz -- though it has rejected calls to set a day."
    assert status(text, "soldiers") is None


def test_a_name_that_goes_on_behind_the_topic_is_told_whole() -> None:
    found = status("Two new Election Commissioners were appointed in Lorenz.", "election", title="Election")
    assert found is not None
    assert found.words == "Two new Election Commissioners were appointed in Lorenz"


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("A lawsuit filed against Lorenz by sailors of the port was thrown out by a judge on Friday.", "lawsuit"),
        ("Our ferries in Lorenz have been sold to Corvia.", "ferries"),
        ("These ferries will run to Lorenz on Monday.", "ferries"),
    ],
)
def test_what_is_filed_ours_or_pointed_at_has_no_status(text: str, match: str) -> None:
    assert status(f"{text} It is so in all of Lorenz.", match, title="Ferries and lawsuits") is None


def test_one_attack_is_no_state_of_a_card_of_several() -> None:
    text = "Norland launched a missile attack on Lorenz on Thursday, the mayor said."
    assert status(text, "attack*", title="Attacks on Lorenz") is None
    found = status(text, "attack*", title="Missile attack")
    assert found is not None
    assert found.state == "done"


def test_what_befell_one_accused_is_no_state_of_a_card_of_many() -> None:
    text = "Police in Lorenz arrested a baker for robbery on Tuesday."
    assert status(text, "robbery", "baker", title="The baker") is not None
    assert status(text, "robbery", "baker", title="Crime") is None


def test_a_place_has_no_state_by_what_somebody_did_there() -> None:
    text = "A warship of Norland has sailed through the Taiwan Strait off Lorenz for the first time."
    assert status(text, "Taiwan*", title="Taiwan") is None
    assert status(text, "warship*", title="Warship") is not None


def test_what_goes_on_is_not_planned() -> None:
    assert status("Talks on the port of Lorenz will continue in the coming days.", "talks", title="Talks") is None
    assert status("The mayor of Lorenz failed in several bids to stop the vote.", "mayor", title="Mayor") is None
