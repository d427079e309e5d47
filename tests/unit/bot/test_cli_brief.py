"""A person asks for a briefing on the command line."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.unit.bot.command import CHECKOUT, NOW, Outcome, newsbrief

PORT = """
title: Port news
aliases: [harbour]
scope: ["Rotterdam"]
topics:
  - {key: strikes, title: Strikes, match: ["strike*", "walkout*"]}
  - {key: cranes, title: Cranes, match: ["crane*"]}
"""
STRIKE = """Dockers in Rotterdam walk out
12 November 2025

Dockers in Rotterdam began a strike on Monday over night shifts, their union said. The strike has stopped 14 ships.

The port of Rotterdam ordered nine electric cranes in October. They cost 90 million euros.
"""


def words(run: Outcome) -> str:
    """What was printed, as if it had been one line."""
    return " ".join(run.text.split())


@pytest.fixture
def port(tmp_path: Path) -> Path:
    """A briefing on other documents: one more file, no code."""
    (tmp_path / "config" / "briefings").mkdir(parents=True)
    (tmp_path / "news").mkdir()
    (tmp_path / "config" / "newsbrief.yaml").write_text("timezone: Europe/Amsterdam\nsources: [{folder: news}]\n")
    (tmp_path / "config" / "briefings" / "port.yaml").write_text(PORT)
    (tmp_path / "news" / "strike.txt").write_text(STRIKE)
    return tmp_path


@pytest.fixture(scope="module")
def usual() -> Mapping[str, bytes]:
    """What an ordinary environment gives, by format."""
    return {
        form: newsbrief("brief", "cambodia", "--now", NOW, "--format", form).out for form in ("text", "json", "html")
    }


def test_the_seeds_answer_with_all_four_cards_and_citations_that_are_exact() -> None:
    run = newsbrief("brief", "cambodia", "--format", "json", "--now", NOW)
    edition = json.loads(run.out)
    assert (run.code, run.err) == (0, "")
    assert [card["topic"] for card in edition["cards"]] == ["drills", "embargo", "tariffs", "cyberscams"]
    assert edition["composed_at"] == NOW
    assert edition["verification"]["withheld"] == 0
    texts = " ".join(path.read_text() for path in (CHECKOUT / "seeds").glob("*.md"))
    assert all(line["text"] in texts for card in edition["cards"] for line in card["lines"])


def test_a_second_briefing_on_other_documents_is_a_file(port: Path) -> None:
    run = newsbrief("brief", "harbour", "--now", NOW, cwd=port)
    assert run.code == 0
    assert "Port news" in run.text
    assert "Rotterdam began a strike on Monday" in words(run)
    assert "ordered nine electric cranes in October" in words(run)


def test_a_topic_is_answered_with_its_card_alone(port: Path) -> None:
    run = newsbrief("brief", "port", "CRANES", "--now", NOW, cwd=port)
    assert "nine electric cranes" in run.text
    assert "strike" not in run.text.replace("strike.txt", "")


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        (("cambodja",), "there is no briefing 'cambodja'; did you mean cambodia?\nThere is: cambodia\n"),
        (("cambodia", "tarrifs"), "there is no topic 'tarrifs'; did you mean tariffs"),
        (("mars",), "there is no briefing 'mars'\nThere is: cambodia\n"),
    ],
)
def test_an_unknown_name_is_answered_with_the_nearest_and_the_third_exit_code(
    words: tuple[str, ...], answer: str
) -> None:
    run = newsbrief("brief", *words)
    assert (run.code, run.out) == (3, b"")
    assert answer in run.err


@pytest.mark.parametrize(
    ("options", "answer"),
    [
        (("--now", "yesterday"), "--now: 'yesterday' is not ISO 8601; write 2025-11-14"),
        (("--since", "lately"), "--since: 'lately' is not a window"),
        (("--since", "since-last"), "--since: 'since-last' needs a channel's last edition"),
        (("--format", "pdf"), "'pdf' is not one of"),
        (("--explain", "--format", "html"), "--explain goes with --format text or json, not with html"),
        (("--colour",), "No such option: --colour"),
    ],
)
def test_wrong_usage_has_the_second_exit_code_and_says_what_is_taken(options: tuple[str, ...], answer: str) -> None:
    run = newsbrief("brief", "cambodia", *options)
    assert (run.code, run.out) == (2, b"")
    assert answer in run.err


def test_older_documents_stay_out_of_a_window(port: Path) -> None:
    inside = newsbrief("brief", "port", "--since", "3d", "--now", NOW, cwd=port)
    outside = newsbrief("brief", "port", "--since", "2025-11-13", "--now", NOW, cwd=port)
    assert "began a strike" in inside.text
    assert "began a strike" not in outside.text


def test_the_configured_zone_says_what_a_day_is(port: Path) -> None:
    run = newsbrief("brief", "port", "--now", "2025-11-14", "--format", "json", cwd=port)
    assert json.loads(run.out)["composed_at"] == "2025-11-13T23:00:00+00:00"  # midnight in Amsterdam


def test_named_sources_replace_the_configured_ones_as_many_as_a_shell_makes_of_a_pattern(port: Path) -> None:
    for name in ("one", "two"):
        text = f"Note {name}\n\nRotterdam saw walkout number {name} of this year begin on Friday morning."
        (port / f"{name}.txt").write_text(text)
    run = newsbrief("brief", "port", "--source", "one.txt", "two.txt", "--format", "json", "--now", NOW, cwd=port)
    assert {document["title"] for document in json.loads(run.out)["documents"]} == {"Note one", "Note two"}
    behind = newsbrief("brief", "--source", "one.txt", "port", "strikes", "--now", NOW, cwd=port)
    assert "walkout number one" in words(behind)


def test_a_refused_document_is_named_on_standard_error_and_the_others_still_work(port: Path) -> None:
    (port / "news" / "broken.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    run = newsbrief("brief", "port", "--now", NOW, cwd=port)
    assert run.code == 0
    assert "began a strike" in run.text
    assert run.err.startswith("newsbrief: not read: news/broken.txt: ")


def test_no_document_at_all_says_where_it_looked_and_what_to_do(port: Path) -> None:
    (port / "news" / "strike.txt").unlink()
    run = newsbrief("brief", "port", cwd=port)
    assert (run.code, run.out) == (1, b"")
    assert "no document could be read; looked at: news\nNext: put .txt, .md or .html files there" in run.err
    (port / "config" / "newsbrief.yaml").write_text("")
    assert (
        "the configuration names no source\nNext: add a folder under `sources`"
        in newsbrief("brief", "port", cwd=port).err
    )


def test_each_format_is_what_it_says(port: Path) -> None:
    made = {
        form: newsbrief("brief", "port", "--format", form, "--now", NOW, cwd=port).text
        for form in ("text", "markdown", "html", "json")
    }
    assert made["markdown"].lstrip().startswith("#")
    assert made["html"].lstrip().lower().startswith("<!doctype html>")
    assert json.loads(made["json"])["briefing"] == {"name": "port", "title": "Port news"}
    assert all("began a strike" in text for text in made.values())


def test_explain_says_which_rule_and_scores_decided_over_each_sentence(port: Path) -> None:
    run = newsbrief("brief", "port", "--explain", "--now", NOW, cwd=port)
    assert "Why each sentence is a line, or is not" in run.text
    assert "line on strikes: " in run.text
    trace = json.loads(newsbrief("brief", "port", "--explain", "--format", "json", "--now", NOW, cwd=port).out)["trace"]
    assert {entry["decision"] for entry in trace} >= {"line"}


def test_an_admin_s_template_stands_before_ours_and_a_broken_one_is_told_and_ours_used(port: Path) -> None:
    override = port / "config" / "templates" / "markdown" / "edition.md"
    override.parent.mkdir(parents=True)
    override.write_text("Our own view of {{ edition.title }}\n")
    good = newsbrief("brief", "port", "--format", "markdown", "--now", NOW, cwd=port)
    assert good.text == "Our own view of Port news\n"
    override.write_text("fine\n{% if %}\n")
    bad = newsbrief("brief", "port", "--format", "markdown", "--now", NOW, cwd=port)
    assert bad.code == 0
    assert bad.text.startswith("# Port news\n"), "ours stands in for it"
    (told,) = bad.err.splitlines()
    assert told.startswith("newsbrief: config/templates/markdown/edition.md:2:1: ")
    assert told.endswith("; the packaged template stands in for it")


def test_one_broken_template_of_two_is_left_out_alone_and_check_names_both_that_are(port: Path) -> None:
    folder = port / "config" / "templates" / "markdown"
    folder.mkdir(parents=True)
    (folder / "card.md").write_text("{{ card.nothing }}\n")
    (folder / "edition.md").write_text(
        '{% extends "packaged:markdown/edition.md" %}{% block lead %}OUR LEAD{% endblock %}\n'
    )
    run = newsbrief("brief", "port", "--format", "markdown", "--now", NOW, cwd=port)
    assert run.code == 0
    assert "OUR LEAD" in run.text
    assert [line.partition(": ")[2].partition(":1: ")[0] for line in run.err.splitlines()] == [
        "config/templates/markdown/card.md:1"
    ]
    (folder / "edition.md").write_bytes(b"\xff\xfe")
    check = newsbrief("check", cwd=port)
    assert check.code == 2
    assert "config/templates/markdown/card.md:1:1: " in check.err
    assert "config/templates/markdown/edition.md:1:1: this template cannot be read: it is not UTF-8" in check.err


def test_mistakes_in_the_configuration_come_before_anything_else(port: Path) -> None:
    (port / "config" / "briefings" / "port.yaml").write_text(
        PORT.replace("title: Port", "tittle: Port") + "lines: 99\n"
    )
    run = newsbrief("brief", "port", cwd=port)
    assert (run.code, run.out) == (2, b"")
    assert run.err == (
        "config/briefings/port.yaml:2:1: unknown key 'tittle'; did you mean 'title'?\n"
        "config/briefings/port.yaml:8:8: 99 is not from 1 to 30\n"
        "newsbrief: 2 mistakes in the configuration\n"
    )


@pytest.mark.parametrize(
    "world",
    [
        {"PYTHONHASHSEED": "1"},
        {"PYTHONHASHSEED": "4242", "TZ": "America/New_York"},
        {"LC_ALL": "C"},
        {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LC_ALL": "tr_TR.ISO-8859-9", "PYTHONIOENCODING": "latin-1"},
    ],
)
def test_the_same_input_gives_the_same_bytes_in_any_environment(
    world: dict[str, str], usual: Mapping[str, bytes]
) -> None:
    for form, expected in usual.items():
        assert newsbrief("brief", "cambodia", "--now", NOW, "--format", form, env=world).out == expected
