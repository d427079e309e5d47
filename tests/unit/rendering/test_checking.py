"""An admin edits templates and is told what is wrong with them before a briefing meets it."""

from __future__ import annotations

import pytest

from briefings.rendering.checking import usable_templates
from briefings.rendering.slack.rendering import render_slack
from tests.fakes.editions import rich_edition

GOOD = '{% extends "packaged:slack/card.xml" %}\n{% block voices %}{% endblock %}\n'


def faults(**overrides: str) -> list[tuple[str, int]]:
    named = {name.replace("__", "/").replace("_", "."): source for name, source in overrides.items()}
    return [(fault.template, fault.line) for fault in usable_templates(named)[1]]


def test_no_override_and_a_good_one_have_no_fault() -> None:
    assert faults() == []
    assert faults(slack__card_xml=GOOD, discord__card_xml=GOOD.replace("slack", "discord")) == []


def test_mistakes_in_several_formats_are_all_told_with_their_lines() -> None:
    assert faults(
        slack__card_xml="<panel>\n<p>{{ card.headline }}</p></panel>",
        discord__edition_xml="{% for card in edition.cards %}\n\n{% endif %}",
        html__card_html="<p>{{ card.title }</p>",
        markdown__card_md="{{ card.title }}",
    ) == [("discord/edition.xml", 3), ("html/card.html", 1), ("slack/card.xml", 2)]


def test_two_mistakes_in_one_format_are_both_told() -> None:
    broken = "{{ card.headline }}"
    assert faults(text__card_txt=broken, text__edition_txt='{% include "text/card.txt" %}{{ edition.motto }}') == [
        ("text/card.txt", 1),
        ("text/edition.txt", 1),
    ]


def test_what_holds_for_some_editions_only_is_a_mistake() -> None:
    first = '{% extends "packaged:slack/card.xml" %}\n{% block lines %}\n<p>{{ card.lines[0].id }}</p>\n{% endblock %}'
    assert faults(slack__card_xml=first) == [("slack/card.xml", 3)]
    speaker = '{% extends "packaged:discord/card.xml" %}\n{% block status %}{{ card.status.when.words }}{% endblock %}'
    assert faults(discord__card_xml=speaker) == [("discord/card.xml", 2)]


def test_a_tag_that_there_is_not_is_named_where_it_stands() -> None:
    _, (fault,) = usable_templates({"slack/card.xml": "<panel>\n<p>One</p>\n<blink>Two</blink></panel>"})
    assert (fault.template, fault.line, fault.reason) == ("slack/card.xml", 3, "there is no <blink> in this markup")


def test_a_part_that_our_own_template_misses_is_the_fault_of_the_part() -> None:
    _, (fault,) = usable_templates({"slack/parts.xml": "{% macro marks(list) %}{% endmacro %}"})
    assert fault.template == "slack/parts.xml"
    assert "slack/" in fault.reason


def test_a_folder_that_is_no_format_is_told() -> None:
    _, (fault,) = usable_templates({"slak/card.xml": "x"})
    assert "slack" in fault.reason


def test_the_packaged_template_stands_in_for_a_broken_one_and_good_ones_stay() -> None:
    overrides = {"slack/card.xml": GOOD, "slack/brief.xml": "{{ nothing }}"}
    usable, told = usable_templates(overrides)
    assert usable == {"slack/card.xml": GOOD}
    assert [fault.template for fault in told] == ["slack/brief.xml"]
    assert render_slack(rich_edition(), layout="compact", overrides=usable)


@pytest.mark.parametrize("platform", ["slack", "discord"])
def test_an_admins_block_stands_in_the_messages(platform: str) -> None:
    source = (
        '{% extends "packaged:slack/card.xml" %}\n'
        "{% block voices %}{{ super() }}<part><small>{{ card.lines|length }} lines & more</small></part>{% endblock %}"
    )
    assert usable_templates({f"{platform}/card.xml": source.replace("slack", platform)})[1] == ()
    texts = "\n".join(
        message.payload["text"] for message in render_slack(rich_edition(), overrides={"slack/card.xml": source})
    )
    assert "3 lines &amp; more" in texts
