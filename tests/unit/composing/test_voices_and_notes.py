"""Who said what, and what a line's relative dates and surnames mean."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.composing.speech import quoted
from briefings.language.sentences import split_sentences
from briefings.model import Card

NOW = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)
DAM = Briefing(
    name="dam", title="Dam", scope=("Merrow",), topics=(Topic(key="dam", title="Dam", match=("dam", "turbine*")),)
)


def card(text: str, published: str | None = "2026-03-11") -> Card:
    return compose(DAM, [Document.from_text(text, title="Merrow dam", published=published)], now=NOW).cards[0]


def noted(text: str, published: str | None = "2026-03-11") -> list[str]:
    return [f"{line.text[: note.at]}[{note.text}]" for line in card(text, published).lines for note in line.notes]


def test_a_quotation_is_exact_with_speaker_and_role() -> None:
    (voice,) = card(
        "“The Merrow dam will hold for another hundred years,” said Ada Lind, chief engineer of the river authority."
    ).voices
    assert voice.quote == "The Merrow dam will hold for another hundred years"
    assert voice.speaker == "Ada Lind"
    assert voice.role == "chief engineer of the river authority"
    assert voice.quote in voice.citations[0].text


def test_a_quotation_without_a_known_speaker_is_no_voice() -> None:
    assert card("The Merrow dam is called “the grandmother of all dams” on posters in town.").voices == ()


def test_whom_the_source_calls_by_one_name_alone_speaks_last() -> None:
    voices = card(
        "“The Merrow dam was never as sound as they told us,” Ngala said.\n\n"
        "“The Merrow dam was built on sand and will go on to lean,” said Ada Lind, chief engineer of the river."
    ).voices
    assert [voice.speaker for voice in voices] == ["Ada Lind", "Ngala"]


def test_a_quotation_that_another_paper_gives_at_greater_length_is_one_voice() -> None:
    short = "“The Merrow dam is safe and has always been” said Ada Lind, chief engineer of the river authority."
    longer = short.replace("been”", "been safe in floods,”")
    texts = [short.replace("been”", "been,”"), longer]
    documents = [Document.from_text(text, title=f"Merrow dam {len(text)}", published="2026-03-11") for text in texts]
    for order in (documents, documents[::-1]):
        (voice,) = compose(DAM, order, now=NOW).cards[0].voices
        assert voice.quote == "The Merrow dam is safe and has always been safe in floods"


def test_a_relative_date_is_resolved_in_brackets() -> None:
    assert noted("The Merrow dam was closed last month.") == ["The Merrow dam was closed last month[February 2026]"]


@pytest.mark.parametrize(
    ("text", "notes"),
    [
        (
            "Le barrage (dam) de Merrow a été fermé mardi après les pluies de la semaine dernière.",
            ["mardi[10 mars 2026]", "dernière[2 au 8 mars 2026]"],
        ),
        (
            "La presa (dam) de Merrow se cerró el mes pasado por las lluvias.",
            ["pasado[febrero de 2026]"],
        ),
        (
            "Der Damm (dam) von Merrow wurde am Dienstag nach dem Regen geschlossen.",
            ["Dienstag[10. März 2026]"],
        ),
    ],
)
def test_a_relative_date_is_resolved_in_the_language_of_its_line(text: str, notes: list[str]) -> None:
    assert all(told.endswith(note) for told, note in zip(noted(text), notes, strict=True))


@pytest.mark.parametrize(
    ("text", "notes"),
    [
        ("Merrow's council on Tuesday tabled plans of a dam for Friday's session.", ["Tuesday[10 March 2026]"]),
        ("Merrow's mayor apologised on Tuesday for closing the dam on Friday.", ["Tuesday[10 March 2026]"]),
        (
            "The dam in Merrow closed on Tuesday for repairs and will open on Friday.",
            ["Tuesday[10 March 2026]", "Friday[13 March 2026]"],
        ),
    ],
)
def test_a_day_that_may_have_been_or_be_to_come_gets_no_note(text: str, notes: list[str]) -> None:
    told = noted(text)
    assert len(told) == len(notes)
    assert all(note.endswith(end) for note, end in zip(told, notes, strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "The mills of Merrow cut their forecast for the first quarter after a slump in demand for looms.",
        "The Merrow mills reported a worse fiscal second quarter as the dam ran dry.",
        "The Merrow dam was the subject of protests in the last academic year, its keeper said.",
        "The twin probes of Merrow, which were launched 47 years ago, are shutting off.",
    ],
)
def test_what_is_not_certain_gets_no_note(text: str) -> None:
    assert noted(text) == []


def test_last_week_gets_no_note_on_a_sunday() -> None:
    text = "The Merrow dam was shut last week after cracks were found in it."
    assert noted(text, "2026-03-08") == []
    assert noted(text, "2026-03-11") == ["The Merrow dam was shut last week[2 to 8 March 2026]"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Le barrage (dam) de Merrow a été fermé cette semaine à cause de fissures.", "2 au 8 mars 2026"),
        ("Der Damm (dam) von Merrow wurde in dieser Woche wegen der Risse geschlossen.", "2. bis 8. März 2026"),
        ("La presa (dam) de Merrow se cerró esta semana por las grietas.", "2 al 8 de marzo de 2026"),
    ],
)
def test_nor_does_this_week_in_another_language(text: str, told: str) -> None:
    assert noted(text, "2026-03-08") == []
    assert [note.partition("[")[2] for note in noted(text, "2026-03-07")] == [f"{told}]"]


def test_the_beginning_of_the_week_gets_no_note_at_its_end() -> None:
    text = "Le barrage (dam) de Merrow a été fermé en début de semaine à cause de fissures."
    assert noted(text, "2026-03-06") == []
    assert len(noted(text, "2026-03-05")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Les bateaux sont aujourd’hui interdits devant le barrage (dam) de Merrow et dans le port.",
        "La ville a vendu le barrage (dam) de Merrow, qui sert aujourd'hui de pont aux habitants.",
        "Aujourd'hui, le barrage (dam) de Merrow abrite mille oiseaux de la région.",
    ],
)
def test_today_in_french_is_mostly_of_these_times(text: str) -> None:
    edition = card(text)
    assert [note for line in edition.lines for note in line.notes] == []
    assert edition.timeline == ()


@pytest.mark.parametrize(
    "text",
    [
        "La ville de Merrow a fermé aujourd'hui le barrage (dam) à cause de fissures.",
        "La fête du barrage (dam) de Merrow, aujourd'hui même sur le port, réunit mille habitants.",
        "L'ingénieur du barrage (dam) de Merrow est mort aujourd'hui à l'âge de 80 ans.",
    ],
)
def test_today_in_french_is_the_day_of_what_is_done_on_it(text: str) -> None:
    assert [note.text for line in card(text).lines for note in line.notes] == ["11 mars 2026"]


def test_next_week_gets_no_note_on_a_sunday() -> None:
    text = "The Merrow dam may be shut next week after cracks were found in it."
    assert noted(text, "2026-03-08") == []
    assert noted(text, "2026-03-11") == ["The Merrow dam may be shut next week[16 to 22 March 2026]"]


def test_a_month_of_this_year_needs_no_note_in_french_either() -> None:
    assert noted("Le barrage (dam) de Merrow a été fermé en février à cause des pluies.") == []


def test_a_weekday_with_its_number_needs_no_note() -> None:
    assert noted("Le barrage (dam) de Merrow sera fermé dimanche 15 et lundi 16 mars à cause de fissures.") == []


def test_a_date_that_nothing_anchors_gets_no_note() -> None:
    assert noted("The Merrow dam was closed last month.", published=None) == []


def test_a_date_that_says_its_own_year_needs_no_note() -> None:
    assert noted("The Merrow dam was closed on 3 March 2025.") == []


def test_a_surname_gets_its_full_name_once() -> None:
    text = (
        "Ada Lind built bridges before she came to town.\n\n"
        "Lind opened the Merrow dam in 2019 with a speech to the workers.\n\n"
        "Lind closed the second turbine of the Merrow dam for repairs in 2024."
    )
    notes = [note.text for line in card(text).lines for note in line.notes]
    assert notes == ["Ada Lind"]


def test_neither_a_place_nor_a_notice_nor_a_small_word_has_a_voice() -> None:
    for speaker in ("a banner", "the following message", "Port-au-Prince"):
        text = f"“The Merrow dam will hold for another hundred years,” said {speaker}."
        assert card(text).voices == ()


@pytest.mark.parametrize(
    "text",
    [
        "Only 52 percent of voters in Merrow call the dam “a good and lasting work of our fathers”.",
        "“PINTO: The dam of Merrow will stand for another hundred years,” Rosa Pinto said.",
        "“How long must we wait for the dam of Merrow to hold?” Rosa Pinto asked.",
    ],
)
def test_a_crowd_a_label_and_a_question_have_no_voice(text: str) -> None:
    assert card(text).voices == ()


@pytest.mark.parametrize(
    "text",
    [
        "Po prohlídce, která trvala celý den, Lind řekl: „Hráz dam u Merrow vydrží sto let a nikdo se bát nemusí.“",
        "Ωστόσο: «Το φράγμα dam στο Merrow θα αντέξει άλλα εκατό χρόνια και κανείς δεν πρέπει να φοβάται.»",
        "La maire de Merrow, qui a vu le barrage dam lundi, a dit : « Le dam tiendra encore cent ans, et nul ne doit "
        "avoir peur. »",
    ],
)
def test_what_stands_before_a_colon_is_nobody_where_its_words_are_not_read(text: str) -> None:
    assert card(text).voices == ()


def test_a_french_name_has_a_voice() -> None:
    text = "« Le barrage dam de Merrow tiendra encore cent ans », a déclaré Ada Lind, qui est ingénieur dans la ville."
    assert [voice.speaker for voice in card(text).voices] == ["Ada Lind"]


def test_a_french_text_gets_no_names_in_brackets() -> None:
    text = (
        "La radio Entre Olas de Merrow a ouvert le barrage en 2019, a dit le maire de la ville de Merrow.\n\n"
        "Olas a fermé le dam de Merrow pour des travaux, selon le ministère de la ville."
    )
    assert [note for line in card(text).lines for note in line.notes] == []


def test_german_quotation_marks_close_with_the_mark_that_opens_elsewhere() -> None:
    text = (
        "Der Bürgermeister von Merrow hat die Arbeiten am „großen Damm“ mit dem dam in der Stadt verglichen.\n\n"
        "Die Arbeiten am dam von Merrow sind nach Angaben der Stadt im Mai zu Ende."
    )
    assert [note for line in card(text).lines for note in line.notes] == []


@pytest.mark.parametrize(
    "named", ["»großen Damm«", "»Damm«", "„großen Damm“", "«großen Damm»", "« großen Damm »", "(»Damm«)"]
)
def test_what_stands_behind_quoted_words_in_any_marks_is_no_quotation(named: str) -> None:
    text = (
        f"Der Bürgermeister von Merrow hat die Arbeiten am {named} mit dem dam in der Stadt verglichen. "
        "Die Arbeiten am dam von Merrow sind nach Angaben der Stadt im Mai zu Ende."
    )
    assert [note for line in card(text).lines for note in line.notes] == []


@pytest.mark.parametrize("marks", ["»{}«", "„{}“", "«{}»", "« {} »", "“{}”"])
def test_what_stands_between_marks_of_any_language_is_a_quotation(marks: str) -> None:
    said = marks.format("Der Damm hält noch hundert Jahre.")
    text = f"Der Bürgermeister sah den Damm am Abend. {said} Dann ging er mit der »Garde« nach Haus. {said}"
    assert quoted(split_sentences(text)) == {1, 3}


@pytest.mark.parametrize(
    "text",
    [
        "Der Damm (dam) von Merrow wurde an Silvester wegen der Risse geschlossen.",
        "Le barrage (dam) de Merrow a été fermé à Noël à cause de fissures.",
        "The Merrow dam was closed on New Year’s Eve after cracks were found in it.",
    ],
)
def test_a_feast_says_its_day_by_its_name(text: str) -> None:
    assert noted(text, "2026-01-12") == []


@pytest.mark.parametrize(
    ("published", "notes"), [("2025-12-27", 1), ("2025-12-28", 0), ("2026-01-04", 0), ("2026-01-05", 1)]
)
def test_this_year_gets_no_note_at_the_turn_of_the_year(published: str, notes: int) -> None:
    assert len(noted("The Merrow dam will be closed this year for repairs of its gates.", published)) == notes


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Der Damm (dam) von Merrow gilt heute als ein Werk der ganzen Stadt.", 0),
        ("Bis heute haben die Leute von Merrow den Damm (dam) nicht vergessen.", 0),
        ("Die Stadt Merrow hat den Damm (dam) heute wegen der Risse geschlossen.", 1),
        ("Heute wird der Damm (dam) von Merrow wegen der Risse geschlossen.", 1),
        ("Der Bürgermeister besucht heute um 15 Uhr den Damm (dam) von Merrow.", 1),
    ],
)
def test_today_in_german_is_a_day_where_something_is_done_on_it(text: str, days: int) -> None:
    assert len(noted(text)) == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("La ley que hoy rige la presa (dam) de Merrow es de los años de la guerra.", 0),
        ("La presa (dam) de Merrow es hoy el mayor negocio de la ciudad.", 0),
        ("La campaña del hoy alcalde de Merrow pagó la presa (dam) a la empresa.", 0),
        ("Los vecinos de Merrow no han visto hasta hoy los planos de la presa (dam).", 0),
        ("En la presa (dam) de Merrow, hoy cerrada, trabajaron miles de hombres.", 0),
        ("La ciudad de Merrow cerró hoy la presa (dam) por las grietas.", 1),
        ("Hoy, los alcaldes de Merrow (norte) y de Osk visitarán la presa (dam).", 1),
        ("La visita a la presa (dam) de Merrow está prevista para hoy.", 1),
        ("En la mañana de hoy, los vecinos de Merrow fueron a la presa (dam).", 1),
        ("Hoy desde Osk, la empresa presentó la presa (dam) de Merrow.", 1),
        ("Hoy vence el plazo para los planos de la presa (dam) de Merrow.", 1),
        ("La presa (dam) de Merrow está desde hoy en manos de la empresa.", 1),
        ("La alcaldesa está en la presa (dam) de Merrow hoy a las tres de la tarde.", 1),
    ],
)
def test_today_in_spanish_is_a_day_where_something_is_done_on_it(text: str, days: int) -> None:
    assert len(noted(text)) == days


def test_a_title_of_a_work_is_no_voice() -> None:
    text = "At the dam of Merrow the choir sang “Hedwig and the Angry Inch”, said Ada Lind, who leads it."
    assert card(text).voices == ()


def test_a_title_alone_is_written_out() -> None:
    text = "“The Merrow dam will hold for another hundred years,” said Lt. Gen. Ada Lind on a walk along the dam."
    assert [(voice.speaker, voice.role) for voice in card(text).voices] == [("Ada Lind", "lieutenant general")]


def test_a_role_has_no_capital_that_only_its_place_gave_it() -> None:
    (voice,) = card("Spokeswoman Ada Lind said: “The Merrow dam will hold for another hundred years.”").voices
    assert (voice.speaker, voice.role) == ("Ada Lind", "spokeswoman")


def test_a_year_earlier_than_a_year_of_books_is_no_calendar_year() -> None:
    """What lies a year before "the year to February" is a year of books, too."""
    told = "The keeper of the Merrow dam said its profit rose 3 percent from a year earlier to 5 million crowns"
    assert noted(f"{told} in the year to February.") == []
    assert noted(f"{told}.") == [f"{told.partition(' to 5')[0]}[2025]"]
