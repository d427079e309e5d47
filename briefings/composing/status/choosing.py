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

_MOST, _BETWEEN = 12, 3  # words of a status; spaces before a phrase that the title says, "opened a criminal inquiry"
_SHARED = 3  # words, as two may be what the whole briefing is about
_OPEN = frozenset({"announced", "planned", "under way"})
_STALE = timedelta(days=45)
_DOING = late(r"^\s?\w+ing\b|\s\w{3,}ing\s")  # "ruled out changing the law"
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


def status_of(material: Material, citing: Citing) -> Status | None:
    """The newest status of a topic with the one before it, or None where no sentence tells one.

    Newest is by the date in the sentence, else by the document's; of one day, by weight. What lies more than a year
    before its own document, or before the newest one on the card, is history and no status. The previous status is the
    newest one in another state: of the same action ("set to lift", then "lifted"), else an earlier plan for the same
    thing.
    """
    newest = _newest_day(material)
    told = [t for t in _without_stale(_newest_first(material)) if not t.should_be_over(newest)]
    if not told or told[0].is_history or (told[0].effective != UNDATED and newest - told[0].effective > HISTORY):
        return None
    current, others = told[0], [t for t in told[1:] if t.state != told[0].state and not t.is_history]
    same = [t for t in others if t.action == current.action]
    earlier = [t for t in others if t.effective < current.effective and t.state in _OPEN and _of_one_thing(t, current)]
    previous = next(iter(same or earlier), None)
    return _status(current, citing, _status(previous, citing, None) if previous else None)


def _newest_day(material: Material) -> date:
    """The day of the newest document behind the card."""
    days = (day_of(material.mentions.document(candidate.passage).published) for candidate in material.candidates)
    return max((day for day in days if day), default=UNDATED)


def _of_one_thing(a: Told, b: Told) -> bool:
    """Whether two statuses are about the same: by the topic's phrase that they act on, else by what both sentences say.

    A card may be about several things, and a plan for one is no state of another.
    """
    both = set(content_terms(a.candidate.passage.text)) & set(content_terms(b.candidate.passage.text))
    return a.thing == b.thing or len(both) >= _SHARED


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
                words = _words(telling, place, passage.text, material.topic.title, which=asked.which)
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


def _words(telling: Telling, place: tuple[int, int], sentence: str, title: str, *, which: bool) -> str | None:
    """The words of a status: the verb's alone where the card's title says what it acts on, else with it if few.

    All of the clause where the title leaves open `which` thing it is. None where neither tells enough: the verb acts on
    something else beside the phrase, and all of it is too long.
    """
    if which or names_a_kind(title) or leaves_open_who(sentence, telling, place):
        return whole_clause(sentence, telling, which=which)
    phrase = sentence[slice(*place)]
    said = set(content_terms(phrase)) <= set(content_terms(title)) and telling.whole.endswith((phrase, telling.words))
    # "agreed to": the eye waits for more; "election observers arrived": no election did
    leads_on = telling.words.endswith((" to", " on")) or _GOES_ON.match(sentence, place[1])
    leads_on = leads_on or _DOING.search(sentence, telling.at + len(telling.words), max(place[0], telling.at))
    if said and not leads_on and sentence.count(" ", telling.at + len(telling.words), place[0]) <= _BETWEEN:
        return telling.words
    many = _MOST if telling.words != telling.whole else len(sentence)
    return telling.whole if telling.whole.count(" ") < many else None


def _names(phrase: str, material: Material) -> bool:
    """Whether a phrase is a name that the card or the briefing is about: what befell its bearer is their state."""
    about = {*content_terms(material.topic.title), *content_terms(" ".join(sorted(material.mentions.known)))}
    return phrase[:1].isupper() and set(content_terms(phrase)) <= about
