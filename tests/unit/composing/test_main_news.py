"""A briefing leads with the news that its stories tell and refer back to, not with what came last."""

from __future__ import annotations

from datetime import UTC, datetime

from briefings import Briefing, Document, Topic, compose
from briefings.composing.prominence import _gravity
from briefings.composing.trading import reports_trading, tells_session

NOW = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)
SEIZURE = Topic(key="seizure", title="Seizure", match=("seized the Aurora", "raid"))
FISH = Topic(key="fish", title="Fish", match=("herring", "catch"))
LUNDO = Briefing(name="lundo", title="Lundo", scope=("Lundo*",), topics=(FISH, SEIZURE))
EVENT = "The navy of Lundo has seized the Aurora, a ferry with ninety passengers, in a raid near the island of Merrow."
PRICE = "The price of herring in Lundo fell by 12 percent on Wednesday, the largest fall in a day since 2019."


def document(text: str, title: str, *, day: int) -> Document:
    return Document.from_text(text, title=title, published=f"2026-03-{day:02}", publisher=f"Paper {title}")


def test_what_most_stories_tell_leads_before_what_is_newest() -> None:
    came = [
        ("Merrow called home its envoy", "Envoy called home"),
        ("Nine unions called a strike", "Unions call strike"),
        ("The council met at night", "Council meets"),
        ("Two insurers raised their rates", "Insurers raise rates"),
    ]
    after = [
        document(f"{what} after the navy of Lundo seized the Aurora near the island of Merrow.", title, day=9 + at // 2)
        for at, (what, title) in enumerate(came)
    ]
    edition = compose(
        LUNDO, [document(PRICE, "Herring falls", day=11), document(EVENT, "Ferry seized", day=8), *after], now=NOW
    )
    assert "seized the Aurora" in edition.lead[0].text
    assert PRICE in [line.text for line in edition.lead]


def test_of_two_that_weigh_nearly_as_much_the_newer_opens_a_card() -> None:
    before = "The raid of Lundo's navy left nine sailors hurt, a doctor told reporters at the hospital of Merrow."
    now = "The raid has cost the owner of the Aurora his licence, a judge in the south of Lundo decided at noon."
    told = [document(before, "Sailors hurt", day=4), document(now, "Owner loses licence", day=11)]
    assert [line.text for line in compose(LUNDO, told, now=NOW).cards[0].lines] == [now, before]


def test_no_card_opens_with_the_middle_of_a_story_about_another_thing() -> None:
    rest = "They open in May, when the rain is over.\n\n" + "The mayor will be there and speak to parents.\n\n" * 4
    story = f"{rest}The catch may fall by {{}} tonnes in Lundo.\n\nThe herring is too small, its fishers say in Lundo."
    stories = [document(story.format(40 + number), f"Schools of Lundo, part {number}", day=11) for number in range(6)]
    assert compose(LUNDO, stories, now=NOW).cards == ()
    titled = [document(story.format(40), "Lundo's catch may fall by 40 tonnes", day=11), *stories[1:]]
    assert compose(LUNDO, titled, now=NOW).cards


def test_what_has_been_done_opens_before_what_is_to_come_and_a_scene() -> None:
    done = "The navy of Lundo has sold the Aurora, which it seized in a raid, to a shipyard of Merrow for nine crowns."
    planned = "The navy of Lundo will sell three tugs, which it seized in a raid, to a shipyard of Merrow in two years."
    scene = "It is hard to say what the navy of Lundo wanted with the yacht, which it seized in a raid near Merrow."
    told = [
        document(text, title, day=11)
        for text, title in ((planned, "Navy to sell tugs"), (scene, "What navy wanted"), (done, "Navy sells Aurora"))
    ]
    briefing = Briefing(name="lundo", title="Lundo", scope=("Lundo*",), topics=(SEIZURE,))
    edition = compose(briefing, told, now=NOW)
    assert edition.lead[0].text == done


ATTACKS = Topic(key="attacks", title="Attacks", match=("bomb*",))
TROOPS = Topic(key="troops", title="Troops", match=("soldier*",))
MERROW = Briefing(name="merrow", title="Merrow", scope=("Lundo*",), topics=(ATTACKS, TROOPS, FISH), lead=2)
BEHIND = (
    "The Red Hand of Yorick Dane has fought for the Merrow marshes for nine years.\n\n"
    "General Ilya Brandt spoke of the Red Hand, of Yorick Dane and of the Merrow marshes at Fort Callow."
)
AMBUSH = f"Nine soldiers of Lundo were killed in an ambush on the road to Fort Callow.\n\n{BEHIND}"
BLAST = f"Bombs in two trams left 12 people dead in Lundo's capital at rush hour.\n\n{BEHIND}"


def test_what_comes_of_a_story_weeks_later_is_news_of_its_own() -> None:
    first = document(AMBUSH, "Red Hand ambush near Merrow marshes", day=1)
    fish = document("The herring of Lundo is landed at noon, fishers say.", "Herring landed", day=2)
    for day, beside in ((2, "herring"), (11, "ambush")):
        later = document(BLAST, "Red Hand of Merrow marshes bombs trams", day=day)
        told = [line.text for line in compose(MERROW, [first, later, fish], now=NOW).lead]
        assert "12 people" in told[0]
        assert beside in told[1]


def test_the_more_have_died_the_more_it_is_main_news() -> None:
    few = document("A bomb killed three people in the market of Osk in Lundo on Tuesday.", "Bomb in Osk", day=11)
    many = document("Two bomb blasts at a wedding near Lundo's border left 153 dead.", "Wedding bombed", day=11)
    assert [line.text for line in compose(MERROW, [few, many], now=NOW).cards[0].lines] == [many.text, few.text]
    wreath = "Lundo's mayor of Vell laid a wreath on Tuesday for the 900 people killed by a bomb on a ferry in 1943."
    assert compose(MERROW, [document(wreath, "Wreath", day=11), few], now=NOW).lead[0].text == few.text


def test_beasts_that_frost_has_killed_make_no_news_graver() -> None:
    beasts = "Frost killed forty cattle on the farms of Lundo on Tuesday, the herders of Merrow said."
    cattle = Topic(key="cattle", title="Cattle", match=("cattle",))
    briefing = Briefing(name="lundo", title="Lundo", scope=("Lundo*",), topics=(cattle, FISH))
    told = [document(beasts, "Frost in Lundo", day=10), document(PRICE, "Herring falls", day=11)]
    assert compose(briefing, told, now=NOW).lead[0].text == PRICE
    people = document(beasts.replace("cattle", "herders"), "Frost in Lundo", day=10)
    herders = Topic(key="herders", title="Herders", match=("herders",))
    briefing = Briefing(name="lundo", title="Lundo", scope=("Lundo*",), topics=(herders, FISH))
    assert compose(briefing, [people, told[1]], now=NOW).lead[0].text == people.text


def test_what_shares_did_in_a_session_leads_a_briefing_on_markets_alone() -> None:
    shares = "Lundo share prices closed 0.4 percent higher on Wednesday as exporters of herring gained, dealers said."
    raid = "The navy of Lundo said on Monday that a raid near Merrow had been put off."
    told = [document(shares, "Lundo shares close higher", day=11), document(raid, "Raid put off", day=9)]
    trade = Topic(key="trade", title="Trade", match=("export*", "herring"))
    lundo = Briefing(name="lundo", title="Lundo", scope=("Lundo*",), topics=(trade, SEIZURE))
    assert [line.text for line in compose(lundo, told, now=NOW).lead] == [raid, shares]
    stocks = Topic(key="trade", title="Stocks", match=("export*", "herring"))
    market = Briefing(name="lundo", title="Lundo", scope=("Lundo*",), topics=(stocks, SEIZURE))
    assert [line.text for line in compose(market, told, now=NOW).lead] == [shares, raid]


def test_a_record_of_the_market_is_no_daily_report() -> None:
    assert reports_trading("Lundo's stock market index, the LX, rose 16 points to 633 on Thursday.")
    assert reports_trading("The crown moved little, but the dollar edged up to 9 crowns in Lundo on Friday.") is False
    assert reports_trading("The Lundo dollar edged up to 9 crowns on Friday.")
    assert not reports_trading("Lundo share prices plunged 9 percent on Wednesday, the worst fall since 2008.")
    assert not reports_trading("The minister of trade resigned as shares fell.")


def test_the_newest_toll_leads_as_the_one_did_whose_place_it_takes() -> None:
    """The later paper counts them in its middle, behind what came of the event."""
    blasts = "Four bombs in the market of Lundo killed 153 people on Thursday, and the raid of the navy was put off."
    shots = (
        "Two ships of the navy of Lundo fired in the air near the market on Friday after a raid and hurt two people."
    )
    now = "On Thursday at least 200 people were killed in four bombings in the market of Lundo, before the raid."
    rest = "The market is in the east of Lundo.\n\nIt is a poor part of the town.\n\nMany have left it since the war."
    later = "The chief of Lundo's guards escaped a raid on Tuesday in which a guard was killed and 20 men were wounded."
    told = [
        document(blasts, "Bombings kill 153 in Lundo", day=5),
        document(f"{shots}\n\n{rest}\n\n{now}", "Ships fire near market of Lundo", day=6),
        document(later, "Chief of guards escapes raid", day=10),
    ]
    assert compose(LUNDO, told, now=NOW).lead[0].text == now


def test_those_who_died_on_a_day_of_a_month_make_no_main_news() -> None:
    assert _gravity("It is a loan after the October 8 earthquake which killed more than 73,000 people.") == 1.0
    assert _gravity("The mayor resigned after a fire that killed 62 people on Monday.") > 1.0


def test_what_moved_stands_near_its_index() -> None:
    """So that a text of a thousand indexes takes no time."""
    far = f"The index {'of mills ' * 20}lost 2 points."
    assert tells_session("The index lost 2 points.", 24)
    assert not tells_session(far, len(far))


def opens(*told: tuple[str, int]) -> str:
    """What opens a card of sentences of days in March, each of a paper of its own."""
    papers = [document(text, f"Paper {number} on the raid", day=day) for number, (text, day) in enumerate(told)]
    return compose(LUNDO, papers, now=NOW).cards[0].lines[0].text


def test_what_somebody_thinks_of_news_opens_behind_it() -> None:
    answer = (
        "The mayor of Lundo, under fire over the raid on the Aurora, told reporters on Monday that ninety passengers "
        "were well."
    )
    assert opens((answer, 9), (EVENT, 9)) == EVENT


def test_how_things_stood_two_days_ago_opens_behind_what_was_done_since() -> None:
    stood = "The raid of the navy of Lundo near Merrow on Friday is the largest in its waters for ninety years."
    done = "The crew of the Aurora went home to Merrow after the raid of Lundo's navy."
    assert opens((stood, 8), (done, 10)) == done
