"""Set phrases that hold a word which nobody who asks for it means: "in charge", "the West Bank".

Only the word itself and its forms: what a `*` lets in besides, as `poll*` does pollution, its writer asked for.
"""

from __future__ import annotations

from briefings.patterns import late

_CAUSE_FOUGHT_FOR = late(
    r"\bfight(?:s|ing)?(?: back)? (?:against |off |for |to )?(?:(?:the|an?|his|her|its|their)(?: \w+)? |\w+ )?"
    r"(?:malaria|aids|hiv\S*|cancer|(?:bird |avian )?flu|sars|tuberculosis|polio|cholera|ebola|covid\S*|diseases?|"
    r"epidemics?|pandemics?|infections?|poverty|hunger|famine|corruption|inflation|unemployment|deflation|pollution|"
    r"racism|discrimination|obesity|piracy|counterfeit\w*|(?:forest |wild)?fires?|climate change|global warming|"
    r"(?:save|keep) (?:his|her|its|their)|(?:survival|life|job|re-?election)\b)"
)

SET_PHRASES = {
    "fire": late(r"\bunder fire (?:for|over)\b|\b(?:in|into) the firing line\b"),
    "fight": _CAUSE_FOUGHT_FOR,
    "fighting": _CAUSE_FOUGHT_FOR,
    "profit": late(r"\bto profit (?:from|by|off)\b|\bprofit(?:ed|ing) (?:from|by|off)\b"),
    "strike": late(
        r"\b(?:to|can|could|will|would|may|might|must|should|help|helped) strike (?:an?|the|"
        r"any) (?:[\w-]+ ){0,4}?(?:deals?|agreements?|balance|bargain|accord|pact|truce|tone|chord|partnerships?|"
        r"compromise)\b|\bstrik(?:es|ing) an? (?:[\w-]+ ){0,2}?(?:deals?|agreements?|balance|bargain|accord|pact|"
        r"truce|tone|chord|partnerships?|compromise)\b"
    ),
    "bank": late(
        r"\b(?:west|left|right|south|north|east|river|far|opposite|food|blood|milk|power|memory|snow|"
        r"sand)[- ]banks?\b|\bbanks of (?:the|a) \w+|\bbank of (?:the|a) (?:[\w-]+ )?(?:river|canal|lake|stream)\b|"
        r"\bbank holidays?\b"
    ),
    "trade": late(
        r"\btrad(?:e[ds]?|ing) (?:blows|barbs|fire|insults|accusations|places|jabs|punches|strikes|attacks|threats|"
        r"shots|blame|words|gunfire)\b|\b(?:slave|sex|drugs?|organ) trade\b|\btrades? unions?\b|\btrade cent(?:er|"
        r"re)\b"
    ),
    "deal": late(
        r"\b(?:great|good) deal (?:of|more|less)\b|\bbig deal\b|\b(?:to|can|could|must|will|would|should|helps?|"
        r"helped|not) deal with\b|\bdealing with\b|\b(?:drugs?|car|art) deal(?:ers?|ing)\b"
    ),
    "charge": late(
        r"\b(?:in|took|take[ns]?|taking) (?:sole |full |overall )?charge\b(?! sheet)|\bfree of charge\b|\b(?:led|"
        r"leads?|leading) the charge\b|\bcharg(?:e|es|ed|ing) (?:stations?|points?|ports?|cables?|particles?)\b|"
        r"\bcharg[eé] d"
    ),
    "case": late(
        r"\b(?:just in|in any|base|bull|bear|worst|best|compelling|not the|was the|be the) case\b|\bma(?:ke|kes|"
        r"king|de) (?:the|a|his|her|their|its) case (?:for|that|to)\b|\bcase (?:stud(?:y|ies)|in point)\b"
    ),
    "court": late(
        r"\b(?:tennis|basketball|squash|badminton|volleyball|food|clay|grass|cent(?:re|er)) courts?\b|"
        r"\b(?:on|off)[- ]court\b"
    ),
    "hang": late(r"\bhang seng\b"),
    "gas": late(r"\b(?:tear|nerve|mustard|laughing|poison|sarin|chlorine) gas|\bgas (?:masks?|chambers?)\b"),
    "oil": late(r"\b(?:olive|snake|essential|massage) oils?\b|\boil paintings?\b"),
    "rate": late(r"\bat any rate\b|\b(?:first|second|third)-rate\b"),
    "pay": late(
        r"\bpa(?:ys?|id|ying) (?:[\w-]+ ){0,2}?(?:tribute|respects|homage|attention|heed|lip service|visits?|"
        r"dearly)\b|\bpa(?:ys?|id|ying) (?:the|an? (?:[\w-]+ ){0,3}?)price\b(?! (?:of|for) (?:\W?\d|food|fuel|"
        r"bread|oil))"
    ),
    "price": late(
        r"\bpa(?:ys?|id|ying) (?:the|an?)(?: [\w-]+){0,2}? (?:(?:big|heavy|steep|terrible|serious|political|"
        r"diplomatic|ultimate|huge|bitter|personal) )price\b|\bpa(?:ys?|id|ying) the price\b|\bprice on (?:his|"
        r"her) head\b"
    ),
    "execut": late(
        r"\bexecut(?:e[ds]?|ing|ion) (?:of )?(?:the|an?|his|its|their|this) (?:plans?|orders?|deal|trade)\b"
    ),
    "war": late(r"\bwar of words\b|\b(?:trade|price|bidding|culture|turf|star) wars?\b|\bworld war\b"),
    "storm": late(
        r"\bstorm(?:ed|ing)\b|\bstorm (?:shadows?|into|the|out|of (?:criticism|protest|outrage))\b|\bby storm\b|"
        r"\b(?:perfect|political|media|geopolitical|diplomatic) storm\b"
    ),
    "base": late(
        r"\bbased\b|\b(?:fan|tax|customer|voter|client|user|loyal|industrial|manufacturing) base\b|"
        r"\bbase (?:case|rates?|metals?)\b"
    ),
    "arms": late(
        r"(?<!down )\b(?:his|her) arms\b|\bup in arms\b|\barms (?:folded|crossed|outstretched)\b|\bopen arms\b"
    ),
    "aid": late(r"\b(?:hearing|band|first|legal|student|visual)[- ]aids?\b|\bwith the aid of\b"),
    "shot": late(r"\bshots? (?:on target|in the arm|put)\b|\b(?:head|big|long|screen|penalty) shots?\b"),
    "silver": late(r"\bsilver (?:lining|screen)\b"),
    "rally": late(
        r"\brall(?:y|ies|ied|ying) (?:behind|around|democrats|republicans|supporters|allies|troops|the (?:party|"
        r"base))\b|\brallying cry\b"
    ),
    "humanitarian": late(r"\bhumanitarian (?:zones?|areas?|law)\b"),
    "peace": late(r"\bpeace (?:prize|corps|of mind)\b"),
    "market": late(
        r"\b(?:christmas|street|farmers['’]?|flea|fish|cattle) markets?\b|\bmarket (?:town|square|stalls?)\b"
    ),
    "tank": late(r"\bthink[- ]tanks?\b|\btanked\b"),
    "shell": late(r"\bshelled out\b"),
    "stock": late(
        r"\bt(?:ook|akes?|aking) stock\b|\b(?:in|out of|housing|rolling) stock\b|\bstocked\b"
        r"|\b(?:food|grain|wheat|rice|maize|corn|seed|fish|cod|tuna|herring|vaccine|blood|weapons?|ammunition|housing)"
        r"[- ]stocks?\b"
    ),
    "fed": late(r"\bfed (?:up|into|on|to|through)\b|\b(?:be|been|being|were|was|well|breast|force|spoon)[- ]?fed\b"),
    "chip": late(
        r"\bbargaining chips?\b|\bblue[- ]chips?\b|\bchip(?:s|ped)? (?:away|in)\b|\bchips? shops?\b|\bchipped\b"
    ),
    "flood": late(
        r"\bflood of (?:migrants|complaints|messages|tears|money)\b|\bflood(?:ed|s|"
        r"ing)? the market\b"
    ),
    "earthquake": late(r"\bpolitical earthquakes?\b"),
    "accident": late(r"\b(?:by|no) accident\b"),
    "energ": late(r"\benergy drinks?\b"),
    "bond": late(r"\bjames bond\b|\b(?:strong|close|special|family) bonds?\b|\bbond (?:between|with)\b|\bbonding\b"),
}
