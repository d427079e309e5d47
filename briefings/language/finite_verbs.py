"""Whether English words hold a verb in the past or present tense: without one they are a heading or a caption."""

from __future__ import annotations

from collections.abc import Sequence

from briefings.language.quotes.verbs import CALLING
from briefings.patterns import late

TOKEN = late(r"[A-Za-z]+(?:['’-][A-Za-z]+)*")
"""A word with what an apostrophe or a hyphen joins to it."""

_SHORTENED = late(r"(?:n't|'re|'ve|'ll|'d|'m|\b(?:it|he|she|that|there|what|who|here)'s)$")
# "Mr. Obama chalks up": what stands between a name and an object or particle, in -s.
_DOES = late(r"\b[A-Z][\w’'-]+ [a-z]{3,}s (?:up|out|off|down|the|an?|that|to|his|her|its|their|how|why)\b")
_QUOTED = late(r"[\"“][^\"“”]*[\"”]")
_WORD = late(r"[A-Za-z]{2}")

_SMALL = """
am is are was were be been being has have had do does did will would can could may might must shall should cannot
"""
_AUXILIARIES = frozenset(_SMALL.split())
PAST_FORMS = frozenset(
    """
met went came took saw got left sat stood held began ran won lost made gave kept led paid sent spent said told brought
bought built caught chose cut drew drove fell fled flew found fought grew hit let put rose sold set shot sought spoke
struck stuck swept taught threw thought understood woke wore wrote became broke hung laid lay meant rode rang sang sank
shook slept spread stole swore tore knew ate beat bent bet bid bit bled blew bred burst cast clung cost crept dealt dug
drank fed felt forbade forgot forgave froze heard hid hurt knelt lent lit mistook overcame overtook proved quit read
shed shone shrank shut slid slung spat sped spun split sprang stung strode strove swam swung thrust underwent upheld
upset withheld withstood wound wrung outgrew foresaw arose awoke bore undertook agreed freed guaranteed decreed overran
overthrew retook rebuilt resold outbid withdrew
""".split()
)
"""Pasts of verbs that don't take -ed, and those in -eed, which else ends nouns ("speed")."""
PARTICIPLES = frozenset(
    """
    stolen taken driven written seen known given shown thrown hidden broken frozen born begun drawn sworn run torn worn
    grown blown flown chosen spoken eaten forgotten forbidden ridden shaken sung sunk swum drunk beaten bitten woven
    proven done withdrawn overthrown undertaken overtaken rewritten retaken mistaken fallen
    """.split()
)
"""Participles of irregular verbs that are no past of theirs as well."""
_PRESENT = """
say tell make take get give go come see know think want need seem appear remain become look find show mean call ask try
use work feel leave put keep let begin start help run move live believe hold bring happen write provide sit stand lose
pay meet include continue set learn change lead understand watch follow stop create speak allow add spend grow open walk
win offer remember love consider buy wait serve die send expect build stay fall reach kill raise pass sell require
report decide pull return explain hope develop carry break receive agree support produce eat cover catch draw choose
cause point listen realize realise place close involve increase plan face join reduce account own visit claim suggest
argue deny warn urge vow insist note describe accuse blame criticize criticise reflect represent depend belong contain
consist exist lie rise drop suffer seek aim threaten fear wish prefer refuse intend tend fail manage demand export
import trade ship rank total number host teach train fight score play trail tie vote elect oppose reject approve ban
back order launch unveil propose confirm announce admit acknowledge reveal state thank care matter weigh stretch span
range house employ hire control operate rule govern administer feature enjoy hate like bear hurt deserve owe doubt
guess bet recommend enable force encourage promote prevent protect ensure affect concern deal drive fly travel arrive
enter exit land head turn push press end finish stem fill mention obscure combine revolve collect share measure
specialize specialise demonstrate fund benefit supply process handle attract rely earn
"""
_BEFORE_NOUN = frozenset(
    "a an the his her its their our my your this that these those some of two three with by".split()
)


def third_person(verb: str) -> str:
    """The form of a verb behind "she": `carry` gives `carries`."""
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if verb.endswith("y") and verb[-2] not in "aeiou" else f"{verb}s"


_THIRD_PERSON = frozenset(map(third_person, _PRESENT.split()))
PRESENT_FORMS = frozenset({*_PRESENT.split(), *_THIRD_PERSON, "is", "are"})
"""Verbs in the present, as they stand behind "they" and behind "she"."""
SHOWING = frozenset(
    form
    for verb in """
billow rest sail fire launch attend walk wait erupt remove pose lift defend gather wave carry march pray mourn chant
inspect unload clear search demonstrate protest kneel ride hug embrace patrol drive load check queue
speak gesture celebrate rise intercept flee sift address move compete give greet leave sign tear fly look work clean
prepare welcome arrive embark extinguish recover evacuate deliver sell kiss shake rehearse collect cry gesture react
""".split()
    for form in (verb, third_person(verb))
)
"""What people and things are seen doing in pictures."""
FINITE = frozenset(
    [
        *_SMALL.split(),
        *PAST_FORMS,
        *_PRESENT.split(),
        *_THIRD_PERSON,
        *(form for form in CALLING if not form.endswith("ing")),
    ]
)
"""All verbs that say when, but for those in -ed."""


def has_finite_verb(sentence: str) -> bool:
    """Whether an English sentence may hold a verb in the past or present tense; False is all but certain.

    Words in quotation marks don't count beside others. Of 1,400 sentences of UD English EWT and GUM news it is wrong
    about one in sixty of those that have such a verb, nearly all of them commands, slang or captions.
    """
    outside = _QUOTED.sub("", sentence)
    told = outside if _WORD.search(outside) else sentence
    return _holds_verb([word.lower() for word in TOKEN.findall(told)]) or _DOES.search(told) is not None


def ends_subject(word: str) -> bool:
    """Whether a word behind a noun is a verb, or an adverb before one, and no part of the subject.

    "Report" behind "the leaked" is none, for the verb of such a subject would be "reports".
    """
    return word.endswith(("ed", "ly")) or word in _THIRD_PERSON or word in PAST_FORMS or word in _AUXILIARIES


def has_small_verb(sentence: str) -> bool:
    """Whether one of the words without a capital may be such a verb; in the capitals of a headline none is."""
    return _holds_verb([word for word in TOKEN.findall(sentence) if word.islower()])


def _holds_verb(words: Sequence[str]) -> bool:
    before = ""
    for word in words:
        low = word.replace("’", "'")
        if low in FINITE or _SHORTENED.search(low):
            return True
        if low.endswith("ed") and len(low) > len("red") and before not in _BEFORE_NOUN:
            return True
        before = low
    return False
