"""The words of English that tell what has been from what is to come, and what only looks like them; no date."""

from __future__ import annotations

from briefings.patterns import late, one_of

_PAST = (
    "was were had has have did been said told met took made won lost came went began held left got gave found saw "
    "became fell rose killed struck led fled spoke wrote broke sold bought brought thought felt kept "
    "paid sent spent stood ran put grew drew flew threw knew ago died beat built caught chose drove ate "
    "fought forgot froze hid hung heard laid lay lent lit meant rode rang sang sank sat shook shrank slept slid "
    "swept swore taught tore understood woke wore begun taken given shown written chosen drawn stolen since"
).split()
_DEEDS = "hit shot set cut".split()  # and nouns: `the cut of the output`
_VERBS = (
    "be begin start meet vote hold take open close resume visit decide announce release launch return travel "
    "discuss face appear speak address attend sign end expire leave arrive play testify report publish unveil "
    "host join stand run hear rule present give make go come reopen mark celebrate debate consider continue "
    "become finish complete deliver lift"
).split()
_PRESENT = (
    "begins starts opens closes ends expires airs premieres resumes reopens returns leaves meets votes "
    "arrives travels plays faces hears flies joins retires convenes sails"
).split()
_PLURAL = (
    "begin start open close end expire resume reopen return leave meet vote kick arrive travel play gather".split()
)
_DUE_TO_WHAT = (  # "due to injuries", "due to heavy fog" tell a cause; "due to leave" what is to come
    r"\s+to\s+(?:the|an?|its|his|her|their|this|that|these|those|such|what|[\w-]+(?:ing|ed)\s|[\w-]+\s(?:of|in|from)\b"
    r"|[a-z]+(?:[^su]s|ness|[^n]tion|ity)\b|(?:injury|illness|lack|fog|rain|snow|bad|poor|heavy|high|low|rising|"
    r"falling|strong"
    r"|weak|technical|medical|weather|concern|pressure|work)\b)|\s+(?:process|diligence|course)\b"
)
_AHEAD = (
    r"will|won['’]t|shall|['’]ll|scheduled|slated|payable|upcoming|"
    rf"due(?!{_DUE_TO_WHAT})|"
    r"(?:runs|lasts)(?=\s(?:from|until|through|till|to)\s)|deadline(?!\s(?:passed|expired|lapsed|came|went))|"
    r"set\s+(?:to|for)|going\s+to|ha(?:s|ve)\s+until|"
    rf"(?:is|are)\s+(?:expected\s+)?to|(?:must|may)(?!\s+(?:\w+\s+)?have)|takes\s+(?:effect|place|office|over)|comes?\s+into\s+(?:force|"
    rf"effect)|kicks\s+off|stands\s+(?:again|trial)|{one_of(_PRESENT)}|"
    r"(?:is|are)\s+(?:\w+ly\s+|also\s+|now\s+|still\s+)?(?:forecast|expected|planned|predicted|supposed)|heads?\s+to|"
    r"go(?:es)?\s+to|"
    rf"(?<=[b-hj-tv-z]s\s)(?:{one_of(_PLURAL)})|and\s(?:[A-Z][\w’'-]+\s){{1,4}}(?:{one_of(_PLURAL)})"
)
_PERHAPS_AHEAD = (
    r"p(?<!\bthe .)(?<!\ba .)(?<!\bits .)(?<!\bhis .)(?<!\bher .)(?<!\btheir .)lan(?:s|ned|ning)?|"  # not "the plan"
    r"(?:was|were|been)\s+(?:originally\s+)?(?:scheduled|slated|due|set(?!\s+(?:in|up|off|on|out|by|free|ablaze|"
    r"alight)\b)|supposed|expected)|"
    r"would|might|can|could|should|expect(?:s|ed)?|intends?|hopes?|(?:ahead|in\s+advance)\s+of|"
    r"(?:look\w*|days|weeks?|months?|years?|season)\s+ahead|(?:was|were)\s+to|(?:is|are)\s+\w{2,16}ing|"
    rf"(?<!first )(?<!last )to\s+(?:{one_of(_VERBS)})|kick\s+off|go(?:es)?\s+on\s+(?:sale|show|display|"
    rf"trial)|awaits?|needs?(?=\s(?:only\s|just\s)?a\s(?:point|draw|win|victory)\b)|"
    r"sentenced\s+to\s+(?:die|be|hang)|next(?=\s(?:[\w-]+\s){1,4}(?:is|are)\b)|"
    r"(?<!\bthe )(?<!['’]s )(?:hosts?|faces?|takes?\s+on|entertains?)(?=\s(?:[A-Z]|the\s|an?\s|bottom|top|struggling"
    r"|fellow|champions))"
)
# Words that end as a past does and are none: `succeed`, `unspecified`.
_NOT_PAST = (
    r"(?!(?:succe|proce|exce|ne|inde|spe|fe|bre|ble|se|we|hundr|sacr|nak|emb|bloodsh|watersh|entitl|subtitl|titl"
    r"|dubb)ed\b|un(?!veil|leash|load|cover|lock|ravel|seat|dermin|furl|earth|it|dergon)[a-z]{3,16}ed\b)"
)
_HAD_BEEN = (
    r"had\s+(?:\w+ly\s+)?been\s+(?:\w+ly\s+)?(?:scheduled|slated|due|set|supposed|expected)(?:\s+to(?:\s+\w+)?)?"
)
_TOLD_OF = r"(?:announced|unveiled|revealed|outlined|presented|discussed)\s+(?:an?|the|his|her|its|their)\s+upcoming"
_NO_VERB = r"(?<!\b[Aa] )(?<!\b[Aa]n )(?<!\b[Tt]he )(?<!['’]s )(?<!\bhis )(?<!\bits )(?<!\btheir )(?:(?<!-)|(?<=\bre-))"
_DONE = (
    rf"{_HAD_BEEN}|{_TOLD_OF}|(?<!-)(?:{one_of(_PAST)})"
    rf"|(?=(?:[a-z]{{2,20}}ed|{one_of(_DEEDS)})\b){_NO_VERB}(?:{one_of(_DEEDS)}|{_NOT_PAST}[a-z]{{2,20}}ed)"
)
# What is now, or as a rule: "the plant is needed by June", "we have a cup in May"; not "is accused of" what was done.
_NOW = (
    r"(?:is|are)\s+(?:\w+ly\s+|also\s+|now\s+)?"
    r"(?!(?:bas|locat|call|nam|believ|accus|charg|suspect|alleg|report|wound|injur)ed\b)(?:[a-z]{3,20}ed|held|heard|"
    r"made|taken|sent)|(?:has|have)(?=\s(?:an?|the|no|two|three|four)\s)|taking\s+place"
    r"|(?:which|who)\s(?!has\b|is\b|was\b|does\b|says\b)[a-z]{3,}[^\Ws]s"
)
# At the end of a word nothing is tried: there is a boundary, too.
CUE = late(
    rf"\b(?=[a-z'’])(?:(?P<ahead>(?<!-)(?:{_AHEAD}))|(?P<perhaps>{_PERHAPS_AHEAD})|(?P<now>{_NOW})|(?P<behind>{_DONE}))\b"
)
