"""What a source calls the person it names: titles and job names before the name, an apposition after it."""

from __future__ import annotations

from briefings.language.names.runs import Run
from briefings.language.names.words import COURTESY, ROLE_GENDER, ROLE_NOUNS, TITLES
from briefings.language.stop_words import STOP_WORDS
from briefings.patterns import late

_AFTER = late(r",(?: \d{1,3},)? (?:who (?:works|worked|serves|served|acts) as )?(?=[^\W\d])")
_APPOSITION = late(
    r"(?:(?:an?|the|then) )?"
    r"((?:[^,.;:()\"“”—–―\n]|(?<=[A-Z])\.(?=[ A-Z])|(?<=\b[MDJS]r)\.(?= )){3,160})(?=[,.;:—–―\n]|$)"
)
_CUT = late(r" (?:who|which|whose|that|when|where|whom|said|says|told) | at the (?:time|moment)$| - ")
_AT_PLACE = late(r"( (?:at|of|for) .*[A-Z].*) in (?:the )?[A-Z][\w.]*(?: [A-Z]\w+)?$")
_WORD = late(r"[^\s,;:()\"“”—–―]+")
_PARTICIPLES = frozenset("retired elected appointed disgraced renowned convicted celebrated seasoned so-called".split())
_SHORTENED = late(r"(?:[A-Z]\.)+|(?:[A-Z][a-z]{0,3}|[Dd]ept|[Aa]sst)\.")
_HANGING = frozenset({"of", "for", "at", "in", "to", "with"})
_ARTICLES = frozenset({"a", "an", "the", "his", "her", "its", "their"})
_OFFICES = frozenset(
    "King Queen Prince Princess Pope Cardinal Archbishop Congressman Congresswoman Spokesman Spokeswoman".split()
)
_BREAKS = ',.;:()"“”—–'
_REACH = 80
_MOST_WORDS = 8
_ROLE_WITHIN = 6


def role_before(text: str, run: Run) -> str | None:
    """A title in capitals, or a job name with what stands before it.

    `US Defense Secretary Ann Lee`, `campaign spokesman Ann Lee`, `the Thai prime minister, Ann Lee,`.
    """
    if run.title:
        return _office(run.title)
    before = text[max(0, run.start - _REACH) : run.start].rsplit("\n", 1)[-1]
    apposed = before.endswith(", ") and text[run.end : run.end + 1] in {",", "."}
    before = before[:-2] if apposed else before[:-1] if before.endswith(" ") else ""
    words = before.split(" ")
    if words[-1].lower() not in ROLE_NOUNS:
        return _apposed(before) if apposed else None
    first = len(words) - 1
    while first > 0 and len(words) - first < _MOST_WORDS and _belongs(words[first - 1]):
        first -= 1
    if apposed and (not first or words[first - 1].lower() not in _ARTICLES):
        return None
    return " ".join(words[first:])


def _office(title: str) -> str | None:
    """A title without the courtesies at its end: `Mrs.` says nothing of what somebody does."""
    words = title.split(" ")
    while words and (words[-1].rstrip(".") in COURTESY or words[-1] == "Dr.") and words[-1] not in _OFFICES:
        words.pop()
    return " ".join(words) or None


def _apposed(before: str) -> str | None:
    """The phrase that a name is in apposition to, where it holds a job name: `the head of the union, Ann Lee,`."""
    phrase = before[max(before.rfind(mark) for mark in _BREAKS) + 1 :]
    words = phrase.split(" ")
    for at, word in enumerate(words):
        if word.lower() not in ROLE_NOUNS or words[at + 1] not in _HANGING:
            continue
        first = at
        while first > 0 and _belongs(words[first - 1]):
            first -= 1
        return " ".join(words[first:]) if first and words[first - 1].lower() in _ARTICLES else None
    return None


def _belongs(word: str) -> bool:
    """Whether a word can stand inside a role (`campaign`, `Treasury`, `former`) rather than before it."""
    lower = word.lower()
    if not _WORD.fullmatch(word) or (word.endswith(".") and not _SHORTENED.fullmatch(word)):
        return False
    if lower in STOP_WORDS and not word.isupper():
        return False
    return not lower.endswith("ed") or lower in _PARTICIPLES


def role_after(text: str, run: Run) -> str | None:
    """An apposition that holds a job name: `, a political scientist and professor at the university,`."""
    comma = _AFTER.match(text, run.end)
    match = _APPOSITION.match(text, comma.end()) if comma else None
    if not match:
        return None
    phrase = _CUT.split(match.group(1), maxsplit=1)[0].strip()
    words = _WORD.findall(phrase)
    if not words or (words[0].lower() in STOP_WORDS and not phrase.startswith("one of ")):
        return None
    if not any(word.lower() in ROLE_NOUNS or (word in TITLES and at) for at, word in enumerate(words[:_ROLE_WITHIN])):
        return None
    return _AT_PLACE.sub(r"\1", phrase)


def gender_of(role: str) -> str | None:
    """`m` or `f` where a title or role says it (`Mrs.`, `spokesman for the mayor`), else None."""
    head = role.split(" of ", 1)[0].split(" for ", 1)[0]
    for word in _WORD.findall(head):
        bare = word.rstrip(".")
        if found := COURTESY.get(bare) or ROLE_GENDER.get(bare.lower()):
            return found
    return None
