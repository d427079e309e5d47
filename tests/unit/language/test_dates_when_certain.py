"""A bare weekday or month stands for a day only where the words leave no other: a wrong one costs a reader's trust."""

from __future__ import annotations

import pytest

from briefings.language.dates import find_dates

THURSDAY, DECEMBER = "2025-11-13", "2025-12-15"


def values(text: str, published: str = THURSDAY) -> list[str | None]:
    return [mention.value for mention in find_dates(text, published=published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The port is putting the sailings off until Sunday.", "2025-11-16"),
        ("The miners gave the owner until Tuesday to pay.", "2025-11-18"),
        ("The two sides have agreed to talks aboard a ferry Saturday.", "2025-11-15"),
        ("The king has called an assembly of the tribes for Tuesday.", "2025-11-18"),
        ("On Tuesday, he would be shown round the dam.", "2025-11-18"),
        ("Seats go on sale from 0900 GMT Friday at the door.", "2025-11-14"),
        ("Peru await them in Saturday's final.", "2025-11-15"),
        ("The next match is a replay at the old ground on Tuesday.", "2025-11-18"),
        ("The town host Rovers at the old ground on Sunday hoping for a point.", "2025-11-16"),
        ("The ties of the second round kick off on Tuesday.", "2025-11-18"),
        ("The channel will show the long film, entitled The Mill, on Friday.", "2025-11-14"),
        ("The pair fought their way through to Sunday's final.", "2025-11-16"),
        ("Chile have replaced Peru in the contest starting on Friday.", "2025-11-14"),
        ("The men were told of a possible meeting over the weekend.", "2025-W46-WE"),
        ("He was sentenced to die by hanging at dawn Tuesday.", "2025-11-18"),
        ("They stay first if they beat United on Sunday.", "2025-11-16"),
        ("They can go top with a point at United on Sunday.", "2025-11-16"),
        ("The law comes into force on Monday in the north and Tuesday in the south.", "2025-11-17"),
        ("The side warmed up for Saturday's cup tie by winning.", "2025-11-15"),
        ("He thought of the league, which holds its first meeting Sunday.", "2025-11-16"),
        ("They had until midnight on Sunday to reach a contract.", "2025-11-16"),
        ("The firm threatened to cut the gas off from Sunday.", "2025-11-16"),
        ("Lima has agreed to talks with the town's embattled mayor aboard a ferry Saturday.", "2025-11-15"),
        ("Rovers need a point against United on Sunday.", "2025-11-16"),
        ("He was seeing friends then and on Saturday was due to see his mother.", "2025-11-15"),
    ],
)
def test_what_looks_ahead_has_its_weekday_ahead(text: str, expected: str) -> None:
    assert values(text)[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The striker pulled out due to injuries on Monday.", "2025-11-10"),
        ("The party is four points ahead but a poll on Sunday showed a shift.", "2025-11-09"),
        ("They will play the cup tie after the match on Tuesday was put off.", "2025-11-11"),
        ("The plant has been shut since Friday.", "2025-11-07"),
        ("The chief is expected to go after the fatal shooting of a guard in the town on Saturday.", "2025-11-08"),
        ("On Friday, in a gesture of good-will, Ann Lee met the miners.", "2025-11-07"),
        ("The move follows Friday's vote by the board.", "2025-11-07"),
        ("The plan was set in action on Tuesday.", "2025-11-11"),
        ("Sunday's clashes were the worst.", "2025-11-09"),
        ("The raid was kept secret until Wednesday when a lawyer told of it.", "2025-11-12"),
        ("They missed the two meetings scheduled Tuesday in the town.", "2025-11-11"),
        ("On Tuesday, Ann Lee, who leads the party, met the miners.", "2025-11-11"),
        ("The council on Monday re-elected its chairman.", "2025-11-10"),
        ("The deal on oil beginning on Monday was no gift.", "2025-11-10"),
        ("The town is reeling after two raids on its mills, with one mill exploding on Tuesday.", "2025-11-11"),
        ("The union will not accept the offer, saying on Sunday that it is too low.", "2025-11-09"),
        ("He would answer, he said, the massive Sunday missile strike.", "2025-11-09"),
    ],
)
def test_what_looks_back_has_its_weekday_behind(text: str, expected: str) -> None:
    assert values(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "A minister said Friday that the dam would hold.",  # six days ago, or today where the sun rises first
        "The president has declared Friday a holiday.",
        "Marches were also announced for Friday in the south.",
        "They sought the help of all sides to Friday's strike.",
        "Saturday (kick-off in GMT)",
        "The vote kicked off last Monday in nine of the towns.",  # three days ago, or ten
        "The governor asked the court to close the mine on Saturday.",  # asked then, or to be closed then
    ],
)
def test_a_weekday_that_may_be_this_or_next_is_left_open(text: str) -> None:
    assert values(text) == [None] or not (values(text)[0] or "").startswith("2025")


def test_a_day_behind_what_is_to_follow_it_is_over() -> None:
    assert values("The premier will not back down after launching an attack on Monday.") == ["2025-11-10"]


@pytest.mark.parametrize(
    ("published", "day"),
    [("2025-07-05", "2025-07-08"), ("2025-07-09", "2025-07-08"), ("2025-07-11", "2025-07-15")],
)
def test_what_is_for_a_match_on_a_day_is_of_the_nearest_of_these_days(published: str, day: str) -> None:
    assert values("The club cut prices for the semifinal at Osk Arena on Tuesday.", published) == [day]
    assert values("The club named its squad for the match against Osk on Tuesday.", published) == [day]


def test_a_day_in_the_name_of_a_show_is_none() -> None:
    assert values("Ann Lee will retire at Saturday Night’s Main Event.") == []


def test_people_today_are_those_of_these_times() -> None:
    assert values("Health has become worse over 17 years, with kids today more likely to be ill.") == []
    assert values("The film asks how young people today find work.") == []
    assert values("The people of Osk today chose a mayor.") == ["2025-11-13"]
    assert values("The ministry told voters today that the dam holds.") == ["2025-11-13"]


def test_today_beside_what_once_was_is_nowadays() -> None:
    assert values("Ann Lee was born in Osk, but today she supports its rival.") == []
    assert values("Ann Lee was ill, but today she left hospital.") == ["2025-11-13"]


def test_days_ago_beside_another_day_may_count_from_it() -> None:
    assert values("Osk on Tuesday protested over what it called an attack on a boat three days ago.")[1] is None
    assert values("The attack on Tuesday came two days ago.") == ["2025-11-11", "2025-11-11"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The paper followed the fall of the cabinet of the last king in February.", "XXXX-02"),
        ("The party, which came to power after a narrow vote in January, has warned them.", "XXXX-01"),
        ("They launched talks on the border last November.", "XXXX-11"),
        ("The vote will be held in February.", "2026-02"),
        ("The rebels took the town in February.", "2025-02"),
        ("The January contract closed at 59 dollars.", "2026-01"),
        ("Wheat for delivery in February fell by a cent.", "2026-02"),
        ("Then we have the cup in the Gulf in January.", "2026-01"),
        ("The sum is needed by January to feed them.", "2026-01"),
        ("The cut in January would raise prices.", "2026-01"),
        ("The state sent the police to end a strike by pilots in August.", "2025-08"),
    ],
)
def test_a_month_of_the_next_year_needs_a_tense_that_looks_ahead(text: str, expected: str) -> None:
    assert values(text, DECEMBER) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Exports from January to September came to 4 billion.", ["2025-01", "2025-09"]),
        ("Incomes rose by 3 percent in the January-October period.", ["2025-01", "2025-10"]),
        ("Between October and January they will sow wheat.", ["2025-10", "2026-01"]),
        ("Talks were held in August and December last year.", ["2024-08", "2024-12"]),
        ("Cards are made for use in the April next year's vote.", ["2026-04"]),
        ("The forum first met in December in 1999 in the south.", ["1999-12"]),
        ("Exports rose 4 percent from a year earlier to 9.4 billion dollars in 2024.", ["2023", "2024"]),
        ("The pass, shut from Tuesday until Thursday of last week, is open.", ["2025-11-04", "2025-11-06"]),
    ],
)
def test_the_end_of_a_range_dates_its_beginning(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_the_quarter_of_a_match_is_none_of_a_year() -> None:
    assert values("The row came in the fourth quarter of Seattle's 106-90 victory.") == []


@pytest.mark.parametrize("text", ["Jars from 2,000 years ago were found.", "The wall stood 1,200 years ago."])
def test_the_last_digits_of_thousands_count_no_years(text: str) -> None:
    assert values(text) == []


def test_what_has_been_was_not_on_a_day_to_come() -> None:
    assert values("Her ruling is due on Sunday. She said the same day that it was hard.") == ["2025-11-16", THURSDAY]


def test_an_earlier_june_has_been() -> None:
    assert values("He gave in after the collapse of an earlier June summit.", DECEMBER) == ["2025-06"]


def test_a_town_called_after_the_sea_is_no_month() -> None:
    assert values("The summit in Mar del Plata ended in a row.") == []


@pytest.mark.parametrize(
    ("text", "published", "value", "rough"),
    [
        ("The ministers are to meet later this week.", "2025-11-09", "2025-W46", False),  # a Sunday's paper
        ("The ministers are to meet later this week.", "2025-11-10", "2025-W46", False),
        ("The mayor resigned earlier this week.", "2025-11-10", "2025-W45", False),  # a Monday's paper
        ("The mayor resigned earlier this week.", "2025-11-11", "2025-W46", False),
        ("The mayor resigned this week.", "2025-11-10", "2025-W46", True),
        ("The mayor will resign this week.", "2025-11-10", "2025-W46", False),
        ("The mayor resigned this week.", "2025-11-11", "2025-W46", False),
    ],
)
def test_the_week_of_a_mondays_and_of_a_sundays_paper(text: str, published: str, value: str, rough: bool) -> None:
    (date,) = find_dates(text, published=published)
    assert (date.value, date.rough) == (value, rough)


@pytest.mark.parametrize(
    "text",
    [
        "The envoy took part in three rounds of talks at the old fort of Osk in November.",
        "The band was banned for its part in the raids by the council of the hills in November.",
        "Ann Lee once worked for a paper of the miners that closed its doors, she said, in November.",
        "Two weeks later, on 10 November, Ann Lee got in touch.",
    ],
)
def test_what_has_been_is_of_no_month_to_come(text: str) -> None:
    assert all(not (value or "").startswith("2025") for value in values(text, "2025-08-02"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Days ago, the mayor presented Ann Lee as the one who is to stand in November's election.", "2025-11"),
        ("The sentencing has been postponed. The judge delayed the hearing of the case to 26 November.", "2025-11-26"),
        ("The hearing was moved from August 12 to August 19.", "2025-08-12"),
        ("He went to Osk in March.", "2025-03"),
    ],
)
def test_but_what_is_held_on_a_set_day_or_moved_to_one_is(text: str, expected: str) -> None:
    assert values(text, "2025-08-02")[0] == expected


def test_a_caption_of_another_year_has_none() -> None:
    assert values("A balloon drifts off the coast of Osk on Saturday, Feb. 4.", "2024-07-28") == ["XXXX-02-04"]
    assert values("The match is on Saturday, Aug. 4.", "2024-07-28") == ["2024-08-04"]  # a Sunday: a slip


def test_the_day_after_last_week_is_none() -> None:
    told = "Talks are due on Aug. 15. Last week a raid killed the captain. The next day, his deputy fled."
    assert values(told, "2024-08-09")[2:] == []


def test_what_was_going_to_be_has_the_nearest_day() -> None:
    was = "The minister was going to meet the dockers on Tuesday."
    assert values(was, "2026-03-12") == ["2026-03-10"]  # a Thursday's paper
    assert values(was, "2026-03-09") == ["2026-03-10"]  # a Monday's
    assert values(was.replace("was", "is"), "2026-03-12") == ["2026-03-17"]


def test_a_feast_that_moves_is_the_nearest_where_a_day_of_a_month_would_stay_open() -> None:
    """Of Easter nothing can be said without its year."""
    assert values("/Easter/ago", "2000-01-01") == ["2000-04-23"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Aides blamed the chief for shielding members up for re-election in September.", "2026-09"),
        ("Many members facing re-election in September voted against the dam.", "2026-09"),
        ("The reeve, who is seeking re-election in May, closed the dam.", "2026-05"),
        ("The reeve was up for re-election in September and lost.", "2025-09"),
        ("The reeve faced an election in September.", "2025-09"),
        ("The reeve said that the chief was leaving in March.", "2026-03"),
        ("The reeve said that he was leaving an inn in March when he was shot.", "2025-03"),
        ("The reeve said a clerk was leaving the inn in March.", "2025-03"),
        ("The reeve told his clerks that he was stepping down at the end of March.", "2026-03"),
        ("The reeve left in March.", "2025-03"),
    ],
)
def test_who_stands_for_an_election_or_is_said_to_leave_has_it_ahead(text: str, expected: str) -> None:
    assert values(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mill closed 2 1/2 years ago.", ["2023-05"]),
        ("The mill closed 2½ years ago.", ["2023-05"]),
        ("The mill closed 2.5 years ago.", ["2023-05"]),
        ("It was three-and-a-half years ago that she left.", ["2022-05"]),
        ("He was jailed in June 2020. Two and a half years later, he was freed.", ["2020-06", "2022-12"]),
        ("It began a month and a half ago.", []),
        ("In two weeks' time, the law takes effect.", ["2025-W48"]),
        ("The vote is due in three days' time.", ["2025-11-16"]),
        ("The sale begins a week on Tuesday.", ["2025-11-25"]),
        ("The sale begins Tuesday week.", ["2025-11-25"]),
        ("He was jailed for a week on Tuesday.", ["2025-11-11"]),
        ("The show is on once a week on Sunday.", ["XXXX-WXX-7"]),
        ("The minister resigned on Monday last.", ["2025-11-10"]),
        ("They met the weekend before last.", ["2025-W44-WE"]),
        ("The army took the town last Wed., after a siege.", ["2025-11-05"]),
        ("They met on Tues. and left on Wed. morning.", ["2025-11-11", "2025-11-12"]),
        ("The clinic opened on July the sixteenth, 2021.", ["2021-07-16"]),
        ("It closed on April twenty-first.", ["2025-04-21"]),
        ("In April first-time buyers fell.", ["2025-04"]),
        ("They went on in November. First, the dam was mended.", ["2025-11"]),
        ("Since 9/11, much has changed.", ["2001-09-11"]),
        ("Men who stormed the Capitol on Jan. 6 were pardoned.", ["2021-01-06"]),
        ("The new hall at the state Capitol opens on Jan. 6.", ["2026-01-06"]),
        ("MERROW (AP) — On Friday, the mayor signed it.", ["2025-11-07"]),
    ],
)
def test_ways_of_saying_a_day_that_are_less_usual(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They have met often in recent weeks as December's contests approach.", ["2025-12"]),
        ("With the January vote looming, she was seen in Osk.", ["2026-01"]),
        ("He told them to set aside Friday for the cleaning.", ["2025-11-14"]),
        ("On July 1, a Thursday, he went to Osk.", ["XXXX-07-01", "2025-11-13"]),
        ("On 3 July, a Thursday, he went to Osk.", ["2025-07-03", "2025-07-03"]),
        ("The town passed a bill to keep the mill open through September.", ["2026-09"]),
        ("They unveiled a stopgap measure that would feed the harbour until the end of August.", ["2026-08"]),
        ("The mill stood still through September.", ["2025-09"]),
        ("The storm was supposed to end late Monday, so he slept.", ["2025-11-10"]),
        ("She was supposed to speak on Tuesday, but fell ill.", ["2025-11-11"]),
        ("The storm is supposed to end on Friday.", ["2025-11-14"]),
        ("They fought on Sunday over the cuts scheduled to kick in Monday.", ["2025-11-09", "2025-11-17"]),
        ("They fought over the cuts that had been scheduled to kick in Monday.", ["2025-11-10"]),
        ("The count of jobs on Friday, which leaves out the farms, is still expected to rise.", ["2025-11-14"]),
        ("A deal of last summer holds.", ["2025-SU"]),
        ("A deal of last autumn holds.", ["2024-FA"]),
    ],
)
def test_what_stands_beside_a_day_tells_its_side_and_its_year(text: str, expected: list[str]) -> None:
    assert values(text) == expected


def test_the_season_that_has_just_ended_may_be_the_last_one_or_not() -> None:
    assert values("A deal of last summer holds.", "2025-09-12") == ["XXXX-SU"]
