"""What a date is of in French, Spanish and German: the day of the clause, or that of a noun beside it.

These languages say it by the word before the date: "le 7 juillet" and "en août" are when something happened, "du 7
juillet" and "d'août" belong to what is named before them ("the attacks of 7 July"). So does whatever follows "since",
and what is to be "by 2050" is of no day that is known.
"""

from __future__ import annotations

import re

from briefings.patterns import late


def _of_noun(*, of: str, since: str, parts: str, by: str) -> re.Pattern[str]:
    """What stands before the date of a noun; a part of a span before it makes it the clause's own: "fin de mai"."""
    own = "".join(rf"(?<!\b{part}\s)" for part in parts.split())
    return late(rf"(?<=[\w)»]\s){own}(?:{of})$|\b(?:{since})\b[^,;.]{{0,80}}$|\b(?:{by})\s$", re.IGNORECASE)


_OF_NOUN = {
    "fr": _of_noun(
        of=r"(?:du|des|de)\s(?:la\s|l['’])?|d['’]",
        since="depuis|dès",
        parts="partir compter cours début fin milieu matin matinée soir soirée nuit journée mois semaine lors courant",
        by=r"d['’]ici(?:\sà)?",
    ),
    "es": _of_noun(
        of=r"(?:del|de)\s(?:la\s)?",
        since="desde",
        parts="partir principios inicios comienzos mediados finales fines noche mañana tarde madrugada mes semana",
        by="antes de|hasta",
    ),
    "de": _of_noun(
        of=r"(?:vom|des|von)\s",
        since="seit",
        parts="Nacht Abend Morgen Anfang Ende Mitte Laufe Beginn Verlauf",
        by="bis",
    ),
}
_REACH = 100


def is_of_noun(text: str, at: int, tongue: str) -> bool:
    """Whether the date at an offset is a noun's, or what has been so since; `tongue` is `fr`, `es` or `de`."""
    return _OF_NOUN[tongue].search(text, max(0, at - _REACH), at) is not None
