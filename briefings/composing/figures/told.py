"""How a sentence tells a figure: as a fact, as a plan, or not at all as something that is so.

A row of the table stands without its sentence. What the sentence only supposes, threatens or calls false must not look
like a fact there, and neither must one side's quoted claim; what is planned, expected or proposed may stand, and says
so behind its label. English only.
"""

from __future__ import annotations

import re

from briefings.composing.passages import Passage
from briefings.language.numbers import FigureMention
from briefings.language.numbers.labels.wording import PREPOSITIONS
from briefings.patterns import late

_EACH = late(r"\brespectively\b|\bapiece\b", re.IGNORECASE)
"""Figures that belong to a list in its order: no label of one noun is true of any of them."""

_THEN = late(r"(?:During|In|Over|Through) that (?:time|period|span|point)\b|That(?:[’']s| is| was) when\b")
"""A time that only the sentence before tells."""

_OWN = late(r"(?<![\w’'])(?:I|I[’'](?:m|ve|d)|me|myself|my)(?= )")
"""What makes a sentence its author's own: what a writer has tried at home is no news."""

_DISTANCE = late(r"\s(?:below|above|lower|higher|less|more|fewer|over|under|short of|ahead of)\b")
"""What makes a share the distance from another value: "32 percent below 2005 levels"."""

_MORE_THAN = late(r"\s(?:(?:more|less) than|higher|lower)\b")
_THAN_ANOTHER = late(
    r"\s(?:lower|higher|more|less|fewer) than "
    r"(?:those|that|for|(?:the|its|their|his|her) (?!same|previous|year|month|quarter|last)|[A-Z](?!\w*day\b))"
)
_MONEY_FROM = late(r"\s(?:(?:more|less) than|higher|lower|below|above|short of|ahead of)\b")
_OVERTAKEN = late(
    r"\b(?:earlier|previous|initial|first|prior|original) (?:death )?(?:toll|count|figure|estimate|report|tally)s? of "
    r"(?:at least |about |around |some )?$"
    r"|^Previously\b[^,;]*$"
    r"|\b(?:claim|account|version|report)s? (?:disputed|denied|rejected|contradicted|dismissed) by\b[^;]*$"
    r"|\b(?:he|she|they) (?:knew|knows?|met|saw)(?: of)? (?:at least |about |around |some |more than )?$"
    r"|\b(?:had|has|have) (?:previously|earlier|initially|originally) (?:forecast|predicted|expected|said|estimated)\b"
    r"[^,;]{0,40}$"
)
"""A value that its sentence takes back, that one side holds against another's, or that somebody knows of."""

_NEW_CLAUSE = late(
    r";|\s[–—―]\s?|[—―]|--|,\s(?:and|but|while|whereas|although|though|which|who|when|where|because|as)\b"
)
_SUPPOSED = late(
    r"\b(?:could|might|may|if|unless|(?i:suppose|supposing|imagine|let[’']s say|say you)|threat(?:en\w*|s)?"
    r"|scenarios?|assuming|incorrectly|falsely|wrongly|mistakenly|erroneously|baselessly|fake|hoax|myth"
    r"|possible|potential|hypothetical|would-be|(?:capable of|ability to|(?<!been )able to|willing to)"
    r"|refus(?:e[sd]?|ing)|den(?:y|ies|ied) that|fail(?:s|ed|ing) to|instead of|rather than"
    r"|[Nn]o(?:t|r)? (?!only|matter))\b"
    r"|n[’']t\b"
)
_WOULD = late(r"\bwould\b(?! (?:equal|amount to|correspond|represent|be (?:equal|equivalent|worth))\b)")
_WOULD_MOVE = late(
    r"\bwould (?:rise|fall|grow|shrink|climb|drop|decline|increase|decrease|slow|expand|contract|reach|cost|need)\b"
)
_GIVES_WORD = late(
    r"\b(?:sa(?:id|ys)|announce[sd]?|confirm(?:s|ed)|agree[sd]|promise[sd]|vow(?:s|ed)|pledge[sd]|deal|contract)\b"
)
_BUILT = late(
    r"\b(?:roads?|bridges?|tunnels?|walls?|fences?|pipelines?|railways?|lines?|borders?|canals?|highways?|expressways?|"
    r"motorways?|coast(?:line)?|stretch|dams?|towers?|parks?|sites?|areas?|zones?|facilit(?:y|ies)|fields?|farms?|"
    r"plants?|reactors?|islands?|reserves?|buffers?|corridors?|ring|radius|spill|slick|blaze|fire)\b"
)
_PREPOSITION = late(r"\b(?:for|of|from|in|at|on|with|among|between|against|into) (?:the |all |some )*$")
_PROPOSED = late(
    r"\b(?:call(?:s|ed|ing)? for|urg(?:es?|ed|ing)|propos(?:es?|ed|ing|als?)|wants?|wanted|demand(?:s|ed|ing)"
    r"|under consideration|considering|mulling|weighing|contemplating"
    r"|recommend(?:s|ed|ing)|seek(?:s|ing)?|sought|push(?:es|ed|ing)? for|lobb(?:ies|ied|ying) for)\b"
)
_LOWERING = late(
    r"(?:^|\b(?:that|includ(?:es?|ed|ing)|said|of|idea of|call for) )"
    r"(?:rais|lower|cutt|slash|reduc|increas|hik|doubl|trimm|lift)ing (?:the|its|their|a|his|her) [^,;]*$"
)
"""What would be done, named as an act: "the bill includes lowering the rate | to 20%"."""

_PLANNED = late(
    r"\b(?:designed|meant) to\b"
    r"|\b(?:plan(?:s|ned|ning)?|aim(?:s|ed|ing)?|hop(?:es?|ed|ing)|intend(?:s|ed|ing)?|target(?:s|ed|ing)?)"
    r" (?:to|of|for)\b|(?<!reached its )(?<!reached the )(?<!met its )\b(?:goal|objective)s? (?:of|is|was)\b"
)
_DESCRIBED = late(r"\ban? (planned|proposed|expected|projected|forecast) $")
_BECAUSE = late(r"\b(?:in the wake of|because of|as a result of|due to|following|reflecting|despite)\b")
_MEASURED_BY = late(r"\b(?:above|below|beyond|short of|exceed\w*|match\w*|beat\w*|surpass\w*)[\"”’']? [^,;]{3,60} of $")
"""What makes a value of an expectation the one that something else is expected to pass."""

_ARTICLES = frozenset({"", "A", "An", "a", "an"})
_COULD = late(r"[^,;]*\b(?:would|could|might)\b")
_INDEFINITE = late(r"\ban? (?:[a-z]+ )?$")
_OWED = late(r"\b(?:debts?|deficit|assets|reserves)\b")
"""What a plan is about, and not its aim: "a plan to refinance debt of $4 million"."""

_EXPECTED = late(
    r"\b(?:(?:expected|forecast|projected|predicted|likely|set|due(?! to (?:an?|the|its|their|his|her)\b)|tipped"
    r"|slated|going) to|expect(?:s|ing)?"
    r"|forecast(?:s|ing)|predict(?:s|ed|ing)?|project(?:s|ing)|will|should|is to|are to"
    r"|(?:has|have|had|also|it|he|she) forecast|forecast (?:an?|net|that|its))\b"
)
_SAID_ALREADY = late(
    r"\b(?:to be|expect\w*|forecasts?|project(?:ed|ions?)|plan(?:s|ned)?|propos\w+|targets?|goals?|aim|pledged|promised"
    r"|offer(?:ed)?|bid|requested|demanded|sought|call|estimate[sd]?|contract|deal|committed)\b"
)

_PASTS = (
    "rose fell grew climbed jumped surged soared dropped declined slipped plunged tumbled plummeted slumped sank slid "
    "gained advanced increased decreased shrank dived dove retreated hit reached was were"
).split()
_HAS_MOVED = late(rf", [^,;]*\b(?:{'|'.join(sorted(_PASTS))})\b[^,;]*$")
"""What has moved is no plan, whatever the clause ahead expects: "set to come in flat, sales in Vell plunged 8%"."""

_HAPPENED = late(
    r"\b(?:killed|dead|died|injured|wounded|hurt|missing|arrested|displaced|detained|evacuated|rescued|stranded|trapped"
    r"|stuck|homeless|starving)\b|\bheld\b(?! by)"
)


def manner_of(passage: Passage, mention: FigureMention, label: str) -> str | None:
    """What a row adds behind its label, "(expected)" or nothing; None where the sentence doesn't tell a fact."""
    text, at = passage.text, mention.start - passage.sentence.start
    told = not (passage.spoken or _EACH.search(text) or _THEN.match(text) or _OWN.search(text))
    if not told or _is_claimed(text, at):
        return None
    if _OVERTAKEN.search(text, 0, at) or (mention.kind == "measure" and _is_detail(mention, text[at:], label)):
        return None
    clause = _clause_ahead(text, at)
    if (
        _SUPPOSED.search(clause)
        or _is_distance(mention, text, at)
        or (mention.kind != "count" and _only_would(clause, text[at:]))
    ):
        return None
    if _WOULD.search(clause):
        manner = _promised(clause) if _GIVES_WORD.search(text) else None
    else:
        manner = "" if _is_beside(mention, clause, text[at:], label) else _manner(clause)
    if manner is None or (manner and _MEASURED_BY.search(clause)) or (manner == " (planned)" and _OWED.search(label)):
        return None
    return "" if _SAID_ALREADY.search(label) or _HAPPENED.search(label) else manner


def _promised(clause: str) -> str:
    """How what "would" be is told by who gives the word: what moves by itself is expected, the rest is planned."""
    return " (expected)" if _WOULD_MOVE.search(clause) else " (planned)"


def _only_would(clause: str, rest: str) -> bool:
    """Whether the figure opens the subject of what only would be: "A 10 point cut | would help"."""
    return clause.strip() in _ARTICLES and _COULD.match(rest) is not None


def _is_distance(mention: FigureMention, text: str, at: int) -> bool:
    """Whether a share or a measure is only how far something lies from another value."""
    if mention.kind == "money":
        return (_MORE_THAN if mention.delta else _MONEY_FROM).match(text, at + len(mention.text)) is not None
    told = mention.kind in {"percent", "points", "measure"}
    if mention.delta:
        return told and _THAN_ANOTHER.match(text, at + len(mention.text)) is not None
    return told and _DISTANCE.match(text, at + len(mention.text)) is not None


def _is_detail(mention: FigureMention, rest: str, label: str) -> bool:
    """Whether a measure only describes a thing it stands before, "a 265-horsepower engine", and is no works."""
    behind = rest[len(mention.text) :].lstrip(" -")
    return behind.startswith(label.split(" ", maxsplit=1)[0]) and _BUILT.search(label) is None


def _is_beside(mention: FigureMention, clause: str, rest: str, label: str) -> bool:
    """Whether the figure only describes something in a plan: "a home for 140 kinds of birds", "a $164 million door"."""
    if mention.kind == "percent" and not mention.delta:
        behind = rest[len(mention.text) + 1 :].partition(" ")[0]
        return _INDEFINITE.search(clause) is None and behind in label.split(" ") and behind not in PREPOSITIONS
    if mention.kind == "count":
        return _PREPOSITION.search(clause) is not None
    return mention.kind == "money" and rest[len(mention.text) + 1 :].startswith(label.split(" ", maxsplit=1)[0])


def _manner(clause: str) -> str:
    if (described := _DESCRIBED.search(clause)) is not None:
        return " (expected)" if described[1] not in {"planned", "proposed"} else f" ({described[1]})"
    for because in _BECAUSE.finditer(clause):
        clause = clause[because.end() :]  # "plans to shrink in the wake of | a loss"
    if _HAS_MOVED.search(clause):
        clause = clause[clause.rfind(",") :]
    if _PROPOSED.search(clause) or _LOWERING.search(clause):
        return " (proposed)"
    if _PLANNED.search(clause):
        return " (planned)"
    return " (expected)" if _EXPECTED.search(clause) else ""


def _clause_ahead(text: str, at: int) -> str:
    """The words of the figure's own clause that stand before it."""
    begin = 0
    for found in _NEW_CLAUSE.finditer(text, 0, at):
        begin = found.end()
    return text[begin:at]


def _is_claimed(text: str, at: int) -> bool:
    """Whether a figure stands in a whole quoted statement; a quoted fragment ("more than 500") is the paper's own."""
    ahead = text[:at]
    curly = max(ahead.rfind("“"), ahead.rfind("«"), ahead.rfind("„"))
    if curly >= 0 and not any(mark in ahead[curly + 1 :] for mark in "”»"):
        return _is_statement(ahead[curly + 1 :])
    opened = ahead.count('"') % 2 == 1
    quote = ahead.rfind('"')
    return opened and (ahead[:quote].endswith(" that ") or _is_statement(ahead[quote + 1 :]))


def _is_statement(quoted: str) -> bool:
    return quoted.lstrip(" '‘…[").strip()[:1].isupper()
