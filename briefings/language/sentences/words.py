"""What the words on both sides of a stop say about it: abbreviations, initials, ordinals, times of day, markers."""

from __future__ import annotations

from briefings.language.sentences.abbreviations import (
    CALENDAR,
    EXCLAMATIONS,
    GERMAN,
    GERMAN_MONTHS,
    INITIAL_STARTERS,
    KIND,
    PREPOSITIONS,
    SMALL_STARTERS,
    STARTERS,
    Kind,
)
from briefings.patterns import late

LONGEST = 24
"""No abbreviation is longer: a word is looked for this far back, so that hostile text costs no more."""

OPENERS = "\"'`“‘„‚‹»«([{¿¡*_•⁃·▪—–-「『（ \u00a0\u202f"

_MARKER = late(r"(?:\d{1,3}(?:\.\d{1,2})*|[^\W\d_]|[ivx]{2,4}|[IVX]{2,4})")
_DOTTED = late(r"(?:[^\W\d_]{1,3}\.[ \u00a0-]?)+[^\W\d_]{1,3}")
_CASELESS = late(r"[\u0590-\u10ff]{3}")
_DASHES = frozenset({"- ", "– ", "— "})
_WRITTEN_OUT = frozenset({Kind.MAYBE, Kind.NAME})
_NEARBY, _GLANCES = 5_000, 20
_IS_NO_SIGN = late(r".\.|s['’‘]")  # an abbreviation keeps its stop, and drops it in `Merrow Bros’`
_STOPPED_INSIDE = late(r"\.(?:[,;:]|['’‘]s?\b| [a-zß-öø-ÿ])")
_SMALL_I = late(
    r"(?<![\w.'’-])i(?:['’](?:m|ve|ll|d)| (?:am|was|have|had|do|did|will|would|can|know|think|want|need|just))\b"
)
_BESIDE = 400
_TIME = frozenset({"a.m", "p.m", "A.M", "P.M"})
_ZONE = late("[A-Z]{0,2}[SD]T|ET|[CMP]T|GMT|UTC|CET")  # EST, BST, PDT, AEST
_ROMAN = late(r"[IVXLC]{2,7}")
_INSISTS = late(r"[.…]*+[!?]{2,}+\s")
_BRAND = late(r"[a-zß-öø-ÿ]{1,6}[A-ZÀ-ÖØ-Þ]")  # `iPhone sales`, `macOS is`
_ADDRESS = late(r"https?://|www\.")
_SHARED_MONTHS = frozenset({"April", "August", "September", "November"})
_GERMAN_DAY = late(r"\b(?:am|vom|bis|zum|seit|dem|den|der|ab|und|oder)\s\d{1,2}$")
_INNER_MARKS = str.maketrans("", "", "'’&-")
_GLUED = late(r"—|[,.!?][”\"’]{1,2}")  # what a word may be glued to where a space was forgotten: `over,”Mr.`
_WORD = late(r"\w+")
_DOMAINS = frozenset({"Com", "Net", "Org", "Html"})
_LONG, _LEAST_NAME = 5, 3
# "fell earlier.S&P 500 futures", "are involved.IBM rose", not "www.example.COM"
_SHOUTED = late(r"[A-Z]&[A-Z]{1,2}|(?!COM|NET|ORG|EDU|GOV|PDF|HTML|ZIP|EXE|DOC)[A-Z]{2,5}|[A-Z]{2,3}[a-z]{3,}")
# "on Tuesday.Hong Kong's index", "rose 0.2%.Futures on", "in 2020.In May"
_ENDS_A_REPORT = late(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|-?\d+(?:\.\d+)?%|(?:19|20)\d\d")


def word_before(text: str, start: int, at: int) -> str:
    """The word that a stop stands behind, with its inner stops and without opening marks; empty where it is long."""
    window = text[max(start, at - LONGEST) : at]
    pieces = window.rsplit(maxsplit=1)
    if not pieces or (len(pieces) == 1 and at - start > LONGEST) or window[-1:].isspace():
        return ""
    word: str = _GLUED.split(pieces[-1])[-1]
    return word.lstrip(OPENERS)


def begins_sentence(text: str, start: int, at: int, following: int) -> bool:
    """Whether what follows a stop can begin a sentence: a small letter where the writer has no capitals."""
    character = text[following]
    if not character.islower():
        return character.isalnum() or character in "$€£¥₹#@"
    if _BRAND.match(text, following) or _INSISTS.match(text, at) or _ADDRESS.match(text, following):
        return True
    if text[at] == "…" or text[at + 1] == ".":
        return False
    return _is_careless(text, start, at, following) or _writes_small(text, start, at)


def _is_careless(text: str, start: int, at: int, following: int) -> bool:
    """Whether a capital was forgotten behind a question mark or a long word: "It failed. the crews left"."""
    if not text[at + 1].isspace() or _upcoming(text, following).capitalize() not in SMALL_STARTERS:
        return False
    word = word_before(text, start, at)
    return text[at] == "?" or (len(word) > 4 and word.isalpha() and word.islower() and word not in KIND)


def _writes_small(text: str, start: int, at: int) -> bool:
    """Whether a stop behind a word ends a sentence of a writer without capitals: it has none, or "i" is near."""
    word = word_before(text, start, at - text[at - 1].isspace())
    if len(word) < 2 or word in KIND or not word.translate(_INNER_MARKS).isalpha():
        return False
    return text[start].islower() or _SMALL_I.search(text, max(0, at - _BESIDE), at + _BESIDE) is not None


def full_stop_ends(text: str, start: int, at: int, following: int) -> bool:
    """Whether a full stop before a capital, a figure or a caseless letter ends the sentence that began at `start`."""
    word = word_before(text, start, at)
    if _MARKER.fullmatch(word) and not text[start : at - len(word)].strip(OPENERS):
        return False
    upcoming = "" if text[following - 2 : following] in _DASHES else _upcoming(text, following)
    if word.isupper() and len(word) > 1 and text[max(start, at - _BESIDE) : at].isupper():
        word, upcoming = _as_abbreviated(word), _as_begun(upcoming)
    kind = KIND.get(word) or KIND.get(word.rpartition("-")[2])
    if kind:
        return _abbreviation_ends(kind, upcoming) or (kind in _WRITTEN_OUT and _stands_bare(text, at, word, upcoming))
    if len(word) == 1 and word.isalpha():
        return upcoming in (INITIAL_STARTERS if word.isupper() else STARTERS)
    if _DOTTED.fullmatch(word):
        return _time_ends(text, start, at, upcoming) if word in _TIME else upcoming in STARTERS
    if (word.isdigit() and len(word) < 3) or _ROMAN.fullmatch(word):
        return not _is_ordinal(text, at, upcoming)
    return True


def _as_abbreviated(word: str) -> str:
    """An abbreviation out of a text all in capitals as other texts write it: `Sen` for `SEN`, `vs` for `VS`."""
    return next((form for form in (word, word.capitalize(), word.lower()) if form in KIND), word)


def _as_begun(word: str) -> str:
    """A word behind such an abbreviation as it would begin a sentence; what may go on, a zone or "on", stays."""
    opened = word.capitalize()
    return word if opened in PREPOSITIONS or _ZONE.fullmatch(word) else opened


def exclamation_is_name(text: str, start: int, at: int, following: int) -> bool:
    """Whether an exclamation mark belongs to a name: "Yahoo! Mail"."""
    return word_before(text, start, at) in EXCLAMATIONS and _upcoming(text, following) not in STARTERS


def is_missing_space(text: str, start: int, at: int, after: int) -> bool:
    """Whether a space was forgotten: "ended.The", never "example.Com" or "Jane.Doe@example.com"."""
    if _CASELESS.match(text, after) and _CASELESS.match(text, max(start, at - 3), at):
        return True
    if not text[after].isupper():
        return False
    word, token = word_before(text, start, at), text[after : after + LONGEST].split(maxsplit=1)[0]
    upcoming = token.rstrip(".,;:!?\"'”’)")
    if not text[after + 1 : after + 2].islower():
        told = (word.islower() and len(word) >= _LONG and word.isalpha()) or _ENDS_A_REPORT.fullmatch(word)
        return bool(told) and _SHOUTED.fullmatch(upcoming) is not None
    if len(word) < 2 or not upcoming.translate(_INNER_MARKS).isalpha():
        return False
    if _ENDS_A_REPORT.fullmatch(word):
        return True
    named = word.istitle() and len(word) >= _LEAST_NAME and word not in KIND  # "left Gaza.Aid groups"
    whole = word.replace("-", "").isalnum()
    return whole and (upcoming in STARTERS or ((word.islower() or named) and upcoming not in _DOMAINS))


def _upcoming(text: str, following: int) -> str:
    word = _WORD.match(text, following, following + LONGEST)
    return word[0] if word else ""


def _abbreviation_ends(kind: Kind, upcoming: str) -> bool:
    if kind is Kind.NUMBER:
        return not (upcoming[:1].isdigit() or _ROMAN.fullmatch(upcoming))
    if kind is Kind.LAST:
        return not upcoming[:1].isdigit()
    return kind is not Kind.NEVER and upcoming in STARTERS and (kind is Kind.MAYBE or len(upcoming) > 1)


def _stands_bare(text: str, at: int, word: str, upcoming: str) -> bool:
    """Whether the text has the word before this one and this one without a stop elsewhere: it is no abbreviation.

    It is one all the same where the stop stands in the middle of a sentence elsewhere (`Merrow Bros. said`), or where
    what comes next goes on with the name there (`Merrow Bros Pictures`).
    """
    window = text[max(0, at - len(word) - LONGEST) : at].split(" ")
    if len(window) < 3 or not window[-2][:1].isupper():
        return False
    phrase = f"{window[-2]} {word}"
    found = max(0, at - _NEARBY) - len(phrase)
    is_bare = False
    for _ in range(_GLANCES):
        found = text.find(phrase, found + len(phrase), at + _NEARBY)
        if found < 0:
            return is_bare
        behind = found + len(phrase)
        goes_on = (f" {upcoming}", f". {upcoming}") if behind != at else (f" {upcoming}",)
        if _STOPPED_INSIDE.match(text, behind) or (upcoming and text.startswith(goes_on, behind)):
            return False
        is_bare = is_bare or not (text[behind : behind + 1].isalnum() or _IS_NO_SIGN.match(text, behind - 1))
    return is_bare


def _time_ends(text: str, start: int, at: int, upcoming: str) -> bool:
    """Whether "a.m." ends a sentence: not before a day or a zone, nor where it only opens it ("At 5 a.m. Keller")."""
    opening = text[start : min(at, start + 2 * LONGEST)].split(maxsplit=4)
    if len(opening) < 5 and opening[0] in PREPOSITIONS:
        return False
    return upcoming not in CALENDAR and not (upcoming.isupper() and len(upcoming) > 1)


def _is_ordinal(text: str, at: int, upcoming: str) -> bool:
    """Whether a number with a stop counts a noun, and so a capital, as in German: "3. Oktober"."""
    if upcoming in STARTERS:
        return False
    shared = upcoming in _SHARED_MONTHS and _GERMAN_DAY.search(text, max(0, at - LONGEST), at)
    return (
        bool(shared) or upcoming in GERMAN_MONTHS or len(GERMAN.findall(text, max(0, at - _BESIDE), at + _BESIDE)) > 2
    )
