"""A reader meets a date that hangs on another one: told before it, beside it, or when somebody spoke."""

from __future__ import annotations

import pytest

from briefings.language.dates import find_dates

THURSDAY = "2025-11-13"


def values(text: str, published: str | None = THURSDAY) -> list[str | None]:
    return [mention.value for mention in find_dates(text, published=published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The truce of October 2025 came after a five-day conflict the previous month.", ["2025-10", "2025-09"]),
        ("They won on Nov. 3, 2012. The following day they left.", ["2012-11-03", "2012-11-04"]),
        ("They won on Nov. 3, 2012, and lost the next day.", ["2012-11-03", "2012-11-04"]),
        ("They won in 1984. Nobody else did that year.", ["1984", "1984"]),
        (
            "It marked the May 3, 2011, terrorist attacks. The sharpest talk of the day was short.",
            ["2011-05-03", THURSDAY],
        ),
        ("The May 3, 2011, attacks hurt many. He fled that day.", ["2011-05-03", "2011-05-03"]),
        ("A base since July 1, 1997. The drill began on Nov. 13.", ["1997-07-01", "2025-11-13"]),
        ("They won in 2010 and lost two years later.", ["2010", "2012"]),
        ("Exports rose in October from a year earlier.", ["2025-10", "2024-10"]),
        ("Net fell in the third quarter of 2024 from the year-earlier period.", ["2024-Q3", "2023-Q3"]),
        ("He fell ill on Saturday and came back the next Tuesday.", ["2025-11-08", "2025-11-11"]),
        ("This year's third quarter was poor.", ["2025", "2025-Q3"]),
        ("The 2019 third quarter was poor.", ["2019", "2019-Q3"]),
        ("Net fell in the third quarter of 2024. Sales rose in the quarter.", ["2024-Q3", "2024-Q3"]),
        ("He sang on Sunday. Earlier in the day he slept.", ["2025-11-09", "2025-11-09"]),
        ("In May 2012 he hoped to be back by the end of the year.", ["2012-05", "2012-12-31"]),
        ("He won in 2012. He wants a third term by the end of the year.", ["2012", "2025-12-31"]),
        ("They met on March 5, 2012, a Monday.", ["2012-03-05", "2012-03-05"]),
        ("He left on Nov. 3, 2013. On Dec. 5 he came back.", ["2013-11-03", "2013-12-05"]),
        ("The day before, on May 2, 2011, he had called.", ["2011-05-02", "2011-05-02"]),
        ("A day earlier, on Tuesday, they had marched.", ["2025-11-11", "2025-11-11"]),
        ("They fought in January 1995; that March, they signed.", ["1995-01", "1995-03"]),
        ("He ran in 1996 and won the following spring.", ["1996", "1997-SP"]),
        ("He lost on Oct. 26. The party met on the 30th.", ["2025-10-26", "2025-10-30"]),
        ("In the third quarter net fell to $3 million from $4 million a year ago.", ["2025-Q3", "2024-Q3"]),
        ("The drought, the worst since 1956, will last until February.", ["1956", "2026-02"]),
        ("Shares are at their lowest since October 2009, down from a January high.", ["2009-10", "2025-01"]),
        ("They fought on Friday; the night before, they had danced.", ["2025-11-07", "2025-11-06"]),
        ("They left on Oct. 28 and came back on Friday, ten days later.", ["2025-10-28", "2025-11-07", "2025-11-07"]),
        ("They left on Oct. 28. On Friday, ten days after, it rained.", ["2025-10-28", "2025-11-07", "2025-11-07"]),
        ("They left on Oct. 1. On Friday, two days later, it rained.", ["2025-10-01", "2025-11-07", "2025-11-09"]),
        ("It closed on July 1, 1972; it came back in March.", ["1972-07-01", "2025-03"]),
        ("She has been ill since Feb. 25, 1990. They met on March 28.", ["1990-02-25", "2025-03-28"]),
        ("Begun in April 2007, it ended in April.", ["2007-04", "2025-04"]),
        ("Shares fell in October, on Friday the 17th.", ["2025-10", "2025-10-17"]),
        ("Shares fell in October, and on Friday the 13th before.", ["2025-10", "2025-06-13"]),
        ("The notes, due Dec. 15, 1999, were called on Oct. 28.", ["1999-12-15", "2025-10-28"]),
        ("Quiet since 1823, it woke on March 20.", ["1823", "2025-03-20"]),
        ("They vote next Tuesday, Wednesday and Thursday.", ["2025-11-18", "2025-11-19", "2025-11-20"]),
        ("It passed in 2022 and was undone three years after that.", ["2022", "2025"]),
        ("He won in 2008 and ran again the very next year.", ["2008", "2009"]),
        ("In October, 12 were hurt, more than in the same month last year.", ["2025-10", "2024-10"]),
        ("He sang on Saturday night, the opening night, in the square.", ["2025-11-08", "2025-11-08"]),
        ("Yesterday, day five of the fair, it rained.", ["2025-11-12", "2025-11-12"]),
        ("The opening night was dull; day five was worse, the third day of rain.", []),
    ],
)
def test_a_date_may_hang_on_one_told_before(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He ruled from 2010 until 2017.", [("2010", "2017"), ("2017", None)]),
        ("He ruled 2010-17 and went.", [("2010", "2017"), ("2017", None)]),
        ("Between March and May 2020 it was shut.", [("2020-03", "2020-05"), ("2020-05", None)]),
        ("It ran Nov. 3-7.", [("2025-11-03", "2025-11-07"), ("2025-11-07", None)]),
        ("It ran from 3 to 7 November 2024.", [("2024-11-03", "2024-11-07"), ("2024-11-07", None)]),
        ("It ran from Nov. 30 to Dec. 2, 2024.", [("2024-11-30", "2024-12-02"), ("2024-12-02", None)]),
        ("It ran from November to March 2020.", [("2019-11", "2020-03"), ("2020-03", None)]),
        ("Open on Nov. 3, 5 and 7, 2025.", [("2025-11-03", None), ("2025-11-05", None), ("2025-11-07", None)]),
        ("It won in 2008 and 2012.", [("2008", None), ("2012", None)]),
        ("Du 3 au 5 mai 2024.", [("2024-05-03", "2024-05-05"), ("2024-05-05", None)]),
        ("Vom 3. bis 5. Mai 2024.", [("2024-05-03", "2024-05-05"), ("2024-05-05", None)]),
    ],
)
def test_each_end_of_a_range_is_a_mention_and_the_first_knows_the_last(
    text: str, expected: list[tuple[str, str | None]]
) -> None:
    assert [(mention.value, mention.until) for mention in find_dates(text, published=THURSDAY)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We sign today," the minister said Monday.', ["2025-11-10", "2025-11-10"]),
        ("“We sign today,” he told reporters on Wednesday.", ["2025-11-12", "2025-11-12"]),
        ('It ended yesterday. "No one won tonight," he said.', ["2025-11-12", "2025-11-12"]),
        ("It ended yesterday. No one works today, he said.", ["2025-11-12", "2025-11-13"]),
        ('It ended on Monday. "No one works today," he said.', ["2025-11-10", "2025-11-13"]),
        ('"No one works today," he said.', ["2025-11-13"]),
        (
            'It rose on Wednesday. On Friday it had been ill. "We fly today," he said.',
            ["2025-11-12", "2025-11-07", "2025-11-12"],
        ),
        (
            'It rose on Wednesday. On Thursday, it fell. On Friday it had been ill. "We fly today," he said.',
            ["2025-11-12", "2025-11-13", "2025-11-07", "2025-11-13"],
        ),
        (
            "It rose on Wednesday. It was ill on Friday. The crew was glad. So was he. Earlier in the day, it fell.",
            ["2025-11-12", "2025-11-07", "2025-11-12"],
        ),
    ],
)
def test_today_in_a_quotation_is_the_day_it_was_spoken_where_the_text_tells_it(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_a_time_of_day_belongs_to_the_day_it_follows() -> None:
    found = find_dates(
        "It began Tuesday night, and again yesterday\nmorning; on Friday nights it rests.", published=THURSDAY
    )
    assert [(mention.text, mention.value) for mention in found] == [
        ("Tuesday night", "2025-11-11"),
        ("yesterday\nmorning", "2025-11-12"),
    ]


def test_a_leap_day_ten_years_ago_today_is_the_day_before() -> None:
    assert values("They met three years ago today, and four years ago today.", "2024-02-29") == [
        "2021-02-28",
        "2020-02-29",
    ]


def test_an_occasion_dated_once_is_known_by_its_name_throughout() -> None:
    text = "Fair, day five: rain\n\nYesterday, day five of the fair, it rained. Day five was wet; day six is untold."
    found = find_dates(text, published=THURSDAY)
    assert [(mention.text, mention.value) for mention in found] == [
        ("day five", "2025-11-12"),
        ("Yesterday", "2025-11-12"),
        ("day five", "2025-11-12"),
        ("Day five", "2025-11-12"),
    ]


def test_an_occasion_dated_twice_is_known_by_no_name() -> None:
    text = "On Monday, day two of the fair, it rained. On Tuesday, day two of the trial, he spoke. Day two was long."
    assert values(text) == ["2025-11-10", "2025-11-10", "2025-11-11", "2025-11-11"]


def test_a_day_told_in_full_keeps_its_year_when_it_is_told_again() -> None:
    text = "The bombings of July 7, 2005, killed 52.\n\nThe trust of July 7 was set up later. Others fell on July 9."
    mentions = find_dates(text, published="2008-05-01")
    assert [mention.value for mention in mentions] == ["2005-07-07", "2005-07-07", "2007-07-09"]


def test_a_day_of_this_week_is_this_year_s_though_another_was_told_in_full() -> None:
    text = "The quake struck on March 11, 2011.\n\nHe laid a wreath on March 11 and left."
    assert find_dates(text, published="2012-03-13")[1].value == "2012-03-11"


def test_that_monday_is_the_one_nearest_to_the_day_told() -> None:
    told = "They met on March 12, 2025. That Monday, he had left; the following Monday, he was back."
    assert [mention.value for mention in find_dates(told)] == ["2025-03-12", "2025-03-10", "2025-03-17"]
    again = find_dates("The talks began on Monday. The same Monday, three were held.", published="2025-03-18")
    assert [mention.value for mention in again] == ["2025-03-17", "2025-03-17"]


@pytest.mark.parametrize(
    "text",
    [
        "The October 7 attacks were told of again.",
        "It struck back after the attack on southern Osk on 7 October.",
        "It launched a campaign in response to an attack on southern Osk on 7 October.",
    ],
)
def test_an_attack_of_a_day_has_been_however_near_the_day_is(text: str) -> None:
    assert [found.value for found in find_dates(text, published="2025-10-04")] == ["2024-10-07"]


def test_october_7_is_the_day_of_the_attack_in_news_of_gaza() -> None:
    told = "Her cousin, taken hostage by Hamas on October 7, was released."
    assert values(told, "2025-03-03") == ["2023-10-07"]
    assert values("They marched on October 7.", "2025-03-03") == ["2024-10-07"]
    assert values("Hamas fired rockets on October 7, police said on Wednesday.", "2025-10-08")[0] == "2025-10-07"


def test_whoever_looks_for_something_looks_back() -> None:
    told = "He posted it on Nov. 22. They are looking for a link between it and the release six weeks later of mails."
    assert values(told, "2017-12-27") == ["2017-11-22"]
    assert values("He came on Nov. 22. They plan to return six weeks later.", "2017-12-27")[1] == "2018-W01"


def test_an_ordinary_saturday_is_no_day_and_what_may_be_is_to_come() -> None:
    assert values("On 28 February a blast ended an ordinary Saturday morning in Osk.", "2026-07-23") == ["2026-02-28"]
    assert values("At a Monday hearing he lied.", "2025-04-01") == ["2025-03-31"]
    assert values("He may leave on Sunday.", "2025-03-31") == ["2025-04-06"]
    assert values("He may well have left on Sunday.", "2025-03-31") == ["2025-03-30"]


def test_what_was_said_before_a_dash_says_nothing_of_a_day_behind_it() -> None:
    told = "He chose to travel to Vell before visiting Osk - his visit to Lorn in January was seen as a snub."
    assert values(told, "2024-10-06") == ["2024-01"]
    assert values("A vote is due - probably on Monday.", "2025-04-01") == ["2025-04-07"]


def test_what_is_put_off_until_after_a_day_is_put_off_past_the_one_to_come() -> None:
    put_off = "The sentencing of the mayor, who shut two mills, has been postponed until after the November election."
    assert values(put_off, "2026-09-06") == ["2026-11"]
    assert values("The levy has been shelved until shortly after the March vote.", "2026-09-06") == ["2027-03"]
    assert values("The party lasted until after the November vote.", "2026-09-06") == ["2025-11"]
