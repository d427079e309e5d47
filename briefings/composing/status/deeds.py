"""What the subject of a card has done or what has been done to it, where that is a state: arrived, ruled, was charged.

Where a topic's phrase names somebody or a court, its deeds are what the card is about: "the court refused to hear the
case", "the father arrived on Thursday". Only deeds that leave things otherwise than before count: who spoke, marched or
visited has changed nothing. English only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefings.composing.status.plainness import is_plain
from briefings.composing.status.state import Telling, action_of
from briefings.patterns import late

_DONE = (
    "arrived|landed|returned|departed|resigned|surrendered|escaped|died|ruled|upheld|overturned|granted|dismissed|"
    "ordered|approved|blocked|acquitted|convicted|sentenced|adjourned|pleaded (?:guilty|not guilty|innocent)|confessed|"
    "took office|stepped down|filed|sued|withdrew|won|lost|quit|gave up|took effect|went on trial"
)
_DENIED = "refused|declined|rejected|turned down|threw out|struck down"
_DONE_TO = (
    "charged|arrested|detained|indicted|convicted|acquitted|sentenced|extradited|deported|expelled|released|freed|"
    "captured|caught|cleared|elected|appointed|reinstated|dismissed|fired|sworn in|handed over|identified|found|"
    "killed|buried|demolished|destroyed|closed|reopened|granted|admitted|accepted|returned|reunited|evacuated|rescued"
)
_AHEAD = (
    "travel|come|arrive|return|leave|fly|depart|go|rule|decide|appear|testify|surrender|resign|join|become|meet|appeal|"
    "file|sue|hear|retire|stand trial|plead|withdraw|visit|remain|stay|vote|run"
)
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?"
_BETWEEN = (
    rf"(?:\s[A-Z][\w'’-]+){{0,2}}(?:,? (?:on |late |early )?{_DAY},?)?"
    r"(?:,? (?:also|now|finally|formally|officially|later|today|then|unanimously))?"
)
_OF = r"(?:\s(?:in|of|from|for|at)(?:\s(?!(?:that|which|who|whose|where|when|and|or)\b)[\w'’-]+){1,4}?)?"
_SUBJECT = late(
    rf"{_OF}{_BETWEEN}\s+(?:(?:has |have )?(?:(?P<denied>{_DENIED})|(?P<done>{_DONE}))\b(?! by\b)"
    rf"|(?P<announced>(?:has |have )?(?:agreed|offered|decided|promised|vowed|pledged) to \w+)"
    rf"|(?P<planned>(?:will (?:soon |now |also |then )?|(?:is|are|was|were) (?:set|due|about|expected|scheduled|ready|"
    rf"planning) to |plans? to |intends? to )(?P<a>{_AHEAD})\b)"
    rf"|(?P<under_way>(?:is|are) (?:still )?being (?:sought|held|questioned|tried|hunted|searched for)|"
    rf"(?:is|are) (?:still )?(?:on the run|at large|on trial|in custody))"
    rf"|(?P<done_to>(?:was|were|has been|have been)(?: \w+ly| also| later)? (?:{_DONE_TO}))\b)"
)
# What is done goes on to the end of its clause: "refused to order a hearing", "arrived in the capital".
_REST = late(
    r"(?:\s(?!(?:and|or|but|while|when|after|before|as|because|who|which|that|where|said|says)\b)"
    r"[\w'’$€£¥-]+(?:[.,]\d+\w*)*%?)*"
)
_OPEN_END = late(  # "sold to pay off a $27.5bn (£14.5bn) back tax bill"
    r"\s\([^)]{1,40}\)\s(?!(?:and|or|but|to|in|on|at|by|for|with|from|against|over|under|as|of|after|before)\b)[a-z]"
)
_LISTED = late(r"\s(?:and|or)\b|,\s(?!(?:[a-z]|\d))|\.[\w]")
_JOINT = late(r"(?P<kept>.*?)\s(?:in|on|at|by|for|with|from|against|over|under|of|near)(?:\s|$)")
_LONGEST_REST = 7
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_WHEN = late(
    rf"\s(?:on |in |at |by |late |early |last |next |this )*(?:{_DAY}|today|yesterday|tomorrow|week|month|year"
    rf"|{_MONTH}(?: \d{{1,2}})?(?:,? \d{{4}})?|\d{{1,2}} {_MONTH}(?: \d{{4}})?|(?:19|20)\d\d)$"
)
_ORDER = late(r"(?:ha(?:s|ve) )?ordered\s(?:(?!(?:that|which|who)\b)[\w'’-]+\s){1,12}?to\s[a-z]+\b")
_DANGLING = late(r"\b(?:of|by|in|for|to|from|the|end)$")  # "sold in the third quarter of 2004" goes on to the year
_HELPS = late(r"(?:(?:has|have|had)(?: been)?|was|were)\s(?:(?:also|now|later|finally)\s)?")
_HANGING = late(
    r"\b(?:about|of|for|with|against|over|from|by|near|behind|under|inside|on|in|at|to|than|and|or)\s"
    r"(?:[\w'’.-]+\s){0,3}$",
    re.IGNORECASE,
)
# A clause that tells what has just happened may stand behind "after": "even after a court Thursday refused".
_JUST = late(rf"\b(?:{_DAY}|today|yesterday)\b")


def deeds(sentence: str, phrase: tuple[int, int]) -> Iterator[Telling]:
    """What the phrase at `sentence[start:end]` has done, or is to do; usually nothing."""
    start, end = phrase
    found = _SUBJECT.match(sentence, end)
    if found is None or not found[0].strip() or _HANGING.search(sentence, 0, start):
        return
    if not is_plain(sentence[:start], just=_JUST.search(found[0]) is not None):
        return
    state = next(name for name in ("denied", "done", "announced", "planned", "under_way", "done_to") if found[name])
    at = found.start(state)
    words = with_rest(sentence, at, found.end())
    yield Telling(
        state={"under_way": "under way", "done_to": "done"}.get(state, state),
        action=action_of(found["a"] or found[state].split()[-1]),
        at=at,
        words=words,
        whole=sentence[start : sentence.index(words, at) + len(words)],
    )


def with_rest(sentence: str, start: int, end: int) -> str:
    """The verb with what its clause says behind it, as far as that is short and whole, without the day.

    A list, and what is longer, is cut before its first preposition, so that no half of a thing stands there. The verb
    that only helps another ("has decided") is left away, and an order holds what is ordered.
    """
    order = _ORDER.match(sentence, start)
    end = order.end() if order else end
    rest = _REST.match(sentence, end)
    words = rest[0] if rest else ""
    cut = words.count(" ") > _LONGEST_REST
    words = " ".join(words.split(" ")[: _LONGEST_REST + 1])
    if cut or _LISTED.match(sentence, end + len(words)) or _OPEN_END.match(sentence, end + len(words)):
        joint = _JOINT.match(words)
        words = joint["kept"] if joint else ""
    if (day := _WHEN.search(words)) and not _DANGLING.search(words, 0, day.start()):
        words = words[: day.start()]
    helping = _HELPS.match(sentence, start)
    return sentence[helping.end() if helping else start : end + len(words)]
