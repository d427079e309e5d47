"""The sources are looked at again: what came is kept, what cannot be read is told once."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.errors import StoreFault
from bot.ports.library import Reading
from bot.sources import read_sources
from bot.sources.ingesting import Ingested
from bot.sources.watching import Watch
from tests.fakes.clock import FakeClock
from tests.fakes.store import FakeStore

STORY = "The dam upstream was opened on Friday, the ministry said. The river rose by two metres overnight.\n"


class Desk:
    """A folder that is watched; `reads` are the names of the files of each reading."""

    def __init__(self, *places: Path) -> None:
        self.store = FakeStore()
        self.reads: list[list[str]] = []
        self.watch = Watch(places, self.store, FakeClock(), read=self._read)

    async def _read(self, paths: Sequence[Path]) -> Reading:
        self.reads.append(sorted(path.name for path in paths))
        return read_sources(paths)

    def look(self) -> Ingested:
        """One look."""
        return asyncio.run(self.watch.look())

    def texts(self) -> list[str]:
        """What is kept."""
        return sorted(document.text.split("\n")[-1] for document in asyncio.run(self.store.documents()))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(STORY)
    (tmp_path / "b.txt").write_text("The bridge at Kampot is closed until spring, the governor said on Monday.\n")
    return tmp_path


def test_what_did_not_change_is_not_read_again(folder: Path) -> None:
    desk = Desk(folder)
    assert len(desk.look().kept.new) == 2
    assert desk.look().kept.new == ()
    assert desk.reads == [["a.txt", "b.txt"]]


def test_a_file_that_came_is_read_alone(folder: Path) -> None:
    desk = Desk(folder)
    desk.look()
    (folder / "deeper").mkdir()
    (folder / "deeper" / "c.txt").write_text("The market in Takeo opened again after the flood, traders said.\n")
    assert len(desk.look().kept.new) == 1
    assert desk.reads[1:] == [["c.txt"]]


def test_a_file_that_changed_gives_its_new_text_even_where_its_size_and_date_did_not(folder: Path) -> None:
    desk = Desk(folder)
    desk.look()
    path = folder / "a.txt"
    before = path.stat()
    path.write_text(STORY.replace("Friday", "Sunday"))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert len(desk.look().kept.changed) == 1
    assert any("Sunday" in text for text in desk.texts())
    assert not any("Friday" in text for text in desk.texts())


def test_a_file_that_is_gone_leaves_what_was_kept(folder: Path) -> None:
    desk = Desk(folder)
    desk.look()
    (folder / "a.txt").unlink()
    assert desk.look().kept.new == ()
    assert len(desk.texts()) == 2


def test_what_cannot_be_read_is_told_once_and_again_only_after_it_could_be(folder: Path) -> None:
    bad = folder / "bad.txt"
    bad.write_bytes(b"\x00\x01\x02" * 50)
    desk = Desk(folder)
    assert [Path(each.path).name for each in desk.look().reading.refusals] == ["bad.txt"]
    assert desk.look().reading.refusals == ()
    bad.write_bytes(b"\x00\x01\x03" * 50)
    assert desk.look().reading.refusals == (), "the same refusal of a file that changed is no news"
    bad.write_text("It can be read now, the archivist said on Tuesday morning.\n")
    assert desk.look().reading.refusals == ()
    bad.write_bytes(b"\x00\x01\x02" * 70)
    assert len(desk.look().reading.refusals) == 1


def test_a_place_that_is_missing_is_told_once_until_it_comes_and_goes(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "later")
    assert [each.reason for each in desk.look().reading.refusals] == ["no such file or folder"]
    assert desk.look().reading.refusals == ()
    (tmp_path / "later").mkdir()
    (tmp_path / "later" / "a.txt").write_text(STORY)
    assert len(desk.look().kept.new) == 1
    (tmp_path / "later" / "a.txt").unlink()
    (tmp_path / "later").rmdir()
    assert len(desk.look().reading.refusals) == 1


def test_what_could_not_be_kept_is_read_again_the_next_time(folder: Path) -> None:
    desk = Desk(folder)
    desk.store.broken = True
    with pytest.raises(StoreFault):
        desk.look()
    desk.store.broken = False
    assert len(desk.look().kept.new) == 2
