"""Whether a figure is told as planned, proposed or expected, by the words of its clause. English only."""

from __future__ import annotations

from briefings.language.numbers import FigureMention
from briefings.language.numbers.hedges import BEFORE
from briefings.language.numbers.labels.verbs import PARTICIPLES
from briefings.language.numbers.labels.wording import PREPOSITIONS
from briefings.patterns import late

_WOULD = late(r"\bwould\b(?! (?:equal|amount to|correspond|represent|be (?:equal|equivalent|worth))\b)")
_WOULD_MOVE = late(
    r"\bwould (?:rise|fall|grow|shrink|climb|drop|decline|increase|decrease|slow|expand|contract|reach|cost|need)\b"
)
_GIVES_WORD = late(
    r"\b(?:sa(?:id|ys)|announce[sd]?|confirm(?:s|ed)|agree[sd]|promise[sd]|vow(?:s|ed)|pledge[sd]|deal|contract)\b"
)
_PREPOSITION = late(r"\b(?:for|of|from|in|at|on|with|among|between|against|into) (?:the |all |some )*$")
_PROPOSED = late(
    r"\b(?:call(?:s|ed|ing)?(?: on \w+day)? for|petition(?:s|ed|ing)? for"
    r"|(?:benefits?|impact|effects?|idea|merits|costs?) of an?"
    r"|urg(?:es?|ed|ing)|propos(?:es?|ed|ing|als?)|wants?|wanted|demand(?:s|ed|ing)"
    r"|talk(?:s|ed|ing)? (?:about|of)|under consideration|considering|mulling|weighing|contemplating"
    r"|support for (?:an?|raising|lifting|lowering|cutting|increasing)"
    r"|(?:support(?:s|ed|ing)|back(?:s|ed|ing)|endors(?:es?|ed|ing)|embrac(?:es?|ed|ing)|favou?r(?:s|ed|ing)?"
    r"|advocat(?:es?|ed|ing))(?: for)? (?:an?|the|raising|lifting|lowering|cutting|increasing)"
    r"|(?:calls?|push|bids?|efforts?|campaigns?|fights?|proposals?)"
    r" to (?:raise|lift|lower|cut|increase|reduce|double|expand)"
    r"|(?:offer(?:s|ed|ing)?|bids?|proposals?|approach(?:es)?) to (?:acquire|buy|purchase|take over)"
    r"|recommend(?:s|ed|ing)|seek(?:s|ing)?|sought|push(?:es|ed|ing)? for|lobb(?:ies|ied|ying) for)\b"
)
_LOWERING = late(
    r"(?:^|\b(?:that|includ(?:es?|ed|ing)|said|of|on|about|for|against|idea of|call for) )"
    r"(?:rais|lower|cutt|slash|reduc|increas|hik|doubl|trimm|lift)ing (?:the|its|their|a|his|her) [^,;]*$"
)
"""What would be done, named as an act: "the bill includes lowering the rate | to 20%"."""

_PLANNED = late(
    r"\b(?:designed|meant) to\b"
    r"|(?<!incentive )(?<!pension )(?<!insurance )(?<!savings )(?<!health )(?<!retirement )(?<!bonus )"
    r"\b(?:plan(?:s|ned|ning)?|aim(?:s|ed|ing)?|hop(?:es?|ed|ing)|intend(?:s|ed|ing)?"
    r"|(?<!was the )(?<!were the )(?<!is the )(?<!became the )target(?:s|ed|ing)?)"
    r" (?:to|of|for)\b"
    r"|\b(?:promis|pledg|vow)(?:es?|s|ed|ing) to\b|\b(?:ensure|make sure)(?: that)?\b"
    r"|(?<!reached its )(?<!reached the )(?<!met its )\b(?:goal|objective)s? (?:of|is|was)\b"
)
_DESCRIBED = late(r"(?:\b(?:an?|its|their|his|her|the)|[’']s) (planned|proposed|expected|projected|forecast) $")
_BECAUSE = late(r"\b(?:in the wake of|because of|as a result of|due to|following|reflecting|despite|after|since)\b")
_MEASURED_BY = late(r"\b(?:above|below|beyond|short of|exceed\w*|match\w*|beat\w*|surpass\w*)[\"”’']? [^,;]{3,60} of $")
"""What makes a value of an expectation the one that something else is expected to pass."""

_INDEFINITE = late(r"\ban? (?:[a-z]+ )?$")
_PLATFORM = late(r"\b(?:platform|petition|planks?|proposals?|agenda|manifesto)\b")
_VERB_HERE = late(rf"(?<!have )(?<!has )(?<!be )(?<!been )(?<!is )(?<!are )(?<!to )\b(?P<verb>[a-z]+ed) {BEFORE}$")
_TARGET_OF = late(r"\b(?:was|were|is|are|became|been) (?:\w+ )?the target of\b")
_BY_RULE = late(r"\b(?:minimum wage|tax|tariff|duty|levy|surcharge|quota)\b")
_EXPECTED_BEHIND = late(r"(?: [\w-]+){0,4} (?:is|are) (?:expected|forecast|predicted|likely)\b")
_OWED = late(r"\b(?:debts?|deficit|assets|reserves)\b")
"""What a plan is about, and not its aim: "a plan to refinance debt of $4 million"."""

_EXPECTED = late(
    r"\b(?:(?:expected|forecast|projected|predicted|likely|set|due(?! to (?:an?|the|its|their|his|her)\b)|tipped"
    r"|slated|going) to|expect(?:s|ing)?"
    r"|on (?:pace|track|course) (?:to|for)|forecast(?:s|ing)|predict(?:s|ed|ing)?|projecting|will"
    r"|(?:it|he|she|company|bank|ministry|agency) (?:projects|sees)"
    r"|projects (?:that|an?|net|revenues?|sales|growth|earnings)"
    r"|\w+[’']ll|should|is to|are to"
    r"|projected (?:net|revenues?|sales|growth|earnings|profits?|spending|demand)"
    r"|sees? (?:[\w&’'.-]+ ){1,6}(?:climb|ris|fall|gain|grow|drop|declin|reach|hitt|increas|slow|shrink|end|finish)ing"
    r"|(?:has|have|had|also|it|he|she) forecast|forecast (?:an?|net|that|its|revenues?|sales|profits?|earnings))\b"
)
_SAID_ALREADY = late(
    r"\b(?:to be|official|current|existing|expect\w*|forecasts?|project(?:ed|ions?)|plan(?:s|ned)?|propos\w+|targets?"
    r"|goals?|aim|pledged|promised|offer(?:ed)?|bid|requested|demanded|sought|seeking|call|estimate[sd]?|contract|deal|committed)\b"
)

_PASTS = (
    "rose fell grew climbed jumped surged soared dropped declined slipped plunged tumbled plummeted slumped sank slid "
    "gained advanced increased decreased shrank dived dove retreated hit reached was were"
).split()
_ON = r"(?:[^,;]|(?<=\d),(?=\d))"
_HAS_MOVED = late(rf"(?:,(?!\d)| as) {_ON}*\b(?:{'|'.join(sorted(_PASTS))}|(?:is|are) (?:up|down|off))\b{_ON}*$")
"""What has moved is no plan, whatever the clause ahead expects: "set to come in flat, sales in Vell plunged 8%"."""

_PEOPLE = late(r"\b[A-Z]\w+(?:ans|ese|ish)$|^(?:[a-z]+ )?(?:people|users|customers|adults|children|households)$")
"""Those whom something is planned for, of whom a label alone says nothing."""

_ARE_ALREADY = late(r"\b(?:affected|jailed|convicted|imprisoned|charged|accused|held)\b")
"""What has befallen those whom a plan is for."""

HAPPENED = late(
    r"\b(?:killed|dead|died|injured|wounded|hurt|missing|arrested|displaced|detained|evacuated|rescued|stranded|trapped"
    r"|stuck|homeless|starving)\b|\bheld\b(?! by)"
)


def manner_in(mention: FigureMention, text: str, at: int, clause: str, label: str) -> str | None:
    """What a row of a figure adds behind its label; None where it stands in what only would be.

    `text` is the sentence, `at` the figure's place in it, `clause` the words of its own clause before it.
    """
    rest = text[at:]
    if (described := _DESCRIBED.search(clause)) is not None and not _SAID_ALREADY.search(label):
        return " (expected)" if described[1] not in {"planned", "proposed"} else f" ({described[1]})"
    if _WOULD.search(clause):
        manner = _promised(clause) if _GIVES_WORD.search(text) else None
    else:
        beside = _is_beside(mention, clause, rest, label)
        manner = "" if beside else _manner(clause, rest[len(mention.text) :])
    if manner is None or (manner and _MEASURED_BY.search(clause)) or (manner == " (planned)" and _OWED.search(label)):
        return None
    if "minimum wage" in label and not manner and _PLATFORM.search(text):
        manner = " (proposed)"
    if manner and mention.kind == "count" and (_PEOPLE.search(label) or _ARE_ALREADY.search(label)):
        return None  # "aims to serve | 300 million Asians": nobody plans them
    return "" if _SAID_ALREADY.search(label) or HAPPENED.search(label) else manner


def _promised(clause: str) -> str:
    """How what "would" be is told by who gives the word: what moves by itself is expected, the rest is planned."""
    return " (expected)" if _WOULD_MOVE.search(clause) else " (planned)"


def _is_beside(mention: FigureMention, clause: str, rest: str, label: str) -> bool:
    """Whether the figure only describes something in a plan: "a home for 140 kinds of birds", "a $164 million door"."""
    if mention.kind == "percent" and not mention.delta:
        behind = rest[len(mention.text) + 1 :].partition(" ")[0]
        return _INDEFINITE.search(clause) is None and behind in label.split(" ") and behind not in PREPOSITIONS
    if mention.kind == "count":
        return not label.endswith("released") and _PREPOSITION.search(clause) is not None
    if _BY_RULE.search(label) and (_INDEFINITE.search(clause) or _PROPOSED.search(clause)):
        return False  # "support for a $15 minimum wage"
    return mention.kind == "money" and rest[len(mention.text) + 1 :].startswith(label.split(" ", maxsplit=1)[0])


def _manner(clause: str, rest: str) -> str:
    if _EXPECTED_BEHIND.match(rest):
        return " (expected)"
    if (done := _VERB_HERE.search(clause)) is not None and done["verb"] in PARTICIPLES:
        clause = clause[done.start() :]  # "aims to clear the city as the army deployed | 10,000 soldiers"
    if (target := _TARGET_OF.search(clause)) is not None:
        clause = clause[target.end() :]
    for because in _BECAUSE.finditer(clause):
        clause = clause[because.end() :]  # "plans to shrink in the wake of | a loss"
    if _HAS_MOVED.search(clause):
        clause = clause[clause.rfind(",") :]
    if _PROPOSED.search(clause) or _LOWERING.search(clause):
        return " (proposed)"
    if _PLANNED.search(clause):
        return " (planned)"
    return " (expected)" if _EXPECTED.search(clause) else ""
