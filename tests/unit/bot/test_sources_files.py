"""A folder of documents: what is read, what is refused, and that one bad file never spoils the others."""

from __future__ import annotations

import errno
import os
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.ports.library import Reading
from bot.sources import read_sources
from bot.sources.files import read_bytes, reason_of
from bot.sources.reading import read_document

STORY = "Ministers agree on a new rail link\nNovember 13, 2025\nThe two ministers signed the agreement in Vientiane.\n"


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def titles(reading: Reading) -> list[str]:
    return [document.title for document in reading.documents]


def refused(reading: Reading) -> dict[str, str]:
    return {Path(refusal.path).name: refusal.reason for refusal in reading.refusals}


def test_a_folder_gives_every_document_in_it_and_below_it(tmp_path: Path) -> None:
    write(tmp_path, "b/second.md", "# Second story\n\nThe river rose by two metres overnight.\n")
    write(tmp_path, "a.TXT", STORY)
    write(
        tmp_path, "c.html", "<title>Third story</title><p>The dam upstream had been opened early on Friday, they said."
    )
    reading = read_sources([tmp_path])
    assert titles(reading) == ["Ministers agree on a new rail link", "Second story", "Third story"]
    assert [document.origin for document in reading.documents] == [
        (tmp_path / name).as_posix() for name in ("a.TXT", "b/second.md", "c.html")
    ]
    assert reading.refusals == ()


def test_one_file_can_be_named_alone_and_so_can_several_in_any_order(tmp_path: Path) -> None:
    first = write(tmp_path, "first.txt", STORY)
    second = write(tmp_path, "second.txt", "The committee met on Tuesday. It will meet again in May.")
    assert len(read_sources([first]).documents) == 1
    assert read_sources([second, first]) == read_sources([first, second, first])
    assert read_sources([str(first)]) == read_sources([first])


def test_what_a_folder_holds_besides_documents_is_left_out_and_named(tmp_path: Path) -> None:
    write(tmp_path, "story.txt", STORY)
    write(tmp_path, "README.md", "# About these files\n\nThey are for the morning briefing.")
    write(tmp_path, "chart.png", b"\x89PNG\r\n\x1a\n")
    write(tmp_path, ".draft.txt", "Nobody should see this sentence yet.")
    write(tmp_path, ".git/notes.txt", "Nor this one, which is inside a hidden folder.")
    reading = read_sources([tmp_path])
    assert len(reading.documents) == 1
    assert [Path(path).name for path in reading.ignored] == ["README.md", "chart.png"]


def test_a_readme_is_read_when_it_is_asked_for_by_name(tmp_path: Path) -> None:
    path = write(tmp_path, "README.md", "# A note on method\n\nAll figures come from the statistics office.")
    assert titles(read_sources([path])) == ["A note on method"]


def test_every_path_that_leads_nowhere_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "dangling.txt").symlink_to(tmp_path / "gone.txt")
    (tmp_path / "around.txt").symlink_to(tmp_path / "around.txt")
    write(tmp_path, "story.txt", STORY)
    report = write(tmp_path.with_name(f"{tmp_path.name}-other"), "report.pdf", b"%PDF-1.7")
    reading = read_sources([tmp_path, tmp_path / "missing.txt", report])
    assert len(reading.documents) == 1
    reasons = refused(reading)
    assert reasons["missing.txt"] == "no such file or folder"
    assert reasons["dangling.txt"] == "a symbolic link to a file that is not there"
    assert reasons["around.txt"] == "a symbolic link that leads back to itself"
    assert reasons["report.pdf"].startswith("not a kind of file that is read (.txt, ")


def test_a_folder_that_links_back_to_itself_is_read_once(tmp_path: Path) -> None:
    write(tmp_path, "inner/story.txt", STORY)
    (tmp_path / "inner" / "loop").symlink_to(tmp_path)
    reading = read_sources([tmp_path])
    assert len(reading.documents) == 1
    assert refused(reading) == {"loop": "a symbolic link back to a folder that is read already"}


def test_a_link_to_a_document_elsewhere_is_followed(tmp_path: Path) -> None:
    target = write(tmp_path, "archive/story.txt", STORY)
    (tmp_path / "today").mkdir()
    (tmp_path / "today" / "link.txt").symlink_to(target)
    assert len(read_sources([tmp_path / "today"]).documents) == 1


def test_pipes_sockets_and_devices_are_refused_and_nobody_waits(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "endless.txt").symlink_to("/dev/zero")
    with socket.socket(socket.AF_UNIX) as listener, _inside(tmp_path):
        listener.bind("socket.txt")
        reasons = refused(read_sources([tmp_path]))
    assert reasons["pipe.txt"] == "a named pipe, not a file"
    assert reasons["endless.txt"] == "a device, not a file"
    assert "socket.txt" in reasons


def test_a_folder_named_like_a_file_is_read_as_a_folder(tmp_path: Path) -> None:
    write(tmp_path, "week.txt/story.md", STORY)
    assert len(read_sources([tmp_path / "week.txt"]).documents) == 1


def test_a_file_that_goes_away_between_listing_and_reading_is_refused(tmp_path: Path) -> None:
    outcome = read_document(tmp_path / "gone.txt")
    assert getattr(outcome, "reason", None) == "no such file or folder"


def test_an_address_is_refused_as_one_with_what_to_do() -> None:
    reasons = refused(read_sources(["https://news.example/osk.html"]))
    assert list(reasons.values()) == ["an address, and files are read: save the page, and name the file"]


def test_a_file_nobody_may_read_is_refused_and_the_others_are_read() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        write(folder, "open.txt", STORY).chmod(0o644)
        write(folder, "closed.txt", "Nobody may read this sentence.").chmod(0)
        write(folder, "shut/inside.txt", "Nor this one in a closed folder.").parent.chmod(0)
        with _unprivileged():
            reading = read_sources([folder])
        (folder / "shut").chmod(0o755)
    assert len(reading.documents) == 1
    assert refused(reading) == {"closed.txt": "permission denied", "shut": "permission denied"}


def test_a_file_over_the_limit_is_refused_with_its_size_and_the_limit(tmp_path: Path) -> None:
    path = write(tmp_path, "long.txt", "The same sentence again. " * 100_000)
    reading = read_sources([path], limit=1024 * 1024)
    assert refused(reading) == {"long.txt": "too large: 2.4 MB, and at most 1.0 MB are read"}
    assert len(read_sources([path]).documents) == 1


def test_a_file_that_grows_while_it_is_read_stays_within_the_limit() -> None:
    # Files under /proc say that they are empty, and are not: their size is known only from reading them.
    outcome = read_bytes(Path("/proc/self/maps"), limit=100)
    assert str(getattr(outcome, "reason", "")).startswith("too large")


def test_twenty_megabytes_are_one_document(tmp_path: Path) -> None:
    paragraph = "The ministry published the figures of the year on Thursday, and they rose again.\n\n"
    path = write(tmp_path, "year.txt", paragraph * (20_000_000 // len(paragraph)))
    [document] = read_sources([path]).documents
    assert len(document.text) > 19_000_000


def test_the_same_text_in_two_files_counts_once_and_the_fuller_one_stays(tmp_path: Path) -> None:
    text = "Exports of rice fell by a tenth. Farmers blamed the weather."
    write(tmp_path, "a.txt", text)
    write(tmp_path, "b.md", f"---\ntitle: Rice exports fall\npublished: 2025-11-13\n---\n{text}")
    write(tmp_path, "c.txt", text.replace(" ", "\r\n", 1))
    reading = read_sources([tmp_path])
    assert titles(reading) == ["Rice exports fall"]
    assert [(Path(each.path).name, Path(each.original).name) for each in reading.duplicates] == [
        ("a.txt", "b.md"),
        ("c.txt", "b.md"),
    ]


def test_ids_come_from_the_text_and_not_from_the_name_or_the_title(tmp_path: Path) -> None:
    text = "The bridge is closed until March. Lorries take the northern road."
    one = write(tmp_path, "one.txt", text)
    two = write(tmp_path, "two.md", f"# A bridge is closed\n\n{text}")
    assert read_sources([one]).documents[0].id == read_sources([two]).documents[0].id


def test_names_that_cannot_be_printed_are_shown_escaped(tmp_path: Path) -> None:
    broken = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9\x1b[31m.txt")
    Path(broken).write_bytes(b"")
    [refusal] = read_sources([tmp_path]).refusals
    assert refusal.path.isprintable()
    assert refusal.path.endswith("\\udce9\\x1b[31m.txt")


def test_a_path_that_no_system_takes_is_refused() -> None:
    reading = read_sources(["a\x00b.txt", "x" * 5000 + ".txt"])
    assert sorted(refusal.reason for refusal in reading.refusals) == [
        "not a path that this machine can open",
        "the path is too long",
    ]


@pytest.mark.parametrize(
    ("number", "reason"),
    [(errno.EACCES, "permission denied"), (errno.ENOTDIR, "no such file or folder"), (errno.EIO, "input/output error")],
)
def test_what_the_system_says_is_told_in_plain_words(number: int, reason: str) -> None:
    assert reason_of(Path("story.txt"), OSError(number, "as the system says it")) == reason


def test_folders_deeper_than_anybody_makes_them_are_refused_by_name(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["d"] * 70)
    write(deep, "story.txt", STORY)
    reading = read_sources([tmp_path])
    assert reading.documents == ()
    assert [refusal.reason for refusal in reading.refusals] == ["more than 64 folders deep"]


@contextmanager
def _inside(folder: Path) -> Iterator[None]:
    """A socket's path must be short, so it is named from inside the folder."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


@contextmanager
def _unprivileged() -> Iterator[None]:
    """The super-user may read everything, so that a test of permissions must not be one."""
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(user)
