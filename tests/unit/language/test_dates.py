"""A reader meets dates in a news text and wants to know which days are meant, and how surely."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from briefings.errors import InvalidDocument
from briefings.language.dates import DateMention, days_of, find_dates

THURSDAY = "2025-11-13"


def values(text: str, published: str | None = THURSDAY) -> list[str | None]:
    return [mention.value for mention in find_dates(text, published=published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Unveiled in September, the lenses are sold in two shops.", "2025-09"),
        ("Built in December, the bridge is closed again.", "2024-12"),
        ("First shown in December, the map is on sale.", "2024-12"),
        ("Born on Friday, the cub is doing well.", "2025-11-07"),
        ("Expected in December, the ruling is a test.", "2025-12"),
        ("In May, the mayor unveiled a plan that would bring back trams.", "2025-05"),
        ("Planned for December, the march is off.", "2025-12"),
        ("Slated to open in December, the museum is large.", "2025-12"),
    ],
)
def test_what_a_sentence_opens_with_is_past_where_it_was_done_and_ahead_where_it_was_planned(
    text: str, expected: str
) -> None:
    assert values(text) == [expected]


def test_a_year_after_a_past_day_without_its_year_is_not_said_to_be_to_come() -> None:
    assert values("A town looks back at the fire of Nov. 7 one year later.") == ["2025-11-07"]
    assert values("The mill closed on Nov. 7, 2023. One year later, it opened again.") == ["2023-11-07", "2024"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The accord was signed on Nov. 7, 2025, in the capital.", "2025-11-07"),
        ("The accord was signed on November 7th, 2025.", "2025-11-07"),
        ("The accord was signed on 7 November 2025.", "2025-11-07"),
        ("The accord was signed on the 7th of November, 2025.", "2025-11-07"),
        ("The accord was signed on the seventh of November 2025.", "2025-11-07"),
        ("The accord was signed on November the 7th, 2025.", "2025-11-07"),
        ("The rule dates back to 1215 and was hers.", "1215"),
        ("The line has been shut since at least 2003.", "2003"),
        ("Signed on Friday, Nov 7, 2025 by both.", "2025-11-07"),
        ("Signed on Friday , November 7 , 2025 by both .", "2025-11-07"),
        ("Signed on 2025-11-07 by both.", "2025-11-07"),
        ("Signed on 2025-11-07T08:30:00+07:00 by both.", "2025-11-07"),
        ("Signed on 27/11/2025 by both.", "2025-11-27"),
        ("Signed on 11/27/25 by both.", "2025-11-27"),
        ("Signed on 7.11.2025 by both.", "2025-11-07"),
        ("Signed on June 3,2010 by both.", "2010-06-03"),
        ("NOVEMBER 7, 2025 was the day.", "2025-11-07"),
        ("It opened in November 2025.", "2025-11"),
        ("It opened in early November of 2025.", "2025-11"),
        ("It opened in 2019.", "2019"),
        ("It dates from 1789.", "1789"),
        ("The 2012 election was close.", "2012"),
        ("Profit fell in fiscal 2013.", "2013"),
        ("It was common in the 1990s.", "199"),
        ("It was common in the mid-2010s.", "201"),
        ("It was common in the '80s.", "198"),
        ("It was common in the early 70s.", "197"),
        ("It was common in the nineties.", "199"),
        ("A temple of the 12th century stands there.", "11"),
        ("A twentieth-century habit.", "19"),
        ("The summer of 2010 was dry.", "2010-SU"),
        ("Results for the third quarter of 2025 are out.", "2025-Q3"),
        ("Results for Q3 2025 are out.", "2025-Q3"),
        ("Sales rose in 2019-Q1 by half.", "2019-Q1"),
        ("Sales rose in 2024 H2 by half.", "2024-H2"),
        ("Sales rose in Q1-2019 by half.", "2019-Q1"),
        ("Net was flat in 3Q25.", "2025-Q3"),
        ("Net was flat in Q4'24.", "2024-Q4"),
        ("Posted 05-Aug-2016 by both.", "2016-08-05"),
        ("Posted 2016/Aug/05 by both.", "2016-08-05"),
        ("It begins in the week of Monday, November 24, 2025.", "2025-W48"),
        ("Sales rose in the first half of 2024.", "2024-H1"),
        ("They met on New Year's Eve 2019.", "2019-12-31"),
        ("The film recalls 9/11 and its victims.", "2001-09-11"),
        ("He was twelve at the time of the Sept. 11 attacks.", "2001-09-11"),
        ("The line stays shut until at least 2031.", "2031"),
        ("Emissions are higher than 2005 levels.", "2005"),
        ("Le texte a été signé le 7 novembre 2025.", "2025-11-07"),
        ("Il a ouvert le 1er mars 2020.", "2020-03-01"),
        ("Firmado el 7 de noviembre de 2025.", "2025-11-07"),
        ("Unterzeichnet am 7. Oktober 2025.", "2025-10-07"),
        ("Ouvert en octobre 2025.", "2025-10"),
        ("Ouvert en janv. 2025 à tous.", "2025-01"),
        ("Il a ouvert le 3 déc. 2024 à Paris.", "2024-12-03"),
        ("Er gilt ab dem 12. Okt. 2025 überall.", "2025-10-12"),
        ("The plan for FY2027 is out.", "2027"),
        ("The plan for FY26 is out.", "2026"),
        ("It opens in 2H 2026 at the latest.", "2026-H2"),
        ("They met in the summer of '94.", "1994-SU"),
        ("He was tried for the 1964 deaths of two men.", "1964"),
        ("The plane will cost $44 million in 1989 dollars.", "1989"),
    ],
)
def test_a_full_date_needs_no_publication_date(text: str, expected: str) -> None:
    (mention,) = find_dates(text)
    assert (mention.value, mention.inferred, mention.until) == (expected, False, None)
    assert text[mention.start : mention.end] == mention.text


def test_day_and_month_that_could_change_places_leave_only_the_year() -> None:
    assert values("Seen on 11/07/2025.") == ["2025"]
    assert values("Seen on 07/07/2025.") == ["2025-07-07"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The minister resigned yesterday.", "2025-11-12"),
        ("The minister resigned the day before yesterday.", "2025-11-11"),
        ("The minister resigned last night.", "2025-11-12"),
        ("The minister will resign tomorrow.", "2025-11-14"),
        ("The court sat earlier today.", "2025-11-13"),
        ("Rain is expected this evening.", "2025-11-13"),
        ("Exports fell last week.", "2025-W45"),
        ("Talks began earlier this week.", "2025-W46"),
        ("Talks resume next week.", "2025-W47"),
        ("Exports fell last month.", "2025-10"),
        ("Exports fell last year.", "2024"),
        ("A vote is due later this year.", "2025"),
        ("A vote is due early next year.", "2026"),
        ("They met two weeks ago.", "2025-W44"),
        ("They met three days ago.", "2025-11-10"),
        ("They met about six months ago.", "2025-05"),
        ("They met seventeen years ago.", "2008"),
        ("They met [ten] years ago.", "2015"),
        ("They met nearly a decade ago.", "2015"),
        ("They met twenty-five years ago.", "2000"),
        ("They met a fortnight ago.", "2025-W44"),
        ("They met two nights ago.", "2025-11-11"),
        ("They met a year ago today.", "2024-11-13"),
        ("They met a year ago yesterday.", "2024-11-12"),
        ("They met ten years ago this week.", "2015-W46"),
        ("They met thirty years ago this month.", "1995-11"),
        ("They met thirty years ago last month.", "1995-10"),
        ("They met a week ago Sunday.", "2025-11-02"),
        ("They will meet two weeks from Tuesday.", "2025-12-02"),
        ("They will meet a week from today.", "2025-W47"),
        ("They will meet on the 21st of this month.", "2025-11-21"),
        ("They will meet on the 2nd of next month.", "2025-12-02"),
        ("They met a couple of weeks ago.", "2025-W44"),
        ("The post appeared 24 hours ago.", "2025-11-12"),
        ("The plant closes five years from now.", "2030"),
        ("They met last Tuesday.", "2025-11-04"),
        ("They met late last Wednesday.", "2025-11-05"),
        ("They met this past Tuesday.", "2025-11-11"),
        ("They met last Friday.", "2025-11-07"),
        ("They will meet next Tuesday.", "2025-11-18"),
        ("They met last weekend.", "2025-W45-WE"),
        ("They met on Friday the 13th, in the dark.", "2025-06-13"),
        ("They voted on the first Tuesday in November.", "2025-11-04"),
        ("They will meet on the second Monday of next month.", "2025-12-08"),
        ("They will meet on the last Friday of this month.", "2025-11-28"),
        ("They met on the first Sunday of August 2019.", "2019-08-04"),
        ("They will meet next week on Monday.", "2025-11-17"),
        ("Gunmen came last week Tuesday.", "2025-11-04"),
        ("Two years and three months ago he left.", "2023-08"),
        ("They met on Monday the 10th and went.", "2025-11-10"),
        ("Late in the decade, farms failed.", "202"),
        ("They met over the past weekend.", "2025-W45-WE"),
        ("The shop stayed open over the weekend.", "2025-W45-WE"),
        ("They met last December.", "2024-12"),
        ("It was hot this summer.", "2025-SU"),
        ("It was cold last winter.", "2024-WI"),
        ("They met in October last year.", "2024-10"),
        ("They met on Tuesday of last week.", "2025-11-04"),
        ("Growth slowed in the second half of last year.", "2024-H2"),
        ("Work must be done by the end of the year.", "2025-12-31"),
        ("Work must be done by year-end.", "2025-12-31"),
        ("Work goes on for the rest of the year.", "2025"),
        ("This is the work of this century.", "20"),
    ],
)
def test_a_relative_date_counts_from_the_publication_day(text: str, expected: str) -> None:
    (mention,) = find_dates(text, published=THURSDAY)
    assert (mention.value, mention.inferred) == (expected, True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met on Monday.", "2025-11-10"),
        ("They met on Tuesday night.", "2025-11-11"),
        ("They will meet on Monday.", "2025-11-17"),
        ("The verdict is due on Monday.", "2025-11-17"),
        ("He said he would travel to Paris on Monday.", "2025-11-17"),
        ("On Monday, the council will vote.", "2025-11-17"),
        ("Police said Thursday that two men were held.", "2025-11-13"),
        ("The court is to rule Thursday.", "2025-11-13"),
        ("They met on Nov. 7.", "2025-11-07"),
        ("They met on 7 November.", "2025-11-07"),
        ("They will meet on Jan. 20.", "2026-01-20"),
        ("They met on Dec. 20.", "2024-12-20"),
        ("They met on Friday, Nov. 7.", "2025-11-07"),
        ("They met in August.", "2025-08"),
        ("They will meet in March.", "2026-03"),
        ("They met in late December.", "2024-12"),
        ("Come September, schools will be full.", "2026-09"),
        ("The trial opened in May and went on.", "2025-05"),
        ("Third-quarter profit rose.", "2025-Q3"),
        ("They wed on Christmas Eve.", "2025-12-24"),
        ("The line will open by Christmas.", "2025-12-25"),
        ("They came home last Christmas.", "2024-12-25"),
        ("The line opened in spring.", "2025-SP"),
        ("The line will open as early as March.", "2026-03"),
        ("The runoff, to be held Monday, is open.", "2025-11-17"),
        ("The parade is Monday.", "2025-11-17"),
        ("An election must be held by June 20.", "2026-06-20"),
        ("The court set Jan. 15 as the day of his trial.", "2026-01-15"),
        ("The games, held before, were moved to Jan. 6.", "2026-01-06"),
        ("The duty was cut, effective Aug. 7.", "2025-08-07"),
        ("He resigned, effective Jan. 1.", "2026-01-01"),
        ("Many drowned; on Jan. 20, patrols will be doubled.", "2026-01-20"),
        ("The reading, due on Monday, was put off.", "2025-11-10"),
        ("The flight, once set for June 30, will be made.", "2025-06-30"),
        ("Her book is out Tuesday.", "2025-11-18"),
        ("The March 5 election, to be called soon, will be his third.", "2026-03-05"),
        ("Voters decide on it by May 15.", "2026-05-15"),
        ("She won a vote, and stands again on Friday.", "2025-11-14"),
        ("The yard on Saturday delivered its last ship.", "2025-11-08"),
        ("The yard on Saturday quietly put its plans aside.", "2025-11-08"),
        ("The storm made landfall just a little after midnight on Friday.", "2025-11-07"),
        ("Teachers signed a letter in advance of her visit on Monday.", "2025-11-17"),
        ("He admitted that they will lose their seats in an interview Monday on the radio.", "2025-11-10"),
        ("The club, which was the first to report the change on Tuesday, wept.", "2025-11-11"),
    ],
)
def test_tense_and_nearness_choose_among_mondays_and_augusts(text: str, expected: str) -> None:
    (mention,) = find_dates(text, published=THURSDAY)
    assert (mention.value, mention.inferred) == (expected, True)


@pytest.mark.parametrize(
    "text",
    [
        "About 2017 people came, 1,995 of them on foot.",
        "It costs $2000, or 1999 euros, a 2000 year old habit.",
        "Theresa May said that she may march.",
        "They march on the capital for the Women's March.",
        "April Jones and June Smith sang.",
        "It runs Windows 2000 and version 2.0.2019.",
        "The council backs Resolution 1973 on the port.",
        "Resolutions 1970 and 1973 are in force.",
        "Call 555-2010 or 1800 2010 20.",
        "They won 3-1 and then 21-19.",
        "He reads the Sunday Times on Black Friday.",
        "They meet every Monday and on Sundays.",
        "She is in her 70s; it will be in the low 60s.",
        "A three-year deal over the past five years, for two weeks.",
        "The fall of the city, a spring in his step.",
        "A USA Today poll.",
        "She told Orewick Tonight that all was well.",
        "The mayor kept the second-to-last-Thursday rule.",
        "He scored in the third quarter after two touchdowns.",
        "Sales fell in the second half of the month.",
        "The temple of the 7th century B.C. and the wall of the fourth century BCE.",
        "It is known for what it is today; the road is still used today.",
        "Fewer people read it today than when he was young.",
        "Mr. Monday met Mrs. Friday on the second of the month, the 3rd of the month.",
        "The third quarter of the match was dull.",
        "Labor Day is the first Monday in a month of sun.",
        "A Christmas tree, a house at 1950 Main Street, more than 2000 of them.",
        "Friday nights and every other Friday.",
        "Nothing of the sort happened that day.",
        "One day, at the end of the day, a quarter of them left.",
        "He asked for Feb. 30 and June 31.",
        "The last day, over the last month, for the next year.",
        "The talks held this past week were short.",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The report will be published on Tuesday.", "2025-11-18"),
        ("The gates are expected to stay closed until Monday.", "2025-11-17"),
        ("The island has until Monday to pay.", "2025-11-17"),
        ("Rain is forecast for Sunday.", "2025-11-16"),
        ("The polls close on Monday.", "2025-11-17"),
        ("The chairs were published on Tuesday.", "2025-11-11"),
        ("The vote was scheduled for Wednesday.", "2025-11-12"),
    ],
)
def test_a_helping_verb_says_which_side_of_today_is_meant(text: str, expected: str) -> None:
    assert values(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met on Good Friday.", "2025-04-18"),
        ("They met on Thanksgiving 2024.", "2024-11-28"),
        ("They met on Memorial Day.", "2025-05-26"),
        ("They met on Easter Monday 2000.", "2000-04-24"),
        ("He wrote it in '68.", "1968"),
        ("It stood for half a century; half a century ago it fell.", "1975"),
        ("He left a year and a half ago.", "2024-05"),
        ("He fell last Oct. 13.", "2025-10-13"),
        ("They expect sales to rise in the second half of next year.", "2026-H2"),
        ("The loss for the full year was small.", "2025"),
        ("The mid-1990s were good; the decade before had been bad.", "198"),
    ],
)
def test_named_days_short_years_and_parts_of_periods(text: str, expected: str) -> None:
    assert values(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fair ran from 28 October-2 November 2018.", ["2018-10-28", "2018-11-02"]),
        ("It was closed Nov-Feb 2017.", ["2016-11", "2017-02"]),
        ("Sales of growth funds fell in the second half of November.", ["2025-11"]),
        ("Growth was slow in the first half of the 19th century.", ["18"]),
        ("Talks will be held the week of Nov. 24.", ["2025-W48"]),
        ("They meet again on Friday 28th.", ["2025-11-28"]),
        ("He came fifth on Friday 5th man home.", ["2025-11-07"]),
        ("There are fewer of them today than yesterday.", ["2025-11-13", "2025-11-12"]),
    ],
)
def test_two_dates_joined_by_a_hyphen_and_the_half_week_or_weekday_of_one(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The hurricane season runs from June 1 to November 30.", ["XXXX-06-01", "XXXX-11-30"]),
        ("Schools close every year between June and August.", ["XXXX-06", "XXXX-08"]),
        ("The river typically peaks in September.", ["XXXX-09"]),
        ("The fair is held in October every year.", ["XXXX-10"]),
        ("This year's rainy season runs from May to October.", ["2025", "2025-05", "2025-10"]),
        ("He usually drives but in June he took the train.", ["2025-06"]),
    ],
)
def test_what_returns_every_year_is_of_no_year(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_a_day_that_moves_with_the_year_says_nothing_without_one() -> None:
    assert values("They met on Good Friday and on the 14th.", None) == [None, "XXXX-XX-14"]


def test_without_a_publication_date_nothing_is_guessed() -> None:
    text = "Exports fell last month, on Monday, in August, on Nov. 7 and in October last year."
    assert values(text, None) == [None, "XXXX-WXX-1", "XXXX-08", "XXXX-11-07", "XXXX-10"]
    assert not any(mention.inferred for mention in find_dates(text))


def test_a_dateline_is_the_day_that_the_story_is_told_from() -> None:
    text = "Lanterns light up the square\n\nTuesday, June 19, 2018\n\nThe feast began yesterday."
    assert values(text, "2018-06-21") == ["2018-06-19", "2018-06-18"]
    assert values(text, None) == ["2018-06-19", "2018-06-18"]
    assert values(text, "2025-11-13") == ["2018-06-19", "2025-11-12"]


def test_a_phrase_may_break_over_a_line_but_not_over_a_paragraph() -> None:
    assert values("It was signed on Nov.\n7, 2025.") == ["2025-11-07"]
    assert values("It was signed in November\n\n2025 was hard.") == ["2025-11", "2025"]


def test_the_publication_date_may_be_text_a_day_or_an_instant() -> None:
    instant = datetime(2025, 11, 13, 8, 0, tzinfo=UTC)
    for published in ("2025-11-13", "2025-11-13T08:00:00+07:00", date(2025, 11, 13), instant):
        assert [mention.value for mention in find_dates("yesterday", published=published)] == ["2025-11-12"]
    with pytest.raises(InvalidDocument):
        find_dates("yesterday", published="13 Nov")


def test_a_mention_says_how_precise_it_is() -> None:
    text = (
        "on Nov. 7, last week, last weekend, last month, in Q3 2025, in the first half of 2024, in summer 2010, in 2019"
    )
    found = [mention.precision for mention in find_dates(text, published=THURSDAY)]
    assert found == ["day", "week", "weekend", "month", "quarter", "half", "season", "year"]
    assert find_dates("in August")[0] == DateMention(
        start=3, end=9, text="August", value="XXXX-08", precision="month", inferred=False
    )


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2025-11-07", date(2025, 11, 7), date(2025, 11, 7)),
        ("2025-W46", date(2025, 11, 10), date(2025, 11, 16)),
        ("2025-W46-WE", date(2025, 11, 15), date(2025, 11, 16)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2025-Q3", date(2025, 7, 1), date(2025, 9, 30)),
        ("2024-H2", date(2024, 7, 1), date(2024, 12, 31)),
        ("2024-WI", date(2024, 12, 1), date(2025, 2, 28)),
        ("2025", date(2025, 1, 1), date(2025, 12, 31)),
        ("199", date(1990, 1, 1), date(1999, 12, 31)),
        ("19", date(1900, 1, 1), date(1999, 12, 31)),
    ],
)
def test_a_value_covers_days(value: str, first: date, last: date) -> None:
    assert days_of(value) == (first, last)


def test_a_partial_value_covers_no_certain_days() -> None:
    assert [days_of(value) for value in ("XXXX-08", "XXXX-WXX-1", "2025-13", "soon", "")] == [None] * 5


@pytest.mark.parametrize("verb", ["cut", "set", "hit", "put"])
def test_a_verb_alike_in_past_and_present_takes_its_time_from_the_word_before_it(verb: str) -> None:
    (mention,) = find_dates(f"The council will {verb} the tariff on rice in December.", published="2025-11-12")
    assert mention.value == "2025-12"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The bank has suspended its job cuts until June.", "2026-06"),
        ("The council postponed the vote until May.", "2026-05"),
        ("The strike lasted until June.", "2025-06"),
        ("Ann Lee is raising questions about her words during Monday's debate.", "2026-03-09"),
    ],
)
def test_until_tells_an_end_to_come_and_during_what_has_been(text: str, value: str) -> None:
    assert [found.value for found in find_dates(text, published=date(2026, 3, 12))] == [value]


@pytest.mark.parametrize("published", [date(2026, 8, 2), date(2026, 12, 11)])
def test_the_time_that_somebody_was_given_may_be_over(published: date) -> None:
    (found,) = find_dates("The ruling gave the mine until August 31 to close.", published=published)
    assert found.value == "2026-08-31"


def test_a_plan_that_was_rejected_on_a_day_does_not_put_the_day_ahead() -> None:
    (found,) = find_dates("The council rejected the plan for a tunnel on Monday.", published="2026-08-26")
    assert found.value == "2026-08-24"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police said Friday's protest would go ahead.", ["2025-11-14"]),
        ("Police said Friday's protest had been peaceful.", ["2025-11-07"]),
        ("The minister said the Friday deadline stands.", ["2025-11-14"]),
        ("The 31 January deadline passed.", ["2025-01-31"]),
        ("She won the 2024 election and takes office in January.", ["2024", "2026-01"]),
        ("The hostages were freed in November 2023; in January, talks stalled.", ["2023-11", "2025-01"]),
        ("School was cancelled for Friday.", ["2025-11-14"]),
        ("The first vote is on Saturday and the second on Sunday.", ["2025-11-15", "2025-11-16"]),
        ("The shop was open Monday through Friday.", ["2025-11-10", "2025-11-14"]),
        ("The Friday before last, he resigned.", ["2025-10-31"]),
        ("The vote is set for the 23rd.", ["2025-11-23"]),
        ("It happened on a Tuesday in 2009.", ["2009"]),
        ("He fled in 1960; half a century later he returned.", ["1960", "2010"]),
        ("He fled in 1960. A century and a half ago nobody did.", ["1960", "1875"]),
        ("They fell silent on Remembrance Day.", ["2025-11-11"]),
    ],
)
def test_a_date_is_placed_by_its_own_clause_and_its_own_words(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The port handled 2036 containers.", []),
        ("The museum holds 2012 paintings.", []),
        ("The firm released 2016 results.", ["2016"]),
        ("The party revised 2024 forecasts.", ["2024"]),
    ],
)
def test_four_digits_that_a_verb_counts_are_no_year(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sales are expected to fall in 2027, they said.", "2027"),
        ("Exports fall this year.", "2025"),
        ("The works open in the fall of 2026.", "2026-FA"),
        ("The works open in fall 2026.", "2026-FA"),
    ],
)
def test_what_falls_is_no_season(text: str, expected: str) -> None:
    assert [mention.value for mention in find_dates(text, published=THURSDAY)] == [expected]


def test_what_is_of_a_year_says_nothing_of_the_day_it_is_told_on() -> None:
    values = [mention.value for mention in find_dates("The firm is due to reveal 2024 earnings on 19 January.")]
    assert values == ["2024", "XXXX-01-19"]


@pytest.mark.parametrize(
    "work", ["his 2003 documentary", "the Hoffer-nominated 1984 exposé “Salt Road,” a success,", "seven 2020 episodes"]
)
def test_the_year_in_which_a_work_came_out_is_no_year_of_what_its_maker_did(work: str) -> None:
    text = f"Ilan Soref, known for {work} died December 24 in Haifa."
    assert find_dates(text, published=date(2025, 12, 25))[-1].value == "2025-12-24"


def test_a_year_before_a_name_is_the_year_of_what_its_clause_tells() -> None:
    text = "In 2003 singer Ada Brandt married, and on May 24 her brother did."
    assert find_dates(text, published=date(2025, 12, 25))[-1].value == "2003-05-24"
