"""Long sentences of one course share names, places and some act: that makes none a change of another."""

from __future__ import annotations

from functools import partial

import pytest

from briefings import Briefing
from tests.unit.composing.two_editions import changes_between

MORVA = Briefing(name="morva", title="Morva", scope=("Morva*",), topics=())
changes_of = partial(changes_between, MORVA)


@pytest.mark.parametrize(
    ("before", "now"),
    [
        pytest.param(
            "Addressing a joint press conference with Morvan Foreign Minister Pavel Orlin, the visiting "
            "foreign minister of Norland said both sides have agreed to launch a commission for trade.",
            "Morvan Foreign Minister Pavel Orlin would pay an official visit to the capital of Carro "
            "early next month, the Carran foreign minister said on Friday.",
            id="one minister, two errands",
        ),
        pytest.param(
            "The six-party talks on the nuclear issue of the Morvan Peninsula, which involve Norland, "
            "Carro and Belmar, were last held three years ago.",
            "Emil Sorg, director of the atomic agency, on Thursday welcomed the good signals sent by all "
            "sides about the resumption of talks on the nuclear issue of the Morvan Peninsula.",
            id="what is only hoped to be resumed",
        ),
        pytest.param(
            "The company chief planned to recommend Hale for a board seat at its joint venture in Morva, it said.",
            "The company plans to nominate Hale as an outside director of its Morva joint venture.",
            id="one plan in other words",
        ),
        pytest.param(
            "Morva launches a criminal investigation into the oil spill.",
            "Morva announces a criminal inquiry into the oil spill.",
            id="one inquiry in other words",
        ),
        pytest.param(
            "Around 27,000 of the 47,000 Norland soldiers in Morva are in Tesk.",
            "Around 27,000 of the 47,000 Norland soldiers in Morva are based in Tesk.",
            id="where soldiers are",
        ),
        pytest.param(
            "Tesk forces stormed the ambassador's house in Morva on Tuesday and freed hostages, while the "
            "captors died, a source said.",
            "All captors died on Tuesday in Morva as forces ended the siege of the ambassador's house.",
            id="one siege of one day",
        ),
        pytest.param(
            "The newly-wed couple Ida and Dan Askew, who had just returned from their honeymoon, tested "
            "positive in Morva.",
            "Gil Pace, from Morva, is a friend of Ida and Dan Askew, the couple who caught the virus on "
            "their honeymoon.",
            id="friends of a couple",
        ),
        pytest.param(
            "Morvan crude oil prices rose slightly on Tuesday amid concern for supply in Carro.",
            "Morvan crude oil prices rose slightly on Wednesday amid concern for supply in Carro, the "
            "largest producer.",
            id="the small moves of two days",
        ),
        pytest.param(
            "The leaders also discussed and endorsed the Tesk action plan to carry out the Lasko roadmap "
            "for open trade and investment in the Morva region, and issued a statement on the Belmar "
            "round of customs talks.",
            "The leaders reaffirmed their resolve to revive the stalled Belmar round of customs talks, "
            "and endorsed the Tesk action plan to carry out the Lasko roadmap for open trade and "
            "investment in the Morva region by 2030.",
            id="a plan that is endorsed in two papers",
        ),
        pytest.param(
            "The group in Morva claimed responsibility on Tuesday for the three bombings in an internet statement, but "
            "its authenticity could not be verified.",
            "The group in Morva has claimed responsibility for the bombings in an internet statement.",
            id="a doubt beside what is told",
        ),
        pytest.param(
            "The Carran League voted to suspend Morva, accusing it of failing to carry out a peace plan, and imposed "
            "sanctions.",
            "A Carran League deadline for Morva to end its repression passed with no sign of less violence.",
            id="two names and no word besides",
        ),
        pytest.param(
            "Carro will lend Morva 50,000 barrels of crude a day over the next months to help it meet its export "
            "orders, the energy minister said today.",
            "Carro would lend 50,000 barrels of crude a day for a total of up to 7 million barrels to help Morva meet "
            "export orders, Sorg said.",
            id="what is still to come, told of a speaker",
        ),
        pytest.param(
            "Tamex ends its takeover bid for Morva Steel, allowing Wells to go on with the purchase of the troubled "
            "mill for $15 billion.",
            "Tamex says it lost $2.8 billion in the third quarter, but says it still wants to buy a mill after its bid "
            "to acquire Morva Steel failed.",
            id="two sums of two things",
        ),
        pytest.param(
            "The Morva central bank bought dollars against crowns in the open market, dealers said.",
            "The Morva central bank bought dollars for crowns in the open market ahead of the Lasko fixing, "
            "dealers said.",
            id="an act that is only a noun",
        ),
        pytest.param(
            "Morva is not selling cocoa beans to the buffer stock of the Cocoa Board, as prices inside the country are "
            "20 percent higher than what the manager of the stock would pay, traders said.",
            "The manager of the buffer stock of the Cocoa Board in Morva will tender for about 3,000 tonnes of cocoa "
            "beans on Friday, the board said in a statement.",
            id="who does not sell, and who buys",
        ),
        pytest.param(
            "In the two counties of Morva hit by the flu, a total of 322,500 fowls within a radius of three kilometres "
            "have been culled, and markets for poultry within ten kilometres have been closed, the ministry said.",
            "In the two counties of Morva hit by the flu pandemic, 322,500 domestic fowls within a radius of 3 km have "
            "been culled, and markets for poultry within 12 km have been closed, said the ministry.",
            id="one count in two papers",
        ),
    ],
)
def test_what_long_sentences_share_by_chance_or_tell_over_again_is_no_change(before: str, now: str) -> None:
    assert not changes_of(before, now).changed


def test_the_dead_of_another_attack_of_the_kind_are_no_higher_toll() -> None:
    before = "A suicide bomber set a tanker alight near a market south of Tesk in Morva, killing at least 60 people."
    assert not changes_of(before, "A suicide truck bomber struck in Morva on Thursday, killing 70 people.").changed


def test_the_dead_of_two_events_in_one_land_are_two_tolls() -> None:
    before = (
        "An incident with a convoy of the peace force in Morva killed a Morvan civilian and "
        "injured four others near Lasko, "
        "a statement of the force said on Tuesday."
    )
    now = (
        "A suicide bombing killed nine Morvans and injured over 20 others on Thursday in the "
        "province of Tesk in Morva, an "
        "official told reporters."
    )
    assert not changes_of(before, now).changed


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (
            "At least 217 pilgrims died in the blaze in a camp near Morva, officials said.",
            "The blaze in the camp near Morva killed 343 pilgrims and left 1,500 hurt, officials say.",
        ),
        (
            "The trial of the former leader of Morva and six others for the massacre in Tesk was "
            "adjourned until Friday "
            "after the court had heard two witnesses.",
            "The trial of the former leader of Morva and six others for the massacre in Tesk "
            "resumed on Friday, and a lawyer "
            "was sent out of the room.",
        ),
    ],
)
def test_the_same_thing_with_another_value_or_a_step_further_stays_a_change(before: str, now: str) -> None:
    changes = changes_of(before, now)
    assert len(changes.changed) == 1
    assert not changes.new


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (
            "The benchmark Morva Composite Stock Index lost 13.66 points to 1,411.47 on Tuesday.",
            "The benchmark Morva Composite Stock Index added 11.08 points to 1,422.55 on Wednesday.",
        ),
        (
            "Seven of eight stock categories in Morva lost ground, with banking shares moving down by 1.3 percent.",
            "Five of eight stock categories in Morva lost ground, with banking shares moving down by 1.1 percent.",
        ),
        (
            "Output of steel in Morva grew by 4.1 percent in September, the statistics office said.",
            "Output of steel in Morva grew by 2.6 percent in October, the statistics office said.",
        ),
    ],
)
def test_what_each_day_or_month_has_its_own_of_is_told_anew(before: str, now: str) -> None:
    changes = changes_of(before, now)
    assert not changes.changed
    assert len(changes.new) == 1


def test_a_step_that_is_doubted_is_told_as_new_and_not_kept_back() -> None:
    before = (
        "Morva's state oil company cancelled a 40 million crown purchase of crude from Carro after the Carrans had "
        "refused to accept credit guarantees from the Bank of Morva, an official of the company said."
    )
    now = (
        "Carro has dropped its condition that Morva secure guarantees of international banks before it would ship "
        "crude oil, the state oil company said in a statement."
    )
    changes = changes_of(before, now)
    assert len((*changes.new, *changes.changed)) == 1


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (
            "Morva's farm minister Alva Bart said he disagreed with a court order barring the state grain agency Grano "
            "from taking part in cereals import tenders open to private traders.",
            "A ban by a Morvan court on the state grain agency Grano taking part in cereals import tenders open to "
            "private traders will remain unless it is reversed in Morva or challenged abroad, officials said.",
        ),
        (
            "Emil Hart and Narran Capital of Morva want a response from the Tessen broadcasting company by the "
            "12th of March.",
            "Tessen vice chairman Emil Hart and Narran Capital of Morva offered to acquire the Tessen broadcasting "
            "company for 145 crowns a share.",
        ),
    ],
)
def test_an_act_that_might_follow_another_is_news_between_two_long_sentences(before: str, now: str) -> None:
    changes = changes_of(before, now)
    assert len(changes.new) == 1
    assert not changes.changed
