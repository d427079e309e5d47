"""Who speaks in plain news, in the many ways in which papers say so, and who is only credited with a picture."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose, find_names
from briefings.model import Card

NOW = datetime(2026, 7, 10, 8, 0, tzinfo=UTC)
WORDS = ("the", "a", "we", "you", "it", "my", "this", "rates", "nobody", "children", "i")
OSK = Briefing(name="osk", title="Osk", scope=("Osk",), topics=(Topic(key="all", title="All", match=WORDS),))
OPENING = "A fair opened in Osk on Monday, and the town was full of guests from Vell. "


def card(text: str) -> Card:
    return compose(
        OSK, [Document.from_text(OPENING + text, title="News of Osk", published="2026-07-08")], now=NOW
    ).cards[0]


@pytest.mark.parametrize(
    ("text", "speaker", "role"),
    [
        (
            "“The bill is a threat to every hunter in the state,” Gun Owners of America said.",
            "Gun Owners of America",
            None,
        ),
        (
            "“The bill is a threat to every hunter in the state,” said Gun Owners of America.",
            "Gun Owners of America",
            None,
        ),
        ("“We will not leave the town,” said Mira Toll, the mayor of Osk.", "Mira Toll", "mayor of Osk"),
        ("“We will not leave the town,” Mira Toll, the mayor of Osk, told reporters.", "Mira Toll", "mayor of Osk"),
        ("Mira Toll, the mayor of Osk, said: “We will not leave the town.”", "Mira Toll", "mayor of Osk"),
        ("“We will not leave the town,” the mayor of Osk, Mira Toll, said.", "Mira Toll", "mayor of Osk"),
        ("The mayor, Mira Toll, opened the hall. “It has been a long road,” she said.", "Mira Toll", "mayor"),
        (
            "“The levee will hold,” said a spokesman for the Osk fire service.",
            "a spokesman for the Osk fire service",
            None,
        ),
        ("“The levee will hold,” a fire service spokesman said.", "a fire service spokesman", None),
        ("“Nobody was hurt in the fire,” police said in a statement.", "police", None),
        ("“The drug works in children as well,” said Dr. Anna Berg, who led the trial in Osk.", "Anna Berg", None),
        ("“It was our best match of the season,” coach Jon Arel said.", "Jon Arel", "coach"),
        ("“It was our best match of the season,” said Osk Rovers coach Jon Arel.", "Jon Arel", "Osk Rovers coach"),
        ("“It was our best match of the season,” said Jon Arel, 41, who has coached Osk since May.", "Jon Arel", None),
        (
            "“I saw the roof come down behind me,” said Lea Brandt, a teacher at the school.",
            "Lea Brandt",
            "teacher at the school",
        ),
        (
            "“I saw the roof come down behind me,” Lea Brandt, 34, a teacher, told the Osk Post.",
            "Lea Brandt",
            "teacher",
        ),
        (
            "“Rates will stay high for a long time,” central bank governor Pavel Orn told parliament.",
            "Pavel Orn",
            "central bank governor",
        ),
        ("“Rates will stay high for a long time,” Governor Pavel Orn said.", "Pavel Orn", "Governor"),
        (
            "According to Pavel Orn, the governor of the central bank, “rates will stay high for a long time”.",
            "Pavel Orn",
            "governor of the central bank",
        ),
        (
            "Prime Minister Jana Kreel said on Tuesday: “We have closed the border with Vell.”",
            "Jana Kreel",
            "Prime Minister",
        ),
        (
            "“We have closed the border with Vell,” Prime Minister Jana Kreel wrote on X.",
            "Jana Kreel",
            "Prime Minister",
        ),
        (
            "“We have closed the border,” said Jana Kreel, prime minister of Osk. “It will stay closed until June.”",
            "Jana Kreel",
            "prime minister of Osk",
        ),
        ("Savin Steel said in a statement: “We regret the spill and will pay for it.”", "Savin Steel", None),
        ("“We regret the spill and will pay for it,” Savin Steel said in a statement.", "Savin Steel", None),
        (
            "“We regret the spill and will pay for it,” said the chief executive of Savin Steel, Otto Lind.",
            "Otto Lind",
            "chief executive of Savin Steel",
        ),
        (
            "“We regret the spill and will pay for it,” Otto Lind, Savin Steel’s chief executive, said.",
            "Otto Lind",
            "Savin Steel’s chief executive",
        ),
        (
            "“We regret the spill and will pay for it,” Savin Steel chief executive Otto Lind said.",
            "Otto Lind",
            "Savin Steel chief executive",
        ),
        ("Judge Karl Ober told him: “You betrayed the trust of the whole town.”", "Karl Ober", "Judge"),
        (
            "“You betrayed the trust of the whole town,” Judge Karl Ober told the former treasurer.",
            "Karl Ober",
            "Judge",
        ),
        ("“The strike goes on until the pay is right,” the Union of Osk Dockers said.", "Union of Osk Dockers", None),
        ("“The strike goes on until the pay is right,” said Doctors Without Borders.", "Doctors Without Borders", None),
        ("“The law puts women at risk,” Mothers of Osk said.", "Mothers of Osk", None),
        (
            "“The law puts women at risk,” said the head of Amnesty in Osk, Rita Vane.",
            "Rita Vane",
            "head of Amnesty in Osk",
        ),
        ("“We are running out of water,” a resident who gave her name as Ada said.", "a resident", None),
        ("“We are running out of water,” said one resident of Osk.", "one resident of Osk", None),
        (
            "“We are running out of water,” a senior Osk official said on condition of anonymity.",
            "a senior Osk official",
            None,
        ),
        ("“We are running out of water,” said Foreign Minister Emil Karst of Vell.", "Emil Karst", "Foreign Minister"),
        (
            "Emil Karst, foreign minister of Vell, flew home on Monday. “We are running out of water,” Karst said.",
            "Emil Karst",
            "foreign minister of Vell",
        ),
        ("Senator Olga Prim (D-Osk) said, “This budget leaves no one behind in our towns.”", "Olga Prim", "Senator"),
        (
            "“This budget leaves no one behind in our towns,” said Rep. Olga Prim, a Democrat.",
            "Olga Prim",
            "representative",
        ),
        (
            "Novelist Ana Suarez, whose book won the prize, said: “I wrote it on the tram to work.”",
            "Ana Suarez",
            "Novelist",
        ),
        ("“I wrote it on the tram to work,” said the novelist Ana Suarez.", "Ana Suarez", "novelist"),
        ("“We will find whoever did it,” Ana Suarez from Osk police told the radio.", "Ana Suarez", "Osk police"),
        (
            "“The storm turned at the last moment,” said forecaster Bo Lind of the weather office.",
            "Bo Lind",
            "forecaster",
        ),
        (
            "“The storm turned at the last moment,” meteorologist Bo Lind, of the weather office in Osk, said.",
            "Bo Lind",
            "meteorologist",
        ),
    ],
)
def test_a_quotation_has_its_speaker_and_role(text: str, speaker: str, role: str | None) -> None:
    assert [(voice.speaker, voice.role) for voice in card(text).voices[:1]] == [(speaker, role)]


@pytest.mark.parametrize(
    "text",
    [
        'Mira Toll sued the Post, which ran an article with a headline "The mayor of Osk is a danger to the state."',
        'Mira Toll said it was wrong to print a story headlined "The mayor of Osk is a danger to the state."',
        "Mira Toll welcomed the guests. The Osk Post answered with an editorial titled: “We will not be fooled.”",
        "We spoke of it to Mira Toll. The Osk Post reported: “The mayor of Osk has left the town for good.”",
        "Another person who appears frequently in Osk said, “I can’t imagine the guests that they lose.”",
        "“We saw that the climate of Osk has changed,” a portion of the study reads.",
        "The head of schools, which includes Mira Toll high school, the scene of it, said: “We will not leave.”",
    ],
)
def test_a_headline_is_nobodys_words_and_a_clause_is_nobody(text: str) -> None:
    assert not card(text).voices


def test_nobody_is_named_by_she_alone() -> None:
    assert card("“My father built this house in 1950,” she said. Lea Brandt is a teacher.").voices == ()


def test_who_made_a_picture_is_nobody_of_the_story() -> None:
    text = (
        "Ann Lee, the mayor of Osk, closed the bridge on Monday.\n\nPhotograph: Jon Lee/Reuters\n\n"
        "The repair of the bridge will take a year, Lee said. She asked the people of Osk for patience."
    )
    notes = [note.text for line in card(text).lines for note in line.notes]
    assert not any("Jon Lee" in each for each in notes)


@pytest.mark.parametrize("credit", ["Photograph: Jon Arel/Reuters", "Photo by Jon Arel / The Osk Post", "Jon Arel/AFP"])
def test_a_credited_name_is_left_out_where_it_is_asked_to_be(credit: str) -> None:
    text = f"The bridge was closed.\n\n{credit}\n\nAnn Lind said it was old."
    assert [each.name for each in find_names(text, credited=False)] == ["Ann Lind"]
