"""Tellings that are no state of a topic, though a verb of the lists tells them: harm, war of words, mishaps, forecasts.

Who was killed belongs to a toll; "launched a scathing attack in a newspaper" has attacked nobody; "a blast took place"
tells that there was one, and not how far a thing has got; that prices will rise is no plan of anybody's, and who
rejected a claim has only answered. English only.
"""

from __future__ import annotations

import re

from briefings.composing.status.state import Telling
from briefings.composing.trading import tells_session
from briefings.language.tokens import content_terms
from briefings.patterns import late

_HARM = frozenset(content_terms("killed died buried wounded injured"))
_MISHAP = late(
    r"\b(?:blasts?|explosions?|attacks?|accidents?|crash(?:es)?|collisions?|outbreaks?|quakes?|earthquakes?|tremors?|"
    r"killings?|murders?|incidents?|shootings?|bombings?|raids?|clash(?:es)?|fires?|floods?|storms?|landslides?)"
    r"\b.*\btook place$|\b(?:rockets?|missiles?|shells?|bombs?|mortars?) (?:have |has )?landed\b",
    re.IGNORECASE,
)
_ATTACK = r"(?:attacks?|assaults?|broadsides?|tirades?)"
_OF_WORDS = late(
    rf"\b(?:worded|verbal|scathing|stinging|blistering|withering|bitter|outspoken|furious|personal|veiled|public)\b"
    rf"[^.;]*\b{_ATTACK}\b"
    rf"|\b{_ATTACK}\b[^.;]*\bin (?:the|an?|The|his|her) (?:[\w-]+ ){{0,3}}(?:newspapers?|interview|Times|Post|speech|"
    r"article|statement|paper|magazine|book|letter|parliament)\b"
)
_DENIED_WORDS = late(
    r"\b(?:reject|den(?:y|ie)|dismiss|refus|rebuff)\w*\s(?:[\w'’-]+\s){0,4}?(?:narratives?|claims?|accusations?|allegations?"
    r"|reports?|suggestions?|criticisms?|calls|rumou?rs|notion|idea|characteri[sz]ation)\b"
)
# What a paper asked for, and was not told.
_NO_ANSWER = late(
    r"\b(?:declin|refus|reject|turn)\w*\s(?:[\w'’-]+\s){0,5}?(?:requests?|questions?|comment|interviews?)\b",
    re.IGNORECASE,
)
_SHARE = late(
    r"(?:percent|per cent|%|million|billion|points?)\b"
)  # "58 | percent of the young say they intend to vote"
_TOLL = late(
    r"(?:at least|more than|about|some|\d|[a-z]+ (?:people|men|women|children))\b[^,;]*"
    r"\b(?:killed|dead|injured|wounded)\b",
    re.IGNORECASE,
)
_PLAN = late(r"plans?\b", re.IGNORECASE)
_TURNED_DOWN = late(
    r"\b(?:reject|refus|den(?:y|ie)|dropp|drop|abandon|shelv|scrap|block|suspend|delay|postpon|cancel|veto)\w*\s"
    r"[^,;]*$"
)
# What is feared of a toll or foreseen of a market is no plan, whereas a tariff rises because somebody has decided it.
_FORECAST = late(
    r"\b(?:expected|likely|about|set|due) to (?:rise|climb|grow|increase|go|fall|drop|decline|double)\b"
    r"|\bwill (?:\w+ )?(?:rise|climb|grow|increase|fall|drop|decline|double)\b"
)
_SLUMP = late(r"\b(?:collapsed|stalled|failed|broke down)\b")  # of a market no state, as it is of talks
_BARE = late(r"\b(?:comes?|came|happen(?:s|ed)?|occur(?:s|red)?)$")  # "the next flood will come"
_GOES_ON = late(r"\b(?:will|would|to) (?:\w+ly )?continue\b|\bfailed in\b")  # no plan, and no end of a thing
_FELL = late(
    r"\bdeclin\w+ (?:by |as much as |about |around |more than |nearly |almost |at least )*[$€£]?\d"
    r"|\bdeclin\w+ (?:due|owing|amid|because|sharply|slightly|steadily|steeply|markedly|from)\b"
)  # refused nothing
_OF_A_PERIOD = late(
    r"\b(?:quarter|period|half|months|weeks|fiscal year) (?:that )?(?:ended|ends|began|starts|started)$"
)
_PAPER_FILED = late(
    r"(?:^|\b(?:[Aa]n?|[Tt]he|[Aa]nother) )(?:[\w-]+ ){0,3}(?:lawsuit|suit|complaint|case|petition|motion|appeal"
    r"|claim|document|charge)s? (?:filed|brought|lodged|submitted)\b"
)
_BEHIND = 20  # characters in which a verb's amount stands
_LIVES = late(r"\b(?:death toll|dead|deaths|killed|casualties|injured|wounded)\b")
_MARKET = late(
    r"\b(?:prices?|demand|output|growth|economy|inflation|deflation|unemployment|population|profits?|sales|exports?|imports?|"
    r"revenues?|consumption|deficit|surplus|shares?|stocks?|turnover|temperatures?|number)\b",
    re.IGNORECASE,
)


def is_harm(telling: Telling) -> bool:
    """Whether it tells that somebody was killed or died: a state of nobody but who is named."""
    return not _HARM.isdisjoint(telling.action.split())


def is_toll(words: str) -> bool:
    """Whether the words of a status count who was killed or hurt."""
    return _TOLL.match(words) is not None


def is_senseless(sentence: str, telling: Telling) -> bool:
    """Whether it is a mishap that took place, an attack in words, a forecast, a fall, or a plan turned down."""
    whole = telling.whole
    if _MARKET.search(whole) and (_FORECAST.search(telling.words) or _SLUMP.search(whole)):
        return True
    if _FORECAST.search(telling.words) and _LIVES.search(sentence):
        return True
    if any(words.search(whole) for words in (_OF_A_PERIOD, _PAPER_FILED, _DENIED_WORDS, _MISHAP)):
        return True
    if (
        _BARE.search(telling.words)
        or _GOES_ON.search(sentence, telling.at, telling.at + len(telling.words) + len(" in "))
        or telling.words.endswith((" times", " attention"))
        or _SHARE.match(whole)
        or " so far" in whole
        or _NO_ANSWER.search(sentence, telling.at)
    ):
        return True
    if "attack" in whole or "assault" in whole:
        return _OF_WORDS.search(sentence, telling.at) is not None
    end = telling.at + len(telling.words) + _BEHIND
    moved = _FELL.search(sentence, telling.at, end) or tells_session(sentence, end)
    turned_down = _PLAN.match(telling.words) and _TURNED_DOWN.search(sentence, 0, telling.at)
    return bool(moved or turned_down)
