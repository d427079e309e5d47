"""An admin's files become settings."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.errors import UnknownName
from bot.settings.names import briefing_named, topic_named
from bot.settings.places import config_folder, starter
from bot.settings.reading import read_settings
from bot.settings.values import Destination

MAIN = """
timezone: Europe/Berlin
answer: channel
sources:
  - folder: papers
  - file: extra/memo.txt
schedules:
  - name: morning
    briefing: sea            # an alias will do
    cron: "0 8 * * mon-fri"
    to: [slack:C0123456789, slack:T0123456789/C0123456789, discord:112233445566778899, slack-webhook:desk, console]
    grace: 1h30m
"""

BALTIC = """
title: Baltic Sea
aliases: [sea]
scope: ["Baltic*", "Gulf of Finland"]
exclude: ["Baltic Avenue"]
lines: 4
topics:
  - key: cables
    title: Cables
    emoji: "🔌"
    match: ["cable*", "pipeline*"]
    exclude: ["cable car*"]
  - {key: ports, title: Ports, match: [harbour*]}
"""


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A folder of an admin's own, with the sources that it names."""
    folder = tmp_path / "config"
    (folder / "briefings").mkdir(parents=True)
    (tmp_path / "papers").mkdir()
    (tmp_path / "extra").mkdir()
    (tmp_path / "extra" / "memo.txt").write_text("A memo.")
    (folder / "newsbrief.yaml").write_text(MAIN)
    (folder / "briefings" / "baltic.yaml").write_text(BALTIC)
    return folder


def test_the_file_s_name_is_the_briefing_s_name_and_its_topics_keep_their_order(config: Path) -> None:
    (briefing,) = read_settings(config).briefings
    assert (briefing.name, briefing.title, briefing.aliases) == ("baltic", "Baltic Sea", ("sea",))
    assert (briefing.scope, briefing.exclude) == (("Baltic*", "Gulf of Finland"), ("Baltic Avenue",))
    assert [topic.key for topic in briefing.topics] == ["cables", "ports"]
    assert (briefing.topics[0].emoji, briefing.topics[0].exclude) == ("🔌", ("cable car*",))
    assert (briefing.lines, briefing.lead) == (4, 3)


def test_a_second_briefing_is_one_more_file_and_no_code(config: Path) -> None:
    (config / "briefings" / "chips.yaml").write_text(
        "title: Chips\nscope: [semiconductor*]\ntopics: [{key: fabs, title: Plants, match: [plant*]}]"
    )
    assert [briefing.name for briefing in read_settings(config).briefings] == ["baltic", "chips"]


def test_relative_sources_start_beside_the_folder_config_wherever_the_command_runs(
    config: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = (config.parent / "papers", config.parent / "extra" / "memo.txt")
    assert read_settings(config).sources == expected
    monkeypatch.chdir(config)
    assert read_settings(Path()).sources == expected
    monkeypatch.chdir(config.parent)
    assert read_settings(Path("config")).sources == expected


def test_a_schedule_takes_what_it_leaves_out_from_the_file_and_the_defaults(config: Path) -> None:
    (schedule,) = read_settings(config).schedules
    assert (schedule.briefing, schedule.timezone, schedule.grace) == ("baltic", "Europe/Berlin", timedelta(minutes=90))
    assert (schedule.window, schedule.layout, schedule.empty, schedule.catch_up) == (
        "since-last",
        "full",
        "note",
        "latest",
    )
    assert schedule.to[1] == Destination(platform="slack", channel="C0123456789", within="T0123456789")
    assert [str(place) for place in schedule.to] == [
        "slack:C0123456789",
        "slack:T0123456789/C0123456789",
        "discord:112233445566778899",
        "slack-webhook:desk",
        "console",
    ]


def test_a_file_that_says_nothing_leaves_every_default(config: Path) -> None:
    (config / "newsbrief.yaml").write_text("# nothing yet\n")
    settings = read_settings(config)
    assert (settings.timezone, settings.answer, settings.sources, settings.schedules) == ("UTC", "asker", (), ())


def test_entries_may_share_a_list_through_a_yaml_anchor(config: Path) -> None:
    (config / "briefings" / "baltic.yaml").write_text(
        "title: Sea\nscope: &words [Baltic*]\ntopics: [{key: all, title: All, match: *words}]"
    )
    assert read_settings(config).briefings[0].topics[0].match == ("Baltic*",)


@pytest.mark.parametrize("name", ["baltic", "BALTIC", "sea", "Baltic  Sea", " baltic sea "])
def test_a_briefing_answers_to_its_name_its_aliases_and_its_title_in_any_case(config: Path, name: str) -> None:
    assert briefing_named(read_settings(config), name).name == "baltic"


def test_a_misspelt_briefing_or_topic_is_answered_with_the_nearest(config: Path) -> None:
    settings = read_settings(config)
    with pytest.raises(UnknownName, match="there is no briefing 'baltik'; did you mean baltic"):
        briefing_named(settings, "baltik")
    with pytest.raises(UnknownName) as caught:
        topic_named(settings.briefings[0], "cabels")
    assert (caught.value.nearest[0], caught.value.known) == ("cables", ("cables", "ports"))
    with pytest.raises(UnknownName, match=r"(?s)'zzz'\nThere is: cables, ports"):
        topic_named(settings.briefings[0], "zzz")


def test_where_there_is_none_a_name_is_answered_with_that() -> None:
    assert str(UnknownName("schedule", "morning", (), ())) == "there is no schedule 'morning'\nThere is no schedule yet"


def test_what_is_named_is_taken_before_what_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert config_folder(None, {}) == starter() / "config"
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "newsbrief.yaml").touch()
    assert config_folder(None, {}) == Path("config")
    assert config_folder(None, {"NEWSBRIEF_CONFIG": "elsewhere"}) == Path("elsewhere")
    assert config_folder(Path("asked"), {"NEWSBRIEF_CONFIG": "elsewhere"}) == Path("asked")


def test_the_starter_that_ships_with_it_holds_no_mistake() -> None:
    settings = read_settings(starter() / "config")
    assert [topic.key for topic in settings.briefings[0].topics] == ["drills", "embargo", "tariffs", "cyberscams"]


def test_a_star_alone_is_a_scope_and_a_topic(config: Path) -> None:
    everything = 'title: All\nscope: [" * "]\ntopics:\n  - {key: rest, title: The rest, match: ["*"]}\n'
    (config / "briefings" / "all.yaml").write_text(everything)
    found = briefing_named(read_settings(config), "all")
    assert (found.scope, found.topics[0].match) == (("*",), ("*",))
