"""Picture captions that came along with a text: they tell what a picture shows, not what happened.

Four signs, each enough: a credit behind it ("Image: Jane Doe."), a pointer into the picture (", left,", "pictured"),
a day with its year behind a verb in the present ("Soldiers wait in Osk on May 2, 2024."), or no verb that says when
("Soldiers at the border on Monday."). A pointer and the want of a verb count only for a paragraph that holds one
sentence; a sentence without a verb is no statement anyway. English only.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefings.language.dates.words import MONTHS
from briefings.language.quotes.verbs import CALLING
from briefings.model import Sentence
from briefings.patterns import late

_CREDIT = late(
    r"(?:Image|Photo|Picture|Photograph|Video|Illustration|Graphic|Map|File photo|Crédit|Foto|Imagen|Bild)"
    r"(?: credit| by| courtesy of)? ?[:/©]|[(\[](?:Image|Photo|Foto|Imagen|Bild) ?[:/©A-Z]"
    r"|[(\[]?(?:REUTERS|AP|AFP|EFE|EPA|UPI|ANSA|TASS|Xinhua|Kyodo|Getty Images|dpa|picture alliance)"
    r"(?: Photo| Images)? ?/(?: ?\w)|\((?:AP|AFP|EPA|File) (?:Photo|photo)",
    re.IGNORECASE,
)
_CREDITING = frozenset("IPVGMFCBipvgmfcbRAEUTXKGDraeutxkgd([")
"""The letters that a credit begins with."""
_MARKS = frozenset(":/©([")
_LONGEST_CREDIT, _LONGEST_CAPTION = 10, 4

_POINTER = late(
    r"\b(?:pictured|(?:seen|shown) (?:here|in this|in a file|above|below)|(?:file|handout) (?:photo|picture|image)|"
    r"in this (?:\w+ )?(?:photo|picture|image|photograph|frame|still))\b"
    r"|\((?:left|right|cent(?:er|re)|[LRC]|[lrc]|top|bottom|front|back|background)\)"
    r"|, (?:far |second from |third from )?(?:left|right|cent(?:er|re)),",
)
_ENGLISH = late(r"\b(?:the|of|at|and|with|during|after|near)\b")
_TOKEN = late(r"[A-Za-z]+(?:['’-][A-Za-z]+)*")
_SHORTENED = late(r"(?:n't|'re|'ve|'ll|'d|'m|\b(?:it|he|she|that|there|what|who|here)'s)$")
# "Mr. Obama chalks up": what stands between a name and an object or particle, in -s.
_DOES = late(r"\b[A-Z][\w’'-]+ [a-z]{3,}s (?:up|out|off|down|the|an?|that|to|his|her|its|their|how|why)\b")
_QUOTED = late(r"[\"“][^\"“”]*[\"”]")
_WORD = late(r"[A-Za-z]{2}")
_LONGEST_FRAGMENT = 32
_MONTH = "|".join(name.title() for name in MONTHS if len(name) > len("sept") or name in {"may", "june", "july"})
_DATED = late(rf"\bon (?:(?:{_MONTH}) \d{{1,2}},? \d{{4}}|\d{{1,2}} (?:{_MONTH}) \d{{4}})\.$")
_DATE_AT_END = 30

_SIGNS = dict.fromkeys(map(ord, "“”‘’–—…€£™®\u00a0\u2011"), " ")
"""Signs that English texts have beside ASCII."""
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
upset withheld withstood wound wrung outgrew foresaw arose awoke bore undertook agreed freed
guaranteed decreed
overran overthrew retook rebuilt resold outbid upheld withdrew
""".split()
)
"""Pasts of verbs that don't take -ed, and those in -eed, which else ends nouns ("speed")."""
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


def _third_person(verb: str) -> str:
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if verb.endswith("y") and verb[-2] not in "aeiou" else f"{verb}s"


_THIRD_PERSON = frozenset(map(_third_person, _PRESENT.split()))
_SHOWING = frozenset(
    form
    for verb in """
billow rest sail fire launch attend walk wait erupt remove pose lift defend gather wave carry march pray mourn chant
inspect unload clear search demonstrate protest kneel ride hug embrace patrol drive load check queue
speak gesture celebrate rise intercept flee sift address move compete give greet leave sign tear fly look work clean
""".split()
    for form in (verb, _third_person(verb))
)
"""What people and things are seen doing in pictures."""
_PRESENT_FORMS = frozenset({*_PRESENT.split(), *_THIRD_PERSON, "is", "are"})
_SCHEDULED = frozenset(
    form for verb in "begin start take open end expire come fall".split() for form in (verb, f"{verb}s")
)
_FINITE = frozenset(
    [
        *_SMALL.split(),
        *PAST_FORMS,
        *_PRESENT.split(),
        *_THIRD_PERSON,
        *(form for form in CALLING if not form.endswith("ing")),
    ]
)


def credited(sentences: Sequence[Sentence]) -> frozenset[int]:
    """The positions of picture credits, and of what their paragraphs say before them if that is short."""
    found = set[int]()
    for at, sentence in enumerate(sentences):
        if _may_be_credit(sentence.text) and _CREDIT.match(sentence.text):
            first = at
            while first and at - first <= _LONGEST_CAPTION and sentences[first - 1].paragraph == sentence.paragraph:
                first -= 1
            found.update(range(first, at + 1) if at - first <= _LONGEST_CAPTION else (at,))
    return frozenset(found)


def _may_be_credit(text: str) -> bool:
    return text[:1] in _CREDITING and text.count(" ") < _LONGEST_CREDIT and not _MARKS.isdisjoint(text)


def is_caption(paragraph: str) -> bool:
    """Whether a paragraph of one sentence points into a picture, or has no verb that could say when."""
    if paragraph.count(" ") > _LONGEST_FRAGMENT:
        return False
    if _POINTER.search(paragraph):
        return True
    english = _ENGLISH.search(paragraph) is not None and paragraph.translate(_SIGNS).isascii()
    return english and not has_finite_verb(paragraph)


def is_dated_picture(sentence: str) -> bool:
    """Whether a sentence tells in the present what was to be seen on a day: `People wait in Osk on 2 May 2024`.

    News tells it in the past, and what is scheduled with other verbs.
    """
    if sentence[-6:-5] != " " or not _DATED.search(sentence, max(0, len(sentence) - _DATE_AT_END)):
        return False
    words = [word for word in _TOKEN.findall(sentence) if word.islower()]
    verb = next(filter(_is_verb, words), "")
    return (verb in _SHOWING or verb in _PRESENT_FORMS) and _SCHEDULED.isdisjoint(words)


def _is_verb(low: str) -> bool:
    return low in _FINITE or low in _SHOWING or (low.endswith("ed") and len(low) > len("red"))


def has_finite_verb(sentence: str) -> bool:
    """Whether an English sentence may hold a verb in the past or present tense; False is all but certain.

    Words in quotation marks don't count beside others. Of 1,400 sentences of UD English EWT and GUM news it is wrong
    about one in sixty of those that have such a verb, nearly all of them commands, slang or captions.
    """
    outside = _QUOTED.sub("", sentence)
    told = outside if _WORD.search(outside) else sentence
    return _holds_verb([word.lower() for word in _TOKEN.findall(told)]) or _DOES.search(told) is not None


def ends_subject(word: str) -> bool:
    """Whether a word behind a noun is a verb, or an adverb before one, and no part of the subject.

    "Report" behind "the leaked" is none, for the verb of such a subject would be "reports".
    """
    return word.endswith(("ed", "ly")) or word in _THIRD_PERSON or word in PAST_FORMS or word in _AUXILIARIES


def has_small_verb(sentence: str) -> bool:
    """Whether one of the words without a capital may be such a verb; in the capitals of a headline none is."""
    return _holds_verb([word for word in _TOKEN.findall(sentence) if word.islower()])


def _holds_verb(words: Sequence[str]) -> bool:
    before = ""
    for word in words:
        low = word.replace("’", "'")
        if low in _FINITE or _SHORTENED.search(low):
            return True
        if low.endswith("ed") and len(low) > len("red") and before not in _BEFORE_NOUN:
            return True
        before = low
    return False
