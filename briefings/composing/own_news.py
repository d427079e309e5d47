"""Whether a sentence is news of its story: what the title tells, or what was done or said in those days.

    first sentence ── tells what the title tells, or of a day of late; else the text has lost its beginning, or the
                      story sets a scene before it comes to its news
    later sentence ── tells what the title tells, or of an act: not how things stand, nor what was done long before

The title is a newsroom's own word for what is new, and the best witness of it. Acts are read in English only.
"""

from __future__ import annotations

from datetime import date, timedelta

from briefings.composing.agreement.told import stems
from briefings.composing.mentions import Mentions
from briefings.composing.passages import Passage
from briefings.composing.timeline.opinions import is_only_so
from briefings.composing.timeline.predicates import predicates
from briefings.composing.timeline.tokens import tokens_of
from briefings.composing.weighing import Candidate
from briefings.language.dates import days_of, find_dates
from briefings.language.finite_verbs import PAST_FORMS, PRESENT_FORMS
from briefings.model import Published, day_of
from briefings.patterns import late

NO_BEGINNING = "opens its text, and tells neither what the title tells nor of a day of late"
BACKGROUND = "tells how things stand or what was before its story, not what the title tells"
_SHARE, _SHARE_LATER, _SHARE_DATED = 0.31, 0.5, 0.2
_ENOUGH, _ENOUGH_DATED, _SHORT_TITLE = 4, 2, 3
# Titles of pieces that explain the news, or look at somebody in it: questions, lists, a voice before the matter.
_EXPLAINS = late(
    r"(?i:\A(?:how|why|who|what|where|when|which|inside|meet|watch|listen|analysis|explained|in pictures|at a glance)\b"
    r"|\?\W*\Z"
    r"|\b(?:explain(?:s|ed)|takeaways|everything (?:we know|you need|revealed)|(?:what|things) to (?:know|expect))\b)"
    r"|\A(?:[‘'](?!\w+[’'] )[^‘’'\n]*? [a-z]{4,}[^‘'\n]*?[’']|[\"“][^\"”\n]*? [a-z]{4,}[^\"”\n]*?[\"”])(?::| [-–—]) "
)
_DEEP = 12  # sentences into a story: there an act needs its day
_LATE, _LONG_AGO = timedelta(days=7), timedelta(days=10)
_COMPARED = late(r"\b(?:than|from|to|with|against|over)(?: in| on)? (?:the )?\Z")
_HAD = late(
    r"(?:(?!said\b|says\b|told\b|that\b|who\b|which\b|when\b|after\b)[\w'’.,-]+\s){1,10}"
    r"had (?:\w+ly |also |already |earlier |been )*(?:[a-z]+(?:ed|en)|said|told)\b"
)
_IS, _CALLED = frozenset(("is", "are")), frozenset(("known", "called", "considered", "named", "located", "based"))
_LASTS = ("ing", "been")  # "has been growing", "has been on shaky ground"
_TELLS = late(r"\b(?:sa(?:id|ys?)|told|tells|warn\w*|announced|confirmed|according to)\b")


def shares_title(passage: Passage, title: str, share: float = _SHARE, enough: int = _ENOUGH) -> bool:
    """Whether a sentence has such a share of a title's things, or enough; a title of one or two says too little."""
    wanted = stems(title)
    found = wanted & stems(passage.text)
    return len(wanted) < _SHORT_TITLE or len(found) >= min(enough, share * len(wanted))


class OwnNews:
    """Says of statements why they are no news of their stories."""

    def __init__(self, mentions: Mentions) -> None:
        self._mentions = mentions

    def why_not(self, candidate: Candidate) -> str:
        """Why a statement is no news of its story; empty where it is, for an item of a list, and for what is spoken."""
        passage, document = candidate.passage, self._mentions.document(candidate.passage)
        # Behind the first sentence a story names the same things anyway.
        share = _SHARE_LATER if passage.place else _SHARE
        if passage.item or passage.spoken or shares_title(passage, document.title, share):
            return ""
        published, last_days = day_of(document.published), _last_days(passage.text, document.published)
        if published is None:
            return ""
        of_late = any(day >= published - _LATE for day in last_days)
        if passage.place == 0:
            dated = of_late and shares_title(passage, document.title, _SHARE_DATED, _ENOUGH_DATED)
            return "" if dated else NO_BEGINNING
        newest = max(last_days, default=None)
        explains = _EXPLAINS.search(document.title) is not None and not of_late
        long_ago = newest < published - _LONG_AGO if newest else passage.place >= _DEEP
        state = self._mentions.is_english(passage) and _tells_no_act(passage.text)
        return BACKGROUND if explains or long_ago or state else ""


def _last_days(text: str, published: Published | None) -> list[date]:
    """The last days of the dates that a sentence names, but for those that it compares with."""
    named = (each for each in find_dates(text, published=published) if not _COMPARED.search(text, 0, each.start))
    spans = (days_of(each.until or each.value or "") for each in named)
    return [span[1] for span in spans if span]


def _tells_no_act(text: str) -> bool:
    """Whether the main verb of a sentence says how things are, or had been; not where somebody tells it."""
    if _HAD.match(text):
        return True
    if _TELLS.search(text):
        return False
    words = tokens_of(text)
    found = predicates(words)
    if not found or is_only_so(words, found[0]):
        return True
    group = [word.low for word in words[found[0].begin : found[0].head + 1]]
    before = group[0] == "had" and len(group) > 1
    lasting = group[:2] in (["has", "been"], ["have", "been"]) and group[-1].endswith(_LASTS)
    present = len(group) == 1 and group[0] in PRESENT_FORMS and group[0] not in PAST_FORMS
    return before or lasting or present or group[-1] == "speaking" or (group[0] in _IS and group[-1] in _CALLED)
