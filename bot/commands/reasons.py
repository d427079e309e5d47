"""Why a line stands in an edition, and why a sentence does not: the rule and the scores that decided.

An edition is kept without its trace, which is many times its size; so it is composed again, as of its own instant.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime

from bot.commands.asking import Command
from bot.commands.composing import Asked, Composer
from bot.commands.parsing import Request
from bot.commands.replies import Reply
from bot.commands.searching import matches
from bot.commands.spans import bold, soft, told, unit
from bot.commands.texts import failure
from bot.ports.library import Editions, Receipt, Receipts
from bot.settings.moments import zone as zone_of
from bot.settings.values import Settings
from briefings.composing.narrowing import one_topic
from briefings.model import Briefing, Citation, Edition, Line, TraceEntry
from briefings.rendering.chat.panels import Panel, Part, Span, Unit
from briefings.rendering.citations import citation_link, number_citations, span_of
from briefings.rendering.dates import date_words
from briefings.rendering.neutral import neutralise

_SHOWN = 3  # sentences that were left out
_NOTHING_SHOWN = ("No edition was shown to you here yet", "Ask for a briefing first, then for the number of a line.")
_NO_SCORES = "The documents have changed since, so its scores are not known."
_NO_NUMBER = ("Which line?", "Write its number: /brief why 3; or words of a sentence left out: /brief why not WORDS")


class Reasons:
    """Answers `why 3` and `why not WORDS` about the edition that was shown last."""

    def __init__(self, settings: Settings, composer: Composer, editions: Editions, receipts: Receipts) -> None:
        self._settings = settings
        self._composer = composer
        self._editions = editions
        self._receipts = receipts

    async def answer(self, request: Request, command: Command, *, zone: str) -> Reply:
        """The reasons as panels, or what has to be asked first."""
        if request.number is None and not request.words:
            return failure(*_NO_NUMBER)
        receipt = await self._receipt(request.briefing, command)
        edition = await self._editions.edition(receipt.edition) if receipt else None
        if receipt is None or edition is None:
            return failure(*_NOTHING_SHOWN)
        trace = await self._trace(edition)
        if request.verb == "why not":
            panels = await asyncio.to_thread(_left_out, request.words, trace)
        else:
            panels = _reason(_as_shown(edition, receipt.part), request.number or 0, trace, zone)
        if not panels:
            numbers = len(number_citations(_as_shown(edition, receipt.part)))
            return failure(f"There is no [{request.number}] in this edition", f"Its numbers go from 1 to {numbers}.")
        return Reply(kind="text", visibility="channel" if request.share else "asker", panels=panels, zone=zone)

    async def _receipt(self, briefing: Briefing | None, command: Command) -> Receipt | None:
        audiences = (command.asker, command.place)
        if briefing is None:
            return await self._receipts.last_of(audiences)
        found = [await self._receipts.last_whole(audience, briefing.name) for audience in audiences]
        return max((each for each in found if each), key=lambda each: each.at, default=None)

    async def _trace(self, edition: Edition) -> tuple[TraceEntry, ...]:
        """The trace of the briefing as it is configured now; none where it is gone."""
        briefing = next((each for each in self._settings.briefings if each.name == edition.name), None)
        if briefing is None:
            return ()
        since = datetime.fromisoformat(edition.window.since) if edition.window.since else None
        now = datetime.fromisoformat(edition.window.until or edition.composed_at)
        again = await self._composer.edition(Asked(briefing=briefing, window=since, now=now), since=since)
        return again.trace


def _as_shown(edition: Edition, part: str) -> Edition:
    """The edition with the numbers that were seen: what shows one topic counts its own citations."""
    _, _, topic = part.partition(":")
    return one_topic(edition, topic) if topic else edition


def _reason(edition: Edition, number: int, trace: Sequence[TraceEntry], zone: str) -> tuple[Panel, ...]:
    numbers = {number: span for span, number in number_citations(edition).items()}
    lines = [*edition.lead, *(line for card in edition.cards for line in card.lines)]
    before = {span_of(citation): citation for citation in edition.changes.cited()}
    citations = before | {span_of(citation): citation for line in lines for citation in line.citations}
    if (span := numbers.get(number)) is None:
        return ()
    citing = [line for line in lines if any(span_of(citation) == span for citation in line.citations)]
    document = next(document for document in edition.documents if document.ref == span[0])
    found = next((each for each in trace if (each.document, each.start) == (document.id, span[1])), None)
    units = [unit(neutralise(document.title) or "Untitled", f" · {date_words(document.published, zone=zone_of(zone))}")]
    if span in citations:
        units.insert(0, _quoted(citations[span], document.url, number))
    if span in before and not citing:
        units.append(unit(soft("The brief before this one said so, and what it says has changed since or is gone.")))
    else:
        units.append(unit(soft(_backing(citing) if citing else "It stands behind a figure, date, status or voice.")))
        units += _rule(found) if found else [unit(soft(_NO_SCORES))]
    return (Panel(heading=f"Why [{number}]", parts=(Part(units=tuple(units)),)),)


def _quoted(citation: Citation, url: str | None, number: int) -> Unit:
    mark = Span(text=f"[{number}]", href=citation_link(url, citation.text), number=number)
    return unit(neutralise(citation.text), " ", mark, kind="quote")


def _backing(lines: Sequence[Line]) -> str:
    most = max(line.publishers for line in lines)
    return "One publisher says so." if most <= 1 else f"{most} publishers say so."


def _rule(entry: TraceEntry) -> list[Unit]:
    scores = ", ".join(f"{name} {score:g}" for name, score in entry.scores)
    told_by = unit(bold("Rule: "), neutralise(entry.rule))
    return [told_by, unit(bold("Scores: "), scores)] if scores else [told_by]


def _left_out(words: str, trace: Sequence[TraceEntry]) -> tuple[Panel, ...]:
    """The sentences that hold most of the words, with what became of each."""
    found = sorted(matches([entry.text for entry in trace], words), key=lambda pair: (-pair[0], pair[1]))[:_SHOWN]
    if not found:
        where = "No document of this edition has a sentence with these words; look for them with /brief search."
        return (told(f"Why not “{words}”", where),)
    parts = []
    for _, at in found:
        entry = trace[at]
        outcome = f"{entry.decision}{f' on {entry.topic}' if entry.topic else ''}"
        parts.append(Part(units=(unit(neutralise(entry.text), kind="quote"), unit(bold(outcome)), *_rule(entry))))
    return (Panel(heading=f"Why not “{neutralise(words)}”", parts=tuple(parts)),)
