"""Whether a sentence is news of its story: what the title tells, or what was done or said in those days.

    first sentence ── tells what the title tells, or something of a day of late, or of the subject what has come about;
                      else the text has lost its beginning, or the story sets a scene before it comes to its news
    later sentence ── tells what the title tells, or of an act: not how things stand, nor what was done long before
        near its opening, where that is a line   ── which says of what day it is
        away from it                             ── names its day, or who tells it; and tells something else

The title is a newsroom's own word for what is new, and the best witness of it. Acts are read in English only.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta

from briefings.composing.agreement.told import stems
from briefings.composing.headlines import headline_of
from briefings.composing.mentions import Mentions
from briefings.composing.passages import Passage
from briefings.composing.telling import Telling, telling_of
from briefings.composing.weighing import Candidate
from briefings.language.dates import days_of
from briefings.model import day_of
from briefings.patterns import late

NO_BEGINNING = "opens its text, and tells neither what the title tells nor of a day of late"
BACKGROUND = "tells how things stand or what was before its story, not what the title tells"
UNDATED = "tells an act without its day, away from the opening of its story"
AGAIN = "goes on about what the card tells from the opening of its story"
_SHARE, _SHARE_DATED, _SHARE_LATER, _SHARE_AGAIN = 0.31, 0.2, 0.5, 0.34
_ENOUGH, _ENOUGH_DATED, _SHORT_TITLE = 4, 2, 3
# Titles of pieces that explain the news, or look at somebody in it: questions, lists, a voice before the matter.
_EXPLAINS = late(
    r"(?i:\A(?:how|why|who|what|where|when|which|inside|meet|watch|listen|analysis|explained|in pictures|at a glance)\b"
    r"|\?\W*\Z"
    r"|\b(?:explain(?:s|ed)|takeaways|everything (?:we know|you need|revealed)|(?:what|things) to (?:know|expect))\b)"
    r"|\A(?:[‘'](?!\w+[’'] )[^‘’'\n]*? [a-z]{4,}[^‘'\n]*?[’']|[\"“][^\"”\n]*? [a-z]{4,}[^\"”\n]*?[\"”])(?::| [-–—]) "
)
_LABELLED = late(
    r"\A(?:factbox|fact.?check(?:ed)?|explainers?|analys(?:is|t view)|timeline|live updates?|q ?& ?a"
    r"|in (?:numbers|charts|depth)|profile|recap|key takeaways)\b(?=\s*(?:[:|–—]|-\s))"
    r"|\ba guide to\b|['’]s guide to\b|\bhere['’]s (?:who|what|why|how|where)\b"
    r"|(?:\A|[:,] )inside (?:the|a|an|his|her|their)\b",
)
_OF_THE_DESK = late(r"\A(?:ATTENTION|URGENT|\(?(?:ADDS|UPDATES|RECASTS|CORRECTS))\b(?: ?[-–—:]|.*///).*")
"""What a wire tells its customers of the copy, where others have a title: "ATTENTION - ADDS quotes ///"."""
_VOICED = late(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?: ")  # whoever looks at the matter: "Marsh: why the vote matters"
_OF_A_DAY, _NEW = frozenset((Telling.ACT, Telling.PLAN)), frozenset((Telling.NEWS, Telling.PLAN))
_NEAR, _DEEP = 3, 12  # sentences behind its opening: that says of what day the near are, and nothing of the deep
_LATE, _LONG_AGO, _SEASON = timedelta(days=7), timedelta(days=10), timedelta(days=90)
_SAYS = late(r"\bsays?\b")  # what somebody holds, not what has come about
_PASSED_ON = late(r",? according to [^,;]*$")
_COMPARED = late(r"\b(?:than|compared (?:to|with)|against)(?: in| on)? (?:the )?\Z")


def explains(title: str) -> bool:
    """Whether a title is of a piece that explains the news, looks into it or checks it, and reports nothing new."""
    return _EXPLAINS.search(title) is not None or _LABELLED.search(title.lower()) is not None


def shares_title(passage: Passage, title: str, share: float = _SHARE, enough: int | None = _ENOUGH) -> bool:
    """Whether a sentence has such a share of a title's things, or enough; a title of one or two says too little."""
    wanted = stems(title)
    least = share * len(wanted)
    return len(wanted) < _SHORT_TITLE or len(wanted & stems(passage.text)) >= min(enough or least, least)


class OwnNews:
    """Says of statements why they are no news of their stories."""

    def __init__(self, mentions: Mentions) -> None:
        self._mentions = mentions

    def why_not(self, candidate: Candidate, told: Collection[Candidate] = ()) -> str:
        """Why a statement is no news of its story; empty where it is, for an item of a list, and for what is spoken.

        `told` are the lines that its card has already.
        """
        passage, document = candidate.passage, self._mentions.document(candidate.passage)
        published, title = day_of(document.published), headline_of(document)
        if passage.item or passage.spoken or published is None:
            return ""
        if passage.place == 0:
            return "" if self._opens_with_news(candidate, title, published) else NO_BEGINNING
        opening, near = self._mentions.opening_of(passage).order, passage.place <= _NEAR
        opened = any(line.order == opening for line in told)
        if opened and not near and shares_title(passage, title, _SHARE_AGAIN, None):
            return AGAIN
        telling, days = self._telling(passage), self._last_days(passage)
        of_late = _is_of_late(days, published)
        if telling in _OF_A_DAY and not (of_late or (opened and near)) and not _tells_half(passage, title):
            return UNDATED
        if shares_title(passage, title, _SHARE_LATER):
            return ""
        before = bool(days) and max(days) < published - _LONG_AGO
        aside = not of_late and (passage.place >= _DEEP or explains(title))
        return BACKGROUND if telling is Telling.STATE or before or aside else ""

    def _opens_with_news(self, candidate: Candidate, title: str, published: date) -> bool:
        """Whether a first sentence tells what the title tells, or news of its own.

        Less is asked of a day of late, and where a sentence or two are all that there is: a summary sets no scene.
        """
        passage = candidate.passage
        telling, days = self._telling(passage), self._last_days(passage)
        if days and max(days) < published - _SEASON and self._is_act(passage):
            return False  # "In the early hours of 7 October 2023, militants crossed": a story of a year ago
        of_late, standing = _is_of_late(days, published), telling is Telling.STATE
        if standing and explains(title) and not of_late:
            return False  # "Why the vote may be close": "The road to the town hall runs through Osk"
        if shares_title(passage, title) or _OF_THE_DESK.match(title) or _is_of_subject(candidate, telling, title):
            return True
        if of_late and not standing:
            return True
        spared = of_late or self._mentions.is_summary(passage)
        return spared and shares_title(passage, title, _SHARE_DATED, _ENOUGH_DATED)

    def _is_act(self, passage: Passage) -> bool:
        """Whether a sentence tells what was done on some day, whoever passes it on."""
        return self._mentions.is_english(passage) and telling_of(_PASSED_ON.sub("", passage.text)) is Telling.ACT

    def _telling(self, passage: Passage) -> Telling:
        return telling_of(passage.text) if self._mentions.is_english(passage) else Telling.NEWS

    def _last_days(self, passage: Passage) -> list[date]:
        """The last days of the dates that a sentence names, but for those that it compares with."""
        text, begin = passage.text, passage.sentence.start
        named = (each for each in self._mentions.dates(passage) if not _COMPARED.search(text, 0, each.start - begin))
        spans = (days_of(each.until or each.value or "") for each in named)
        return [span[1] for span in spans if span]


def _is_of_late(days: Collection[date], published: date) -> bool:
    return any(day >= published - _LATE for day in days)


def _is_of_subject(candidate: Candidate, telling: Telling, title: str) -> bool:
    """Whether a first sentence tells of its card's subject what has come about or is to be, in a story of no voice."""
    if telling not in _NEW or not candidate.placing.places or _SAYS.search(candidate.passage.text):
        return False
    return not (explains(title) or _VOICED.match(title))


def _tells_half(passage: Passage, title: str) -> bool:
    return shares_title(passage, title, _SHARE_LATER, None)
