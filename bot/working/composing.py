"""`Composing` in a process beside this one, which holds the documents from one edition to the next."""

from __future__ import annotations

from datetime import datetime

from bot.ports.working import Library
from bot.working.jobs import Compose, Hold
from bot.working.process import Worker
from briefings.model import Briefing, Edition


class ComposingBeside:
    """Composes in the worker's process."""

    def __init__(self, worker: Worker) -> None:
        self._worker = worker

    async def compose(
        self, briefing: Briefing, library: Library, *, now: datetime, since: datetime | None, explain: bool
    ) -> Edition:
        """The edition; the documents are sent only where others are held, or none after a new beginning."""
        job = Compose(state=library.state, briefing=briefing, now=now, since=since, explain=explain)
        while (edition := await self._worker.do(job)) is None:
            await self._worker.do(Hold(state=library.state, documents=library.documents))
        made: Edition = edition
        return made
