"""A database that is away: said once for each reason, said again after a while, and when it is back."""

from __future__ import annotations

import pytest

from bot.store.outage import STILL_AFTER, Outages

FULL = "the disk is full; make room on it"


@pytest.fixture
def time() -> list[float]:
    return [100.0]


@pytest.fixture
def outages(time: list[float], caplog: pytest.LogCaptureFixture) -> Outages:
    caplog.set_level("INFO", "newsbrief")
    return Outages("kept.db", steady=lambda: time[0])


def test_it_is_said_once_however_many_notice_it(outages: Outages, caplog: pytest.LogCaptureFixture) -> None:
    for _ in range(20):
        outages.failed("write", FULL)
        outages.failed("read", FULL)
    assert caplog.messages == [f"store.away: kept.db: {FULL}. Nothing is lost: what is due waits for it"]


def test_another_reason_is_another_line(outages: Outages, caplog: pytest.LogCaptureFixture) -> None:
    for reason in ("the server ended the connection", "nobody listens there", "the server ended the connection"):
        outages.failed("write", reason)
    assert len(caplog.messages) == 2


def test_what_lasts_is_said_again(outages: Outages, time: list[float], caplog: pytest.LogCaptureFixture) -> None:
    outages.failed("write", FULL)
    time[0] += STILL_AFTER
    outages.failed("write", FULL)
    assert len(caplog.messages) == 2


def test_its_end_is_said_with_how_long_it_lasted(
    outages: Outages, time: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    outages.worked("write")
    outages.failed("write", FULL)
    time[0] += 42
    outages.worked("read")
    assert len(caplog.messages) == 1, "a full disk can still be read"
    outages.worked("write")
    outages.worked("write")
    assert caplog.messages[1:] == ["store.back: kept.db: it works again"]
    assert vars(caplog.records[1])["seconds"] == 42
    outages.failed("write", FULL)
    assert len(caplog.messages) == 3, "the next time is another time"


def test_what_can_be_written_can_be_read(outages: Outages, caplog: pytest.LogCaptureFixture) -> None:
    outages.failed("read", FULL)
    outages.failed("write", FULL)
    outages.worked("write")
    assert len(caplog.messages) == 2
