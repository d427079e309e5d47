"""ROUGE as written for the bench tells what the published package tells, on English and on any script."""

from __future__ import annotations

import pytest

from tests.bench.quality.porter import stem
from tests.bench.quality.rouge import Rouge, longest_common, mean, rouge, rouge_of_several, tokens

# Computed once with rouge-score 0.1.2, `RougeScorer(["rouge1", "rouge2", "rougeL"], use_stemmer=True)`.
PUBLISHED = [
    (
        "The ministers agreed on Friday to lift the four-year embargo.",
        "An embargo of four years was lifted when the two ministers met on Friday.",
        (0.64, 0.1739, 0.32),
    ),
    (
        "Rescuers pulled 14 miners from the flooded shaft; two are still missing, the company's spokesman said.",
        "Fourteen miners were rescued from a flooded mine on Monday. The company says that two more are missing.",
        (0.4571, 0.0606, 0.3429),
    ),
    (
        "Exports to the U.S. dying? The industry's skies are darkening, an analyst's generalisation goes.",
        "Industrial exports to the U.S. died under a darkened sky, analysts generally say.",
        (0.6452, 0.3448, 0.5161),
    ),
    ("Rain.", "Snow fell in the hills.", (0.0, 0.0, 0.0)),
    (
        "It rained. It rained. It rained on the parade all day.",
        "It rained on the day of the parade, and it rained again.",
        (0.6957, 0.4762, 0.4348),
    ),
]


@pytest.mark.parametrize(("summary", "reference", "published"), PUBLISHED)
def test_figures_are_those_of_the_published_package(
    summary: str, reference: str, published: tuple[float, float, float]
) -> None:
    ours = rouge(summary, reference)
    assert (ours.one, ours.two, ours.longest) == pytest.approx(published, abs=0.0001)


def test_figures_are_those_of_the_package_where_it_is_installed() -> None:
    scorers = pytest.importorskip("rouge_score.rouge_scorer", reason="rouge-score is not installed")
    scorer = scorers.RougeScorer(["rouge1", "rouge2", "rougeL"], use_stemmer=True)
    for summary, reference, _ in PUBLISHED:
        theirs = scorer.score(reference, summary)
        ours = rouge(summary, reference)
        assert ours.one == pytest.approx(theirs["rouge1"].fmeasure)
        assert ours.two == pytest.approx(theirs["rouge2"].fmeasure)
        assert ours.longest == pytest.approx(theirs["rougeL"].fmeasure)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("generalisations", "generalis"),
        ("flies", "fli"),
        ("dies", "die"),
        ("dying", "die"),
        ("agreed", "agre"),
        ("hopping", "hop"),
        ("falling", "fall"),
        ("filing", "file"),
        ("relational", "relat"),
        ("hopefully", "hope"),
        ("archaeology", "archaeolog"),
        ("controlled", "control"),
        ("enjoyment", "enjoy"),
        ("region", "region"),
        ("adoption", "adopt"),
        ("us", "us"),
    ],
)
def test_english_words_are_stemmed_as_porter_wrote(word: str, expected: str) -> None:
    assert stem(word) == expected


def test_a_text_against_itself_is_perfect_and_against_nothing_is_worthless() -> None:
    text = "Two ministers met in the capital."
    assert rouge(text, text) == Rouge(one=1.0, two=1.0, longest=1.0)
    assert rouge(text, "") == rouge("", text) == rouge("", "") == Rouge(one=0.0, two=0.0, longest=0.0)


def test_other_scripts_keep_their_words_whole() -> None:
    assert tokens("L'été à Genève", english=False) == ["l", "été", "à", "genève"]
    assert tokens("नई दिल्ली में", english=False) == ["नई", "दिल्ली", "में"]
    assert rouge("Η κυβέρνηση παραιτήθηκε", "Παραιτήθηκε η κυβέρνηση", english=False).one == 1.0


def test_several_references_count_alike() -> None:
    assert rouge_of_several("a b", ["a b", "c d"]) == mean([rouge("a b", "a b"), rouge("a b", "c d")])
    assert rouge_of_several("a b", ["a b", "c d"]).one == 0.5


def test_the_longest_common_subsequence_keeps_order_and_skips_freely() -> None:
    assert longest_common("the cat sat on the mat".split(), "the mat sat on a cat".split()) == 3
    assert longest_common(list("abcbdab"), list("bdcaba")) == 4
    assert longest_common([], ["a"]) == 0
