"""The admin's templates as far as they can be used: one that is broken is told, and the packaged one stands in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from bot.errors import ConfigurationFault, Problem
from bot.settings.overrides import problem_in_override, read_overrides
from bot.settings.values import Settings
from briefings.errors import TemplateFault

Value = TypeVar("Value")
Told = Callable[[str], None]


def check_overrides(settings: Settings) -> None:
    """Tries the admin's templates in every format, on editions with nothing, one, many and very long parts.

    Raises:
        ConfigurationFault: a template cannot be read, compiled or rendered; every one that can't is listed.
    """
    _, problems = _usable(settings)
    if problems:
        raise ConfigurationFault(problems)


def usable_overrides(settings: Settings, told: Told) -> dict[str, str]:
    """The templates that bear every edition, in every format; the others are told."""
    usable, problems = _usable(settings)
    for problem in problems:
        _tell(problem, told)
    return usable


def _usable(settings: Settings) -> tuple[dict[str, str], tuple[Problem, ...]]:
    overrides, problems = read_overrides(settings.folder)
    if not overrides:
        return {}, problems
    from briefings.rendering.checking import usable_templates

    usable, faults = usable_templates(overrides)
    return usable, (*problems, *(problem_in_override(settings.folder, fault) for fault in faults))


def with_overrides(settings: Settings, kind: str, told: Told, render: Callable[[Mapping[str, str]], Value]) -> Value:
    """What `render` makes with the admin's templates for this kind; without the ones that it fails by, which are told.

    Nothing but what is rendered is tried, which takes no time.
    """
    overrides, problems = read_overrides(settings.folder, kind)
    for problem in problems:
        _tell(problem, told)
    while True:
        try:
            return render(overrides)
        except TemplateFault as fault:
            if not overrides:
                raise
            _tell(problem_in_override(settings.folder, fault), told)
            # an override that breaks one of ours is not named by the fault: then none is used
            overrides = (
                {name: text for name, text in overrides.items() if name != fault.template}
                if (fault.template in overrides)
                else {}
            )


def _tell(problem: Problem, told: Told) -> None:
    told(f"{problem}; the packaged template stands in for it")
