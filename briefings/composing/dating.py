"""Whether a date says when its sentence's main clause happens, or only when something beside it did. English only.

"Parliament ordered an inquiry into the dam, whose gates were opened on Sunday" tells of no inquiry on a Sunday; "who
has campaigned for him since he gave up in February" tells nothing of February; "until June" tells an end, "a 2014
study" a name. A wrong date is worse than none, so every such date is an aside.
"""

from __future__ import annotations

import re
from datetime import date

from briefings.composing.clauses import own_clause
from briefings.composing.names_of_days import is_in_name, tells_which
from briefings.language.dates import DateMention
from briefings.language.finite_verbs import has_finite_verb
from briefings.language.quotes.verbs import CALLING
from briefings.patterns import late

_ANY_WEEK = late(
    r"(?:(?:early |late )?last|this|next) week|cette semaine|semaine (?:dernière|passée|écoulée|prochaine)"
    r"|esta semana|(?:la )?(?:semana pasada|(?:próxima|pasada) semana)"
    r"|(?:diese|vergangene|letzte|vorige|kommende|nächste)[rn]? woche"
)
_WEEK_BEGINS = late(
    r"début de (?:la |cette )?semaine|(?:principios|comienzos|inicios) de (?:la |esta )?semana"
    r"|(?:anfang|beginn) (?:der|dieser) woche"
)
_FRIDAY, _SUNDAY = 4, 6
_RELATIVE = late(r",\s(?:which|who|whose|whom|where|what)\b|\s(?:--|—|–|-)\s(?:an?|the|one|which|who|whose)\b")
_RESTRICTIVE = late(
    r"(?P<before>[^\W\d_][\w’'-]*)\s(?P<pronoun>that|which|who|whose|where)\s(?!(?:day|week|month|year|same)\b)"
)
# A state that goes on from a day on, or begins no sooner: "has been suspended since July", "not due until October".
_DESCRIBING = late(
    r"(?<!\bin )(?<!\bat )(?<!\bby )(?<!\bto )(?<!\bwith )\b(?:the|an?|its|their|his|her)\s(?:[\w-]+\s){1,3}"
    r"(?:unveiled|published|issued|introduced|imposed|adopted|made|built|produced|commissioned|proposed|established|"
    r"founded|created|drafted|enacted|written|taken|set)\s(?:back )?(?:in|on)\s(?:late |early |mid-?)?$"
)
_STATE = late(
    r"\b(?:ha(?:s|ve|d)\b(?![^,]*\b(?:not|never)\b)[^,]*\ssince|not\b[^,]*\suntil)\s(?:the |early |late |mid-?)?$",
    re.IGNORECASE,
)
# "has posted its first loss since 1992" was so posted once, and not in 1992.
_RANKED = late(
    r"\b(?:the|an?|its|their|his|her|this|one of the|'s|’s)\s(?:\d+\w* |[a-z]+ly |single |second |third )?"
    r"(?:first|second|third|only|best|worst|most|least|(?:big|larg|high|low|strong|weak|sharp|steep|fast|slow|long|short"
    r"|small|great|deep|heavi|deadli|busi|hott|cold|wett|dri|bloodi|clos|quiet|poor|rich)(?:g|t)?est)\b"
)
NAMES_EVENT = late(
    r" (?:[A-Z]?[a-z-]+ )?(?:attack|assault|blast|bombing|raid|strike|massacre|crash|disaster|shooting|(?:earth)?quake"
    r"|coup|war|invasion)s?\b"
)
"""What stands behind a date that only names an event: "the 7 October | attack"."""

_MEASURES = "figures?|levels?|totals?|numbers?|rates?|prices?|sums?|amounts?|profits?|losses|sales"
_ASIDES = (
    r",\s(?:originally|previously|initially)\s[^,]*",
    r"\b(?:up|down|rise|fall|drop|increase|decrease|decline|jump|cut) from\b[^,;]*",
    rf"\b(?:double|twice|half|triple|times|above|below|than|up on|down on) (?:the|its|their|his|her) (?:[a-z]+ ){{0,2}}"
    rf"(?:{_MEASURES})\b[^,;]*",
    r"\bcompared (?:with|to)\b[^;]*",
    r"\b(?:against|versus) [$€£¥]?\d[^,;]*",
    r"\bto (?:an? \w+ )?[$€£¥]?\d[^;]{0,120}\sfrom [$€£¥]?\d(?:[^;,]|,(?=\d)){0,120}",
    r"(?<!to )(?<![\d.])\d[\d.,]*\s(?:points?|percent|per cent)(?:, or [\d.]+ (?:percent|per cent))?,?\sfrom ",
    r"\b(?:highs?|lows?|records?|peaks?|levels?)\b[^,;]{0,30}\s(?:set|hit|reached|seen|recorded)\s(?:in|on)\s"
    r"(?:late |early |mid-?)?",
    r"\bfor the (?:\w+ )?(?:years?|quarters?|hal(?:f|ves)|months|period|season) (?:to|until|ending|ended|through)\s"
    r"(?:the end of )?",
    r",\s(?:part|one|some|most) of\b[^,;]*",
    r"\bhaving (?:first|once|previously|already|last)\s[^,;]*",
    r"\b(?:postpon|cancel|delay|boycott|call(?:ed|ing|s)? off|scrap)\w*\s[^.;,]{0,40}\b(?:elections?|votes?|talks"
    r"|meetings?|games?|match(?:es)?|flights?|concerts?|hearings?|summits?|visits?|trips?|polls?|launch(?:es)?)\s",
    r"\brecount(?:s|ed|ing)\s[^.;]{3,160}",
    r",\s[^,;]{2,40}\s(?:reported|said|wrote|revealed)\s(?:back\s)?in\s",
)
"""What ends before a date that is an earlier value's, a record's, a period's or that of something described."""
_ASIDE = late("|".join(f"(?:{aside})$" for aside in _ASIDES))
_LEADING_TO = "ahead of|in advance of|(?:lead-?up|run-?up|prior) to|the eve of|at the time of"
_SUBORDINATE = late(
    rf"\b(?:since|until|till|because|before|than|if|unless|whether|how|why|{_LEADING_TO})\s"
    r"|^(?:Even if|If|Unless|Whether)\s"
)
_SEASON_AHEAD, _SEASON_BEHIND = late(r"\d{4}[-–/]$"), late(r"[-–/]\d{2}\b(?![-–/])")  # "the budget for 2025-26"
# "(Lee et al., 2025)": when a paper that is named appeared.
_CITED = late(r"(?:\bet al\.,?|[(;]\s?[A-Z][\w'’-]+(?:\s(?:and|&)\s[A-Z][\w'’-]+)?,)\s$")
_CLOSES = frozenset({")", ";"})
_LED_TO = late(rf"\b(?:{_LEADING_TO})\s[^,;]*$", re.IGNORECASE)
_REDUCED = late(
    r",\s(?:(?:first|originally|itself|once|already|since)\s)?"
    r"(?:[^\W\d_]{3,}ed|begun|built|held|made|sold|bought|set|founded|shown|known|given|taken|written|born|hit|led|sent|cut|shut|lost|won|found|kept|torn|broken|stolen|seen|thrown|grown)\s"
)
_FINITE_NEXT = late(
    r"[^,;]*,\s(?:also |now |still |then )?"
    r"(?:has|have|had|is|are|was|were|will|would|may|might|can|could|must|does|did)\b"
)
_FROM = late(
    r"\b(?:since|until|till|before|than|prior to|ahead of|as of|compared (?:with|to)|(?:increase|rise|up|down) from)"
    r"\s(?:the |an? |early |late |mid-?|end of |start of |in |on |last |its |their )*$",
    re.IGNORECASE,
)
# What comes from a time and tells nothing of it: "returns from 1995", "arrears for the period from 2004 to 2009".
_FROM_THEN = late(
    r"\b(?:period|arrears|taxes|returns?|filings?|data|figures|incomes?|earnings|revenues?|statistics|numbers|records?|documents?|papers|files|e-?mails?"
    r"|letters?|memos?|reports?|footage|photos?|photographs?|pictures?|images?|videos?|tapes?|recordings?|interviews?"
    r"|polls?|surveys?|stud(?:y|ies)|research|census|levels?|rulings?|decisions?|laws?|cases?|debts?|loans?|bonds?|targets?"
    r"|deadlines?|goals?|forecasts?)"
    r"\s(?:dating )?from\s(?:earlier |later )?(?:in )?(?:the |early |late |mid-?|about |around )*"
    r"(?:\d{4}\s(?:to|until|till|through)\s)?$",
    re.IGNORECASE,
)
_RESUMED = late(
    r"\s(?:[^\W\d_]{2,}ed|fled|met|went|came|took|left|began|ran|won|lost|made|led|paid|sent|told|fell|off|out|up|down|sank|shot)"
    r"\s(?:is|are|was|were|has|have|had|will|would)\s"
)
# The same in French, Spanish and German: "les attentats du 7 juillet", "desde 2010".
_FROM_ABROAD = late(
    r"\b(?:du|des|(?<!partir )de|del|vom|depuis|seit|desde|hasta|bis|jusqu['’](?:au|en)|après|avant|nach|vor"
    r"|pour l['’]après)"
    r"\s(?:le |la |les |el |dem |l['’])*$"
)
# "l'avion, qui a disparu le 1er juin", "soldats arrêtés par la garde le 23 mars", "das Schiff, das im Mai sank".
_BESIDE_ABROAD = late(
    r",\s(?:qui|que|dont|où|lequel|laquelle|quien(?:es)?|cuy[oa]s?|donde|der|die|das|deren|dessen|denen)\s|\s(?:qui|dont)\s"
    r"|\b(?!(?:été|est|sont|ont|avait|avaient|était|étaient|sera|seront|soient|pas|plus)\b)[^\W\d_]{3,}\s"
    r"[^\W\d_]{3,}(?:ée?s?)\s(?=(?:par|en|à|dans|lors|le|au|aux)\s)"
)
_COMPLETING = frozenset(
    "so now given clear true sure certain evidence possible likely found finds find show shows shown know knows knew "
    "think thinks learn learns felt feel feels prove proves mean means meant ensure ensures hope hopes fear fears "
    "worry agree agrees".split()
)


def is_aside(sentence: str, start: int, end: int, *, of: int | None = None) -> bool:
    """Whether the date at `sentence[start:end]` tells of something beside what the sentence says happened.

    `of` is the place of the verb that is meant, where it need not be the main clause's.
    """
    if of is None and _goes_on_since(sentence, start, end):
        return False
    if _is_of_thing(sentence, start, end, main=of is None):
        return True
    if of is None and own_clause(sentence, start) is not None:
        return False
    begin = aside_from(sentence, start)
    return begin is not None and (of is None or of < begin)


def tells_no_day(sentence: str, start: int, end: int) -> bool:
    """Whether the date at `sentence[start:end]` is a part of a name, or of what is compared, described or counted.

    In whose clause it stands is not asked.
    """
    return not _goes_on_since(sentence, start, end) and _is_of_thing(sentence, start, end, main=True)


def _is_of_thing(sentence: str, start: int, end: int, *, main: bool) -> bool:
    """Whether the words beside a date make it that of a thing; `main` says that the main clause's verb is meant."""
    ahead, date, behind = sentence[:start], sentence[start:end], sentence[end:]
    return bool(
        _FROM.search(ahead)
        or _FROM_ABROAD.search(ahead)
        or _ASIDE.search(ahead)
        or _FROM_THEN.search(ahead)
        or _LED_TO.search(ahead)
        or _SEASON_AHEAD.search(ahead)
        or (date.isdigit() and (_SEASON_BEHIND.match(behind) or (behind[:1] in _CLOSES and _CITED.search(ahead))))
        or is_in_name(ahead, date, behind)
        or (main and (tells_which(ahead, date, behind) or _describes_object(ahead)))
    )


def _goes_on_since(sentence: str, at: int, end: int) -> bool:
    """Whether what is told of the main clause's subject has been so since a date, or is not so until then.

    What has come since "the Oct. 7 massacre" came after it, nobody knows when; so has a record "since 1992".
    """
    state = None if NAMES_EVENT.match(sentence, end) else _STATE.search(sentence, 0, at)
    if state is None or (state[0].rstrip().endswith("since") and _RANKED.search(state[0])):
        return False
    return described_from(sentence, at) is None


def _describes_object(ahead: str) -> bool:
    """Whether the words before a date describe what another verb acts on: "replaces the version unveiled in"."""
    found = _DESCRIBING.search(ahead)
    return found is not None and has_finite_verb(ahead[: found.start()])


def aside_from(sentence: str, at: int) -> int | None:
    """Where the clause begins that only describes something and holds the offset `at`; None in the main clause."""
    begins = (
        described_from(sentence, at),
        _restrictive(sentence, at),
        _subordinate(sentence, at),
        _reduced(sentence, at),
        _abroad(sentence, at),
    )
    return min((found for found in begins if found is not None), default=None)


def described_from(sentence: str, at: int) -> int | None:
    """Where the relative clause behind a comma begins that holds the offset `at`: "a man, who had fled, was found"."""
    last = None
    for match in _RELATIVE.finditer(sentence, 0, at):
        last = match
    return last.start() if last and "," not in sentence[last.end() : at] else None


def _restrictive(sentence: str, at: int) -> int | None:
    """`a deal that the two struck last month`, but not `said that exports fell last month`."""
    for match in _RESTRICTIVE.finditer(sentence, 0, at):
        word = match["before"]
        begin = _behind_apposition(sentence, match.end(), at)
        names = not word.islower() and match["pronoun"] != "whose"  # "the firm Airbus whose ship sank last year"
        if _is_over(sentence, begin, at) or word in _COMPLETING or names:
            continue
        if word not in CALLING and not word.endswith("ed"):
            return match.start() + len(word)
    return None


def _reduced(sentence: str, at: int) -> int | None:
    """Words between two commas that describe the subject: "The work, begun two years ago, has been halted"."""
    last = None
    for match in _REDUCED.finditer(sentence, 0, at):
        last = match
    return last.start() if last and "," not in sentence[last.end() : at] and _FINITE_NEXT.match(sentence, at) else None


def _abroad(sentence: str, at: int) -> int | None:
    """A relative clause or a participle in French, Spanish or German, up to the next comma."""
    last = None
    for match in _BESIDE_ABROAD.finditer(sentence, 0, at):
        last = match
    return last.start() if last and "," not in sentence[last.end() : at] else None


def _subordinate(sentence: str, at: int) -> int | None:
    last = None
    for match in _SUBORDINATE.finditer(sentence, 0, at):
        last = match
    return last.start() if last and not _is_over(sentence, last.end(), at) else None


def _behind_apposition(sentence: str, begin: int, at: int) -> int:
    """Where a clause goes on behind what is put between two commas after its subject: "where Ann Lee, a vet, lived"."""
    first = sentence.find(",", begin, at)
    second = sentence.find(",", first + 1, at) if first > 0 else -1
    return second + 1 if second > 0 and not has_finite_verb(sentence[begin:first]) else begin


def _is_over(sentence: str, begin: int, at: int) -> bool:
    """Whether a clause ends before `at`: with a comma, or where the main verb follows its own ("who had fled was")."""
    return "," in sentence[begin:at] or _RESUMED.search(sentence, begin, at) is not None


def is_either_week(mention: DateMention, published: date | None) -> bool:
    """Whether "last week" may be the one before or the one that ends, "this week" that or the one that begins.

    A Sunday's paper means either by it. "The beginning of the week", where a language says it so, is from Friday on
    the one behind or the one to come.
    """
    if published is None or published.weekday() < _FRIDAY:
        return False
    words = mention.text.casefold()
    if _WEEK_BEGINS.fullmatch(words):
        return True
    return published.weekday() == _SUNDAY and _ANY_WEEK.fullmatch(words) is not None
