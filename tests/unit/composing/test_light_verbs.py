"""One act, told by its verb in one paper, by a light verb and a noun or by an idiom in another."""

from __future__ import annotations

import pytest

from briefings.composing.timeline.deeds import deed_of
from briefings.composing.timeline.one_act import are_one_meaning


def meanings(sentence: str) -> frozenset[str]:
    """What the main clause of a sentence tells."""
    deed = deed_of(sentence, (), 0)
    return deed.meanings if deed else frozenset()


def share_an_act(first: str, second: str) -> bool:
    """Whether two sentences tell one act by what they mean."""
    here, there = (deed.acts if deed else () for deed in (deed_of(each, (), 0) for each in (first, second)))
    return any(are_one_meaning(one, other) for one in here for other in there)


@pytest.mark.parametrize(
    ("plainly", "otherwise"),
    [
        ("The union sues the town of Osterby.", "The union filed a lawsuit against the town of Osterby."),
        ("The senate subpoenaed Merrow Holding.", "The senate issued subpoenas to Merrow Holding."),
        ("The premier apologised to the miners.", "The premier issued an apology to the miners."),
        ("The premier apologised for the raid.", "The premier said he was sorry for the raid."),
        ("The premier apologised to the victims.", "The premier said he was sorry to the victims."),
        ("Norland warned Osteria over the troops.", "Norland issued a warning to Osteria over the troops."),
        ("Merrow Steel filed for bankruptcy.", "Merrow Steel sought bankruptcy protection."),
        ("Merrow Steel filed for bankruptcy.", "Merrow Steel declared bankruptcy."),
        ("Merrow Steel filed for bankruptcy.", "Merrow Steel went into administration."),
        ("Norland sanctioned three banks.", "Norland imposed sanctions on three banks."),
        ("A jury convicted Lind of fraud.", "A jury returned a guilty verdict against Lind."),
        ("A jury acquitted Lind of fraud.", "A jury returned a not guilty verdict on Lind."),
        ("Lind pleaded guilty to fraud.", "Lind entered a guilty plea to fraud."),
        ("A judge sentenced Lind to five years.", "A judge handed Lind a five-year prison sentence."),
        ("The court fined Merrow.", "The court imposed a fine on Merrow."),
        ("The court fined Merrow.", "Merrow was hit with a heavy fine by the court."),
        ("Merrow invested millions in a mill.", "Merrow made an investment of millions in a mill."),
        ("Merrow appealed against the fine.", "Merrow lodged an appeal against the fine."),
        ("Norland recalled its envoy.", "Norland ordered the recall of its envoy."),
        ("The airline cancelled 40 flights.", "The airline announced the cancellation of 40 flights."),
        ("The president vetoed the bill.", "The president issued a veto of the bill."),
        ("Lind testified before the senate.", "Lind gave testimony before the senate."),
        ("Lind retired from racing.", "Lind announced his retirement from racing."),
        ("The premier criticised the verdict.", "The premier levelled criticism at the verdict."),
        ("Prosecutors charged Lind with fraud.", "Prosecutors brought fraud charges against Lind."),
        ("The firm settled with its pilots.", "The firm reached a settlement with its pilots."),
        ("The rebels captured Osterby.", "The rebels took the town of Osterby."),
        ("The rebels seized Osterby.", "The rebels took control of Osterby."),
        ("Merrow sacked its coach.", "Merrow removed Lind as its coach."),
        ("The ministry denied the report.", "The ministry issued a denial of the report."),
    ],
)
def test_a_plain_verb_and_a_light_one_tell_one_act(plainly: str, otherwise: str) -> None:
    assert share_an_act(plainly, otherwise)


@pytest.mark.parametrize(
    ("sentence", "untold"),
    [
        ("Merrow launched an investment fund.", "invest"),
        ("Lind said he was sorry to leave the club.", "apologise"),
        ("Lind said he was sorry to hear of the deaths.", "apologise"),
        ("The town opened a warning system.", "warn"),
        ("The bank announced a retirement plan.", "retire"),
        ("The parties sought a way out.", "bankrupt"),
        ("The team entered the stadium.", "bankrupt"),
        ("The jury returned to its room.", "convict"),
        ("The town was hit with heavy rain.", "fine"),
    ],
)
def test_words_that_only_look_like_it_tell_no_such_act(sentence: str, untold: str) -> None:
    assert untold not in meanings(sentence)


def test_two_acts_of_one_party_stay_two() -> None:
    assert not share_an_act("The premier apologised to the miners.", "The premier issued a warning to the miners.")
