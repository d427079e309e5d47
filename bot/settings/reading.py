"""Configuration files -> frozen Settings, or every mistake in them at once.

::

    bytes -> YamlText -> shapes -> cross-checks -> Settings
                |           |           |
                +-----------+-----------+--------> ConfigurationFault: file, line, column, what is wrong
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

from bot.errors import ConfigurationFault, Problem
from bot.settings import crosschecks
from bot.settings.crosschecks import BriefingFile
from bot.settings.database import database_beside
from bot.settings.files import BRIEFING, NEWSBRIEF, one_word
from bot.settings.names import fold
from bot.settings.places import BRIEFINGS, MAIN
from bot.settings.shapes import Fault, Keys
from bot.settings.values import Schedule, Settings
from bot.settings.yaml_text import Loc, YamlText, read_yaml
from briefings.model import Briefing


def read_settings(folder: Path, environment: Mapping[str, str] = MappingProxyType({})) -> Settings:
    """The settings in `folder`: `newsbrief.yaml` and `briefings/*.yaml`. Relative sources start beside `folder`.

    Of the environment, NEWSBRIEF_DATABASE_URL goes before what the file says.

    Raises:
        ConfigurationFault: with every mistake in every file.
    """
    if not (folder / MAIN).is_file():
        raise ConfigurationFault((_no_configuration(folder),))
    problems = list(_misplaced(folder))
    text = _read(folder / MAIN, problems)
    main = _shaped(NEWSBRIEF, text, {} if text.value is None else text.value, problems)
    files = [_briefing_file(path, problems) for path in sorted((folder / BRIEFINGS).glob("*.yaml"))]
    sources, schedules = _sources(main.get("sources") or (), folder), main.get("schedules") or ()
    problems.extend(crosschecks.shared_names(files))
    for file in files:
        problems.extend(crosschecks.repeated_topics(file))
    problems.extend(crosschecks.absent_sources(sources, text))
    problems.extend(crosschecks.unknown_briefings(_named(schedules, "briefing"), text, files))
    problems.extend(crosschecks.repeated_schedules(_named(schedules, "name"), text))
    problems.extend(crosschecks.times_told(schedules, text))
    if problems:
        raise ConfigurationFault(tuple(problems))
    names = {fold(word): file.name for file in files for word, _ in file.called()}
    return Settings(
        folder=folder,
        timezone=main["timezone"],
        answer=main["answer"],
        sources=tuple(sources.values()),
        schedules=tuple(_schedule(values, names, main["timezone"]) for values in schedules),
        briefings=tuple(_briefing(file) for file in files),
        answers={file.name: file.values["answer"] for file in files if file.values["answer"]},
        reread=main["reread"],
        keep_ledger=main["keep_ledger"],
        discord_style=main["discord_style"],
        admins=tuple(main["admins"]),
        database=database_beside(folder, main["database"], environment),
    )


def _no_configuration(folder: Path) -> Problem:
    if (folder / "config" / MAIN).is_file():
        advice = f"it is in {folder / 'config'}: name that folder"
    elif folder.exists():
        advice = "`newsbrief init DIR` lays out a configuration to start from"
    else:
        advice = "there is no such folder; `newsbrief init DIR` lays out a configuration to start from"
    return Problem(file=str(folder / MAIN), line=1, column=1, message=f"this file is missing; {advice}")


def _misplaced(folder: Path) -> Iterator[Problem]:
    """Files that would be passed over in silence, and a folder of briefings without any."""
    for path in sorted((folder / BRIEFINGS).glob("*.yml")):
        yield Problem(file=str(path), line=1, column=1, message="this file is not read; let its name end with .yaml")
    if not any((folder / BRIEFINGS).glob("*.yaml")):
        message = f"there is no briefing; write one into {folder / BRIEFINGS}/NAME.yaml"
        yield Problem(file=str(folder / MAIN), line=1, column=1, message=message)


def _read(path: Path, problems: list[Problem]) -> YamlText:
    try:
        data = path.read_bytes()
    except OSError as error:
        problem = Problem(file=str(path), line=1, column=1, message=f"this file cannot be read: {error.strerror}")
        problems.append(problem)
        data = b""
    text = read_yaml(data, file=str(path))
    problems.extend(text.problems)
    return text


def _shaped(shape: Keys, text: YamlText, value: object, problems: list[Problem]) -> dict[str, Any]:
    """The values of a file as far as they can be read."""
    faults: list[Fault] = []
    values: dict[str, Any] | None = shape.read(value, (), faults)
    problems.extend(
        text.problem(fault.loc, fault.message, at_key=fault.at_key)
        for fault in faults
        if fault.loc not in text.unreadable
    )
    return values or {}


def _briefing_file(path: Path, problems: list[Problem]) -> BriefingFile:
    before = len(problems)
    text = _read(path, problems)
    values: dict[str, Any] = {}
    if text.value is not None:
        values = _shaped(BRIEFING, text, text.value, problems)
    elif len(problems) == before:
        problems.append(text.problem((), "this file is empty; a briefing needs a title, a scope and topics"))
    try:
        one_word(path.stem)
    except ValueError as error:
        problems.append(text.problem((), f"the file's name calls the briefing: {error}"))
    return BriefingFile(name=path.stem, text=text, values=values)


def _sources(sources: Sequence[tuple[str, str] | None], folder: Path) -> dict[Loc, Path]:
    """Absolute paths by where they are written. `folder` may be a link: what counts is where it seems to stand."""
    beside = Path(os.path.abspath(folder)).parent
    return {
        ("sources", index, source[0]): Path(os.path.abspath(beside / os.path.expanduser(source[1])))
        for index, source in enumerate(sources)
        if source is not None
    }


def _named(schedules: Sequence[dict[str, Any] | None], key: str) -> dict[Loc, str]:
    return {("schedules", index, key): values[key] for index, values in enumerate(schedules) if values and values[key]}


def _briefing(file: BriefingFile) -> Briefing:
    return Briefing(name=file.name, **{key: value for key, value in file.values.items() if key != "answer"})


def _schedule(values: dict[str, Any], names: dict[str, str], timezone: str) -> Schedule:
    own = {
        "briefing": names[fold(values["briefing"])],
        "timezone": values["timezone"] or timezone,
        "cron": values["cron"] or values["when"],
    }
    return Schedule(**{key: value for key, value in values.items() if key != "when"} | own)
