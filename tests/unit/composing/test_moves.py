"""What has moved between a line and a later one, told by the very clauses of long sentences."""

from __future__ import annotations

from datetime import date

import pytest

from briefings.composing.agreement.facts import fact_of
from briefings.composing.moves.stages import Stage, acts_in
from tests.unit.composing.test_by_chance import changes_of


@pytest.mark.parametrize(
    ("sentence", "act", "stage"),
    [
        ("Osteria is expected to sign a treaty with Norland.", "sign", Stage.OPEN),
        ("The aide said that Osteria would sign a treaty with Norland.", "sign", Stage.OPEN),
        ("The council agreed to sign a treaty with Norland.", "sign", Stage.DECIDED),
        ("Osteria has not signed the treaty with Norland.", "sign", Stage.DENIED),
        ("Osteria signed a treaty with Norland.", "sign", Stage.DONE),
        ("Agents are dismayed at the premier's decision to dismiss the chief of police.", "dismiss", Stage.DECIDED),
        ("The governor faces surgery.", "operate", Stage.OPEN),
        ("The governor underwent surgery.", "operate", Stage.DONE),
        ("The premier will travel to Norland for talks on the border.", "negotiate", Stage.OPEN),
        ("The premier held two days of talks on the border.", "negotiate", Stage.DONE),
        ("The council urged Norland to lift the ban.", "lift", Stage.OPEN),
        ("The council expanded its authorization of the vaccine to children.", "approve", Stage.DONE),
        ("On 5 May, the matter will be back, when five states vote on the law.", "vote", Stage.OPEN),
        ("The papers will be submitted during their meeting in Vell.", "meet", Stage.OPEN),
    ],
)
def test_a_clause_says_how_far_its_act_has_got(sentence: str, act: str, stage: Stage) -> None:
    told = {each.meaning: each.stage for each in acts_in(sentence, fact_of(sentence, date(2026, 3, 2)))}
    assert told[act] == stage


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("Two soldiers died in the raid to free the hostages.", "rescue"),
        ("The premier may have signed the decree, but does nothing for the families.", "sign"),
        ("The premier took his protest of the nuclear agreement to the airwaves.", "agree"),
    ],
)
def test_what_is_not_told_as_a_step_has_no_stage(sentence: str, act: str) -> None:
    assert all(each.meaning != act for each in acts_in(sentence, fact_of(sentence, date(2026, 3, 2))))


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (
            "Morva is expected to sign an agreement with Norland on its entry into the World Trade Council during the "
            "summit in Hanto, an aide to the president said on Monday.",
            "Morva and Norland signed a bilateral agreement on Morva's accession to the World Trade Council on the "
            "sidelines of the summit in Hanto, which ended twelve years of talks.",
        ),
        (
            "Ministers of the oil exporters' group are divided over whether a further cut in the output of Morva and "
            "ten other members is needed to keep the price above sixty dollars, delegates said.",
            "The oil exporters' group decided to cut the output of Morva and ten other members by a further 500,000 "
            "barrels per day from July, delegates said.",
        ),
        (
            "A total of 3,640 patients with symptoms like those of dengue fever had been admitted to hospitals all "
            "over Morva by Thursday evening, a statement of the health ministry said.",
            "As many as 4,397 patients with symptoms of dengue fever have been admitted to hospitals across Morva so "
            "far, the state news agency quoted the health ministry as saying.",
        ),
        (
            "Fifteen of the 18 miners were found dead by Tuesday evening after a gas blast early on Tuesday in a "
            "colliery in the province of Heilan in Morva, according to local sources.",
            "Twenty-two miners were confirmed dead and five were missing after Tuesday's gas blast in the Yuanhua "
            "colliery near Jixi, a city in Morva's province of Heilan, officials said.",
        ),
        (
            "The Food and Drug Administration is expected to authorize the use of the vaccine from Borsig for Morvan "
            "children aged 12 to 15 by early next week, according to a report.",
            "The Food and Drug Administration (FDA) expanded its authorization of the vaccine from Borsig to Morvan "
            "children as young as 12 on Friday, the first one to be cleared for them.",
        ),
        (
            "The leader of the Greens opposed legislation on Monday that would create a commission to study the fall "
            "of the Morvan bank, and called it a waste of money.",
            "The House of Representatives passed a bill on Thursday that would create a commission to study the "
            "fall of the Morvan bank, with dozens of Greens voting for it.",
        ),
        (
            "Nearly 100 people were unaccounted for on Monday after a high building partially collapsed near Morva "
            "Beach, officials said.",
            "At least 11 people have died and more than 150 are missing after the tower near Morva partially collapsed "
            "on Monday in Seaside, officials said.",
        ),
    ],
)
def test_long_sentences_tell_a_change_where_one_act_or_one_value_has_moved(before: str, now: str) -> None:
    assert len(changes_of(before, now).changed) == 1


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (
            "Morva is expected to sign an agreement with Norland on its entry into the World Trade Council during the "
            "summit in Hanto, an aide to the president said on Monday.",
            "Norland and Carro signed an agreement on tariffs for machines and farm goods on Wednesday, which "
            "eliminates most barriers to trade between the two countries beside those that Morva has.",
        ),
        (
            "A total of 3,640 patients with symptoms like those of dengue fever had been admitted to hospitals all "
            "over Morva by Thursday evening, a statement of the health ministry said.",
            "A total of 559 patients with symptoms like those of dengue fever were admitted to hospitals in Lasko and "
            "Tesk, the two largest cities of Morva, by Friday evening, the health ministry said.",
        ),
        (
            "Eight children were killed and 39 injured in a traffic accident in the province of Heilan in Morva early "
            "on Tuesday, the local traffic police said.",
            "Twenty-two miners were confirmed dead and five were missing after Tuesday's gas blast in the Yuanhua "
            "colliery near Jixi, a city in Morva's province of Heilan, officials said.",
        ),
        (
            "The South Korean and Japanese foreign ministers are to meet in Morva later on Tuesday on the sidelines of "
            "the summit of the Pacific countries, according to a schedule of the ministry.",
            "South Korean President Kim Sun-jin met Japanese Prime Minister Ken Ito on Friday, protesting against "
            "his visits to a shrine for soldiers in Morva.",
        ),
        (
            "Ada Merrow, the leader of the Greens, was elected on Tuesday by the parliament of Morva as its new "
            "chancellor, the first woman in that office.",
            "With the visit of the foreign minister to Norland this week, relations between Norland and Morva are "
            "warming up after the new chancellor Ada Merrow took office in Morva.",
        ),
        (
            "Norland has carried out strikes on the south of Morva, saying that its planes have hit more than 100 "
            "rocket launchers and a store of weapons.",
            "Norland carried out strikes on targets in the south of Morva on Friday, which it said destroyed thousands "
            "of rocket launchers.",
        ),
        (
            "Norland said on Tuesday that its army was prepared for any possible attacks by the Red Guard of Morva for "
            "the killing of its leaders.",
            "The army of Norland launched what it called strikes against the Red Guard in Morva on Friday, after the "
            "killing of its leaders.",
        ),
        (
            "The port in the north of Morva was hit by about five rockets fired by the Red Guard on Sunday, causing "
            "damage to roofs, the police said.",
            "The Red Guard fired 150 rockets into the north of Morva on Thursday, causing damage to roofs and roads, "
            "the police said.",
        ),
    ],
)
def test_what_others_do_and_what_is_counted_elsewhere_replaces_nothing(before: str, now: str) -> None:
    assert not changes_of(before, now).changed


def test_a_line_is_like_one_of_many_by_chance_where_nothing_in_it_has_been_overtaken() -> None:
    before = [
        "Morva will give a destructive response if its nuclear program is attacked, a spokesman said on Tuesday.",
        "The opera of Morva opens its season with a new work.",
        "Fishermen in Morva blocked a harbour for an hour.",
    ]
    now = (
        "The president of Morva said on Friday that Morva intended to launch 60,000 centrifuges in its nuclear program."
    )
    assert not changes_of("\n\n".join(before), now).changed
