"""A briefing on a country takes what is about that country, and nothing about its neighbours alone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import compose
from briefings.composing.passages import Cut
from briefings.composing.scope import Belonging, Scope
from briefings.model import Briefing, Document, Topic

CAMBODIA = Briefing(name="cambodia", title="Cambodia", scope=("Cambodia*", "Phnom Penh"), topics=())


def judged(text: str, *, title: str = "", briefing: Briefing = CAMBODIA) -> list[Belonging]:
    document = Document.from_text(text, title=title)
    return list(Scope.of(briefing).judge(document, Cut(document, 0).passages))


def test_a_sentence_that_names_the_scope_belongs() -> None:
    assert judged("Cambodian exports rose by a fifth.") == [Belonging.NAMES]


def test_a_story_that_is_dated_from_the_scope_belongs_unless_it_names_another_country() -> None:
    told = "The garment union called a strike on Monday. It wants a fifth more."
    assert judged(f"PHNOM PENH, March 9 (AP) — {told}") == [Belonging.NAMES, Belonging.CONTEXT]
    assert judged(f"Phnom Penh, March 9, 2026: {told}") == [Belonging.NAMES, Belonging.CONTEXT]
    assert judged(f"Hanoi, March 9, 2026: {told}") == [Belonging.UNRELATED, Belonging.UNRELATED]
    abroad = "PHNOM PENH, March 9 (AP) — Vietnam's garment union called a strike on Monday."
    assert judged(abroad) == [Belonging.ELSEWHERE]


def test_a_sentence_about_a_neighbour_stays_out_and_ends_the_context() -> None:
    text = (
        "Cambodia and the United States signed a trade deal on Monday. "
        "Tariffs on garments will fall to a fifth. "
        "Thailand signed a deal on critical minerals as well. "
        "Tariffs on raw materials are part of it."
    )
    assert judged(text) == [Belonging.NAMES, Belonging.CONTEXT, Belonging.ELSEWHERE, Belonging.UNRELATED]


def test_the_other_party_of_the_story_does_not_end_the_context() -> None:
    text = "The United States lifted its embargo on Cambodia. Washington had imposed it four years ago."
    assert judged(text) == [Belonging.NAMES, Belonging.CONTEXT]


def test_context_reaches_only_a_few_sentences() -> None:
    far = " ".join(["Cambodia held a vote.", *(["Nothing else is worth saying here."] * 5)])
    assert judged(far)[1:] == [Belonging.CONTEXT] * 3 + [Belonging.UNRELATED] * 2


def test_a_document_that_only_mentions_the_scope_gives_that_sentence_alone() -> None:
    text = " ".join([*(["Factories across the region are hiring again."] * 8), "Cambodia hired most.", "Wages rose."])
    assert judged(text)[8:] == [Belonging.NAMES, Belonging.UNRELATED]


def test_a_phrase_that_the_briefing_excludes_keeps_a_sentence_out() -> None:
    briefing = Briefing(name="c", title="C", scope=("Cambodia*",), topics=(), exclude=("football",))
    assert judged("Cambodia won the football match.", briefing=briefing) == [Belonging.EXCLUDED]


def test_another_story_below_one_on_the_scope_does_not_belong_by_its_title() -> None:
    briefing = Briefing(name="acme", title="Acme", scope=("Acme",), topics=())
    text = (
        "Acme opened a plant on Monday. Hundreds of people came to see it. The mayor held a speech.\n\n"
        "(Harbour News) -- Brandt fell to a record low on Tuesday. Its sales had halved in a year."
    )
    assert judged(text, title="Acme opens plant", briefing=briefing) == [
        Belonging.NAMES, Belonging.CONTEXT, Belonging.CONTEXT, Belonging.UNRELATED, Belonging.UNRELATED
    ]  # fmt: skip


def test_a_scope_that_is_no_country_lets_countries_in() -> None:
    briefing = Briefing(name="acme", title="Acme", scope=("Acme",), topics=())
    assert judged("Acme opened a plant. Sales in Germany doubled.", briefing=briefing)[1] is Belonging.CONTEXT


def test_a_country_where_somebody_only_went_is_no_party_to_the_story() -> None:
    text = "Cambodia's prime minister visited Hanoi. Vietnam cut its tariff on shoes to 4%."
    assert judged(text) == [Belonging.NAMES, Belonging.ELSEWHERE]


def test_a_document_whose_title_names_a_firm_is_about_it_to_its_end() -> None:
    briefing = Briefing(name="acme", title="Acme", scope=("Acme",), topics=())
    text = " ".join(
        ["Staff walked out on Monday.", *(["Nothing moved at the gates."] * 6), "A court ordered them back."]
    )
    assert set(judged(text, title="Strike at Acme", briefing=briefing)) == {Belonging.CONTEXT}
    assert judged(text, title="A strike", briefing=briefing)[-1] is Belonging.UNRELATED


COUNCIL = (
    "All sides in Kenya should keep calm while votes are counted, the council said on Monday. "
    "Its statement was read out to reporters by Tom Hart, who is Cambodia's ambassador there. "
    "Kenya votes again in May. Ballots are counted by hand. Nobody expects trouble."
)


def test_a_document_about_something_else_names_the_scope_in_passing() -> None:
    judgements = judged(COUNCIL)
    assert judgements[1] is Belonging.PASSING
    assert {Belonging.CONTEXT, Belonging.NAMES}.isdisjoint(judgements)


def test_a_sentence_that_opens_with_the_scope_is_about_it_wherever_it_stands() -> None:
    assert judged(f"{COUNCIL} Cambodia will hold its own vote in July.")[-1] is Belonging.NAMES


def test_what_is_named_in_passing_weighs_less_than_what_a_document_is_about() -> None:
    topic = Topic(key="vote", title="Vote", match=("vote*", "statement", "ambassador"))
    briefing = Briefing(name="c", title="C", scope=("Cambodia*",), topics=(topic,), lines=1)
    other = Document.from_text(
        "Parties in Cambodia quarrel over a vote in July.", title="Quarrel", published="2026-03-09"
    )
    council = Document.from_text(COUNCIL, title="Council calls for calm", published="2026-03-10")
    (card,) = compose(briefing, [council, other], now=datetime(2026, 3, 11, tzinfo=UTC)).cards
    assert card.lines[0].text.startswith("Parties in Cambodia")


def test_what_opens_a_story_that_names_the_scope_late_is_about_something_else() -> None:
    text = (
        "Share prices in the region rose on Monday. Dealers spoke of a quiet day. Banks led the market. "
        "Factories in Cambodia gained a tenth. Cambodia's brewers lost. Trade ends early on Tuesday."
    )
    assert judged(text)[:3] == [Belonging.UNRELATED] * 3
    assert judged(text)[5] is Belonging.CONTEXT


@pytest.mark.parametrize(
    "sentence",
    [
        "Orewick joins Laos, Malaysia, Cambodia, Vietnam and Thailand at the games next month.",
        "The union spoke of a lost year in a statement issued in Phnom Penh on Monday.",
        "Her team will play on, she told reporters in Phnom Penh.",
    ],
)
def test_a_list_of_countries_and_the_place_of_a_statement_name_the_scope_in_passing(sentence: str) -> None:
    assert judged(f"Cambodia's games open next month. {sentence}", title="Games")[-1] is Belonging.PASSING
    assert judged(f"Cambodia's games open next month. {sentence}", title="Games in Cambodia")[-1] is Belonging.NAMES


def test_a_statement_that_is_about_the_scope_too_names_it() -> None:
    sentence = "The state of Cambodia's rivers was called grave in a statement issued in Phnom Penh."
    assert judged(sentence, title="Rivers") == [Belonging.NAMES]


def test_a_story_whose_second_sentence_names_the_scope_is_about_it_where_it_tells_of_no_other_country() -> None:
    text = (
        "Imports of poultry will stop at once, the food office said. A farm in Cambodia has bird flu. Prices may rise."
    )
    assert judged(text) == [Belonging.CONTEXT, Belonging.NAMES, Belonging.CONTEXT]


def test_a_neighbour_whose_name_holds_that_of_the_country_is_another() -> None:
    sudan = Briefing(name="sudan", title="Sudan", scope=("Sudan",), topics=())
    assert judged("Rice grew dearer in South Sudan.", briefing=sudan) == [Belonging.ELSEWHERE]
    assert judged("South Sudan closed its border with Sudan.", briefing=sudan) == [Belonging.NAMES]
