"""What a later line of a card tells of an earlier one where the whole card is about the same few names."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from briefings.composing.ties import Cited, Ties
from briefings.model import Citation, CitedDocument, Line

_FILLING = (
    "Lind Holding named two directors to the board of Merrow Steel last spring, a filing of Merrow Steel showed.",
    "Shares of Merrow Steel have gained a fifth since Lind Holding made its first offer for Merrow Steel in May.",
    "Analysts doubt that Lind Holding can pay for all of Merrow Steel, whose debts have doubled under its board.",
    "Workers of Merrow Steel marched to the seat of Lind Holding to ask what becomes of the mill in Osk.",
)


def _lines(texts: Sequence[str], day: str, ref: str) -> list[Cited]:
    found = []
    for number, text in enumerate(texts):
        document = CitedDocument(
            ref=f"{ref}{number}", id=f"{ref}{number}", title="", publisher="Post", published=day, url=None
        )
        citation = Citation(document=document.ref, start=0, end=len(text), text=text, sha256="")
        found.append(Cited(Line(id=f"{ref}{number}", text=text, citations=(citation,)), document))
    return found


def mark(before: str, now: str) -> str:
    """How the later of two lines hangs together with the earlier, in a card of eight others."""
    earlier = _lines((before, *_FILLING), "2026-03-02", "b")
    later = _lines((now, *_FILLING), "2026-03-05", "n")
    same, further = Ties((*earlier, *later)).relations("n0", ["b0"])
    return "changed" if further else "same" if same else "new"


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (
            "The board of Merrow Steel is poised to reject the amended offer of Lind Holding as the rivals dig in.",
            "Merrow Steel turned down the amended offer of Lind Holding on Wednesday and backed its own plan instead.",
        ),
        (
            "The premier, Ivo Koll, has vowed to follow through on his threat to impose duties on Merrow Steel.",
            "Ivo Koll has said that he no longer plans to impose duties on Merrow Steel, which cheered its owners.",
        ),
        (
            "Premier Ivo Koll has said he will meet President Mara Enk in Ostrava at the weekend over Merrow Steel.",
            "Ivo Koll and Mara Enk said progress had been made during the Ostrava talks, though much is still open.",
        ),
        (
            "Koll: Song and Salt has earned $450 million globally after a week, including $119 million domestically.",
            "Worldwide, Song and Salt stands north of $860 million, the studio said, and more is to come.",
        ),
        (
            "Several dozen people are feared dead and around 100 injured after a fire tore through a bar in Norland.",
            "The blaze in the bar of Norland's Hotel Lind killed 40 people and injured 119 others, officials said.",
        ),
        (
            "Protests over the price of bread have spread from Osk to other cities on a third day of anger.",
            "Thursday marks the fifth day of protests in the cities of Norland, sparked by the price of bread.",
        ),
    ],
)
def test_a_step_is_told_in_a_card_that_is_all_about_it(before: str, now: str) -> None:
    assert mark(before, now) == "changed"


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (
            "Norland has captured Osteria's premier Ivo Koll after a large strike on Osk, its president said.",
            "Following a large strike on Osk, Ivo Koll and his wife were captured by Norland forces and removed.",
        ),
        (
            "Ferries carried 31.4 million passengers in Norland last year, a fall of 13.6%, the office of ports said.",
            "Norland's ferries had a year to forget, with passengers down by 13.6% to 31.4 million, said the office.",
        ),
        (
            "Forty people died after a fire in the early hours in the Hotel Lind in Osk, while 119 were injured.",
            "Forty people were killed when a fire tore through the Hotel Lind in Osk, aged from 14 to 39 years.",
        ),
    ],
)
def test_known_news_in_other_words_is_not_new(before: str, now: str) -> None:
    assert mark(before, now) == "same"


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (  # what hangs on a sentence is known, and its news is not
            "Norland has captured Osteria's premier Ivo Koll after a large strike on Osk, its president said.",
            "At least 14 reporters were detained in Osk as they covered what followed the capture of Ivo Koll.",
        ),
        (
            "Three Merrow journalists have been killed in a strike on the centre of Osk, first responders say.",
            "Norland's military campaign in Osk, launched in response to a raid, has killed 71,660 Merrow people.",
        ),
        (
            "Under phase one, Merrow and Osk agreed to a truce, to free those they hold and to let in aid.",
            "Phase two is meant to involve the rebuilding of Merrow and Osk and a force that keeps the truce.",
        ),
        (
            "Forty people died after a fire in the early hours in the Hotel Lind in Osk, while 119 were injured.",
            "The Hotel Lind, which was the scene of a fire that killed 40 people in Osk, was not checked for years.",
        ),
        (  # nothing is shared but who it is
            "Norland has struck targets in Osk after President Ivo Koll of Norland accused its mayor of lying.",
            "That was me, said President Ivo Koll of Norland when he was asked whether he had made calls.",
        ),
        (
            "Ivo Koll insists that he owns no mill, even as Miro Sorg dismissed the story as fiction.",
            "If he's re-elected president, Ivo Koll has promised a law on mills that many have waited for.",
        ),
    ],
)
def test_what_only_shares_its_background_is_new(before: str, now: str) -> None:
    assert mark(before, now) == "new"
