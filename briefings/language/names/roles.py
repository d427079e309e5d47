"""What a source calls the person it names, by the words before the name: titles, job names, `Ann's brother`."""

from __future__ import annotations

from briefings.language.names.jobs import KIN, ROLE_GENDER, ROLE_NOUNS
from briefings.language.names.runs import Run
from briefings.language.names.words import CALENDAR, COURTESY, LINKERS, OPENERS, TITLES
from briefings.language.stop_words import ENGLISH_STOP_WORDS, STOP_WORDS
from briefings.patterns import late

_WORD = late(r"[^\s,;:()\"“”—–―]*\w[^\s,;:()\"“”—–―]*")
_PARTICIPLES = frozenset(
    "retired elected appointed disgraced renowned convicted celebrated seasoned so-called exiled ousted "
    "deposed jailed imprisoned".split()
)
_SHORTENED = late(r"(?:[A-Z]\.)+|(?:[A-Z][a-z]{0,3}|[Dd]ept|[Aa]sst)\.")
_HANGING = frozenset({"of", "for", "at", "in", "to", "with"})
_ARTICLES = frozenset({"a", "an", "the", "his", "her", "its", "their"})
_OFFICES = frozenset(
    "King Queen Prince Princess Pope Cardinal Archbishop Congressman Congresswoman Spokesman Spokeswoman Chairman "
    "Chairwoman Duke Duchess".split()
)
_RANKS = frozenset(
    """
    General Gen. Brigadier Brig. Colonel Col. Major Maj. Captain Capt. Lieutenant Lt. Commander Cmdr. Admiral Adm.
    Sergeant Sgt. Prince Princess Sheikh Sheik Ayatollah Senator Sen. Representative Rep. Sir Dame Professor Prof.
    """.split()
)
_SAID_BEFORE = frozenset(
    "worries adds notes warns says argues asks wonders recalls predicts explains wrote said told writes tells".split()
)
_DOES = frozenset(
    "thinks believes wants calls urges backs supports slams accuses meets met hails defends praises blames beats "
    "sees".split()
)
"""Verbs that part who does something from whom it is done to: `President Orr thinks Senate candidate Lee`."""
_BEFORE_DOING = frozenset("is are was were for by of after before without from while when".split())
_NO_DOING = frozenset("acting leading sitting outgoing incoming ruling retiring opposing rising visiting".split())
_PLURALS = {
    "Secretaries": "Secretary",
    "Chairmen": "Chairman",
    "Congressmen": "Congressman",
    "Attorneys": "Attorney",
    "Sens.": "Sen.",
    "Reps.": "Rep.",
    "Govs.": "Gov.",
}
_BEHIND_JOB = ("in-", "at-", "designate", "elect")  # `agent-in-charge`, `chancellor-designate`
_OWN = ("'s", "’s", "s'", "s’")
_BREAKS = late(r"[,;:()\"“”—–―]|\.(?=\s+[a-zà-ÿ]*[A-Z])(?<![A-Z]\.)|\s(?:--|_)\s")
_HEADED = late(
    r"\b(?P<office>(?:[A-Z][\w-]+ )?[A-Z]?[a-z-]+ of (?:the )?(?:(?:[A-Z][\w.]*|of|for|and|the) ){1,8})"
    r"\([A-Z][A-Z.]+\) $"
)
_BODY = late(r"\((?P<letters>[A-Z]{2,8})\)")
_SAYS = late(r" (?:said|says|told|added)\b")
_POSTED = late(r"(?P<role>(?:[A-Z][\w.-]+ ){0,3}(?P<job>[a-z-]+) (?:in|to) [A-Z][\w-]+) $")
_KIN_BEFORE = late(r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur) (?:[a-z-]+ )?(?P<kin>[a-z-]+), $")
_RELATIVE = late(r"(?:['’]s?|\b[Hh]is|\b[Hh]er|\b[Tt]heir) (?:[a-z-]+ ){0,2}?[a-z-]+,? $")
_CONSORT = late(r"\b[Ff]irst (?:(?P<wife>[Ll]ady)|[Gg]entleman),? $")
_NO_MORE = late(r"\b(?P<past>(?:[Ff]ormer|[Rr]etired|[Aa]cting|[Ii]nterim|[Ii]ncoming|[Oo]utgoing) |[Ee]x-)\Z")
_MAY_BE = late(r"\b(?:an?|no|another|[Ff]uture|[Ww]ould-be|[Aa]spiring) \Z")  # "in the cross hairs of a President Lee"
_OF_A_BRANCH = frozenset({"Secretary", "Minister", "Chief"})
_BRANCH = late(
    r"\b(?:(?:shadow|deputy|former) )?(?:defen[cs]e|foreign|home|health|education|interior|finance|energy|transport"
    r"|culture|justice|trade|treasury|environment|business|labou?r|prime|press|general) \Z"
)
_PLACED = (["in"], ["to"])
_REACH, _LONGEST_SHORTENED = 80, 5
_MOST_WORDS, _LEAST_BEFORE = 8, 2
_NO_ROLES = frozenset({"", "fellow"})  # `fellow Nato member Norland`


def role_before(text: str, run: Run) -> str | None:
    """A title in capitals, or a job name with what stands before it.

    `US Defense Secretary Ann Lee`, `campaign spokesman Ann Lee`, `the Thai prime minister, Ann Lee,`, `Tom's aunt Ann`.
    """
    held = _held(text, run)
    if held and (not is_rank(held) or not text.endswith(", ", 0, run.start - len(run.title) - 1)):
        return held
    return _told_before(text, run) or held


def _told_before(text: str, run: Run) -> str | None:
    """The job name right before a name and its title."""
    start = run.start - len(run.title) - 1 if run.title else run.start  # `former union leader Sir Tom Hart`
    before = text[max(0, start - _REACH) : start].rsplit("\n", 1)[-1]
    stops = {",", "."} if len(run.text) > _LONGEST_SHORTENED else {","}  # no `Fla.`
    says = len(run.words) > 1 and _SAYS.match(text, run.end) is not None
    apposed = before.endswith(", ") and (text[run.end : run.end + 1] in stops or says)
    if whole := _office_before(before):
        return whole
    before = before[:-2] if apposed else before[:-1] if before.endswith(" ") else ""
    words = before.split(" ")
    if not is_job(words[-1]) and words[-1].lower() not in KIN:
        return _apposed(before) if apposed else None
    first = _first(words, len(words) - 1)
    if words[first].endswith(_OWN):
        return _owned(words, first, len(words))
    if apposed and not (is_job(words[-1]) and _follows_article(words, first)):
        return None  # `his son, Tom Hart,`: kin of nobody named
    first += first > 0 and words[first - 1] == "to" and words[first].islower()  # `to acquire jewelry retailer Hart`
    first += any(word in _SAID_BEFORE for word in words[first : first + 1]) or _is_progressive(words, first)
    first = next((at + 1 for at in range(len(words) - 1, first - 1, -1) if words[at] in _DOES), first)
    first = _with_body(words, first)
    body = _BODY.fullmatch(words[first - 1]) if first else None  # `Harbour Union (HU) chief Ann Lee`
    role = " ".join([*([body["letters"]] if body else []), *words[first:]])
    return None if role in _NO_ROLES else role


def is_rank(role: str) -> bool:
    """Whether a title says less of somebody than the office that a text gives beside it: `General`, `Lt. Gen.`."""
    return all(word in _RANKS for word in role.split(" "))


def _held(text: str, run: Run) -> str | None:
    """The office that a name's title tells, with its branch, and that it is no longer held."""
    held = office(run.title) if run.title else None
    if held is None:
        return None
    end = run.start - len(run.title) - 1
    if _MAY_BE.search(text, max(0, end - _REACH), end):
        return None
    if held in _OF_A_BRANCH and (branch := _BRANCH.search(text, max(0, end - _REACH), end)):
        return f"{branch[0].rstrip()} {held}"
    past = _NO_MORE.search(text, max(0, end - _REACH), end)
    return f"{past['past'].lower()}{held}" if past else held


def _with_body(words: list[str], first: int) -> int:
    """Where a role begins whose body's name holds small words: `Organisation for Security in Europe envoy`."""
    if first < _LEAST_BEFORE or words[first - 1] not in {"in", "for", "of"} or not words[first][:1].isupper():
        return first
    at = first
    while at and (_stands_inside(words[at - 1]) or words[at - 1] in {"in", "for", "of", "and"}):
        at -= 1
    return at if words[at] in LINKERS else first


def _stands_inside(word: str) -> bool:
    """Whether a word may stand inside a body's name: with a capital, and with no comma behind it."""
    return word[:1].isupper() and word[-1].isalnum()


def _office_before(before: str) -> str | None:
    """An office with its body or its place right before a name.

    `Director of the Federal Bureau of Investigation (FBI) Ann Lee`, `UNITA representative in Abidjan Ann Lee`.
    """
    if before.endswith(") ") and (named := _HEADED.search(before)):
        job = named["office"].partition(" of ")[0].rsplit(" ", 1)[-1]
        return named["office"].strip() if is_job(job) else None
    posted = _POSTED.search(before) if before.split(" ")[-3:-2] in _PLACED else None
    return posted["role"] if posted and is_job(posted["job"]) else None


def kin_before(text: str, run: Run) -> str | None:
    """What somebody whose name stands between commas is to another: `her husband, Juan,` gives `husband`."""
    if text[run.end : run.end + 1] != ",":
        return None
    found = _KIN_BEFORE.search(text, max(0, run.start - _REACH), run.start)
    return found["kin"].lower() if found and found["kin"].lower() in KIN else None


def relative_before(text: str, start: int) -> str | None:
    """What somebody whose name begins at an offset is to another person: `Mr. Lee's wife, Ann` gives `wife`.

    So does `first lady Ann Lee`.
    """
    since = max(0, start - _REACH)
    if consort := _CONSORT.search(text, since, start):
        return "wife" if consort["wife"] else "husband"
    kin = text[since:start].rstrip(" ").removesuffix(",").rpartition(" ")[2].lower()
    return kin if kin in KIN and _RELATIVE.search(text, since, start) else None


def _is_progressive(words: list[str], first: int) -> bool:
    """Whether a role would begin with a verb: `they are slamming presidential nominee Ann Lee`, `for inviting`."""
    if not 0 < first < len(words) or words[first - 1] not in _BEFORE_DOING:
        return False
    return words[first].endswith("ing") and words[first] not in _NO_DOING


def _follows_article(words: list[str], first: int) -> bool:
    return first > 0 and words[first - 1].lower() in _ARTICLES


def _first(words: list[str], at: int) -> int:
    """Where the words that belong to a job name begin, at its owner at the latest."""
    first = at
    while first > 0 and at + 1 - first < _MOST_WORDS and belongs(words[first - 1]):
        first -= 1
        if words[first].endswith(_OWN):
            break
    return first


def _owned(words: list[str], first: int, end: int) -> str:
    """The words of a role, with the whole owner: `the little boy's father`, `Tom Hart's aunt`."""
    own = first
    if words[own][0].isupper():
        while own and words[own - 1][:1].isupper() and belongs(words[own - 1]):
            own -= 1
        return " ".join(words[own:end])
    while own and words[own - 1].lower() not in _ARTICLES and belongs(words[own - 1]):
        own -= 1
    if own and words[own - 1].lower() in {"the", "a", "an"}:
        return " ".join([words[own - 1].lower(), *words[own:end]])
    return " ".join(words[first + 1 : end])


def office(title: str) -> str | None:
    """A title without the courtesies at its end: `Mrs.` says nothing of what somebody does."""
    words = title.split(" ")
    while (
        words
        and (words[-1].rstrip(".") in COURTESY or words[-1].rstrip(".") in {"Dr", "Prof"})
        and words[-1] not in _OFFICES
    ):
        words.pop()
    if words and words[-1].endswith(
        ("ns.", "ps.", "vs.", "ents", "ors", "ers", "ges", "als", "ings", "ies", "men", "eys", "ices")
    ):
        words[-1] = _PLURALS.get(words[-1], words[-1].removesuffix("s"))  # `Presidents Ann Lee and Tom Hart`
    says_what = any(word.rstrip(".") in TITLES or is_job(word) for word in words)  # not `Under Mrs. Lee`
    return " ".join(words) if says_what else None


def _apposed(before: str) -> str | None:
    """The phrase that a name is in apposition to, where it holds a job name: `the head of the union, Ann Lee,`."""
    words = _BREAKS.split(before)[-1].strip().split(" ")
    for at, word in enumerate(words[:-1]):
        if not (is_job(word) or word.lower() in KIN) or words[at + 1] not in _HANGING:
            continue
        first = _first(words, at)
        if not words[first].endswith(_OWN) and not _follows_article(words, first):
            return None
        return _owned(words, first, len(words)) if words[first].endswith(_OWN) else " ".join(words[first:])
    return None


def is_job(word: str) -> bool:
    """Whether a word says what somebody does: `editor`, `agent-in-charge`, `obstetrician-gynecologist`."""
    lower = word.lower()
    if lower in ROLE_NOUNS:
        return True
    first, dash, last = lower.partition("-")
    return bool(dash) and (last in ROLE_NOUNS or (first in ROLE_NOUNS and last.startswith(_BEHIND_JOB)))


def belongs(word: str) -> bool:
    """Whether a word can stand inside a role (`campaign`, `Treasury`, `former`) rather than before it."""
    lower = word.lower()
    closed = word.endswith(("'", "’")) and not word.endswith(_OWN)  # `'not enough' UN representative Ann Lee`
    if closed or not _WORD.fullmatch(word) or (word.endswith(".") and not _SHORTENED.fullmatch(word)):
        return False
    stops = STOP_WORDS if word.islower() else ENGLISH_STOP_WORDS  # `Dem` is no German article
    if (lower in stops and not word.isupper() and lower != "vice") or word in CALENDAR or lower in OPENERS:
        return False
    return (
        not lower.endswith("ed")
        or word == "United"
        or lower in _PARTICIPLES
        or lower.endswith(("-based", "-born", "-educated"))
    )


def gender_of(role: str) -> str | None:
    """`m` or `f` where a title or role says it (`Mrs.`, `spokesman for the mayor`), else None."""
    head = role.split(" of ", 1)[0].split(" for ", 1)[0]
    for word in _WORD.findall(head):
        bare = word.rstrip(".")
        if word.endswith(_OWN):
            continue
        if found := COURTESY.get(bare) or ROLE_GENDER.get(bare.lower()):
            return found
    return None
