"""Classes of English words that tell where a noun phrase begins and ends: closed lists of common words, and endings."""

from __future__ import annotations

DETERMINERS = frozenset(
    "the a an this that these those its their his her our my your all each every both any no some another".split()
)
PREPOSITIONS = frozenset(
    """
    of in on at by for from to with without against between among into onto over under above below through during
    before after since until till about around across along near off out up down per than as via within amid despite
    toward towards upon behind beyond besides except like unlike including excluding following regarding versus
    worth plus minus
    """.split()
)
AUXILIARIES = frozenset(
    """
    is are was were be been being am has have had having do does did will would shall should can could may might
    must it's he's she's that's there's what's who's we're they're you're i'm we've they've it’s he’s she’s that’s
    there’s won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't can't couldn't
    """.split()
)
_CLOSED = frozenset(
    """
    and or but nor so yet if because although though while whilst whereas when where who whom whose which what why how
    whether that i you he she it we they me him them us himself herself itself themselves there here not only just
    also even still already too very much more most less least fewer many few several such same other others else
    then now ago later earlier higher lower better worse larger smaller bigger longer shorter older younger
    respectively apiece each together alone annually yearly monthly weekly daily overall nationwide worldwide abroad
    overnight again once twice instead however meanwhile therefore thus hence perhaps maybe almost nearly roughly
    approximately further according
    """.split()
)
TIMES = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow tonight last
    next past recent previous coming current year years month months week weeks day days hour hours minute minutes
    second seconds decade decades century centuries quarter weekend morning afternoon evening night summer winter
    spring autumn time times moment period
    """.split()
)
_PAST = frozenset(
    """
    said told announced took gave came went made found saw knew thought got became began kept held wrote stood ran
    led grew lost paid met brought sat spoke fell rose cut sent built understood drew broke spent won fled died hit
    chose drove sought bought caught taught fought sold left felt heard meant showed shot struck wore put set let
    read beat bet cost hurt quit shut split spread says say tells thinks wants knows goes comes makes takes gives
    gets means includes
    """.split()
)
VERBS = AUXILIARIES | _PAST
STOPS = DETERMINERS | PREPOSITIONS | VERBS | _CLOSED | TIMES
"""Words that end a noun phrase when they stand behind its first word."""

_PLURALS = frozenset(
    """
    people men women children police troops personnel staff cattle fish sheep deer aircraft spacecraft species
    series data media criminals lives wives knives wolves leaves teeth feet mice geese policemen policewomen
    servicemen firefighters fishermen businessmen schoolchildren grandchildren
    """.split()
)
_SINGULAR_S = frozenset(
    """
    news politics economics physics mathematics diabetes texas cambodia's laos los des paris crisis basis analysis
    emphasis virus campus bus gas bias corps chaos census status bonus focus congress always perhaps plus less
    unless across overseas hamas abbas kansas arkansas illinois athens brussels wales siemens
    """.split()
)
ATTRIBUTIVE = frozenset(
    """
    aircraft arms sports sales goods rights drugs news savings earnings operations customs communications
    electronics securities forces services affairs weapons systems teachers women men children police staff human
    states nations workers refugees claims data
    """.split()
)
"""Plurals that often stand before another noun: "arms deal", "teachers unions"."""

GENERIC = frozenset(
    """
    people men women children persons others countries states nations cities towns villages provinces things members
    officials groups companies firms cases events points words questions parts items places areas ways sides parties
    leaders times individuals residents citizens americans figures numbers pages plans weekdays votes ones
    """.split()
)
"""Nouns that say too little alone to label a figure."""

NO_HEADS = frozenset(
    """
    two three four five six seven eight nine ten dozen hundred thousand million billion half third single total
    offshore online supposed free due available likely able major new big high low former main only own same whole
    entire full good long short early late public private federal national local global annual average net gross
    """.split()
)
"""Adjectives that are left over as a head where the noun behind them was cut off."""


def is_plural(word: str) -> bool:
    """Whether a lower-case word looks like a plural noun."""
    if word in _PLURALS:
        return True
    return (
        len(word) > 3
        and word.endswith("s")
        and not word.endswith(("ss", "us", "is", "'s", "’s"))
        and word not in _SINGULAR_S
    )


def is_participle(word: str) -> bool:
    """Whether a lower-case word looks like a past participle, or is an adjective that is used like one."""
    if word in _PARTICIPLES:
        return True
    return len(word) > 4 and word.endswith("ed") and not word.endswith(("eed", "hundred", "sacred", "naked"))


_PARTICIPLES = frozenset(
    """
    dead missing homeless ill alive killed shot stolen lost sold bought spent won paid sent built held taken given
    made found hurt stuck caught hit cut left seen born fought sunk torn written known grown drawn thrown driven
    stranded unaccounted
    """.split()
)
PERSONAL = frozenset(
    """
    dead killed injured wounded hurt missing displaced arrested detained hospitalised hospitalized evacuated
    infected homeless trafficked rescued convicted deported imprisoned jailed executed kidnapped abducted stranded
    trapped feared sickened drowned murdered
    """.split()
)
"""Participles that are said of people even where no noun stands with them: "43 dead"."""
