"""What a source calls the person it names, by the apposition behind the name: `, a professor at Lund University,`.

The phrase counts where its own noun says what somebody does: what stands before that noun describes it, and what
stands behind hangs on it with a preposition. A verb, or another noun, makes it something else (`an investor group`).
"""

from __future__ import annotations

from briefings.language.names.jobs import KIN
from briefings.language.names.roles import belongs, is_job
from briefings.language.names.runs import Run
from briefings.language.names.words import ORGANISATION_ENDS, TITLES
from briefings.patterns import late

_AFTER = late(r"(?:(?<=Jr)\.|(?<=Sr)\.)?,(?: \d{1,3},)? (?:who (?:works|worked|serves|served|acts) as )?(?=[^\W\d])")
_STOPS = (
    r"(?<=[A-Z])(?<![A-Z][A-Z])\.(?=[ A-Z-])|(?<=\b[MDJS]r)\.(?= )|(?<=\bMs)\.(?= )"
    r"|(?<=\b(?:Mrs|Gov|Sen|Rep|Gen))\.(?= )"
    r"|\.(?=['’]s\b)|(?<=\b(?:Inc|Ltd))\.(?= [a-z])|(?<=\bCorp)\.(?= [a-z])"
)
_APPOSITION = late(
    rf"(?P<article>(?:an?|the|then) )?(?P<phrase>(?:[^,.;:()\"“”—–―\n]|{_STOPS}){{3,160}})"
    r"(?=[,.;:—–―\n]|$| \( ?[A-Z][A-Z&.-]+\)(?:[,.;:—–―\n]|$| (?:in|to|on|at|said|told)\b))"
)
_FIRM = late(
    r", (?:(?:[A-Z]\w+,? ){0,3}(?:&|amp)|(?:[A-Z]\w+,? ){1,3}and) [A-Z]\w+(?: (?:Co|Inc|Cie)\b)?"
    r"|, [A-Z][\w.]+-based(?: [A-Z]\w+){1,4}"
)
_LISTED = late(r", (?:his|her|their|an?|two|three|some|several) [^.;]{1,80}\band\b")
_STATE = late(r", (?:(?:[A-Z]\.){2}|[A-Z][a-z]{2,4}\.)")
_MAKER = late(r",? (?!who|which|said|says|told|in\b|and\b)[a-z]")
_CUT = late(
    r" (?:who|which|whose|that|when|where|whom|said|says|told|tells|adds|argues|explains|notes|"
    r"is|was|were|has|had|will|would|not|now|based|"
    r"(?:speak|work|liv|represent|appear|runn|call|seek|fac|wear|sitt|hold|hop|try|hav|be|act|visit|attend|respond|refer)ing|"
    r"(?:on|last|next|this) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tonight|"
    r"(?:appoint|nam|hir|elect|assign|charg|ask|retain|creat|form|led|chos)ed|led|"
    r"in (?:an?|the) (?:[a-z]+ )?(?:interview|statement|letter|speech|briefing|report|release))\b"
    r"|,? at the (?:time|moment)$| https?$| as (?:saying|telling)\b| (?:-|--|_) "
)
_GOES_ON = late(r" (?:said|says|told|tells|added|adds|argued|wrote)\b")
_AT_PLACE = late(r"( (?:at|of|for) .*[A-Z].*) in (?:the )?[A-Z][\w.]*(?: [A-Z]\w+)?$")
_OF_NOTHING = late(r" (?:of|for|at|with) (?:the )?[A-Z][\w-]*$")
_MEMBER = late(
    r",? (?:of|from|with) (?:the )?"
    r"(?P<body>(?:[A-Z][\w.]+-based )?[A-Z][\w.'’-]*(?: (?:(?:of|for|and) )?[A-Z][\w.'’-]*){1,7})"
)
_FORCE = late(
    r",? (?:of|from|with) (?:the )?(?P<body>(?:[A-Z][\w-]+ ){1,3}(?:police|army|navy|coast ?guard|fire brigade))\b"
)
_WORD = late(r"[^\s,;:()\"“”—–―]*\w[^\s,;:()\"“”—–―]*")
_BEHIND = frozenset("of for at in to with and or on from by under against emeritus elect designate finance".split())
_JOINING = frozenset({"and", "currently", "formerly", "once"})
_PASTS = frozenset(
    "sent made left took gave held led won lost met wrote spoke told went came began became got had was is".split()
)
_ROLE_WITHIN, _MOST_WORDS = 7, 12
_DOING = frozenset(
    "seemed appeared replied responded insisted tried refused wanted agreed denied declined continued answered".split()
)
_FEW = frozenset("few many only first last most thousands hundreds dozens".split())
_OWN = ("'s", "’s", "s'", "s’")


def role_after(text: str, run: Run) -> str | None:
    """An apposition whose noun is a job name: `, a political scientist and professor at the university,`."""
    comma = _AFTER.match(text, run.end)
    match = _APPOSITION.match(text, comma.end()) if comma else None
    if not match:
        return None
    phrase = _within(text, match.start("phrase"), match.end("phrase"))
    if match["article"] == "the " and _GOES_ON.match(text, match.start("phrase") + len(phrase)):
        return None  # `If he turns to Ann Lee, the aide said,`
    words = phrase.split(" ")
    head = _head(words)
    if head is None or (match["article"] == "the " and words[head + 1 : head + 2] and words[head + 1] in _DOING):
        return None  # `pressed by Ann Lee, the mayor seemed to deny it`
    if words[head].lower() in KIN and _LISTED.match(text, match.end()):
        return None  # `Lind, the boy's aunt, his brother, a friend and` lists those who came
    if words[head].lower() not in KIN or any(word.endswith(_OWN) for word in words[:head]):
        owned = words[0][:1].islower() and words[0].endswith(_OWN) and (match["article"] or "").strip() == "the"
        return ("the " if owned else "") + _short(words, head)
    return phrase if words[head + 1 : head + 2] == ["of"] else None


def member_of(text: str, run: Run) -> str | None:
    """The body that a full name is said to be of: `Ann Lee of the Refugee Council`, `from Osk police`."""
    force = _FORCE.match(text, run.end) if len(run.words) > 1 else None
    if force:
        return force["body"]
    found = _MEMBER.match(text, run.end) if len(run.words) > 1 else None
    body = found["body"].removesuffix(".") if found else ""
    return body if body.rsplit(" ", 1)[-1] in ORGANISATION_ENDS else None


def _within(text: str, start: int, end: int) -> str:
    """The phrase, with the name of a firm that holds commas, and without a place that nothing hangs on."""
    if firm := _FIRM.match(text, end):
        end = firm.end()
    elif (state := _STATE.match(text, end)) and _MAKER.match(text, state.end()):
        return _CUT.split(_OF_NOTHING.sub("", text[start:end]), maxsplit=1)[0].strip()
    return _AT_PLACE.sub(r"\1", _CUT.split(text[start:end], maxsplit=1)[0].strip())


def _head(words: list[str]) -> int | None:
    """The place of the noun that says what somebody is, None where the phrase is of something else."""
    if words[:2] == ["one", "of"]:
        if not _FEW.isdisjoint(words[2:5]):
            return None  # `one of the few officials to meet him` tells of no office
        singular = (word.removesuffix("s") for word in words[:_ROLE_WITHIN])
        return next((at for at, word in enumerate(singular) if is_job(word)), None)
    for at, word in enumerate(words[:_ROLE_WITHIN]):
        following = words[at + 1] if at + 1 < len(words) else "of"
        presides = word.lower() == "speaker" and words[at + 1 : at + 3] == ["of", "the"]
        if (is_job(word) or word.lower() in KIN or (word in TITLES and at) or presides) and _closes(following):
            return at
        if not _describes(word, at):
            return None
    return None


def _closes(following: str) -> bool:
    """Whether a job name is the head where this word follows: not `investor group`, not `minister Ann Lee said`."""
    return following in _BEHIND or not _WORD.fullmatch(following) or following.lower().endswith(("ed", "ing"))


def _describes(word: str, at: int) -> bool:
    """Whether a word can stand before the noun of a role: no verb, and of the small words only `former` and such."""
    lower = word.lower()
    if lower in _PASTS:
        return False
    return belongs(word) or word == "&" or lower in _JOINING or (not at and lower == "former")


def _is_capitalised(words: list[str]) -> bool:
    """Whether words go on with a capital, as within a name: `Center for Media and | Citizenship`."""
    return bool(words) and words[0][:1].isupper()


def _short(words: list[str], head: int) -> str:
    """The role, cut before a second one where it is long."""
    if len(words) <= _MOST_WORDS:
        return " ".join(words)
    ends = range(min(len(words) - 1, _MOST_WORDS), head, -1)
    end = next((at for at in ends if words[at] in {"and", "or"} and not _is_capitalised(words[at + 1 :])), None)
    end = end or next((at for at in ends if words[at] in _BEHIND - {"of", "and", "or"}), None)
    end = end or next((at for at in ends if words[at] in _BEHIND), _MOST_WORDS)
    return " ".join(words[:end])
