"""The newest status that a card's material tells, and the one before it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from briefings.composing.citing import Citing
from briefings.composing.material import Material
from briefings.composing.status.answering import Title
from briefings.composing.status.naming import names_a_kind
from briefings.composing.status.told import STALE, Told, all_told
from briefings.composing.status.undoing import is_undone_by
from briefings.composing.status.when import AHEAD, HISTORY, UNDATED
from briefings.composing.weighing import Candidate
from briefings.language.dates import days_of
from briefings.language.tokens import content_terms
from briefings.model import Status, day_of

_SHARED = 3  # words, as two may be what the whole briefing is about
_OPEN = frozenset({"announced", "planned", "under way"})
_LATE = timedelta(days=2)


def status_of(statuses: Sequence[Told], material: Material, citing: Citing, now: date) -> Status | None:
    """The newest status of a topic with the one before it, or None where no sentence tells one.

    `statuses` are all that its material tells, the newest first.

    Newest is by the date in the sentence, else by the document's; of one day, by weight. What lies more than a year
    before its own document, or before the newest one on the card, is history and no status; beside a title that
    names a kind of thing what is older than weeks is. Of several things the weightiest of the last days counts. A plan
    for a day before `now` is none. The previous status is the newest one in another state: of the same action ("set to
    lift", then "lifted"), else an earlier plan for the same thing.
    """
    newest, which = _newest_day(material), Title.of(material).which
    told = [t for t in _without_stale(statuses) if not t.should_be_over(now, newest)]
    if which:
        told = _weightiest_first(told)
    told = told[next((at for at, each in enumerate(told) if not _is_undone(each, material)), len(told)) :]
    if (
        not told
        or told[0].is_history
        or (
            told[0].effective != UNDATED
            and newest - told[0].effective > (STALE if names_a_kind(material.topic.title) else HISTORY)
        )
    ):
        return None
    current, others = told[0], [t for t in told[1:] if t.state != told[0].state and not t.is_history]
    others = [t for t in others if _share_words(t, current)] if which else others
    same = [t for t in others if t.action == current.action]
    earlier = [t for t in others if t.effective < current.effective and t.state in _OPEN and _of_one_thing(t, current)]
    previous = next(iter(same or earlier), None)
    return _status(current, citing, _status(previous, citing, None) if previous else None)


def _is_undone(told: Told, material: Material) -> bool:
    """Whether a newer sentence tells that a state is none any more."""
    mentions = material.mentions
    for candidate in (*material.candidates, *material.latest):
        passage, places = candidate.passage, candidate.placing.places
        day = day_of(mentions.document(passage).published) or UNDATED
        if day <= told.published or not mentions.is_english(passage) or not _is_on(told, candidate):
            continue
        spans = (days_of(date.value) for date in mentions.dates(passage) if date.value)
        if any(span is not None and span[1] < told.effective for span in spans):
            continue  # of what was undone before
        if is_undone_by(passage.text, told.deed, places, mentions.known):
            return True
    return False


def _is_on(told: Told, candidate: Candidate) -> bool:
    """Whether a sentence tells of the thing of a status: by the topic's phrase, or by what both say."""
    text = candidate.passage.text
    if told.thing:
        return any(text[slice(*place)].casefold() == told.thing for place in candidate.placing.places)
    return len(set(content_terms(text)) & set(content_terms(told.words))) >= _SHARED


def _weightiest_first(told: list[Told]) -> list[Told]:
    """The statuses newest first, of those of the last days the weightiest: a title for several things asks for it."""
    late = [t for t in told if told[0].effective - t.effective <= _LATE]
    first = max(late, key=lambda t: t.candidate.score, default=None)
    return [first, *(t for t in told if t is not first)] if first else told


def _newest_day(material: Material) -> date:
    """The day of the newest document behind the card."""
    days = (day_of(material.mentions.document(candidate.passage).published) for candidate in material.candidates)
    return max((day for day in days if day), default=UNDATED)


def _of_one_thing(a: Told, b: Told) -> bool:
    """Whether two statuses are about the same: by the topic's phrase that they act on, else by what both sentences say.

    A card may be about several things, and a plan for one is no state of another.
    """
    return a.thing == b.thing or _share_words(a, b)


def _share_words(a: Told, b: Told) -> bool:
    both = set(content_terms(a.candidate.passage.text)) & set(content_terms(b.candidate.passage.text))
    return len(both) >= _SHARED


def _without_stale(told: Sequence[Told]) -> list[Told]:
    """What was told newest first, without plans of what was done before: a paper may write what it knew last week.

    Nor of what was done, or told otherwise than as a plan, on the day.
    """
    done = {t.action: t.effective for t in reversed(told) if t.state == "done"}
    on_the_day = {(t.action, t.effective) for t in told if t.state != "planned"}
    return [
        t
        for t in told
        if (t.state not in AHEAD or not timedelta(0) < t.effective - done.get(t.action, date.max) <= STALE)
        and (t.state != "planned" or (t.action, t.effective) not in on_the_day)
    ]


def superseded(statuses: Sequence[Told]) -> tuple[frozenset[tuple[int, int]], frozenset[tuple[int, int]]]:
    """The candidates that tell an earlier state of what the newest one tells ("set to lift" once it is lifted).

    Beside them the candidate that tells the newest, where there are such. `statuses` are all that a card's material
    tells, the newest first.
    """
    told = _without_stale(statuses)
    past = frozenset(t.candidate.order for t in told[1:] if t.action == told[0].action and t.state != told[0].state)
    return past, frozenset({told[0].candidate.order}) if past else frozenset()


def newest_first(material: Material) -> Sequence[Told]:
    """The statuses that a card's material tells: of one day what has been done before what is to come."""

    def order(told: Told) -> tuple[int, bool, float, tuple[int, int]]:
        return -told.effective.toordinal(), told.state in AHEAD, -told.candidate.score, told.candidate.order

    return sorted(all_told(material), key=order)


def _status(told: Told, citing: Citing, previous: Status | None) -> Status:
    passage = told.candidate.passage
    return Status(
        state=told.state,
        words=told.words,
        date=told.dated,
        text=passage.text,
        previous=previous,
        citations=(citing.cite(passage),),
    )
