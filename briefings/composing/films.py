"""What stands below a film above a text: who says what in it, told in the present; of what was said it tells little."""

from __future__ import annotations

from briefings.language.finite_verbs import has_finite_verb
from briefings.patterns import late

_QUOTED = frozenset("’'”\".")
# "Ann Lee weighs in on 'The Evening.'": what a film shows, not what was said in it.
_ON_AIR = late(
    r" on (?:[‘'](?!\w+[’'] )[A-Z][^‘’'\n]{2,40}(?:[’'][a-z][^‘’'\n]{1,30})?[’']|[“\"][A-Z][^“”\"\n]{2,40}[”\"])\.?$"
)
_IN_FILMS = late(
    r"\b(?:join(?:s|ed)|discuss(?:es)?|reacts?|reports?|reflects?|responds?|weighs? in|breaks? down|speaks?|talks?"
    r"|shares?|details?|explains?|unpacks?|anal[yi][sz]es?|ha(?:s|ve) (?:the latest|more))\b"
)
# The same without the programme: "Ann Lee joined 'The Evening' to discuss", "KPT correspondent Ann Lee reports on".
_GUEST = late(
    r"[jt](?<!\w.)(?:(?<=j)oin(?:s|ed)?|(?<=t)ells?) "
    r"[‘'“\"][A-Z][^‘’'“”\"\n]{2,40}(?:[’'][a-z] ?[^‘’'\n]{1,30})?[’'”\"] (?:to|for|that)\b"
)
_COMMENTS = late(
    r"\b(?:discuss(?:es)?|reacts? to|weighs? in|breaks? down|reflects? on|unpacks?|joins?"
    r"|ha(?:s|ve) (?:the latest|more) on"
    r"|(?P<staff>reports?|details?|explains?|anal[yi][sz]es?|speaks?|talks?|tells?|shares?))\b"
)
_STAFF = late(
    r"\b(?:correspondent|contributor|reporter|editor|anchor|(?:co-)?host|presenter|analyst|strategist|panelist)s?\b"
    r"|\bNews['’]|\b(?:ABC|BBC|CBS|CNBC|CNN|DW|ESPN|ITV|MSNBC|NBC|NDTV|NPR|PBS)['’]s? "
)
_PERSON = late(r"[A-Z][\w.’'-]+ (?:[A-Z]\. )?[A-Z][\w’'-]+,?(?: [^.;:]{0,80},| \([^()]{1,12}\))? $")


def is_of_film(text: str, *, alone: bool = False) -> bool:
    """Whether a sentence above a text says in the present what somebody does in a programme or before a camera.

    Of one that is `alone`, with no text below, only a programme or an office in it tells so.
    """
    if text[-1:] in _QUOTED and _ON_AIR.search(text) is not None and _IN_FILMS.search(text) is not None:
        return True
    if _GUEST.search(text):
        return True
    does = _COMMENTS.search(text)
    if does is None or not _PERSON.search(before := text[: does.start()]) or has_finite_verb(_STAFF.sub("", before)):
        return False
    return (does["staff"] is None and not alone) or _STAFF.search(before) is not None
