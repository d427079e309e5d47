"""Prints one table: every component on open data, ours beside others, quality and speed of one and the same run.

python -m tests.bench.quality              everything
python -m tests.bench.quality dates quotes these modules only
"""

from __future__ import annotations

import pkgutil
import sys
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.bench import quality
from tests.bench.quality.table import Row, open_data

_PLAIN_WIDTH = 200


def components(names: Sequence[str]) -> Iterator[tuple[str, Callable[[Path], list[Row]]]]:
    """The modules beside this one that offer `rows`, by name; all of them where none is named."""
    for module in pkgutil.iter_modules(quality.__path__):
        if module.name.startswith("_") or (names and module.name not in names):
            continue
        rows = getattr(import_module(f"{quality.__name__}.{module.name}"), "rows", None)
        if rows is not None:
            yield module.name, rows


def main(names: Sequence[str]) -> int:
    """Measures and prints; 2 where a name is none of a component or the open data is not on this machine."""
    data = open_data()
    if data is None:
        print("no open data: set NEWSBRIEF_DATA to the folder that holds multiling2011, gum_news, ...", file=sys.stderr)
        return 2
    found = dict(components(names))
    for name in names:
        if name not in found:
            print(f"no component {name!r}; there are {', '.join(dict(components(())))}", file=sys.stderr)
            return 2
    table = Table("component", "data", "system", "measures", "speed")
    for name, rows in found.items():
        print(f"measuring {name} ...", file=sys.stderr, flush=True)
        for row in rows(data):
            table.add_row(row.component, row.data, row.system, row.measures, row.speed)
        table.add_section()
    console = Console()
    console = console if console.is_terminal else Console(width=_PLAIN_WIDTH)
    console.print(table)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
