"""Words of several senses, each of which somebody asks for: a "strike" is a raid or a walkout."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefings.patterns import late


class Sense(NamedTuple):
    """A sense of a word: the words around it that tell it, of which fields it is, and which fields know another."""

    around: re.Pattern[str]
    of: str
    beside: str
    homonym: bool = False
    """Whether a text that has the word in this sense has it in no other."""


HOMONYMS = {
    "fire": (
        Sense(
            late(
                r"\b(?:open(?:ed|s|ing)?|return(?:ed|s|ing)?|exchang(?:e[ds]?|ing)|under|line of|rocket|artillery|"
                r"mortar|sniper|machine[- ]gun|anti-aircraft|small[- ]arms|friendly|enemy|covering|indiscriminate|"
                r"cross) fire\b|\bfire (?:shots?|missiles?|rockets?|bullets)\b|\bfir(?:ed|ing)\b|\bfirearms?\b"
                r"|\bfirepower\b"
            ),
            of="war",
            beside="disaster",
        ),
        Sense(
            late(r"\b(?:fired|sacked) (?:as|by (?:the|his|her) (?:board|boss|club))\b"),
            of="work",
            beside="war disaster",
        ),
    ),
    "strike": (
        Sense(
            late(
                r"\b(?:air|drone|missile|rocket|military|retaliatory|pre-?emptive|precision|surgical|cyber|nuclear|"
                r"deadly|lethal|long-range|artillery|joint|israeli|russian|ukrainian|iranian|us)[\"”’]? strikes?\b|"
                r"\bstrike group\b|\bstrikes? (?:against|killed|that killed|hit|targeted|targeting)\b|\bstrikes? on "
                r"(?!\w+day\b|\d|(?:the )?(?:\w+ )?(?:rail|tube|underground|tram|bus|train|network|christmas|new year))"
            ),
            of="war",
            beside="work",
            homonym=True,
        ),
        Sense(
            late(
                r"\b(?:on|general|rail|train|bus|teachers?['’]?|doctors?['’]?|nurses['’]?|workers['’]?|actors?['’]?|"
                r"writers['’]?|pilots['’]?) strikes?\b|\bstrikes? (?:action|ballots?|pay|by (?:doctors|nurses|workers|"
                r"teachers|staff|pilots|unions?))\b"
            ),
            of="work",
            beside="war",
            homonym=True,
        ),
        Sense(late(r"\bstrikers?\b"), of="sport work", beside="war"),
        Sense(late(r"\b(?:hunger|rent|lightning) strikes?\b"), of="politics protest law", beside="war work"),
    ),
    "trade": (Sense(late(r"\btrade (?:deadline|rumou?rs|requests?|targets?)\b"), of="sport", beside="business"),),
    "deal": (
        Sense(
            late(
                r"\b(?:ceasefire|truce|peace|hostages?|prisoners?|release|swap|exchange|nuclear|plea|asylum|"
                r"coalition)(?:[- ](?:release|swap|exchange|hostages?|prisoners?))* deals?\b"
            ),
            of="peace war politics protest law",
            beside="business",
        ),
    ),
    "case": (
        Sense(
            late(
                r"\b(?:confirmed|suspected|mpox|measles|cholera|polio|covid\S*|flu|dengue|ebola) cases?\b|"
                r"\bcases? of (?:mpox|measles|cholera|polio|covid\S*|bird flu|flu|dengue|ebola|the (?:virus|disease))\b"
            ),
            of="health",
            beside="law",
            homonym=True,
        ),
    ),
    "power": (
        Sense(
            late(
                r"\b(?:in|from|seiz(?:e[ds]?|ing)|t(?:ook|ak(?:e[ns]?|ing))|h[eo]ld|grab(?:bed|s)?|abuse of|"
                r"transfer of|balance of|shar(?:e|ing)|c[ao]me to|return(?:ed|s)? to|grip on|hold on|rise to|military|"
                r"political|executive|presidential|regional|colonial|occupying|air|purchasing|bargaining|buying|"
                r"spending|soft|star|people) powers?\b(?! (?:plants?|grid|cuts?|outages?|suppl\w+|stations?|generation|"
                r"demand|prices?|bills?|sector|lines?|the|homes))|\bpower (?:struggle|vacuum|grab|play|transfer|"
                r"brokers?|of attorney|couple|base)\b|\bpower-sharing\b"
            ),
            of="politics",
            beside="energy",
        ),
    ),
    "rate": (
        Sense(
            late(
                r"\b(?:birth|death|mortality|fertility|fatality|survival|infection|murder|homicide|crime|suicide|heart|"
                r"pass|literacy|vaccination|immuni[sz]ation|approval|success|conviction|obesity|marriage|"
                r"divorce) rates?\b"
            ),
            of="health law politics",
            beside="business",
        ),
    ),
    "attack": (
        Sense(late(r"\b(?:heart|panic|asthma) attacks?\b"), of="health", beside="war disaster"),
        Sense(
            late(
                r"\battack(?:ing)? (?:ads?|midfielder)\b|\b(?:personal|verbal) attacks?\b"
                r"|\battack(?:s|ed)? (?:on |against )?[^,.;]{3,40}, (?:dismiss|describ|brand|denounc|derid|"
                r"critici)|\battacks? on (?!terrorism)\w+ism\b"
            ),
            of="politics",
            beside="war",
        ),
    ),
    "clash": (
        Sense(
            late(
                r"\b(?:title|cup|league|medal|final|semi-?finals?|quarter-?finals?|qualif\w+|derby|opening|group|"
                r"championship|premiership) clash(?:es)?\b"
            ),
            of="sport",
            beside="war politics protest",
        ),
    ),
    "gold": (
        Sense(
            late(
                r"\b(?:olympic|paralympic|won|wins?|winning|first|second|third|team|claimed|took|clinched|for) gold\b|"
                r"\bgold(?:-| )?(?:medal\w*|cup|coast|winn\w+)\b"
            ),
            of="sport",
            beside="business",
            homonym=True,
        ),
    ),
    "silver": (
        Sense(
            late(r"\bsilver medal\w*|\b(?:won|wins?|took|claimed|olympic) silver\b"),
            of="sport",
            beside="business",
            homonym=True,
        ),
    ),
    "pay": (
        Sense(
            late(
                r"\bpa(?:ys?|id|ying) (?:[\w-]+ ){0,2}?(?:damages|fines?|compensation|ransoms?|tax(?:es)?|dividends?|"
                r"bail|debts?|bribes?)\b"
            ),
            of="law business",
            beside="work",
        ),
    ),
    "rally": (
        Sense(
            late(
                r"\b(?:stock|market|bond|gold|silver|relief|dollar|price|shares?|commodit\w+|equity|bitcoin) rall(?:y|"
                r"ies)\b|\brall(?:y|ies|ied|ying) (?:in (?:stocks|shares|bonds|gold)|by? ?\d|past \$?\d)"
            ),
            of="business",
            beside="politics protest",
        ),
        Sense(
            late(r"\b(?:campaign|election|re-election|presidential|party) rall(?:y|ies)\b"),
            of="politics",
            beside="protest",
            homonym=True,
        ),
        Sense(
            late(r"\b(?:protest|anti-[\w-]+|pro-[\w-]+|solidarity) rall(?:y|ies)\b"),
            of="protest",
            beside="politics",
            homonym=True,
        ),
    ),
    "campaign": (
        Sense(
            late(r"\b(?:military|bombing|air|aerial|ground|airstrike|missile|ad|advertising|marketing) campaigns?\b"),
            of="war business",
            beside="politics",
            homonym=True,
        ),
        Sense(
            late(r"\b(?:vaccination|immuni[sz]ation|publicity|fundraising|smear|pressure|awareness) campaigns?\b"),
            of="health",
            beside="politics war",
        ),
        Sense(
            late(
                r"\b(?:presidential|election|re-election|political) campaigns?\b"
                r"|\bcampaign (?:trail|staff|manager|rall(?:y|ies)|events?|aides?|funds?)\b"
            ),
            of="politics",
            beside="war",
            homonym=True,
        ),
        Sense(late(r"\bcampaigners?\b"), of="protest law", beside="politics war"),
    ),
    "trial": (
        Sense(
            late(
                r"\b(?:clinical|drug|vaccines?|medical|phase (?:\d|one|two|three|i+)|human|randomi[sz]ed|controlled|"
                r"stage|pilot|field|time) trials?\b|\btrials? (?:participants|and error|run|period)\b|\btrialled\b"
            ),
            of="health",
            beside="law",
            homonym=True,
        ),
        Sense(
            late(
                r"\b(?:on|stands?|stood|standing|face[ds]?|facing|murder|criminal|corruption|fraud|treason|rape|jury|"
                r"awaiting|his|her) trial\b|\btrial (?:date|judge|court|lawyers?)\b"
            ),
            of="law",
            beside="health",
            homonym=True,
        ),
    ),
    "union": (
        Sense(
            late(
                r"\b(?:european|soviet|african|economic|customs|monetary|civil|rugby) union\b|\bunion (?:jack|minister|"
                r"territor(?:y|ies)|cabinet|budget|government)\b|\bstate of the union\b|\bunionists?\b"
            ),
            of="politics",
            beside="work",
        ),
    ),
    "labour": (
        Sense(
            late(
                r"\b(?:forced|child|slave|hard|prison|cheap|manual) labour\b|\blabour (?:market|force|costs?|"
                r"shortages?|camps?)\b|\b(?:in|into) labour\b"
            ),
            of="work business law",
            beside="politics",
        ),
    ),
    "tank": (Sense(late(r"\btankers?\b"), of="energy business", beside="war"),),
    "drill": (
        Sense(
            late(r"\b(?:oil|gas|offshore) drilling\b|\bdrill(?:ing|ed|s)? (?:for (?:oil|gas)|rigs?|bits?)\b"),
            of="energy",
            beside="war",
        ),
    ),
    "shot": (Sense(late(r"\b(?:booster|flu|covid\S*|vaccine) shots?\b"), of="health", beside="war law"),),
    "crash": (
        Sense(
            late(
                r"\b(?:market|stock|price|website|site|server|system|crypto|financial)(?:s|['’]s)? crash(?:es|ed)?\b|"
                r"\bcrash(?:ed|es|ing)? (?:course|out)\b"
            ),
            of="business",
            beside="disaster",
        ),
    ),
}
