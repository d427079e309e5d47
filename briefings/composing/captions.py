"""Picture captions that came along with a text: they tell what a picture shows, not what happened.

Four signs, each enough: a credit behind it ("Image: Jane Doe."), a pointer into the picture (", left,", "pictured"),
a day with its year behind a verb in the present ("Soldiers wait in Osk on May 2, 2024."), or no verb that says when
("Soldiers at the border on Monday."). A pointer and the want of a verb count only for a paragraph that holds one
sentence; a sentence without a verb is no statement anyway. English, and what ends with its day in French or Spanish.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from briefings.composing.galleries import beside_pictures
from briefings.composing.glued import above_credits, around_buttons
from briefings.language.dates.pieces import MONTH
from briefings.language.finite_verbs import FINITE, PRESENT_FORMS, SHOWING, TOKEN, has_finite_verb
from briefings.model import Sentence
from briefings.patterns import late

_CREDIT = late(
    r"(?:Image|Photo|Picture|Photograph|Video|Illustration|Graphic|Map|File photo|Crédit|Foto|Imagen|Bild)"
    r"(?: credit| by| courtesy of)? ?[:/©]|[(\[](?:Image|Photo|Video|Credit|Courtesy|Foto|Imagen|Bild) ?[:/©A-Z]"
    r"|[(\[]?(?:REUTERS|AP|AFP|EFE|EPA|UPI|ANSA|TASS|Xinhua|Kyodo|Getty Images|dpa|picture alliance)"
    r"(?: Photo| Images)? ?/(?: ?\w)|\((?:AP|AFP|EPA|File) (?:Photo|photo)",
    re.IGNORECASE,
)
# Who made a picture, before what it shows: "Getty Images Skiers wait for the lift". Some are those of others too: they
# count where the page credits others so.
_MAKER = late(
    r"(?:(?:AFP|Anadolu|Bloomberg|Corbis|EPA|LightRocket|NurPhoto|WireImage)(?: via|/)? )?"
    r"(?:Getty Images|Reuters|REUTERS|AFP|PA Media|Shutterstock|Alamy|Anadolu) "
    r"(?!(?:CEO|Chief|Chair\w*|Institute|News|Editor|Director|Inc|Foundation|Correspondent)\b)"
    r"(?=[A-Z\"“'‘])"
)
_MAYBE_MAKER = late(r"(?:EPA(?:-EFE)?|AP|PA) (?=[A-Z])")
_MAKING = frozenset("AEPGRSBCLNW")
_CREDITING = frozenset("IPVGMFCBipvgmfcbRAEUTXKGDraeutxkgd([")
"""The letters that a credit begins with."""
_MARKS = frozenset(":/©([")
_LONGEST_CREDIT, _LONGEST_CAPTION = 10, 4

_POINTER = late(
    r"p(?<!\w.)ictured\b|s(?<!\w.)(?:een|hown) (?:here|in this|in a file|above|below)\b"
    r"|(?:f(?<!\w.)ile|h(?<!\w.)andout) (?:photo|picture|image)\b"
    r"|i(?<!\w.)n this (?:\w+ )?(?:photo|picture|image|photograph|frame|still)\b"
    r"|\((?:left|right|cent(?:er|re)|[LRC]|[lrc]|top|bottom|front|back|background)\)"
    r"|, (?:far |second from |third from )?(?:left|right|cent(?:er|re)),",
)
_ENGLISH = late(r"\b(?:the|of|at|and|with|during|after|near)\b")
_LONGEST_FRAGMENT = 32
_FILED, _IN_PICTURE = frozenset(("FILE", "File")), (" in this ", " in a ", "In this ")
_FULL_DAY = rf"(?:{MONTH}\.? \d{{1,2}},? \d{{4}}|\d{{1,2}} {MONTH} \d{{4}})"
_PLACE_BEHIND = r"(?:,? (?:in|at) (?:the \w[\w'’ ]+ in )?[A-Z][\w .]*(?:, [A-Z][\w ]*)?)"
_DATED = late(  # "on May 2, 2024.", "outside the town hall, May 2, 2024.", "of the match, Sunday, May 2, 2024, in Osk."
    rf"(?:\bon |(?<!day), |, \w+day, ){_FULL_DAY}{_PLACE_BEHIND}?\.$"
)
_OF_ARCHIVE = late(r"(?:FILE(?: PHOTO)?|File(?: photo)?)\s?(?:[:–—]|-{1,2}|\.)\s")
_IN_THIS = late(
    rf"\b[Ii]n this (?:\w+day,? )?{_FULL_DAY},? (?:[\w-]+ ){{0,2}}(?:photo|picture|image|photograph|frame)\b|"
    r"\bin (?:this|a) (?:[\w-]+ )?(?:photo|picture|image|photograph|frame|still|screengrab)s? "
    r"(?:obtained|taken|released|provided|shared|grabbed|made available|from (?:a |an )?(?:video|social))\b"
)
_DATE_AT_END = 80
_SEEN = ("s seen ", "re seen ", "s pictured ", "re pictured ")
_IS_SEEN = late(
    r"\b(?:is|are) (?:seen|pictured) "
    r"(?:(?P<beside>from (?:the|an?|his|her|[A-Z])|with|outside|inside|near|behind|next to|through|standing|sitting"
    r"|walking|leaving|arriving)|in|at|on|during|before|after)\b(?! (?:\d|the \w+ (?:half|quarter)))"
)
_TOLD = late(r"\b(?:said|says?|who|which|that|but|has|have|had|was|were|as an?)\b")
_NAME_WITHIN = late(r" [A-Z][a-z]{2,}")
# French and Spanish: a day with its year ends a caption too, and whatever happened is told with an auxiliary or by the
# ending of its verb.
_DATED_ABROAD = late(
    r"\b(?:(?:le|du|au) \d{1,2}(?:er)? "
    r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
    r"|(?:el|del|al) \d{1,2} de "
    r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) de)"
    r" \d{4}\.$"
)
# A place and a day in figures before a dash: the caption of a wire, whose stories have the month in letters there.
_WIRED = late(r"[A-ZÁÉÍÓÚÑ][A-ZÁÉÍÓÚÑ .,()]{2,60}\d{1,2}/\d{1,2}/\d{2,4}\.?\s?[-–—]")
_HAPPENED_ABROAD = late(
    r"(?<![\w-])(?:est|sont|a|ont|va|vont|fut|ha|han|fue|es|son|está|están"
    r"|\w+(?:ait|aient|èrent|era|eront|ira|iront|it|ut|int|rent|ó|aron|ieron|aba|aban|ía|ían|rá|rán))(?!\w)"
)

_SIGNS = dict.fromkeys(map(ord, "“”‘’–—…€£™®\u00a0\u2011"), " ")
"""Signs that English texts have beside ASCII."""
_SCHEDULED = frozenset(
    form for verb in "begin start take open end expire come fall".split() for form in (verb, f"{verb}s")
)
_PREDICATE = 6
"""Among so many words from the verb on stands what is scheduled: "is due at the port to open"."""


def credited(sentences: Sequence[Sentence]) -> frozenset[int]:
    """The positions of picture credits, of what their paragraphs say before them if that is short, and of galleries."""
    found = set[int]()
    for at, sentence in enumerate(sentences):
        if _may_be_credit(sentence.text) and _CREDIT.match(sentence.text):
            first = at
            while first and at - first <= _LONGEST_CAPTION and sentences[first - 1].paragraph == sentence.paragraph:
                first -= 1
            found.update(range(first, at + 1) if at - first <= _LONGEST_CAPTION else (at,))
    found.update(_behind_makers(sentences), above_credits(sentences), around_buttons(sentences))
    return frozenset((*found, *beside_pictures(sentences)))


def _behind_makers(sentences: Sequence[Sentence]) -> Iterator[int]:
    """The positions in short paragraphs that begin with who made the picture that they describe."""
    begin = {sentence.paragraph: sentence.text for sentence in reversed(sentences)}
    makers = {paragraph for paragraph, text in begin.items() if text[0] in _MAKING and _MAKER.match(text)}
    if makers:
        makers |= {paragraph for paragraph, text in begin.items() if _MAYBE_MAKER.match(text)}
    length = Counter(sentence.paragraph for sentence in sentences if sentence.paragraph in makers)
    for at, sentence in enumerate(sentences if makers else ()):
        if 0 < length[sentence.paragraph] <= _LONGEST_CAPTION:
            yield at


def _may_be_credit(text: str) -> bool:
    return text[:1] in _CREDITING and text.count(" ") < _LONGEST_CREDIT and not _MARKS.isdisjoint(text)


def is_view(sentence: str) -> bool:
    """Whether a sentence says only where or with whom something is seen: "The quay of Merrow is seen from a ferry".

    What analysts see has no place of its own there: "a rise is seen in Velland", "is seen at 4%".
    """
    if not any(map(sentence.__contains__, _SEEN)):
        return False
    found = _IS_SEEN.search(sentence)
    if found is None or _TOLD.search(sentence):
        return False
    return found["beside"] is not None or _NAME_WITHIN.search(sentence, 1, found.start()) is not None


def is_caption(paragraph: str) -> bool:
    """Whether a paragraph of one sentence points into a picture, or has no verb that could say when."""
    if paragraph.count(" ") > _LONGEST_FRAGMENT:
        return False
    if _POINTER.search(paragraph):
        return True
    if paragraph[-6:-5] == " " and _DATED_ABROAD.search(paragraph):
        return _HAPPENED_ABROAD.search(paragraph) is None
    english = _ENGLISH.search(paragraph) is not None and paragraph.translate(_SIGNS).isascii()
    return english and not has_finite_verb(paragraph)


def is_dated_picture(sentence: str) -> bool:
    """Whether a sentence points into a picture or tells in the present what was to be seen on a day in it.

    `People wait in Osk on 2 May 2024`.

    News tells it in the past, and what is scheduled with other verbs.
    """
    if (sentence[:4] in _FILED and _OF_ARCHIVE.match(sentence)) or _WIRED.match(sentence):
        return True
    if any(map(sentence.__contains__, _IN_PICTURE)) and _IN_THIS.search(sentence):
        return True
    if not any(map(str.isdecimal, sentence[-_DATE_AT_END:])) or not _DATED.search(sentence, _near_end(sentence)):
        return False
    words = [word for word in TOKEN.findall(sentence) if word.islower()]
    at = next((at for at, word in enumerate(words) if _is_verb(word)), len(words))
    told = words[at : at + _PREDICATE]
    shown = bool(told) and (told[0] in SHOWING or told[0] in PRESENT_FORMS)
    return shown and _SCHEDULED.isdisjoint(told) and "said" not in words


def _near_end(sentence: str) -> int:
    return max(0, len(sentence) - _DATE_AT_END)


def _is_verb(low: str) -> bool:
    return low in FINITE or low in SHOWING or (low.endswith("ed") and len(low) > len("red"))
