"""What two papers tell of one person, one bill or one day is a change only where both are about one matter."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

import pytest

from briefings import Briefing, compose
from tests.unit.composing.two_editions import changes_between, of_june

MORVA = Briefing(name="morva", title="Morva", scope=("Morva*", "Sorg", "Carro"), topics=())
changes_of = partial(changes_between, MORVA)


@pytest.mark.parametrize(
    ("before", "now"),
    [
        pytest.param(
            "President Emil Sorg on Monday opened a bridge over the Tesk and said he was considering a pardon for the "
            "painter who had drawn him as a goose.",
            "President Emil Sorg upset a tense summit of seven lake states on Thursday, calling for Norland, ousted "
            "for its dams, to be let in again.",
            id="who is in all the news",
        ),
        pytest.param(
            "Investigators say that Emil Sorg's former treasurer leaned on two witnesses while he was on bail ahead of "
            "his trial for fraud.",
            "President Emil Sorg was hopeful on Thursday about his talks with the ruler of Carro, but said that the "
            "chance won't come a second time.",
            id="won't is not won",
        ),
        pytest.param(
            "The lawyer of Ivo Hale's family told a breakfast show that the prosecutors have promised him that three "
            "other former officers from Morva involved in the death will also be charged.",
            "A judge on Thursday set a bail of $1 million for an officer from Morva charged with murder in Ivo Hale's "
            "death.",
            id="who decides something else",
        ),
        pytest.param(
            "Voters in Morva will face a choice on Wednesday of taking part in a primary election or heeding the "
            "advice of the doctors to stay away from crowds during the fever epidemic.",
            "Carro on Thursday postponed its primary election for the second time this year because of the fever "
            "epidemic, putting it back from May to July.",
            id="an end of another thing",
        ),
        pytest.param(
            "Carro sent shock waves through Morva's hope for a lake summit with Ivo Hale, angrily canceling a planned "
            "meeting with officials from Norland on Thursday to protest their joint drills on the lake.",
            "The government of Morva declared Thursday that it is up to Carro to follow through on its threats to "
            "cancel the lake summit with Ivo Hale, and said that it remains ready for a meeting.",
            id="a day for which something was called off",
        ),
        pytest.param(
            "The government of Morva on Tuesday unveiled new rules that would allow officers to hold families from "
            "Carro for as long as judges consider whether to grant them asylum.",
            "The government of Morva unveiled a rule that allows officers to hold families from Carro for as long as "
            "judges consider whether to grant them asylum, and so abolishes a limit of 20 days.",
            id="a rule that is unveiled again",
        ),
        pytest.param(
            "President Emil Sorg on Wednesday will nominate Ivo Hale as his next secretary of the lake of Morva, a "
            "pick that may be disputed.",
            "President Emil Sorg on Thursday nominated Jana Kral, his chief of staff, as his next secretary of the "
            "coin of Morva.",
            id="whom one nominates beside another",
        ),
        pytest.param(
            "Lawmakers in Morva did not need to hear President Emil Sorg's proposals for guns on Thursday, because "
            "they knew them.",
            "Lawmakers in Morva spoke on Thursday of the fair, and only one of them called President Emil Sorg's "
            "proposals for guns a waste of a morning.",
            id="a day on which something did not happen",
        ),
        pytest.param(
            "The House in Morva plans to vote on Friday on a resolution to block President Emil Sorg's declaration of "
            "an emergency on the border.",
            "Sixty former officers rejected President Emil Sorg's declaration of an emergency on the border of Morva "
            "on Thursday.",
            id="who rejects what others vote on",
        ),
        pytest.param(
            "Health Secretary Emil Sorg said that nobody will be worse off after the Greens repeal and replace "
            "Morvacare.",
            "Greens, promising to repeal and replace Morvacare, rode a wave of anger to election victories.",
            id="who is a stranger to the other line",
        ),
        pytest.param(
            "Morva will give a destructive response if its nuclear program is attacked by Carro, a spokesman vowed.",
            "The Morvan president said last week that Morva intended to launch 60,000 centrifuges in its nuclear "
            "program.",
            id="what all the news of a land is about",
        ),
        pytest.param(
            "The lake committee of Morva voted to approve two charges against President Emil Sorg on Friday, paving "
            "the way for votes in the whole house that could make him the third president to be impeached.",
            "The lake committee of Morva on Friday approved two charges against President Emil Sorg, which makes him "
            "the fourth president of Morva to face them.",
            id="what was voted for is done",
        ),
        pytest.param(
            "President Emil Sorg's decision to cancel a planned summit in Carro with the ruler Ivo Hale next month "
            "came of many quarrels, not least over a spy to whom Carro gave shelter.",
            "Emil Sorg canceled a planned summit in Carro with the ruler Ivo Hale last week and likened him to a "
            "schoolboy, after many quarrels, not least over a spy to whom Carro gave shelter.",
            id="what was decided is done",
        ),
        pytest.param(
            "President Emil Sorg of Morva praised an accord with Carro on Tuesday that will keep it from building a "
            "dam, even though Carro will be allowed to store water under the accord.",
            "The critics of Emil Sorg say that the accord of Morva with Carro fails to end the danger of a dam because "
            "it allows Carro to keep storing water.",
            id="what an accord allows",
        ),
        pytest.param(
            "The eyes of Morva will be on Carro this week, as President Emil Sorg and Ruler Ivo Hale, whose long "
            "quarrel has led to many guesses, will meet for the first time at the lake summit.",
            "All week the anchors of Morva cited a source who claimed that President Emil Sorg would not press Ruler "
            "Ivo Hale about the dam at the lake summit in Carro.",
            id="what was said of a summit before it",
        ),
        pytest.param(
            "Ida Perl has agreed to testify before the lake committee of Morva on Thursday about her charge against "
            "the judge Jon Cragg, who will take questions as well.",
            "Ida Perl's written testimony for the hearing of Morva's lake committee with the judge Jon Cragg begins "
            "with a plain account of why she has come forward.",
            id="a text that begins with something",
        ),
        pytest.param(
            "Ada Hale gave in on Monday and announced that she will no longer be actively campaigning for the Green "
            "nomination for president of Morva.",
            "Senator Ada Hale of Morva suspended her campaign for the Green nomination on Monday, and so ceded the "
            "race for president to a former governor, Jon Perl.",
            id="what had ended already",
        ),
        pytest.param(
            "Morva came close to a crisis on Monday when the palace said that it would refuse to work with the inquiry "
            "of the lower house.",
            "The palace of Morva on Thursday rejected the inquiry of the lower house as void and said that it would "
            "refuse to work with it.",
            id="what is still refused",
        ),
        pytest.param(
            "The high court of Morva will decide this month whether tax subsidies can go to people in nine provinces, "
            "such as Tesk, that did not set up their own health insurance exchanges.",
            "The high court of Morva will decide by the end of July whether the Fair Care Act should be read as "
            "prohibiting any tax credits for provinces that set up their own health exchanges.",
            id="what only says which provinces",
        ),
    ],
)
def test_what_follows_in_another_matter_is_no_change(before: str, now: str) -> None:
    assert changes_of(before, now).changed == ()


CRAGG = (
    "One of the best-known lawyers of Morva, the former palace counsel Greg Cragg, goes to trial Thursday in Tesk in a "
    "case likely to be seen as a test of the ministry's efforts against lobbyists."
)


@pytest.mark.parametrize(
    "now",
    [
        pytest.param(
            "The former palace counsel of Morva, Greg Cragg, goes on trial Thursday on a charge of hiding his work for "
            "powerful people of Norland from the ministry.",
            id="the same day told in the same words",
        ),
        pytest.param(
            "Before a Thursday trial in Tesk of the former palace counsel Greg Cragg, one of the best-known lawyers of "
            "Morva picked a quarrel with the ministry over lobbyists.",
            id="what came before",
        ),
    ],
)
def test_a_day_on_which_nothing_is_told_to_have_been_done_has_not_come(now: str) -> None:
    assert changes_of(CRAGG, now).changed == ()


def test_a_day_that_was_over_for_the_earlier_paper_has_not_come() -> None:
    before = (
        "After signing an order Thursday that gives up the Lake Trade Partnership, President Sorg of Morva has set "
        "his sights on a new pact with Norland."
    )
    now = (
        "President Emil Sorg of Morva signed an order on Thursday that formally gave up the Lake Trade Partnership, a "
        "pact with Norland and others."
    )
    assert changes_of(before, now).changed == ()


def test_what_was_done_on_the_announced_day_is_a_change() -> None:
    now = (
        "Jury selection began Thursday in the trial of Greg Cragg, once the best-known lawyer of the Morva palace and "
        "a man who now stands charged in the ministry's efforts against lobbyists."
    )
    assert len(changes_of(CRAGG, now).changed) == 1


def test_a_visit_of_other_length_is_another_visit() -> None:
    before = (
        "The president, also general secretary of the Central Committee of the Union Party of Morva (UPM), arrived "
        "here earlier Monday for a three-day official goodwill visit."
    )
    now = (
        "A delegation of the Union Party of Morva (UPM) headed by Jon Perl, member of the UPM Central Committee, "
        "arrived here on Thursday for a five-day official goodwill visit at the invitation of Carro's party."
    )
    assert changes_of(before, now).changed == ()


def test_a_count_that_an_earlier_round_one_has_told_of_has_not_grown() -> None:
    before = (
        "When a gunman killed more than 20 people at a Tesk, Morva, market on Sunday, he won a grim place for his "
        "cause, which has now taken more lives in Morva than any other."
    )
    now = (
        "Twenty-two people died and dozens were injured after a gunman opened fire at a Tesk market in Morva on Sunday."
    )
    assert changes_of(before, now).changed == ()


def test_who_acts_on_the_same_bill_moves_it_on() -> None:
    before = "The House of Morva plans to vote on Wednesday on a bill to keep the offices of the state open until May."
    now = "The House of Morva on Wednesday approved the bill that keeps the offices of the state open."
    assert len(changes_of(before, now).changed) == 1


def test_the_last_stages_of_a_law_are_no_final_of_a_tournament() -> None:
    before = (
        "President Emil Sorg of Morva on Tuesday scolded a paper that had told how the pact with Norland on tariffs "
        "was agreed on round by round, in the third round months ago."
    )
    now = (
        "President Emil Sorg of Morva gave up his tariffs against Norland on Thursday, but he has to smooth the final "
        "stages of the pact with Norland in parliament."
    )
    assert changes_of(before, now).changed == ()


def test_among_many_lines_the_miners_of_another_sunday_are_not_those_of_the_last() -> None:
    others = [
        "A ferry with forty goats on board ran into the pier of Tesk in Morva.",
        "The opera of Morva has hired a conductor from Carro for three years.",
        "Fishermen in the south of Morva pulled a piano out of the lake.",
        "The price of salt in Morva fell to a third of what it was in spring.",
        "A school in Morva has been closed because of bees.",
        "The mint of Morva will strike a coin for the jubilee of its railway.",
    ]
    before = (
        "Rescuers on Monday were still searching for the 30 miners trapped in a coal mine explosion which had claimed "
        "17 lives in northern Morva on Sunday."
    )
    now = (
        "All 34 miners trapped in Sunday's coal mine fire in northern Morva were confirmed dead after rescuers "
        "recovered eight more bodies on Wednesday."
    )
    earlier = [of_june(each, day=8) for each in (before, *others)]
    first = compose(MORVA, earlier, now=datetime(2026, 6, 8, 23, tzinfo=UTC))
    later = [of_june(each, day=17) for each in (now, "Tesk in Morva wants to buy its own plough for snow.")]
    assert compose(MORVA, later, now=datetime(2026, 6, 17, 23, tzinfo=UTC), previous=first).changes.changed == ()
