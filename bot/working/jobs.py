"""What the process beside ours can do. A job is a value that says what is to be done; `Bench` does one at a time."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from bot.ports.library import Reading
from briefings.model import Briefing, Document, Edition

Form = Literal["png", "svg"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """Take these documents, in the place of others, for the jobs to come; `state` is their state."""

    state: int
    documents: tuple[Document, ...] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Compose:
    """Compose from the documents that are held; gives None where those of that state are not."""

    state: int
    briefing: Briefing
    now: datetime
    since: datetime | None = None
    explain: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """Read these files and folders."""

    places: tuple[Path, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draw:
    """Draw a specification of Vega-Lite; gives None where the library for that is not installed."""

    specification: Mapping[str, Any]
    form: Form = "png"


Job = Hold | Compose | Read | Draw


class Bench:
    """Does jobs, and holds the documents of the last `Hold`."""

    def __init__(self) -> None:
        self._state: int | None = None
        self._documents: Sequence[Document] = ()

    def do(self, job: Job) -> object:
        """The result of the job; raises whatever goes wrong in it."""
        match job:
            case Hold():
                self._state, self._documents = job.state, job.documents
                return None
            case Compose():
                return self._compose(job) if job.state == self._state else None
            case Read():
                return _read(job.places)
            case Draw():
                return drawn(job.specification, form=job.form)

    def _compose(self, job: Compose) -> Edition:
        from briefings.composing.compose import compose

        return compose(job.briefing, self._documents, now=job.now, since=job.since, explain=job.explain)


def _read(places: Sequence[Path]) -> Reading:
    from bot.sources import read_sources

    return read_sources(places)


def drawn(specification: Mapping[str, Any], *, form: Form) -> bytes | None:
    """The picture; None where `newsbrief[charts]` is not installed.

    The library brings its own font; nothing is fetched.
    """
    try:
        import vl_convert
    except ImportError:
        return None
    told = json.dumps(specification)
    if form == "svg":
        return vl_convert.vegalite_to_svg(told, vl_version=_VERSION, allowed_base_urls=[]).encode()
    return vl_convert.vegalite_to_png(told, vl_version=_VERSION, scale=_SHARP, allowed_base_urls=[])


_VERSION = "5.21"  # of Vega-Lite, so that a newer library draws the same
_SHARP = 2  # pixels for each of the picture's, for dense screens
