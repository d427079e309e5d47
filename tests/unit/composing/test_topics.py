"""Each sentence goes to the card it is about, and to no other."""

from __future__ import annotations

import pytest

from briefings.composing.passages import Cut
from briefings.composing.topics import Topics
from briefings.errors import InvalidPhrase
from briefings.model import Document, Topic

DRILLS = Topic(key="drills", title="Drills", match=("drill*", "joint exercise*"))
TARIFFS = Topic(key="tariffs", title="Tariffs", match=("tariff*", "export*"), exclude=("critical minerals",))


def topics_of(text: str) -> list[str | None]:
    document = Document.from_text(text)
    passages = Cut(document, 0).passages
    placings = Topics([DRILLS, TARIFFS]).place(document, passages, [True] * len(passages))
    return [placing.topic if placing else None for placing in placings]


def test_a_sentence_that_touches_two_topics_goes_to_the_one_it_says_more_about() -> None:
    assert topics_of("The tariff on exports was cut before the drills began.") == ["tariffs"]


def test_between_equals_the_topic_named_first_wins() -> None:
    assert topics_of("The drills were agreed together with the tariffs.") == ["drills"]


def test_of_the_topics_that_a_title_names_the_one_named_first_takes_the_opening() -> None:
    """In every run: five topics of one title stand in a set, whose order changes from run to run."""
    words = ("mandate", "vaccine", "school", "hospital", "court")
    topics = [Topic(key=word, title=word.title(), match=(word,)) for word in words]
    document = Document.from_text("Clinics in Osk open today.", title="Osk court: school, hospital, vaccine mandate")
    passages = Cut(document, 0).passages
    placings = Topics(topics).place(document, passages, [True] * len(passages), [True] * len(passages))
    assert [placing.topic if placing else None for placing in placings] == ["mandate"]
    turned = Topics(topics[::-1]).place(document, passages, [True] * len(passages), [True] * len(passages))
    assert [placing.topic if placing else None for placing in turned] == ["court"]


def test_an_excluded_phrase_keeps_a_sentence_off_the_card() -> None:
    assert topics_of("The tariff on critical minerals was cut.") == [None]


def test_a_figure_in_the_same_paragraph_continues_the_topic() -> None:
    assert topics_of("Tariffs fell in August. The rate is now 19 percent.\n\nProfits rose by 5 percent.") == [
        "tariffs",
        "tariffs",
        None,
    ]


def test_a_sentence_without_figure_or_shared_name_does_not_continue_it() -> None:
    assert topics_of("The drills were called off. The government then dissolved the opposition.") == ["drills", None]


def test_a_phrase_that_cannot_match_is_refused() -> None:
    with pytest.raises(InvalidPhrase, match="topics"):
        Topics([Topic(key="x", title="X", match=("...",))])


def test_a_word_in_another_sense_brings_nothing_to_a_card() -> None:
    """Who asks for fires and floods reads of no gunmen, and who asks for court cases of nobody in charge."""
    disasters = Topic(key="disasters", title="Disasters", match=("fire*", "flood*"))
    courts = Topic(key="courts", title="Courts", match=("court*", "charge*"))
    document = Document.from_text(
        "Gunmen opened fire on a bus near Osk.\n\n"
        "A fire burned down the mill of Osk.\n\n"
        "The harbour master in charge of Osk left.\n\n"
        "Two men were charged with arson in Osk."
    )
    passages = Cut(document, 0).passages
    placings = Topics([disasters, courts]).place(document, passages, [True] * len(passages))
    assert [placing.topic if placing else None for placing in placings] == [None, "disasters", None, "courts"]


@pytest.mark.parametrize(
    ("sentence", "topic"),
    [
        ("Fourteen farmers were found dead near Osk, a government official said Friday.", None),
        ("The flat in Osk was empty, police said.", None),
        ("A police spokesman said early Saturday that the flat in Osk was empty.", None),
        ('"The flat in Osk was empty," a government source told reporters on Friday.', None),
        ("The government said on Friday that the flat in Osk was empty.", "politics"),
        ("The government will close the port of Osk, an official said.", "politics"),
        ("A government official in Osk was freed, a source said.", "politics"),
        ("The flat in Osk was empty, police told the town's radio.", None),
        ("The flat in Osk was empty, police said, adding that the owner had left.", None),
        ("After the raid in Osk, the police said they would hire.", "courts"),
        ("In Osk, the police announced a new code of conduct.", "courts"),
        ("Earlier in Osk, local police said on Friday that they would hire.", "courts"),
        ("Two men were arrested in Osk, police said.", "courts"),
        ("Police closed the port of Osk, a spokesman said.", "courts"),
    ],
)
def test_the_office_of_a_nameless_official_is_no_news_of_it(sentence: str, topic: str | None) -> None:
    politics = Topic(key="politics", title="Politics", match=("government", "election*"))
    courts = Topic(key="courts", title="Courts", match=("police", "arrest*"))
    document = Document.from_text(sentence)
    passages = Cut(document, 0).passages
    (placing,) = Topics([politics, courts]).place(document, passages, [True])
    assert (placing.topic if placing else None) == topic
