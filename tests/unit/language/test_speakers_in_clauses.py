"""Speakers of clauses within clauses, of participles and of titles, in the shapes that American papers write."""

from __future__ import annotations

import pytest

from briefings import find_quotes


def speakers(text: str) -> list[str | None]:
    """Who speaks each quotation of a text, in order."""
    return [quote.speaker for quote in find_quotes(text)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Dara Chan, 22, of Osk, Ohio, said the flood was “a warning to everyone who lives here.”", "Dara Chan"),
        ("Marta Veld, meanwhile, who leads the list, said the vote was “a warning to the party.”", "Marta Veld"),
        ("Marta Veld, during a meeting in Columbus, Ohio, said she was “going to fight it out.”", "Marta Veld"),
        ("After the count, Gov. Marta Veld (R-OH), said, “We are getting ready to build it.”", "Marta Veld"),
        ("Speaking in Salem, New Hampshire, Veld went after Ruiz, calling him “a man without a plan.”", "Veld"),
        ("A month later, Veld came back to Laredo and explained why “nobody wants that wall.”", "Veld"),
        ("Dara Chan (who, like Veld, is a vet) wrote in the Osk Post that “nobody wants that wall.”", "Dara Chan"),
        ("OSK, July 25 (XPA) — The Harbour Council met on Monday, offering “a deep apology.”", "Harbour Council"),
    ],
)
def test_what_stands_between_a_speaker_and_the_verb_is_nobody(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The Harbour Council less than two weeks ago said the port was “beyond repair.”", "Harbour Council"),
        ("Marta Veld last week said the port was “beyond repair.”", "Marta Veld"),
        ("Marta Veld on Tuesday called the port “beyond repair.”", "Marta Veld"),
    ],
)
def test_a_time_before_the_verb_is_nobody(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The guards left as soon as the ship was in, Veld said, adding, “They were not very brave.”", "Veld"),
        (
            "Even a port official said Veld has to choose a side, saying, “She will have to come out.”",
            "a port official",
        ),
        ("Veld insisted that he had “won the city,” claiming that nobody else could.", "Veld"),
        (
            "Sen. Marta Veld came to talk about her rival, Pedro Ruiz, saying “on his worst day” he failed.",
            "Marta Veld",
        ),
        ("The council was irritated, with Pedro Ruiz calling it a “fish market.”", "Pedro Ruiz"),
        ("The council was irritated, with Pedro Ruiz reportedly yelling: “Get them out of here!”", "Pedro Ruiz"),
        ("Mayor Ruiz has battled with Veld, and at last he lost, at one point calling her a “tyrant.”", "Ruiz"),
        ("The harbour act, which Veld had called a plot and promised to “rip to pieces”, is law.", "Veld"),
    ],
)
def test_a_participle_goes_on_with_the_main_clause(text: str, speaker: str | None) -> None:
    assert speakers(text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker", "mention"),
    [
        ("The mayor stood beside Marta Veld, who in the past has called the port “a disaster.”", "Marta Veld", "who"),
        ("The mayor stood beside Marta Veld, who said the port was “a disaster.”", "Marta Veld", "who"),
        ("Pedro Ruiz backed the harbour law, which he described as “like an open door.”", "Pedro Ruiz", "he"),
        ("Veld condemned what he called a “brazen breach” of the law.", "Veld", "Veld"),
        ("Marta Veld opposes a duty called the “harbour penny,” which ships pay.", "Marta Veld", "Marta Veld"),
    ],
)
def test_a_pronoun_points_at_the_speaker(text: str, speaker: str, mention: str) -> None:
    (quote,) = find_quotes(text)
    assert quote.mention is not None
    assert (quote.speaker, text[slice(*quote.mention)]) == (speaker, mention)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The plan, says Marta Veld, a historian at the port museum, is “a joke that nobody laughs at.”", "Marta Veld"),
        ("But, said Veld, “I do not want to stir up a fight about the port.”", "Veld"),
        ("“This is wonderful!” beamed Marta Veld of Osk.", "Marta Veld"),
        ("“Do you want to sell it?” Veld pressed.", "Veld"),
        ("“They promise free ships,” Veld shot back with a laugh.", "Veld"),
        ("“If you are listening, I hope you find the ships.” Veld said.", "Veld"),
        ("“It is unlike anything we have seen,” said Baron. “It has defied us all.”", "Baron"),
        ("A RECORD TURNOUT AT THE PORT - Marta Veld: “At long last the ships have come home to us.”", "Marta Veld"),
        ("“She is tested. She is ready. She never quits.”\n\n- Marta Veld, writing after the speech.", "Marta Veld"),
        ("The notice claims that “everybody was warned in time.”", "the notice"),
        ("Pedro Ruiz held up a sign saying “Ships First.”", "a sign"),
        ("The page was replaced by a message that said, “Sorry, the ship you want has sailed.”", "a message"),
        ("Marta Veld embraced the plan -- “I think the port is peanuts to what they want.”", "Marta Veld"),
    ],
)
def test_speakers_in_rarer_places(text: str, speaker: str) -> None:
    assert set(speakers(text)) == {speaker}


def test_what_follows_a_closing_attribution_is_of_its_speaker() -> None:
    text = "“It is a strong case,” said one official, who added that the port was “rattled” by it."
    assert speakers(text) == ["one official", "one official"]
    text = "“He should be a cheerleader for the port,” Veld said. Instead, “he acts like a beaten man.”"
    assert speakers(text) == ["Veld", "Veld"]


def test_a_possessor_owns_what_is_told() -> None:
    text = "Marta Veld was cheered in Osk. The mayor disliked her remark that “the port belongs to all of us.”"
    (quote,) = find_quotes(text)
    assert quote.speaker == "Marta Veld"
    assert "promise" not in str(speakers("Marta Veld pushed his promise of “free ships” for all."))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The company apologised: “We are sorry for all of it.”", "the company"),
        ("The spokesman refused to go: “We are sorry for all of it.”", "the spokesman"),
        ("Rather, he said, talks will go on.\n\n“To my knowledge nobody has left the port.”", None),
        ("“I like it,” you've said. “We like it.”", None),
    ],
)
def test_no_verb_and_no_contraction_speaks(text: str, speaker: str | None) -> None:
    assert speakers(text)[0] == speaker


def test_a_noun_that_may_be_a_verb_ends_the_words_for_who_speaks() -> None:
    assert speakers('Emil Sorg made a joke. "It is less fun in plain text," an earlier post read.') == [
        "an earlier post"
    ]
