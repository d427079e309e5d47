"""Coverage of weeks and months: what is new opens the briefing, and what came before stands behind."""

from __future__ import annotations

from datetime import UTC, datetime

from briefings import Briefing, Document, Edition, Topic, compose

NOW = datetime(2026, 7, 2, 8, 0, tzinfo=UTC)
BOY = Briefing(
    name="boy",
    title="The boy",
    scope=("Mateo",),
    topics=(
        Topic(key="court", title="In court", match=("court", "judge")),
        Topic(key="street", title="In the streets", match=("marched", "protest*")),
    ),
)
MARCH = ("2026-01-20", "Ninety thousand people marched through the capital to demand that Mateo be sent home.")
APPEAL = ("2026-02-03", "A judge in Lorenz postponed the hearing on who is to speak for six-year-old Mateo.")
RULING = ("2026-07-01", "A federal court ruled on Wednesday that Mateo has no right to a hearing of his own.")
VIGIL = ("2026-06-30", "Some forty people protested outside the house in Lorenz where Mateo used to live.")


def edition(*articles: tuple[str, str]) -> Edition:
    documents = [Document.from_text(text, published=day, title=text[:30]) for day, text in articles]
    return compose(BOY, documents, now=NOW)


def lead(*articles: tuple[str, str]) -> list[str]:
    return [line.text for line in edition(*articles).lead]


def test_a_card_whose_news_is_months_old_does_not_open_a_briefing_that_has_news() -> None:
    assert lead(MARCH, RULING) == [RULING[1]]
    assert [card.topic for card in edition(MARCH, RULING).cards] == ["court", "street"]


def test_the_newest_of_a_card_opens_and_not_what_stands_first_on_it() -> None:
    assert set(lead(MARCH, VIGIL, RULING)) == {RULING[1], VIGIL[1]}


def test_where_all_is_old_the_newest_opens_all_the_same() -> None:
    assert lead(MARCH, APPEAL) == [APPEAL[1], MARCH[1]]


def test_the_lines_of_a_card_put_this_week_before_last_winter() -> None:
    (court, *_) = edition(APPEAL, RULING).cards
    assert [line.text for line in court.lines] == [RULING[1], APPEAL[1]]


ORDER = " A court in Lorenz will hear the family of Mateo."
COURT_IN_THE_PAST = " The court in Lorenz heard two like cases in 1998, both of them about Mateo and his mother's boat."
DECIDED = " The court has decided on Tuesday to hear the case of Mateo, whose mother drowned in 1999, in open session."


def court(*sentences: str) -> list[str]:
    opening = "The court took the case of Mateo from a lower judge on Monday and set a date."
    text = "\n\n".join([opening, *(sentence.strip() for sentence in sentences)])
    (card,) = compose(
        BOY, [Document.from_text(text, published="2026-07-01", title="Court takes case of Mateo")], now=NOW
    ).cards
    return [line.text for line in card.lines]


def test_what_was_so_before_stands_behind_the_news_of_the_same_story() -> None:
    lines = court(COURT_IN_THE_PAST, ORDER)
    assert lines[-1] == COURT_IN_THE_PAST.strip()
    assert lines[1] == ORDER.strip()


def test_a_year_told_beside_a_day_of_this_week_makes_no_background() -> None:
    assert court(DECIDED, COURT_IN_THE_PAST)[1:] == [DECIDED.strip(), COURT_IN_THE_PAST.strip()]
    assert court(COURT_IN_THE_PAST, DECIDED)[1:] == [DECIDED.strip(), COURT_IN_THE_PAST.strip()]
