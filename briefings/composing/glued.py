"""What a page's pictures and links leave in one line with its text, where whatever took the text out kept no line ends.

    ... before the vote. Voters queue in Merrow on May 2. Ann Lee/KPT/Getty Images The count began at noon. ...
        ── a sentence ──  ──────── caption ────────────── ─────── credit ──────── ────── a sentence ───────

A sentence is cited without the credit before it. A caption is no sentence of the story, nor is what the buttons of a
gallery or a film stand in ("Hide Caption 2 of 9", "Replay More Videos"). Where a link to another story stands before a
sentence nobody can tell where its title ends, nor where titles stand behind a name in it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefings.language.finite_verbs import FINITE, PARTICIPLES, PAST_FORMS, PRESENT_FORMS, SHOWING, TOKEN
from briefings.language.names.credits import AGENCIES
from briefings.model import Sentence
from briefings.patterns import late

_SLASH, _SOURCE, _REACH = "/", " - Source: ", 120
_CREDIT = late(
    r"(?:Obtained by (?:CNN|the BBC|AFP|Reuters) (?=[A-Z])|(?:\((?:Photo|Picture|Image)s? by [^()]{3,90}\) )*"
    r"(?:[^\W\d_a-z][\w.'’-]*(?: [\w.'’-]+){0,5} ?/ ?)+"  # Ann Lee/Pool/
    r"(?:[A-Z][\w.'’ -]{1,25} via )?"
    rf"(?:{AGENCIES})"
    r"(?:/ ?[A-Z][\w ]{1,20}?)? (?=[A-Z0-9“\"‘]))"
)
_FILM = late(r"(?:Video Ad Feedback )?[^.!?]{0,120}?\b\d\d:\d\d - Source: \w+ (?=[A-Z“\"‘])")
_LINK = late(r"\b(?:Related (?:article|story|video|content)|RELATED (?:ARTICLE|STORY|VIDEO)) [A-Z0-9“\"‘]")
# What a site shows over a name that it links: "Mayor Lee Ann Marie LeeTown votes on its port Ships wait MORE said".
_OVER_NAME = late(
    r"([A-Z](?<!\w.)[\w'’-]+),? (?:(?:[A-Z][\w.'’-]*|\([A-Z][\w.'’-]*\)) ){1,4}"
    r"\1(?:(?=[A-Z])| [A-Z][^\n]{10,400}\bMORE\b)"
)
_AND_MORE = late(  # where only its end is left
    r"^MORE(?:, [a-z]|(?= \(| — ))|(?<=[a-z?!.”’\d] )MORE(?: \([DRI](?:-[A-Z][\w.]*)?\)| — )"
)
# A caption's credit, and the title behind it: "... on May 2. | Ann Lee/AP Photo Port opens The mayor".
_BAR = late(rf"\| (?:[A-Z][\w.'’-]+(?: [\w.'’-]+){{0,3}}/)?(?:AP Photo|{AGENCIES})(?: Images?)? (?=[A-Z])")
_OF_FILM = late(r"(?:JUST|MUST) WATCH(?:ED)?\b|.*\bReplay More Videos\b")
_OF_GALLERY = late(  # "14 of 41 Skip x Embed x Share CLOSE", "Full Screen Autoplay Close"
    r"\b[Hh]ide [Cc]aption\b|\bPlay slideshow\b|\bBuy Photo\b"
    r"|\b(?:(?:Skip(?: in| Ad)?|Embed|Share|C(?:LOSE|lose)|Autoplay|Full Screen|Replay|Mute|Pause)\b(?: [x×]\b)? ?){3}"
)
_BUTTONS = ("aption", "slideshow", "Photo", "Embed", "Autoplay", "Share")
_LONGEST_CAPTION, _CLOSES_FILM = 4, "CLOSE "
_IS_SEEN = late(r"\b(?:is|are) (?:seen|pictured|shown|on display)\b(?! as\b)")
_ARTICLES = frozenset(("a", "an", "the"))
_SAYING = frozenset("say says is are has have do does".split())


def length_of_credit(text: str) -> int:
    """The length of the credit, or of a film's, with the space behind it, that a sentence begins with; else 0."""
    if _SOURCE in text:
        found = _FILM.match(text)
    elif text.find(_SLASH, 0, _REACH) >= 0 or text.startswith("Obtained by "):
        found = _CREDIT.match(text)
    else:
        return 0
    return found.end() if found else 0


def holds_link(text: str) -> bool:
    """Whether titles of other stories stand in one line with a sentence: behind what announces them, or over a name."""
    if ("Related" in text or "RELATED" in text) and _LINK.search(text) is not None:
        return True
    if "MORE" in text and _AND_MORE.search(text) is not None:
        return True
    return ("| " in text and _BAR.search(text) is not None) or _OVER_NAME.search(text) is not None


def around_buttons(sentences: Sequence[Sentence]) -> Iterator[int]:
    """The positions of what a gallery or a film says of itself, told by the buttons that stand in it.

    A gallery is a paragraph, or of a page that lost its line ends what stands from its first button to its last. Above
    a text, the button that closes a film stands before what the film shows.
    """
    galleries = defaultdict[int, list[int]](list)
    for at, sentence in enumerate(sentences):
        text = sentence.text
        if any(map(text.__contains__, _BUTTONS)) and _OF_GALLERY.search(text):
            galleries[sentence.paragraph].append(at)
        elif text.isascii() and ("WATCH" in text or "Replay" in text) and _OF_FILM.match(text):
            yield at
    if sentences and sentences[0].text.startswith(_CLOSES_FILM):
        galleries[sentences[0].paragraph].append(0)
    for paragraph, buttons in galleries.items():
        within = [at for at, sentence in enumerate(sentences) if sentence.paragraph == paragraph]
        whole = max(buttons[0] - within[0], within[-1] - buttons[-1]) <= _LONGEST_CAPTION
        yield from within if whole else range(buttons[0], buttons[-1] + 1)


def above_credits(sentences: Sequence[Sentence]) -> Iterator[int]:
    """The positions of captions: what stands before a credit in its line and tells nothing in the past."""
    signed = [at for at, sentence in enumerate(sentences) if _SLASH in sentence.text or _SOURCE in sentence.text]
    for at in signed:
        if not at or not length_of_credit(sentences[at].text):
            continue
        before = sentences[at - 1]
        if before.paragraph == sentences[at].paragraph and shows(before.text):
            yield at - 1


def shows(text: str) -> bool:
    """Whether the first verb of a sentence says what is to be seen, or it has none that is known."""
    if _IS_SEEN.search(text):
        return True
    told = TOKEN.findall(text)
    words = (word for before, word in pairwise(["", *told]) if before.lower() not in _ARTICLES and word.islower())
    known = (word for word in words if word not in PARTICIPLES)
    verb = next((word for word in known if word in FINITE or word in SHOWING or word.endswith("ed")), "")
    if not verb or verb in SHOWING:
        return True
    return verb in PRESENT_FORMS and verb not in PAST_FORMS and verb not in _SAYING
