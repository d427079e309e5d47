"""The label of a figure's row: what is measured, in words that can be read alone, or nothing."""

from __future__ import annotations

import re

from briefings.composing.figures.unreadable import is_unreadable
from briefings.language.numbers import FigureMention
from briefings.language.numbers.labels.verbs import PARTICIPLES
from briefings.language.numbers.labels.wording import PERSONAL, is_participle
from briefings.language.places import find_places
from briefings.language.tokens import content_terms
from briefings.patterns import late

_SMALL, _A_SHARE = 20, 1_000
_MANY, _BEYOND_COUNTING = 10_000, 1e9
_VAGUE = late(
    r"(?i)(?:a )?(?:(?:dozen|score|ten|hundred|thousand|million|billion|trillion|lakh|crore)s\b|several|few|many"
    r"|couple)"
)
"""Words that only name a magnitude."""

_NAME = late(r"[A-Z][\w'’&.-]*(?: [A-Z][\w'’&.-]*)*")
_SHOWN = frozenset({"money", "percent", "points", "count", "measure", "ratio"})
_TIMES = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade", "century"})
_MOVE = late(
    r"\b(?:increase|decrease|rise|fall|decline|drop|growth|gain|loss|cut|reduction|surge|jump|change|swing|plunge|"
    r"slump|slide|climb|hike)s?"
    r"(?: (?:in|of)\b|$)"
)
_RESULT = late(
    r"\b(?:net|pre-?tax|operating|trading|annual|group|[\w-]+-(?:quarter|year|half)) (?:loss|gain)(?:es|s)?\b"
)
"""A loss or a gain that moves itself: "net loss fell by 35 percent"."""

PEOPLE = late(
    r"\b(?:people|persons?|deaths?|dead|killed|injured|wounded|missing|arrested|detained|workers|soldiers|children|victims|"
    r"civilians|migrants|refugees|patients|cases|hostages)\b"
)
"""Those who are counted, or what became of them."""
# A judgement about the figure, not a part of what is measured.
_JUDGING = late(
    r"\b(?:gaping|whopping|staggering|massive|huge|enormous|stunning|mere|hefty|eye-watering|astonishing|luckless|"
    r"separate|(?-i:Rival|rival(?! [A-Z]))|headline|so-called|stellar|paltry|colossal)\s",
    re.IGNORECASE,
)
_OF_POINTS = late(r"\b(?:plan|proposal|agenda|programme|program|roadmap|framework|statement|list)\b")
_KNOWN_INDEX = late(r"\b(?:key|benchmark|broader|main|broad|leading|closely[- ]watched|blue[- ]chip) (?=[A-Z])")
"""What a paper says of an index that it names."""

_EARNED = late(r"(?i)\b(?:net|profits?|loss(?:es)?|earnings|income)\b")
_COUPON = late(r"^(?!.*\b(?:share|stake|yield|rate|price)\b).*\b(?:bonds|notes|debentures|stock|bills)$", re.IGNORECASE)
"""What a percentage is only the name of: "its 4 percent bonds"."""

_WHEN = late(r"^(?:year|month|week|quarter)[’']s (?=\w)")
_RUN_INTO = late(
    r"^(?P<move>(?:rise|fall) in )?(?!(?:[a-z]+ )*(?:of|in|by|for|from|to|on|at|with|and|the) )[a-z]+ [a-z]+ "
    r"(?=(?:[A-Z][\w.-]+ )*[A-Z][\w.-]+[’']s )"
)
"""Words of the clause before a name: "told a | news conference | West Germany's rate"."""

_LEFT_OVER = late(r" (?:on hold|unchanged|steady|downwards?|upwards?|ahead|away|apart|alone|along|together)$")
"""Words of the verb behind the noun: "kept rates on hold at", "revised growth downwards to"."""

_FIRST = late(
    r"(?P<move>(?:rise|fall) in )?(?P<word>[A-Z][a-z]+)(?P<link> (?:in|of|on|from|for|among|at|with|to|between)\b)?"
)
_BANK_OF = late(r"Bank of [A-Z]")
_BODY_FOR = late(
    r"(?:Institute|Cent(?:er|re)|Society|Foundation|Office|Bureau|Agency|Association|Council) (?:for|of) [A-Z]"
)
_MORE_CAPITALS = late(r" [A-Z](?!\w*day\b)")
_DESCRIBING = frozenset(  # "rise in new vehicle sales"
    """
    annual auto average beef bilateral budget business car cement coal consumer copper core corn corporate cotton
    crude current daily diesel distillate domestic electricity energy factory farm food foreign fuel gas gasoline
    global government grain gross heating house housing illiteracy industrial interest international jobless labor
    labour literacy meat milk monthly net new oil operating output overall passenger personal petrol population power
    pre-tax pretax private producer public quarterly retail rice rubber steel tax tea total tourist trade unemployment
    used vehicle voter weekly wheat wholesale yearly
    """.split()
)
_CLOSED = late(r"^amount closed by ")  # a round of funding
_GLUED = late(r"\b[A-Za-z][a-z]{2,}\.(?=[A-Z][A-Za-z])")  # the end of a sentence that lacks its space
_OF_A_DAY = late(
    r"[’']s (?:loss|gain)$|^(?:gain|loss) (?:of|for|by) [A-Z](?!.*\b(?:Index|Dow|Nasdaq|S&P)\b)"
)  # of a share on a day, which no company has lost
_FORECAST = late(
    r"(?P<who>[A-Z][\w&’'.-]*(?: [A-Z&][\w&’'.-]*)*) forecasts? "
    r"(?P<what>(?:[a-z-]+ ){0,2}(?:revenues?|sales|profits?|earnings))"
)
_LED = late(r"(?P<move>(?:rise|fall) in )?(?P<word>result|turn|contrast|addition|response|fact|consequence) ")
_DATED = late(r"(?P<move>(?:rise|fall) in )?(?P<year>(?:19|20)\d\d) ")
_LINKS = frozenset("from in of by for with to between among".split())
_MORE = late(r"(?:, [a-z][\w-]+(?: [a-z][\w-]+)?)+,? (?:and|or) [a-z]+")
_MORE_NAMES = late(
    r"(?:, (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)*,? (?:and|or|&) (?:the )?[A-Z]"
    r"|(?:, (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)+ (?:and|or|&) [a-z]"
)
_WHO = late(r"\b(?:who|that)\b|\bon board\b|\bwith(?:out)?\b")
_YEAR = late(r"(?:19|20)\d\d")
_GROUPS = frozenset("women men people children workers voters students girls boys migrants refugees households".split())
_OF_PEOPLE = ("men", "women", "ers", "ists")
_DONE = frozenset(PARTICIPLES.values())
_SIZES = frozenset("population toll workforce staff membership turnout circulation fleet index capacity".split())
_NAMED = 2
COMMON = late(r"(?:s|ment|tion|sion|ness|out|ance|ence|age|ation)$")


def row_label(mention: FigureMention) -> str:
    """The label of a figure's row; empty for a figure that no row should show.

    Small counts ("four provisions"), lengths of time ("a 45-minute commute") and vague magnitudes ("thousands of
    fans") are detail, unless people were counted. The amount of a move is labelled as one: "25 percent" is no surface
    ozone but the fall in it.
    """
    label = _RUN_INTO.sub(r"\g<move>", _GLUED.sub("", mention.label))
    label = _CLOSED.sub("amount raised by ", label)
    if found := _FORECAST.fullmatch(label):
        label = f"{found['what']} of {found['who']}"
    label = _WHEN.sub("", _LEFT_OVER.sub("", _KNOWN_INDEX.sub("", _JUDGING.sub("", label))))
    if mention.kind not in _SHOWN or mention.unit in _TIMES or not label:
        return ""
    if (mention.kind == "points" and _OF_POINTS.search(label)) or mention.text.endswith("-tenths"):
        return ""  # "a six-point plan", "fell two-tenths of a point"
    if _is_no_size(mention, label):
        return ""
    small = mention.kind == "count" and mention.value < _SMALL
    small = small and not (_is_of_people(label) or label.endswith(" magnitude"))
    if small or _is_vague(mention):
        return ""
    if mention.delta and (not _MOVE.search(label.partition(" for ")[0]) or _RESULT.search(label)):
        if mention.kind == "money" and label.startswith("expansion "):
            return label  # "the £3m expansion of the port": what it costs
        label = f"{'fall' if mention.change == 'down' else 'rise'} in {label}"
    return "" if is_unreadable(label) else label


def _is_vague(mention: FigureMention) -> bool:
    """Whether words only name a magnitude, which tells something where very many were counted: "tens of thousands"."""
    counted = mention.kind == "count" and _MANY <= mention.value < _BEYOND_COUNTING
    return not counted and _VAGUE.match(mention.text) is not None


def _is_of_people(label: str) -> bool:
    """Whether a label tells what became of people, however few they are: "miners who died", "soldiers killed"."""
    words = label.split()
    befell = " who died" in label or not PERSONAL.isdisjoint(words)
    return befell or (PEOPLE.search(label) is not None and any(map(_tells, words)))


def _is_no_size(mention: FigureMention, label: str) -> bool:
    """Whether a figure is a year, only describes what its label names, or moves by less than nothing: "fell -3%"."""
    if mention.kind == "count":
        return _YEAR.fullmatch(mention.text) is not None
    if mention.kind == "percent":
        below = mention.delta and mention.text[0] in "-–−"
        return bool(below or _OF_A_DAY.search(label) or (not mention.delta and _COUPON.search(label)))
    if mention.unit in {"cent", "penny"} and _EARNED.search(label):
        return True  # by the share, which another figure says
    if mention.kind == "money" and mention.text[:2].casefold() == "a " and mention.value == 1:
        return True  # "makes a dollar of insurance worth more"
    if mention.kind == "money":  # "Savin rose 25 cents to $4.25": a share of it
        return _NAME.fullmatch(label) is not None and (mention.value < _A_SHARE or " " in label)
    joined = "-" in mention.text and label.islower()  # "a 200-foot tower", "a barrel of crude closed at $51"
    return mention.kind == "measure" and (joined or mention.text.casefold().startswith(("a ", "an ")))


def without_lead_in(label: str, sentence: str) -> str:
    """The label without what only leads into its sentence: "Since 2007 | coal power has", "As a result | imports"."""
    if (led := _LED.match(label)) and re.search(rf"\b(?:As a|As|In) {led['word']} ", sentence):
        return f"{led['move'] or ''}{label[led.end() :]}"
    found = _DATED.match(label)
    if found is None or re.search(rf"\b(?:[Ss]ince|[Ii]n|[Bb]y|[Ff]rom|[Uu]ntil) {found['year']} ", sentence) is None:
        return label
    return f"{found['move'] or ''}{label[found.end() :]}"


def without_first_of_list(label: str, sentence: str) -> str:
    """The label without a name that is only the first of several: "people from Chad", where "and Niger" follows."""
    words = label.split(" ")
    for end in range(len(words), 1, -1):
        found = sentence.find(" ".join(words[:end]))
        if found < 0:
            continue
        link = next((at for at in range(end - 2, 0, -1) if words[at] in _LINKS), 0)
        more = _MORE_NAMES if words[end - 1][:1].isupper() else _MORE
        listed = link and more.match(sentence, found + len(" ".join(words[:end])))
        return " ".join(words[:link] + words[end:]) if listed else label
    return label


def reads_alone(label: str, *, count: bool) -> bool:
    """Whether a label of two words with meaning or more says what is measured.

    Of a count it says so only where it tells what became of it or what they do: "retail bankers: 100,000" and
    "travellers from Chad: 200" leave open why they are counted.
    """
    if len(content_terms(label)) < _NAMED:
        return False
    first, *words = label.split(" ")
    words += [] if first in PERSONAL and words else [first]  # "displaced | people": who they are, and no news
    return not count or _WHO.search(label) is not None or any(_tells(word) for word in words if word.islower())


def _tells(word: str) -> bool:
    """Whether a word of a label says what became of the counted, or is itself a size."""
    return word in _DONE or word in _SIZES or ("-" not in word and is_participle(word))


def _lowered_actor(label: str, sentence: str, text: str) -> str:
    """The label without the capital that whoever acts in it has from the sentence: "made up by women"."""
    head, by, actor = label.rpartition(" by ")
    if not by or not sentence.startswith(actor) or (" " in actor and _NAME.fullmatch(actor)):
        return label
    first = actor.split(" ")[0]
    common = first.casefold() in _GROUPS or first.endswith(_OF_PEOPLE)
    common = common or re.search(rf"(?<![\w-]){re.escape(first.lower())}\b", text) is not None
    return f"{head}{by}{_small(first)}{actor[len(first) :]}" if common else label


def _small(word: str) -> str:
    """A word without the capitals that it has from its place: "Exports", and "CREDIT" where a paper opens so."""
    return word.lower() if word.isupper() else word[0].lower() + word[1:]


def said_small(label: str, sentence: str, text: str) -> str:
    """The label without the capital that it has only because its sentence begins with it: "fall in exports"."""
    label = _lowered_actor(label, sentence, text)
    lead, of, rest = label.partition(" of ")
    if lead in {"cost", "price", "value"} and rest[:1].isupper():
        return f"{lead}{of}{said_small(rest, sentence, text)}"
    found = _FIRST.match(label)
    if found is None or not sentence.startswith((found["word"], f"The {found['word']}")):
        return label
    if (
        _BODY_FOR.match(label, found.start("word"))
        or _MORE_CAPITALS.match(label, found.end("word"))
        or _BANK_OF.match(label, found.start("word"))
    ):
        return label  # "General Motors", "Bank of America"
    word = found["word"]
    common = bool(found["link"]) and COMMON.search(word) is not None and not find_places(word)
    common = common or word.lower() in _DESCRIBING or word.endswith(("ing", "ly")) or found["link"] == " for"
    if not common and re.search(rf"(?<![\w-]){word.lower()}\b", text) is None:
        return label
    return label[: found.start("word")] + word.lower() + label[found.end("word") :]
