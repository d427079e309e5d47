"""The closed list of verbs that introduce somebody's words, and the small words that stand around them."""

from __future__ import annotations

_SAYING = """
acknowledge add admit advise affirm agree allege announce answer argue ask assert assure attest boast brag caution
charge chant cheer chuckle cite claim clarify comment complain concede conclude concur confess confide confirm contend
continue counter cry declare deny demand disclose echo elaborate emphasize emphasise estimate exclaim explain fume
gripe groan gush grumble hint implore imply indicate inform inquire insist interject interrupt intone joke lament
maintain marvel mention moan murmur muse mutter note object observe opine plead pledge point predict proclaim promise
pronounce protest quip rant rule reason recall recommend recount reflect reiterate remark remember remind repeat reply
report respond retort reveal roar scoff scream shout shrug sigh signal snap sneer specify speculate state stipulate
stress suggest summarize summarise surmise tease testify thunder tout tweet retweet urge utter venture volunteer vow
wail warn whisper wonder yell caption post instruct enthuse exult rave chime laugh smile sob grin
"""
_SAYING_IRREGULAR = """
say says said saying|tell tells told telling|write writes wrote written writing|put puts putting|
read reads reading sing sings sang singing|swear swears swore swearing|hear hears heard hearing|
speak speaks spoke speaking|find finds found finding|think thinks thought thinking
"""
_CALLING = """
accuse address advocate applaud assail attack attribute believe bemoan berate blame blast brand celebrate challenge
characterise characterize chide cite commend compare condemn consider credit criticise criticize decry defend demand
denounce depict deplore deride describe detail discuss dismiss disparage dispute doubt dub endorse envision exhort
expect express extol fault favor favour greet hail highlight hope identify invoke label laud liken list mock name
offer oppose outline paint pitch play portray praise present proclaim propose question rail rate rebuff rebuke refer
reference regard reject ridicule rip scold slam slap sum support tag target taunt term theorize threaten tout trash
trumpet underline underscore view voice want welcome worry
"""
_CALLING_IRREGULAR = """
call calls called calling|see sees saw seen seeing|feel feels felt feeling|mean means meant meaning|
understand understands understood
"""
# Verbs of speech where a quotation stands beside them; elsewhere they do much else.
_QUOTING = """
bellow determine exhort gloat grouse heckle jeer ponder reckon recognise recognize retaliate scold snipe
"""
_QUOTING_IRREGULAR = """
shoot shoots shot shooting|fire fires fired firing|hit hits hit hitting|go goes went going|cut cuts cut cutting|
jump jumps jumped jumping|chip chips chipped chipping|pressed pressing|beamed|riffed|vented
"""
_REGARDING = "deem knock prefer talk thank"
_REGARDING_IRREGULAR = "seek seeks sought seeking"
# French, Spanish and German: enough to read the inverted cue behind a quotation.
_ABROAD = """
dit déclare déclaré affirme affirmé explique expliqué ajoute ajouté estime estimé assure assuré indique indiqué précise
précisé souligne souligné confie confié lance lancé répond répondu raconte raconté rappelle rappelé regrette regretté
reconnu promis prévenu conclu
dijo dice afirmó afirma declaró explicó explica añadió aseguró señaló sostuvo indicó agregó respondió comentó advirtió
sagte sagt erklärte erklärt betonte meinte meint kündigte fügte berichtete antwortete schrieb warnte forderte
"""
_DOUBLED = frozenset(
    "admit blog brag chat commit concur dub infer jot plot quip rebut refer rip shrug slam slap snap sob sum "
    "tag".split()
)


# Common verbs that don't end in -ed: behind a name they end the noun phrase.
PASTS = frozenset(
    """
met went came took saw got left sat stood held began ran won lost had was is has did made gave kept led paid sent
spent brought bought built caught chose cut drew drove fell fled flew found fought grew hit let put rose sold set shot
sought spoke struck stuck swept taught threw thought understood woke wore wrote became broke hung laid lay meant rode
rang sang sank shook slept spread stole swore tore knew will would can could may might must shall should does were are
""".split()
)


def _forms(words: str) -> dict[str, bool]:
    """Every form of the regular verbs -> whether it is the -ing form."""
    forms: dict[str, bool] = {}
    for verb in words.split():
        mute = verb.endswith("e") and not verb.endswith("ee")
        stem = verb[:-1] if mute else verb + verb[-1] if verb in _DOUBLED else verb
        ied = verb[:-1] + "i" if verb.endswith("y") and verb[-2] not in "aeiou" else stem
        third = ied + "es" if ied != stem or verb.endswith(("s", "sh", "ch", "x")) else verb + "s"
        past = ied + ("d" if ied.endswith("e") else "ed")
        forms.update({verb: False, third: False, past: False, stem + "ing": True})
    return forms


def _irregular(table: str) -> dict[str, bool]:
    return {form: form.endswith("ing") and form != "sing" for form in table.replace("|", " ").split()}


SAYING: dict[str, bool] = _forms(_SAYING) | _irregular(_SAYING_IRREGULAR) | dict.fromkeys(_ABROAD.split(), False)
CALLING: dict[str, bool] = _forms(_CALLING) | _irregular(_CALLING_IRREGULAR) | SAYING
QUOTING: dict[str, bool] = SAYING | _forms(_QUOTING) | _irregular(_QUOTING_IRREGULAR)
"""Verbs that introduce a quotation beside them."""
REGARDING: dict[str, bool] = CALLING | QUOTING | _forms(_REGARDING) | _irregular(_REGARDING_IRREGULAR)
"""Verbs that call something by the words quoted beside them."""

_IRREGULAR = "|".join((_SAYING_IRREGULAR, _CALLING_IRREGULAR, _QUOTING_IRREGULAR, _REGARDING_IRREGULAR))
_IRREGULAR_PASTS = frozenset(_ABROAD.split()) | frozenset(
    form for group in _IRREGULAR.split("|") for form in group.split()[2:]
)
AUXILIARIES = frozenset(
    """
has have had is are was were be been being 's ’s will would can could may might must shall should did does do not
didn't didn’t hasn't who which to
""".split()
)
ADVERBS = frozenset(
    """
also then later again once often never ever now still just even first twice further simply soon always recently
already thus therefore meanwhile instead too only nevertheless nonetheless bluntly back out up
""".split()
)
# Verbs of speech only with the particle: `shot back`, `went on`; not `talks will go on`.
PARTICLES = {
    verb: particle
    for verbs, particle in (
        ("shoots shot shooting fires fired firing hits hit hitting", "back"),
        ("goes went going", "on"),
        ("cuts cut cutting jumps jumped jumping chips chipped chipping", "in"),
        ("shoot fire go jump chip", ""),
    )
    for verb in verbs.split()
}
FINDING = frozenset({"find", "finds", "found"})  # `the report found that`; not `found a`
BE = frozenset("is are was were be been being".split())
NEGATIONS = frozenset("not never didn't doesn't don't didn’t doesn’t don’t hasn't hasn’t won't won’t cannot".split())
PRONOUNS = frozenset("he she they it i we you".split())
# Nouns that a possessor makes into speech: "the mayor's claim that ...".
SPEECH_NOUNS = frozenset(
    """
accusation admission allegation answer appeal argument assertion assessment assurance boast call characterization
claim comment complaint contention conviction declaration demand denial description explanation insistence message
mantra observation opinion pledge prediction promise proposal question remark reply reminder request response slogan
statement suggestion testimony threat tweet view vow warning words claims comments remarks statements tweets
""".split()
)
# Verbs that name a thing; right before the quoted name and without a subject beside them they are passive.
NAMING = frozenset("called named dubbed titled entitled labelled labeled nicknamed known termed tagged billed".split())
SUBORDINATORS = frozenset(
    "when after as while because since although though if before unless until who which whose".split()
)
POSSESSIVES = frozenset("his her their its my our your".split())
DETERMINERS = frozenset(
    """
a an the this that these those some one several many most two three four five other another no each both all le la les
une un el los las der die das ein eine
""".split()
)
# In French, Spanish and German they end the phrase that a speaker is named by: `sagte Merz am Montag`.
PREPOSITIONS_ABROAD = frozenset("am im bei beim vor nach zum zur à en dans devant lors ante durante".split())
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


_BASE_TAKERS = frozenset(
    """
they we i you who to two three four both few others many some will would can could may might must shall should did
does do not don't didn't doesn't cannot don’t didn’t doesn’t and or people both
""".split()
)
_NO_PLURALS = POSSESSIVES | DETERMINERS | BE | frozenset("as has does plus thus always perhaps".split())
_THIRD_TAKERS = frozenset("he she it who which that".split())
# Forms that are verbs wherever they stand; every other base or -s form may be a noun as well.
_ALWAYS_VERBS = frozenset(
    """
say says tell tells write writes add adds argue argues insist insists believe believes explain explains acknowledge
acknowledges agree agrees assert asserts contend contends continue continues declare declares describe describes deny
denies emphasize emphasizes recall recalls reply replies respond responds suggest suggests think thinks maintain
maintains confirm confirms announce announces accuse accuses criticize criticizes consider considers know knows see
sees admit admits concede concedes predict predicts refer refers warn warns mean means put puts read reads knew
""".split()
)


def may_be_verb(word: str, before: str, *, after_name: bool) -> bool:
    """Whether a form of a speech verb is a verb here, by the lower-case word before it: `claims` may be a noun.

    `after_name` says that the word before ends a name (without 's).
    """
    if word in _ALWAYS_VERBS or word.endswith(("ed", "ing")) or word in _IRREGULAR_PASTS:
        return True
    if word.endswith("s"):
        return after_name or before in _THIRD_TAKERS or before in {",", ")"} or is_adverb(before)
    return before in _BASE_TAKERS or (not after_name and (is_adverb(before) or _may_be_plural(before)))


def _may_be_plural(word: str) -> bool:
    """Whether a word may be the plural that a verb without -s needs: not `his` of `his promise`."""
    return word.endswith("s") and word not in _NO_PLURALS and not word.endswith(("'s", "’s", "ss", "us"))


def is_adverb(word: str) -> bool:
    """Whether a lower-case word may stand between a subject and its verb without being part of either."""
    return word in ADVERBS or (word.endswith("ly") and len(word) > 4)
