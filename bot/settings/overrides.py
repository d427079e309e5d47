"""An admin's templates in `config/templates`: name (`text/card.txt`) -> text, to stand before the packaged ones."""

from __future__ import annotations

from pathlib import Path

from bot.errors import ConfigurationFault, Problem
from briefings.errors import TemplateFault

TEMPLATES = "templates"


def template_overrides(folder: Path) -> dict[str, str]:
    """Every file below `folder/templates`, hidden ones left out.

    Raises:
        ConfigurationFault: a file that cannot be read or is not UTF-8.
    """
    overrides: dict[str, str] = {}
    problems: list[Problem] = []
    for path in sorted((folder / TEMPLATES).rglob("*")):
        if path.name.startswith(".") or path.is_dir():
            continue
        try:
            overrides[path.relative_to(folder / TEMPLATES).as_posix()] = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
            problems.append(
                Problem(file=str(path), line=1, column=1, message=f"this template cannot be read: {reason}")
            )
    if problems:
        raise ConfigurationFault(tuple(problems))
    return overrides


def fault_in_override(folder: Path, fault: TemplateFault) -> ConfigurationFault:
    """A template that does not compile or render, as a mistake in the admin's file."""
    file = str(folder / TEMPLATES / fault.template)
    return ConfigurationFault((Problem(file=file, line=fault.line, column=1, message=fault.reason),))
