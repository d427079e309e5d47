from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from briefings.composing.agreement.facts import fact_of


def test_a_sentence_is_dated_by_the_day_of_its_own_paper_whoever_asked_for_it_before() -> None:
    late = datetime(2026, 1, 3, 23, tzinfo=UTC)
    early = late.astimezone(timezone(timedelta(hours=2)))
    text = "The bridge of Merrow fell on Saturday."
    assert (fact_of(text, early).day, fact_of(text, late).day) == (early.date(), late.date())
