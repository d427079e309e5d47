"""The configuration files, key by key: what each takes, what it is for, what holds where it is left out.

The JSON Schemas for editors are made from these, so a description here is read by admins. What one file alone cannot
know (a schedule that names an unknown briefing) is checked in `crosschecks`.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from bot.settings.clock_times import quiet_hours
from bot.settings.cron import read_crons
from bot.settings.database import database_address
from bot.settings.destinations import read_destination
from bot.settings.holidays import holiday_calendar
from bot.settings.moments import duration, window_start, zone
from bot.settings.shapes import Key, Keys, ListOf, OneOf, Text, Whole
from briefings.model import REST, Topic
from briefings.patterns import late

LEAST_KEPT = timedelta(days=30)
_WORD = late(r"\w[\w-]{0,63}")
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def _filled(text: str) -> str:
    if not text.strip():
        raise ValueError("this text is empty")
    return text.strip()


def one_word(text: str) -> str:
    """The text, where a person can type it as one word.

    Raises:
        ValueError: they cannot.
    """
    if not _WORD.fullmatch(text):
        raise ValueError(f"{text!r} cannot be typed as one word; use letters, digits, - and _")
    return text


def _phrase(text: str) -> str:
    if not any(map(str.isalnum, text)):
        raise ValueError(f"phrase {text!r} holds no letter or digit, so nothing can match it")
    return text.strip()


def _phrase_or_star(text: str) -> str:
    return REST if text.strip() == REST else _phrase(text)


def _zone(name: str) -> str:
    return zone(name).key


def _cron(text: str) -> str:
    read_crons(text)
    return text


def _when(text: str) -> str:
    from bot.settings.plain_reading import read_when  # its vocabulary only where a schedule is written in words

    return read_when(text)


def _window(text: str) -> str:
    window_start(text, now=datetime.now(UTC), local=zone("UTC"))
    return text


def _long(text: str) -> timedelta:
    if (span := duration(text)) < LEAST_KEPT:
        raise ValueError(f"{text!r} is too short: corrections and an operator's questions need {LEAST_KEPT.days}d")
    return span


def _source(*, folder: str | None, file: str | None) -> tuple[str, str]:
    """The kind of the source and its path."""
    if (folder is None) == (file is None):
        raise ValueError("a source is either a folder or a file: write one of the two keys")
    return ("folder", folder) if folder is not None else ("file", str(file))


FILLED, WORD, PHRASE, ZONE = Text(_filled), Text(one_word), Text(_phrase), Text(_zone, examples=("Asia/Phnom_Penh",))
PHRASE_OR_STAR = Text(_phrase_or_star)

TOPIC = Keys(
    "One subject of the briefing; it becomes one card. Cards stand in the order of the topics.",
    {
        "key": Key(WORD, "The word that calls the topic: /brief cambodia tariffs."),
        "title": Key(FILLED, "The heading of the card."),
        "emoji": Key(Text(), "Shown before the title, where the platform has room for it.", ""),
        "match": Key(
            ListOf(PHRASE_OR_STAR, least=1),
            "Phrases that make a sentence part of the topic: whole words in any case; * ends a word freely, and alone "
            "takes the stories that no other topic takes.",
        ),
        "exclude": Key(ListOf(PHRASE), "Phrases that keep a sentence out of the topic.", ()),
    },
    becomes=Topic,
)

BRIEFING = Keys(
    "A briefing: one file in config/briefings; the file's name is the briefing's name.",
    {
        "title": Key(FILLED, "The briefing's title, above everything else."),
        "aliases": Key(ListOf(FILLED), "Other words that call it: /brief kh.", ()),
        "scope": Key(
            ListOf(PHRASE_OR_STAR, least=1),
            "Phrases that tie a sentence to the briefing: whole words in any case; * ends a word freely, and alone "
            "takes every document.",
        ),
        "exclude": Key(ListOf(PHRASE), "Phrases that keep a sentence out of the whole briefing.", ()),
        "topics": Key(ListOf(TOPIC, least=1), "The topics, in the order of their cards."),
        "lines": Key(Whole(1, 30), "The most lines that a card shows.", 6),
        "lead": Key(Whole(0, 10), "The most lines above the cards.", 3),
        "answer": Key(
            OneOf(("asker", "channel")), "Who sees the answer to /brief; as newsbrief.yaml says without it.", None
        ),
    },
)

SOURCE = Keys(
    "Where documents come from: a folder or one file. A relative path starts beside the folder `config`.",
    {
        "folder": Key(FILLED, "A folder; the .txt, .md and .html files in it and below are read.", None),
        "file": Key(FILLED, "One .txt, .md or .html file.", None),
    },
    becomes=_source,
)

SCHEDULE = Keys(
    "When a briefing is posted where.",
    {
        "name": Key(WORD, "The schedule's name, unlike any other's."),
        "briefing": Key(FILLED, "The briefing's name or alias."),
        "cron": Key(
            Text(_cron, examples=("0 8 * * mon-fri",)),
            "minute hour day month weekday, as in crontab(5); mon#1 is the first Monday; several with ; between.",
            None,
        ),
        "when": Key(
            Text(_when, examples=("weekdays 08:00", "first monday of the month 09:00", "every 15 minutes")),
            "Plain words in the place of cron.",
            None,
        ),
        "timezone": Key(ZONE, "An IANA time zone; the file's own where this is left out.", None),
        "to": Key(
            ListOf(Text(read_destination, examples=("slack:C0123456789", "discord:112233445566778899")), least=1),
            "Destinations: slack:CHANNEL, slack:TEAM/CHANNEL, discord:CHANNEL, slack-webhook:NAME, "
            "discord-webhook:NAME, console; slack:@USER and discord:@USER are direct messages.",
        ),
        "window": Key(Text(_window), "since-last, today, a span (24h, 7d) or a day (2025-11-01).", "since-last"),
        "layout": Key(OneOf(("full", "compact", "thread")), "How much stands in the channel itself.", "full"),
        "empty": Key(OneOf(("note", "skip")), "What to post when there is nothing new.", "note"),
        "catch_up": Key(OneOf(("latest", "all", "skip")), "What becomes of slots that were missed.", "latest"),
        "grace": Key(
            Text(duration, examples=("2h", "30m")),
            "How late a slot may still be delivered; 2h where this is left out.",
            timedelta(hours=2),
        ),
        "quiet": Key(
            Text(quiet_hours, examples=("22:00-07:00",)),
            "Hours in which nothing is posted, on the time zone's clocks; what is due in them waits for their end.",
            "",
        ),
        "holidays": Key(
            Text(holiday_calendar, examples=("KH", "DE-BY")),
            "A country, or a part of it, on whose public holidays nothing is posted: ISO 3166 codes.",
            "",
        ),
        "urgent": Key(
            Whole(0, 50), "How many new documents a day are posted at once where they match strongly; 0 for none.", 0
        ),
        "correction": Key(
            OneOf(("edit", "thread", "off")),
            "What becomes of a post whose source was changed or withdrawn: edited in place, answered in its thread.",
            "edit",
        ),
        "doubtful": Key(
            OneOf(("ask", "resend", "skip")),
            "What to do where it cannot be found out whether a post went out.",
            "ask",
        ),
    },
)

NEWSBRIEF = Keys(
    "What holds for all briefings.",
    {
        "timezone": Key(ZONE, "The IANA time zone for dates shown and for schedules that name none.", "UTC"),
        "answer": Key(OneOf(("asker", "channel")), "Who sees the answer to /brief.", "asker"),
        "database": Key(
            Text(database_address, examples=("data/newsbrief.db",)),
            "Where documents and editions are kept: a file, or sqlite:///FILE. $NEWSBRIEF_DATABASE_URL goes before it.",
            "data/newsbrief.db",
        ),
        "sources": Key(ListOf(SOURCE), "Where documents come from.", ()),
        "reread": Key(
            Text(duration, examples=("1m", "1h")),
            "How often `newsbrief run` looks whether files of the sources came or changed; 1m where this is left out.",
            timedelta(minutes=1),
        ),
        "keep_ledger": Key(
            Text(_long, examples=("90d", "365d")),
            "How long deliveries that ended stay in the ledger, 30d at least; 365d where this is left out.",
            timedelta(days=365),
        ),
        "discord_style": Key(
            OneOf(("components", "embeds")),
            "How editions look on Discord: made of components, or of embeds, which hold half as much again a message.",
            "components",
        ),
        "schedules": Key(ListOf(SCHEDULE), "What is posted where, and when.", ()),
        "admins": Key(
            ListOf(Text(read_destination, examples=("slack:@U0123456789", "discord:112233445566778899"))),
            "Who is told what only a person can mend: people or channels. The people may use /briefing.",
            (),
        ),
    },
)


def briefing_schema() -> dict[str, Any]:
    """The JSON Schema of `config/briefings/*.yaml`."""
    return {"$schema": _DIALECT, "title": "Newsbrief briefing"} | BRIEFING.schema()


def config_schema() -> dict[str, Any]:
    """The JSON Schema of `config/newsbrief.yaml`."""
    return {"$schema": _DIALECT, "title": "Newsbrief configuration"} | NEWSBRIEF.schema()
