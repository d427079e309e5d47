"""Words beside a name or a pronoun that tell who says something, and who only stands beside whoever does."""

from __future__ import annotations

from briefings.language.names.mention import NameMention
from briefings.patterns import late

_VERBS = (
    r"(?:said|says|saying|added|adds|told|tells|argued|argues|wrote|writes|noted|notes|claimed|claims|insisted|insists"
    r"|explained|believes|believed|thinks|thought|announced|suggested|warned|acknowledged|promised|vowed|pledged|tweeted"
    r"|responded|replied|continued|asked|denied|declared|stressed|concluded|stated|recalled|testified)"
)
_ADVERBS = r"(?:\w+ly |also |later |has |had |then )?"
SPEAKS = late(rf"\w+ {_ADVERBS}{_VERBS}\b")
SAYS_THAT = late(rf"(?: \([^)\n]{{1,20}}\))?(?:, who)? {_ADVERBS}{_VERBS}(?: (?:on )?[A-Z]\w+day)?(?: that)? ?")
AND_SAID_BEFORE = late(rf"\band {_ADVERBS}{_VERBS}(?: that)? $")
SAID_FIRST = late(rf"[,”\"’'] {_VERBS} (?:[A-Z][\w.]* )*$")
SAID_BEFORE = late(rf"\b{_VERBS}(?: (?:on )?[A-Z]\w+day)?(?: that)? $")
_OWNER = late(r"['’]s? (?!campaign|office|team|company|party)")
_GOVERNED = late(  # a name that stands beside the subject: `Campaigning against Lee, he …`
    r"\b(?:by|against|with|of|on|from|to|for|about|like|than|between|at|in|near) (?:[A-Z][\w.-]* )*$"
)
_LOOK_BACK = 60


def owns_sayer(text: str, name: NameMention, at: int) -> bool:
    """Whether it is somebody of a person's who speaks before the pronoun at a place: `Lee's accuser said he`."""
    said = SAID_BEFORE.search(text, max(name.end, at - _LOOK_BACK), at)
    return bool(said and _OWNER.match(text, name.end))


def is_governed(text: str, at: int) -> bool:
    """Whether the name at a place stands beside the subject only, behind a preposition."""
    return bool(_GOVERNED.search(text, max(0, at - _LOOK_BACK), at))
