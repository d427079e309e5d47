"""What befell those who are counted, where it is not their own verb that says so; and the size of a quake."""

from __future__ import annotations

from briefings.language.numbers.labels.phrases import phrase_after
from briefings.language.numbers.labels.setting import Setting, Words
from briefings.language.numbers.labels.verbs import DOINGS, PARTICIPLES
from briefings.language.numbers.labels.wording import PERSONAL, STOPS

BEFALLEN = {
    **{word: done for word, done in PARTICIPLES.items() if done in PERSONAL},
    **dict.fromkeys(("dead", "died"), "killed"),
}
"""What befell people, by the word that says so: "killing" killed."""

_SUPPLIES = frozenset("power electricity water heating gas shelter".split())
_DRIVEN = {"forced": "forced", "forcing": "forced", "drove": "driven", "driven": "driven", "driving": "driven"}
_OUT_OF_HOMES = frozenset({"from their homes", "out of their", "to leave their", "to flee their"})
_GOING = frozenset({"crossed", "fled"})
"""What the counted do on their way from one place to another."""

_PERSONS = frozenset(
    "people men women children voters workers residents migrants refugees soldiers students adults".split()
)
_NO_VICTIMS = frozenset("nationalities countries nations people others".split())
_BEFALLING = {
    "deaths": "dead",
    "killing": "killed",
    "killings": "killed",
    "arrest": "arrested",
    "arrests": "arrested",
    "cancellation": "cancelled",
    "evacuation": "evacuated",
    "release": "released",
    "rescue": "rescued",
    "destruction": "destroyed",
    "detention": "detained",
    "deportation": "deported",
    "displacement": "displaced",
    "kidnapping": "kidnapped",
    "abduction": "abducted",
    "recall": "recalled",
    "loss": "lost",
}
_CLAIMING = frozenset("claimed claiming claims took taking cost costing".split())
_QUAKES = frozenset("earthquake quake aftershock tremor".split())
_NEAR, _FAR = 4, 9


def among(before: Words, after: Words) -> str:
    """What befell those of a group among the counted: "killed 30 people, including | 12 children"; "" for others."""
    last = len(before) - 1
    last -= 1 if before.low(last) == "them" else 0
    if before.low(last) not in {"including", "among"}:
        return ""
    if after.low(0) in _NO_VICTIMS:
        return ""
    befell = (word for word in reversed(before.lows[max(0, last - _FAR) : last]) if word in BEFALLEN)
    return BEFALLEN.get(next(befell, ""), "")


def left_in(before: Words, after: Words, at: int) -> str | None:
    """In what state the counted are left: "left 90 homes in Osk | without power".

    None where neither is said.
    """
    if after.low(at) == "in" and after.words[at + 1 : at + 2] != after.lows[at + 1 : at + 2]:
        link, at = f" {after.span(at, at + 2)}", at + 2
    else:
        link = ""
    if after.low(at) == "without" and after.low(at + 1) in _SUPPLIES:
        return f"without {after.low(at + 1)}{link}"
    driven = before.last in _DRIVEN and after.span(at, at + 3).lower() in _OUT_OF_HOMES
    return f"{_DRIVEN[before.last]} from their homes{link}" if driven else None


def doing_of(after: Words, at: int) -> str | None:
    """What the counted do, behind "who" or "that": "people who fled their homes"; "" where they do something unclear.

    None where no verb of theirs follows.
    """
    verb = after.low(at)
    if verb not in DOINGS:
        return None
    pronoun = "who" if after.low(at - 1) in _PERSONS else "that"
    what = phrase_after(after, at + 1)
    if what is None:
        return f"{pronoun} {verb} {way}" if verb in _GOING and (way := _way_from(after, at + 1)) else ""
    return f"{pronoun} {verb} {after.span(at + 1, what.last)}"


def _way_from(after: Words, at: int) -> str:
    """Reads "from Vell into Osk" at word `at`; "" where no names follow."""
    end = at
    while after.low(end) in {"from", "into", "to"} and after.words[end + 1 : end + 2] != after.lows[end + 1 : end + 2]:
        end += 2
        while after.words[end : end + 1] and after.words[end][0].isupper() and after.low(end) not in STOPS:
            end += 1
    return after.span(at, end)


def quake_label(place: Setting) -> str:
    """Reads "earthquake magnitude" around the number of "an earthquake of magnitude 6.4"; "" where none is told."""
    if place.before.last != "magnitude":
        return ""
    near = (*place.before.lows[-_NEAR:], *place.after.lows[:_NEAR])
    return next((f"{word} magnitude" for word in near if word in _QUAKES), "")


def befell_of(before: Words, last: int) -> str:
    """What befell those behind a noun: "verified the deaths of | 500 protesters", "claimed the lives of | six"."""
    if before.low(last) == "lives":
        return "killed" if before.low(last - 2) in _CLAIMING else ""
    return _BEFALLING.get(before.low(last), "")
