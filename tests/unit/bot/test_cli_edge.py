"""The command among other programs: pipes, terminals, signals, shells, closed streams."""

from __future__ import annotations

import gc
import os
import pty
import re
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.__main__ import GARBAGE
from bot.cli.briefs import brief
from bot.cli.program import program as whole
from bot.cli.program import program_for
from briefings import Briefing, compose
from tests.bench.articles import articles
from tests.unit.bot.command import CHECKOUT, NOW, environment, newsbrief, program

BRIEF = ("brief", "cambodia", "--now", NOW)
COMMANDS = ("demo", "brief", "documents", "check", "schema", "init")


def on_a_terminal(*arguments: str, **env: str) -> str:
    """What a person at a terminal sees."""
    ours, theirs = pty.openpty()
    world = environment(**{"TERM": "xterm-256color", "COLUMNS": "90", **env})
    with subprocess.Popen(
        program(*arguments), cwd=CHECKOUT, env=world, stdout=theirs, stderr=subprocess.DEVNULL
    ) as run:
        os.close(theirs)
        seen = b""
        while chunk := _read(ours):
            seen += chunk
        os.close(ours)
        assert run.wait(60) == 0
    return seen.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # the other side has closed
        return b""


def test_help_loads_nothing_that_a_command_needs_only_once_it_runs() -> None:
    told = "import sys, bot.cli.program; print(*sys.modules, sep='\\n')"
    run = subprocess.run(
        [sys.executable, "-c", told], cwd=CHECKOUT, env=environment(), capture_output=True, text=True, check=True
    )
    loaded = set(run.stdout.split())
    assert "bot.cli.briefs" in loaded
    assert not loaded & {
        "briefings",
        "bot.app",
        "pydantic",
        "sqlalchemy",
        "jinja2",
        "asyncio",
        "logging",
        "rich",
        "dbos",
    }


def test_a_command_that_is_asked_for_is_made_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """To make all fifteen took ten milliseconds of each run; what is no command still gets them all, for its advice."""
    monkeypatch.setattr(whole, "registered_commands", list(whole.registered_commands))
    assert len(program_for([]).registered_commands) == len(program_for(["breif"]).registered_commands) > len(COMMANDS)
    assert [each.callback for each in program_for(["brief", "cambodia"]).registered_commands] == [brief]


def test_garbage_is_not_looked_for_while_a_thousand_documents_are_composed() -> None:
    """Composing holds some three hundred objects a document and leaves no garbage; to look for it takes 2 % of it."""
    documents, looked = articles(100), list[str]()
    gc.collect()
    before = gc.get_threshold()
    gc.set_threshold(GARBAGE[0] // 10, *GARBAGE[1:])
    gc.callbacks.append(lambda phase, _: looked.append(phase))
    try:
        compose(
            Briefing(name="osk", title="Osk", scope=("Cambodia*",), topics=()),
            documents,
            now=datetime(2025, 11, 14, tzinfo=UTC),
        )
    finally:
        gc.callbacks.pop()
        gc.set_threshold(*before)
    assert looked == []


def test_demo_shows_the_briefing_and_says_on_standard_error_what_it_is_and_what_comes_next(tmp_path: Path) -> None:
    run = newsbrief("demo", cwd=tmp_path)
    assert run.code == 0
    assert "Cambodia" in run.text
    assert "this is what `/brief cambodia` answers" in run.err
    assert "newsbrief init my-briefings" in run.err


def test_a_pipe_gets_plain_text_of_the_asked_width() -> None:
    for columns in (60, 72, 100):
        text = newsbrief(*BRIEF, env={"COLUMNS": str(columns)}).text
        assert "\x1b" not in text
        assert max(len(line) for line in text.splitlines() if "http" not in line) <= columns


def test_a_terminal_gets_colours_and_the_same_words() -> None:
    seen = on_a_terminal(*BRIEF)
    assert "\x1b[1m" in seen
    words = re.sub(r"\x1b\[[0-9;]*m|\x1b\]8;[^\x1b]*\x1b\\", "", seen).replace("\r\n", "\n")
    assert words == newsbrief(*BRIEF, env={"COLUMNS": "90"}).text


def test_no_color_is_kept_to_and_a_dumb_terminal_gets_plain_text() -> None:
    assert not re.search(r"\x1b\[[0-9;]*3[0-7]", on_a_terminal(*BRIEF, NO_COLOR="1"))
    assert "\x1b" not in on_a_terminal(*BRIEF, TERM="dumb")


def test_a_reader_that_has_seen_enough_is_no_failure() -> None:
    with subprocess.Popen(
        program(*BRIEF, "--format", "html"),
        cwd=CHECKOUT, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as run:  # fmt: skip
        assert run.stdout is not None
        run.stdout.close()
        assert run.stderr is not None
        assert (run.stderr.read(), run.wait(60)) == (b"", 0)


def test_ctrl_c_says_one_line_and_leaves_as_shells_expect(tmp_path: Path) -> None:
    (tmp_path / "briefings").mkdir()
    (tmp_path / "newsbrief.yaml").touch()
    held = tmp_path / "briefings" / "held.yaml"
    os.mkfifo(held)  # whoever opens it waits for the other side: the command is held in the middle of its work
    arguments = program("check", "--config", str(tmp_path))
    heeds = signal.signal(signal.SIGINT, signal.default_int_handler)  # what runs behind a shell's "&" ignores it
    run = subprocess.Popen(arguments, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    signal.signal(signal.SIGINT, heeds)
    with run, held.open("w"):
        assert _interrupted(run) == (b"", b"newsbrief: stopped\n")
    assert run.returncode == 130


def _interrupted(run: subprocess.Popen[bytes]) -> tuple[bytes, bytes]:
    """What a program says that is told to stop, until it does.

    Python notes a signal and acts on it at its next step; one that comes on the doorstep of a read waits with it.
    """
    for _ in range(5):
        run.send_signal(signal.SIGINT)
        try:
            return run.communicate(timeout=12)
        except subprocess.TimeoutExpired:
            continue
    return run.communicate(timeout=1)


@pytest.mark.parametrize(
    ("redirection", "message"),
    [(">&-", "newsbrief: standard output is closed\n"), (">/dev/full", "newsbrief: No space left on device\n")],
)
def test_output_that_cannot_be_written_is_a_failure_and_not_a_traceback(redirection: str, message: str) -> None:
    line = f'"$@" {redirection}'
    run = subprocess.run(
        ["sh", "-c", line, "sh", *program(*BRIEF)], cwd=CHECKOUT, env=environment(), capture_output=True, check=False
    )
    assert (run.returncode, run.stdout, run.stderr.decode()) == (1, b"", message)


def test_a_terminal_that_was_closed_meanwhile_is_a_failure_and_not_a_traceback() -> None:
    ours, theirs = pty.openpty()
    run = subprocess.Popen(program(*BRIEF), cwd=CHECKOUT, env=environment(), stdout=theirs, stderr=subprocess.PIPE)
    os.close(theirs)
    os.close(ours)
    with run:
        assert run.communicate(timeout=60)[1] == b"newsbrief: Input/output error\n"
    assert run.returncode == 1


def test_a_closed_standard_error_leaves_the_result_clean() -> None:
    line = ["sh", "-c", '"$@" 2>&-', "sh", *program("demo")]
    run = subprocess.run(line, cwd=CHECKOUT, env=environment(), capture_output=True, check=False)
    assert run.returncode == 0
    assert b"newsbrief:" not in run.stdout


def test_a_folder_that_was_removed_under_the_command_is_a_message(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    line = ["sh", "-c", 'cd "$0" && rmdir "$0" && "$@"', str(gone), *program("documents")]
    run = subprocess.run(line, env=environment(), capture_output=True, check=False)
    assert run.returncode == 1
    assert run.stderr.decode().splitlines()[-1] == "newsbrief: No such file or directory"


def test_help_names_every_command_and_each_one_s_own_help_has_examples() -> None:
    everything = newsbrief("--help")
    assert everything.code == 0
    for command in COMMANDS:
        assert re.search(rf"^  {command}  +\S.*[^.]\.$", everything.text, re.MULTILINE), command
        own = newsbrief(command, "--help")
        assert "Examples:\n    newsbrief " in own.text
    assert newsbrief().code == 2  # nothing was asked: help, and wrong usage
    assert newsbrief("breif", "cambodia").code == 2


def test_the_version_is_the_package_s() -> None:
    assert re.fullmatch(r"newsbrief \d+\.\d+\.\d+\S*\n", newsbrief("--version").text)


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("brief ca", {"cambodia"}),
        ("brief k", {"kh", "khmer"}),
        ("brief cambodia ta", {"tariffs"}),
        ("brief kh ", {"drills", "embargo", "tariffs", "cyberscams"}),
        ("brief nowhere t", set()),
        ("brief cambodia --format h", {"html"}),
        ("sch", {"schedules", "schema"}),
        ("schema b", {"briefing"}),
    ],
)
def test_bash_completes_commands_briefings_and_topics(words: str, offered: set[str]) -> None:
    typed = f"newsbrief {words}"
    world = {
        "_NEWSBRIEF_COMPLETE": "complete_bash",
        "COMP_WORDS": typed,
        "COMP_CWORD": str(len(typed.split(" ")) - 1),
    }
    assert set(newsbrief(env=world).text.split()) == offered


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_zsh_and_fish_complete_with_the_title_beside(shell: str) -> None:
    typed = "newsbrief brief cambodia ta"
    world = {
        "_NEWSBRIEF_COMPLETE": f"complete_{shell}",
        "_TYPER_COMPLETE_ARGS": typed,
        "_TYPER_COMPLETE_FISH_ACTION": "get-args",
    }
    answer = newsbrief(env=world).text
    assert "tariffs" in answer
    assert "Tariffs and trade" in answer


def test_completion_stays_silent_where_the_configuration_is_broken(tmp_path: Path) -> None:
    world = {"_NEWSBRIEF_COMPLETE": "complete_bash", "COMP_WORDS": "newsbrief brief ", "COMP_CWORD": "2"}
    run = newsbrief(env=world | {"NEWSBRIEF_CONFIG": str(tmp_path)})
    assert (run.text.strip(), run.err) == ("", "")
