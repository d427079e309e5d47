"""One form filled in twice, a plan told again and a raid of each night take no earlier line's place."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from briefings import Briefing
from briefings.composing.agreement.comparing import Rarity
from briefings.composing.agreement.facts import fact_of
from briefings.composing.moves.moved import Read, moved
from briefings.composing.moves.stages import acts_in
from tests.unit.composing.two_editions import changes_between

MORVA = Briefing(name="morva", title="Morva", scope=("Morva*", "Osk*", "Carro*"), topics=())
changes_of = partial(changes_between, MORVA)


@pytest.mark.parametrize(
    ("before", "now"),
    [
        pytest.param(
            "Ferries between Osk and Morva will sail again on Friday, the director of the harbour said.",
            "The harbour of Morva has announced that the ferries between Osk and Morva will sail again on Friday.",
            id="announced again when the day has come",
        ),
        pytest.param(
            "The weather office of Morva says showers will fall in most parts of Osk in the evening today (9).",
            "The weather office of Morva says showers will fall in most parts of Osk in the evening today (12).",
            id="the day of the month in brackets counts nothing",
        ),
        pytest.param(
            "A special operation by the navy of Morva led to the seizure of a boat and the arrest of 18 Carran "
            "fishermen.",
            "A special operation by the navy of Morva led to the seizure of two boats and the arrest of 14 Carran "
            "fishermen.",
            id="each operation has its own",
        ),
        pytest.param(
            "A total of 704 people were arrested over drugs during an island-wide operation in Morva on Monday.",
            "A total of 975 people were arrested over drugs during an island-wide operation in Morva on Thursday.",
            id="each day's total",
        ),
        pytest.param(
            "A total of 12 deaths have been reported from the storms in Morva, the disaster centre said.",
            "A total of 44,590 residents have been hit by the storms in Morva, the disaster centre said.",
            id="the dead and the living",
        ),
        pytest.param(
            "Osk Timber Corp said its board declared a dividend of 33 percent, payable in July to holders of record.",
            "Carro Glass Corp said its board declared a dividend of two percent, payable in July to holders of record.",
            id="two firms that say so of themselves",
        ),
        pytest.param(
            "Emil Sorg, the mayor of Morva, who is on a visit to Carro, will meet President Mara Enk on Wednesday, the "
            "Press Division of Morva said.",
            "Emil Sorg, the mayor of Morva, has met Premier Ivo Koll of Carro, the Press Division of Morva said.",
            id="who says so is none of those who meet",
        ),
        pytest.param(
            "The 21-year-old daughter of Dr. Orla Pam, a surgeon of long standing at the General Clinic of Osk, "
            "has been "
            "arrested by the police of Morva.",
            "The surgeon Dr. Orla Pam, who works at the General Clinic of Osk, was remanded until Tuesday by a "
            "judge in "
            "Morva over claims of graft.",
            id="a daughter and her mother",
        ),
        pytest.param(
            "A water cut will be imposed in several areas of Osk on Friday, the water board of Morva announced.",
            "A water cut will be imposed in several areas of Osk on Sunday, the water board of Morva announced.",
            id="the next one, once the day has come",
        ),
        pytest.param(
            "The Appeals Court will decide on Friday on three kinds of rejected nominations for the local elections in "
            "Morva, its clerk said.",
            "The Supreme Court on Friday dismissed 53 petitions of parties over the rejection of nominations for "
            "the local "
            "elections in Morva.",
            id="another court",
        ),
        pytest.param(
            "The speaker Emil Sorg is expected to stay in intensive care in Osk in Morva for two more days.",
            "The speaker Emil Sorg is still in intensive care in Osk in Morva, doctors said.",
            id="still where he is to stay",
        ),
    ],
)
def test_what_is_told_of_another_thing_changes_nothing(before: str, now: str) -> None:
    assert not changes_of(before, now).changed


@pytest.mark.parametrize(
    ("before", "now"),
    [
        pytest.param(
            "The son of councillor Jan Varga of Osk has been arrested by the police of Morva.",
            "Councillor Jan Varga's son was remanded until Tuesday by a court in Morva.",
            id="a son by either name",
        ),
        pytest.param(
            "A water cut of ten hours will be imposed in the north of Osk on Friday, the water board said.",
            "A water cut of ten hours has been imposed in the north of Osk on Friday, the water board said.",
            id="what was announced has been done",
        ),
        pytest.param(
            "President Emil Sorg of Morva will announce on Friday how the budget for the schools is to be cut.",
            "President Emil Sorg of Morva said on Friday that the budget for the schools loses a fifth.",
            id="what was to be said is said",
        ),
        pytest.param(
            "President Emil Sorg of Morva will meet President Mara Enk of Carro on Thursday, officials in Osk said.",
            "President Emil Sorg of Morva has met President Mara Enk of Carro in Osk.",
            id="those who meet",
        ),
    ],
)
def test_what_is_told_of_one_thing_is_a_change(before: str, now: str) -> None:
    assert changes_of(before, now).changed


@pytest.mark.parametrize(
    ("before", "now"),
    [
        pytest.param(
            "The price of imported milk has risen sharply, just hours after U.S. President Mara Enk announced a "
            "new 30% "
            "tariff on all goods imported from the country.",
            "U.S. President Mara Enk on Thursday announced a 35% tariff rate for goods imported from Canada.",
            id="the country and another",
        ),
        pytest.param(
            "Osk Ratings Service Inc said it may downgrade 700 million dollars of debt of Carro Glass Corp and "
            "its unit.",
            "Osk Ratings Service Inc said it downgraded the ratings on six billion dollars of debt of Morva "
            "Steel and Co "
            "Inc.",
            id="one who does it to two",
        ),
    ],
)
def test_nothing_has_moved_among_many_lines(before: str, now: str) -> None:
    earlier, later = (fact_of(text, date(2026, 6, day)) for text, day in ((before, 9), (now, 12)))
    rarity = Rarity([later.frame, earlier.frame])
    assert moved(Read.of(later, now), Read.of(earlier, before), rarity) is None


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("A ten-hour water cut will be in effect in Osk on Friday.", "cut"),
        ("The court ordered the clerks to accept the papers due to issues with the seal.", "issue"),
    ],
)
def test_a_noun_before_will_or_behind_due_to_is_no_act(text: str, act: str) -> None:
    assert act not in {each.word.removesuffix("s") for each in acts_in(text, fact_of(text, date(2026, 6, 9)))}


@pytest.mark.parametrize(
    ("before", "now"),
    [
        pytest.param(
            "Exams are due in schools of Morva including: Osk High and Carro High on Thursday; Tesk High on Friday.",
            "Exams are due this week in schools of Morva including: Osk High, Carro High, Tesk High.",
            id="an agenda printed again",
        ),
        pytest.param(
            "Osk Motors built 63,000 cars in Morva but expects to build 90,000 to 95,000 next, and 360,000 in all.",
            "Osk Motors made 63,000 cars in Morva, yet expects to build 95,000 next and four times that in all.",
            id="four times that is no other number",
        ),
        pytest.param(
            "A bus crash in Port Osk on Sunday killed 10 Morvan pilgrims and two local drivers, the government said.",
            "A couple and their three sons were among 12 people killed when a bus crashed in Port Osk on Sunday, a "
            "priest said.",
            id="ten and two are twelve",
        ),
        pytest.param(
            "Osk Motors’ dramatic decision to cut its sales guidance on weaker-than-expected demand for carts in Carro "
            "has rocked the company’s stock.",
            "Osk Motors on Monday cut its sales outlook for the first time in years, citing weaker demand in Carro "
            "because of its slow economy.",
            id="the decision had been carried out",
        ),
        pytest.param(
            "The Council of Morva is expected to vote on June 12 to scrap the landmark rules for ferries championed "
            "by the former mayor Ivo Koll, given that the chairman and two members support it.",
            "The Council of Morva is expected on Friday to rescind the rules for ferries championed by the former "
            "mayor Ivo Koll that barred the slowing or blocking of small boats.",
            id="still expected on the day",
        ),
    ],
)
def test_what_is_told_in_other_numbers_or_words_is_no_change(before: str, now: str) -> None:
    assert changes_of(before, now).changed == ()
