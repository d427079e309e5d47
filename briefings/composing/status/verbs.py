"""The verbs that tell a status, and how a phrase stands beside one: as its object, or as its subject. English only."""

from __future__ import annotations

import re

from briefings.composing.status.wording import DAY, MONTH
from briefings.patterns import late

_DONE = (
    "lifted signed imposed cut reduced lowered raised increased ended seized approved passed completed adopted "
    "ratified banned dissolved opened closed resumed restarted revived halved doubled repealed scrapped abolished "
    "dropped withdrew withdrawn launched finished finalised finalized introduced settled released delivered removed "
    "eased extended renewed accepted endorsed issued created established"
).split()
_ANNOUNCED = "announced unveiled proposed ordered declared".split()
_SUSPENDED = (
    "suspended halted paused postponed delayed froze frozen cancelled canceled shelved stopped adjourned interrupted"
).split()
_DENIED = "denied rejected refused blocked vetoed".split()
_PLANNING = "set due about expected scheduled slated poised ready preparing planning plan plans intend intends".split()
_PROMISING = "agreed pledged promised vowed decided offered voted".split()
_DOING = (
    "holding conducting building rebuilding negotiating investigating enforcing implementing expanding continuing "
    "reviewing drafting debating collecting paying running testing discussing"
).split()

PREPOSITIONS = (
    "about|above|across|after|against|along|among|around|as|at|because|before|behind|below|beside|between|beyond|by|"
    "despite|during|following|for|from|in|inside|into|near|on|onto|over|through|throughout|to|toward|towards|under|until|upon|"
    "via|with|within|without"
)
CONJUNCTIONS = "and|or|but|which|that|who|whose|where|when|while|since|though|although|if|so|whereas|once|unless"
# What may stand behind a verb that has no object: "began in May", "began again", not "began testimony".
_ALONE = (
    rf"(?:(?!to\b)(?:{PREPOSITIONS}|{CONJUNCTIONS})|again|anew|afresh|today|yesterday|tonight|early|late|earlier|later|"
    rf"last|this|next|here|there|soon|shortly|\w+ly|{DAY}|{MONTH})\b"
)
_NO_OBJECT_BEHIND = rf"(?!\s+(?!{_ALONE})[a-z]|\s+that\b)"
# A missile that passed over an island has come to nothing; a bill that passed by a vote, or through a house, is law.
_NOT_OVER = r"(?!\s(?:right |just |directly )?(?:above|across|along|between|beyond|near|over|under)\b)"

# What the subject itself does, with no object behind it.
_HAPPENED = {
    "done": rf"(?:ended|concluded|expired|finished|opened|reopened|resumed|closed|passed{_NOT_OVER})"
    rf"{_NO_OBJECT_BEHIND}|took place|(?:came|went|entered) into (?:force|effect)|(?:took|has taken|have taken) effect",
    "under_way": rf"(?:began|started|(?:has|have) (?:begun|started)){_NO_OBJECT_BEHIND}|got under way|"
    r"entered (?:its|their|a) \w+ (?:day|week|month|year|round)",
    "suspended": r"collapsed|broke (?:down|off)|stalled|fell (?:through|apart)|failed"
    r"(?: to pass| to start|(?! (?:to|in (?:repeated|its|their|his|her|an?|all|efforts))\b))",
}
_EVENTS = (
    "begin|start|open|reopen|resume|end|close|expire|continue|apply|rise|fall|increase|double|stop|return|cease|"
    "take (?:place|effect)|(?:come|go|enter) into (?:force|effect)|go ahead"
)
_PARTICLE = r"(?: (?:place|effect|part|off|over|out|ahead|into (?:force|effect)))?"
# What a topic's phrase may stand before: the verb acts on the compound, and the card is about it.
_COMPOUNDS = (
    "cuts?|rises?|increases?|reductions?|hikes?|plans?|deals?|talks|bans?|sales?|agreements?|accords?|pacts?|schemes?|"
    "programs?|programmes?|projects?|orders?|rates?|measures|sanctions|restrictions|exercises|exemptions?|proposals?|"
    "bids?|offers?|requests?|laws?|bills?|contracts?|treat(?:y|ies)"
)
COMPOUND = late(rf"\s(?:{_COMPOUNDS})\b")
# "Closed the gates of the port" says nothing of the port; "lifted the rest of the tariffs" says it of the tariffs.
_WHOLES = (
    "rest last most some part half all first round series number rate return start restart end resumption revival "
    "renewal suspension lifting removal introduction easing"
).split()
_NO_OBJECT = (
    r"earlier|later|yesterday|today|(?:this|last|next) (?:week|month|year|quarter)|show(?:s|ed)|said|says|"
    r"(?:support|oppos|condemn|call|urg|demand|back|regard|concern|involv|criticis|criticiz|welcom|prais|reject)ing|"
    r"suggest(?:s|ed)|indicate[sd]|reveal(?:s|ed)|found|is|are|was|were|has|have|had|will|would"
)
_PARTITIVE = "".join(rf"(?<!\b{word} )" for word in _WHOLES) + r"of\b"
ARTICLE = "(?:an?|the|its|their|his|her|this|that)"
# What is agreed to is a thing, and nothing to do: "agreed to historic talks".
_NOUN_NEXT = rf"(?:{ARTICLE}|new|further|fresh|more|direct|joint|full|early|immediate|[\w-]+(?:ic|al|ive|ous))"
_TO_DO = rf"(?!(?:{ARTICLE}|last|remain|stay)\b)\w+"  # how long a thing lasts says nothing of how far it has got
_HELD = "held|built|sold|sent|paid|heard"  # what is done to a thing, beside the verbs of the lists
_BE = r"(?:was|were|is|are|be|been|being)"
FIXED = {
    **dict.fromkeys(_DONE, "done"),
    **dict.fromkeys(_ANNOUNCED, "announced"),
    **dict.fromkeys(_SUSPENDED, "suspended"),
    **dict.fromkeys(_DENIED, "denied"),
}
_VERBS = "|".join(sorted(FIXED, key=lambda verb: (-len(verb), verb)))
OBJECT = late(
    rf"(?<![\w-])(?:(?P<planned>(?:{'|'.join(_PLANNING)}) to (?P<a>{_TO_DO})(?: on)?"
    r"|will (?:soon |now |also |then |still |likely |probably |finally |again |later )?"
    r"(?P<b>(?!be\b|not\b|have\b)\w+)(?: on|(?<=vote) in)?)"
    rf"|(?P<announced>agreed (?:to|on)(?=\s{_NOUN_NEXT}\b)|(?:{'|'.join(_PROMISING)}) to (?P<c>{_TO_DO})(?: on)?)"
    rf"|(?P<under_way>(?:is|are|was|were) (?:now |currently |still )?(?P<d>{'|'.join(_DOING)})"
    r"|(?:has|have|had) begun|began)"
    rf"|(?P<suspended>called off|put on hold)|(?P<denied>ruled out)|(?<!\bto )(?P<fixed>{_VERBS}))"
    # The object: a few words that are no preposition, conjunction, time or verb of their own, up to the phrase.
    rf"(?P<gap>(?:\s+(?!(?:{PREPOSITIONS}|{CONJUNCTIONS}|than|being|{_NO_OBJECT})\b|{_PARTITIVE}|-)"
    r"[\w'’“”\"-]+){0,5})\s+[\"“]?$",
    re.IGNORECASE,
)
_AT_VALUE = r"at [$€£]?\d[\d.,]*+(?! ?[ap]\.?m|:\d| GMT)"  # "closed at 41.2", not "at 4 a.m."
PASSIVE = late(
    rf"(?:\s(?:{_COMPOUNDS}))?(?:\s+(?:on|in|for|with|against|between|of|to|from|at|over|by)"
    r"(?:\s+(?!(?:that|which|who|whose|where|when|after|before|as|while|said|says)\b|-)[$€£]?[\w'’-]+){1,6}?"
    r"(?<!\sand)(?<!\sor)(?<!\sbut))?(?:,? (?:also|now|finally|officially|formally|previously|originally|recently))?"
    rf"\s+(?:(?P<planned>(?:is|are|was|were) (?:{'|'.join(_PLANNING)}) to (?:be )?(?P<a>{_TO_DO}){_PARTICLE}"
    rf"|(?:will|(?:is|are) to) (?:be (?P<b>\w+ed|{_HELD}|{_VERBS})(?! (?:an?|the) )"
    rf"|(?P<d>{_EVENTS})(?! to be\b)){_PARTICLE}"
    r"|(?:takes?|comes? into|goes? into|enters? into) (?:effect|force))"
    rf"|(?P<under_way>(?:is|are) (?:being (?:\w+ly )?(?!\w+ly\b)\w+|under way|underway|ongoing)"
    rf"|{_HAPPENED['under_way']})"
    r"|(?P<suspended>(?:was|were|is|are|has been|have been|had been) (?:\w+ly )?(?:called off|put on hold|broken off)"
    rf"|(?:has |have )?(?:{_HAPPENED['suspended']}))"
    rf"|(?:has |have |had )?{_BE} (?:\w+ly |now )?(?P<fixed>{_VERBS})"
    r"(?! (?:(?:almost |nearly )?(?:whole|straight|word)|to an?) )"
    rf"|(?P<done>(?:has |have )?(?:{_HAPPENED['done']})"
    r"(?!\s+(?:(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri)day )?"
    rf"(?:(?:at )?(?:the|a|an|its|their|his|her)|up|down|higher|lower|{_AT_VALUE}|mixed|flat|in on|\d[\d.,]*)\b)"
    r"))\b",
    re.IGNORECASE,
)
PHRASE_ENDS = late(
    rf"(?:\s(?:{_COMPOUNDS}))?[\"”’']?(?:[.,;:!?)—–]|\s+\d+[-–]\d+\b|\s+(?:{PREPOSITIONS}|{CONJUNCTIONS}|of|was|were|is|are|has|have|had|will|would|this|last|next|"
    r"takes?|comes?|goes|enters?|failed|planned|scheduled|announced|imposed|agreed|signed|due|set|took|entered|came|went|ended|concluded|expired|finished|"
    r"opened|reopened|resumed|closed|passed|began|started|got|collapsed|broke|stalled|fell|"
    r"again|once|back|it|they|he|she|yesterday|today)\b|\s*$)",
    re.IGNORECASE,
)
