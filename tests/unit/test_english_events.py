"""Somebody measures summaries on English events whose documents lie in a folder of TimeML."""

from __future__ import annotations

from pathlib import Path

from tests.bench.quality.english_events import events

GOLD = """# What this is.
== a storm: APW1 APW2
--
The storm broke
two dams.
--
Two dams broke.
== a vote: APW3
--
They voted.
"""


def wire(text: str) -> str:
    return (
        f'<TimeML><DCT><TIMEX3 value="2025-11-13">Nov. 13</TIMEX3></DCT><TITLE>\nStorm &amp; dams\n</TITLE>'
        f"<TEXT>\n{text}\n</TEXT></TimeML>"
    )


def test_an_event_is_its_documents_and_what_was_written_of_them(tmp_path: Path) -> None:
    for number in (1, 2):
        (tmp_path / f"APW{number}.tml").write_text(wire("Two dams\nbroke.\n\n   ``We ran,'' he said."), "utf-8")
    (case,) = events(GOLD, tmp_path)
    assert case.name == "a storm"
    assert case.references == ("The storm broke two dams.", "Two dams broke.")
    assert [document.text for document in case.documents] == [
        'Storm & dams\n\n2025-11-13\n\nTwo dams broke.\n\n"We ran," he said.'
    ] * 2


def test_an_event_is_left_out_where_one_of_its_documents_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "APW1.tml").write_text(wire("Two dams broke."), "utf-8")
    assert events(GOLD, tmp_path) == []
