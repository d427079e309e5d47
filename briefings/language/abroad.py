"""French, Spanish and German as far as a briefing needs them: first words that lean on an earlier sentence.

A language is known by its small words, so that "Er" opens a German sentence and "El" a Spanish one. Of other languages
nothing is known here.
"""

from __future__ import annotations

from typing import NamedTuple

from briefings.language.pointing_abroad import OPENING, points_beyond
from briefings.patterns import late


class _Tongue(NamedTuple):
    """First words that point back, first words that join, small words, and what a pointing word may stand before."""

    pointing: frozenset[str]
    joining: frozenset[str]
    small: frozenset[str]
    times: str


_TONGUES = (
    _Tongue(
        pointing=frozenset(
            "il ils elle elles ce cet cette ces celui celle ceux celles cela ça son sa ses leur leurs lui eux".split()
        ),
        joining=frozenset(
            "mais or donc car cependant toutefois pourtant néanmoins ainsi enfin puis ensuite aussi alors et".split()
        ),
        small=frozenset(
            "le la les des du une est dans qui pour sur aux et que à en par a ont ne pas plus au de".split()
        ),
        times=(
            r"\w+ (?:semaine|mois|année|matin|soir|jour|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|y a|faut|"
            r"s['’]agit)\b"
        ),
    ),
    _Tongue(
        pointing=frozenset(
            "él ella ello ellos ellas este esta esto estos estas ese esa eso esos esas su sus dicho dicha".split()
        ),
        joining=frozenset(
            "pero además también entonces así aunque mientras luego después sin_embargo y asimismo igualmente".split()
        ),
        small=frozenset("el la los las del una que en por con para y se al de un no es".split()),
        times=(
            r"\w+ (?:semana|mes|año|mañana|tarde|noche|madrugada|fin de semana|lunes|martes|miércoles|jueves|viernes"
            r"|sábado|domingo|\d+)\b"
        ),
    ),
    _Tongue(
        pointing=frozenset(
            "er sie es dies diese dieser dieses diesen sein seine seiner ihr ihre ihrer damit dazu".split()
        ),
        joining=frozenset(
            "aber doch jedoch außerdem zudem dann allerdings dennoch deshalb daher auch und denn darum sondern".split()
        ),
        small=frozenset(
            "der die das und ist von mit dem den ein eine im in zu dass am auf hat sich nicht wird werde werden als "
            "auch für bei nach wie sind war wurde des einen einem".split()
        ),
        times=r"\w+ (?:woche|monat|jahr|morgen|abend|sommer|winter|herbst|frühjahr|gibt|geht um|heißt)\b",
    ),
)
_TIMES = tuple(late(tongue.times) for tongue in _TONGUES)
# What was told before is the object or the subject of a Spanish verb: "Lo dijo en Osk", "Se trata de la alcaldesa".
_TOLD_BEFORE = late(
    r"(?:así )?lo (?:[a-záéíóúñ]+(?:ó|aron|ieron)|dijo|dijeron|hizo|hicieron|ha|han)\b|se trata(?:ba)? de\b"
)
_LEANS = frozenset[str]().union(*(tongue.pointing | tongue.joining for tongue in _TONGUES))
OPENERS = _LEANS | OPENING | {"lo", "se"}
"""The first words that may lean."""

_LEAST = 2
# First words that no English sentence has: one small word beside them is enough.
_SURE = frozenset(
    "diese dieser dieses diesen cette ces cela ça celui celle ceux celles estos estas esto eso ello".split()
)
_WORD = late(r"[^\W_]+(?:['’][^\W_]+)?")
# What sets a sentence against an earlier one from within its first clause: "Lund will trotzdem bleiben", or set off by
# commas: "El puerto, sin embargo, sigue cerrado".
_JOINS = (
    r"(?:trotzdem|dennoch|hingegen|stattdessen|jedoch|allerdings|daraufhin|cependant|toutefois|pourtant|néanmoins"
    r"|en revanche|quant à (?:lui|elle|eux)|de son côté|sin embargo|no obstante|en cambio|por su parte|tampoco)"
)
_JOINS_INSIDE = late(rf"\b{_JOINS}\b")
_SET_OFF = late(rf"[^,;:–]*, {_JOINS},")
_CLAUSE_MARKS, _FIRST = frozenset(",;:–"), 80


def points_back(low: str) -> bool:
    """Whether a French, Spanish or German sentence, in lower case, opens with a word that points back."""
    return _leans(low, joined=False) or _TOLD_BEFORE.match(low) is not None or points_beyond(low)


def joins_on(low: str) -> bool:
    """Whether a French, Spanish or German sentence, in lower case, opens with a word such as *mais* or *aber*."""
    return _leans(low, joined=True)


def joins_inside(low: str) -> bool:
    """Whether the first clause of a sentence, in lower case, holds a word such as *trotzdem* or *pourtant*."""
    found = _JOINS_INSIDE.search(low, 0, _FIRST)
    return found is not None and (_CLAUSE_MARKS.isdisjoint(low[: found.start()]) or _SET_OFF.match(low) is not None)


def _leans(low: str, *, joined: bool) -> bool:
    first = _WORD.match(low)
    if first is None or first[0] not in _LEANS:
        return False
    words = _WORD.findall(low)
    for tongue, times in zip(_TONGUES, _TIMES, strict=True):
        opens = tongue.joining if joined else tongue.pointing
        begins = words[0] in opens or (not joined and words[0] in tongue.joining and words[1:2] and words[1] in opens)
        least = 1 if words[0] in _SURE else _LEAST
        if begins and len(tongue.small.intersection(words)) >= least and not times.match(low):
            return True
    return False
