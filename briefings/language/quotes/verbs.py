"""The closed list of verbs that introduce somebody's words, and the small words that stand around them."""

from __future__ import annotations

_SAYING = """
acknowledge add admit advise affirm agree allege announce answer argue ask assert assure attest boast brag caution
charge chant cheer chuckle cite claim clarify comment complain concede conclude concur confess confide confirm contend
continue counter cry declare deny demand disclose echo elaborate emphasize emphasise estimate exclaim explain fume
gripe groan gush grumble hint implore imply indicate inform inquire insist interject interrupt intone joke lament
maintain marvel mention moan murmur muse mutter note object observe opine plead pledge point predict proclaim promise
pronounce protest quip rant reason recall recommend recount reflect reiterate remark remember remind repeat reply
report respond retort reveal roar scoff scream shout shrug sigh signal snap sneer specify speculate state stipulate
stress suggest summarize summarise surmise tease testify thunder tout tweet retweet urge utter venture volunteer vow
wail warn whisper wonder yell caption conceded post instruct telegraph
"""
_SAYING_IRREGULAR = """
say says said saying|tell tells told telling|write writes wrote written writing|put puts putting|read reads reading
go goes went going|sing sings sang singing|swear swears swore swearing|begin begins began beginning|hear hears heard
speak speaks spoke speaking|think thinks thought thinking|shoot shoots shot|fire fires fired|quote quotes quoted quoting
"""
_CALLING = """
accuse address advocate applaud assail attack attribute believe berate blame blast bemoan brand celebrate challenge
characterize characterise chide cite commend compare condemn consider criticize criticise credit decry defend denounce
deplore depict deride describe dismiss dispute disparage dub endorse envision expect express extol fault favor favour
hail highlight hope identify invoke label laud liken list mock name offer oppose paint pitch play portray praise
present propose question rail rate rebuff rebuke refer regard reject reference ridicule rip scold slam slap support
sum tag taunt target term theorize threaten title tout trash trumpet underline underscore use view voice want welcome
worry find show promote push seek allow release issue sign campaign outline detail discuss demand fear doubt examine
love hate
"""
_CALLING_IRREGULAR = """
call calls called calling|see sees saw seen seeing|feel feels felt feeling|know knows knew known knowing
find finds found finding|make makes made making|give gives gave giving|hold holds held holding|take takes took taking
lay lays laid laying|draw draws drew drawn drawing|mean means meant meaning|understand understands understood
"""
_DOUBLED = frozenset("brag quip rip slam tag chat dub rebut sum".split())


def _forms(words: str) -> dict[str, bool]:
    """Every form of the regular verbs -> whether it is the -ing form."""
    forms: dict[str, bool] = {}
    for verb in words.split():
        stem = verb[:-1] if verb.endswith("e") else verb + verb[-1] if verb in _DOUBLED else verb
        ied = verb[:-1] + "i" if verb.endswith("y") and verb[-2] not in "aeiou" else stem
        third = ied + "es" if ied != stem or verb.endswith(("s", "sh", "ch", "x")) else verb + "s"
        forms.update({verb: False, third: False, ied + "ed": False, stem + "ing": True})
    return forms


def _irregular(table: str) -> dict[str, bool]:
    return {form: form.endswith("ing") and form != "sing" for form in table.replace("|", " ").split()}


SAYING: dict[str, bool] = _forms(_SAYING) | _irregular(_SAYING_IRREGULAR)
CALLING: dict[str, bool] = _forms(_CALLING) | _irregular(_CALLING_IRREGULAR) | SAYING

AUXILIARIES = frozenset(
    """
has have had is are was were be been being 's ’s will would can could may might must shall should did does do not
didn't didn’t has't who to
""".split()
)
ADVERBS = frozenset(
    """
also then later again once often never ever now still just even first twice further simply soon always recently
already thus therefore meanwhile instead too only nevertheless nonetheless bluntly back out up
""".split()
)
PRONOUNS = frozenset("he she they it i we you".split())
POSSESSIVES = frozenset("his her their its my our your".split())
DETERMINERS = frozenset(
    """
a an the this that these those some one several many most two three four five other another no each both all
""".split()
)
PREPOSITIONS = frozenset(
    """
of in at for from with on by to about into over under after before during against between among through across near
around outside inside behind since until without within as per via
""".split()
)
CONJUNCTIONS = frozenset(
    """
and but or that when while because if although though as so than whether where which who whom whose what how why since
until after before once unless
""".split()
)


def is_adverb(word: str) -> bool:
    """Whether a lower-case word may stand between a subject and its verb without being part of either."""
    return word in ADVERBS or (word.endswith("ly") and len(word) > 4)
