"""What tells two news of one matter apart in German, French and Spanish, where words alone would call them one.

another thing in one form    "Die Lehrer von Osk streiken"       "Die Ärzte von Osk streiken"
what comes of the news       "Lund tritt zurück"                 "Die Opposition fordert Lunds Rücktritt"
a question to it             "La ministre démissionne"           "Qui pour remplacer la ministre ?"
what had been before         "Die Fähre ist gesunken"            "Die Fähre hatte 100 Menschen an Bord genommen"
a denial                     "Lund dimitirá"                     "Lund no dimitirá"
"""

from __future__ import annotations

from briefings.language.tokens import words
from briefings.patterns import late

# Of Italian, Portuguese and Dutch as well: one news is looked for in them, too.
_DENIES = frozenset(
    """
    nicht kein keine keinen keiner keinem nie niemals pas aucun aucune jamais ni nunca ningun ninguna jamas no
    non nessun nessuna nao nenhum nenhuma niet geen
    """.split()
)
# What had been before the news, in the first main clause: "L'État avait annoncé", "Die Stadt hatte angekündigt".
_RECALLS = late(
    r"(?:[^,;:]{0,60},\s)?(?:(?!\b(?:qui|que|dont|où|die|der|das)\b)[^,;:]){1,80}?"
    r"\b(?:avait|avaient|hatten?|había|habían)\b"
)
# What an accident "fordert" is no demand: lives, "40 Tote", "mehrere Opfer".
_LIVES = r"(?:\w+ )?(?:\d|tote|todesopfer|opfer|verletzte|menschenleben|leben)"
# What somebody asks for, thinks or does about news.
_ANSWERS = late(
    rf"\b(?:forder(?:[nt]|te[n]?)(?! {_LIVES})|verlang(?:t|en|te|ten)|kritisier(?:t|en|te|ten)|begrüß(?:t|en|te|ten)"
    r"|warn(?:t|en|te|ten)|bedauer[nt]|reagier(?:t|en|te|ten)|trauer[nt]|würdig(?:t|en|te|ten)|berufung|wehrt sich"
    r"|wehren sich|weist[^.]* zurück|weisen[^.]* zurück|prüft|prüfen|nachfolg\w*"
    r"|demandent?|exigent?|réclament?|réclamé|dénoncent?|dénoncé|critiquent?|saluent?|regrettent?|hommages"
    r"|réagi(?:t|ssent)?|succéder|remplacer|fait appel|faire appel|enquête"
    r"|piden?|pidió|exigen?|exigió|reclaman?|critican?|criticó|lamentan?|lamentó|rechazan?|rechazó|homenajes?|recurrirá"
    r"|recurre|investiga[nr]?|apelará|sustituir)\b",
)
_LEAST_FORM, _MOST_OTHER, _SAME_WORD = 6, 3, 4


def are_two_abroad(a: str, b: str) -> bool:
    """Whether two sentences of one language that share many words tell two news."""
    one, other = words(a), words(b)
    if _DENIES.isdisjoint(one) != _DENIES.isdisjoint(other) or _fill_one_form(one, other):
        return True
    return _answers(a) != _answers(b) or _recalls(a) != _recalls(b)


def _answers(text: str) -> bool:
    return _ANSWERS.search(text.lower()) is not None


def _recalls(text: str) -> bool:
    return _RECALLS.match(text) is not None


def _fill_one_form(one: list[str], other: list[str]) -> bool:
    """Whether two sentences are one form filled in twice: word by word the same but for one to three."""
    if len(one) != len(other) or len(one) < _LEAST_FORM:
        return False
    differ = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return len(differ) <= _MOST_OTHER and any(a[:_SAME_WORD] != b[:_SAME_WORD] for a, b in differ)
