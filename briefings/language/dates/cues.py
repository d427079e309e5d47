"""The words of English that tell what has been from what is to come, and those that look like them; nothing of dates."""

from __future__ import annotations

from briefings.patterns import late

_PAST = (
    "was were had has have did been said told met took made won lost came went began held left got gave found saw "
    "became fell rose hit killed shot struck led fled spoke wrote broke sold bought brought thought felt kept "
    "paid sent spent stood ran set cut put grew drew flew threw knew ago died beat built caught chose drove ate "
    "fought forgot froze hid hung heard laid lay lent lit meant rode rang sang sank sat shook shrank slept slid "
    "swept swore taught tore understood woke wore begun since"
).split()
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
_AHEAD = (
    r"will|won['’]t|shall|['’]ll|scheduled|slated|payable|upcoming|"
    r"due(?!\s+to\s+(?:the|an?|its|his|her|their|this|that|these|those|such|what|[\w-]+(?:ing|ed)\s|[\w-]+\s(?:of|in|from)\b)"
    r"|\s+(?:process|diligence|course)\b)|"
    r"(?:runs|lasts)(?=\s(?:from|until|through|till|to)\s)|deadline(?!\s(?:passed|expired|lapsed|came|went))|set\s+(?:to|for)|going\s+to|ha(?:s|ve)\s+until|"
    rf"(?:is|are)\s+(?:expected\s+)?to|must(?!\s+have)|takes\s+(?:effect|place|office|over)|kicks\s+off|stands\s+(?:again|trial)|{'|'.join(_PRESENT)}|"
    r"(?:is|are)\s+(?:\w+ly\s+|also\s+|now\s+)?(?:forecast|expected|planned|predicted|supposed)|heads?\s+to|go(?:es)?\s+to|"
    rf"(?<=[b-hj-tv-z]s\s)(?:{'|'.join(_PLURAL)})|and\s(?:[A-Z][\w’'-]+\s){{1,4}}(?:{'|'.join(_PLURAL)})"
)
_PERHAPS_AHEAD = (
    r"(?<!\bthe )(?<!\ba )(?<!\bits )(?<!\bhis )(?<!\bher )(?<!\btheir )plan(?:s|ned|ning)?|"  # to plan, not the plan
    r"(?:was|were|been)\s+(?:originally\s+)?(?:scheduled|slated|due|set|supposed|expected)|would|may|might|could|should|expect(?:s|ed)?|intends?|hopes?|ahead|(?:was|were)\s+to|"
    rf"(?:is|are)\s+\w{{2,16}}ing|to\s+(?:{'|'.join(_VERBS)})"
)
# Words that end as a past does and are none: `succeed`, `unspecified`.
_NOT_PAST = r"(?!(?:succe|proce|exce|ne|inde|spe|fe|bre|ble|se|we|hundr|sacr|nak|emb)ed\b|un[a-z]{3,16}ed\b)"
_HAD_BEEN = (
    r"had\s+(?:\w+ly\s+)?been\s+(?:\w+ly\s+)?(?:scheduled|slated|due|set|supposed|expected)(?:\s+to(?:\s+\w+)?)?"
)
_DONE = rf"{_HAD_BEEN}|{'|'.join(_PAST)}|(?<!\ba )(?<!\ban )(?<!\bthe ){_NOT_PAST}[a-z]{{2,20}}ed"
CUE = late(rf"\b(?:(?P<ahead>{_AHEAD})|(?P<perhaps>{_PERHAPS_AHEAD})|(?P<behind>{_DONE}))\b")
