"""The French "aujourd'hui", the German "heute" and the Spanish "hoy" where they mean these times, and no day.

    "les bateaux sont aujourd'hui interdits"     "die Bucht gilt heute als rein"     "la ley que hoy nos rige"

French papers name the day of their news ("ce vendredi"): of 32 sentences of feeds with the word three meant the day; of
some hundred German ones a fifth did, and a third of some 300 Spanish ones. English has what it needs where its dates
are read.
"""

from __future__ import annotations

import re

from briefings.composing.passages import Passage
from briefings.language.dates import DateMention
from briefings.patterns import late

_TODAY = frozenset(("aujourd'hui", "aujourd’hui", "heute"))
_HOY = "hoy"
# What is done on a day, before it in its own clause, or what shows that the day itself is meant.
_DONE = late(
    r"(?:\b(?:a|ont|va|vont|s['’]est|se sont|[a-zà-ÿ]{3,}r(?:a|ont))\b"
    r"|\best (?:mort|née?|décédée?|partie?|arrivée?|venue?|entrée?|devenue?|ouverte?|fermée?|attendue?|prévue?)\b"
    r"|\b(?:commence|débute|s['’]ouvre|ouvre|entre en vigueur|entrent en vigueur|se tient|se réunit|comparaît)\b"
    r"|\b(?:hat|haben|wird|werden|will|wollen|soll|sollen|wurden?|beginn(?:t|en)|startet|starten|läuft|laufen|findet"
    r"|finden|tritt|treten|trifft|treffen|entscheide[tn]|stimmt|stimmen|berät|beraten|spielt|spielen|empfängt|reist"
    r"|reisen|tagt|tagen|öffnet|öffnen|endet|enden|eröffnet|erwartet|kommt|kommen|geht|stehen|steht) )"
    r"(?:(?!\b(?:qui|que|dont|où|die|der|das|bis|noch)\b)[^,;:.!?]){0,60}$"
)
_THIS_DAY = late(
    r"(?: même| à \d| entre \d| dès \d|,? (?:ce )?(?:le )?(?:\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
    r"| (?:um|ab|gegen|bis) \d|,? (?:dem |den )?(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|\d)"
    r"| (?:hat|haben|wird|werden|soll|sollen|will|wollen|beginnt|startet|entscheidet|tritt|trifft|findet)\b)"
)
# What was done, or will be, on a day; what begins or ends on it: in the clause of "hoy", before it or behind.
_DEED = late(
    r"\b(?:fue|fueron|dijo|hizo|tuvo|puso|pudo|quiso|vino|dio|vio|hubo|estuvo|produjo|trajo|[a-záéíóúñ]{2,}ó"
    r"|[a-záéíóúñ]{2,}(?:aron|ieron|yeron|jeron)|[a-záéíóúñ]{2,}rán?|(?:va|van) a [a-z]+r|(?:ha|han) [a-z]+[dts]o"
    r"|(?:arranca|inicia|comienza|empieza|vence|termina|finaliza|concluye|cierra|llega|viaja|debate|vota|celebra|comparece"
    r"|declara|presenta|cumple|juega|elige|decide|publica|reporta|informa|anuncia|recibe|visita|inaugura|conmemora|entrega"
    r"|estrena|abre|disputa)n?|(?:se )?(?:reúnen?|entran? en vig))\b"
)
_NO_DAY = late(r"(?:\b(?:de|del|el|la|los|las|al|y|e|su|hasta|como)|\() $", re.IGNORECASE)
_DAY_ITSELF = late(
    r"\b(?:partir de|desde|para|[Ee]ntre|(?<!hasta el )día de|(?:mañana|tarde|noche|madrugada) de"
    r"|(?:sesión|jornada|audiencia|reunión|votación|debate|mesa)(?: de [^,;]{3,40})? de) $"
)
_THIS_HOY = late(
    r",? (?:(?:este |el )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|\d)|a las? |en (?:horas|la) )"
)
_MARK = r"[,;:.—–()“”«»]\s?|\s(?:que|pero|porque|cuando|donde|mientras|aunque|quien|quienes"
_MARK_BEFORE, _MARK_BEHIND = late(rf"{_MARK}|y|e|ni)\s"), late(rf"{_MARK})\s")
_PLACE = late(r"^ (?:en|desde|a) (?:[^\s,]+ ){0,3}[^\s,]+,")  # "Hoy desde Osk, el ministro presentó"
_ASIDE = late(r" \([^)]{1,40}\)")


def is_of_these_times(mention: DateMention, passage: Passage) -> bool:
    """Whether a date of a passage is a "today" of French or German that stands for these times."""
    start, word = passage.sentence.start, mention.text.casefold()
    before, after = passage.text[: mention.start - start], passage.text[mention.end - start :]
    if word == _HOY:
        return not _is_a_day(before, after)
    if word not in _TODAY:
        return False
    if before.endswith(("bis ", "Bis ")):
        return True
    return _DONE.search(before) is None and _THIS_DAY.match(after) is None


def _is_a_day(before: str, after: str) -> bool:
    """Whether "hoy" is the day of the news: something is done on it, or it is told as one."""
    if not before.strip():
        after = _PLACE.sub("", after)
    if _THIS_HOY.match(after) or _DAY_ITSELF.search(before):
        return True
    if _NO_DAY.search(before):
        return False
    behind = _MARK_BEHIND.split(_ASIDE.sub("", after).removeprefix(","), maxsplit=1)[0]
    return _DEED.search(_MARK_BEFORE.split(before)[-1] + _HOY + behind) is not None
