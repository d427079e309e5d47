"""What the subject of a card has done or what has been done to it, where that is a state: arrived, ruled, was charged.

Where a topic's phrase names somebody or a court, its deeds are what the card is about: "the court refused to hear the
case", "the father arrived on Thursday". Only deeds that leave things otherwise than before count: who spoke, marched or
visited has changed nothing. English only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefings.composing.status.plainness import is_plain
from briefings.composing.status.state import Telling, action_of, may_come
from briefings.composing.status.wording import DAY, with_rest
from briefings.patterns import late

_DONE = (
    r"arrived|landed|returned(?! to (?:\w+ ){1,3}(?:positions?|themes?|subjects?|topics?|questions?|issues?|form|"
    r"profits?|growth|levels?)\b)|departed|resigned|surrendered|escaped|died|ruled(?= (?:in favou?r|against)\b)|upheld|"
    "overturned|granted|dismissed|"
    "ordered|approved|blocked|acquitted|convicted|sentenced|adjourned|pleaded (?:guilty|not guilty|innocent)|confessed|"
    r"took office|stepped down|filed|sued|withdrew|won(?! from \d)|lost|quit|gave up|took effect|went on trial"
)
_DENIED = "refused|declined|rejected|turned down|threw out|struck down"
_DONE_TO = (
    "charged|arrested|detained|indicted|convicted|acquitted|sentenced|extradited|deported|expelled|released|freed|"
    "captured|caught|cleared|elected|appointed|reinstated|dismissed|fired|sworn in|handed over|identified|found|"
    "killed|buried|demolished|destroyed|closed|reopened|granted|admitted|accepted|returned|reunited|evacuated|rescued"
)
_AHEAD = (
    "travel|come|arrive|return|leave|fly|depart|go|rule|decide|appear|testify|surrender|resign|join|meet|appeal|"
    "file|sue|hear|retire|stand trial|plead|withdraw|visit|remain|stay|vote|run"
)
_BETWEEN = (
    rf"(?:\s[A-Z][\w'’-]+){{0,2}}(?:,? (?:on |late |early )?{DAY},?)?"
    r"(?:,? (?:also|now|finally|formally|officially|later|today|then|unanimously))?"
)
_OF = (
    r"(?:\s(?:in|of|from|for|at)(?:\s(?!(?:that|which|who|whose|where|when|and|or|though|although|while|as|after|before|"
    r"since)\b|-)[\w'’-]+){1,4}?)?"
)
_SUBJECT = late(
    rf"{_OF}{_BETWEEN}\s+(?:(?:has |have )?(?:(?P<denied>{_DENIED})|(?P<done>{_DONE}))\b(?! (?:by|fire|home)\b)"
    rf"|(?P<announced>(?:has |have )?(?:agreed|offered|decided|promised|vowed|pledged) to (?P<b>\w+))"
    rf"|(?P<planned>(?:will (?:soon |now |also |then )?|(?:is|are|was|were) (?:set|due|about|expected|scheduled|ready|"
    rf"planning) to |plans? to |intends? to )(?P<a>{_AHEAD})\b)"
    rf"|(?P<under_way>(?:is|are) (?:still )?being (?:sought|held|questioned|tried|hunted|searched for)|"
    rf"(?:is|are) (?:still )?(?:on the run|at large|on trial|in custody))"
    rf"|(?P<done_to>(?:was|were|has been|have been)(?: \w+ly| also| later)? (?:{_DONE_TO}))\b)"
)
_HANGING = late(
    r"\b(?:about|of|for|with|against|over|from|by|near|behind|under|inside|on|in|at|to|than|and|or)\s"
    r"(?:[\w'’.-]+\s){0,3}$|\b[a-z]{3,}ing\s$",
    re.IGNORECASE,
)
# A clause that tells what has just happened may stand behind "after": "even after a court Thursday refused".
_JUST = late(rf"\b(?:{DAY}|today|yesterday)\b")


def deeds(sentence: str, phrase: tuple[int, int]) -> Iterator[Telling]:
    """What the phrase at `sentence[start:end]` has done, or is to do; usually nothing."""
    start, end = phrase
    found = _SUBJECT.match(sentence, end)
    if found is None or not found[0].strip() or _HANGING.search(sentence, 0, start):
        return
    if found["b"] and not may_come(found["b"]):
        return
    if not is_plain(sentence[:start], just=_JUST.search(found[0]) is not None):
        return
    state = next(name for name in ("denied", "done", "announced", "planned", "under_way", "done_to") if found[name])
    at = found.start(state)
    words = with_rest(sentence, at, found.end())
    if words is None:
        return
    yield Telling(
        state={"under_way": "under way", "done_to": "done"}.get(state, state),
        action=action_of(found["a"] or found[state].split()[-1]),
        at=at,
        words=words,
        whole=sentence[start : sentence.index(words, at) + len(words)],
    )
