"""Code of patterns and templates that outlives a run: the same as compiling anew gives, and taken from nobody else."""

from __future__ import annotations

import importlib
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import briefings
from bot.settings.caches import compiled_before
from briefings.compiled import Compiled, PatternCode, recall, recalled
from briefings.patterns import late
from briefings.rendering.templating import Templates
from tests.unit.bot.command import NOW, newsbrief
from tests.unit.test_patterns import modules


@pytest.fixture(autouse=True)
def nothing_recalled() -> Iterator[None]:
    yield
    recall(None)


def run(folder: Path, pattern: str) -> tuple[int, str]:
    """A run that uses one pattern and one template: how much it knew before, and what it printed."""
    with compiled_before({"XDG_CACHE_HOME": str(folder)}):
        known = recalled()
        before = len(known.patterns) + len(known.templates) if known else 0
        found = late(pattern).findall("Hun Manet met Tea Seiha")
        return before, Templates(overrides=(("text/own.txt", "{{ found|join(', ') }}"),)).render(
            "text/own.txt", {"found": found}
        )


@pytest.mark.parametrize("name", [*modules(briefings)])
def test_a_recalled_pattern_is_the_one_that_python_compiles(name: str) -> None:
    for value in vars(importlib.import_module(name)).values():
        if type(value).__module__ == "briefings.patterns":
            first = Compiled()
            made = first.pattern(value.pattern, value.flags)
            again = Compiled(first.patterns).pattern(value.pattern, value.flags)
            assert first.patterns, "the engine refused the code, and every pattern is compiled in each run"
            assert made == again == re.compile(value.pattern, value.flags)
            assert (again.groups, again.groupindex) == (made.groups, made.groupindex)


def test_the_second_run_compiles_nothing_and_prints_the_same(tmp_path: Path) -> None:
    assert run(tmp_path, r"[A-Z]\w+ [A-Z]\w+") == (0, "Hun Manet, Tea Seiha")
    assert run(tmp_path, r"[A-Z]\w+ [A-Z]\w+") == (2, "Hun Manet, Tea Seiha")
    assert run(tmp_path, r"T\w+") == (2, "Tea")
    assert run(tmp_path, r"T\w+") == (3, "Tea")


def test_the_same_briefing_again_compiles_nothing_and_leaves_what_is_kept_as_it_was(tmp_path: Path) -> None:
    def kept() -> list[tuple[str, bytes]]:
        seed = str(len(list(tmp_path.rglob("*"))))  # the order of sets differs from run to run
        env = {"XDG_CACHE_HOME": str(tmp_path), "PYTHONHASHSEED": seed}
        outcome = newsbrief("brief", "cambodia", "--source", "seeds", "--now", NOW, env=env)
        assert outcome.code == 0, outcome.err
        return [(str(file), file.read_bytes()) for file in sorted(tmp_path.rglob("compiled-*"))]

    first = kept()
    assert first
    assert kept() == first


def test_a_mistake_in_a_pattern_is_told_as_ever() -> None:
    recall(Compiled())
    with pytest.raises(re.error):
        late("(").search("x")


def test_code_that_the_engine_refuses_is_compiled_anew() -> None:
    refused: PatternCode = (0, b"\x01\x02\x03\x04", 0, {}, (None,))
    known = Compiled({("a+", 0): refused})
    assert known.pattern("a+", 0) == re.compile("a+")


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda file: file.write_bytes(b""), id="empty"),
        pytest.param(lambda file: file.write_bytes(file.read_bytes()[:-1]), id="cut short"),
        pytest.param(lambda file: file.write_bytes(file.read_bytes()[:-1] + b"!"), id="one byte changed"),
        pytest.param(
            lambda file: file.write_bytes(file.read_bytes().replace(b"Python", b"python", 1)), id="of another"
        ),
        pytest.param(lambda file: file.chmod(0), id="unreadable"),
    ],
)
def test_a_file_that_is_not_as_it_was_left_is_not_taken(tmp_path: Path, damage: object) -> None:
    run(tmp_path, r"T\w+")
    (file,) = (tmp_path / "newsbrief").iterdir()
    assert callable(damage)
    damage(file)
    known, printed = run(tmp_path, r"T\w+")
    assert printed == "Tea"
    assert known == 0 or file.stat().st_mode & 0o777 == 0  # root reads everything
    assert [each.name for each in file.parent.iterdir()] == [file.name]


def test_a_folder_that_others_can_write_is_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "newsbrief"
    folder.mkdir()
    folder.chmod(0o777)
    assert run(tmp_path, r"T\w+") == (0, "Tea")
    assert not list(folder.iterdir())


@pytest.mark.parametrize("place", ["/dev/null", "relative/to/nothing"])
def test_without_a_folder_everything_works_as_well(place: str) -> None:
    assert run(Path(place), r"T\w+") == (0, "Tea")
    assert recalled() is None


def test_files_of_old_versions_go(tmp_path: Path) -> None:
    folder = tmp_path / "newsbrief"
    folder.mkdir(mode=0o700)
    for age in range(6):
        old = folder / f"compiled-{age}"
        old.write_bytes(b"")
        os.utime(old, (age, age))
    run(tmp_path, r"T\w+")
    assert {"compiled-3", "compiled-4", "compiled-5"} < {each.name for each in folder.iterdir()}
    assert len(list(folder.iterdir())) == 4


def test_a_file_that_has_grown_too_large_starts_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(tmp_path, r"T\w+")
    (file,) = (tmp_path / "newsbrief").iterdir()
    monkeypatch.setattr("bot.settings.caches._MOST", file.stat().st_size)
    assert run(tmp_path, "|".join(f"Tea{number}" for number in range(2000))) == (2, "")
    assert run(tmp_path, r"T\w+") == (0, "Tea")
    assert run(tmp_path, r"T\w+") == (2, "Tea")
