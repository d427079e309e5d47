"""The newest status that a card's material tells, and the one before it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from briefings.composing.citing import Citing
from briefings.composing.material import Material
from briefings.composing.status.answering import Title
from briefings.composing.status.naming import leaves_open_who, names_a_kind, whole_clause
from briefings.composing.status.senseless import is_harm
from briefings.composing.status.state import Telling
from briefings.composing.status.telling import tellings
from briefings.composing.status.when import AHEAD, HISTORY, UNDATED, is_of_some_past, when_of
from briefings.composing.status.wording import DAY
from briefings.composing.weighing import Candidate
from briefings.language.dates import days_of
from briefings.language.tokens import content_terms
from briefings.model import Status, day_of
from briefings.patterns import late

_MOST, _BETWEEN = 12, 3  # spaces before a phrase that the title says, "opened a criminal inquiry"
_SHARED = 3  # words, as two may be what the whole briefing is about
_OPEN = frozenset({"announced", "planned", "under way"})
_STALE, _LATE = timedelta(days=45), timedelta(days=2)
_DOING = late(r"^\s?\w+ing\b|\s\w{3,}ing\s")  # "ruled out changing the law"
_BARE_OBJECT = late(r"(?:\w+ed|set|put|won|sold|bought|held) the (?:[a-z-]+ ?){1,3}$")  # "released the film"
_NAME = late(r"[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*)+")
_GOES_ON = late(rf"\s(?!{DAY})[A-Z]")


class Told(NamedTuple):
    """A status as one sentence tells it. `dated` is that of the thing itself; `effective` orders statuses in time."""

    state: str
    action: str
    thing: str
    words: str
    dated: str | None
    effective: date
    published: date
    candidate: Candidate

    @property
    def is_history(self) -> bool:
        """Whether it lies so far before its own document that nobody would say it of how things stand."""
        return self.published - self.effective > HISTORY

    def should_be_over(self, newest: date) -> bool:
        """Whether it is a plan for a time that lies before the newest document: nobody knows what has become of it."""
        span = days_of(self.dated) if self.dated and self.state in AHEAD else None
        if span is None:
            return False
        if self.state == "announced" and timedelta(0) <= self.published - span[0] <= _STALE:  # the day of announcing it
            return False
        return span[1] < newest


def status_of(material: Material, citing: Citing, now: date) -> Status | None:
    """The newest status of a topic with the one before it, or None where no sentence tells one.

    Newest is by the date in the sentence, else by the document's; of one day, by weight. What lies more than a year
    before its own document, or before the newest one on the card, is history and no status; beside a title that
    names a kind of thing what is older than weeks is. Of several things the weightiest of the last days counts. A plan
    for a day before `now` is none. The previous status is the newest one in another state: of the same action ("set to
    lift", then "lifted"), else an earlier plan for the same thing.
    """
    newest, which = _newest_day(material), Title.of(material).which
    told = [t for t in _without_stale(_newest_first(material)) if not t.should_be_over(now)]
    if which:
        told = _weightiest_first(told)
    if (
        not told
        or told[0].is_history
        or (
            told[0].effective != UNDATED
            and newest - told[0].effective > (_STALE if names_a_kind(material.topic.title) else HISTORY)
        )
    ):
        return None
    current, others = told[0], [t for t in told[1:] if t.state != told[0].state and not t.is_history]
    others = [t for t in others if _share_words(t, current)] if which else others
    same = [t for t in others if t.action == current.action]
    earlier = [t for t in others if t.effective < current.effective and t.state in _OPEN and _of_one_thing(t, current)]
    previous = next(iter(same or earlier), None)
    return _status(current, citing, _status(previous, citing, None) if previous else None)


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


def _without_stale(told: list[Told]) -> list[Told]:
    """What was told newest first, without plans of what was done before: a paper may write what it knew last week."""
    done = {t.action: t.effective for t in reversed(told) if t.state == "done"}
    return [
        t
        for t in told
        if t.state not in AHEAD or not timedelta(0) < t.effective - done.get(t.action, date.max) <= _STALE
    ]


def superseded(material: Material) -> tuple[frozenset[tuple[int, int]], frozenset[tuple[int, int]]]:
    """The candidates that tell an earlier state of what the newest one tells ("set to lift" once it is lifted).

    Beside them the candidate that tells the newest, where there are such.
    """
    told = _without_stale(_newest_first(material))
    past = frozenset(t.candidate.order for t in told[1:] if t.action == told[0].action and t.state != told[0].state)
    return past, frozenset({told[0].candidate.order}) if past else frozenset()


def _newest_first(material: Material) -> list[Told]:
    """By the day, and of one day what has been done before what is to come."""

    def order(told: Told) -> tuple[int, bool, float, tuple[int, int]]:
        return -told.effective.toordinal(), told.state in AHEAD, -told.candidate.score, told.candidate.order

    return sorted(_all_told(material), key=order)


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


def _all_told(material: Material) -> Iterator[Told]:
    asked = Title.of(material)
    for candidate in (*material.candidates, *material.latest):
        passage = candidate.passage
        if not asked.admits(passage, material.mentions):
            continue
        title = material.mentions.document(passage).title
        about = frozenset(content_terms(" ".join((title, *sorted(material.mentions.known)))))
        for place in (each for each in candidate.placing.places if asked.is_told_at(passage.text, each)):
            for telling in tellings(passage.text, place, about):
                if is_of_some_past(telling, passage, material.mentions):
                    continue
                words = _words(telling, place, passage.text, material.topic.title, asked)
                if words is None or (is_harm(telling) and not _names(passage.text[slice(*place)], material)):
                    continue
                when = when_of(telling, words, passage, material.mentions)
                yield Told(
                    state=telling.state,
                    action=telling.action,
                    thing=passage.text[slice(*place)].casefold(),
                    words=words,
                    dated=when.dated,
                    effective=when.effective,
                    published=when.published,
                    candidate=candidate,
                )


def _words(telling: Telling, place: tuple[int, int], sentence: str, title: str, asked: Title) -> str | None:
    """The words of a status: the verb's alone where the card's title says what it acts on, else all of its clause.

    None where neither tells enough: nobody says who does it and the title names nobody, or all of it is too long.
    """
    phrase = sentence[slice(*place)]
    titled = set(content_terms(phrase)) <= set(content_terms(title))
    if asked.which or names_a_kind(title) or leaves_open_who(sentence, telling, place):
        clause = whole_clause(sentence, telling, which=asked.which and not titled)
        if clause is None or not asked.which:
            return clause
        return None if _is_bare(clause, telling) or (not titled and _BARE_OBJECT.search(clause)) else clause
    said = titled and telling.whole.endswith((phrase, telling.words))
    # "agreed to": the eye waits for more; "election observers arrived": no election did
    leads_on = telling.words.endswith((" to", " on")) or _GOES_ON.match(sentence, place[1])
    leads_on = leads_on or _DOING.search(sentence, telling.at + len(telling.words), max(place[0], telling.at))
    if said and not leads_on and sentence.count(" ", telling.at + len(telling.words), place[0]) <= _BETWEEN:
        return telling.words
    told = whole_clause(sentence, telling, which=False)
    if told is None or _is_bare(told, telling):  # the title may say who: "convicted in Osk" beside "Otto Brandt"
        return telling.whole if _NAME.fullmatch(title) and telling.whole.count(" ") < _MOST else None
    return told


def _is_bare(clause: str, telling: Telling) -> bool:
    """Whether a clause begins with its verb: nobody says who does it."""
    return clause.startswith(telling.whole) and not (
        telling.whole != telling.words and telling.whole.endswith(telling.words)
    )


def _names(phrase: str, material: Material) -> bool:
    """Whether a phrase is a name that the card or the briefing is about: what befell its bearer is their state."""
    about = {*content_terms(material.topic.title), *content_terms(" ".join(sorted(material.mentions.known)))}
    return phrase[:1].isupper() and set(content_terms(phrase)) <= about
