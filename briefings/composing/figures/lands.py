"""The country in which something befell people, as its sentence, the headline or the whole paper tells."""

from __future__ import annotations

from briefings.composing.figures.national import named_country, subject_of
from briefings.composing.figures.places import COUNTED_BESIDE
from briefings.composing.figures.stated import Stated
from briefings.composing.mentions import Mentions
from briefings.language.places import PEOPLES, countries, find_places
from briefings.patterns import late

_WIDER = late(r"\b(?:wars?|conflict|world\w*|globally|abroad|overseas|another|elsewhere|region)\b")
_ATTACKS = late(
    r" (?:[a-z-]+ ){0,2}(?:air ?strike|strike|attack|raid|missile|drone|rocket|shell|bomb|assault|offensive)"
    r"(?:s|ing)?\b"
)
"""What a land does elsewhere: "killed in a Norlandish | drone attack"."""

_STANDS_THERE = late(
    r" (?:[a-z]+ )?(?:bar|resort|village|city|town|capital|province|school|mosque|church|temple|hotel|hospital|airport"
    r"|coast|coastline|market|university|mine|factory|port|island|prison|region|state|police|authorities|officials"
    r"|rescuers|firefighters|prosecutors|ministry|government|navy|coastguard|media)s?\b"
)
"""What stands in the land whose people it is called by, or acts there: "the Swiss bar", "Kenyan police"."""

_ACTS = late(
    r" (?:(?:also|now|again) )?(?:has|have|had|will|would|is|was|says?|said|sent|hit|struck|fought|beg[au]n|kept"
    r"|[a-z]+ed)\b"
)
"""What a land does, which may be in another: "Kenya | had carried out 60 attacks"."""

_ABROAD = late(r" (?:military|army|forces|troops|air force|strikes?|drones?|warships?)\b")
"""What a land has that is often in another: "the US military"."""

_STRIKES = late(
    r"(?:[’']s)?(?: (?:army|military|forces|troops|soldiers|air force|navy|jets|planes|warplanes|aircraft|tanks"
    r"|drones?|gunships|commandos|raids?|air ?strikes?|strikes?|missiles?|shells?))?"
    r" (?:(?:again|now|also) )?(?:kill|hit|strike|bomb|shell|raid|attack|pound|shoot|fire|invade|bombard|storm"
    r"|target|launch|send|vow|assassinate|execute)(?:s|es|ed|ing)?\b"
)
"""What a land or its arms do to others, as a headline tells: "Osk's jets | bomb", "Osk kills"."""

_PART = late(
    r"(?:,| [–—-]) (?:with|including|among them|of whom|of them) (?:at least |about )?(?:\d|one|two|three|four|five|six"
    r"|seven|eight|nine|ten|a dozen|most|several)\b"
)
_AS_A_PEOPLE = frozenset({"US", "U.S.", "UK", "U.K."})
_NOUN = late(r" [a-z]")
"""Before this a short name says of which nation: "a dead US | soldier"."""

_NO_PLACE = late(r"\b(?:from|against|with|by|between) (?:the )?$")


def country_of(one: Stated, mentions: Mentions) -> str:
    """The country that the paper and its headline speak of, as "in Kenya", where the sentence tells of nothing more.

    What the police count under a headline of a city, or of no land, is not the whole land's.
    """
    if _WIDER.search(one.passage.text) or find_places(one.label):
        return ""
    document = mentions.document(one.passage)
    country = subject_of(f"{document.title}\n{document.text}")
    headed = not document.title or (country in countries(document.title) and not _strikes(country, document.title))
    return f"in {named_country(country)}" if country and headed else ""


def _strikes(country: str, title: str) -> bool:
    """Whether a headline names a land only as the one that acts: who came to harm by it may be elsewhere."""
    return all(_STRIKES.match(title, each.end) for each in find_places(title) if each.country == country)


def is_of_all(country: str, one: Stated, mentions: Mentions) -> bool:
    """Whether a paper names a country in its headline, or more than once."""
    document, name = mentions.document(one.passage), country.rpartition(" ")[2]
    named = sum(
        place.country.endswith(name) for place in find_places(f"{document.title}\n{document.title}\n{document.text}")
    )
    return named > 1


def country_told(one: Stated, mentions: Mentions) -> str:
    """The one country that the sentence says it was in, else the headline, as "in Kenya"; "" where neither does."""
    if find_places(one.label):
        return ""
    for text in (one.passage.text, mentions.document(one.passage).title):
        named = {place.country for place in find_places(text)}
        if len(named) > 1:
            return ""
        part = _PART.search(text) if text is one.passage.text else None
        if part and any(place.start > part.start() for place in find_places(text)):
            return ""  # "rose to 16, with seven dead in Norland": not all of them were there
        if any(_is_there(text, place.start, place.end) for place in find_places(text)):
            return f"in {named_country(named.pop())}"
    return ""


def _is_there(text: str, start: int, end: int) -> bool:
    """Whether a country's name says where: itself, or as whose the next thing is that stands there."""
    if text[start:end] in PEOPLES and _ATTACKS.match(text, end):
        return False
    counted = COUNTED_BESIDE.search(text, 0, start) or COUNTED_BESIDE.search(text, 0, max(0, start - len("in ")))
    if counted or _NO_PLACE.search(text, 0, start) or text.startswith("-", end):
        return False
    if text[start:end] in PEOPLES or (text[start:end] in _AS_A_PEOPLE and _NOUN.match(text, end)):
        return _STANDS_THERE.match(text, end) is not None
    return _ACTS.match(text, end) is None and _ABROAD.match(text, end) is None
