"""The articles of ours about companies: what their tables hold is right in nine rows of ten and more."""

from __future__ import annotations

from tests.bench.quality.company_figures import articles, given


def test_the_rows_of_our_articles_are_those_a_reader_wants() -> None:
    told = [(article.wanted, given(article.text)) for article in articles()]
    right = sum(len(wanted.intersection(found)) for wanted, found in told)
    assert right >= 0.93 * sum(len(found) for _, found in told)
    assert right >= 0.85 * sum(len(wanted) for wanted, _ in told)
