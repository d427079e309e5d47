"""Titles of works and programmes, which stand between quotation marks and are nobody's words: `CNN's "Face It"`."""

from __future__ import annotations

from briefings.patterns import late

_KINDS = (
    r"(?:show|broadcast|documentary|film|movie|novel|song|album|series|sitcom|memoir|book|opera|musical|podcast|"
    r"programme|program|column|painting|poem)"
)
_BEFORE = late(
    r"(?:\b(?:[A-Z]{2,}\w*|[A-Z]\w+\s(?:News|Radio|Television|TV))(?:['’]s|['’])"
    rf"|\b(?:{_KINDS}|broadcast|episodes?|edition|airing|screening|premiere|hosts?)(?:\sof)?"
    rf"|\b(?:{_KINDS}|spot|ad|advertisement|essay|article|exhibition|exhibit),?\s(?:called|titled|entitled|named)"
    rf"|(?:^|[.!?…][\"”’]?\s|\n)On|['’]s\s(?:\w+\s)?{_KINDS}),?\s$"
)
_BEHIND = late(rf"\s(?:(?:radio|TV|television|cable|talk|reality|news)\s)?{_KINDS}\b")
_REACH = 60


def names_a_work(text: str, start: int, end: int) -> bool:
    """Whether the words beside a quotation show that it names a work: a broadcaster, `episode of`, `radio show`."""
    return bool(_BEFORE.search(text, max(0, start - _REACH), start) or _BEHIND.match(text, end))
