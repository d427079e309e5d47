"""What a topic's phrase tells that is itself a verb: "Poland joined NATO", "was charged with murder", "to be admitted".

A verb has many uses, and a card is about one. In the passive the phrase tells what has been done; in the active it does
only where its object, or the title above, is what the briefing is about. English only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefings.composing.status.plainness import is_plain
from briefings.composing.status.state import Telling, action_of, changes_things
from briefings.composing.status.wording import with_rest
from briefings.language.finite_verbs import PAST_FORMS, PRESENT_FORMS
from briefings.language.tokens import content_terms
from briefings.patterns import late

_REACH, _NEAR = 110, 6
_ADVERB = r"(?:\w+ly |also |now |today |soon |later |then |already )?"
_PLANNED = "set|due|about|expected|scheduled|slated|poised|ready|preparing|planning"
_TO_COME = late(
    rf"\b(?:(?P<planned>(?:(?:is|are|was|were) (?:\w+ly |also |now |still )?(?:{_PLANNED})|plans?|intends?) to (?:be )?"
    rf"{_ADVERB}|will {_ADVERB}(?:be )?{_ADVERB})"
    rf"|(?P<announced>(?:has |have )?(?:agreed|pledged|promised|vowed|decided|offered) to (?:be )?{_ADVERB}))$"
)
# "A plan to sell fell through": of a plan that is a thing something else is told.
_NOUN = late(r"\b(?:a|the|its|their|his|her|any|no|this|that|under|of) (?:plans?|set|ready)\b[^.;]*$", re.IGNORECASE)
_PASSIVE_ONLY = frozenset({"charged"})  # with murder, or so much for a ticket
_DONE_TO = late(rf"\b(?:(?:has|have|had) been|was|were) {_ADVERB}$")
_FEWER = late(r"\b(?:more|fewer|less)\s(?:[\w'’-]+\s){1,3}$")  # "48,000 fewer mortgages were approved"
_UNDER_WAY = late(rf"\b(?:is|are) (?:now |currently |still |being )*{_ADVERB}$")
# Who does it stands right before, or its helping verb, or the day: a name, a noun, "have", "Friday formally".
_DONE = late(rf"(?:^|\b(?P<last>[\w'’-]+),? ){_ADVERB}$")
_NO_SUBJECT = frozenset(
    "a an the of in on at by for to with from and or but as than its their his her our my this that these those who "
    "which be been being is are was were will would could may might can not newly recently some any no "
    "other another".split()
)
# "The now formally launched site": a participle before its noun.
_ATTRIBUTIVE = late(r"\b(?:[Tt]he|[Aa]n?|its|their|his|her|this|that|any|some)\s(?:\w+ly |now |newly |already ){1,3}$")
# "All mobiles sold there will have cameras": a participle behind its noun, and no object.
_NO_OBJECT = late(
    r"\s(?:there|here|then|each|today|yesterday|so|as)\b|(?:\s[\w'’-]+){1,4}\s(?:will|would|has|have|had|is|are|was|were)\s"
)
_RELATIVE = late(r"\bthat $")  # "mines that have been closed": a clause that only describes
_OBJECT = late(r"\s(?P<words>(?:the |a |an |its |their |both |all )?(?:[\w'’.-]+ ?){1,4})")
_NEXT_WORD = late(r"\s(?P<word>[a-z]+)\b")
_PREPOSITION = late(r"\s(?:in|on|at|by|for|to|with|from|as|than|over|under)\b")


def acts(sentence: str, phrase: tuple[int, int], about: frozenset[str]) -> Iterator[Telling]:
    """What the verb at `sentence[start:end]` tells, where the words there are one; usually nothing."""
    start, end = phrase
    word = sentence[start:end]
    if not (word.isalpha() and word.islower()) or not changes_things(word):
        return
    before = sentence[max(0, start - _REACH) : start]
    found = _state(sentence, before, word, end, about)
    if found is None:
        return
    head = before[: len(before) - found[1]]
    if not is_plain(head) or _RELATIVE.search(head):
        return
    state, length = found
    words = with_rest(sentence, start - length, end)
    if words is not None:
        yield Telling(state=state, action=action_of(word), at=start, words=words, whole=words)


def _state(sentence: str, before: str, word: str, end: int, about: frozenset[str]) -> tuple[str, int] | None:
    """The state that a verb tells, and how many characters before it belong to it."""
    past = word.endswith("ed") or word in PAST_FORMS
    if (to_come := _TO_COME.search(before)) and not _NOUN.search(before, max(0, to_come.start() - _NEAR)):
        state = "planned" if to_come["planned"] else "announced"
        to_be = to_come[0].rstrip().endswith(" be")
        fits = to_be == past and (to_be or _is_about(sentence, word, end, about))
        return (state, len(to_come[0])) if fits else None
    if past and (passive := _DONE_TO.search(before)):
        return None if _FEWER.search(before, 0, passive.start()) else ("done", len(passive[0]))
    if word.endswith("ing") and (doing := _UNDER_WAY.search(before)):
        return ("under way", len(doing[0])) if _is_about(sentence, word, end, about) else None
    if (
        past
        and word not in _PASSIVE_ONLY
        and not _ATTRIBUTIVE.search(before)
        and not describes_subject(sentence, end)
        and (done := _DONE.search(before))
        and (done["last"] or "").casefold() not in _NO_SUBJECT
        and not (done["last"] or "").endswith(("'s", "’s"))
    ):
        return ("done", 0) if _is_about(sentence, word, end, about) else None
    return None


def describes_subject(sentence: str, end: int) -> bool:
    """Whether a verb of many follows at once, so that the word before it only describes: "papers released show"."""
    following = _NEXT_WORD.match(sentence, end)
    return following is not None and following["word"] in PRESENT_FORMS and not following["word"].endswith("s")


def _is_about(sentence: str, word: str, end: int, about: frozenset[str]) -> bool:
    """Whether the object of a verb is one of the words that the briefing is about."""
    found = _OBJECT.match(sentence, end)
    if found is None or _PREPOSITION.match(sentence, end) or _NO_OBJECT.match(sentence, end):
        return False
    return not about.isdisjoint(content_terms(found["words"])) or not about.isdisjoint(content_terms(word))
