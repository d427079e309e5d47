"""What compiling gave, so that it need not be done twice: the code of patterns and of templates, by what it is made of.

Python compiles a regular expression in Python, a third of a millisecond each, into a list of numbers; only then does
its engine, written in C, take over. The list depends on the pattern, its flags and the Python alone. A briefing uses
some 250 patterns and a few templates: whoever hands their code from one run to the next saves a third of a short run.

    edge reads a file ── recall() ──> patterns and templates ask here first ── what is new ──> edge writes the file

Nothing here comes from a document, and nothing is recalled unless the edge says so: then `re.compile` does it all. The
engine's entry is not documented, so whatever it refuses is left to `re.compile` as well; tests hold the two equal.
"""

from __future__ import annotations

import re
from array import array
from importlib import import_module
from typing import Any

Written = tuple[str, int]
"""A pattern and its flags, as they stand in the code."""


PatternCode = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""What the engine takes beside the pattern's text: flags, code, number of groups, their numbers by name and names by
number. Plain values, so that they can be written to a file."""


class Compiled:
    """Code by what it was compiled from: what is known from before, and what is compiled on the way."""

    def __init__(
        self, patterns: dict[Written, PatternCode] | None = None, templates: dict[str, bytes] | None = None
    ) -> None:
        self.patterns = patterns if patterns is not None else {}
        self.templates = templates if templates is not None else {}

    def pattern(self, pattern: str, flags: int) -> re.Pattern[str]:
        """The same as `re.compile` gives.

        Raises:
            re.error: it is no pattern.
        """
        written = (pattern, int(flags))
        try:
            known = self.patterns.get(written)
            if known is None:
                known = self.patterns[written] = _code_of(*written)
            return _pattern_of(pattern, known)
        except (ImportError, AttributeError, TypeError, ValueError, RuntimeError):
            self.patterns.pop(written, None)
            return re.compile(pattern, flags)


_recalled: list[Compiled] = []


def recall(compiled: Compiled | None) -> None:
    """From now on this is asked before anything is compiled, and told what was; None forgets it."""
    _recalled[:] = [compiled] if compiled else []


def recalled() -> Compiled | None:
    """What the edge has handed over, if it has."""
    return _recalled[0] if _recalled else None


def engine() -> str:
    """Names the engine that code is made for; code of another one is worth nothing."""
    return str(import_module("_sre").MAGIC)


def _code_of(pattern: str, flags: int) -> PatternCode:
    parser: Any = import_module("re._parser")
    compiler: Any = import_module("re._compiler")
    parsed = parser.parse(pattern, flags)
    names = dict(parsed.state.groupdict)
    by_number: list[str | None] = [None] * parsed.state.groups
    for name, number in names.items():
        by_number[number] = name
    code = array("I", compiler._code(parsed, flags)).tobytes()
    return int(flags | parsed.state.flags), code, parsed.state.groups - 1, names, tuple(by_number)


def _pattern_of(pattern: str, known: PatternCode) -> re.Pattern[str]:
    flags, code, *groups = known
    made: re.Pattern[str] = import_module("_sre").compile(pattern, flags, array("I", code).tolist(), *groups)
    return made
