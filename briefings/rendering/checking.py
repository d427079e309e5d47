"""Finds what is wrong with an admin's templates before an edition meets it, in every format and layout.

::

    overrides ── render all samples ──> fault ── leave that template out ──> again, until none is left
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from jinja2 import Environment, TemplateSyntaxError

from briefings.errors import TemplateFault
from briefings.model import Edition
from briefings.rendering.chat.layouts import Layout
from briefings.rendering.discord.rendering import render_discord
from briefings.rendering.html import render_html
from briefings.rendering.markdown import render_markdown
from briefings.rendering.samples import samples
from briefings.rendering.slack.rendering import render_slack
from briefings.rendering.text import render_text

_LAYOUTS: tuple[Layout, ...] = ("full", "compact", "thread")
_Render = Callable[[Edition, Mapping[str, str]], object]

_FORMATS: Mapping[str, _Render] = {
    "html": lambda edition, overrides: render_html(edition, overrides=overrides),
    "markdown": lambda edition, overrides: render_markdown(edition, overrides=overrides),
    "text": lambda edition, overrides: render_text(edition, overrides=overrides),
    "slack": lambda edition, overrides: [render_slack(edition, layout=each, overrides=overrides) for each in _LAYOUTS],
    "discord": lambda edition, overrides: [
        render_discord(edition, layout=each, overrides=overrides) for each in _LAYOUTS
    ],
}


def usable_templates(overrides: Mapping[str, str]) -> tuple[dict[str, str], tuple[TemplateFault, ...]]:
    """The overrides (name, such as `slack/card.xml`, -> source) that work together, and the faults of the others.

    Rendered are editions with nothing, with one and with many of everything, with what is not known left out, and with
    very long texts. Faults come in order of their names.
    """
    usable = dict(sorted(overrides.items()))
    faults: list[TemplateFault] = []
    for name in list(usable):
        if fault := _fault_alone(name, usable[name]):
            faults.append(fault)
            del usable[name]
    for kind in _FORMATS:
        while fault := _fault_of(kind, usable):
            faults.append(fault)
            del usable[fault.template]
    return usable, tuple(sorted(faults, key=lambda fault: (fault.template, fault.line)))


def _fault_alone(name: str, source: str) -> TemplateFault | None:
    """What can be seen without an edition: that it belongs nowhere, or does not compile."""
    kind = name.partition("/")[0]
    if kind not in _FORMATS:
        return TemplateFault(name, 1, f"templates belong into one of the folders {', '.join(_FORMATS)}")
    try:
        Environment(autoescape=True).parse(source, name)
    except TemplateSyntaxError as error:
        return TemplateFault(name, error.lineno, error.message or "does not compile")
    return None


def _fault_of(kind: str, overrides: Mapping[str, str]) -> TemplateFault | None:
    """The first fault of a format, by the name of the override that is to blame for it."""
    if not any(name.startswith(f"{kind}/") for name in overrides):
        return None
    fault = _first_fault(kind, overrides)
    if fault is None or fault.template in overrides:
        return fault
    names = [name for name in overrides if name.startswith(f"{kind}/")]
    culprits = (name for name in names if _first_fault(kind, _without(overrides, name)) is None)
    return TemplateFault(next(culprits, names[0]), 1, f"with it, {fault}")


def _without(overrides: Mapping[str, str], name: str) -> dict[str, str]:
    return {other: source for other, source in overrides.items() if other != name}


def _first_fault(kind: str, overrides: Mapping[str, str]) -> TemplateFault | None:
    try:
        for edition in samples():
            _FORMATS[kind](edition, overrides)
    except TemplateFault as fault:
        return fault
    return None
