"""A date in French, Spanish or German is the clause's day, or that of a noun beside it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.composing.timeline.abroad import is_of_noun

NOW = datetime(2005, 1, 4, tzinfo=UTC)


@pytest.mark.parametrize(
    ("tongue", "before"),
    [
        ("fr", "Le port a rendu hommage aux victimes de l'explosion du "),
        ("fr", "C'est la crue la plus forte depuis la rupture du barrage de Lund en "),
        ("fr", "Les ministres ont commenté l'accord d'"),
        ("fr", "Le port veut réduire ses émissions de moitié d’ici "),
        ("es", "El puerto quiere reducir sus emisiones antes de "),
        ("de", "Der Hafen will den Ausstoß der Schiffe senken bis "),
        ("es", "El puerto recordó a las víctimas de la explosión del "),
        ("es", "Es la mayor crecida desde la rotura de la presa en "),
        ("de", "Der Hafen gedachte der Opfer der Explosion vom "),
        ("de", "Es ist die höchste Flut seit dem Dammbruch im "),
    ],
)
def test_the_date_of_a_noun_is_not_the_clauses(tongue: str, before: str) -> None:
    assert is_of_noun(f"{before}7 mai 2005.", len(before), tongue)


@pytest.mark.parametrize(
    ("tongue", "before"),
    [
        ("fr", "Le port a été fermé le "),
        ("fr", "Le port a été fermé dans la nuit de "),
        ("fr", "Le port est fermé à partir du "),
        ("es", "El puerto fue cerrado el "),
        ("es", "El puerto fue cerrado a finales de "),
        ("de", "Der Hafen wurde geschlossen am "),
        ("de", "Der Hafen wurde geschlossen in der Nacht von "),
    ],
)
def test_when_something_happened_is_the_clauses_day(tongue: str, before: str) -> None:
    assert not is_of_noun(f"{before}7 mai 2005.", len(before), tongue)


def dates_of(text: str) -> list[str]:
    """The dates of the timeline of one document."""
    briefing = Briefing(
        name="lund", title="Lund", scope=("Lund",), topics=(Topic(key="lund", title="Lund", match=("Lund",)),)
    )
    (card,) = compose(briefing, [Document.from_text(text, title="Lund", published="2005-01-03")], now=NOW).cards
    return [event.date for event in card.timeline]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Το λιμάνι του Lund έκλεισε στις 26 Δεκεμβρίου 2004, ανακοίνωσε η εταιρεία.", []),
        ("Die Stadt hat den Hafen von Lund im Jahr 2004 für die Schiffe geschlossen.", ["2004"]),
    ],
)
def test_a_year_is_no_date_where_the_day_beside_it_is_not_read(text: str, dates: list[str]) -> None:
    assert dates_of(text) == dates


def test_what_somebody_says_on_a_day_is_no_event_of_it() -> None:
    assert not dates_of("„Wir schließen den Hafen von Lund“, sagte Hafenchef Otto Brandt am 2. Januar 2005.")
    assert dates_of("Hafenchef Otto Brandt hat den Hafen von Lund am 2. Januar 2005 geschlossen.") == ["2005-01-02"]
