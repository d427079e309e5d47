"""What a message says as plain text: for notifications, screen readers and clients that show nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefings.rendering.chat.panels import Panel, Part, Unit, plain
from briefings.rendering.ellipsis import cut_text
from briefings.rendering.limits import length

_MORE = "…"


def gist(panels: Iterable[Panel], *, most: int) -> str:
    """Headings, labels and units a line each, as many as fit whole into `most` characters; an ellipsis for the rest."""
    kept: list[str] = []
    room = most - len(_MORE) - 1
    for text in _texts(panels):
        room -= length(text) + 1
        if room < 0:
            kept.append(_MORE if kept else cut_text(text, most))
            break
        kept.append(text)
    return "\n".join(kept)


def _texts(panels: Iterable[Panel]) -> Iterator[str]:
    for panel in panels:
        if panel.heading:
            yield panel.heading
        for part in panel.parts:
            if part.label:
                yield f"{part.label}:"
            yield from ("– " + plain(unit) if unit.kind == "li" else plain(unit) for unit in _news(part))
        yield from (plain(unit) for part in panel.parts for unit in part.units if unit.kind == "small")


def _news(part: Part) -> Iterator[Unit]:
    """What is neither small print, which comes last, nor a chart, whose figures are told already."""
    return (unit for unit in part.units if unit.kind not in ("small", "chart"))
