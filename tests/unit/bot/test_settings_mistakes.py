"""An admin sees every mistake at once: file, line, column, what is wrong, and the nearest right word."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import ConfigurationFault
from bot.settings.reading import read_settings

GOOD = "title: Baltic\nscope: [Baltic*]\ntopics: [{key: cables, title: Cables, match: [cable*]}]\n"


def mistakes(folder: Path, main: str = "", **briefings: str) -> list[str]:
    """What reading says about these files, with their names short."""
    (folder / "briefings").mkdir()
    (folder / "newsbrief.yaml").write_text(main)
    for name, text in briefings.items():
        (folder / "briefings" / f"{name}.yaml").write_text(text)
    with pytest.raises(ConfigurationFault) as caught:
        read_settings(folder)
    return [str(problem).replace(f"{folder}/", "").replace("briefings/", "") for problem in caught.value.problems]


def test_the_ledger_is_kept_for_as_long_as_corrections_need_it(tmp_path: Path) -> None:
    (told,) = mistakes(tmp_path, "keep_ledger: 1w\n", cambodia=GOOD)
    assert told == "newsbrief.yaml:1:14: '1w' is too short: corrections and an operator's questions need 30d"
    (tmp_path / "newsbrief.yaml").write_text("keep_ledger: 30d\n")
    assert read_settings(tmp_path).keep_ledger.days == 30


def test_all_mistakes_of_all_files_come_at_once_in_the_order_of_files_and_lines(tmp_path: Path) -> None:
    main = """\
timezon: Asia/Phnom_Penh
answer: askers
sources:
  - folder: nowhere
schedules:
  - name: morning
    briefing: cambodja
    cron: 0 25 * * mon
    to: [slack:#news]
    grace: soon
"""
    cambodia = """\
tittle: Cambodia
aliases: kh
scope: []
topics:
  - key: two words
    title: Tariffs
    match: [tariff*, "**", 19]
  - key: drills
    title:
    match: [drill*]
    colour: red
lines: many
"""
    assert mistakes(tmp_path, main, cambodia=cambodia) == [
        "cambodia.yaml:1:1: unknown key 'tittle'; did you mean 'title'?",
        "cambodia.yaml:2:10: this should be a list, such as [one, two], not text (aliases)",
        "cambodia.yaml:3:8: this list is empty (scope); it needs one entry at least",
        "cambodia.yaml:5:10: 'two words' cannot be typed as one word; use letters, digits, - and _",
        "cambodia.yaml:7:22: phrase '**' holds no letter or digit, so nothing can match it",
        "cambodia.yaml:7:28: this should be text, not a number (topics, entry 1, match, entry 3); put it in quotes",
        "cambodia.yaml:9:5: there is no value here (topics, entry 2, title); write one or leave the key out",
        "cambodia.yaml:11:5: unknown key 'colour'; the keys here are key, title, emoji, match, exclude",
        "cambodia.yaml:12:8: this should be a whole number, not text (lines)",
        "newsbrief.yaml:1:1: unknown key 'timezon'; did you mean 'timezone'?",
        "newsbrief.yaml:2:9: 'askers' is not known here; did you mean 'asker'?",
        f"newsbrief.yaml:4:13: there is no folder {tmp_path.parent}/nowhere; a relative path starts beside the folder "
        "config",
        "newsbrief.yaml:7:15: there is no briefing 'cambodja'; did you mean 'cambodia'?",
        "newsbrief.yaml:8:11: cron: '25' is no hour; it goes from 0 to 23",
        "newsbrief.yaml:9:10: 'slack:#news' names no Slack channel; write its id: slack:C0123456789, "
        "slack:TEAM/CHANNEL, or slack:@U0123456789 for a person",
        "newsbrief.yaml:10:12: 'soon' is not a duration; write 90s, 30m, 2h, 1d, 2w or 1h30m",
    ]


def test_what_no_single_file_can_know_is_checked_across_them(tmp_path: Path) -> None:
    main = """\
sources: [{folder: nowhere}, {file: briefings}, {}]
schedules:
  - {name: morning, briefing: baltik, cron: 0 8 * * *, to: [console]}
  - {name: Morning, briefing: other, cron: 0 8 * * *, to: [console]}
"""
    here = f"{tmp_path.parent}"
    twice = "topics:\n- {key: a, title: A, match: [x]}\n- {key: b, title: a, match: [y]}\n"
    assert mistakes(tmp_path, main.replace(", {}", ""), baltic=GOOD, other=f"title: baltic\nscope: [x]\n{twice}") == [
        "other.yaml:1:8: 'baltic' already calls the briefing in baltic.yaml",
        "other.yaml:5:19: 'a' already calls topic 1",
        f"newsbrief.yaml:1:20: there is no folder {here}/nowhere; a relative path starts beside the folder config",
        f"newsbrief.yaml:1:37: there is no file {here}/briefings; a relative path starts beside the folder config",
        "newsbrief.yaml:3:31: there is no briefing 'baltik'; did you mean 'baltic'?",
        "newsbrief.yaml:4:12: 'Morning' already names the schedule on line 3",
    ]


def test_a_schedule_without_any_briefing_is_not_told_that_there_is_nothing_to_choose(tmp_path: Path) -> None:
    main = "schedules: [{name: morning, briefing: baltic, cron: 0 8 * * *, to: [console]}]\n"
    assert mistakes(tmp_path, main)[-1].endswith("there is no briefing 'baltic'; there is none yet")


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        ("title: [Baltic\n", "2:1: this is not YAML: while parsing a flow sequence, expected ',' or ']'"),
        ("title: a: b\n", "1:9: this is not YAML: mapping values are not allowed here"),
        ("title: x\n\tscope: y\n", "2:1: this is not YAML: while scanning for the next token, found character '\\t'"),
        ("title: x\ntitle: y\n" + GOOD[14:], "2:1: key 'title' stands here twice; the first is on line 1"),
        ("[1, 2]: x\n" + GOOD, "1:1: a key is a word here, not a list or a mapping"),
        ("a: 1\n---\nb: 2\n", "2:1: this is not YAML: expected a single document in the stream"),
        ("", "1:1: this file is empty; a briefing needs a title, a scope and topics"),
        ("just words\n", "1:1: this should be a mapping with the keys title, aliases, scope"),
        (GOOD.replace("[Baltic*]", "&a [*a]"), "2:8: this alias refers to the value that it stands in"),
        (GOOD + "lead: 99\n", "4:7: 99 is not from 0 to 10"),
        (GOOD + "lead: yes\n", "4:7: this should be a whole number, not text (lead)"),
        (GOOD + "lead: true\n", "4:7: this should be a whole number, not a yes-or-no value (lead)"),
        (GOOD + "lead: 2025-13-45\n", "4:7: this value cannot be read: month must be in 1..12"),
        (GOOD + "lead: !mine 4\n", "4:7: this value cannot be read: could not determine a constructor"),
        (GOOD + "x: \x07\n", "4:4: the control character U+0007 is not allowed in YAML"),
        (GOOD.replace("title: Baltic", "title: '  '"), "1:8: this text is empty"),
    ],
)  # fmt: skip
def test_a_broken_file_is_shown_where_it_breaks(tmp_path: Path, text: str, mistake: str) -> None:
    assert mistakes(tmp_path, baltic=text)[0].startswith(f"baltic.yaml:{mistake}")


def test_a_file_in_another_encoding_is_told_by_line_and_column(tmp_path: Path) -> None:
    (tmp_path / "briefings").mkdir()
    (tmp_path / "newsbrief.yaml").touch()
    (tmp_path / "briefings" / "baltic.yaml").write_bytes("title: x\nscope: [Ålesund]".encode("latin-1"))
    with pytest.raises(ConfigurationFault, match=r"yaml:2:9: this byte is not UTF-8; save the file as UTF-8"):
        read_settings(tmp_path)


def test_a_file_that_multiplies_itself_is_refused_and_not_unfolded(tmp_path: Path) -> None:
    layers = "".join(f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]\n" for n in range(1, 12))
    assert "this file holds more than 20,000 values" in mistakes(tmp_path, baltic="l0: &l0 [x]\n" + layers)[0]
    deep = tmp_path / "briefings" / "baltic.yaml"
    deep.write_text("title: " + "[" * 5000)
    with pytest.raises(ConfigurationFault, match="nested too deep"):
        read_settings(tmp_path)


def test_a_folder_without_configuration_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationFault, match=r"newsbrief\.yaml:1:1: this file is missing; `newsbrief init DIR`"):
        read_settings(tmp_path)
    with pytest.raises(ConfigurationFault, match="there is no such folder"):
        read_settings(tmp_path / "nowhere")
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "newsbrief.yaml").touch()
    with pytest.raises(ConfigurationFault, match=r"it is in .*config: name that folder"):
        read_settings(tmp_path)


def test_files_that_would_be_passed_over_in_silence_are_told(tmp_path: Path) -> None:
    assert mistakes(tmp_path) == [
        f"newsbrief.yaml:1:1: there is no briefing; write one into {tmp_path}/briefings/NAME.yaml".replace(
            f"{tmp_path}/", ""
        ).replace("briefings/NAME", "NAME")
    ]
    (tmp_path / "briefings" / "baltic.yml").write_text(GOOD)
    (tmp_path / "briefings" / "my briefing.yaml").write_text(GOOD)
    with pytest.raises(ConfigurationFault) as caught:
        read_settings(tmp_path)
    assert [problem.message for problem in caught.value.problems] == [
        "this file is not read; let its name end with .yaml",
        "the file's name calls the briefing: 'my briefing' cannot be typed as one word; use letters, digits, - and _",
    ]
