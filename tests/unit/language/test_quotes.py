"""Quotations are found exactly and given to the person who said them."""

from __future__ import annotations

from briefings.language.quotes import find_quotes


def test_a_quotation_belongs_to_the_person_named_after_it() -> None:
    text = 'Rain fell for a week. "We lost the whole harvest," said Maria Lopez, a farmer in Valle Alto.'

    (found,) = find_quotes(text)

    assert found.text == '"We lost the whole harvest,"' == text[found.start : found.end]
    assert found.quote == "We lost the whole harvest"
    assert found.speaker == "Maria Lopez"
    assert found.role == "farmer in Valle Alto"
    assert found.mention is not None
    assert text[slice(*found.mention)] == "Maria Lopez"


def test_text_without_marks_has_no_quotations() -> None:
    assert find_quotes("The minister said that nothing had changed.") == ()
    assert find_quotes("") == ()
