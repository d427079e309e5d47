"""An admin checks, completes and starts a configuration, and sees what the sources hold."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from ruamel.yaml import YAML

from tests.unit.bot.command import CHECKOUT, NOW, newsbrief


def test_check_names_each_briefing_with_its_topics_when_nothing_is_wrong() -> None:
    run = newsbrief("check")
    assert (run.code, run.err) == (0, "")
    assert run.text == "config: no mistakes\n  cambodia: drills, embargo, tariffs, cyberscams\n"


def test_check_says_back_when_each_schedule_is_due(tmp_path: Path) -> None:
    assert newsbrief("init", "desk", cwd=tmp_path).code == 0
    main = tmp_path / "desk" / "config" / "newsbrief.yaml"
    schedule = "{name: leap, briefing: kh, when: last friday of the month 9am, timezone: Asia/Tokyo, to: [console]}"
    main.write_text(f"{main.read_text()}\nschedules: [{schedule}]\n")
    run = newsbrief("check", "--config", "desk/config", cwd=tmp_path)
    _, _, words, *times = run.text.splitlines()
    assert words == "  leap: cambodia, the last friday of the month at 09:00 · 0 9 * * fri#last · Asia/Tokyo"
    assert len(times) == 5
    assert all(each.startswith("    Fri ") and each.endswith(" 09:00 JST (UTC+09:00)") for each in times)


def test_check_lists_every_mistake_and_leaves_with_the_second_exit_code(tmp_path: Path) -> None:
    (tmp_path / "briefings").mkdir()
    (tmp_path / "newsbrief.yaml").write_text("anser: asker\ntimezone: Phnom Penh\n")
    (tmp_path / "briefings" / "kh.yaml").write_text("title: Cambodia\n")
    run = newsbrief("check", "--config", str(tmp_path))
    assert (run.code, run.out) == (2, b"")
    assert run.err.replace(f"{tmp_path}/", "").splitlines() == [
        "briefings/kh.yaml:1:1: missing key 'scope'",
        "briefings/kh.yaml:1:1: missing key 'topics'",
        "newsbrief.yaml:1:1: unknown key 'anser'; did you mean 'answer'?",
        "newsbrief.yaml:2:11: 'Phnom Penh' is not an IANA time zone; did you mean 'Asia/Phnom_Penh'?",
        "newsbrief: 4 mistakes in the configuration",
    ]


@pytest.mark.parametrize(
    ("of", "file"), [("briefing", "config/briefings/cambodia.yaml"), ("config", "config/newsbrief.yaml")]
)
def test_the_schema_for_editors_is_valid_and_takes_the_starter_s_own_file(of: str, file: str) -> None:
    schema = json.loads(newsbrief("schema", of).out)
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(YAML(typ="safe", pure=True).load(CHECKOUT / file), schema)
    with pytest.raises(jsonschema.ValidationError, match="tittle"):
        jsonschema.validate({"tittle": "x"}, schema)


def test_the_schema_of_an_edition_takes_what_brief_prints() -> None:
    schema = json.loads(newsbrief("schema", "edition").out)
    jsonschema.validate(json.loads(newsbrief("brief", "cambodia", "--format", "json", "--now", NOW).out), schema)


def test_init_lays_out_what_then_works_from_there(tmp_path: Path) -> None:
    run = newsbrief("init", "my-briefings", cwd=tmp_path)
    assert run.code == 0
    assert "wrote my-briefings/config/briefings/cambodia.yaml\n" in run.text
    assert "cd my-briefings && newsbrief check" in run.err
    made = tmp_path / "my-briefings"
    assert (made / "config" / "templates").is_dir()
    assert newsbrief("check", cwd=made).code == 0
    expected = newsbrief("brief", "cambodia", "--now", NOW).out
    assert newsbrief("brief", "cambodia", "--now", NOW, cwd=made).out == expected


def test_init_never_writes_over_anything(tmp_path: Path) -> None:
    mine = tmp_path / "config" / "newsbrief.yaml"
    mine.parent.mkdir()
    mine.write_text("# mine\n")
    run = newsbrief("init", ".", cwd=tmp_path)
    assert run.code == 0
    assert "newsbrief: kept config/newsbrief.yaml, which was there already" in run.err
    assert mine.read_text() == "# mine\n"
    again = newsbrief("init", ".", cwd=tmp_path)
    assert (again.code, again.out) == (0, b"")


def test_init_where_nothing_can_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    run = newsbrief("init", "taken", cwd=tmp_path)
    assert (run.code, run.out) == (1, b"")
    assert run.err == "newsbrief: taken is a file; name a folder, which need not be there yet\n"


def test_a_configuration_is_found_by_option_then_environment_then_here_then_starter(tmp_path: Path) -> None:
    for name in ("asked", "named", "config"):
        (tmp_path / name / "briefings").mkdir(parents=True)
        (tmp_path / name / "newsbrief.yaml").touch()
        (tmp_path / name / "briefings" / f"of-{name}.yaml").write_text(
            f"title: The {name}\nscope: [x]\ntopics: [{{key: k, title: K, match: [x]}}]"
        )
    assert "of-asked" in newsbrief("check", "--config", "asked", cwd=tmp_path, env={"NEWSBRIEF_CONFIG": "named"}).text
    assert "of-named" in newsbrief("check", cwd=tmp_path, env={"NEWSBRIEF_CONFIG": "named"}).text
    assert "of-config" in newsbrief("check", cwd=tmp_path).text
    starter = newsbrief("check", cwd=tmp_path / "asked")
    assert "cambodia" in starter.text
    assert "there is no ./config, so this is the starter's" in starter.err


def test_documents_lists_what_the_sources_hold_with_what_had_to_be_assumed(tmp_path: Path) -> None:
    for name in ("plain.txt", "copy.txt"):
        text = "A flood in Kampot\n3 October 2025\n\nThe river rose by two metres on Friday night."
        (tmp_path / name).write_text(text)
    (tmp_path / "empty.txt").touch()
    (tmp_path / "table.xlsx").touch()
    run = newsbrief("documents", "--source", str(tmp_path))
    assert run.code == 0
    assert "A flood in Kampot\n  3 October 2025 · " in run.text
    assert "the same text as" in run.text
    assert "not a document by its name: " in run.text
    assert "empty.txt: " in run.err


def test_documents_counts_letters_where_no_spaces_part_words(tmp_path: Path) -> None:
    (tmp_path / "port.txt").write_text(
        "港の労働者は十日、賃上げを求めてストライキを始めた。四千人が参加した。", encoding="utf-8"
    )
    (tmp_path / "word.txt").write_text("Strike over.", encoding="utf-8")
    out = newsbrief("documents", "--source", str(tmp_path)).text
    assert "32 letters" in out
    assert "2 words" in out


def test_documents_of_the_starter_carry_their_notes() -> None:
    run = newsbrief("documents")
    assert "13 November 2025 · " in run.text
    assert "seeds/white-house-cambodia-thailand.md\n  note: publication date not stated" in run.text


def test_check_tries_the_admin_s_templates_and_names_the_line_of_each_broken_one(tmp_path: Path) -> None:
    assert newsbrief("init", "desk", cwd=tmp_path).code == 0
    templates = tmp_path / "desk" / "config" / "templates"
    for name, source in {
        "slack/card.xml": "\n{{ card.nonsense.deeper }}\n",
        "markdown/edition.md": "{% if %}\n",
    }.items():
        (templates / name).parent.mkdir(parents=True, exist_ok=True)
        (templates / name).write_text(source)
    run = newsbrief("check", "--config", "desk/config", cwd=tmp_path)
    assert run.code == 2
    assert "desk/config/templates/slack/card.xml:2:1: " in run.err
    assert "desk/config/templates/markdown/edition.md:1:1: " in run.err


PORT = """title: Merrow
scope: [Merrow]
topics:
  - key: rules
    title: Rules
    match: ["permit*", "ban*"]
"""


def _port(folder: Path, documents: int) -> None:
    """A configuration of one briefing, and so many documents in which `ban*` finds a bank, and as many with a ban."""
    (folder / "config" / "briefings").mkdir(parents=True)
    (folder / "news").mkdir()
    (folder / "config" / "newsbrief.yaml").write_text("sources: [{folder: news}]\n")
    (folder / "config" / "briefings" / "port.yaml").write_text(PORT)
    for number in range(documents):
        (folder / "news" / f"a{number}.txt").write_text(f"A bank of Merrow opened its office {number} on Monday.\n")
        (folder / "news" / f"b{number}.txt").write_text(f"Merrow banned cars without a permit in street {number}.\n")


def test_check_warns_of_a_phrase_that_finds_another_word_where_it_stands_and_leaves_the_exit_code(
    tmp_path: Path,
) -> None:
    _port(tmp_path, 12)
    run = newsbrief("check", "--phrases", cwd=tmp_path)
    assert (run.code, run.err) == (0, "")
    assert run.text.splitlines() == [
        "config: no mistakes",
        "  port: rules",
        "config/briefings/port.yaml:6:24: warning: topic 'rules': \"ban*\" finds bank 12 beside banned 12; of the 12 "
        'documents with "bank" 0 hold anything else of the topic; next: write "banned" in its place',
        "port: 24 of 24 documents name its scope, 1 warning",
    ]


def test_check_says_where_there_are_too_few_documents_to_measure_phrases(tmp_path: Path) -> None:
    _port(tmp_path, 2)
    run = newsbrief("check", "--source", "news/a0.txt", "news/b1.txt", cwd=tmp_path)
    assert run.code == 0
    assert run.text.splitlines()[-1] == "port: 2 of 2 documents name its scope; its phrases can be measured on 20"


def test_check_reads_no_document_unless_it_is_asked_to(tmp_path: Path) -> None:
    _port(tmp_path, 12)
    assert newsbrief("check", cwd=tmp_path).text == "config: no mistakes\n  port: rules\n"


def test_check_finds_nothing_to_measure_where_there_are_no_documents(tmp_path: Path) -> None:
    _port(tmp_path, 0)
    run = newsbrief("check", "--phrases", cwd=tmp_path)
    assert run.code == 1
    assert "no document could be read" in run.err
