"""What an admin's file says of schedules: plain words, quiet hours, holidays, people, and every mistake in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import ConfigurationFault
from bot.settings.clock_times import quiet_hours
from bot.settings.destinations import read_destination
from bot.settings.files import config_schema
from bot.settings.holidays import holiday_calendar
from bot.settings.reading import read_settings
from bot.settings.values import Schedule

BRIEFING = "title: Sea\nscope: [Baltic*]\ntopics: [{key: all, title: All, match: [port*]}]"


def schedules(folder: Path, text: str) -> tuple[Schedule, ...]:
    (folder / "briefings").mkdir()
    (folder / "briefings" / "sea.yaml").write_text(BRIEFING)
    (folder / "newsbrief.yaml").write_text(text)
    return read_settings(folder).schedules


def test_a_schedule_says_when_in_plain_words_and_what_holds_on_which_days(tmp_path: Path) -> None:
    (schedule,) = schedules(
        tmp_path,
        """
schedules:
  - name: morning
    briefing: sea
    when: 08:00 and 17:30 on weekdays
    timezone: Europe/Berlin
    to: [console, slack:@U0123456789, "discord:@112233445566778899"]
    quiet: 10pm to 7am
    holidays: de-by
    urgent: 3
    correction: thread
    doubtful: resend
""",
    )
    assert schedule.cron == "0 8 * * mon-fri; 30 17 * * mon-fri"
    assert (schedule.quiet, schedule.holidays, schedule.urgent) == ("22:00-07:00", "DE-BY", 3)
    assert (schedule.correction, schedule.doubtful) == ("thread", "resend")
    assert [str(to) for to in schedule.to] == ["console", "slack:@U0123456789", "discord:@112233445566778899"]


def test_what_a_schedule_leaves_out_is_quiet_asked_and_corrected_in_place(tmp_path: Path) -> None:
    (schedule,) = schedules(
        tmp_path, "schedules: [{name: m, briefing: sea, cron: 0 8 * * *; 30 9 * * sat, to: [console]}]"
    )
    assert (schedule.quiet, schedule.holidays, schedule.urgent) == ("", "", 0)
    assert (schedule.correction, schedule.doubtful) == ("edit", "ask")
    assert schedule.cron == "0 8 * * *; 30 9 * * sat"


def test_mistakes_in_schedules_are_named_with_their_place_and_the_nearest_right_key(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationFault) as caught:
        schedules(
            tmp_path,
            """\
schedules:
  - name: one
    briefing: sea
    to: [console]
  - name: two
    briefing: sea
    cron: 0 8 * * *
    when: weekdays 8:00
    to: [slack:@someone]
    quite: 22:00-07:00
    holydays: KH
  - name: three
    briefing: sea
    when: wekdays 8:00
    to: [console]
    quiet: at night
    holidays: XX
    urgent: 99
    correction: edti
    doubtful: perhaps
""",
        )
    assert [f"{p.line}:{p.column}: {p.message}" for p in caught.value.problems] == [
        "2:5: this schedule does not say when it is due: write either cron or when (schedules, entry 1)",
        "8:11: this schedule says when it is due twice: write either cron or when (schedules, entry 2)",
        "9:10: 'slack:@someone' names no Slack channel; write its id: slack:C0123456789, slack:TEAM/CHANNEL, "
        "or slack:@U0123456789 for a person",
        "10:5: unknown key 'quite'; did you mean 'quiet'?",
        "11:5: unknown key 'holydays'; did you mean 'holidays'?",
        "14:11: 'wekdays' is not understood here; did you mean 'weekdays'?",
        "16:12: 'at night' are no quiet hours; write two times of day, such as 22:00-07:00",
        "17:15: the holidays of 'XX' are not known; write two letters of ISO 3166, such as KH or DE-BY",
        "18:13: 99 is not from 0 to 50",
        "19:17: 'edti' is not known here; did you mean 'edit'?",
        "20:15: 'perhaps' is not known here; write ask or resend or skip",
    ]


def test_the_schema_for_editors_knows_every_key_of_a_schedule() -> None:
    schedule = config_schema()["properties"]["schedules"]["items"]
    assert {"when", "cron", "quiet", "holidays", "urgent", "correction", "doubtful"} <= set(schedule["properties"])
    assert schedule["required"] == ["name", "briefing", "to"]
    assert schedule["properties"]["doubtful"]["enum"] == ["ask", "resend", "skip"]


@pytest.mark.parametrize(
    ("text", "hours"),
    [("22:00-7:00", "22:00-07:00"), ("10 pm to 7 am", "22:00-07:00"), ("from 12 until 13.30", "12:00-13:30")],
)
def test_quiet_hours_are_two_times_of_day(text: str, hours: str) -> None:
    assert quiet_hours(text) == hours


@pytest.mark.parametrize("text", ["", "22:00", "22:00-25:00", "night", "8-8"])
def test_what_are_no_quiet_hours_is_answered_with_an_example_or_a_reason(text: str) -> None:
    with pytest.raises(ValueError, match=r"write two times of day|end where they begin"):
        quiet_hours(text)


@pytest.mark.parametrize(("text", "calendar"), [("kh", "KH"), ("DE-BY", "DE-BY"), ("de-augsburg", "DE-Augsburg")])
def test_holidays_are_those_of_a_country_or_a_part_of_it(text: str, calendar: str) -> None:
    assert holiday_calendar(text) == calendar


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        ("DE-ZZ", "DE has no part 'ZZ' with holidays of its own; its parts are BB, BE, BW, BY"),
        ("KH-1", "KH has no part '1' with holidays of its own; write KH alone"),
        ("Cambodia", "the holidays of 'Cambodia' are not known"),
    ],
)
def test_holidays_that_nobody_knows_are_answered_with_what_there_is(text: str, mistake: str) -> None:
    with pytest.raises(ValueError, match=mistake):
        holiday_calendar(text)


@pytest.mark.parametrize(
    "text", ["slack:@U0123456789", "slack:T0123456789/@U0123456789", "discord:@112233445566778899"]
)
def test_a_person_is_a_destination_too(text: str) -> None:
    assert str(read_destination(text)) == text
    assert read_destination(text).channel.startswith("@")
