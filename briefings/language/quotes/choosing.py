"""Whose a quotation is, chosen among the words around it.

The words behind a quotation decide where it ends with a comma, a question or an exclamation, the words before it
otherwise. A quotation that stands as a sentence of its own belongs to whoever spoke last in its paragraph; at the head
of a paragraph, to whoever the paragraph before it quoted or was about.
"""

from __future__ import annotations

from typing import NamedTuple

from briefings.language.quotes.around import read_around
from briefings.language.quotes.attribution import (
    read_after,
    read_before,
    read_label,
    read_tail,
    read_turn,
    read_unlisted,
)
from briefings.language.quotes.cues import is_cue
from briefings.language.quotes.governing import Attribution, made
from briefings.language.quotes.marks import Passage
from briefings.language.quotes.narration import Narration, Token
from briefings.language.quotes.phrases import Subject
from briefings.language.quotes.subjects import clause_start, first_subject
from briefings.language.quotes.verbs import PREPOSITIONS, QUOTING, REGARDING
from briefings.patterns import late

_JOINING = frozenset({"and", "or", "nor", "but", "then", "to"})
_SMALL_WORDS = frozenset("a an the of and or in on to for with at by from".split())
_WORD = late(r"[^\W_][\w’'-]*")
_CONNECTIVES = frozenset("then instead indeed also still moreover finally rather besides otherwise".split())
_SIGNATURE = late(r"\s*\n\s*[-–—―]{1,2}\s?(?P<name>[A-Z][^\n]{2,80})")
_LONGEST_TITLE, _LONGEST_LABEL = 10, 4
_FARTHEST = 1200  # characters that are read before and behind a passage
_MOST_WORDS = 100


class Said(NamedTuple):
    """A passage that has been read: the words of its sentence that led up to it, and whose it is."""

    passage: Passage
    lead: list[Token]
    attribution: Attribution | None
    fragment: bool


class _Place(NamedTuple):
    """A passage where it stands: the words of its sentence before it, quoted ones left out, and what was read before.

    `near` are those words that come after the passage before it; `here` is that passage if it shares the paragraph.
    """

    passage: Passage
    lead: list[Token]
    near: list[Token]
    last: Said | None
    here: Said | None


def read_passage(narration: Narration, passages: list[Passage], index: int, last: Said | None) -> Said:
    """Whose the passage at `index` is; `last` is the one before it."""
    place = _placed(narration, passages[index], last)
    labelled = read_label(narration, place.passage.inner, place.passage.inner_end)
    if place.passage.resumes and last:
        return Said(place.passage, place.lead, labelled or last.attribution, fragment=False)
    turn = read_turn(narration, place.passage.start)
    if turn and place.passage.start == place.passage.inner:
        return Said(place.passage, [], turn, fragment=False)
    fragment = _is_fragment(narration.text, place)
    attribution = labelled or _chosen(narration, passages, index, place, fragment=fragment)
    if turn and (attribution is None or attribution.mention[0] <= turn.mention[0]):
        attribution = turn
    return Said(place.passage, place.lead, attribution, fragment)


def hand_back(narration: Narration, said: list[Said]) -> list[Said]:
    """Gives an attribution behind a quotation to those before it in its sentence: `"not A" at all, "but B," he said`.

    Titles are left out.
    """
    handed = list(said)
    for at in range(len(said) - 2, -1, -1):
        one, following = handed[at], handed[at + 1]
        whose = following.attribution
        if one.attribution is None and whose and whose.behind and _shares_sentence(narration, one, following):
            handed[at] = Said(one.passage, one.lead, whose, one.fragment)
    return handed


def _shares_sentence(narration: Narration, one: Said, following: Said) -> bool:
    text, passage = narration.text, one.passage
    if passage.paragraph != following.passage.paragraph or looks_like_title(text[passage.inner : passage.inner_end]):
        return False
    if _closing(text, passage) in ".?!…":
        return False
    return narration.sentence_start(following.passage.start, passage.end) == passage.end


def looks_like_title(words: str) -> bool:
    """Whether quoted words are capitalised like the title of a work or a nickname ("Face the Nation")."""
    found = _WORD.findall(words)
    if not found or len(found) > _LONGEST_TITLE or any(mark in words.rstrip(".,!?") for mark in ".!?;"):
        return False
    return found[-1][0].isupper() and all(not word[0].islower() or word in _SMALL_WORDS for word in found)


def _placed(narration: Narration, passage: Passage, last: Said | None) -> _Place:
    here = last if last and last.passage.paragraph == passage.paragraph else None
    begin = here.passage.end if here else passage.paragraph[0]
    start = narration.sentence_start(passage.start, begin)
    near = narration.tokens(max(start, passage.start - _FARTHEST), passage.start)
    lead = near
    joined = here and start == begin and not (here.attribution and here.attribution.behind)
    if here and joined and not _ends_sentence(narration.text, here, near):
        closing = narration.tokens(here.passage.inner_end - 1, here.passage.inner_end)
        lead = [*here.lead, *closing, *near][-_MOST_WORDS:]
    return _Place(passage, lead, near, last, here)


def _ends_sentence(text: str, said: Said, following: list[Token]) -> bool:
    """Whether a passage ended its sentence, so that what follows begins another one."""
    if _closing(text, said.passage) not in ".?!…" or (said.attribution and said.attribution.behind):
        return False
    return not following or following[0].text[0].isupper() or not following[0].text[0].isalnum()


def _is_fragment(text: str, place: _Place) -> bool:
    """Whether the words are built into someone else's sentence."""
    if not place.near:
        return False
    words = text[place.passage.inner : place.passage.inner_end].strip()
    before = place.near[-1]
    if before.text in {",", ":"}:
        return before.text == "," and looks_like_title(words)
    if words[:1].isupper() and words[-1:] in ".!?,…" and not looks_like_title(words):
        return False
    return before.lower not in QUOTING or not words[:1].isupper()


def _chosen(
    narration: Narration, passages: list[Passage], index: int, place: _Place, *, fragment: bool
) -> Attribution | None:
    """The attribution that the place of the passage calls for."""
    words = narration.text[place.passage.inner : place.passage.inner_end]
    shared = _shared(place)
    anew = shared is not None and place.near[0].text[0].isupper()  # `"A." But "B," he said`: B may be another's
    if (shared and not anew) or (fragment and looks_like_title(words) and not _calls_something(place)):
        return shared
    whole = _whole(passages, index)
    behind = _behind(narration, passages, whole)
    closing = _closing(narration.text, passages[whole])
    ended = closing == "." and not (behind and behind[0].text[0].islower())
    after = read_after(narration, behind, ended=ended)
    if after is None and closing in ",?!" and not (fragment or place.lead):
        after = read_unlisted(narration, behind)
    if after and (not place.lead or closing in ",?!—-") and not (closing in "?!" and _is_announced(place, behind)):
        return _passed_on(narration, place, after, fragment=fragment) or after
    tail = None if ended else read_tail(narration, behind)
    before = _before(narration, place, fragment=fragment)
    if fragment and tail and not (before and _reports(narration, before)):
        return tail  # `His party "instinctively" understood the change, he said`
    beside = before or after or tail or shared
    if beside or fragment:
        return beside
    if place.here:
        return _going_on(narration, place)
    return _signed_below(narration, place.passage) or _from_context(narration, place)


def _passed_on(narration: Narration, place: _Place, after: Attribution, *, fragment: bool) -> Attribution | None:
    """Who says what others only pass on: `Lee said Monday "it is off," according to the paper`."""
    told = after.cue is not None and narration.text[slice(*after.cue)] == "according"
    before = _before(narration, place, fragment=fragment) if told and place.near else None
    return before if before and _reports(narration, before) else None


def _reports(narration: Narration, attribution: Attribution) -> bool:
    """Whether words are attributed by a verb of speech, and not by one that only calls something so."""
    cue = attribution.cue
    return cue is not None and narration.text[slice(*cue)].lower() in QUOTING


def _is_announced(place: _Place, behind: list[Token]) -> bool:
    """Whether the words before lead to a passage with a comma or colon, and another sentence begins behind it."""
    announced = bool(place.lead) and place.lead[-1].text in {",", ":"}
    return announced and bool(behind) and behind[0].text[0].isupper()


def _closing(text: str, passage: Passage) -> str:
    """The last character of the words, past the marks of a quotation inside them."""
    return text[max(passage.inner, passage.inner_end - 4) : passage.inner_end].rstrip("'’”\" ")[-1:] or " "


def _shared(place: _Place) -> Attribution | None:
    """The attribution of the passage before, where no more than `and` stands between the two."""
    between = [token.lower for token in place.near if token.text[0].isalnum()]
    if not (place.here and place.here.attribution and between and all(word in _JOINING for word in between)):
        return None
    return None if place.here.attribution.behind else place.here.attribution


def _before(narration: Narration, place: _Place, *, fragment: bool) -> Attribution | None:
    """The attribution in the words that lead up to the passage; the subject of those that end with a colon."""
    if not place.lead:
        return None
    found = None if fragment else read_before(narration, place.lead)
    found = found or read_around(narration, place.lead)
    if found is None and _leads_on(place, fragment=fragment) and not _is_label(narration.text, place.passage):
        subject = first_subject(place.lead, clause_start(place.lead, len(place.lead)))
        certain = subject and (place.lead[-1].text == ":" or _is_somebody(place.lead, subject))
        return made(narration, place.lead, subject, None) if subject and certain else None
    return found


def _leads_on(place: _Place, *, fragment: bool) -> bool:
    """Whether the words before lead on to a passage with a colon; a whole statement also with a comma or a dash."""
    last = place.lead[-1].text
    return last == ":" or (not fragment and last in {",", "—", "–", "-"} and not _goes_on(place.near))


def _is_label(text: str, passage: Passage) -> bool:
    """Whether quoted words are what something is called and say nothing: `It has two parts: "To do" and "Later"`."""
    words = text[passage.inner : passage.inner_end]
    return len(words.split()) <= _LONGEST_LABEL and words.rstrip()[-1:] not in ".!?,…"


def _calls_something(place: _Place) -> bool:
    """Whether the words before call something by the quoted words: `called him "Lucky Jim"`."""
    if not place.near or place.near[-1].possessive or place.near[-1].lower in PREPOSITIONS - {"as"}:
        return False
    if place.near[-1].lower in {"as", ":"}:
        return True
    return any(is_cue(place.near, at, REGARDING) for at in range(max(0, len(place.near) - 4), len(place.near)))


def _whole(passages: list[Passage], index: int) -> int:
    """The last passage of a quotation that runs on over paragraphs."""
    while index + 1 < len(passages) and passages[index + 1].resumes:
        index += 1
    return index


def _behind(narration: Narration, passages: list[Passage], index: int) -> list[Token]:
    """The words after a passage in its sentence."""
    passage = passages[index]
    limit = min(passage.paragraph[1], passage.end + _FARTHEST)
    if index + 1 < len(passages) and passages[index + 1].paragraph == passage.paragraph:
        limit = min(limit, passages[index + 1].start)
    return narration.tokens(passage.end, narration.sentence_end(passage.end, limit))


def _signed_below(narration: Narration, passage: Passage) -> Attribution | None:
    """Whose name stands behind a dash in the line below a passage that is its paragraph: `- Ann Lee, Utah`."""
    signed = _SIGNATURE.match(narration.text, passage.end)
    if signed is None or passage.start != passage.paragraph[0]:
        return None
    tokens = narration.tokens(signed.start("name"), signed.end())
    subject = first_subject(tokens)
    return made(narration, tokens, subject, None, behind=True) if subject and subject.name >= 0 else None


def _going_on(narration: Narration, place: _Place) -> Attribution | None:
    """Whose a sentence of its own is, in a paragraph that has quoted somebody before it."""
    here = place.here
    if here is None:
        return None
    if place.near:
        return here.attribution and here.attribution._replace(behind=False) if _goes_on(place.near) else None
    begin = here.passage.end
    end = begin + len(narration.text[begin : place.passage.start].rstrip())
    start = narration.sentence_start(end - 1, begin)
    if start == begin and here.attribution:
        return here.attribution._replace(behind=False)  # it stands behind the passage before this one
    between = narration.tokens(max(start, end - _FARTHEST), end)
    found = _about(narration, [*here.lead, *between] if start == begin else between)
    return found if found and (found.cue or not here.attribution) else here.attribution


def _goes_on(near: list[Token]) -> bool:
    """Whether the words before a sentence of its own only go on: `Instead, "..."`."""
    return [token.text for token in near[1:]] == [","] and near[0].lower in _CONNECTIVES


def _from_context(narration: Narration, place: _Place) -> Attribution | None:
    """For a quotation that stands alone: who speaks in the sentence before it, in its paragraph or the one before."""
    text, begin, end = narration.text, place.passage.paragraph[0], place.passage.start
    if place.near:
        return None
    while end > 0 and text[end - 1].isspace():
        end -= 1
    if not end:
        return None
    if end <= begin:
        begin = text.rfind("\n", max(0, end - _FARTHEST), end) + 1 or max(0, end - _FARTHEST)
        last = place.last
        if last and not last.fragment and last.passage.end > begin and text[end - 1] != ":":
            return last.attribution
    start = narration.sentence_start(end - 1, begin)
    return _about(narration, narration.tokens(max(start, end - _FARTHEST), end))


def _about(narration: Narration, tokens: list[Token]) -> Attribution | None:
    """Who speaks in a sentence without quotation, or else whom it is about."""
    if found := read_before(narration, tokens) or read_around(narration, tokens):
        return found
    subject = first_subject(tokens)
    return made(narration, tokens, subject, None) if subject and _is_somebody(tokens, subject) else None


def _is_somebody(tokens: list[Token], subject: Subject) -> bool:
    return subject.name >= 0 or tokens[subject.first].lower in {"he", "she"}
