"""Verbs that tie a number to a subject or an object: with their participles, and the direction of those that move."""

from __future__ import annotations

_UP = """
    rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbs
    climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring gain gains
    gained gaining advance advances advanced expand expands expanded expanding raise raises raised raising lift
    lifts lifted lifting boost boosts boosted boosting hike hikes hiked hiking rocket rocketed skyrocketed swell
    swells swelled swollen balloon ballooned doubled doubles doubling tripled triples tripling quadrupled accelerate
    accelerates accelerated accelerating rebound rebounded upgraded widen widens widened widening recover recovers
    recovered recovering leap leaps leapt leaped leaping firm firmed firming strengthen strengthens strengthened
    strengthening deepened
"""
_DOWN = """
    fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease
    decreases decreased decreasing cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering
    slash slashes slashed slashing shrink shrinks shrank shrunk shrinking plunge plunges plunged plunging slump
    slumps slumped slumping slip slips slipped slipping tumble tumbles tumbled tumbling sink sinks sank sunk sinking
    dip dips dipped dipping ease eases eased easing halve halved halving slow slows slowed slowing trim trims
    trimmed trimming contract contracts contracted contracting plummet plummets plummeted plummeting slide slides
    slid sliding shed sheds downgraded narrow narrows narrowed narrowing dwindle dwindles dwindled dwindling weaken
    weakens weakened weakening thinned cooled dive dives dived dove diving nosedived soften softens softened softening
    retreat retreats retreated retreating
"""
_LEVEL = """
    change changes changed changing go goes went gone going move moves moved moving shift shifts shifted shifting
    revise revised adjust adjusted amend amended swing swung come comes came coming edge edges edged edging inch inched
    creep crept improve improves improved improving worsen worsened tick ticks ticked ticking
"""
DIRECTIONS = dict.fromkeys(_UP.split(), "up") | dict.fromkeys(_DOWN.split(), "down")
MOVES = frozenset(DIRECTIONS) | frozenset(_LEVEL.split())
"""Verbs of change, in every form."""

FALLING = frozenset(
    """
    rise rises rose risen rising fall falls fell fallen falling climbed jumped surged soared dropped declined slipped
    plunge plunges plunged plunging tumbled tumbling plummeted plummeting slumped sank slid eased gained advanced
    skidded rallied increased decreased grew shrank leapt leaped dived dove nosedived softened retreated firmed
    """.split()
)
"""Verbs of change that take no object."""

DIRECTION_NOUNS = {
    **dict.fromkeys(
        "increase rise growth jump surge gain hike climb uptick upturn expansion boost raise".split(), "up"
    ),
    **dict.fromkeys("decrease fall drop decline cut reduction plunge slump dip contraction slowdown".split(), "down"),
}
COMPARATIVES = {
    **dict.fromkeys("higher more larger bigger greater faster up above longer".split(), "up"),
    **dict.fromkeys("lower less fewer smaller slower down below shorter cheaper".split(), "down"),
}

PARTICIPLES = {
    "lost": "lost", "loses": "lost", "lose": "lost", "losing": "lost", "spent": "spent", "spends": "spent",
    "spend": "spent", "paid": "paid", "pays": "paid", "pay": "paid", "paying": "paid", "raised": "raised",
    "raises": "raised", "made": "made", "earned": "earned", "earns": "earned", "invested": "invested",
    "invests": "invested", "donated": "donated", "pledged": "pledged", "pledges": "pledged", "borrowed": "borrowed",
    "owes": "owed", "owed": "owed", "owe": "owed", "seized": "seized", "stole": "stolen", "stolen": "stolen",
    "won": "won", "gave": "given", "gives": "given", "received": "received", "receives": "received",
    "allocated": "allocated", "provided": "provided", "approved": "approved", "committed": "committed",
    "contributed": "contributed", "sent": "sent", "collected": "collected", "generated": "generated",
    "exported": "exported", "imported": "imported", "sold": "sold", "bought": "bought", "purchased": "purchased",
    "produced": "produced", "produces": "produced", "took": "taken", "takes": "taken", "taken": "taken",
    "announced": "announced", "requested": "requested", "demanded": "demanded", "offered": "offered",
    "saved": "saved", "lent": "lent", "loaned": "loaned", "granted": "granted", "transferred": "transferred",
    **dict.fromkeys("infected infects infect infecting".split(), "infected"),
    **dict.fromkeys("sickened sickening sickens".split(), "sickened"),
    **dict.fromkeys("trapped trapping traps".split(), "trapped"),
    **dict.fromkeys("kidnapped kidnapping abducted abducting".split(), "kidnapped"),
    **dict.fromkeys("convicted convicting".split(), "convicted"),
    **dict.fromkeys("executed executing".split(), "executed"),
    **dict.fromkeys("exchanged swapped exchanging".split(), "exchanged"),
    "killed": "killed", "kills": "killed", "kill": "killed", "killing": "killed", "injured": "injured",
    "injuring": "injured", "wounded": "wounded", "wounding": "wounded", "arrested": "arrested",
    "arresting": "arrested", "detained": "detained", "displaced": "displaced", "displacing": "displaced",
    "evacuated": "evacuated", "rescued": "rescued", "deported": "deported", "employs": "employed",
    "employed": "employed", "employ": "employed", "hired": "hired", "fired": "fired", "released": "released",
    "destroyed": "destroyed", "destroying": "destroyed", "damaged": "damaged", "damaging": "damaged",
    "built": "built", "deployed": "deployed", "launched": "launched", "shot": "shot", "freed": "freed",
    "jailed": "jailed", "charged": "charged", "recorded": "recorded", "reported": "reported",
    "confirmed": "confirmed", "registered": "registered", "closed": "closed", "purchases": "purchased",
    "buys": "bought", "owns": "owned", "owned": "owned", "holds": "held", "held": "held", "controls": "controlled",
    "controlled": "controlled", "supplies": "supplied", "supplied": "supplied", "imports": "imported",
    "exports": "exported", "covers": "covered", "consumes": "consumed", "uses": "used", "used": "used",
    "lists": "listed", "issued": "issued", "scored": "scored", "signed": "signed", "fined": "fined",
    "trains": "trained", "trained": "trained", "dismiss": "dismissed", "dismissed": "dismissed",
    "dismissing": "dismissed", "treated": "treated", "treating": "treated", "handled": "handled",
    "handles": "handled", "installed": "installed", "installing": "installed", "install": "installed",
    "accepted": "accepted", "accepting": "accepted", "accept": "accepted", "admitted": "admitted",
    "admitting": "admitted", "felled": "felled", "planted": "planted", "planting": "planted", "plant": "planted",
    "vaccinated": "vaccinated", "tested": "tested", "cancelled": "cancelled", "canceled": "canceled",
    "cancelling": "cancelled", "grounded": "grounded", "expelled": "expelled", "expelling": "expelled",
    "recruited": "recruited", "recruit": "recruited", "create": "created", "created": "created",
    "creating": "created",    "ordered": "ordered", "seize": "seized", "seizing": "seized", "hire": "hired",
    "fire": "fired", "build": "built", "cut": "cut", "cutting": "cut", "shed": "shed", "shedding": "shed",
    "axe": "axed", "axed": "axed", "axing": "axed", "slash": "slashed", "slashed": "slashed",
    "recall": "recalled", "recalled": "recalled", "recalling": "recalled", "caught": "caught",
    "eliminate": "eliminated", "eliminated": "eliminated", "eliminating": "eliminated",
    "rescind": "rescinded", "rescinded": "rescinded", "rescinding": "rescinded", "add": "added",
    "added": "added", "adding": "added",
    "building": "built", "send": "sent", "buy": "bought", "buying": "bought", "sell": "sold", "selling": "sold",
    "close": "closed", "closing": "closed", "release": "released", "releasing": "released", "deploy": "deployed",
    "deploying": "deployed", "destroy": "destroyed", "evacuate": "evacuated", "evacuating": "evacuated",
    "rescue": "rescued", "rescuing": "rescued", "deport": "deported", "deporting": "deported", "arrest": "arrested",
    "detain": "detained", "detaining": "detained", "demolished": "demolished", "demolish": "demolished",
    "assume": "assumed", "assumes": "assumed", "assumed": "assumed", "assuming": "assumed",
    "invest": "invested", "provide": "provided", "allocate": "allocated",
    "contribute": "contributed", "lend": "lent", "give": "given", "given": "given", "giving": "given",
    "grant": "granted", "offer": "offered",
    "convicted": "convicted", "convicting": "convicted",
    "delivered": "delivered", "delivers": "delivered", "deliver": "delivered", "delivering": "delivered",
    "shipped": "shipped", "shipping": "shipped", "grossed": "grossed", "grossing": "grossed", "amassed": "amassed",
    "amassing": "amassed", "earning": "earned",
    "surveyed": "surveyed", "polled": "polled", "interviewed": "interviewed",
    "counted": "counted", "carried": "carried", "burned": "burned", "burnt": "burned",
}  # fmt: skip
"""Transitive verbs before a number, and the participle that tells the same of what is counted."""

STATES = frozenset(
    """
    stood stands stand reached reaches reach hit hits totalled totaled totals averaged averages average exceeded
    exceeds amounted amounts remained remains is was are were doubled tripled quadrupled topped tops neared
    surpassed peaked peaks bottomed remaining standing passed passes crossed
    """.split()
)
"""Verbs that give their subject a value."""

PUTTING = frozenset(
    "put puts putting estimate estimates estimated value values valued kept keep keeps fixed capped pegged".split()
)
"""Verbs that put their object at a value: "put the cost at $5 million"."""

COSTS = frozenset("cost costs costing".split())
SHARE_VERBS = {
    "represents": "represented by", "represented": "represented by", "accounts": "accounted for by",
    "accounted": "accounted for by", "account": "accounted for by", "makes": "made up by", "made": "made up by",
    "make": "made up by", "constitute": "made up by", "constitutes": "made up by", "constituted": "made up by",
    "compose": "made up by", "composed": "made up by", "comprise": "made up by", "comprises": "made up by",
    "comprised": "made up by",
}  # fmt: skip
"""Verbs that give their subject a share, and how the share is said to be its."""

DOINGS = frozenset(
    """
    lost took fled attended joined signed crossed left won own owned support supported oppose opposed face faced
    need needed received entered visited completed backed rejected approved missed escaped sought fought wrote
    bought sold use used
    """.split()
)
"""Verbs of the counted themselves, with an object: "60,000 homes lost power"."""
