"""A PostgreSQL server of the tests' own: in a temporary folder, on a free port of 127.0.0.1, gone with who started it.

Run as a program, with a process and the folder, this is its guard: it ends the server and removes the folder once the
process is gone, however that ended.
"""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

SEEN_NOWHERE = "never-to-be-seen"  # the user's password
_SETTINGS = (
    "listen_addresses = '127.0.0.1'",
    "unix_socket_directories = ''",
    "fsync = off",
    "full_page_writes = off",
    "max_connections = 100",
    "shared_buffers = 32MB",
    "log_min_messages = fatal",
)
_EMPTIED = """
DO $$ DECLARE tables text; BEGIN
    SELECT string_agg(quote_ident(tablename), ', ') INTO tables FROM pg_tables
        WHERE schemaname = 'public' AND tablename <> 'alembic_version';
    EXECUTE 'TRUNCATE ' || tables || ' RESTART IDENTITY';
    INSERT INTO library (one, state) VALUES (1, 0);
END $$"""


class NoServer(Exception):
    """PostgreSQL isn't installed here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A server that was set up; `folder` holds its data and its log."""

    folder: Path
    port: int

    @classmethod
    def made(cls, *, guarded_by: int | None = None) -> Server:
        """A new one, running, until the process `guarded_by` ends (without it: this one).

        Raises:
            NoServer: there is no PostgreSQL on this machine.
        """
        folder = Path(tempfile.mkdtemp(prefix="newsbrief-postgres-"))
        account = _account()
        os.chown(folder, account.pw_uid, account.pw_gid)
        secret = folder / "password"
        secret.write_text(SEEN_NOWHERE)
        os.chown(secret, account.pw_uid, account.pw_gid)
        _set_up(folder, secret)
        server = cls(folder=folder, port=_free_port())
        with (folder / "data" / "postgresql.conf").open("a") as settings:
            settings.write("\n".join((*_SETTINGS, f"port = {server.port}", "")))
        server.start()
        guard = [sys.executable, __file__, str(guarded_by or os.getpid()), str(folder)]
        os.posix_spawn(guard[0], guard, os.environ, setsid=True)
        return server

    def url(self, database: str) -> str:
        """The address of a database there."""
        return f"postgresql://newsbrief:{SEEN_NOWHERE}@127.0.0.1:{self.port}/{database}"

    def start(self) -> None:
        """Starts it, and waits until it takes connections."""
        _control(self.folder, "start", "--wait", "--log", str(self.folder / "log"))

    def stop(self, mode: str = "fast") -> None:
        """Stops it: `fast` in order, `immediate` as if the machine had lost power."""
        _control(self.folder, "stop", "--wait", "--mode", mode)

    def restart(self, mode: str = "immediate") -> None:
        """Stops and starts it."""
        self.stop(mode)
        self.start()

    def create(self, database: str, *, template: str = "template0") -> None:
        """Makes a database as the template is."""
        self._say(f'CREATE DATABASE "{database}" TEMPLATE "{template}"')

    def drop(self, database: str) -> None:
        """Removes a database and whoever is connected to it."""
        self._say(f'DROP DATABASE IF EXISTS "{database}" WITH (FORCE)')

    def empty(self, database: str) -> None:
        """Leaves of a database with this program's tables what a new one has."""
        self._say("SET lock_timeout = '10s'; " + _EMPTIED, database)

    def _say(self, statement: str, database: str = "postgres") -> None:
        import psycopg

        with psycopg.connect(self.url(database), autocommit=True) as connection:
            connection.execute(statement.encode())


def _set_up(folder: Path, secret: Path) -> None:
    """Sorting as people do where that can be had, so that nothing here leans on a plain order of bytes."""
    line = ["initdb", "--pgdata", str(folder / "data"), "--username", "newsbrief", "--pwfile", str(secret)]
    line += ["--auth", "scram-sha-256", "--encoding", "UTF8", "--no-sync"]
    for locale in (("--locale-provider", "icu", "--icu-locale", "en", "--locale", "C.UTF-8"), ("--locale", "C")):
        if _run([*line, *locale], folder).returncode == 0:
            return
        shutil.rmtree(folder / "data", ignore_errors=True)
    raise NoServer(f"initdb failed: {_run([*line, '--locale', 'C'], folder).stderr}")


def _control(folder: Path, *words: str) -> None:
    done = _run(["pg_ctl", "--pgdata", str(folder / "data"), "--silent", *words], folder)
    if done.returncode:
        log = folder / "log"
        raise RuntimeError(f"pg_ctl {words[0]} failed: {done.stderr}{log.read_text() if log.exists() else ''}")


def _run(line: Sequence[str], folder: Path) -> subprocess.CompletedProcess[str]:
    """Runs a program of PostgreSQL's, which refuses to be run by root."""
    account, root = _account(), os.geteuid() == 0
    program = str(_programs() / line[0])
    with (folder / "said").open("w+") as said:  # a pipe would stay open as long as the server runs
        done = subprocess.run(
            [program, *line[1:]],
            stdout=said,
            stderr=said,
            stdin=subprocess.DEVNULL,
            cwd=folder,
            check=False,
            user=account.pw_uid if root else None,
            group=account.pw_gid if root else None,
            extra_groups=[] if root else None,
        )
        said.seek(0)
        return subprocess.CompletedProcess(line, done.returncode, stderr=said.read())


def _account() -> pwd.struct_passwd:
    if os.geteuid() != 0:
        return pwd.getpwuid(os.geteuid())
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise NoServer("PostgreSQL won't run as root, and there is no other user")


def _programs() -> Path:
    """Where the newest PostgreSQL's programs are."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: float(path.parent.name), reverse=True)
    if in_path := shutil.which("initdb"):
        folders.append(Path(in_path).parent)
    for folder in folders:
        if (folder / "initdb").exists() and (folder / "pg_ctl").exists():
            return folder
    raise NoServer("no PostgreSQL server here (on Debian: apt-get install postgresql)")


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _guard(process: int, folder: Path) -> None:
    while Path(f"/proc/{process}").exists() if Path("/proc/self").exists() else _answers(process):
        time.sleep(0.2)
    with suppress(RuntimeError):  # it was stopped by a test
        _control(folder, "stop", "--wait", "--mode", "immediate")
    shutil.rmtree(folder, ignore_errors=True)


def _answers(process: int) -> bool:
    try:
        os.kill(process, 0)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    _guard(int(sys.argv[1]), Path(sys.argv[2]))
