"""Whose a row's figure is: the one whom its label names, or the country that its paper speaks of.

A row stands without its sentence. "Rise in exports: 3%" and "jobs to be cut: 2,850" tell what, and not whose; so a
measure and what is made or cut need a name in the label, or the card's own subject. A country's measure may take it
from the paper. What is left is nobody's and no row.
"""

from __future__ import annotations

import re

from briefings.composing.figures.companies import firm_of
from briefings.composing.figures.givers import lacks_giver, with_giver
from briefings.composing.figures.holding import held_label
from briefings.composing.figures.labels import said_small
from briefings.composing.figures.measures import is_commodity, moves_measure, names_measure
from briefings.composing.figures.named import names_places_alone, names_somebody, opens_with_name
from briefings.composing.figures.national import in_country, is_national
from briefings.composing.figures.subjects import (
    doer_of,
    holder_of,
    is_of_round,
    is_tariff,
    lacks_purpose,
    purpose_at,
    set_by,
    with_raiser,
)
from briefings.composing.mentions import Mentions
from briefings.composing.passages import Passage
from briefings.language.dates.pieces import MONTH
from briefings.language.numbers import FigureMention
from briefings.language.numbers.labels.firms import NAME, clean_name, company_first
from briefings.language.numbers.labels.results import possessive
from briefings.language.numbers.labels.wording import PERSONAL
from briefings.language.places import find_places
from briefings.language.tokens import content_terms
from briefings.patterns import late

_BEFELL = late(
    rf"\b(?:{'|'.join(sorted(PERSONAL))}|died|magnitude"
    r"|destroyed|damaged|burned|flooded|sunk|shot|freed|expelled|grounded|cancell?ed|delayed|treated"
    r"|(?:prisoners|hostages|detainees|inmates|captives|people) released"
    r"|quarantined|vaccinated|flee|fled|voted|crossed|attended|marched|joined"
    r"|without (?:power|water|electricity|heating|gas|shelter)|from their homes|exchanged)\b"
    r"|\b(?:cases|infections)(?: of (?:the )?[\w-]+(?: [\w-]+){0,2})?$"
)
"""What befalls people and things in an event, which its card names."""

_DEED_ALONE = late(r"^people who (?:voted|marched|joined|attended|crossed)$")
_MADE = late(
    r"\b(?:to be )?(?:cut|created|made|built|produced|sold|bought|hired|employed|exported|imported|ordered|added|lost"
    r"|axed|purchased|shed|delivered|shipped|won|opened|closed|launched|acquired|owned|held|issued"
    r"|eliminated|recalled|carried|signed|registered|controlled)"
    r"(?: in (?:the )?[A-Z].*)?$"
)
_IS_DONE = late(
    r"(?: (?!(?:and|but|after|when|that|which)\b)[\w’'-]+){1,8}? (?:was|were|been|be|being) "
    r"[a-z]+(?:ed|[aeo]wn|ld|nt|ght)\b"
)
_JOBS = late(r"(?:new )?jobs (?:to be )?(?!employed|held)[a-z]+$")
_OF_WHOLE = late(
    r"\b(?:(?:economy|employers?|nation|country|U\.?S\.?|United States|payrolls|labou?r market|jobless rate|hiring"
    r"|government (?:\w+ ){1,3}to create|there (?:were|was|are))\b[^,;]*$|jobs? (?:growth|creation|report)\b)",
    re.IGNORECASE,
)
_WITHIN = late(r"\b(?:in|of|from|across) (?:the )?$")
_ARE_DONE = late(r"\bjobs (?:were|was|have been|had been|are|will be)\b")
"""What makes jobs those of a whole country, and not of some of its firms."""

_SECTOR = late(
    r"\b(?:[Tt]he )?(?P<sector>(?:[a-z-]+ ){1,2}(?:sector|industry))(?: in (?:the )?[A-Z][\w.]+)?"
    r"(?: (?:has|have|had|also|alone|then))*(?: [a-z]+)? (?:about |some |nearly |almost |only |just )?$"
)
_JOBS_THERE = late(rf" (?:new )?jobs (?:in|at|across) (?:[a-z]+ ){{0,2}}(?!{MONTH}\b)[A-Z]")
_DECIDED_BY = late(
    r"\b[A-Z]\w+[’']s? (?:[a-z]+ ){0,2}(?:decision|plans?|move|restructuring|revamp|programme|program)\b"
)
_BY_MANY = late(r" by (?:\w+ )?[a-z]+s$")
_OF_FIRMS = late(
    r"(?i)\b(?:sales|revenues?|turnover|profits?|earnings|production|output|deliveries|work ?force|staff|employees"
    r"|stores|capacity|market share|operating|flights?|attendants|number of|loans|box office|users|subscribers"
    r"|customers|viewers|audience|downloads|payouts|bonuses|headcount|bookings|shipments)\b"
)
_OWNED = late(r"\b(?:[Ii]ts|their|his|her) $")
_ITS = late(
    r"\b(?:it|its|the (?:company|group|firm|bank|carmaker|maker|giant|studio|film|movie|series|show|game|startup"
    r"|service|platform))\b"
)
_OF_WHAT = late(
    r" of (?!the\b|its\b|up to\b)[A-Za-z][\w-]*(?: [a-z][\w-]*){0,3}?"
    r"(?=[,.;]|$| \(| (?:in|on|from|by|to|and|as|at|that)\b)"
    r"| from (?:any |all )?(?:countr(?:y|ies)|nations?|firms|companies|states) "
    r"[“\"‘]?(?:with|that|which|trading|doing|buying) [^,.;]{3,60}(?=[,.;]|$)"
)
_QUOTE = late(r"[“”\"‘]")
_BY_WHOM = late(
    r"^(?!.* (?:to|for) ).* (?:approved|offered|given|provided|pledged|promised|announced|lent|sold|sent) by [A-Z]"
)
_TO_WHOM = late(
    rf"(?: \([^)]*\))? to (?P<whom>(?:the )?{NAME})(?=[,.;]|$| (?:in|on|for|from|by|as|and|since|after|to)\b)"
)
_SHARE_OF_ALL = late(r"share of (?P<all>GDP|economy|population|budget|output|workforce|revenues?|income)\b")
_MOVED = late(r"^(?:rise|fall) in ")
_WORLD = late(r"(?i)\b(?:world|global|international|euro ?zone|EU|OECD|OPEC|G7)\b")


def with_whose(
    label: str, passage: Passage, mention: FigureMention, mentions: Mentions, title: str
) -> tuple[str, bool]:
    """The label with whose it is, or "", and whether only the `title` of its card tells that."""
    if not label:
        return "", False
    text = mentions.document(passage).text
    label = said_small(label, passage.text, text)
    whose = said_small(_told_whose(label, passage, mention, mentions), passage.text, text)
    of_topic = not whose and _is_topics_own(label, mention.kind, title)
    return label if of_topic else whose, of_topic


def _is_topics_own(label: str, kind: str, title: str) -> bool:
    """Whether a label is of a measure that the title of its card names, under which nothing else need say whose it is.

    The words that a topic is found by don't serve: under "Money" they find anybody's funding round.
    """
    named = set(content_terms(label)) & set(content_terms(title))
    return kind != "count" and bool(named) and names_measure(label, kind)


def _told_whose(label: str, passage: Passage, mention: FigureMention, mentions: Mentions) -> str:
    """The label with whose it is, where that only its sentence or its paper tells; "" where nobody can tell."""
    text = mentions.document(passage).text
    if mention.kind == "money" and (is_of_round(label) or lacks_giver(label)):
        return _given(label, passage.text[: mention.start - passage.sentence.start], text)
    measured = moves_measure(label) if mention.delta else names_measure(label, mention.kind)
    if label.startswith("units ") or (mention.kind != "count" and not measured) or _is_pointed_at(label, passage.text):
        return ""  # of what, only the text tells
    if mention.kind in {"count", "measure"} and _MADE.search(label):
        return _made_by(label, passage, mention, mentions)
    if (told := _told_by_words(label, passage, mention, text)) is not None:
        return told
    label = _to_whom(label, passage.text, mention.end - passage.sentence.start)
    named = names_somebody(label, passage.text, text) or _WORLD.search(label)
    if named and (" for " in label or not _OWNED.search(passage.text.partition(label)[0])):
        return _of_firm(label, passage, mention, text)
    return _completed(label, passage, mention, mentions, named=bool(named))


def _given(label: str, ahead: str, text: str) -> str:
    """The label of a round, a bid or the like with whose it is, as the words ahead of its amount say."""
    if is_of_round(label):
        return with_raiser(label, ahead, text)
    holder = holder_of(label, ahead, text)
    return f"{possessive(holder)} {label}" if holder else with_giver(label, ahead, text)


def _told_by_words(label: str, passage: Passage, mention: FigureMention, text: str) -> str | None:
    """The label of what was spent, held or levied, as the words around its amount complete it; None of anything else.

    "" where they don't.
    """
    if lacks_purpose(label):
        purpose = purpose_at(passage.text, mention.end - passage.sentence.start)
        return f"{label}{purpose}" if purpose else ""
    if (held := held_label(label, passage, mention, text)) is not None:
        return held
    if not is_tariff(label):
        return None
    label = _with_what(label, passage.text)
    by = set_by(label, passage.text[: mention.start - passage.sentence.start], text)
    return f"{label}{by}" if by else ""


def _is_pointed_at(label: str, sentence: str) -> bool:
    """Whether only the text before tells which it is, "this tax rate", or whose: "12% of its GDP"."""
    what = _MOVED.sub("", label).partition(" (")[0]
    if found := _SHARE_OF_ALL.match(what):
        return re.search(rf"\b(?:its|their|his|her|our) {found['all']}\b", sentence) is not None
    return what in sentence and re.search(rf"\b(?:[Tt]his|[Tt]hese) {re.escape(what)}\b", sentence) is not None


def _to_whom(label: str, sentence: str, at: int) -> str:
    """The label of what was given with to whom, as the words behind the amount say: "aid offered by Osk to Vell"."""
    found = _TO_WHOM.match(sentence, at) if _BY_WHOM.search(label) else None
    return f"{label} to {clean_name(found['whom'])}" if found else label


def _with_what(label: str, sentence: str) -> str:
    """The label with of what, where its own words end before that: "tariff on imports | of washing machines"."""
    found = _OF_WHAT.search(sentence, sentence.find(label) + len(label)) if label in sentence else None
    return (
        f"{label}{_QUOTE.sub('', found.group())}"
        if found and found.start() == sentence.find(label) + len(label)
        else label
    )


def _made_by(label: str, passage: Passage, mention: FigureMention, mentions: Mentions) -> str:
    """The label of what is made or cut, with who does it; jobs may be a country's."""
    ahead = passage.text[: mention.start - passage.sentence.start]
    if _IS_DONE.match(passage.text, mention.end - passage.sentence.start):
        return ""  # "Vell said 21 of the deals | had been signed": by whom, nobody says
    if doer := doer_of(ahead, mentions.document(passage).text):
        return f"{label} by {doer}"
    there = _JOBS_THERE.match(passage.text, mention.end - passage.sentence.start)
    planned = _DECIDED_BY.search(ahead)
    national = (
        _JOBS.match(label)
        and not there
        and not planned
        and not opens_with_name(passage.text, mentions.document(passage).text)
    )
    if national and (sector := _SECTOR.search(ahead)):
        label = f"{label} in the {sector['sector'].removeprefix('the ')}"
    elif national and not (_OF_WHOLE.search(ahead) or _opens_on_land(ahead) or _ARE_DONE.search(passage.text)):
        return ""  # "Makers of toys cut 300 jobs": a part's
    return in_country(label, passage, mention.start, mentions) if national else ""


def _opens_on_land(ahead: str) -> bool:
    """Whether a land itself is whom the words ahead of a figure speak of: "Kenya added", and not "firms in Kenya"."""
    return any(_WITHIN.search(ahead, 0, each.start) is None for each in find_places(ahead))


def _completed(label: str, passage: Passage, mention: FigureMention, mentions: Mentions, *, named: bool) -> str:
    """The label with the holder or the country whose it is; what befalls people needs none.

    `named` says that it names somebody, and is another's: "its OPEC quota".
    """
    ahead = passage.text[: mention.start - passage.sentence.start]
    if holder := holder_of(label, ahead, mentions.document(passage).text):
        return f"{label} of {holder}"
    if named or (mention.kind == "money" and is_commodity(label)):
        return "" if named else label
    if mention.kind != "count" and _OF_FIRMS.search(label) and (firm := firm_of(passage, mention.start, mentions)):
        return _owned_by(firm, label)
    if is_national(label, mention.kind):
        return in_country(label, passage, mention.start, mentions)
    if _DEED_ALONE.search(label):
        return ""
    return label if mention.kind in {"count", "measure"} and (_BEFELL.search(label) or _BY_MANY.search(label)) else ""


def _owned_by(firm: str, label: str) -> str:
    """The label as a company's own: "rise in Savin's sales"."""
    move, at, what = label.rpartition(" in ") if label.startswith(("rise in ", "fall in ")) else ("", "", label)
    return f"{move}{at}{possessive(firm)} {what[0].lower()}{what[1:]}"


def _of_firm(label: str, passage: Passage, mention: FigureMention, text: str) -> str:
    """The label of sales or the like at a place, with the company whose they are; "" where only "it" tells that."""
    if not _OF_FIRMS.search(label) or not names_places_alone(label):
        return label
    firm = company_first(text, passage.sentence.start, mention.start)
    if firm:
        return f"{label} of {firm}"
    others = _ITS.search(passage.text) or (_WORLD.search(label) and opens_with_name(passage.text, text))
    return label if firm == "" and not others else ""
