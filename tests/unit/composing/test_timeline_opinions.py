"""What somebody thinks on the day that he says it is no event; what he decides, and what was done, is one."""

from __future__ import annotations

import pytest

from briefings.composing.timeline.attachment import attachment_of
from briefings.composing.timeline.deeds import without_date
from briefings.composing.timeline.opinions import only_thinks
from briefings.composing.timeline.tokens import tokens_of


def thinks(sentence: str, day: str) -> bool:
    start = sentence.index(day)
    words = tokens_of(without_date(sentence, start, start + len(day)))
    return only_thinks(sentence, words, attachment_of(words, start))


@pytest.mark.parametrize(
    "sentence",
    [
        "Norland hopes to reach a deal on the bases by spring, its defence minister said on Tuesday.",
        "Norland is ready to join hands with Sarmia, its chief of staff said here Tuesday.",
        "There are many holes in the electoral law of Norland, a review team has said, the Post reported on Tuesday.",
        "The mission would stay on in Norland for a long time, said Emil Sorg, its envoy, on Tuesday.",
        "The two ministers said here Tuesday that their countries will jointly strengthen their friendship.",
        "On Tuesday the premier of Norland predicted another hung parliament.",
        '"I am very happy with what I have managed," Sorg told the Post on Tuesday.',
        "Norland reiterated on Tuesday that it will go on fishing in the strait.",
    ],
)
def test_a_view_is_no_event(sentence: str) -> None:
    assert thinks(sentence, "Tuesday")


@pytest.mark.parametrize(
    "sentence",
    [
        "The party said on Tuesday that it will withdraw its support for the government.",
        "The party said on Tuesday that it would withdraw its support for the government.",
        "Norland has arrested an opposition leader, police said Tuesday amid claims that the arrest is political.",
        "A man who is the purported leader of the rebels has been killed, a statement said Tuesday.",
        "Sorg's son, a middle-level officer, was relieved of his post, the military said Tuesday.",
        "Two people are missing after a fire in Osk, the police said on Tuesday.",
        "Polls in Norland will be closed to foreigners, the commission said on Tuesday.",
        "Sorg met here Tuesday with his Sarmian counterpart and said it was a meeting of friends.",
        "The ferry sank off Osk on Tuesday.",
        "Norland is the most profitable line, having reported a record profit on Tuesday.",
    ],
)
def test_what_is_done_or_decided_is_an_event(sentence: str) -> None:
    assert not thinks(sentence, "Tuesday")
