"""One line an event by the documents around two sentences: whom "the man" means, and that two stories are two."""

from __future__ import annotations

import pytest

from briefings import Briefing, Topic, compose
from briefings.composing.timeline.deeds import deed_of
from briefings.composing.timeline.idioms import meaning_with
from briefings.composing.timeline.incidents import Places, lie_apart, places_of
from briefings.composing.timeline.stories import Stories
from briefings.model import Document
from tests.unit.composing.test_one_line_an_event import NOW, documents, timeline

DAY, NEXT = "2026-05-05", "2026-05-06"  # a Tuesday and a Wednesday


def lines(one: str, other: str) -> int:
    """How many lines two papers get; each of the two is behind one."""
    events = timeline(("Post", DAY, one), ("Ledger", NEXT, other))
    assert {citation.document for event in events for citation in event.citations} == {"A", "B"}
    return len(events)


def acts(sentence: str) -> set[str]:
    at = sentence.find("Monday")
    deed = deed_of(sentence, [(at, at + len("Monday"))], at)
    return {act.meaning for act in deed.acts} if deed else set()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (  # the two ends of one night
            "A fire gutted the town hall of Vell late on Monday.",
            "The town hall of Vell was destroyed by a fire early on Tuesday.",
        ),
        (  # a government by one of its ministries
            "The Brandt administration issued rules on Monday that ease the cull of wolves in Vell.",
            "The Interior Ministry on Monday issued new rules on the cull of wolves in Vell.",
        ),
        (  # by his age, where one names him and the other his people
            "A 36-year-old Norwegian man died on Monday when he slipped from a ridge above Vell.",
            "The 36-year-old Ivo Koll died above Vell on Monday after slipping from a ridge.",
        ),
        (  # "it" is who says so
            "The navy of India said on Monday it had seized 23 pirates off Vell.",
            "The Indian navy captured 23 Somali pirates off Vell on Monday.",
        ),
        (  # an office, by whatever verb
            "Ivo Koll took over as mayor of Vell on Monday.",
            "The council of Vell named Ivo Koll as mayor on Monday.",
        ),
        (  # a gift that is an act
            "A court in Vell gave Ivo Koll two life sentences on Monday.",
            "Ivo Koll was jailed for life in Vell on Monday.",
        ),
        (  # a participle without "was"
            "A woman hit and killed by a lorry on Monday in Vell was a teacher.",
            "A lorry killed a woman in Vell on Monday.",
        ),
    ],
)
def test_papers_that_word_it_otherwise_tell_one_event(one: str, other: str) -> None:
    assert lines(one, other) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (  # a quake and its aftershock
            "A quake of magnitude 6.3 struck near Vell in Norland on Monday, killing nine people.",
            "A 5.2 magnitude quake shook Vell in Norland on Monday, damaging houses.",
        ),
        (  # a night and the day after it
            "A fire gutted the town hall of Vell late on Monday.",
            "The town hall of Vell was destroyed by a fire on Wednesday.",
        ),
        (  # the toll of a month and a death of a day in it
            "In May alone at least 64 soldiers have been killed near Vell.",
            "A Norlandic soldier was killed near Vell on Monday, which brings the toll of the war to 2,885.",
        ),
        (  # of one age, and both named
            "The 36-year-old Ivo Koll died above Vell on Monday after slipping from a ridge.",
            "The 36-year-old Mira Brandt died above Vell on Monday after slipping from a ridge.",
        ),
    ],
)
def test_two_events_of_one_day_stay_two(one: str, other: str) -> None:
    assert lines(one, other) == 2


def test_two_of_a_kind_on_one_day_are_two_where_their_stories_have_no_name_in_common() -> None:
    one = (
        "A bomb killed two officers at a bank on Monday. The chief of Vell, Ivo Koll, was with Jan Tarn and Ada Brandt"
        " of the Harbour Guard when it went off in Vell."
    )
    other = (
        "Three people died on Monday when a bomb exploded at a bank. Reporters saw Mira Osk and Emil Sorg of the"
        " Northern League flee towards Alder Square."
    )
    topic = Topic(key="banks", title="Banks", match=("bank",))
    banks = Briefing(name="banks", title="Banks", scope=("bank",), topics=(topic,))
    told = documents(("Post", DAY, one), ("Ledger", DAY, other))
    assert [len(event.citations) for event in compose(banks, told, now=NOW).cards[0].timeline] == [1, 1]


def test_whom_a_sentence_only_describes_is_known_from_its_document() -> None:
    one = (
        "A judge in Vell on Monday sentenced the gunman of the courthouse to life in prison. The trial of Ivo Koll had"
        " taken a year, and Koll had asked Jan Tarn of the Harbour Guard for mercy."
    )
    other = (
        "Ivo Koll was sentenced to life in prison on Monday by a judge in Vell for the shots in the courthouse. Koll"
        " had turned to Jan Tarn of the Harbour Guard."
    )
    assert lines(one, other) == 1


def test_documents_tell_one_story_by_the_names_that_few_others_have() -> None:
    def told(*names: str) -> Document:
        return Document.from_text("In the end " + ", and then ".join(f"the guard saw {name}" for name in names) + ".")

    stories = Stories(
        enumerate((told("Koll", "Brandt", "Tarn", "Vell", "Osk"), told("Koll", "Brandt", "Tarn"), told(*"KLMNO")))
    )
    assert stories.are_one(0, 1)
    assert not stories.are_two(0, 1)
    assert stories.knows(1, {"koll"})
    assert not stories.knows(1, {"osk"})

    busy = Stories(enumerate([told("Koll", "Brandt", "Tarn")] * 8))
    assert not busy.are_one(0, 1), "what all of them name tells no story"


@pytest.mark.parametrize(
    ("sentence", "meaning"),
    [
        ("The club parted ways with its coach on Monday.", "dismiss"),
        ("The board relieved Ivo Koll of his duties on Monday.", "dismiss"),
        ("The company made an offer to Brandt on Monday.", "offer"),
        ("The chapel caught fire on Monday.", "burn"),
        ("The frigate thwarted an attack on Monday.", "foil"),
        ("His agent confirmed Koll's death on Monday.", "die"),
        ("The club made a change on Monday, firing its coach.", "dismiss"),
        ("A fire has almost totally destroyed a shop on Monday.", "destroy"),
        ("Even as the board on Monday named Koll as its chief, the vote was casting a shadow.", "name"),
        ("Using the feast as cover, the ministry on Monday issued a decree.", "issue"),
        ("A man sentenced to life in prison kidnapped a guard on Monday.", "kidnap"),
        ("Koll was beaten to death on Monday.", "die"),
    ],
)
def test_an_act_by_whatever_words(sentence: str, meaning: str) -> None:
    assert meaning in acts(sentence)


def test_an_idiom_needs_what_stands_behind_its_verb() -> None:
    assert meaning_with("caught", " fire at dawn") == "burn"
    assert not meaning_with("caught", " a thief at dawn")
    assert meaning_with("filed", " for bankruptcy protection") == "bankrupt"


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("A quake rattled Norland's West Osk province on Monday.", {"Osk"}),
        ("A fire broke out in the hills of Lake County on Monday.", {"Lake"}),
        ("A judge of the Lake County District Court freed him on Monday.", set[str]()),
        ("The Lake County coroner told reporters on Monday.", set[str]()),
    ],
)
def test_a_province_or_county_says_where_it_was(text: str, towns: set[str]) -> None:
    assert places_of(text).towns == towns
    assert lie_apart(Places(towns=frozenset({"Vell"})), places_of(text), (set(), set())) == bool(towns)
