"""What is changed, new or told again between two editions of plain news of many beats."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, compose
from briefings.model import Changes

OSK = Briefing(name="osk", title="News", scope=("Osk",), topics=())


def changes(older: str, newer: str) -> Changes:
    """What an edition of Wednesday says against one of Monday."""
    before = Document.from_text(older, publisher="Post", published="2026-07-06")
    after = Document.from_text(newer, publisher="Herald", published="2026-07-08")
    first = compose(OSK, [before], now=datetime(2026, 7, 6, 20, tzinfo=UTC))
    return compose(OSK, [after], now=datetime(2026, 7, 8, 20, tzinfo=UTC), previous=first).changes


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        (
            "At least 27 people were killed when a ferry sank off Osk on Monday, police said.",
            "At least 41 people were killed when a ferry sank off Osk on Monday, police said on Wednesday.",
        ),
        (
            "The council of Osk plans to close the swimming pool in May, the mayor said.",
            "The council of Osk closed the swimming pool on Tuesday, the mayor said.",
        ),
        (
            "A jury in Osk began to consider the case of the former treasurer on Monday.",
            "A jury in Osk found the former treasurer guilty of fraud on Wednesday.",
        ),
        (
            "Prosecutors in Osk charged the former treasurer with fraud on Monday.",
            "A court in Osk cleared the former treasurer of fraud on Wednesday.",
        ),
        (
            "Police are searching for a boy of six who vanished from a beach in Osk.",
            "The boy of six who vanished from a beach in Osk was found alive on Wednesday.",
        ),
        (
            "Three climbers are missing after an avalanche near Osk.",
            "The three climbers who went missing after an avalanche near Osk were found dead.",
        ),
        (
            "The fire near Osk is 20 percent contained, the fire service said.",
            "The fire near Osk is 75 percent contained, the fire service said.",
        ),
        (
            "A storm is expected to hit Osk on Wednesday night.",
            "A storm hit Osk on Wednesday night and tore the roofs off forty houses.",
        ),
        (
            "Nurses in Osk will walk out on Tuesday in a row over pay.",
            "Nurses in Osk walked out on Tuesday in a row over pay.",
        ),
        (
            "Nurses in Osk have been on strike for a week over pay.",
            "Nurses in Osk ended their strike on Wednesday after a deal on pay.",
        ),
        (
            "The central bank of Osk kept its key rate at 5 percent.",
            "The central bank of Osk raised its key rate to 5.5 percent.",
        ),
        ("Petrol in Osk costs 1.60 euros a litre.", "Petrol in Osk now costs 1.90 euros a litre."),
        ("Polls have closed in the mayoral election in Osk.", "Mira Toll has won the mayoral election in Osk."),
        (
            "Savin Steel is in talks to buy its Osk rival Borsig.",
            "Savin Steel has agreed to buy its Osk rival Borsig for $2 billion.",
        ),
        (
            "Savin Steel has offered $2 billion for Borsig of Osk.",
            "Borsig of Osk rejected an offer of $2 billion from Savin Steel.",
        ),
        (
            "Savin Steel has agreed to buy Borsig of Osk for $2 billion.",
            "Savin Steel has called off its purchase of Borsig of Osk.",
        ),
        (
            "Borsig of Osk will cut 400 jobs, it said on Monday.",
            "Borsig of Osk will cut 650 jobs, it said on Wednesday.",
        ),
        (
            "The bridge in Osk is closed because of cracks in a pillar.",
            "The bridge in Osk reopened on Wednesday after the cracks in a pillar were mended.",
        ),
        ("The airport of Osk closed on Monday because of fog.", "The airport of Osk reopened on Wednesday."),
        ("Osk has banned exports of rice.", "Osk has lifted its ban on exports of rice."),
        (
            "Osk and Vell are holding talks on a ceasefire in Marwen.",
            "Osk and Vell signed a ceasefire in Marwen on Wednesday.",
        ),
        (
            "A ceasefire between Osk and Vell came into force on Monday.",
            "The ceasefire between Osk and Vell collapsed on Wednesday.",
        ),
        (
            "The trial of the banker Karl Ober is to open in Osk on Wednesday.",
            "The trial of the banker Karl Ober opened in Osk on Wednesday.",
        ),
        (
            "The banker Karl Ober was arrested in Osk on Monday.",
            "The banker Karl Ober was charged with theft in Osk on Wednesday.",
        ),
        (
            "The banker Karl Ober was jailed for six years in Osk in May.",
            "An appeals court in Osk overturned the sentence of the banker Karl Ober.",
        ),
        (
            "Parliament in Osk will vote on the budget on Wednesday.",
            "Parliament in Osk approved the budget on Wednesday.",
        ),
        (
            "The lower house in Osk passed a bill on rents on Monday.",
            "The president of Osk signed the bill on rents into law on Wednesday.",
        ),
        (
            "Osk Rovers are through to the final of the cup.",
            "Osk Rovers won the cup on Wednesday, beating Vell in the final.",
        ),
        (
            "Osk Rovers will play Vell in the final of the cup on Wednesday.",
            "Osk Rovers lost to Vell in the final of the cup on Wednesday.",
        ),
        (
            "The singer Ana Suarez is in hospital in Osk after a fall.",
            "The singer Ana Suarez has left hospital in Osk.",
        ),
        (
            "The singer Ana Suarez will sing in Osk on Wednesday.",
            "The singer Ana Suarez called off her concert in Osk on Wednesday.",
        ),
        ("Osk is to host the summit in October.", "Osk will no longer host the summit in October."),
        (
            "The minister of trade, Bo Lind, of Osk is under pressure to go.",
            "The minister of trade, Bo Lind, of Osk resigned on Wednesday.",
        ),
        (
            "Osk accused Vell of spying and recalled its ambassador.",
            "The ambassador of Osk returned to Vell on Wednesday.",
        ),
        (
            "The volcano near Osk is rumbling, and villagers have been told to be ready to leave.",
            "The volcano near Osk erupted on Wednesday.",
        ),
        (
            "Thousands fled their homes near Osk as the river rose.",
            "People who fled their homes near Osk as the river rose are going back.",
        ),
        ("The dam above Osk holds 40 percent of what it can.", "The dam above Osk holds 55 percent of what it can."),
        (
            "A vaccine against the fever is being tested in Osk.",
            "Osk approved a vaccine against the fever on Wednesday.",
        ),
        (
            "Schools in Osk are closed because of the heat.",
            "Schools in Osk opened again on Wednesday as the heat eased.",
        ),
        (
            "The library of Osk will charge for late books from July.",
            "The library of Osk has dropped its plan to charge for late books.",
        ),
        (
            "Two divers are trapped in a cave near Osk.",
            "The two divers who were trapped in a cave near Osk have been rescued.",
        ),
    ],
)
def test_what_has_become_of_a_thing_is_a_change(older: str, newer: str) -> None:
    found = changes(older, newer)
    assert len(found.changed) == 1
    assert [each.text for each in found.replaced] == [older]


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        (
            "At least 27 people were killed when a ferry sank off Osk on Sunday, police said.",
            "At least 41 people were killed when a ferry sank off Osk on Wednesday, police said.",
        ),
        (
            "A fire at a mill in Osk killed 27 people on Monday, police said.",
            "A train crash in Osk killed 41 people on Monday, police said on Wednesday.",
        ),
        (
            "The council of Osk closed the swimming pool on Monday.",
            "The hospital of Osk bought two new scanners on Wednesday.",
        ),
        (
            "A bomb killed nine people in a market in Osk on Sunday.",
            "A bus overturned in Osk on Wednesday, killing four people.",
        ),
        ("Savin Steel of Osk will cut 400 jobs.", "Borsig of Osk will hire 200 people for its new mill."),
        (
            "The trial of the banker Karl Ober opened in Osk on Monday.",
            "The trial of the painter Mira Toll opened in Osk on Wednesday.",
        ),
        ("Osk Rovers beat Vell 3-1 on Sunday.", "Osk Rovers beat Marwen 2-0 on Wednesday."),
        ("Unemployment in Osk fell to 6.9 percent in June.", "Inflation in Osk rose to 4 percent in June."),
        (
            "The president of Osk flew to Vell on Monday for talks on water.",
            "The president of Osk met farmers on Wednesday to hear about the drought.",
        ),
        (
            "Police in Osk arrested two men on Monday over a theft of cars.",
            "Police in Osk arrested a woman on Wednesday over a fire in a school.",
        ),
        ("A storm tore roofs off houses in Osk on Monday.", "A heatwave has dried up the wells of Osk."),
        (
            "The rocket from Osk lifted off on Monday.",
            "A satellite from Vell sent its first picture of Osk on Wednesday.",
        ),
        ("Osk banned exports of rice on Monday.", "Osk lifted its tax on sugar on Wednesday."),
        ("Nurses in Osk walked out on Monday over pay.", "Bus drivers in Osk voted on Wednesday to walk out over pay."),
        ("The bridge in Osk reopened on Monday.", "The tunnel in Osk will be closed for repairs from Friday."),
        (
            "The minister of trade of Osk resigned on Monday.",
            "The minister of health of Osk opened a clinic on Wednesday.",
        ),
    ],
)
def test_another_matter_is_new(older: str, newer: str) -> None:
    found = changes(older, newer)
    assert (len(found.new), found.changed) == (1, ())


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        (
            "The council of Osk closed the swimming pool on Monday.",
            "The swimming pool in Osk was closed by the council on Monday.",
        ),
        (
            "A bomb killed nine people in a market in Osk on Sunday.",
            "Nine people were killed by a bomb in a market in Osk on Sunday.",
        ),
        ("Savin Steel of Osk will cut 400 jobs.", "Some 400 jobs will be cut at Savin Steel of Osk."),
    ],
)
def test_the_same_in_other_words_is_neither(older: str, newer: str) -> None:
    found = changes(older, newer)
    assert (found.new, found.changed) == ((), ())
