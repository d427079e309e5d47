"""Somebody measures summaries on English events whose documents lie in a folder of TimeML, or of MultiLing."""

from __future__ import annotations

from pathlib import Path

from tests.bench.quality.corpora import english_events
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


def test_of_all_languages_of_multiling_the_english_events_with_a_summary_are_read(tmp_path: Path) -> None:
    written = {
        "SourceTexts/M0001.english": "Two dams broke.",
        "SourceTexts/M0000.english": "A storm came.",
        "SourceTexts/M0000.french": "Une tempête est venue.",
        "SourceTexts/M0010.english": "Nobody summarised this.",
        "Model Summaries/English/M000.B.250": "It broke dams.",
        "Model Summaries/English/M000.A.250": "A storm broke dams.",
        "Model Summaries/French/M000.A.250": "Une tempête.",
    }
    for name, text in written.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    (case,) = english_events(tmp_path)
    assert [document.text for document in case.documents] == ["A storm came.", "Two dams broke."]
    assert case.references == ("A storm broke dams.", "It broke dams.")
    assert case.english
