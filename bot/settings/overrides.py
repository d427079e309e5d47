"""An admin's templates in `config/templates`: name (`text/card.txt`) -> text, to stand before the packaged ones."""

from __future__ import annotations

from pathlib import Path

from bot.errors import Problem
from briefings.errors import TemplateFault

TEMPLATES = "templates"


def read_overrides(folder: Path, kind: str = "") -> tuple[dict[str, str], tuple[Problem, ...]]:
    """Every file below `folder/templates`, or below its folder of that kind; hidden ones are left out.

    With them come the problems of the files that cannot be read or are not UTF-8.
    """
    overrides: dict[str, str] = {}
    problems: list[Problem] = []
    for path in sorted((folder / TEMPLATES / kind).rglob("*")):
        if path.name.startswith(".") or path.is_dir():
            continue
        try:
            overrides[path.relative_to(folder / TEMPLATES).as_posix()] = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
            message = f"this template cannot be read: {reason}"
            problems.append(Problem(file=str(path), line=1, column=1, message=message))
    return overrides, tuple(problems)


def problem_in_override(folder: Path, fault: TemplateFault) -> Problem:
    """A template that does not compile or render, as a mistake in the admin's file."""
    return Problem(file=str(folder / TEMPLATES / fault.template), line=fault.line, column=1, message=fault.reason)
