"""A line can be read alone: it is no caption, holds no dateline, and nobody's words in it pass for the paper's."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from briefings import Briefing, Document, Topic, compose
from briefings.composing.captions import is_caption
from briefings.composing.standing import standing_of
from briefings.language.finite_verbs import has_finite_verb
from briefings.language.references import Leaning, leaning
from briefings.model import Edition, Line
from tests.unit.bot.reading import read
from tests.unit.composing import candidates

NOW = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)
PORT = Briefing(
    name="port",
    title="Port of Merrow",
    scope=("Merrow", "मेरो", "កម្ពុជា"),
    topics=(Topic(key="port", title="The port", match=("port", "harbour*", "strike*", "बंदरगाह", "កំពង់ផែ")),),
)


def edition(text: str, *, title: str = "Merrow and its port") -> Edition:
    return compose(PORT, [Document.from_text(text, title=title, published="2026-03-11")], now=NOW)


def lines(text: str, *, title: str = "Merrow and its port") -> list[Line]:
    return [line for card in edition(text, title=title).cards for line in card.lines]


def shown(text: str, *, title: str = "Merrow and its port") -> list[str]:
    return [line.text for line in lines(text, title=title)]


STORY = "The port of Merrow reopened on Monday after a strike of nine days, the harbour master said."


@pytest.mark.parametrize(
    "caption",
    [
        "Dockers at the gates of the port of Merrow on Monday.",
        "A man carrying his bicycle along the flooded quay of the port of Merrow on Monday.",
        "Rosa Pinto, left, speaks to dockers in the port of Merrow on Monday.",
        "The harbour master of Merrow, pictured with two of his daughters in 2019.",
        "Rosa Pinto (right) leaves the port of Merrow after the talks.",
        "The port of Merrow seen from the air. Image: Ann Lee.",
        'Rosa Pinto at the port of Merrow, "We have won"',
    ],
)
def test_a_caption_is_no_line(caption: str) -> None:
    assert shown(f"{STORY}\n\n{caption}") == [STORY]


@pytest.mark.parametrize(
    "sentence",
    [
        "Many in Merrow complain about the noise of the port at night.",
        "Merrow exports more rice through its port than any other town.",
        "Ten families, left homeless by the fire in the port of Merrow, sleep in a school.",
        "No ship has left the port of Merrow since Friday.",
    ],
)
def test_a_sentence_that_looks_like_a_caption_is_a_line(sentence: str) -> None:
    assert sentence in shown(f"{STORY}\n\n{sentence}")


def test_a_sentence_without_a_verb_is_told_from_one_with() -> None:
    assert not has_finite_verb("Soldiers at the border crossing near Merrow on Monday.")
    assert has_finite_verb("Soldiers closed the border crossing near Merrow.")
    assert not is_caption("Des soldats au port de Merrow lundi.")


@pytest.mark.parametrize(
    "dateline",
    [
        "MERROW (AP) — ",
        "MERROW, Alda, March 11 (UPI) — ",
        "MERROW - ",
        "Merrow, Alda -- ",
        "NEW MERROW, March 11 – ",
        "MERROW, Ald. –",
        "MERROW, Alda—",
    ],
)
def test_a_line_is_cited_without_the_dateline_before_it(dateline: str) -> None:
    text = f"{dateline}{STORY}"
    (line,) = lines(text)
    assert line.text == STORY
    assert text[line.citations[0].start : line.citations[0].end] == STORY


def test_a_name_before_a_dash_is_no_dateline_where_the_sentence_goes_on() -> None:
    sentence = "Rosa Pinto - the head of the union - closed the port of Merrow for nine days."
    assert shown(sentence) == [sentence]
    close = "Rosa Pinto, the head of the union—a daughter of Merrow—closed its port for nine days."
    assert shown(close) == [close]


def test_a_sentence_that_announces_what_follows_is_no_line() -> None:
    text = f"The latest on the strike in the port of Merrow (all times local):\n\n{STORY}"
    assert shown(text) == [STORY]


def test_the_headline_is_no_line_though_the_text_repeats_it_with_a_stop() -> None:
    headline = "Port of Merrow reopens after nine days"
    source = f"---\ntitle: {headline}\n---\n\n{headline}.\n\n{STORY}\n"
    assert shown(read(source, form="markdown").text) == [STORY]


def test_hindi_and_khmer_sentences_are_lines_though_their_vowels_are_marks() -> None:
    hindi = "मेरो का बंदरगाह सोमवार को नौ दिन की हड़ताल के बाद फिर से खुल गया।"
    khmer = "កំពង់ផែ កម្ពុជា បានបើកឡើងវិញ នៅថ្ងៃច័ន្ទ បន្ទាប់ពីកូដកម្ម៩ថ្ងៃ។"
    assert shown(f"{hindi} {hindi}")
    assert shown(khmer) == [khmer]


def test_the_middle_of_a_quotation_says_whose_words_it_is() -> None:
    text = (
        "“We have waited for nine days,” union leader Rosa Pinto said. "
        "“The port of Merrow belongs to all of us. The strike in Merrow has cost the town nothing yet.”"
    )
    found = {line.text: [note.text for note in line.notes] for line in lines(text)}
    assert found["The strike in Merrow has cost the town nothing yet.”"] == ["Rosa Pinto"]


def test_words_in_quotation_marks_that_nobody_is_named_for_are_marked_as_quoted() -> None:
    (line,) = lines("“The port of Merrow is the heart of this town and has to be kept open.”")
    assert [(note.at, note.text) for note in line.notes] == [(len(line.text), "quoted")]


def test_what_the_paper_says_itself_comes_before_what_it_quotes() -> None:
    quote = "“The strike in the port of Merrow cost 40 million crowns. It will cost the port its customers.”"
    assert shown(f"{quote}\n\nSo said the harbour master.\n\n{STORY}")[0] == STORY


def test_a_paragraph_that_is_one_quoted_sentence_is_no_caption() -> None:
    quote = "“The port of Merrow is the heart of this town and has to be kept open.”"
    assert quote in shown(f"{STORY}\n\n{quote}")


def test_a_stray_quotation_mark_makes_nothing_a_quotation() -> None:
    text = f'The port of Merrow bought a 40" screen. The harbour master of Merrow likes it.\n\n{STORY}'
    assert not any(line.notes and line.notes[-1].text == "quoted" for line in lines(text))


INTERVIEW = (
    "Rosa Pinto has led the dockers for ten years. We spoke to her in her office.\n\n"
    "Q: When will the strike in Merrow end?\n\n"
    "A: The strike in Merrow will end when the port pays for the night shift. It owes the men 40,000 crowns.\n\n"
    "Q: And the harbour master?\n\nA: The harbour master promised us a new contract in Merrow.\n"
)


def test_the_answers_of_an_interview_say_who_answers() -> None:
    found = {line.text: [note.text for note in line.notes] for line in lines(INTERVIEW)}
    assert found["The strike in Merrow will end when the port pays for the night shift."] == ["Rosa Pinto"]
    assert not any(text.endswith("?") for text in found)


def test_an_interview_with_names_as_labels_says_who_answers() -> None:
    named = INTERVIEW.replace("Q:", "Merrow Post:").replace("A:", "Rosa Pinto:")
    found = {line.text: [note.text for note in line.notes] for line in lines(named)}
    assert found["The strike in Merrow will end when the port pays for the night shift."] == ["Rosa Pinto"]


def test_an_interview_says_who_answers_in_full_and_all_of_it_belongs_where_its_title_names_the_port() -> None:
    named = INTERVIEW.replace("Q:", "Merrow Post:").replace("A:", "Pinto:").replace("strike in Merrow", "strike")
    told = lines(named, title="The docker who closed Merrow")
    found = {line.text: [note.text for note in line.notes] for line in told}
    assert found["The strike will end when the port pays for the night shift."] == ["Rosa Pinto"]


def test_an_answer_is_nobodys_where_the_introduction_names_two_people() -> None:
    two = INTERVIEW.replace("We spoke to her in her office", "Ann Lee has led the clerks for two")
    assert {note.text for line in lines(two) for note in line.notes if line.text.startswith("The strike")} == {"quoted"}


def test_a_word_before_a_colon_makes_no_interview() -> None:
    correction = "Correction: The strike in the port of Merrow lasted nine days, not eight."
    assert correction in shown(f"{correction}\n\nNote: The port of Merrow was asked for comment.")


@pytest.mark.parametrize(
    "leaning_one",
    [
        "At that time, one in three ships in the port of Merrow came from Alda.",
        "The year before, the port of Merrow had earned twice as much.",
        "Rosa Pinto made this statement in the port of Merrow on Monday.",
        "The union blames the port of Merrow for this behaviour, which it calls a shame.",
        "I visited the port of Merrow on Saturday night and saw no crane at work.",
        "In the port of Merrow, he had told the dockers to stay at home.",
    ],
)
def test_a_sentence_that_stands_alone_goes_before_one_that_leans(leaning_one: str) -> None:
    alone = "Dockers in the port of Merrow unloaded nine ships on Sunday, the harbour master said."
    assert shown(f"{STORY}\n\n{leaning_one} {alone}")[:2] == [STORY, alone]


@pytest.mark.parametrize(("opening", "told"), [("She", True), ("They", False), ("The other", False)])
def test_a_sentence_whose_note_says_who_is_meant_goes_before_a_weaker_one(opening: str, told: bool) -> None:
    strong = f"{opening} told reporters that 400 dockers would return to the port of Merrow on Friday."
    weak = "Many people in Merrow like to walk along the port in the evening."
    pinto = "Rosa Pinto, who leads the dockers of Merrow, called the strike a success on Tuesday."
    article = Document.from_text(f"{STORY}\n\n{pinto} {strong}\n\n{weak}", title="Merrow and its port")
    (card,) = compose(replace(PORT, lines=3), [article], now=NOW).cards
    assert (strong in [line.text for line in card.lines]) is told
    assert (weak in [line.text for line in card.lines]) is not told


@pytest.mark.parametrize(
    "words",
    [
        "Aber das gefiel den Arbeitern in dem port von Merrow nicht.",
        "Er fügte hinzu, dass der port von Merrow im nächsten Jahr mehr Reis verkaufen werde.",
        "Diese fordern höhere Preise für port und Reis.",
        "Mais cela n'a pas plu aux dockers du port de Merrow.",
        "Pero eso no gustó a los trabajadores del port de Merrow.",
        "Lo dijo en el port de Merrow, que celebra los 80 años de la grúa.",
        "Así lo confirmaron los dueños del port de Merrow.",
        "Se trata de la alcaldesa de Osk, que no vive en el port de Merrow.",
    ],
)
def test_a_sentence_abroad_that_points_back_is_known(words: str) -> None:
    assert leaning(words) in {Leaning.POINTING, Leaning.CONNECTIVE}


def test_a_sentence_that_only_looks_as_if_it_pointed_back_does_not() -> None:
    for words in (
        "Cette semaine, le port de Merrow a rouvert.",
        "Customs seized nine tons of coral in the port of Merrow, the largest such haul in history.",
        "Es gibt in dem port von Merrow keine Kräne mehr.",
        "Those who fled the port came back this week.",
        "Este 20 de junio se abrió el port de Merrow a los barcos de la costa.",
        "Este fin de semana se abrirá el port de Merrow a los barcos de la costa.",
        "Lo que pide la alcaldesa de Merrow es un port para los barcos.",
        "Se espera que el port de Merrow se abra a los barcos de la costa.",
        "Son of a docker, the mayor of Merrow opened the port.",
    ):
        assert leaning(words) is not Leaning.POINTING


def test_a_sentence_that_a_page_breaks_off_at_a_comma_is_no_line() -> None:
    half = "The harbour master of Merrow said that dockers of the port had gone back to work at nine in the morning,"
    assert len(half) > 100
    assert shown(f"{STORY}\n\n{half}\n\nand that no ship was waiting.") == [STORY]


def test_what_a_paper_says_to_its_reader_stands_behind_what_it_reports() -> None:
    said = "If you travel by the port of Merrow then you may have to wait for nine hours at its gates."
    told = "Whoever travels by the port of Merrow may have to wait for nine hours at its gates."
    after = "Ships waited outside the port of Merrow until Sunday night because of the strike."
    assert shown(f"{STORY}\n\n{said}\n\n{after}")[-1] == said
    assert shown(f"{STORY}\n\n{told}\n\n{after}")[-1] == after


@pytest.mark.parametrize(
    ("sentence", "is_line"),
    [
        ("The harbour master of Merrow will close it in May.", True),
        ("That would cost the port of Merrow nine ships.", False),
    ],
)
def test_what_nobody_can_read_alone_is_no_line_even_where_there_is_no_other(sentence: str, *, is_line: bool) -> None:
    text = f"Ann Lee was asked how she sees the years to come. Much is wrong with them, she said.\n\n{sentence}"
    found = edition(text, title="An evening with Ann Lee")
    assert (sentence in [line.text for card in found.cards for line in card.lines]) is is_line
    assert is_line or "in sentences that cannot be read alone" in " ".join(found.notices)


def test_where_a_page_has_joined_the_paragraphs_of_a_quotation_what_follows_it_is_not_quoted() -> None:
    text = (
        'Ann Lee said: "It is vital that the port opens soon. "Ships are the answer to all of it." The port of Merrow '
        'has cranes for nine ships. She added that the dockers had shown "patience". The port of Merrow is older than '
        "the town."
    )
    told = {line.text: [note.text for note in line.notes] for line in lines(text)}
    assert told["The port of Merrow has cranes for nine ships."] == []
    assert told["The port of Merrow is older than the town."] == []


def test_an_interview_without_labels_says_who_answers_in_every_paragraph() -> None:
    answer = "The strike in Merrow will end when the port pays for the night shift."
    told = lines(
        "Rosa Pinto has led the dockers for ten years.\n\nWhen do you go back to work?\n\n"
        f"We go back when they pay. {answer}\n\nI told the harbour master of Merrow so on Monday morning.\n\n"
        "Do you trust the port?\n\nI do not. The port of Merrow has broken its word to all of us before.\n\n"
        "Will you stand again?\n\nI will, if the dockers of Merrow ask me to do it once more."
    )
    found = {line.text: [note.text for note in line.notes] for line in told}
    assert found[answer] == ["Rosa Pinto"]
    assert {notes[-1] for notes in found.values()} == {"Rosa Pinto"}


@pytest.mark.parametrize(
    ("told", "noted"),
    [
        ("I ask this council to keep the port of Merrow open for the dockers of the town.", True),
        ("When I came to the port of Merrow, it had a single crane and no school nearby.", True),
        ("Ships of World War I lie in the port of Merrow, where divers found nine on Monday.", False),
        ("“I ask this council to keep the port of Merrow open,” Rosa Pinto told the town.", False),
    ],
)
def test_what_somebody_says_of_himself_is_marked_as_quoted(told: str, *, noted: bool) -> None:
    (line,) = lines(told)
    assert [note.text for note in line.notes if note.text == "quoted"] == ["quoted"] * noted


def test_what_a_column_says_of_its_writer_is_marked_as_opinion() -> None:
    (line,) = lines(
        "I ask this council to keep the port of Merrow open for us.", title="Opinion: Keep the port of Merrow"
    )
    assert [note.text for note in line.notes] == ["opinion"]


@pytest.mark.parametrize(
    ("told", "noted"),
    [
        ("We close the port of Merrow for nine days, and will not open it for anybody.", "Merrow Port Authority"),
        ("The port of Merrow will stay closed, and our ships lie in the port of Lorn.", "Merrow Port Authority"),
        ("“We close the port of Merrow for nine days,” the harbour master said of the strike.", None),
        ("The port of Merrow stays closed for nine days, and no ship has left its quays.", None),
        ("The port of Merrow may hold the oldest boat of our species, and will be dug up.", None),
        ("The port of Merrow is older than we thought, a study of its stones has found.", None),
        ("The port of Merrow has closed as we enter March, and will open in nine days.", None),
        ("The port of Merrow grew from the quay to the basin we see today.", None),
    ],
)
def test_what_a_house_says_of_itself_on_its_own_pages_says_whose_it_is(told: str, noted: str | None) -> None:
    document = Document.from_text(told, title="On the port", published="2026-03-11", publisher="Merrow Port Authority")
    (line,) = compose(PORT, [document], now=NOW).cards[0].lines
    assert [note.text for note in line.notes] == ([noted] if noted else [])


def test_a_we_of_everybody_inside_a_long_report_is_nobody_in_particular() -> None:
    report = " ".join(
        f"Ship {number} lay there at noon, and its crew slept on deck in the sun." for number in range(40)
    )
    told = "The port of Merrow, which we all know from the songs, has closed after a long strike."
    document = Document.from_text(f"{told} {report}", title="Port", published="2026-03-11", publisher="Merrow Post")
    (line, *_) = compose(PORT, [document], now=NOW).cards[0].lines
    assert (line.text, line.notes) == (told, ())


def test_what_somebody_says_for_all_in_his_own_name_is_marked_as_quoted() -> None:
    told = "We ask this council to keep the port of Merrow open. I say so as one of its dockers, and we are many."
    document = Document.from_text(told, title="On the port", published="2026-03-11", publisher="Merrow Post")
    line = compose(PORT, [document], now=NOW).cards[0].lines[0]
    assert [note.text for note in line.notes] == ["quoted"]


@pytest.mark.parametrize(
    ("told", "standing"),
    [
        ("Today we’re launching a ferry between the port of Merrow and the town of Lorn.", 0.85),
        ("We have also closed the oldest quay of the port of Merrow, which was rotten.", 0.85),
        ("We work hard every day for the port of Merrow and for all who live on it.", 0.6),
        ("We add that the port of Merrow is dear to us, as it is to all who live on it.", 0.6),
        ("“We are launching a ferry from the port of Merrow,” the harbour master said.", 0.6),
    ],
)
def test_what_a_house_announces_stands_before_what_else_it_says_of_itself(told: str, standing: float) -> None:
    document = Document.from_text(told, title="On the port", published="2026-03-11", publisher="Merrow Port Authority")
    (entry,) = compose(PORT, [document], now=NOW, explain=True).trace
    assert dict(entry.scores)["standing"] == standing


def test_a_weekday_whose_day_stands_beside_it_needs_no_note() -> None:
    (line,) = lines("A fire broke out in the port of Merrow on Monday evening, March 9, the harbour master said.")
    assert line.notes == ()
    (other,) = lines("A fire broke out in the port of Merrow on Monday evening, not on March 8, the master said.")
    assert [note.text for note in other.notes] == ["9 March 2026"]


@pytest.mark.parametrize(
    ("own", "reported"),
    [
        ("Wir können den Hafen von Merrow nicht schließen lassen, der port braucht die Schiffe und die Stadt.",
         "Die Stadt kann den Hafen von Merrow nicht schließen lassen, der port braucht die Schiffe und die Stadt."),
        ("Nous ne pouvons pas laisser fermer le port de Merrow, car la ville en vit depuis plus de cent ans.",
         "La mairie ne peut pas laisser fermer le port de Merrow, car la ville en vit depuis plus de cent ans."),
        ("No podemos dejar que cierren el port de Merrow, porque la ciudad vive de él desde hace cien años.",
         "El alcalde no puede dejar que cierren el port de Merrow, porque la ciudad vive de él desde hace años."),
    ],
)  # fmt: skip
def test_what_an_author_says_of_himself_stands_behind_what_is_reported_in_other_languages(
    own: str, reported: str
) -> None:
    assert shown(f"{own} {reported}", title="Port Merrow")[0] == reported


@pytest.mark.parametrize(
    "own",
    [
        "Der port von Merrow bleibt zu, so sehen wir es seit vielen Jahren.",
        "Der port von Merrow bleibt zu, das sage ich seit vielen Jahren.",
        "Der port von Merrow bleibt zu, und unser Schaden wächst seit Jahren.",
        "Le port de Merrow est fermé, comme nous le disons depuis un an.",
        "Le port de Merrow est fermé, et notre ville en souffre depuis un an.",
        "Le port de Merrow est fermé, et je le regrette depuis un an.",
        "Le port de Merrow est fermé, et j'en souffre depuis un an.",
        "Le port de Merrow est fermé, et j’en souffre depuis un an.",
        "El port de Merrow está cerrado, y nosotros sufrimos desde hace un año.",
        "El port de Merrow está cerrado, y nuestra ciudad sufre desde hace un año.",
        "El port de Merrow está cerrado, y no podemos pescar desde hace un año.",
        "El port de Merrow está cerrado, y debemos esperar desde hace un año.",
        "El port de Merrow está cerrado, y tenemos miedo desde hace un año.",
        "El port de Merrow está cerrado, y somos pobres desde hace un año.",
        "El port de Merrow está cerrado, y hemos sufrido desde hace un año.",
    ],
)
def test_every_word_for_oneself_in_other_languages_says_that_an_author_speaks(own: str) -> None:
    documents = (Document.from_text(own, title="Merrow", published="2026-03-11"),)
    _, (candidate,) = candidates.read(documents)
    assert standing_of(candidate.passage, candidate.placing, documents[0]) == 0.6


@pytest.mark.parametrize("marks", ["»{}«", "„{}“", "«{}»"])
def test_what_others_say_of_themselves_in_marks_of_any_language_is_not_the_papers(marks: str) -> None:
    text = f"Der Hafen von Merrow bleibt zu, {marks.format('ich sehe keinen anderen Weg')}, sagte die Chefin im port."
    documents = (Document.from_text(text, title="Merrow", published="2026-03-11"),)
    _, (candidate,) = candidates.read(documents)
    assert standing_of(candidate.passage, candidate.placing, documents[0]) == 1.0


@pytest.mark.parametrize("torn", ["»Wir sehen keinen Weg", "„Wir sehen keinen Weg", "Wir sehen keinen Weg»"])
def test_a_quotation_torn_in_any_language_leans_on_what_stands_around_it(torn: str) -> None:
    assert leaning(f"Der Hafen von Merrow bleibt zu, {torn}, und die Chefin im port ist nicht da.") is Leaning.VAGUE
