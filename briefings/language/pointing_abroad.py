"""What French and Spanish point back at with more than a first word: a reason, a source, an object, a place.

"Para ello, acudió al hotel"   "C'est d'ailleurs pour cela que"   "El fiscal la había solicitado"   "en esa ciudad"
"""

from __future__ import annotations

from briefings.patterns import late

OPENING = frozenset(
    "el la los las de para por con tras ante en desde según quitte comme c'est c’est d'autant d’autant d'où d’où car"
    " oui non selon d'après d’après pour parmi avec à dans".split()
)
"""The first words of sentences that may point back so."""
_SMALL = frozenset(
    "de la el los las del en que se por para con un una le les des du au est dans qui sur et à pour ne pas ont".split()
)
_LEAST = 2
_A_TIME = r"(?! (?:mism[oa] )?(?:día|mes|año|semana|momento)\b)"
_OPENS = late(
    r"(?:para|por|con|tras|ante) (?:ello|eso|esto)\b"
    r"|(?:en|con|desde|tras|ante|según) (?:es[ea]|es[oa]s|aquel|aquella|dich[oa]|él|ell[oa]s?)\b"
    rf"{_A_TIME}|en este (?:contexto|sentido|marco|caso)\b|de igual (?:modo|manera|forma)\b"
    r"|quitte à\b|comme l(?:e|a|es) [^,]{3,40}, (?:qui|dont)\b|dans l[ea] (?:premi[eè]re?|seconde?|deuxième) cas\b"
    r"|c['’]est (?:d['’]ailleurs|pourquoi|ainsi|aussi|dans (?:ce|cette|cet)|pour (?:cela|cette|ce|cet)|là)\b"
    r"|d['’]autant (?:plus )?(?:que|qu['’])|d['’]où\b|car\b,?|(?:oui|non) ?[:,]"
    r"|(?:selon|d['’]après|pour|parmi|avec) (?:lui|elle|eux|elles)\b|à cet effet|à ce (?:sujet|propos)"
    r"|dans (?:ce|cette|cet|ces) (?!jours\b|semaines\b)\w+"
)
_SUBJECT = r"[^,;:.“\"]{2,50}(?:, [^,;:“\"]{2,60},)?"
# Whom a verb takes as its object, where its subject cannot be meant for want of gender or number.
_OBJECT = late(
    rf"(?:(?:el|los) {_SUBJECT} las?|las? {_SUBJECT} los?) (?:ha|han|había|habían|[a-záéíóú]{{3,}}(?:ó|aron|ieron)) "
)
_THERE = late(
    r"\b(?:en|de|a|hasta|desde) (?:(?:esa|dicha|aquella|esa misma|la misma) (?:ciudad|localidad|región|provincia|isla)"
    r"|(?:ese|dicho|aquel|ese mismo) (?:país|lugar|pueblo|territorio|enclave))\b"
    r"|\b(?:dans|de|vers) (?:cette|cet|ce)(?: même)? (?:ville|pays|localité|région|cité|île|village|endroit)\b"
)
_PLACED = late(
    r"\b(?:[Ee]n|[Dd]el?|[Aa]l?|[Àà]|[Aa]u|[Dd]u|[Hh]asta|[Dd]esde|[Vv]ers|ciudad|ville|de la|à la) [A-ZÀ-Þ]"
    r"|\bd['’][A-ZÀ-Þ]"
)


def points_beyond(low: str) -> bool:
    """Whether a French or Spanish sentence, in lower case, opens with what only an earlier one tells."""
    if _OBJECT.match(low):
        return True
    return _OPENS.match(low) is not None and len(_SMALL.intersection(low.replace(",", " ").split())) >= _LEAST


def tells_no_place(sentence: str) -> bool:
    """Whether a French or Spanish sentence goes back to a place that it doesn't name."""
    found = _THERE.search(sentence)
    return found is not None and _PLACED.search(sentence, 0, found.start()) is None
