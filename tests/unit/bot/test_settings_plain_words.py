"""When something is due, said in plain words: what is understood, how it is said back, what is answered to the rest."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.settings.cron import read_crons
from bot.settings.plain_reading import read_when
from bot.settings.plain_saying import say_when
from bot.settings.plain_tokens import NAMES


@pytest.mark.parametrize(
    ("words", "crons", "said"),
    [
        ("weekdays 08:00", "0 8 * * mon-fri", "weekdays at 08:00"),
        ("every day at 7:30", "30 7 * * *", "every day at 07:30"),
        ("Mondays and Thursdays 18:00", "0 18 * * mon,thu", "mondays and thursdays at 18:00"),
        ("monday to friday at 9", "0 9 * * mon-fri", "weekdays at 09:00"),
        ("fri-mon 8 o'clock", "0 8 * * mon,fri-sun", "mondays, fridays, saturdays and sundays at 08:00"),
        ("8am", "0 8 * * *", "every day at 08:00"),
        ("8 p.m. on fridays", "0 20 * * fri", "fridays at 20:00"),
        ("8 in the morning and 6 in the evening", "0 8,18 * * *", "every day at 08:00 and 18:00"),
        ("noon", "0 12 * * *", "every day at 12:00"),
        ("hourly", "0 * * * *", "hourly"),
        ("every 2 hours", "0 */2 * * *", "every 2 hours"),
        ("every 15 minutes", "*/15 * * * *", "every 15 minutes"),
        ("every half hour on weekends", "*/30 * * * sat,sun", "every 30 minutes on weekends"),
        ("hourly on weekdays from 9 to 17", "0 9-17 * * mon-fri", "hourly from 09:00 to 17:00 on weekdays"),
        (
            "every 15 minutes from 9:00 to 17:00 mon-fri",
            "*/15 9-16 * * mon-fri; 0 17 * * mon-fri",
            "every 15 minutes from 09:00 to 16:45 on weekdays, weekdays at 17:00",
        ),
        ("08:00 and 17:30 on weekdays", "0 8 * * mon-fri; 30 17 * * mon-fri", "weekdays at 08:00 and 17:30"),
        ("weekdays 8:00, saturdays 10:00", "0 8 * * mon-fri; 0 10 * * sat", "weekdays at 08:00, saturdays at 10:00"),
        ("8:00 weekdays and 10:00 saturdays", "0 8 * * mon-fri; 0 10 * * sat", "weekdays at 08:00, saturdays at 10:00"),
        ("first monday of the month 9:00", "0 9 * * mon#1", "the first monday of the month at 09:00"),
        ("last friday of the month 17:00", "0 17 * * fri#last", "the last friday of the month at 17:00"),
        (
            "first and third tuesday of the month 8:00",
            "0 8 * * tue#1,tue#3",
            "the first tuesday of the month and the third tuesday of the month at 08:00",
        ),
        ("monthly on the 1st and 15th at 9", "0 9 1,15 * *", "the 1st and 15th of the month at 09:00"),
        ("mondays and the 1st of the month 9:00", "0 9 1 * mon", "the 1st of the month and mondays at 09:00"),
        ("0 8 * * 1-5", "0 8 * * 1-5", "weekdays at 08:00"),
        ("0 8  * * *; 30 9 * * sat", "0 8 * * *; 30 9 * * sat", "every day at 08:00, saturdays at 09:30"),
        ("17 * * * *", "17 * * * *", "minute 17 of every hour"),
        (
            "*/20 8-10 1,15 jan-mar mon-fri",
            "*/20 8-10 1,15 jan-mar mon-fri",
            "every 20 minutes from 08:00 to 10:40 on the 1st and 15th of the month and weekdays "
            "in January, February and March",
        ),
        ("0 8 1-7/3 * */7", "0 8 1-7/3 * */7", "sundays that are the 1st, 4th and 7th of the month at 08:00"),
        ("0 8 1-31 * mon", "0 8 1-31 * mon", "every day at 08:00"),
    ],
)
def test_plain_words_become_crons_and_are_said_back(words: str, crons: str, said: str) -> None:
    assert read_when(words) == crons
    assert read_crons(crons)
    assert say_when(crons) == said


@pytest.mark.parametrize(
    ("words", "mistake"),
    [
        ("wekdays 08:00", "'wekdays' is not understood here; did you mean 'weekdays'?"),
        ("mondys and thursdays 18:00", "'mondys' is not understood here; did you mean 'mondays'?"),
        ("every 15 minuts", "'15' .*|'minuts' is not understood here; did you mean 'minutes'"),
        ("minutes", "'minutes' says nothing where it stands"),
        ("blue 08:00", "'blue' is not understood here; write for instance 'weekdays 08:00'"),
        ("weekdays 25:00", "'25:00' is not understood here"),
        ("13pm", "'13pm' is not understood here"),
        ("mondays", "say at what time of day; write for instance"),
        ("08:00 weekdays and 10:00", "say on which days it is due at 10:00"),
        ("every 45 minutes", "does not come out even in a day; take 1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30 minutes"),
        ("every 5 hours", "every 5 hours does not come out even in a day; take 1, 2, 3, 4, 6, 8, 12 hours"),
        ("every 0 minutes", "every 0 minutes does not come out even"),
        ("every 15 minutes at 8:00", "an interval stands alone"),
        ("hourly from 17:00 to 9:00", "runs backwards"),
        ("hourly from nine to five", "there should be two times of day"),
        ("every other day 9:00", "no cron says every other one; name the days"),
        (
            "every second monday 9:00",
            "may mean every other week, which no cron says; write 'second monday of the month'",
        ),
        ("last day of the month 9:00", "no cron says the last day of a month; write 1st of the month"),
        ("tomorrow 8:00", "a schedule comes again and again; to post once, send now"),
        ("every morning", "'morning' has no hour of its own"),
        ("", "no day and no time of day stand in ''"),
        ("every", "no day and no time"),
        ("weekdays 08:00 " * 30, "these are 450 characters, and 400 are read"),
        ("0 8 30 2 *", "never comes: none of its months has a day 30"),
        ("0 8 x * mon", "'x' is no day of the month"),
        ("0 9 * * mon#6", "'mon#6' counts no weekday; write mon#1 to mon#5, or mon#last"),
    ],
)
def test_a_word_that_is_not_understood_is_named_with_what_would_be(words: str, mistake: str) -> None:
    with pytest.raises(ValueError, match=mistake):
        read_when(words)


DAYS = st.lists(st.sampled_from([f"{name}s" for name in NAMES]), min_size=1, max_size=7, unique=True)
TIMES = st.lists(
    st.builds("{:02}:{:02}".format, st.integers(0, 23), st.integers(0, 59)), min_size=1, max_size=20, unique=True
)


@given(days=DAYS, times=TIMES, turned=st.booleans())
def test_whatever_days_and_times_are_said_come_back_as_they_were_meant(
    days: list[str], times: list[str], turned: bool
) -> None:
    words = [" and ".join(days), " ".join(times)]
    crons = read_crons(read_when(" ".join(reversed(words) if turned else words)))
    meant = {(NAMES.index(day[:-1]), at) for day in days for at in times}
    found = {
        (day, f"{h:02}:{m:02}") for cron in crons for day in cron.weekdays for h in cron.hours for m in cron.minutes
    }
    assert found == meant


@given(
    st.text(max_size=60)
    | st.lists(
        st.sampled_from(
            "every 15 minutes first monday of month at 8 am from to 9:00 on and weekdays hourly last 1st".split()
        )
    ).map(" ".join)
)
def test_any_text_is_crons_or_a_mistake_in_plain_words(text: str) -> None:
    try:
        crons = read_when(text)
    except ValueError:
        return  # answered: any other error fails the test
    assert say_when(crons)
