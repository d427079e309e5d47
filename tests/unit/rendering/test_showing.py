from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import timedelta, timezone

import pytest

from briefings.model import Changes, Verification
from briefings.rendering.discord.rendering import render_discord
from briefings.rendering.html import render_html
from briefings.rendering.showing import show
from briefings.rendering.slack.rendering import render_slack
from briefings.rendering.text import render_text
from tests.fakes.editions import TEXTS, rich_edition


def test_lines_are_marked_new_and_changed_against_the_last_brief() -> None:
    shown = show(rich_edition())
    marked = {line.id: line.change for card in shown.cards for line in card.lines if line.change}
    assert marked == {"embargo-1": "new", "cyberscams-4": "new", "tariffs-1": "changed"}
    assert shown.lead[0].change == "new"
    assert shown.changes == "Since your last brief: 2 new, 1 changed, 1 no longer shown"


def test_a_changed_line_shows_what_it_replaces_with_the_words_that_hold_no_longer() -> None:
    (changed,) = (line for card in show(rich_edition()).cards for line in card.lines if line.change == "changed")
    assert changed.was is not None
    assert changed.was.text == "The duty on garments stands at 49 percent, the trade ministry said on Thursday."
    assert (changed.was.before, changed.was.value) == ("The duty on garments stands at ", "49 percent")
    assert changed.was.short == "49 percent"
    assert [mark.hint for mark in changed.was.marks] == ["The Ledger, 30 October 2025"]


@pytest.mark.parametrize("before", ["Of 1,200 pilgrims ", "A quake of 6.200 "])
def test_the_words_that_hold_no_longer_are_no_part_of_a_longer_number(before: str) -> None:
    edition = rich_edition()
    said = replace(edition.changes.replaced[0], value="200", text=f"{before}killed 200.")
    shown = show(replace(edition, changes=replace(edition.changes, replaced=(said,))))
    (was,) = (line.was for card in shown.cards for line in card.lines if line.was)
    assert (was.before, was.value, was.after) == (f"{before}killed ", "200", ".")


def test_where_no_words_are_known_to_hold_no_longer_chat_shows_the_sentence_and_cuts_a_long_one() -> None:
    edition = rich_edition()
    said = replace(
        edition.changes.replaced[0], value=None, text="The duty stands. " + "It stays as high as it was. " * 9
    )
    changed = replace(edition.changes, replaced=(said,))
    shown = show(replace(edition, changes=changed))
    (was,) = (line.was for card in shown.cards for line in card.lines if line.was)
    assert (was.value, was.before) == ("", was.text)
    assert len(was.short) <= 160
    assert was.short.endswith("…")
    assert was.text.startswith(was.short[:-1])


def test_a_value_is_found_as_a_whole_word_only() -> None:
    edition = rich_edition()
    said = replace(edition.changes.replaced[0], text="Of 127 ships 27 left.", value="27")
    shown = show(replace(edition, changes=replace(edition.changes, replaced=(said,))))
    (was,) = (line.was for card in shown.cards for line in card.lines if line.was)
    assert (was.before, was.after) == ("Of 127 ships ", " left.")


def test_what_dropped_lines_said_is_shown_with_its_documents_or_not_at_all() -> None:
    shown, without = show(rich_edition()), show(rich_edition(), dropped=False)
    assert [was.text for was in shown.dropped] == [
        "Nobody has spoken of a date for the next exercise of the two navies."
    ]
    assert without.dropped == ()
    assert [document.numbers for document in without.documents if document.ref == "E"] == ["[18]"]
    alone = replace(rich_edition(), changes=replace(rich_edition().changes, replaced=()))
    assert "E" not in {document.ref for document in show(alone, dropped=False).documents}


def test_documents_of_an_earlier_edition_are_not_counted_among_those_of_this_one() -> None:
    assert show(rich_edition()).counts.endswith("4 documents")


def test_in_a_first_brief_nothing_is_marked_new() -> None:
    first = replace(rich_edition(), changes=Changes(since=None, new=("embargo-1",)))
    shown = show(first)
    assert shown.changes == ""
    assert not [line for card in shown.cards for line in card.lines if line.change]


def test_a_brief_without_changes_says_so() -> None:
    assert show(replace(rich_edition(), changes=Changes(since="e0"))).changes == "Nothing new since your last brief"


def test_every_citation_of_a_document_is_listed_under_it_once() -> None:
    shown = show(rich_edition())
    assert [(document.ref, document.numbers) for document in shown.documents] == [
        ("A", "[2], [4]–[8]"),
        ("B", "[1], [9]–[12]"),
        ("C", "[3], [13], [14], [17]"),
        ("D", "[15], [16]"),
        ("E", "[18], [19]"),
    ]
    assert [one.number for one in shown.cited] == list(range(1, 20))
    for document in shown.documents:
        source = " ".join(TEXTS[document.ref].split())
        assert all(one.text in source for one in document.cited)


def test_a_line_opens_its_sentence_where_the_document_has_an_address() -> None:
    lead, seized = show(rich_edition()).lead
    assert lead.marks[0].href is not None
    assert lead.marks[0].href.startswith("https://ledger.example/deal#p2:~:text=Washington%20lifted")
    assert lead.marks[0].hint == "The Ledger, 8 November 2025"
    assert seized.marks[0].href is None
    assert seized.marks[0].hint == "Inside the compounds"


def test_how_many_publishers_stand_behind_a_line_is_told_in_words() -> None:
    lead, seized = show(rich_edition()).lead
    assert (lead.backing, seized.backing) == ("2 publishers", "one publisher")


def test_a_quotation_has_quotation_marks_once() -> None:
    drills, embargo, *_ = show(rich_edition()).cards
    assert drills.voices[0].quote == "“This is a beginning, not a return to the past,”"
    assert embargo.voices[0].quote == '"Nothing ships automatically."'


def test_what_was_said_before_stands_behind_the_newest_status() -> None:
    status = show(rich_edition()).cards[1].status
    assert status is not None
    assert (status.state, status.tone) == ("done", "settled")
    assert [(earlier.state, earlier.tone) for earlier in status.earlier] == [("announced", "open")]


def test_a_status_does_not_say_again_what_a_line_of_its_card_says() -> None:
    edition = rich_edition()
    card = edition.cards[1]
    assert card.status is not None
    status = replace(card.status, text=card.lines[0].text)
    shown = show(replace(edition, cards=(replace(card, status=status),))).cards[0].status
    assert shown is not None
    assert (shown.text, shown.earlier[0].text) == ("", "had been announced")
    assert [mark.number for mark in shown.marks] == [1, 2]


def test_dates_of_instants_follow_the_readers_zone() -> None:
    shown = show(rich_edition(), zone=timezone(timedelta(hours=-8)))
    assert shown.composed.words == "Thursday 13 November 2025, 16:00 UTC−8"
    assert shown.documents[1].published is not None
    assert shown.documents[1].published.words == "7 November 2025"


def test_what_is_not_known_about_a_document_is_said() -> None:
    assert show(rich_edition()).documents[2].about == "publisher unknown · date unknown"


def test_the_footer_counts_what_was_checked() -> None:
    checked = replace(rich_edition(), verification=Verification(lines=14, verified=14, withheld=0))
    assert show(checked).footer == "14 lines · 14 verified · 0 withheld"
    alone = replace(rich_edition(), verification=Verification(lines=1, verified=1, withheld=0))
    assert show(alone).footer == "1 line · 1 verified · 0 withheld"


def test_a_status_without_a_date_says_when_it_was_reported() -> None:
    edition = rich_edition()
    undated = [replace(card, status=card.status and replace(card.status, date=None)) for card in edition.cards]
    shown = show(replace(edition, cards=tuple(undated)))
    published = {document.ref: document.published for document in edition.documents}
    for card, one in zip(undated, shown.cards, strict=True):
        if card.status and one.status:
            told = one.status.when.words if one.status.when else None
            assert (told is None) == (published[card.status.citations[0].document] is None)
            assert told is None or told.startswith("(reported ")
    assert any(card.status and card.status.when for card in shown.cards)


def test_the_day_of_a_report_reads_as_one_in_chat_even_where_its_instant_is_known() -> None:
    edition = rich_edition()
    documents = tuple(replace(each, published="2025-11-13T23:30:00Z") for each in edition.documents)
    undated = [replace(card, status=card.status and replace(card.status, date=None)) for card in edition.cards]
    made = replace(edition, cards=tuple(undated), documents=documents)
    bangkok = timezone(timedelta(hours=7))
    for messages in (render_slack(made, zone=bangkok), render_discord(made, zone=bangkok)):
        blocks = [message.payload.get("blocks") or message.payload.get("components") for message in messages]
        seen = re.sub('"fallback": "[^"]*"', "", json.dumps(blocks))
        assert "(reported 14 November 2025)" in seen


def test_a_date_that_a_status_tells_in_its_words_is_not_said_again() -> None:
    edition = rich_edition()
    at, card = next((at, card) for at, card in enumerate(edition.cards) if card.status and card.status.date)
    assert card.status is not None
    status = replace(card.status, words=f"lifted in {str(card.status.date)[:4]} for good")
    cards = (*edition.cards[:at], replace(card, status=status), *edition.cards[at + 1 :])
    shown = show(replace(edition, cards=cards)).cards[at].status
    assert shown is not None
    assert (shown.state, shown.when) == (status.words, None)


def test_an_overview_tells_no_status_that_its_line_begins_with() -> None:
    edition = rich_edition()
    at, card = next((at, card) for at, card in enumerate(edition.cards) if card.status)
    assert card.status is not None
    for words in (card.lines[0].text.partition(" together")[0], "was put off"):
        status = replace(card.status, words=words)
        cards = (*edition.cards[:at], replace(card, status=status), *edition.cards[at + 1 :])
        made = replace(edition, lead=(), cards=cards)
        for messages in (render_slack(made, layout="compact"), render_discord(made, layout="compact")):
            blocks = [message.payload.get("blocks") or message.payload.get("components") for message in messages]
            assert json.dumps(blocks).count(words) == 1


@pytest.mark.parametrize("kind", ["update", "correction"])
def test_what_takes_the_place_of_another_value_stands_behind_it(kind: str) -> None:
    edition = rich_edition()
    cards = [
        replace(card, conflicts=tuple(replace(conflict, kind=kind) for conflict in card.conflicts))
        for card in edition.cards
    ]
    edition = replace(edition, cards=tuple(cards))
    (conflict,) = (conflict for card in show(edition).cards for conflict in card.conflicts)
    now, before = conflict.sides
    assert (conflict.before, conflict.now) == (before, now)
    slack = json.dumps([message.payload for message in render_slack(edition)], ensure_ascii=False)
    for written in (render_text(edition), render_html(edition), slack):
        told = written[written.index(conflict.heading) :]
        assert told.index(before.text) < told.index("→") < told.index(now.text)
