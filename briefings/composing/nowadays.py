"""The French "aujourd'hui" and the German "heute" where they mean these times, and no day.

    "les bateaux sont aujourd'hui interdits"     "die Bucht gilt heute als rein"

French papers name the day of their news ("ce vendredi"): of 32 sentences of feeds with the word three meant the day; of
some hundred German ones a fifth did. English has what it needs where its dates are read.
"""

from __future__ import annotations

from briefings.composing.passages import Passage
from briefings.language.dates import DateMention
from briefings.patterns import late

_TODAY = frozenset(("aujourd'hui", "aujourd’hui", "heute"))
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


def is_of_these_times(mention: DateMention, passage: Passage) -> bool:
    """Whether a date of a passage is a "today" of French or German that stands for these times."""
    if mention.text.casefold() not in _TODAY:
        return False
    start = passage.sentence.start
    before, after = passage.text[: mention.start - start], passage.text[mention.end - start :]
    if before.endswith(("bis ", "Bis ")):
        return True
    return _DONE.search(before) is None and _THIS_DAY.match(after) is None
