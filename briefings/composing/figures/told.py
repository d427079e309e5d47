"""How a sentence tells a figure: as a fact, as a plan, or not at all as something that is so.

A row of the table stands without its sentence. What the sentence only supposes, threatens or calls false must not look
like a fact there, and neither must one side's quoted claim; what is planned, expected or proposed may stand, and says
so behind its label. English only.
"""

from __future__ import annotations

import re

from briefings.composing.figures.counted import HARMED, is_of_others
from briefings.composing.figures.foreseen import is_foreseen
from briefings.composing.figures.gone import is_gone
from briefings.composing.figures.manners import manner_in
from briefings.composing.passages import Passage
from briefings.language.numbers import FigureMention
from briefings.language.numbers.labels.results import has_owner
from briefings.patterns import late

_EACH = late(r"\brespectively\b|\bapiece\b", re.IGNORECASE)
"""Figures that belong to a list in its order: no label of one noun is true of any of them."""

_THEN = late(
    r"^(?:In (?:the|a|its) (?:poll|survey)\b"
    r"|(?:(?:Yet|But|And),? )?(?i:During|In|Over|Through|For) (?:that|(?:the|that) same) (?:time|period|span|point)\b"
    r"|That(?:[’']s| is| was) when\b)"
)
"""A time that only the sentence before tells."""

_UNCONFIRMED = late(
    r"\bunconfirmed\b|\bno (?:official |independent )?confirmation\b|\b(?:[Oo]ne|an|unverified) reports? suggests?\b"
)
"""What a paper itself does not vouch for."""

_OWN = late(r"(?<![\w’'])(?:I|I[’'](?:m|ve|d)|me|myself|my)(?= )")
"""What makes a sentence its author's own: what a writer has tried at home is no news."""

_SHORT_OF = late(r"\s(?:below|above)\b|\s(?:short of|behind|ahead of) (?:[A-Z]|(?:an?|the|its|his|her|their|that)\b)")
_DISTANCE = late(r"\s(?:below|above|lower|higher|less|more|fewer|over|under|short of|ahead of|off)\b")
"""What makes a share the distance from another value: "32 percent below 2005 levels"."""

_SMALLER = late(
    r"\s(?:more|less) (?!than\b)[a-z]+ than\b"
    r"|\s(?:small|larg|bigg|fast|slow|light|heavi|thinn|bright|dimm|long|short|tall|wid)er\b"
)
_MORE_THAN = late(r"\s(?:(?:more|less) than|higher|lower)\b")
_THAN_ANOTHER = late(
    r"\s(?:lower|higher|more|less|fewer) than "
    r"(?:those|that|for|(?:it|they|he|she)\b|expected|forecast|anticipated|planned|usual|normal|average"
    r"|(?:the|its|their|his|her) (?!same|previous|year|month|quarter|last)|[A-Z](?!\w*day\b))"
    r"|\s(?:lower|higher|better|worse) (?:for|among|with|on) (?:the|an?|those|these)\b"
)
_MONEY_FROM = late(
    r"\s(?:less|extra|cheaper|dearer|better|worse|more(?= than)|off(?! (?:the |its )?(?:coast|shore))"
    r"|higher|lower|below|above|short of|ahead of)\b"
)
_AMONG = late(r"\s(?:among|for those|by those)\b")
_PAID_BY_ONE = late(
    r"\b(?:compan(?:y|ies)|firm|retailer|employer|chain)s?[’'](?:s\b|(?= ))"
    r"|\b(?:its|his|her)\b[^,;]{0,40}\bminimum wage"
)
"""What makes a minimum wage one employer's and no land's."""
_HAD = late(r"\W*Had (?:[A-Z]|(?:he|she|they|it|the|an?) )")
"""A condition: "Had Lee won | 900 more votes"."""
_OVERTAKEN = late(
    r"\b(?:earlier|previous|initial|first|prior|original) (?:death )?(?:toll|count|figure|estimate|report|tally)s? of "
    r"(?:at least |about |around |some )?$"
    r"|^Previously\b[^,;]*$|\b(?:rang(?:e[ds]?|ing) (?:in age )?from|between the ages of|aged(?: between| from)?"
    r"|aged (?:\d+, )*\d+ (?:and|or)) $"
    r"|^Earlier,? (?!on\b|in\b|this\b|than\b)[^,;]*\b(?:said|says|reported|told|put)\b[^;]*$"
    r"|\b(?:had|has|have) said (?:previously|earlier|before)\b[^;]*$"
    r"|\b(?:previously|earlier|initially|originally|first) (?:said|reported|estimated)\b[^;]*$"
    r"|\b(?:claim|account|version|report)s? (?:disputed|denied|rejected|contradicted|dismissed) by\b[^;]*$"
    r"|\b(?:he|she|they) (?:knew|knows?|met|saw)(?: of)? (?:at least |about |around |some |more than )?$"
    r"|\b(?:had|has|have) (?:previously|earlier|initially|originally) (?:forecast|predicted|expected|said|estimated)\b"
    r"[^,;]{0,40}$"
)
"""An age, a value that its sentence takes back, that one side holds against another's, or that somebody knows of."""

_ONLY_BEFORE = late(
    r" (?:before|until|prior to) [^,;.]{3,60}, but (?:(?:it|they) )?(?:is|are|will|now|has|have)\b"
    r"|[^;.]{0,90}, but (?:later |then )?(?:closed|ended|finished|settled) "
    r"(?:(?:the (?:day|session|week)|at|up|down|higher|lower|flat|unchanged|little|with)\b|[$€£]?\d)"
)
"""Until when a value was so that no longer is: "were priced at $29 | before the fair, but will be free"."""

_NEW_CLAUSE = late(
    r";|\s[–—―]\s?|[—―]|--|,\s(?:and|but|while|whilst|whereas|although|though|which|whose|who|when|where|because|as)\b"
    r"|,\s(?=(?:had|has|have|reported|posted|earned|sold)\b)"
)
_SUPPOSED = late(
    r"\b(?:could|might|may|probably|presumably|supposedly"
    r"|[Ii]f|[Uu]nless"
    r"|until (?:the|its|their|an?) (?:[\w’'-]+ ){1,4}?(?:falls|rises|reaches|drops|climbs|hits|tops|exceeds)"
    r"|(?:so|as) long as|(?i:suppose|supposing|imagine|let[’']s say|say you)"
    r"|(?:is|are|was|were) (?:believed|thought|suspected|feared|said|alleged) to have|ha(?:s|ve) likely|thought likely"
    r"|(?:near|close to|nearing|negotiating|in talks (?:on|over|for|about)) an? (?:[a-z]+ ){0,2}(?:deal|agreement)"
    r"|the equivalent of|(?:equivalent|equates?|equated) to an?|threat(?:en\w*|s)?|scenarios?|assuming"
    r"|(?:a lie|lies|untrue)|incorrectly|falsely|wrongly|mistakenly|erroneously|baselessly|fake|hoax|myth"
    r"|possible|potential|hypothetical|would-be|(?:capable of|ability to|(?<!been )able to|willing to)"
    r"|alleg(?:es|ed|ing) (?:in|that|[A-Z])|(?:his|her|their|[’']s) (?:\w+ )?claims? that"
    r"|(?:seek|demand|order|request)(?:s|ed|ing)? the arrest|allows? (?:the|an?|its|their) [^,;]{3,60} to"
    r"|(?:block|prevent|halt|stop|avert|avoid)(?:s|ed|p?ing)? (?:the|its|their|any) (?:release|deportation|loss|arrest"
    r"|evacuation|cancellation|recall|destruction|killing|sale|closure)s?"
    r"|refus(?:e[sd]?|ing)|den(?:y|ies|ied) that|fail(?:s|ed|ing) to|instead of|rather than"
    r"|[Nn]o(?:t|r)? (?!only|matter)|[Nn]ever(?! before)|cannot|can only)\b"
    r"|n[’']t\b"
)
_BUILT = late(
    r"\b(?:roads?|bridges?|tunnels?|walls?|fences?|pipelines?|railways?|lines?|borders?|canals?|highways?|expressways?|"
    r"motorways?|coast(?:line)?|stretch|dams?|towers?|parks?|sites?|areas?|zones?|facilit(?:y|ies)|fields?|farms?|"
    r"plants?|reactors?|islands?|reserves?|buffers?|corridors?|ring|radius|spill|slick|blaze|fire)\b"
)
_ARTICLES = frozenset({"", "A", "An", "a", "an"})
_COULD = late(r"[^,;]*\b(?:would|could|might)\b")
_POLL = late(r"\b(?:polls?|surveys?|surveyed|polled|interviews?|interviewed)\b")
_ASKED = late(r"\b(?:voters|adults|people|respondents|Americans|likely voters)$|^share of .*\bvote\b")
"""Those whom a poll asked, which are no total of theirs, and what they would vote."""

_OF_A_SHARE = late(
    r"(?:%|per ?cent|\b(?:half|third|quarters?|fifths?)) of [\w’' -]{2,60} (?:have|has|had|earn\w*|make|made|live"
    r"|spend|spent|own|owned|pay|paid)\b"
)
_ACCUSED = late(r"\baccus(?:ed|es|ing|ations?)(?: \w+){0,3} of\b")
_ALLEGED = late(r"\ballegedly\b|\balleged $")
_TOLL_FROM = late(
    r"\b(?:br(?:ought|ings?)|rais(?:ed|es)|push(?:ed|es)) the (?:[\w-]+ ){0,3}toll from [A-Z][\w’'-]+ to $"
)
_PER_ONE = late(
    r"(?: (?!per\b)[\w’'-]+){1,5} per (?:vote|voter|person|head|capita|pupil|student|household|family|unit)\b"
)
"""What makes money that of one alone: "spent | $2 on TV ads per vote"."""
_TRACKED = late(r"\b(?:track(?:s|ing|ed)?|follow(?:s|ing)|based on) (?:the |an? )?$")
_OF_ITS_PART = late(
    r"(?: \([^()]*\))? from (?:its|their|his|her|the) [^,;.]{0,60}"
    r"\b(?:division|unit|business|segment|arm|operation)s?\b"
)
"""Of which part alone a company's figure is: "had sales of $5 million | from its toy division"."""

_OFFERED = late(r" [“\"‘]?(?:[a-z]+ ){0,3}(?:offers?|bids?|proposals?|donations?|contributions?|payments?)\b")
_COST_OF_DOING = late(r"\bcosts? of [a-z]+ing\b")
_OF_SOME = late(
    r"(?:For|Among) (?!(?:now|years|decades|example|instance|(?:the|all of|each) (?:\w+ )?(?:first|second|third|fourth"
    r"|last|whole|full|years?|half|quarter|months?|weeks?)|(?:19|20)\d\d)\b)[^,;]{3,60}, "
)
"""Whom alone a measure is of: "For women, unemployment fell"."""
_FOUND = late(
    r"[^;.]{0,80}\b(?:was|were|has been|have been|been) (?:later |all )?(?:found|rescued|located|recovered)\b"
)
"""What has become of the missing: "Seven | missing sailors were found"."""
_LACKING = late(r"\b(?:lack(?:s|ed|ing)?|absent|hid(?:es?|ing)|hidden|conceal\w*) [^,;]{0,30}$")
_HAS_CHANGED = late(
    r" of [^,;.]{2,40}, (?:has|have) (?:since |now )?(?:reduced|cut|raised|increased|sold|lowered|trimmed|doubled)\b"
)
"""What makes a holding one of before: "who held | 43% of Osk, has cut his stake to 20%"."""
_IF_BEHIND = late(r"(?:[^.;]|\.(?=\d)){0,60}?(?:,? if|, unless) (?!only|any|not)")
"""A condition behind what "would" be: "would owe | $3 million if he won"."""

_TIMES = late(r"(?: times|-?fold)\b")
_THAT_DECADE = late(r"[^,;.]*\bin the (?:(?:early|late|mid)[ -])?(?:(?:19|20)\d0s|\d0s)\b")
_YEAR_BEFORE = late(  # "sold 46 million | in the same quarter last year"
    r"(?:(?!\b(?:from|than|versus|compared|over|up|down|against|on|as)\b)[^,;.])*"
    r"\b(?:in|for|during|at) the (?:same|corresponding|comparable) (?:quarter|period|months?|half|time|week|weekend)"
    r" (?:(?:of|in) )?(?:last year|the (?:year before|previous year)|a year (?:ago|earlier|before)|(?:19|20)\d\d)\b"
)
_MAKE_UP = late(r"made up by |accounted for by ")
_OF_SHARES = late(r" (?:worth )?of (?:its |their )?(?:own )?(?:shares|stock)\b")
_SECURITIES = late(r"\.? (?P<what>stock|shares|notes|bonds|debt)\b")


def manner_of(passage: Passage, mention: FigureMention, label: str) -> str | None:
    """What a row adds behind its label, "(expected)" or nothing; None where the sentence doesn't tell a fact."""
    text, at = passage.text, mention.start - passage.sentence.start
    if passage.spoken or any(words.search(text) for words in (_EACH, _THEN, _OWN, _UNCONFIRMED)):
        return None
    if (mention.kind == "money" and _is_of_securities(text, label)) or _is_tracked(mention, text, label):
        return None
    if (
        _is_claimed(text, at)
        or _ONLY_BEFORE.match(text, at + len(mention.text))
        or _OVERTAKEN.search(text, 0, at)
        or is_foreseen(text, at, at + len(mention.text), counted=mention.kind == "count")
        or _is_no_level(mention, text, at, label)
    ):
        return None
    clause, rest = _clause_ahead(text, at), text[at + len(mention.text) :]
    if _SUPPOSED.search(clause) or _is_supposed(mention, clause, rest, label):
        return None
    return manner_in(mention, text, at, clause, label)


def _is_of_securities(text: str, label: str) -> bool:
    """Whether a label ends before what is bought of a company: "purchase of Osk Inc. | stock"."""
    if label.startswith(("shares ", "stock ")) and _OF_SHARES.search(text):
        return True  # "will buy back $2.5 billion | of shares"
    found = text.find(label)
    behind = _SECURITIES.match(text, found + len(label)) if found >= 0 else None
    return behind is not None and behind["what"] not in label


def _is_tracked(mention: FigureMention, text: str, label: str) -> bool:
    """Whether an index only says what moved: "a fund that tracks the | Osk Index fell"."""
    found = text.find(label.rpartition(" in ")[2]) if mention.delta else -1
    return found >= 0 and _TRACKED.search(text, 0, found) is not None


def _is_no_level(mention: FigureMention, text: str, at: int, label: str) -> bool:
    """Whether the figure is a detail, a distance from another value, what a poll asked, or what is lost already."""
    if mention.kind == "measure" and _is_detail(mention, text[at:], label):
        return True
    if mention.kind == "money" and _is_of_a_deal(mention, text, at, label):
        return True
    return _is_distance(mention, text, at) or _is_of_a_poll(mention, text, label) or is_gone(mention, text, at)


def _is_of_a_deal(mention: FigureMention, text: str, at: int, label: str) -> bool:
    """Whether an amount is that of a deal with whom the label names, or only offered: "contracts with Osk worth $2"."""
    if label.startswith("amount made by "):
        return _OFFERED.match(text, at + len(mention.text)) is not None
    whose = label.removeprefix("value of ")
    return (
        whose != label
        and re.search(rf"\b(?:with|from|by|for|to) {re.escape(whose)} (?:valued|worth)\b", text) is not None
    )


def _is_supposed(mention: FigureMention, clause: str, rest: str, label: str) -> bool:
    """Whether the words around the figure make it no fact: "a 10 point cut | would help", "40% of them earn | $9"."""
    if _ACCUSED.search(clause) and not HARMED.search(label):
        return True
    if _LACKING.search(clause) or _TOLL_FROM.search(clause) or (_COULD.match(clause) and _IF_BEHIND.match(rest)):
        return True
    of_some = mention.kind == "percent" and (_OF_SOME.match(clause) or _HAS_CHANGED.match(rest))
    if of_some or ("minimum wage" in label and _PAID_BY_ONE.search(clause)) or _HAD.match(clause):
        return True
    if _THAT_DECADE.match(rest) or _YEAR_BEFORE.match(rest) or _is_of_several(clause, label):
        return True
    if mention.kind == "count":
        found = " missing" in mention.label and _FOUND.match(rest)
        return bool(found) or _TIMES.match(rest) is not None or is_of_others(clause, rest, label)
    part = _OF_ITS_PART.match(rest) and has_owner(label) and " from " not in label
    of_doing = (_COST_OF_DOING.search(clause) and "cost" not in label) or _PER_ONE.match(rest)
    unsure = mention.kind == "money" and (_OF_A_SHARE.search(clause) or _ALLEGED.search(clause) or of_doing)
    return bool(part or unsure) or (clause.strip() in _ARTICLES and _COULD.match(rest) is not None)


def _is_of_several(clause: str, label: str) -> bool:
    """Whether a label names one of those who together make up a share: "A, B and | C make up"."""
    one = _MAKE_UP.search(label)
    return one is not None and f" and {label[one.end() :]}" in clause


def _is_of_a_poll(mention: FigureMention, text: str, label: str) -> bool:
    """Whether a figure only tells whom a poll asked or how they would vote."""
    return mention.kind in {"count", "percent"} and _ASKED.search(label) is not None and _POLL.search(text) is not None


def _is_distance(mention: FigureMention, text: str, at: int) -> bool:
    """Whether a share or a measure is only how far something lies from another value."""
    if mention.kind == "money" and mention.hedge in {"or more", "or less", "or fewer"}:
        return True  # "a purchase of $50 or more"
    if mention.kind == "money":
        return (_MORE_THAN if mention.delta else _MONEY_FROM).match(text, at + len(mention.text)) is not None
    if mention.kind == "percent" and not mention.delta and text.endswith(" by ", 0, at):
        return True  # "is down by half"
    told = mention.kind in {"percent", "points", "measure"}
    if mention.delta:
        if _AMONG.match(text, at + len(mention.text)):
            return True  # "trade rose 38 percent among the young"
        beside = _THAN_ANOTHER.match(text, at + len(mention.text)) or _SHORT_OF.match(text, at + len(mention.text))
        beside = beside or _SMALLER.match(text, at + len(mention.text))
        return told and beside is not None
    return told and _DISTANCE.match(text, at + len(mention.text)) is not None


def _is_detail(mention: FigureMention, rest: str, label: str) -> bool:
    """Whether a measure only describes a thing it stands before, "a 265-horsepower engine", and is no works."""
    behind = rest[len(mention.text) :].lstrip(" -")
    return behind.startswith(label.split(" ", maxsplit=1)[0]) and _BUILT.search(label) is None


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
