"""Somebody measures dates on a folder of TimeML and wants to know what was counted."""

from __future__ import annotations

import pytest

from tests.bench.quality.timeml import ALL, AS_WRITTEN, LEVELLED, levelled, read

TEXT = """<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="20251113">Nov. 13</TIMEX3></DCT><TEXT>
R&amp;D <EVENT eid="e1">stopped</EVENT> <TIMEX3 tid="t1" type="DATE" value="2025-W7">that week</TIMEX3> for
<TIMEX3 tid="t2" type="DURATION" value="P3D">three days</TIMEX3>.</TEXT></TimeML>"""


@pytest.mark.parametrize(
    ("written", "level"),
    [
        ("2025-11-13T10:35", "2025-11-13"),
        ("2025-11-13TEV", "2025-11-13"),
        ("2025-W7", "2025-W07"),
        ("2025-W46-WE", "2025-W46-WE"),
        ("199X", "199"),
        ("1998-XX", "1998"),
        ("1998-WXX", "1998"),
        ("1998-QX", "1998"),
        ("1998-FA", "1998-FA"),
        ("XXXX-11", "XXXX-11"),
        ("P2D", ""),
    ],
)
def test_only_notation_is_levelled(written: str, level: str) -> None:
    assert levelled(written) == level


def test_a_timeml_text_is_read_with_its_dates_where_they_stand() -> None:
    article = read(TEXT)
    assert article is not None
    assert article.published == "2025-11-13"
    assert article.text.startswith("\nR&D stopped that week for")
    assert [article.text[start:end] for start, end, _ in article.gold] == ["that week", "three days"]


def test_a_length_of_time_counts_only_where_everything_does() -> None:
    article = read(TEXT)
    assert article is not None
    (week, _), (days, days_end) = ((start, end) for start, end, _ in article.gold)
    found = [(week, week + 4, "2025-W07"), (days, days_end, "2025-11-10")]
    assert LEVELLED.counts(article, found) == (1, 1, 1)
    assert AS_WRITTEN.counts(article, found) == (0, 1, 1)
    assert ALL.counts(article, found) == (0, 2, 2)


def test_what_is_no_timeml_is_left_out() -> None:
    assert read("<TimeML><TEXT>No day.</TEXT></TimeML>") is None
