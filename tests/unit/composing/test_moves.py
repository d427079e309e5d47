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
        ("The governor faces surgery.", "operate", Stage.OPEN),
        ("The governor underwent surgery.", "operate", Stage.DONE),
        ("The premier will travel to Norland for talks on the border.", "negotiate", Stage.OPEN),
        ("The premier held two days of talks on the border.", "negotiate", Stage.DONE),
        ("The council urged Norland to lift the ban.", "lift", Stage.OPEN),
    ],
)
def test_a_clause_says_how_far_its_act_has_got(sentence: str, act: str, stage: Stage) -> None:
    told = {each.meaning: each.stage for each in acts_in(sentence, fact_of(sentence, date(2026, 3, 2)))}
    assert told[act] == stage


def test_what_somebody_did_something_for_has_no_stage() -> None:
    sentence = "Two soldiers died in the raid to free the hostages."
    assert all(each.meaning != "rescue" for each in acts_in(sentence, fact_of(sentence, date(2026, 3, 2))))


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
    ],
)
def test_what_others_do_and_what_is_counted_elsewhere_replaces_nothing(before: str, now: str) -> None:
    assert not changes_of(before, now).changed
