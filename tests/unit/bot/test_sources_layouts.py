"""Where title, date and publisher stand in a text file, in the layouts that people send."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from bot.sources.articles import NO_DATE, NO_TITLE
from bot.sources.publication_date import read_date_line
from tests.unit.bot.reading import read, refusal

FIRST = "The harbour authority opened a second berth on Monday, two years later than it had planned."
SECOND = "Shipping lines had complained about delays since the spring, and several had moved to other ports."
BODY = f"{FIRST}\n{SECOND}"


def test_title_in_the_first_line_and_date_in_the_second() -> None:
    document = read(f"Why does the harbour open a second berth?\nNovember 13, 2025\n{BODY}\n")
    assert document.title == "Why does the harbour open a second berth?"
    assert document.published == date(2025, 11, 13)
    assert document.text == BODY
    assert document.notes == ()


@pytest.mark.parametrize(
    "line", ["Port of Spain, 13 November 2025", "Lyon, le 13 novembre 2025", "Reval, Nov 13, 2025"]
)
def test_the_place_before_a_date_below_the_title_hides_it_from_nobody(line: str) -> None:
    document = read(f"Second berth opens after two years\n\n{line}\n\n{FIRST}\n\n{SECOND}")
    assert (document.published, document.notes) == (date(2025, 11, 13), ())
    assert document.text == f"{FIRST}\n\n{SECOND}"


def test_a_title_that_ends_with_a_date_is_no_date() -> None:
    document = read(f"Fleet Day, 13 November 2025\n\n{FIRST}\n\n{SECOND}")
    assert (document.title, document.published) == ("Fleet Day, 13 November 2025", None)


def test_a_mail_begins_behind_what_says_from_whom_it_is() -> None:
    head = "From: Ada Lind <ada@harbour.example>\nTo: desk@news.example\nSubject: Second berth opens\n"
    document = read(f"{head}Date: Thu, 13 Nov 2025 08:00:00 +0200\n\n{FIRST}\n\n{SECOND}")
    assert (document.title, document.text) == ("Second berth opens", f"{FIRST}\n\n{SECOND}")
    assert document.published == datetime(2025, 11, 13, 8, tzinfo=timezone(timedelta(hours=2)))


def test_neither_title_nor_date_and_both_are_said_to_be_missing() -> None:
    document = read(f"{BODY}\n")
    assert document.text == BODY
    assert (
        document.title == "The harbour authority opened a second berth on Monday, two years later than it had planned"
    )
    assert document.published is None
    assert document.notes == (NO_TITLE, NO_DATE)


def test_a_title_from_a_long_sentence_ends_at_a_word() -> None:
    document = read("The harbour authority, " + "which nobody had expected to act so soon, " * 5 + "opened a berth.")
    assert document.title.endswith("…")
    assert len(document.title) <= 111
    assert document.text.startswith(document.title.removesuffix("…"))
    assert document.text[len(document.title) - 1] in " ,"


def test_a_title_of_last_resort_goes_past_the_stops_of_abbreviations() -> None:
    document = read("The U.S. Navy sent a ship to the port. It stayed for a week.")
    assert document.title == "The U.S. Navy sent a ship to the port"


def test_a_headline_without_a_date() -> None:
    document = read(f"Second berth opens after two years\n\n{FIRST}\n\n{SECOND}")
    assert document.title == "Second berth opens after two years"
    assert document.text == f"{FIRST}\n\n{SECOND}"
    assert document.notes == (NO_DATE,)


def test_bylines_and_publishers_may_stand_between_title_and_date() -> None:
    document = read(f"Second berth opens\nBy Maria Okafor\nHarbour Gazette\n13 Nov 2025, 08:30 GMT\n\n{BODY}")
    assert document.title == "Second berth opens"
    assert document.published == datetime(2025, 11, 13, 8, 30, tzinfo=UTC)
    assert document.text == BODY


def test_a_summary_between_headline_and_date_stays_in_the_text() -> None:
    deck = "Lines had waited for years."
    document = read(f"Second berth opens\n{deck}\nNovember 13, 2025\n{BODY}")
    assert (document.title, document.published) == ("Second berth opens", date(2025, 11, 13))
    assert document.text == f"{deck}\n\n{BODY}"


def test_a_date_above_the_title_or_without_one() -> None:
    above = read(f"13 November 2025\nSecond berth opens\n\n{BODY}")
    assert (above.title, above.published, above.text) == ("Second berth opens", date(2025, 11, 13), BODY)
    alone = read(f"13 November 2025\n{BODY}")
    assert (alone.published, alone.text, alone.notes) == (date(2025, 11, 13), BODY, (NO_TITLE,))


def test_fields_written_as_lines() -> None:
    document = read(
        f"Title: Second berth opens\nSource: Harbour Gazette\nDate: 2025-11-13\nURL: https://example.org/berth\n\n{BODY}"
    )
    assert (document.title, document.publisher, document.published, document.url, document.text) == (
        "Second berth opens",
        "Harbour Gazette",
        date(2025, 11, 13),
        "https://example.org/berth",
        BODY,
    )


def test_a_date_inside_the_text_is_no_date_of_publication() -> None:
    document = read(f"{FIRST}\n{SECOND}\nNovember 7, 2025\n{FIRST}")
    assert document.published is None
    assert document.text.startswith(FIRST)


def test_a_text_wrapped_by_hand_keeps_its_first_line() -> None:
    wrapped = (
        "The harbour authority opened a second berth on Monday, two years later than\n"
        "it had planned. Shipping lines had complained about delays since the spring,\n"
        "and several of them had moved to other ports."
    )
    assert read(wrapped).text == wrapped
    assert NO_TITLE in read(wrapped).notes


def test_a_date_in_a_language_that_is_not_known_is_said_and_the_title_found() -> None:
    document = read(f"Second berth opens\n13 พ.ย. 2568\n{BODY}")
    assert document.title == "Second berth opens"
    assert document.notes == ("publication date not clear: '13 พ.ย. 2568' is in no form that is known",)
    assert document.text == BODY


def test_a_date_that_could_be_two_is_not_guessed() -> None:
    document = read(f"Second berth opens\n05/06/2025\n{BODY}")
    assert document.published is None
    assert document.notes == ("publication date not clear: 05/06/2025 can be two days",)


@pytest.mark.parametrize(
    "written",
    [
        "November 13, 2025",
        "Nov. 13, 2025",
        "13 November 2025",
        "13th of November, 2025",
        "Thursday, November 13, 2025",
        "2025-11-13",
        "2025/11/13",
        "13.11.2025",
        "13/11/2025 10:30",
        "13-Nov-2025",
        "Published: November 13, 2025 at 10:30 p.m. EST",
        "Published 13 November 2025 | Updated 14 November 2025",
        "Updated: 14 November 2025 — Published: 13 November 2025",
        "13. November 2025, 10:30 Uhr",
        "الخميس 13 نوفمبر 2025",
        "الخميس، 13 تشرين الثاني، 2025",
        "יום חמישי, ה-13 בנובמבר, 2025",
        "गुरुवार, 13 नवंबर 2025",
        "नवम्बर १३, २०२५",
        "ថ្ងៃព្រហស្បតិ៍ ទី១៣ ខែវិច្ឆិកា ឆ្នាំ២០២៥",
        "le 13 novembre 2025 à 10h30",
        "13 de noviembre de 2025",
        "čtvrtek 13. listopadu 2025",
        "2025年11月13日",
    ],
)
def test_one_day_written_in_many_ways(written: str) -> None:
    line = read_date_line(written)
    assert line is not None
    assert line.published == date(2025, 11, 13)


def test_a_month_of_two_letters_is_one() -> None:
    line = read_date_line("सोमवार, 19 मई 2025")
    assert line is not None
    assert line.published == date(2025, 5, 19)


@pytest.mark.parametrize(
    ("written", "offset"),
    [
        ("2025-11-13T08:00:00+07:00", 7),
        ("2025-11-13T08:00:00.250Z", 0),
        ("Thu, 13 Nov 2025 08:00:00 GMT", 0),
        ("13 November 2025, 08:00 (UTC+7)", 7),
        ("Nov 13, 2025, 8:00 am GMT-5", -5),
    ],
)
def test_an_instant_needs_a_zone(written: str, offset: int) -> None:
    line = read_date_line(written)
    assert line is not None
    assert line.published == datetime(2025, 11, 13, 8, tzinfo=timezone(timedelta(hours=offset)))


@pytest.mark.parametrize(
    "sentence",
    [
        "On November 13, 2025 the embargo was lifted.",
        "13 November 2025 attacks",
        "From 2 May 2024 the tax applies",
        "2025",
        "At 10:30 the ship left",
        "The budget for 2025 is $13 11/12/2025",
        "31 February 2025",
    ],
)
def test_what_says_more_than_a_date_is_no_date_line(sentence: str) -> None:
    line = read_date_line(sentence)
    assert line is None or line.published is None


def test_front_matter_gives_every_field_and_leaves_the_text_alone() -> None:
    document = read(
        "---\ntitle: 'Berth: the second one'\npublisher: Harbour Gazette\npublished: 2025-11-13T08:00:00+07:00\n"
        f"url: https://example.org/berth\nmood: hopeful\n---\n\n{BODY}\n",
        form="markdown",
    )
    assert document.title == "Berth: the second one"
    assert document.publisher == "Harbour Gazette"
    assert document.published == datetime(2025, 11, 13, 8, tzinfo=timezone(timedelta(hours=7)))
    assert document.url == "https://example.org/berth"
    assert (document.text, document.notes) == (BODY, ())


def test_the_name_of_a_site_in_a_stated_title_stays_for_a_briefing_on_that_firm_looks_for_it() -> None:
    document = read(f"---\ntitle: Second berth opens | Harbour Gazette\npublisher: Harbour Gazette\n---\n{BODY}")
    assert document.title == "Second berth opens | Harbour Gazette"


@pytest.mark.parametrize("words", ["port of Merrow", "port of Merrow\u2060", "“port of Merrow”", "port of Merrow "])
def test_what_a_link_says_of_its_opening_is_no_part_of_the_sentence(words: str) -> None:
    document = read(f"The [{words}(opens in a new window)](https://example.org) closed on Monday.", form="markdown")
    assert document.text == "The {} closed on Monday.".format(words.rstrip("\u2060 "))


def test_front_matter_may_use_all_of_yaml() -> None:
    document = read(
        "---\n# how it came to us\ntitle: >\n  Second berth\n  opens\ntags: [ports, trade]\nauthor: {name: Maria}\n"
        f"date: November 13, 2025\n...\n{BODY}"
    )
    assert (document.title, document.published) == ("Second berth opens", date(2025, 11, 13))


def test_a_date_in_front_matter_that_is_none_is_said_with_its_line() -> None:
    document = read(f"---\ntitle: Second berth\npublished: soon\nurl: javascript:alert(1)\n---\n{BODY}")
    assert document.published is None
    assert document.url is None
    assert document.notes == (
        "publication date not clear: line 3: 'soon' is no date such as 2025-11-13",
        "url not used: 'javascript:alert(1)' is no http or https address",
    )


@pytest.mark.parametrize(
    ("matter", "reason"),
    [
        ("---\ntitle: [Second berth\n---\n", "line 2: the front matter is not YAML"),
        ("---\npublisher: x\ntitle: one\ntitle: two\n---\n", "line 4: the front matter has 'title' twice"),
        ("---\ntitle: Second berth\n", "line 1: the front matter that begins here has no closing --- line"),
        ("---\ntitle: x\n\tpublished: y\n---\n", "line 3: the front matter is not YAML"),
    ],
)
def test_broken_front_matter_is_refused_with_its_line(matter: str, reason: str) -> None:
    assert refusal(matter + BODY).startswith(reason)


def test_a_colon_in_a_plain_title_is_no_reason_to_refuse_an_article() -> None:
    assert read(f"---\ntitle: Live: the second berth\n---\n{BODY}").title == "Live: the second berth"
    assert read(f"---\ntitle: 'Never again': the mayor\n---\n{BODY}").title == "'Never again': the mayor"


def test_markdown_shows_the_characters_that_entities_stand_for() -> None:
    matter = "---\ntitle: Second berth: what&#39;s next\npublished: 2025-11-13\n---\n"
    told = "The berth&nbsp;&mdash; now in use &mdash; cost AT&T; &lt;b&gt; R&D;.&QL; It opened on Monday&hellip;"
    document = read(f"{matter}{told}\n\n{SECOND}", form="markdown")
    assert document.title == "Second berth: what's next"
    assert document.published == date(2025, 11, 13)
    assert document.text.startswith("The berth\u00a0— now in use — cost AT&T; <b> R&D;.&QL; It opened on Monday…")


def test_dashes_above_a_text_are_no_front_matter() -> None:
    assert read(f"---\n{BODY}\n---\n").text == BODY


def test_headings_are_not_in_the_text_and_paragraphs_stay_apart() -> None:
    document = read(f"Second berth opens\nNovember 13, 2025\n{FIRST}\nWaiting for the tide\n{SECOND}")
    assert document.text == f"{FIRST}\n\n{SECOND}"


def test_headings_that_ask_somebody_stay_for_whose_answers_follow() -> None:
    asked, plain = "What would you change?", "What has changed?"
    page = (
        "<html><head><title>Second berth opens</title></head><body><article>"
        f"<h2>{asked}</h2><p>{FIRST}</p><h2>{plain}</h2><p>{SECOND}</p></article></body></html>"
    )
    markdown = f"# Second berth opens\n\n## {asked}\n{FIRST}\n\n## {plain}\n{SECOND}\n"
    for text, form in ((page, "page"), (markdown, "markdown")):
        assert [line for line in read(text, form=form).text.split("\n") if line] == [asked, FIRST, SECOND]


def test_a_list_and_a_text_without_stops_keep_their_lines() -> None:
    goods = "The lines carry three goods.\nTimber from the north\nRice from the delta\nSteel from the mills\n"
    assert "Rice from the delta" in read(goods + FIRST).text
    verse = "So many ships have left the bay\nSo many more will come\nAnd nobody will ever say\nWhat was the total sum"
    assert read(f"{verse}\n\n{verse}").text.count("nobody") == 2


def test_markdown_reads_as_a_reader_sees_it() -> None:
    document = read(
        "# Second berth opens\n\n"
        "The **harbour authority** opened a [second berth](https://example.org/berth) on _Monday_.\n\n"
        "## Waiting for the tide\n\n"
        "- Lines had *complained* about `delays`.[^1]\n"
        "> Several moved to other ports, she said.\n\n"
        "![A ship](ship.jpg)\n\n| port | ships |\n| --- | --- |\n| north | 12 |\n\n<!-- check this -->\n"
        "```\nprint('no sentence.')\n```\n"
        "The 2 * 3 metre gate cost $5 <per metre>, and snake_case_names stay.\n",
        form="markdown",
    )
    assert document.title == "Second berth opens"
    assert [line for line in document.text.split("\n") if line] == [
        "The harbour authority opened a second berth on Monday.",
        "Lines had complained about delays.",
        "Several moved to other ports, she said.",
        "The 2 * 3 metre gate cost $5 , and snake_case_names stay.",
    ]


def test_underlined_markdown_headings_and_rules() -> None:
    document = read(
        f"Second berth opens\n===\n\n{FIRST}\n\n* * *\n\nWaiting for the tide\n---\n\n{SECOND}", form="markdown"
    )
    assert document.title == "Second berth opens"
    assert document.text == f"{FIRST}\n\n{SECOND}"


def test_a_file_of_nothing_but_a_headline_is_still_a_document() -> None:
    assert read("Second berth opens").text == "Second berth opens"


def test_a_file_of_nothing_but_boilerplate_is_refused() -> None:
    assert refusal("By Maria Okafor\nNovember 13, 2025\nShare on Facebook\n") == (
        "holds no sentence: only titles, dates, bylines, links or the like"
    )
