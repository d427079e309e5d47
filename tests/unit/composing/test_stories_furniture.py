from __future__ import annotations

from briefings import Document
from briefings.composing.stories import group_stories

PROMOTION = (
    "Join 9,000 founders at Harbour Week in Porto on October 13, where Quillon, Vantra, Delmore and Ostrava Labs tell "
    "how they grew. Tickets for Harbour Week are half the price until Friday, and the waitlist for Porto is open."
)
STORIES = {
    "Keltra sells its barge yard": "Keltra has sold its barge yard in Szeged to Dunav Invest for 40 million euros. "
    "Dunav Invest will keep the 300 people of the Szeged yard.",
    "Plum rust spreads in the Wachau": "Plum rust has spread to a third of the orchards in the Wachau. Growers there "
    "want Vienna to pay for new trees, as it did after the frost of 2016.",
    "Orbiter Lena loses contact": "Mission control has lost contact with the orbiter Lena above Mars. Engineers in "
    "Darmstadt will try to wake Lena by its second antenna on Monday.",
}


def test_what_a_publisher_puts_into_each_of_its_stories_makes_them_no_one_story() -> None:
    documents = [
        Document.from_text(f"{text}\n{PROMOTION}", title=title, publisher="The Slip") for title, text in STORIES.items()
    ]
    assert len(group_stories(documents)) == len(STORIES)
