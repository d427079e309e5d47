"""What has become of an earlier line in news of firms: results that were due, a sum that is another, an answer."""

from __future__ import annotations

from functools import partial

import pytest

from briefings import Briefing
from tests.unit.composing.two_editions import changes_between

MORVA = Briefing(name="morva", title="Morva", scope=("Morva*", "Osk*", "Carro*"), topics=())
changes_of = partial(changes_between, MORVA)

DUE = "Osk Motors is scheduled to announce its second-quarter earnings on Thursday, and dealers will watch its margins."
BID = "Osk Foods has made a bid of $2 billion for Carro Salt, its oldest rival, to get hold of its mines and its ships."
ACCUSED = (
    "The owner of Osk Motors, Miro Enk, accused the Carro Gazette and its editor of bribery and blackmail, and wants "
    "both of them before a judge in Morva."
)
SOURCES = (
    "Osk Foods is in talks over a merger with the salt works of Carro, according to people familiar with the matter."
)


@pytest.mark.parametrize(
    ("before", "now"),
    [
        pytest.param(
            DUE,
            "Osk Motors on Thursday reported second-quarter earnings well above what the banks of Morva had predicted.",
            id="on the day for which it was announced",
        ),
        pytest.param(
            DUE, "Osk Motors Inc. posted a profit that topped the estimates of all banks in Morva.", id="with no day"
        ),
        pytest.param(
            "Glassmakers Osk Glass Ltd. and Carro Crystal Ltd. will show how Morva is faring when they unveil earnings "
            "this week.",
            "Carro Crystal Ltd. posted sales that topped all estimates, as more people drank from its new goblets.",
            id="one of several firms",
        ),
        pytest.param(
            "Osk Salt’s second-quarter results, set to be released Thursday, should say how Morva's mines are run.",
            "Osk Salt Corp.’s operating profit jumped 14% to a record on the back of a cold winter.",
            id="told by how they moved",
        ),
    ],
)
def test_results_take_the_place_of_the_line_that_said_they_were_due(before: str, now: str) -> None:
    assert len(changes_of(before, now).changed) == 1


@pytest.mark.parametrize(
    "now",
    [
        pytest.param(
            "Carro Glass on Thursday posted a profit that topped all estimates of the banks in Morva, as more people "
            "drank from its new goblets.",
            id="another firm",
        ),
        pytest.param(
            "Osk Motors reported first-quarter earnings that Morva has not seen for years.", id="another quarter"
        ),
        pytest.param(
            "Osk Motors analysts in Morva reported that earnings of the trade will suffer.", id="those who rate it"
        ),
        pytest.param("Osk Motors will report earnings on Friday, dealers in Morva said.", id="still to come"),
        pytest.param(
            "Osk Motors reported earnings on May 7 that fell short of what banks in Morva had hoped.", id="older ones"
        ),
    ],
)
def test_results_of_others_or_of_another_time_take_no_place(now: str) -> None:
    assert changes_of(DUE, now).changed == ()


@pytest.mark.parametrize(
    ("before", "now", "words"),
    [
        pytest.param(
            BID, "Osk Foods sweetened its offer for Carro Salt to $3 billion after a week of talks.", "$2 billion"
        ),
        pytest.param(
            "Osk Rail is seeking to raise as much as $15 billion in a share sale in Carro, people who know of it say.",
            "Osk Rail is poised to raise $11 billion in its Carro stock offering, which the whole town waits for.",
            "$15 billion",
        ),
    ],
)
def test_another_sum_of_one_offer_takes_the_place_of_the_first(before: str, now: str, words: str) -> None:
    (earlier,) = changes_of(before, now).replaced
    assert earlier.value is not None
    assert words in earlier.value


@pytest.mark.parametrize(
    "now",
    [
        pytest.param(
            "Merrow Mills made a rival offer of $3 billion for Carro Salt, with a bakery for every village in Morva.",
            id="somebody else",
        ),
        pytest.param(
            "Osk Foods is to pay a fine of $3 billion over what its carts spilled near Carro Salt, a court said.",
            id="money for something else",
        ),
        pytest.param("Osk Foods made a bid of $3 billion for Tesk Honey, a maker of sweets.", id="for another firm"),
        pytest.param("Osk Foods repeated its bid of $2 billion for Carro Salt and its ships.", id="the same sum"),
    ],
)
def test_other_sums_take_no_place(now: str) -> None:
    assert changes_of(BID, now).changed == ()


@pytest.mark.parametrize(
    ("before", "now"),
    [
        pytest.param(
            ACCUSED,
            "The lawyer of the Carro Gazette said there was no bribery or blackmail in its quarrel with Miro Enk, whom "
            "all of Morva knows.",
            id="denied",
        ),
        pytest.param(
            SOURCES,
            "Osk Foods confirmed that it holds talks over a merger with the salt works of Carro.",
            id="confirmed",
        ),
    ],
)
def test_an_answer_takes_the_place_of_what_was_said_of_somebody(before: str, now: str) -> None:
    assert len(changes_of(before, now).changed) == 1


@pytest.mark.parametrize(
    ("before", "now"),
    [
        pytest.param(
            ACCUSED,
            "The owner of Osk Motors, Miro Enk, denied that bribery and blackmail are how his own firm won the trams "
            "of Morva.",
            id="by who accused",
        ),
        pytest.param(SOURCES, "Osk Foods confirmed that its oldest bakery in Morva will close.", id="something else"),
        pytest.param(
            SOURCES,
            "A merger of the salt works of Carro was confirmed to be bad for the lakes of Morva.",
            id="by nobody",
        ),
    ],
)
def test_an_answer_to_something_else_takes_no_place(before: str, now: str) -> None:
    assert changes_of(before, now).changed == ()


WOULD = "The heirs of Osk Foods would become the first rich bakers of Morva if Carro Mills buys a third of the company."
VOTING = (
    "A small group of ferrymen at the harbour of Osk is voting on Thursday on whether to form a union of their own."
)


@pytest.mark.parametrize(
    ("before", "now"),
    [
        pytest.param(
            WOULD,
            "The heirs of Osk Foods became the first rich bakers of Morva after Carro Mills bought a third of it.",
        ),
        pytest.param(
            VOTING,
            "A small group of ferrymen at the harbour of Osk voted Thursday to form a union, but the harbour would go "
            "to court.",
        ),
    ],
)
def test_what_was_under_way_or_would_be_is_done(before: str, now: str) -> None:
    assert len(changes_of(before, now).changed) == 1


@pytest.mark.parametrize(
    ("before", "now"),
    [
        pytest.param(
            WOULD,
            "The heirs of Osk Foods would have become the first rich bakers of Morva, says Carro Mills.",
            id="never",
        ),
        pytest.param(
            VOTING,
            "A small group of ferrymen at the harbour of Osk voted with the bakers of Carro against the mayor's plan "
            "to move the fish market to the north.",
            id="on something else",
        ),
    ],
)
def test_what_is_told_as_undone_as_before_is_no_change(before: str, now: str) -> None:
    assert changes_of(before, now).changed == ()
