"""What the words of a topic are of, by their beginnings: war, work, law, business. English."""

from __future__ import annotations

from briefings.patterns import late

FIELDS = {
    "war": late(
        r"\b(?:war|wars|warfare|attack|air ?strike|shoot|shot|gun|arm(?:y|ies)|militar|troop|rebel|clash|violen|"
        r"conflict|weapon|kill|police|missile|rocket|drone|shell|raid|bomb|terror|soldier|milit|front|fighting|gang|"
        r"hezbollah|hamas|securit|defen[cs]e)"
    ),
    "work": late(r"\b(?:union|pay|wage|worker|walkout|labou?r|staff|industrial|picket|employ|job)"),
    "disaster": late(
        r"\b(?:flood|earthquake|quake|storm|disaster|accident|crash|explosion|blaze|wildfire|rain|landslide|weather|"
        r"typhoon|hurricane|rescue|emergenc)"
    ),
    "business": late(
        r"\b(?:compan|business|bank|market|merger|takeover|acquisition|ipos?\b|invest|econom|tariff|export|import|stock|shares|profit|earning|"
        r"firm|industr|inflation|trade|price|gold\b|oil\b|copper|currenc|interest)"
    ),
    "peace": late(r"\b(?:ceasefire|truce|peace|hostage|talks|negotiat|diploma|treaty|nuclear)"),
    "energy": late(r"\b(?:electric|energy|gas\b|oil\b|grid|blackout|outage|coal|solar|fuel|petrol)"),
    "politics": late(
        r"\b(?:politic|president|election|government|junta|parliament|part(?:y|ies)\b|minister|opposition|vote|campaign|"
        r"ballot|poll)"
    ),
    "protest": late(r"\b(?:protest|demonstrat|unrest|riot|march(?:es)?\b|rights)"),
    "law": late(
        r"\b(?:court|judge|charge|sentenc|jail|prison|verdict|convict|lawsuit|crime|case|justice|legal|arrest)"
    ),
    "health": late(
        r"\b(?:health|hospital|drug|vaccin|disease|doctor|medic|cancer|virus|nhs\b|mpox|scien|stud(?:y|ies))"
    ),
    "sport": late(r"\b(?:sport|football|soccer|match|team|league|olympic|medal|player|cricket|tennis|coach|athlet)"),
}


def is_of(fields: str, words: str) -> bool:
    """Whether any of some words, in lower case, is of one of these fields."""
    return any(FIELDS[field].search(words) for field in fields.split())
