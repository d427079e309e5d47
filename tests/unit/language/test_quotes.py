"""Quotations are found exactly as they stand and given to whoever said them."""

from __future__ import annotations

import pytest

from briefings.language.quotes import QuoteMention, find_quotes


def only(text: str) -> QuoteMention:
    (found,) = find_quotes(text)
    return found


def mention_of(text: str, quote: QuoteMention) -> str | None:
    return None if quote.mention is None else text[slice(*quote.mention)]


def speakers(text: str) -> list[tuple[str, str | None]]:
    return [(quote.quote, quote.speaker) for quote in find_quotes(text)]


def test_a_quotation_is_given_with_its_marks_its_words_and_its_speaker() -> None:
    text = 'Rain fell for a week. "We lost the whole harvest," said Maria Lopez, a farmer in Valle Alto.'

    found = only(text)

    assert found.text == '"We lost the whole harvest,"' == text[found.start : found.end]
    assert found.quote == "We lost the whole harvest"
    assert (found.speaker, found.role) == ("Maria Lopez", "farmer in Valle Alto")
    assert mention_of(text, found) == "Maria Lopez"
    assert found.cue is not None
    assert text[slice(*found.cue)] == "said"
    assert not found.fragment


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ('"The road is closed," Ivo Petrov told Reuters.', "Ivo Petrov"),
        ('Ivo Petrov told Reuters on Monday: "The road is closed."', "Ivo Petrov"),
        ('According to Ivo Petrov, "the road is closed until May."', "Ivo Petrov"),
        ('"The road is closed," according to Ivo Petrov.', "Ivo Petrov"),
        ('"The road is closed," Ivo Petrov, 51, an engineer with the city, said.', "Ivo Petrov"),
        ('"The road is closed," said the head of the road office, Ivo Petrov.', "Ivo Petrov"),
        ('Ivo Petrov wrote to the council, adding, "The road is closed."', "Ivo Petrov"),
        ('Speaking in Sofia, Ivo Petrov said, "The road is closed."', "Ivo Petrov"),
        ('"The road is closed." ― Ivo Petrov', "Ivo Petrov"),
        ('"Is the road closed?" Ivo Petrov asked.', "Ivo Petrov"),
        ('Ivo Petrov looked at the slope and then warned, "Nobody should drive here."', "Ivo Petrov"),
        ('Ivo Petrov was blunt. "Nobody should drive here at night."', "Ivo Petrov"),
    ],
)
def test_the_speaker_may_stand_before_or_after_in_any_of_the_usual_shapes(text: str, mention: str) -> None:
    assert mention_of(text, only(text)) == mention


def test_an_interrupted_quotation_has_one_speaker() -> None:
    text = '"The bridge will hold," said Ruth Bell, the engineer, "but not for another winter." She left at noon.'

    assert speakers(text) == [
        ("The bridge will hold", "Ruth Bell"),
        ("but not for another winter.", "Ruth Bell"),
    ]


def test_a_quotation_goes_on_in_the_next_sentence_without_a_cue_of_its_own() -> None:
    text = '"It is early," Ruth Bell said. "Nobody has counted the votes." Two towns had reported by nine.'

    assert speakers(text) == [("It is early", "Ruth Bell"), ("Nobody has counted the votes.", "Ruth Bell")]


def test_a_quotation_goes_on_in_the_next_paragraph_without_a_cue_of_its_own() -> None:
    text = '"It is early," Ruth Bell said.\n\n"Nobody has counted the votes."\n\nTwo towns had reported by nine.'

    assert speakers(text)[1] == ("Nobody has counted the votes.", "Ruth Bell")


def test_a_long_quotation_repeats_its_opening_mark_and_closes_once() -> None:
    text = "“We start tomorrow.\n\n“We stop when it is done.\n\n“Not before,” said Lena Okafor, the foreman."

    found = find_quotes(text)

    assert [quote.text for quote in found] == ["“We start tomorrow.", "“We stop when it is done.", "“Not before,”"]
    assert {quote.speaker for quote in found} == {"Lena Okafor"}


def test_a_colon_hands_over_to_the_paragraph_below() -> None:
    text = 'The mayor, Sam Idle, wrote to parents:\n\n"The school stays open. Send your children."'

    assert speakers(text) == [("The school stays open. Send your children.", "Sam Idle")]


def test_a_pronoun_means_who_spoke_last() -> None:
    text = (
        "Judge Clara Weiss heard the case on Monday. Her clerk, Paul Stein, opened the session.\n\n"
        '"I have read every page," Weiss said.\n\n"There are four thousand of them," she said.'
    )

    found = find_quotes(text)[1]

    assert (found.speaker, found.role, mention_of(text, found)) == ("Clara Weiss", "Judge", "she")


def test_a_pronoun_means_the_person_who_was_brought_in_since() -> None:
    text = '"The vote is off," said Clara Weiss.\n\nPaul Stein came an hour later.\n\n"I was held up," he said.'

    assert speakers(text)[1] == ("I was held up", "Paul Stein")


def test_it_means_the_body_that_spoke_last() -> None:
    text = '"We regret it," the ministry said on Friday. "Nothing was hidden," it added.'

    assert speakers(text) == [("We regret it", "the ministry"), ("Nothing was hidden", "the ministry")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('Minister of Education Ruth Bell said: "It is over."', "Ruth Bell"),
        ('The head of the Refugee Council Ruth Bell said: "It is over."', "Ruth Bell"),
        ('The head of the Kestrel Times said: "It is over."', "the head of the Kestrel Times"),
        ('An aide to President Ruth Bell said: "It is over."', "an aide to President Ruth Bell"),
        ('"It is over," one of the workers said.', "one of the workers"),
        ('"It is over," Ruth Bell and Sam Idle said in a letter.', "Ruth Bell and Sam Idle"),
        ('The post was shared widely, with one neighbor writing, "It is over."', "one neighbor"),
    ],
)
def test_what_stands_beside_a_name_tells_whether_it_is_the_speaker(text: str, speaker: str) -> None:
    assert only(text).speaker == speaker


def test_each_half_of_a_sentence_has_its_own_speaker() -> None:
    text = "Asked about the toll, Ruth Bell said it was “fair,” but Sam Idle called it “a disgrace.”"

    assert speakers(text) == [("fair", "Ruth Bell"), ("a disgrace.", "Sam Idle")]


def test_an_attribution_at_the_end_of_a_sentence_holds_for_all_its_quotations() -> None:
    text = '"Not a break" with the past, "but a pause," Ruth Bell said.'

    assert speakers(text) == [("Not a break", "Ruth Bell"), ("but a pause", "Ruth Bell")]


def test_they_is_nobody_in_particular() -> None:
    text = '"We are tired," they said.'

    found = only(text)

    assert found.speaker is None
    assert mention_of(text, found) == "they"


def test_an_unnamed_speaker_keeps_the_words_of_the_source() -> None:
    text = (
        'A Cambodian official said that the deal was "long overdue." Trade fell again.\n\n'
        '"We could not wait," the official said.'
    )

    assert speakers(text) == [
        ("long overdue.", "a Cambodian official"),
        ("We could not wait", "a Cambodian official"),
    ]


def test_a_title_alone_means_its_only_holder() -> None:
    text = 'Finance Minister Ana Duarte opened the fair.\n\n"Prices will fall," the finance minister said.'

    found = only(text)

    assert (found.speaker, found.role) == ("Ana Duarte", "Finance Minister")


def test_a_few_quoted_words_in_a_sentence_are_a_fragment_of_whoever_reports_them() -> None:
    text = "Ana Duarte said she expects the port to be “fully open” by June and “busier than ever” by August."

    found = find_quotes(text)

    assert [quote.fragment for quote in found] == [True, True]
    assert [quote.speaker for quote in found] == ["Ana Duarte", "Ana Duarte"]


def test_words_held_at_arms_length_are_fragments_of_nobody() -> None:
    text = "She likes “Blue Roads,” and the so-called “reform” was dropped. The “old town” is new."

    found = find_quotes(text)

    assert [quote.quote for quote in found] == ["Blue Roads", "reform", "old town"]
    assert all(quote.fragment and quote.speaker is None for quote in found)


@pytest.mark.parametrize(
    "text",
    [
        "She appeared on CBS’s “Morning Hour,” and left early.",
        "In Tuesday’s episode of “Morning Hour,” the mayor cooked.",
        "The talks were on his “Morning Hour” radio show at eight.",
        "On “Morning Hour,” the mayor cooked.",
        "A spot, titled “Morning Hour,” was shown.",
        "Ana Duarte’s documentary “Morning Hour” was shown.",
    ],
)
def test_the_title_of_a_work_is_no_quotation_where_its_surroundings_show_it(text: str) -> None:
    assert find_quotes(text) == ()


def test_a_programme_that_somebody_quotes_is_still_theirs() -> None:
    text = "Ana Duarte said the plan, aired on CBS’s “Morning Hour,” was “dead on arrival.”"

    assert [quote.speaker for quote in find_quotes(text)][-1] == "Ana Duarte"


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("Ivo Petrov openly admires Maria Lopez as a “strong leader,” and says so.", "Ivo Petrov"),
        ("In recent weeks, Ivo Petrov has gone after her as a “human leech” in public.", "Ivo Petrov"),
        ("Ivo Petrov has used the phrase “soft terror” in public.", "Ivo Petrov"),
        ("Ivo Petrov and Maria Lopez call them “lone wolves” in public.", "Maria Lopez"),
        (
            "In August, several armed groups granted Mr. Petrov a delay, saying his “funds were low.”",
            "several armed groups",
        ),
        ("A report released last year found that nobody knew of “a flood or a drought.”", "A report"),
    ],
)
def test_words_are_theirs_who_paint_somebody_with_them_or_use_them(text: str, mention: str) -> None:
    found = mention_of(text, only(text))
    assert found is not None
    assert mention in found


def test_who_is_seen_as_something_is_not_the_one_who_sees_it() -> None:
    assert only("Ivo Petrov emerged as a “strong leader” of the east.").speaker is None


def test_who_did_not_say_it_or_was_told_it_is_not_its_speaker() -> None:
    text = "Ana Duarte was told the plan is “dead on arrival.”"

    assert only(text).speaker is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“The courses matter most” of all, Ivo Petrov, Maria Lopez’s lawyer, said when the verdict was read, the "
            "Vell news agency reported.",
            "Ivo Petrov",
        ),
        ('"The road is closed" for now, said Maria Lopez, the Vell news agency reported.', "Maria Lopez"),
        ('"The road is closed" for now, the Vell news agency reported.', "the Vell news agency"),
    ],
)
def test_who_passes_words_on_has_not_said_them(text: str, expected: str) -> None:
    assert only(text).speaker == expected


def test_a_participle_is_of_the_clause_that_it_stands_in() -> None:
    text = "The show's deal was to end in May; the comedian confirmed a new one, writing, “I am glad to stay with you.”"
    assert only(text).speaker == "the comedian"


def test_what_a_list_behind_a_colon_names_nobody_says() -> None:
    text = "The new page has two parts: “Suggested tasks” and “Topics to catch up on.” The first holds letters."
    assert [speaker for _, speaker in speakers(text)] == [None, None]


def test_nouns_that_look_like_verbs_do_not_speak() -> None:
    text = "Police officers and the false claims “proof” is made of filled the page."

    assert only(text).speaker is None


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("« Nous partons demain », a déclaré Anne Morel.", "« Nous partons demain »"),
        ("„Wir fahren morgen“, sagte Anne Morel.", "„Wir fahren morgen“"),
        ("»Wir fahren morgen«, sagte Anne Morel.", "»Wir fahren morgen«"),
        ("‘We leave at dawn,’ said Anne Morel, whose sons’ boat is ready.", "‘We leave at dawn,’"),
        ("'It's too late for the boys' club,' said Anne Morel.", "'It's too late for the boys' club,'"),
        ("“She told me ‘never again’ and left,” said Anne Morel.", "“She told me ‘never again’ and left,”"),
        ("``We leave at dawn,'' said Anne Morel.", "``We leave at dawn,''"),
    ],
)
def test_marks_of_many_kinds_are_read(text: str, quoted: str) -> None:
    found = only(text)

    assert found.text == quoted
    assert found.speaker == "Anne Morel"


def test_a_pronoun_of_another_language_names_nobody() -> None:
    assert speakers("« C’est fini », a-t-il dit. „Es ist vorbei“, sagte er.") == [
        ("C’est fini", None),
        ("Es ist vorbei", None),
    ]


def test_apostrophes_inches_and_markup_are_no_quotations() -> None:
    text = (
        "The workers' unions met in the '90s in rooms 9'6\" high and 6\" deep; it's what the Joneses' son said.\n"
        '<img alt="a hall" src="hall.png"> They didn\'t agree.'
    )

    assert find_quotes(text) == ()


def test_a_forgotten_closing_mark_ends_with_the_paragraph() -> None:
    text = 'Ruth Bell said: "We will stay.\n\nThat was on Monday. "We left," she said on Friday.'

    assert [quote.quote for quote in find_quotes(text)] == ["We will stay.", "We left"]


def test_behind_a_but_that_begins_a_sentence_somebody_else_may_speak() -> None:
    text = 'Ruth Bell said it "was a start." But "we thought it was the end," a senior official told the Post.'
    assert [speaker for _, speaker in speakers(text)] == ["Ruth Bell", "a senior official"]
    alone = 'Ruth Bell said it "was a start." But "it was the end."'
    assert [speaker for _, speaker in speakers(alone)] == ["Ruth Bell", "Ruth Bell"]


def test_what_somebody_tried_to_say_is_no_part_of_who_he_is() -> None:
    text = 'Two officials of Osk tried to explain it as an "honest mistake".'
    assert speakers(text) == [("honest mistake", "two officials of Osk")]


def test_a_transcript_names_its_speakers_in_capitals() -> None:
    text = 'Host Mary Cole met Dan Ruiz.\n\n"COLE: Did you go?\n\n"RUIZ: I did.\n\n"COLE: Thank you."'

    assert speakers(text) == [
        ("COLE: Did you go?", "Mary Cole"),
        ("RUIZ: I did.", "Dan Ruiz"),
        ("COLE: Thank you.", "Mary Cole"),
    ]


def test_text_without_marks_has_no_quotations() -> None:
    assert find_quotes("The minister said that nothing had changed.") == ()
    assert find_quotes("") == ()


INTERVIEW = """The Herald spoke to Sophal Ear, a political scientist, about the border.

Herald: Why did the talks fail?

Ear: Both sides wanted the ruins. Neither could give way.

It was about home.

Herald: What comes next?

Ear: "A long winter." No more than that.

Herald: Thank you."""


def test_the_answers_of_an_interview_are_quotations_of_whoever_answers() -> None:
    assert speakers(INTERVIEW) == [
        ("Both sides wanted the ruins. Neither could give way.", "Sophal Ear"),
        ("It was about home.", "Sophal Ear"),
        ("A long winter.", "Sophal Ear"),
    ]
    assert {mention_of(INTERVIEW, quote) for quote in find_quotes(INTERVIEW)} == {"Ear"}
    assert {quote.role for quote in find_quotes(INTERVIEW)} == {"political scientist"}


def test_whoever_answers_as_a_is_the_only_person_that_the_introduction_names() -> None:
    turns = "Q: Is it over?\n\nA: Not yet.\n\nQ: When will it be?\n\nA: In May."

    assert speakers(f"Maria Lopez runs the port.\n\n{turns}") == [
        ("Not yet.", "Maria Lopez"),
        ("In May.", "Maria Lopez"),
    ]
    assert speakers(f"Maria Lopez met Ivo Petrov.\n\n{turns}") == [("Not yet.", None), ("In May.", None)]


def test_an_answer_in_marks_tells_who_gives_the_next_ones() -> None:
    text = 'Q: Is it over?\n\nA: "Not yet," said port chief Maria Lopez.\n\nQ: When?\n\nA: "In May."'

    assert speakers(text) == [("Not yet", "Maria Lopez"), ("In May.", "Maria Lopez")]


def test_initials_stand_for_the_one_person_who_has_them() -> None:
    text = "Herald: Why run?\n\nJohn Smith: I was tired of the holes.\n\nTH: And now?\n\nJS: Now I fill them."

    assert speakers(text) == [("I was tired of the holes.", "John Smith"), ("Now I fill them.", "John Smith")]


@pytest.mark.parametrize(
    "text",
    [
        "Phnom Penh: Rain fell all day.\n\nKampot: The road is shut.\n\nKep: The market is open.",
        "Correction: The bridge opened in May.\n\nPhoto: AFP",
        "Smith: No Deal Before Christmas\n\nThe talks went on. Were they useful?",
    ],
)
def test_labels_without_questions_are_no_interview(text: str) -> None:
    assert find_quotes(text) == ()


def test_a_nickname_inside_a_name_is_no_quotation() -> None:
    assert find_quotes('The town honoured Robert "Bobby" Hart on Monday.') == ()
    assert speakers('In it he wrote "Bobby" and left.')[0][0] == "Bobby"


def test_she_is_whoever_a_sentence_introduces_by_a_description() -> None:
    text = '"They came," Maria Lopez said.\n\nHer neighbour, Ivo Petrov, saw smoke.\n\n"It was black," he said.'

    assert speakers(text)[-1] == ("It was black", "Ivo Petrov")


BARE = (
    "The Herald spoke to harbour master Rosa Pinto after a visit by Ivo Petrov.\n\n"
    "How did you come to the port?\n\nI came as a clerk. My father was one.\n\nIt was a small town then.\n\n"
    "Petrov, who built the crane, waves to the crowd.\n\n"
    "What would you change?\n\nWe need a second crane. I have asked for one.\n\n"
    "And will you stay?\n\nI will, if they let me."
)


def test_questions_that_are_paragraphs_of_their_own_make_an_interview_without_labels() -> None:
    assert speakers(BARE) == [
        ("I came as a clerk. My father was one.", "Rosa Pinto"),
        ("We need a second crane. I have asked for one.", "Rosa Pinto"),
        ("I will, if they let me.", "Rosa Pinto"),
    ]


def test_the_end_of_a_line_parts_a_question_from_its_answer_too() -> None:
    assert speakers(BARE.replace("?\n\n", "?\n")) == speakers(BARE)


def test_an_answer_that_names_whoever_answers_is_no_answer() -> None:
    caption = BARE.replace("We need a second crane.", "Rosa Pinto on her first day, when we met her.")
    assert [quote for quote, _ in speakers(caption)] == [
        "I came as a clerk. My father was one.",
        "I will, if they let me.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        BARE.replace("you", "they"),  # what a paper asks and answers itself
        BARE.replace("I ", "He ").replace("We ", "They ").replace("My ", "His ").replace(" me", " him"),
        BARE.replace("spoke to harbour master", "spoke to the sons of"),
    ],
)
def test_questions_that_nobody_known_is_asked_give_no_quotation_to_anybody(text: str) -> None:
    assert not any(speaker for _, speaker in speakers(text))
