"""The command line's outermost edge: streams, Ctrl-C and what the system refuses. It imports the rest late."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress

# Garbage is looked for after so many new objects: at Python's 700, start-up alone spends a tenth of its time looking,
# and an edition is composed of a thousand documents, which leaves none, before this many are held.
GARBAGE = (400_000, 20, 100)


def main() -> None:
    """Runs `newsbrief` with the arguments of the process and ends it with the exit code of the contract."""
    gc.set_threshold(*GARBAGE)
    try:
        _prepare_streams()
        from bot.cli.program import program_for

        program_for(sys.argv[1:])(prog_name="newsbrief")
    except KeyboardInterrupt:
        _end("stopped", 130)
    except OSError as error:
        _end(": ".join(filter(None, (error.filename, error.strerror or str(error)))), 1)
    finally:
        gc.freeze()  # the process ends here and its memory with it: a last look for garbage is a tenth of a short run


def _prepare_streams() -> None:
    """UTF-8 and plain line feeds whatever the locale says, so that one result has the same bytes everywhere.

    What UTF-8 cannot hold (half a surrogate pair) is written as an escape. A closed standard error becomes a hole:
    otherwise messages would end up among the results.
    """
    if sys.stderr is None:
        sys.stderr = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w")
    if sys.stdout is None:
        raise OSError("standard output is closed")
    for stream in (sys.stdout, sys.stderr):
        if callable(reconfigure := getattr(stream, "reconfigure", None)):
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _end(message: str, code: int) -> None:
    """Says it and leaves at once: what is still unwritten has nowhere to go, and a message may have nowhere either."""
    with suppress(OSError):
        os.write(2, f"newsbrief: {message}\n".encode(errors="backslashreplace"))
    os._exit(code)


if __name__ == "__main__":
    main()
