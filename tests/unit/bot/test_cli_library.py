"""`newsbrief ingest` and `newsbrief search`, as a person runs them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.bot.command import newsbrief


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with a configuration and two papers."""
    (tmp_path / "config" / "briefings").mkdir(parents=True)
    (tmp_path / "config" / "newsbrief.yaml").write_text("sources: [{folder: papers}]\n")
    (tmp_path / "config" / "briefings" / "sea.yaml").write_text(
        "title: Baltic Sea\nscope: [Baltic*]\ntopics: [{key: cables, title: Cables, match: [cable*]}]\n"
    )
    papers = tmp_path / "papers"
    papers.mkdir()
    (papers / "cable.md").write_text("# Cable cut\n\nThe Baltic cable was cut on 8 November 2025, its operator said.\n")
    (papers / "ferry.md").write_text(
        "# Ferries stop\n\nEstonia closed the harbour of Paldiski to ferries for two days.\n"
    )
    return tmp_path


def test_ingest_says_what_is_new_changed_and_refused(desk: Path) -> None:
    first = newsbrief("ingest", cwd=desk)
    assert (first.code, first.err) == (0, "")
    assert first.text.splitlines() == [
        "new: Cable cut",
        "new: Ferries stop",
        "2 new, 0 changed, 0 known already, 0 refused, 0 twice",
    ]
    (desk / "papers" / "ferry.md").write_text(
        "# Ferries sail\n\nEstonia opened the harbour of Paldiski to ferries again.\n"
    )
    (desk / "papers" / "empty.txt").write_text("")
    second = newsbrief("ingest", cwd=desk)
    assert second.text.splitlines() == [
        "changed: Ferries sail",
        "0 new, 1 changed, 1 known already, 1 refused, 0 twice",
    ]
    assert "not read" in second.err
    assert "empty.txt" in second.err


def test_search_shows_the_sentences_of_what_stands_now(desk: Path) -> None:
    newsbrief("ingest", cwd=desk)
    found = newsbrief("search", "cabl*", "cut", cwd=desk)
    assert found.code == 0
    assert found.text.startswith("Cable cut\n")
    assert "– The Baltic cable was cut on 8 November 2025, its operator said." in found.text
    nothing = newsbrief("search", "cable", "harbour", cwd=desk)
    assert (nothing.code, nothing.text) == (0, "")
    assert "nothing found for 'cable harbour'" in nothing.err


@pytest.mark.parametrize(
    ("words", "told"),
    [('"', "holds no word to look for"), ("!!", "holds no word"), ("-cable", "only says what to leave")],
)
def test_a_search_for_nothing_says_what_is_missing(desk: Path, words: str, told: str) -> None:
    outcome = newsbrief("search", "--", words, cwd=desk)
    assert (outcome.code, outcome.text) == (2, "")
    assert told in outcome.err
    assert "newsbrief search tariff deal" in outcome.err


def test_search_before_anything_is_kept_says_what_comes_first(desk: Path) -> None:
    outcome = newsbrief("search", "cable", cwd=desk)
    assert outcome.code == 1
    assert "`newsbrief ingest` reads the sources" in outcome.err


def test_the_database_stands_where_it_is_configured(desk: Path) -> None:
    (desk / "config" / "newsbrief.yaml").write_text("sources: [{folder: papers}]\ndatabase: elsewhere/kept.db\n")
    assert newsbrief("ingest", cwd=desk / "papers", env={"NEWSBRIEF_CONFIG": str(desk / "config")}).code == 0
    assert (desk / "elsewhere" / "kept.db").is_file()
    address = f"sqlite:///{desk}/named.db"
    assert newsbrief("ingest", cwd=desk, env={"NEWSBRIEF_DATABASE_URL": address}).code == 0
    assert (desk / "named.db").is_file()


def test_an_address_that_cannot_be_used_is_a_mistake_in_the_configuration_and_stays_secret(desk: Path) -> None:
    outcome = newsbrief("ingest", cwd=desk, env={"NEWSBRIEF_DATABASE_URL": "mysql://root:hunter2@db/news"})
    assert outcome.code == 2
    assert "NEWSBRIEF_DATABASE_URL" in outcome.err
    assert "hunter2" not in outcome.err


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("postgresql://bot:hunter2@db.example:port/news", "cannot be read"),
        ("postgresql://bot:hunter2@[::1/news", "cannot be read"),
        ("postgres://bot:hunter2@db.example", "names no database"),
    ],
)
def test_an_address_of_a_server_that_cannot_be_used_says_how_one_is_written(
    desk: Path, address: str, told: str
) -> None:
    outcome = newsbrief("ingest", cwd=desk, env={"NEWSBRIEF_DATABASE_URL": address})
    assert outcome.code == 2
    assert f"{told}; write postgresql://USER:PASSWORD@HOST:5432/DATABASE" in " ".join(outcome.err.split())
    assert "hunter2" not in outcome.err


def test_a_password_does_not_belong_into_a_file(desk: Path) -> None:
    (desk / "config" / "newsbrief.yaml").write_text("database: postgresql://bot:hunter2@db.example/news\n")
    outcome = newsbrief("ingest", cwd=desk)
    assert outcome.code == 2
    assert "newsbrief.yaml:1:11" in outcome.err
    assert "as NEWSBRIEF_DATABASE_URL" in outcome.err
    assert "hunter2" not in outcome.err


def test_documents_are_kept_on_a_server_where_the_environment_names_one(
    desk: Path, bare_postgres_database: str
) -> None:
    server = {"NEWSBRIEF_DATABASE_URL": bare_postgres_database.replace("postgresql:", "postgres:")}
    nothing = newsbrief("search", "cable", cwd=desk, env=server)
    assert nothing.code == 1
    assert "nothing is kept at PostgreSQL database" in nothing.err
    assert newsbrief("ingest", cwd=desk, env=server).text.endswith(
        "2 new, 0 changed, 0 known already, 0 refused, 0 twice\n"
    )
    assert "The Baltic cable was cut" in newsbrief("search", "cable", cwd=desk, env=server).text


def test_a_server_that_is_not_there_is_a_plain_message_without_the_password(desk: Path) -> None:
    address = "postgresql://bot:hunter2@127.0.0.1:9/news"
    outcome = newsbrief("ingest", cwd=desk, env={"NEWSBRIEF_DATABASE_URL": address})
    assert outcome.code == 1
    assert outcome.err.startswith("newsbrief: PostgreSQL database news at 127.0.0.1:9 cannot be opened: ")
    assert outcome.err.endswith("nobody listens there; start the server, or mend NEWSBRIEF_DATABASE_URL\n")
    assert "hunter2" not in outcome.err
    assert outcome.err.count("\n") == 1
