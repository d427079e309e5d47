from __future__ import annotations

import pytest

from briefings.errors import TemplateFault
from briefings.rendering.html import render_html
from briefings.rendering.markdown import render_markdown
from briefings.rendering.templating import Templates
from briefings.rendering.text import render_text
from tests.fakes.editions import rich_edition

NO_VOICES = '{% extends "packaged:text/card.txt" %}\n{% block voices %}{% endblock %}\n'


def fault(**overrides: str) -> TemplateFault:
    named = {name.replace("__", "/").replace("_", "."): source for name, source in overrides.items()}
    with pytest.raises(TemplateFault) as caught:
        render_html(rich_edition(), overrides=named)
    return caught.value


def test_an_admin_takes_one_block_from_the_cards_and_keeps_the_rest() -> None:
    before = render_text(rich_edition(), width=80)
    after = render_text(rich_edition(), width=80, overrides={"text/card.txt": NO_VOICES})
    assert "Voices" in before
    assert "Voices" not in after
    assert "Timeline" in after
    assert render_text(rich_edition(), width=80) == before


def test_an_admin_adds_to_a_block_and_uses_the_packaged_parts() -> None:
    source = (
        '{% extends "packaged:html/card.html" %}\n'
        '{% from "html/parts.html" import marks %}\n'
        "{% block voices %}{{ super() }}<p>{{ card.title }}: {{ card.lines|length }} lines"
        "{{ marks(card.lines[0].marks) }}</p>{% endblock %}"
    )
    page = render_html(rich_edition(), overrides={"html/card.html": source})
    assert "<p>Tariffs: 2 lines <span" in page
    assert "<blockquote" in page


def test_an_admin_changes_a_part_that_all_cards_use() -> None:
    parts = (
        "{% macro marks(list) %}{% for mark in list %} ({{ mark.number }}){% endfor %}{% endmacro %}"
        "{% macro statement(line) %}{% for piece in line.pieces %}{{ piece.text }}{% endfor %}"
        "{{ marks(line.marks) }}{% endmacro %}"
        "{% macro reached(status) %}{{ status.state }}{% endmacro %}"
    )
    text = render_markdown(rich_edition(), overrides={"markdown/parts.md": parts})
    assert "\n- Garments, shoes and travel goods make up 38 percent of all exports. (12)\n" in text


def test_a_fault_names_template_and_line_of_a_mistake_in_writing() -> None:
    found = fault(html__card_html="<p>\n{% for line in card.lines %}\n{{ line.text }\n{% endfor %}")
    assert (found.template, found.line) == ("html/card.html", 3)


def test_a_fault_names_template_and_line_of_a_value_that_is_not_there() -> None:
    found = fault(html__card_html="<p>\n\n{{ card.headline }}</p>")
    assert (found.template, found.line) == ("html/card.html", 3)
    assert "headline" in found.reason


def test_a_fault_names_template_and_line_of_a_calculation_that_fails() -> None:
    found = fault(html__parts_html="x", html__card_html='{% extends "packaged:html/card.html" %}')
    assert "html/parts.html" in str(found)
    found = fault(html__card_html="a\n{{ 1 // 0 }}")
    assert (found.template, found.line, found.reason) == (
        "html/card.html",
        2,
        "ZeroDivisionError: integer division or modulo by zero",
    )


def test_a_template_that_extends_itself_is_told_how_to_extend_ours() -> None:
    found = fault(html__card_html='{% extends "html/card.html" %}')
    assert "packaged:html/card.html" in found.reason


def test_a_template_that_is_not_there_is_named() -> None:
    assert "html/nowhere.html" in str(fault(html__card_html='{% include "html/nowhere.html" %}'))


@pytest.mark.parametrize(
    "source", ["{{ ''.__class__.__mro__ }}", "{{ card.lines.append(1) }}", "{{ range(10 ** 9)|list }}"]
)
def test_a_template_sees_the_edition_and_nothing_behind_it(source: str) -> None:
    assert fault(html__card_html=source).template == "html/card.html"


def test_a_formats_own_escaping_holds_in_macros_blocks_and_includes() -> None:
    templates = Templates(
        overrides=(
            ("base", "{% block one %}{{ value }}{% endblock %}"),
            ("part", "{{ value }}"),
            (
                "page",
                '{% extends "base" %}{% macro say(it) %}({{ it }}){% endmacro %}'
                '{% block one %}{{ super() }} {{ say(value) }} {% include "part" %} {{ "*" }} *{% endblock %}',
            ),
        ),
        escape=lambda text: text.replace("*", "\\*"),
    )
    assert templates.render("page", {"value": "a*<b>"}) == r"a\*<b> (a\*<b>) a\*<b> * *"
