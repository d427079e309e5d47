"""The statuses that a card's sentences tell: of the topic's phrases, or where a story opens by its main clause."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from briefings.composing.material import Material
from briefings.composing.mentions import Mentions
from briefings.composing.status.answering import Title
from briefings.composing.status.naming import is_place, leaves_open_who, names_a_kind, whole_clause
from briefings.composing.status.opening import opening_telling
from briefings.composing.status.senseless import is_harm, is_toll
from briefings.composing.status.state import Telling
from briefings.composing.status.telling import tellings
from briefings.composing.status.undoing import Deed, deed_at, is_undone_behind
from briefings.composing.status.when import AHEAD, HISTORY, is_of_some_past, when_of
from briefings.composing.status.wording import DAY
from briefings.composing.timeline.central import scope_in
from briefings.composing.weighing import Candidate
from briefings.language.dates import days_of
from briefings.language.tokens import content_terms
from briefings.model import day_of
from briefings.patterns import late

STALE = timedelta(days=45)
"""How old a state may be before it is none any more, where a title names a kind of thing."""
_GOING_ON, _NEWS = timedelta(days=3), timedelta(days=7)
_WEIGHTY, _LEAST_WEIGHT = 0.5, 0.2
_MOST, _BETWEEN = 12, 3  # spaces before a phrase that the title says, "opened a criminal inquiry"
_STRUCK_WITH = r"(?:strikes?|attacks?|raids?|missiles?|drones?|rockets?|barrages?|assaults?)"
_VISITED = late(
    r"\b(?:(?:pay|paid|make|made|beg[ai]n|start(?:ed)?|end(?:ed)?|conclude[ds]?|wrap(?:ped)? up|continued?) "
    r"(?:[\w'’-]+ ){0,6}?(?:visit|tour|trip)|visit(?:ed)?|meet|met)\b"
)
_MEETINGS = late(r"\b(?:visits?|tours?|trips?|talks|summits?|meetings?|conferences?|negotiations?)\b", re.IGNORECASE)
_ATTACKED = late(
    rf"\b(?:launch(?:es|ed)?|fire[sd]?|carr(?:ied|ies|y) out|mounted|staged)\b.*\b{_STRUCK_WITH}\b"
    rf"|\b{_STRUCK_WITH}\b.*\b(?:launched|fired|carried out|landed|hit|struck)\b",
    re.IGNORECASE,
)
_ONE_ATTACK = late(r"\b(?:strike|attack|raid|assault|bombing|shooting)\b", re.IGNORECASE)
# What befell one accused is no state of "Crime" or "The courts".
_TRIED = late(
    r"\b(?:arrest|charg|indict|convict|sentenc|jail|extradit|acquitt|detain)(?:e?d|s|es|ing)?\b|\bpleaded\b",
    re.IGNORECASE,
)
_MANY_CASES = late(
    r"(?:the )?(?:(?:violent|local|organi[sz]ed|public|street|knife|gun|white-collar) )?"
    r"(?:crimes?|courts?|police|arrests?|trials?|violence|justice|safety|shootings?|robberies|murders?|homicides?|"
    r"law and order|crime and (?:\w+ )?\w+|court cases|policing)",
    re.IGNORECASE,
)
_DOING = late(r"^\s?\w+ing\b|\s\w{3,}ing\s")  # "ruled out changing the law"
_BARE_OBJECT = late(r"(?:\w+ed|set|put|won|sold|bought|held) the (?:[a-z-]+ ?){1,3}$")  # "released the film"
_OURS = late(r"\b(?:[Oo]ur|[Ww]e|us)\b")
_QUOTED = late(r"[\"“][^\"“”]*[\"”]")
_POINTED_AT = late(r"\b(?:[Tt]hese|[Tt]hose|[Tt]his|[Ss]uch)\s$|^That\s$")
_NAME = late(r"[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*)+")
_GOES_ON = late(rf"\s(?!{DAY})[A-Z]")


class Told(NamedTuple):
    """A status as one sentence tells it. `dated` is that of the thing itself; `effective` orders statuses in time.

    `thing` is the topic's phrase that it is told of, empty where the main clause of an opening tells it.
    """

    state: str
    action: str
    thing: str
    words: str
    dated: str | None
    effective: date
    published: date
    candidate: Candidate
    deed: Deed

    @property
    def is_history(self) -> bool:
        """Whether it lies so far before its own document that nobody would say it of how things stand."""
        return self.published - self.effective > HISTORY

    def should_be_over(self, now: date, newest: date) -> bool:
        """Whether nobody knows what has become of it by the day of the `newest` document of its card.

        It is a plan for a time that has passed, went on days ago, or was the news of another week.
        """
        if self.state == "under way" and newest - self.published > _GOING_ON:
            return True
        if not self.thing and newest - self.effective > _NEWS:
            return True
        span = days_of(self.dated) if self.dated and self.state in AHEAD else None
        if span is None:
            return False
        if self.state == "announced" and timedelta(0) <= self.published - span[0] <= STALE:  # the day of announcing it
            return False
        return span[1] < now


def all_told(material: Material) -> Iterator[Told]:
    """The statuses that sentences tell of the topic's phrases, or else those that open stories by their main clause.

    What an older story opens with may have been undone by a newer one, in whatever words.
    """
    asked, newest = Title.of(material), _newest_opening(material)
    best = max((0.0, *(candidate.score for candidate in material.candidates)))
    for candidate in (*material.foremost, *material.latest):
        if best > 0 and candidate.score < _LEAST_WEIGHT * best:
            continue
        if not asked.admits(candidate.passage, material.mentions):
            continue
        told = list(_told_of_phrases(candidate, material, asked))
        if not told and candidate.score >= _WEIGHTY * best and _day_of(candidate, material) == newest:
            told = list(_told_by_opening(candidate, material, asked))
        yield from told


def _newest_opening(material: Material) -> date | None:
    """The day of the newest story whose opening stands on the card."""
    days = (_day_of(candidate, material) for candidate in material.candidates if candidate.passage.place == 0)
    return max((day for day in days if day), default=None)


def _day_of(candidate: Candidate, material: Material) -> date | None:
    return day_of(material.mentions.document(candidate.passage).published)


def _told_of_phrases(candidate: Candidate, material: Material, asked: Title) -> Iterator[Told]:
    passage = candidate.passage
    title = material.mentions.document(passage).title
    about = frozenset(content_terms(" ".join((title, *sorted(material.mentions.known)))))
    for place in (each for each in candidate.placing.places if asked.is_told_at(passage.text, each)):
        for telling in tellings(passage.text, place, about):
            if is_of_some_past(telling, passage, material.mentions):
                continue
            words = _words(telling, place, passage.text, material.topic.title, asked)
            phrase = passage.text[slice(*place)]
            if (
                words is None
                or _leans_back(words, passage.text)
                or _is_undone(passage.text, telling)
                or is_toll(words)
                or _is_one_of_many(telling, material.topic.title)
                or _is_only_visit(words, material.topic.title)
                or (is_harm(telling) and not _names(phrase, material))
            ):
                continue
            yield _told(telling, words, phrase.casefold(), candidate, material.mentions)


def _is_one_of_many(telling: Telling, title: str) -> bool:
    """Whether it tells of one attack or accused where a card is of several: of them all it is no state."""
    if _MANY_CASES.fullmatch(title) and _TRIED.search(telling.whole):
        return True
    return telling.state == "done" and _ATTACKED.search(telling.whole) is not None and not _ONE_ATTACK.search(title)


def _is_only_visit(words: str, title: str) -> bool:
    """Whether somebody only goes to see somebody, which is no state of a subject such as Diplomacy or Relief."""
    return _VISITED.search(words) is not None and _MEETINGS.search(title) is None


def _leans_back(words: str, sentence: str) -> bool:
    """Whether words are of "us", or what stands before them points at what was said before."""
    begin = max(0, sentence.find(words))
    if _OURS.search(_QUOTED.sub("", sentence[: begin + len(words)])):
        return True
    return _POINTED_AT.search(sentence, max(0, begin - len("These ")), begin) is not None


def _told_by_opening(candidate: Candidate, material: Material, asked: Title) -> Iterator[Told]:
    """The status that the opening of a story tells, where a title names a kind of thing or what the clause tells of."""
    passage, mentions = candidate.passage, material.mentions
    start, title = passage.sentence.start, material.topic.title
    if passage.place or candidate.aside or not mentions.is_english(passage) or is_place(title):
        return
    dates = [(date.start - start, date.end - start) for date in mentions.dates(passage)]
    places = [place for place in candidate.placing.places if asked.is_told_at(passage.text, place)]
    telling = opening_telling(passage.text, dates, places)
    if (
        telling is None
        or _is_undone(passage.text, telling)
        or is_toll(telling.whole)
        or _is_one_of_many(telling, title)
        or _is_only_visit(telling.whole, title)
        or not scope_in(telling.whole, mentions.known)
    ):
        return
    if asked.which or names_a_kind(title) or set(content_terms(title)) <= set(content_terms(telling.whole)):
        yield _told(telling, telling.whole, "", candidate, mentions)


def _is_undone(sentence: str, telling: Telling) -> bool:
    end = telling.at + len(telling.words)
    return is_undone_behind(sentence, _deed(sentence, telling), end)


def _deed(sentence: str, telling: Telling) -> Deed:
    return deed_at(sentence, telling.at, telling.at + len(telling.words), ahead=telling.state in AHEAD)


def _told(telling: Telling, words: str, thing: str, candidate: Candidate, mentions: Mentions) -> Told:
    when = when_of(telling, words, candidate.passage, mentions)
    return Told(
        state=telling.state,
        action=telling.action,
        thing=thing,
        words=words,
        dated=when.dated,
        effective=when.effective,
        published=when.published,
        candidate=candidate,
        deed=_deed(candidate.passage.text, telling),
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
