"""Whatever stands in a configuration file, reading it gives settings or mistakes that point into the file."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from bot.errors import ConfigurationFault, Problem
from bot.settings.files import BRIEFING, NEWSBRIEF, SCHEDULE, TOPIC
from bot.settings.reading import read_settings

KEYS = st.sampled_from([*BRIEFING.keys, *NEWSBRIEF.keys, *TOPIC.keys, *SCHEDULE.keys, "folder"])
SCALARS = st.sampled_from(
    ["", "a", "'*'", "12", "yes", "true", "~", "2025-11-01", "[", "{", "&a", "*a", "!x", "|", "0 8 * * *", "7d", "\t"]
)
LINES = st.builds(
    "{}{}{}: {}".format, st.sampled_from(["", "  ", "    "]), st.sampled_from(["", "- ", "? "]), KEYS, SCALARS
)
TEXTS = st.one_of(st.binary(max_size=200), st.lists(LINES, max_size=8).map(lambda lines: "\n".join(lines).encode()))


@given(main=TEXTS, briefing=TEXTS)
def test_any_bytes_are_settings_or_mistakes_with_a_place(main: bytes, briefing: bytes) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "briefings").mkdir()
        (folder / "newsbrief.yaml").write_bytes(main)
        (folder / "briefings" / "some.yaml").write_bytes(briefing)
        for problem in _problems(folder):
            lines = Path(problem.file).read_bytes().decode("utf-8", "replace").splitlines() or [""]
            assert 1 <= problem.line <= len(lines) + 1
            assert problem.column >= 1
            assert problem.message


def _problems(folder: Path) -> tuple[Problem, ...]:
    try:
        assert read_settings(folder).briefings[0].topics
    except ConfigurationFault as fault:
        return fault.problems
    return ()
