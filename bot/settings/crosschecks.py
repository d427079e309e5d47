"""What one entry alone cannot know: names used twice, names that nobody has, folders that are not there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from bot.errors import Problem
from bot.settings.names import fold, nearest
from bot.settings.yaml_text import Loc, YamlText
from briefings.model import REST


class BriefingFile(NamedTuple):
    """One file of the folder `briefings`, with its values as far as they could be read."""

    name: str
    text: YamlText
    values: Mapping[str, Any]

    def called(self) -> Iterator[tuple[str, Loc]]:
        """Every word that calls the briefing, and where it stands."""
        yield self.name, ()
        for index, alias in enumerate(self.values.get("aliases") or ()):
            if alias is not None:
                yield alias, ("aliases", index)
        if title := self.values.get("title"):
            yield title, ("title",)


def shared_names(files: Sequence[BriefingFile]) -> Iterator[Problem]:
    """Two briefings that answer to one word; a briefing may repeat its own."""
    owners: dict[str, BriefingFile] = {}
    for file in files:
        for word, loc in file.called():
            owner = owners.setdefault(fold(word), file)
            if owner is not file:
                yield file.text.problem(loc, f"{word!r} already calls the briefing in {owner.text.file}")


def repeated_topics(file: BriefingFile) -> Iterator[Problem]:
    """Keys and titles that two topics of one briefing answer to, and a rest that two of them take."""
    owners: dict[str, int] = {}
    for index, topic in enumerate(file.values.get("topics") or ()):
        for key, word in (("key", topic.key), ("title", topic.title)) if topic else ():
            first = owners.setdefault(fold(word), index)
            if first != index:
                yield file.text.problem(("topics", index, key), f"{word!r} already calls topic {first + 1}")
    takers = [index for index, topic in enumerate(file.values.get("topics") or ()) if topic and REST in topic.match]
    for index in takers[1:]:
        yield file.text.problem(
            ("topics", index, "match"), f"topic {takers[0] + 1} takes the rest already, by {REST!r}"
        )


def unknown_briefings(asked: Mapping[Loc, str], text: YamlText, files: Sequence[BriefingFile]) -> Iterator[Problem]:
    """Schedules whose briefing no file defines."""
    names = {fold(word): word for file in files for word, _ in file.called()}
    for loc, name in asked.items():
        if fold(name) not in names:
            close = nearest(name, names.values(), most=1)
            known = ", ".join(file.name for file in files) or "none yet"
            hint = f"did you mean {close[0]!r}?" if close else f"there is {known}"
            yield text.problem(loc, f"there is no briefing {name!r}; {hint}")


def repeated_schedules(names: Mapping[Loc, str], text: YamlText) -> Iterator[Problem]:
    """Schedules that share a name."""
    owners: dict[str, Loc] = {}
    for loc, name in names.items():
        first = owners.setdefault(fold(name), loc)
        if first != loc:
            yield text.problem(loc, f"{name!r} already names the schedule on line {text.values[first].line}")


def times_told(schedules: Sequence[Mapping[str, Any] | None], text: YamlText) -> Iterator[Problem]:
    """Schedules that don't say when they are due, or say it twice."""
    for index, values in enumerate(schedules):
        loc: Loc = ("schedules", index)
        told = [key for key in ("cron", "when") if (*loc, key) in text.values]
        if values is not None and len(told) != 1:
            wrong = "says when it is due twice" if told else "does not say when it is due"
            place = (*loc, told[-1]) if told else loc
            yield text.problem(
                place, f"this schedule {wrong}: write either cron or when (schedules, entry {index + 1})"
            )


def absent_sources(paths: Mapping[Loc, Path], text: YamlText) -> Iterator[Problem]:
    """Sources that are not there, or are a folder where a file was promised and the other way round."""
    for loc, path in paths.items():
        kind = str(loc[-1])
        there = path.is_dir() if kind == "folder" else path.is_file()
        if not there:
            yield text.problem(loc, f"there is no {kind} {path}; a relative path starts beside the folder config")
