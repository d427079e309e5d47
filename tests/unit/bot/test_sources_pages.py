"""Web pages that were saved to disk: the article, and what the page says about itself."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from tests.unit.bot.reading import read, refusal

FIRST = "The harbour authority opened a second berth on Monday, two years later than it had planned."
SECOND = "Shipping lines had complained about delays since the spring, and several had moved to other ports."
ARTICLE = f"<p>{FIRST}</p>\n<p>{SECOND}</p>"


PAGE = f"""<!DOCTYPE html><html><head><title>Second berth opens | Harbour Gazette</title><style>p{{color: red}}</style>
<body><header><a href=/>Harbour Gazette</a></header>
<nav><ul><li><a href=/news>News</a><li><a href=/trade>Trade</a></ul></nav>
<article><h1>Second berth opens</h1><div class="byline">By Maria Okafor</div>{ARTICLE}
<h2>Waiting for the tide</h2>
<figure><img src=x><figcaption>A ship waits. It is old and rusty, and nobody wants it any more.</figcaption></figure>
<div class="share-buttons">Share this story with your friends, who will surely like it a lot.</div></article>
<aside>Ten other stories that you might like to read today, if you have the time for it.</aside>
<div id=comments><p>I never liked that port. It is too windy, and the coffee is bad there, too.</p></div>
<footer>All rights reserved by the Harbour Gazette, which has stood here since 1902.</footer>
<script>var text = 'This sentence is part of a program, and of nothing else.';</script></body></html>"""


def test_the_article_comes_without_the_page_around_it() -> None:
    document = read(PAGE, form="page")
    assert document.text == f"{FIRST}\n\n{SECOND}"
    assert document.title == "Second berth opens"


def test_what_a_page_says_about_itself_in_meta_tags() -> None:
    document = read(
        "<head><meta property='og:title' content='Second berth &amp; more'>"
        "<meta property=og:site_name content='Harbour Gazette'>"
        "<meta property='article:published_time' content='2025-11-13T08:00:00Z'>"
        f"<link rel=canonical href='https://example.org/berth'></head>{ARTICLE}",
        form="page",
    )
    assert document.title == "Second berth & more"
    assert document.publisher == "Harbour Gazette"
    assert document.published == datetime(2025, 11, 13, 8, tzinfo=UTC)
    assert document.url == "https://example.org/berth"
    assert document.notes == ()


def test_linked_data_counts_before_everything_else() -> None:
    document = read(
        """<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "Organization"},
        {"@type": ["NewsArticle"], "headline": "Second berth opens", "datePublished": "2025-11-13",
        "publisher": {"name": "Harbour Gazette"}, "mainEntityOfPage": {"@id": "https://example.org/berth"}}]}</script>"""
        f"<title>Something else</title><time datetime=2020-01-01></time>{ARTICLE}",
        form="page",
    )
    assert (document.title, document.publisher) == ("Second berth opens", "Harbour Gazette")
    assert (document.published, document.url) == (date(2025, 11, 13), "https://example.org/berth")


@pytest.mark.parametrize(
    "shown",
    [
        "<time datetime='2025-11-13'>a week ago</time>",
        "<time>13 November 2025</time>",
        "<span class='post-date'>Published: November 13, 2025</span>",
        "<span itemprop=datePublished content=x>2025-11-13</span>",
        "<meta name='dc.date' content='13.11.2025'>",
    ],
)
def test_a_date_that_the_page_shows(shown: str) -> None:
    assert read(f"<h1>Second berth opens</h1>{shown}{ARTICLE}", form="page").published == date(2025, 11, 13)


def test_a_page_that_says_nothing_about_itself() -> None:
    document = read(ARTICLE, form="page")
    assert document.title == FIRST.removesuffix(".")
    assert document.notes == ("no title line: title taken from the first sentence", "publication date not stated")


def test_addresses_that_run_programs_are_no_addresses() -> None:
    page = f"<link rel=canonical href='javascript:alert(1)'><meta property=og:url content='/berth'>{ARTICLE}"
    assert read(page, form="page").url is None


def test_broken_linked_data_is_passed_over() -> None:
    page = f"<script type='application/ld+json'>{{broken</script><title>Second berth opens</title>{ARTICLE}"
    assert read(page, form="page").title == "Second berth opens"


def test_markup_inside_sentences_leaves_no_trace() -> None:
    document = read(
        "<p>The <b>harbour</b> author<i>ity</i> opened&nbsp;a <a href=/b>second berth</a> on\n  Monday &ndash; at last."
        "<br>Nobody <!-- not even the mayor --> came to see it, and the <span title='a > b'>band</span> played to an "
        "empty quay.</p>",
        form="page",
    )
    assert document.text == (
        "The harbour authority opened a second berth on Monday – at last.\n"
        "Nobody came to see it, and the band played to an empty quay."
    )


def test_unclosed_and_stray_tags_lose_no_sentence() -> None:
    document = read(
        f"</div><p>{FIRST}<p>{SECOND}<div><ul><li>3 < 5 & that is all that anyone said about it.", form="page"
    )
    assert document.text == f"{FIRST}\n\n{SECOND}\n\n3 < 5 & that is all that anyone said about it."


def test_a_link_that_is_never_closed_does_not_hide_the_text() -> None:
    assert read(f"<p><a href=/x>{FIRST}</p><p>{SECOND}</p><p>{FIRST} Again.</p>", form="page").text.endswith(
        f"{FIRST} Again."
    )


@pytest.mark.parametrize(
    ("declared", "codec", "sentence"),
    [
        (
            "windows-1251",
            "cp1251",
            "Правительство приняло новый закон, и он вступит в силу уже в январе будущего года.",
        ),
        (
            "iso-8859-1",
            "cp1252",
            "Le président a été reçu à Genève, où il a déclaré : « Nous avançons. » C’était lundi.",
        ),
        (
            "gb2312",
            "gb18030",
            "港务局星期一宣布，第二个泊位已经开放，比原计划晚了两年。航运公司自春季以来一直抱怨延误，其中几家公司已经转移到其他港口去了，当地的工人们也非常担心。",
        ),
    ],
)
def test_the_encoding_that_a_page_declares(declared: str, codec: str, sentence: str) -> None:
    page = f"<meta http-equiv=Content-Type content='text/html; charset={declared}'><p>{sentence}</p>"
    assert read(page.encode(codec), form="page").text == sentence


@pytest.mark.parametrize(
    "page",
    [
        "<html><body><nav><a href=/>Home</a></nav></body></html>",
        "<script>only('a program, which is not a text that anybody reads.')</script>",
        "<ul>" + "<li><a href=/x>A headline that links to another page of this site.</a>" * 20 + "</ul>",
    ],
)
def test_a_page_without_an_article_is_refused(page: str) -> None:
    assert refusal(page, form="page") == "holds no article: only menus, links, forms or scripts"


@pytest.mark.parametrize(
    "page",
    [
        "<title>Just a moment...</title><p>Checking your browser before accessing. Enable JavaScript and cookies.</p>",
        "<h1>Access Denied</h1><p>You don't have permission to access this page on this server, and that is all.</p>",
        "<p>Please verify that you are human by completing the action below, which takes a few seconds only.</p>",
    ],
)
def test_a_page_that_refuses_whoever_asks_is_no_article(page: str) -> None:
    assert "save the page from a browser" in refusal(f"<html><body><main>{page}</main></body></html>", form="page")


def test_a_feed_is_told_from_a_page() -> None:
    feed = '<?xml version="1.0"?>\n<rss version="2.0"><channel><item><title>Berth opens</title></item></channel></rss>'
    assert refusal(feed, form="page").startswith("a feed, which lists articles")


def test_a_page_made_to_exhaust_the_machine_is_refused() -> None:
    assert refusal("<p>" * 1_000_001, form="page") == "no ordinary page: more than 1,000,000 tags"
