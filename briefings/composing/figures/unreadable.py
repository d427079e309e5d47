"""Labels that no row should have: misread, cut off, or saying nothing without their sentence."""

from __future__ import annotations

import re

from briefings.language.numbers.labels.results import lacks_owner
from briefings.patterns import late

_MONEY = "net (?:loss|profit|income|earnings)|earnings|profits?|loss(?:es)?|revenues?|sales|turnover"
_HOUSES = "company|country|nation|city|state|government|region|bank|firm|group"
_MOVED = "(?:(?:rise|fall|increase|decrease|drop|jump) in )?"
_SHAPES = (
    # Misread: a verb in front, a currency or a second number inside, what a web page left over.
    r"\b(?:dollars?|euros?|pounds?|yen|rupees?|francs?)\b|&amp",
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?)\b"
    r"(?! months\b|-(?:year|month|week|day)s?\b)",
    r"^amount (?:announced|used) by [^ ]+( [^ ]+)*$",
    r"^amount (?:assumed|reported|accepted|won|taken|handled|covered|owned|exported|imported|shipped|sold|bought"
    r"|executed) by (?!.* (?:to|from|for|in|on|against) )",
    r"^(?:countries|states|nations|delegations) (?:who|that)\b|[’']s (?:ceiling|limit|threshold|target)$",
    r"\b(?:show|register|report|post|see|record|mak|tak|giv|hav|reach|hold|includ|bring|total|averag)ing \w+",
    r"\b(?:offer|bid|order|contract|deal|agreement|loan|credit|grant)s? (?:from|with|by|in) (?-i:[A-Z])"
    r"(?!.* (?:for|by) )",
    r"\bto be (?:given|offered|shown|told)$",
    r"^(?:small|large|big|huge|major|minor|new|old) (?:spent|paid|raised|invested)\b",
    r"\bby it\b|\bby the (?-i:[^A-Z ]+ ){4,}",
    rf"^{_MOVED}(?:(?:record|forecast|huge|growing) )?(?:deficit|surplus)(?: (?:of|in) .*)?$",
    r"\b(?:of|in|by|for) (?:the|an?) (?-i:[a-z-]+ |[A-Z]\w+-based ){0,4}(?:(?-i:[A-Z]+) )?"
    r"(?-i:carrier|company|firm|giant|bank|maker|group|airline|retailer|unit|chain)(?:[’']s|(?! (?-i:[A-Z]))\b)",
    r"\b(?:report|post|earn|show|see|make|take|reach|achieve|raise) \w+",
    r"\b(?:rise|fall) in (?:rise|fall|increase|drop|cut|dip|jump|decline|gain|surge|compound|boost|advance|rally)\b",
    r"[’']s (?:[a-z-]+ )?(?:rise|fall|increase|decrease|drop|decline|gain|growth|boost|advance)$",
    r"^(?:(?:rise|fall) in )?stock[’']s |^(?:principal amount|(?:premium|discount)s? (?:to|over))\b|\bfutures in\b",
    r"\b(?:who|that) (?:\w+ )*[a-z]+ing$|^people [a-z]+s (?:killed|injured|wounded|dead|hurt)\b",
    r"\bgauge (?:for|of)\b"
    r"|^(?:[a-z-]+ )?(?:fines?|penalt(?:y|ies)|settlements?|payments?|donations?) to (?!.* by )"
    r"|^(?:(?:rise|fall) in )?imports from (?-i:[A-Z])(?!.* (?:to|by|in|into) )",
    r"(?-i:\b(?:When|While|After|Although|As|If|Because|Before|Until|Since|Given|Despite|Unlike) [A-Z])",
    r"^amount (?:confirmed|upheld|ordered|approved|mentioned|cited|quoted) by\b|\b(?:surveyed|polled|analy[sz]ed)\b"
    r"|\b(?:price|year-end|12-month) targets?\b"
    r"|^(?:[a-z]+ )?cases worldwide$|^European currency units\b",
    r"^shares (?:bought|sold|purchased|acquired|held) by (?!.* (?:of|in) )",
    r"\b(?:rise|fall) in (?-i:north|south|east|west)\b",
    r"\b(?:from|of|in|to|by|on|at|for|with) (?:that|this|those|these) \w+",
    r"\bin the (?:strip|enclave|territory|region|area|camp|village)(?: \w+)?$|\bby an? \w|^[\w ]*\breceived$",
    r"\b(?:in|of) the (?:(?-i:[a-z-]+) )*(?:(?-i:[A-Z])\w+ )?"
    r"(?:country|state|nation|kingdom|republic|province|city|town|capital)$",
    r"^[\w-]+-percent\b|^(?:suspected|alleged|armed|masked) (?!.* (?:who|killed|arrested|detained|charged|jailed)\b)",
    r"\bfrom its\b|^share of (?:stock )?value\b",
    r"^(?:[\w’'-]+ )?(?:stake|holding)(?: (?:held|owned|bought|amassed|built|taken|acquired) by (?!.* in ).*)?$",
    r"\b(?:worth|value|cost) of \w+ing\b|[’']s (?:stake|holding|interest)$",
    r"^(?:stake|share|interest|holding)s? (?:to|from|for)\b|[’']s (?:[\w-]+ )?"
    r"(?:offer|bid|deal|contract|order|acquisition|purchase|takeover|buyout|investment|round|figure|pact|proposal"
    r"|settlement|package|plan)$",
    r"\b(?:investment|payment|funding)s? from (?-i:[A-Z])(?!.* (?:in|for|to) )|\bby (?:19|20)\d\d\b",
    r"^(?:[\w-]+ )?(?:predictions?|estimates?|forecasts?|expectations?) of\b",
    r"^seen\b|\bin the number$|\bside$|^(?:worth|value) of the (?:\w+ )?(?:market|industry)$",
    r"(?<!hostages )\btaken$",
    r"^worth of .*\b(?:exports|imports|goods|trade|assets|products|loans|bonds|shares|sales)$",
    r"^worth of (?-i:(?:[A-Z][\w’'-]+ ?)+)$|\b(?:forecast|estimate|prediction)s? in\b|^(?-i:[A-Z])[\w’']+ rates?$",
    r"^(?!.* (?:to|from|into|for)\b).*\b(?:sent|supplied|received) by\b|^\w+ in goods (?:to|from)\b",
    r"^(?:[\w’'-]+ )*(?:balance|deal|agreement|contract|plan|award|bid|offer|round)s? to (?-i:[A-Z])(?!.* (?:for|by) )"
    r"|^amount (?:signed|sold|added|bought|purchased) by (?!.* (?:in|to|for|on) )"
    r"|^(?:[\w-]+ )*(?:bid|offer)s? (?:launched|made|announced|unveiled) by (?!.* (?:to|for) )",
    r"\bfanned$|^(?:consolidated|combined|joint) cases$",
    r"^minimum wage (?:bill|law|measure|proposal)s?\b",
    r"^cost to (?:(?-i:[A-Z][\w’'-]+)|.*taxpayers)$|^(?:[\w-]+ )?(?:bonds|notes) of (?-i:[A-Z])",
    r"^(?:value|price|cost) of (?!the )(?:an? )?[\w’', -]*\b(?:home|house|property|apartment|mansion)$",
    # Cut off before what matters: "people based", "students sent" (to hospital).
    r"\b(?:made|based|used|called|known|leaves|lived|live|living|walked|left|failed|sent|brought|associated|linked"
    r"|connected|integrated|equipped|fitted|filled|outfitted|mentioned|listed|involved|forced|affiliated|applied|suffered"
    r"|(?<!passengers )carried|pulled|showed"
    r"|pleaded|argued|complained|appealed|insisted|begged|agreed|urged"
    r"|sustained|permitted|assigned|scheduled|lined|barred|ranging|wrapped|tied|poised|divided|focused|tuned)$",
    # Nobody knows which: "different plans", "stuff bought", "amount lost by the stock", "loan for a project".
    r"\b(?:people|persons|men|women|children|adults|workers|miners|drivers|protesters|students|residents|employees"
    r"|families|households|passengers|soldiers|officers|customers|voters|patients|refugees|migrants|immigrants"
    r"|farmers|teachers|diplomats|ambassadors|officials|lawmakers|senators|nationals|citizens"
    r"|organi[sz]ations|companies|groups|schools|personnel|staff|towns|villages|civilians)"
    r" (?:filed|issued|given|handed|offered|granted|awarded|told|asked|shown|denied|promised|served"
    r"|lifted|cleared|ordered|closed)(?:$| by\b)",
    r"\b(?:projected|expected|estimated|predicted|figure|announcement|USS|faces|surpasses"
    r"|includes|requires|allows|represents|becomes|seems|appears|stands|brings|comes|\w+n[’']t|[\w-]+[’']s)$",
    r"^(?:incur|obtain) \w|(?-i:^[A-Z][a-z]+ans) filed$"
    r"|^Here[’']s\b|[’']s (?:puts|connects)$|\b(?:attempting|connects|puts)$",
    r"^(?:writ|send|leav|forc|push|allow|caus|boost|keep|bring|rais|lift|help|offer)ing \w",
    r"\bby (?:you|we|he|she|they|I)[’']\w|^(?:a-\w|(?:budgeted|backed|valued|rated|priced|powered|grossing)\b)",
    r"\bof estimate\b|\bby far\b|\b(?:haul|gross|total|sales) north$|^(?:members|nationals|figures) [a-z]+$"
    r"|\banywhere\b|^piece |^dead\b.* killed$|(?:^| )s (?=\w)|^net (?:positive|negative)\b"
    r"|\b(?:calls for|applies|involve|outlining)\b",
    r"^(?:majority|plurality|minority|owner) of\b|^worth of (?:stock|shares|fees)$|^amount reported by\b|\bmanner of\b",
    r"^(?:[\w-]+ )?lead$|^(?:increase|rise|jump|decline|drop|gain|gap|edge)s? for (?-i:[A-Z])|[’']s gap$",
    r"\bby (?:winning|making|taking|getting|having|using|selling|giving|being|paying) ",
    r"\b(?:percentage|proportion) of [\w-]+$|^(?:rise|fall) in (?:people|numbers?|zone|area|group|box)$",
    r"\b(?:murders|counts|charges|offen[cs]es|crimes|sections)\b.* (?:convicted|arrested|charged|jailed)$",
    r"^(?P<twice>\w+) (?:\w+ )*(?P=twice)$",
    r"^(?:different|other|various|entire|fellow|such|same|own|certain|extra|new)\s\w+$",
    r"\b(?:stuff|things?|claims?)\b|\ban? entire\b|\b(?:worth|cost|value|price) of an? (?:\w+ )?\w+$",
    r"\b(?:for|of|to|from|by) an? \w+$",
    r"\bby the (?:region|country|nation|island|city|province)$",
    r"\bshare of the share\b|\beffect on\b|^amount (?:related|located|linked|tied|needed|required)\b",
    r"^(?!people).*\bcharged by (?!.* with )|^amount (?:made|earned) by (?-i:(?:Mr|Mrs|Ms|Dr) )",
    r"^(?:investment|package|plan|fund|deal|loan|grant)s? (?:announced|unveiled) by\b",
    r"^(?:(?:bond|deal|loan|offering|contract|placement)s?|sale|order) (?:in|on|at) (?:the )?(?:(?! of\b)[\w -])+$",
    r"\b(?:added|noted|stressed) by (?-i:(?:Mr|Mrs|Ms|Dr) )|\bof the (?:party|team|club|convoy)\b",
    r"^(?:price|cost|value)s? in (?-i:[A-Z])|\brepresented$",
    rf"^{_MOVED}(?:the )?(?:(?-i:[A-Z])\w+ )?(?:{_HOUSES})[’']s\b",
    rf"^{_MOVED}(?:economy|(?!net)(?:[\w-]+ )?(?:{_MONEY})|index)$",
    r"^(?:worth|cost|value|price) of (?:contract|deal|order|transfer|sale)$",
    r"^(?:[\w-]+ )?(?:increase|rise|jump|fall|drop|decline|growth)$",
    r"^(?-i:(?:[a-z-]+ )*index$)|[’']s (?-i:[a-z-]+ index$)|sub-index$",
    r"\b(?:record|initial) (?:[\w-]+ )?(?:low|high|point)\b",
    r"^(?:rise|fall) in (?-i:[A-Z])[\w’'-]+$",
    r"\b(?:impact|effect|tune|amount|trading)$|\b(?:face amount|per-?share|leading)\b|[’']s? share$",
    r"^(?:growth|annual|monthly|average) rate$",
    r"^(?:value|price|cost) of (?-i:[a-z]+)$|^price in the \w+$|^(?:(?:rise|fall) in )?rates? (?:for|of|among)\b",
    r"^(?:recent )?(?:an? )?analysts?[’']s? (?:[\w-]+ )*(?:estimates?|forecasts?)$|\bnet-profits interest\b|^own \w+",
    r"^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day[’']s\b",
    r"\b(?:of|for|in|to|on|by|from|with) (?:the|its own) (?:shares?|stocks?|company|firm|unit|bank|concern|quarter|"
    r"fund|issue|offer|notes|bonds)$",
    r"^(?:eligible|subject|due|available|likely) |\bshares (?:to be )?paid\b",
    r"^(?:(?:rise|fall) in )?(?:free |world |current |average |spot )*(?:market )?prices$",
    r"^(?!people)[\w-]+ who voted$|^(?:workers|people|employees|staff) employed$|^jobs employed\b",
    r"^(?:value|worth|price|cost|terms) of the (?:offer|bid|deal|sale|purchase|agreement)$",
    r"(?-i:^(?:rise|fall) in (?:[A-Z][\w’'.-]*\s?)+(?<!Average)(?<!Index)(?<! G[DN]P)(?<! [CP]PI)$)",
    # A market without what is sold there, a share without whose it is, a model without its number.
    r"^(?:(?:rise|fall) in )?(?:overall )?(?-i:[A-Z][\w.]+) market(?: in the quarter)?$|-(?:traded|listed) shares$",
    r"^(?:rise|fall) in (?!.*[’']s )(?:[\w’'.&-]+ )+(?:stake|holding|position)s?$|(?-i:\bModel (?![\dA-Z]))",
    r"^amount (?:cut|shaved|wiped|trimmed) by (?!.* from )|^(?:people|diplomats) expelled$",
    r"\bby (?:consider|say|think|know|see|believe|note) |^(?:rise|fall) in share of .* (?:slashed|cut)\b",
    r"(?-i:^(?:[A-Z][a-z]+ )?[A-Z][a-z]+(?:ans|ese)$)|\bback taken\b",
    r"^value from\b",
    r"^threshold\b|^(?:[a-z-]+ )?market(?: in (?-i:[A-Z][\w ]*))?$"
    r"|[’']s (?:forecast|estimate|projection|prediction)$|\bmembers gained$",
    r"^(?:value|cost) of an? (?:[\w-]+ )*(?:challenge|lawsuit|case|appeal|dispute|fight)\b"
    r"|^(?:rise|fall) in (?:[\w’'-]+ )*models$|(?-i:\b[a-z]{4,}[A-Z][a-z]{3,}\b)",
    r"^world[’']s (?:[\w-]+ )*forecast\b",
    # Of whom, only the text tells.
    r"(?-i:\b(?:giant|maker|company|firm|lender|retailer|chain|carrier|airline|startup|owner|operator|producer)[’']s )",
    # Only the sentence tells of which, or which part of it has moved.
    rf"^{_MOVED}(?:corresponding|equivalent|comparable|respective|remaining)\b|^weight of (?!.* in )",
    rf"^{_MOVED}(?:[a-z]+ )?(?:driver|factor|reason|cause|source)s? (?:of|for|behind)\b"
    rf"|^{_MOVED}(?:top|biggest|worst|best) (?:gainer|loser|performer)s?\b|\b(?:spiral|tumbl|plung|slump|soar)l?ing\b",
    # A name of which only the end or the beginning is left.
    r"\b(?:by|of|in) (?-i:Co|Inc|Ltd|Corp|Group|PLC|Holdings)$|^(?-i:Series (?![A-Z]))",
    # A place or a sport's measure, and nothing that is measured.
    r"^(?:north|south)?-?(?:east|west|north|south)(?:ern)? of\b|\b(?:overs|balls|innings|career)\b",
    r"\b(?:hurdles|freestyle|butterfly|backstroke|breaststroke|medley|relay|champion|title|stage|race|sprint)\b",
    # Whose it is, only the sentence tells.
    r"\b(?:my|our|your)\b|\b(?:in|of|at|on|with|by|for) (?:their|his|her|its)\b",
)
_UNREADABLE = late("|".join(_SHAPES), re.IGNORECASE)
_PART_OF = late(r"(?<!market )\b(?:share of|(?:share|stake|holding|interest) in|stake of) ")
_HELD = late(r"\b(?:by|who|that|held|owned|to be)\b|\bas a share of\b")


def is_unreadable(label: str) -> bool:
    """Whether a label gives itself away as misread, or can't be read alone."""
    return _UNREADABLE.search(label) is not None or _is_of_nobody(label) or lacks_owner(label)


def _is_of_nobody(label: str) -> bool:
    """Whether a label names the whole and not the part: "share of the vote" doesn't say whose it is."""
    return _PART_OF.search(label) is not None and _HELD.search(label) is None
