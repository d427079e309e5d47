"""Who said what: the direct quotations among a card's material, exact, with speaker and role."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

from briefings.composing.citing import Citing
from briefings.composing.material import Material
from briefings.composing.mentions import Mentions
from briefings.composing.passages import Passage
from briefings.composing.quotable import can_speak, is_name, is_nameless, means_somebody, points_back, stands_alone
from briefings.composing.stands import takes_a_stance
from briefings.language.names.jobs import ROLE_NOUNS
from briefings.language.quotes import QuoteMention
from briefings.language.quotes.verbs import SAYING
from briefings.model import Voice
from briefings.patterns import late

_MOST, _LOOKED_AT = 3, 40
_OF_A_LAND = late(
    r"^[Tt]he (?:country|nation|government|bloc|island|republic|kingdom|group|ministry|company|party|agency"
    r"|organi[sz]ation|commission|body|firm|union|bank|movement|association|institute|network|airline|council"
    r"|committee)['’]s (?=\w)"
)
_JOBS = frozenset("Spokesman Spokeswoman Spokesperson Analyst Lawyer Producer Author Researcher Resident".split())
_TITLES = {  # alone behind a name they are no role: "Tova Lind, Sen."
    "Sen.": "senator", "Rep.": "representative", "Gov.": "governor", "Prof.": "professor", "Rev.": "reverend",
    "Gen.": "general", "Lt.": "lieutenant", "Col.": "colonel", "Maj.": "major", "Capt.": "captain",
    "Sgt.": "sergeant", "Adm.": "admiral", "Brig.": "brigadier", "Cmdr.": "commander",
}  # fmt: skip
_BODIES = frozenset({"spokesman", "spokeswoman", "spokesperson"})  # who speak for a body that is told
_LONGEST_BREAK, _NEARLY = 120, 0.85
# What was done to somebody, or at what hour: "threw himself at the convoy", "at about 2:30 p.m."
_HAPPENED = late(
    r"\b(?:kill\w*|wound\w*|injur\w*|dead|died|attack(?:ed|ing)|explod\w+|detonat\w+|fired|shot|struck|hit|drove|threw"
    r"|blew|arrest\w*|detained|arrived|opened fire|a\.m\.|p\.m\.)(?!\w)"
)
_MANY = late(r"\b(?:officials|sources|leaders|lawmakers|officers|members|diplomats)$")
_ONE = late(r"\b(?:I|[Mm]y)\b")
# "received a letter signed by all, which stated"
_WRITTEN = late(
    r"\b(?:letter|note|memo|e-?mail|message|tweet|posting|leaflet|banner|sign|poster|caption|text)s?\b[^.;:“\"]{0,60}"
    r"\s(?:which|that)\s$"
)
# What is printed over a story or on a thing: 'published an article with a headline "..."'.
_PRINTED = late(
    r"\b(?:headlined|headlines?|slogan|caption(?:ed)?"
    r"|(?:articles?|stor(?:y|ies)|editorials?|op-eds?|columns?|essays?|pieces?|books?) (?:titled|entitled))[,:]? $"
)
_REPORTS = frozenset("reported reports cited cites quoted quotes".split())
_CALLS = frozenset("called calls calling dubbed dubs".split())
_SPEAKS_FOR = late(r"\bspokes(?:man|woman|person)\b")
_WHOSE = late(r"\b(?:(?:de|du|des|del|à|en|von|vom|aus|in)\s|d['’])$")
_WORD = late(r"\w+")
_GOES_ON_AS_NAME = late(
    r" (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))[A-Z][a-z]"
)
_PRONOUNS = frozenset({"he", "she"})


def voices_of(material: Material, citing: Citing) -> tuple[Voice, ...]:
    """At most three quotations that can be read alone, with a known speaker; the same words count once.

    A quotation cites every sentence that it reaches into, so that its words stand in what is cited.
    """
    return tuple(
        Voice(
            speaker=_in_full(quote, material),
            role=_small(quote.role),
            quote=quote.quote,
            citations=tuple(citing.cite(one) for one in material.mentions.passages_over(passage, quote.end)),
        )
        for passage, quote in _best(material)
    )


def _in_full(quote: QuoteMention, material: Material) -> str | None:
    """The speaker; by the full name where the paper gives an office and a surname, and another has one with both."""
    speaker, role = quote.speaker, quote.role
    if speaker is None or role is None or not (speaker.isalpha() and speaker.istitle()):
        return speaker
    full = {
        (name.name.split(" ")[0], name.name)
        for candidate in material.candidates[:_LOOKED_AT]
        if material.mentions.is_english(candidate.passage)
        for name in material.mentions.names(candidate.passage)
        if name.kind == "person" and name.role == role and name.name.endswith(f" {speaker}")
    }
    given = {first for first, _ in full}
    return min((name for _, name in full), key=len) if len(given) == 1 else speaker


def _best(material: Material) -> list[tuple[Passage, QuoteMention]]:
    """Whole sentences first, what somebody else says before more of one speaker, each in the order of the material.

    What a line of the card quotes whole is read there: it is a voice only where nothing else is.
    """
    said: dict[str, tuple[int, int, int]] = {}
    found: dict[str, tuple[Passage, QuoteMention]] = {}
    heard: Counter[tuple[int, str]] = Counter()
    for number, (passage, quote) in enumerate(_quotations(material)):
        if quote.quote in found:
            continue
        level = _level(quote)
        said[quote.quote] = level, heard[level, quote.speaker or ""], number
        found[quote.quote] = passage, quote
        heard[level, quote.speaker or ""] += 1
    ranked = _whole([found[words] for words in sorted(found, key=lambda words: said[words])])
    lines = {standing.line.order for standing in material.standings}
    fresh = [(passage, quote) for passage, quote in ranked if not _is_read(passage, quote, lines)]
    return (fresh or ranked)[:_MOST]


def _whole(ranked: Sequence[tuple[Passage, QuoteMention]]) -> list[tuple[Passage, QuoteMention]]:
    """The quotations without those that another of their speaker holds, which stands in the place of the first."""
    kept: list[tuple[Passage, QuoteMention]] = []
    for passage, quote in ranked:
        words = _words(quote)
        alike = [
            number
            for number, (_, other) in enumerate(kept)
            if _called(other) == _called(quote) and _are_one(words, _words(other))
        ]
        if not alike:
            kept.append((passage, quote))
        elif len(words) > len(_words(kept[alike[0]][1])):
            kept[alike[0]] = passage, quote
    return kept


def _called(quote: QuoteMention) -> str:
    """What all papers call a speaker, whichever of his names they print: "Mark D. Orr", "Mark Orr", "Orr"."""
    return (quote.speaker or "").rpartition(" ")[2]


def _are_one(one: str, other: str) -> bool:
    """Whether one of two quotations holds the other, or two papers write a word of it differently."""
    if one in other or other in one:
        return True
    here, there = set(one.split()), set(other.split())
    return len(here & there) >= _NEARLY * len(here | there)


def _words(quote: QuoteMention) -> str:
    """The words of a quotation without what two papers write differently."""
    return f" {' '.join(_WORD.findall(quote.quote.casefold()))} "


def _is_read(passage: Passage, quote: QuoteMention, lines: Set[tuple[int, int]]) -> bool:
    """Whether a quotation stands whole in one of the card's lines, whose places these are."""
    return passage.order in lines and quote.end <= passage.sentence.end


def _level(quote: QuoteMention) -> int:
    """0 for a whole sentence, 1 for one that points back or only reports what happened, 2 for a clause of a sentence.

    3 for whatever somebody says whom the source tells by one name alone, or points at: few readers know who that is.
    So it is with whom the source does not name.
    """
    if quote.speaker and quote.role is None and (_is_hardly_told(quote.speaker) or is_nameless(quote.speaker)):
        return 3
    if quote.fragment:
        return 2
    return 1 if points_back(quote.quote) or _only_reports(quote) else 0


def _only_reports(quote: QuoteMention) -> bool:
    """Whether a quotation counts or dates what happened, and its speaker says nothing to it."""
    return _HAPPENED.search(quote.quote) is not None and not takes_a_stance(quote.quote)


def _is_hardly_told(speaker: str) -> bool:
    """Whether it is one name alone, or somebody named before: "Ngala", "the Kenyan leader"."""
    if speaker.startswith("the "):
        return speaker.rsplit(" ", 1)[-1] in ROLE_NOUNS - _BODIES
    return speaker.isalpha() and speaker.istitle()


def _small(role: str | None) -> str | None:
    """A role without the capital that only the head of its sentence gave it: "spokeswoman"; "Sen." is a senator.

    Nor does it say whose it is where only the story does: "the country's finance minister".
    """
    role = _OF_A_LAND.sub("", role) if role else role
    if role and all(word in _TITLES for word in role.split()):
        return " ".join(_TITLES[word] for word in role.split())
    return role[0].lower() + role[1:] if role and role.split(" ")[0] in _JOBS else role


def _quotations(material: Material) -> Iterator[tuple[Passage, QuoteMention]]:
    """The quotations of the material that can be a voice."""
    mentions = material.mentions
    for passage in (candidate.passage for candidate in material.candidates):
        quotes = mentions.quotes(passage)
        broken = {one.end for one, other in pairwise(quotes) if _goes_on(one, other, passage, mentions)}
        for quote in quotes:
            if quote.speaker is None or not can_speak(quote.speaker) or not _is_certain(quote, passage, mentions):
                continue
            english = mentions.is_english(passage)
            if not english and not _is_named(quote, passage, mentions):
                continue
            if english and (_is_nobody(quote.speaker, quote) or _is_another(quote, passage, mentions)):
                continue
            joined = quote._replace(fragment=True) if english and _joins_on(quote, passage, mentions) else quote
            alone = stands_alone(joined, goes_on=quote.end in broken, english=english)
            if alone and not means_somebody(quote.quote):
                yield passage, quote


def _is_named(quote: QuoteMention, passage: Passage, mentions: Mentions) -> bool:
    """Whether a speaker of another language is told by his name: by no verb, nor by whose he is ("le maire de Lund").

    Where its words are not read at all, what stands before a colon may be anything: "However".
    """
    if mentions.language(passage) is None or not is_name(quote.speaker or ""):
        return False
    begin = quote.mention[0] if quote.mention else 0
    return _WHOSE.search(mentions.document(passage).text, max(0, begin - _LONGEST_BREAK), begin) is None


def _is_nobody(speaker: str, quote: QuoteMention) -> bool:
    """Whether whom the source does not name only reports; a spokesman of a body says what that has to say."""
    if not is_nameless(speaker) or takes_a_stance(quote.quote):
        return False
    return _HAPPENED.search(quote.quote) is not None or _SPEAKS_FOR.search(speaker) is None


def _is_another(quote: QuoteMention, passage: Passage, mentions: Mentions) -> bool:
    """Whether the words are somebody else's: of several "my" is said by none, and a letter is not its reader's.

    Nor is a headline that of whom a sentence tells before it, nor what a paper reported what it has to say, nor what
    stands somewhere in a sentence that calls something by a name.
    """
    text = mentions.document(passage).text
    if _MANY.search(quote.speaker or "") and _ONE.search(quote.quote):
        return True
    if _PRINTED.search(text, max(0, quote.start - _LONGEST_BREAK), quote.start):
        return True
    start, end = quote.cue or (0, 0)
    if (text[start:end] in _REPORTS and quote.role is None) or (quote.fragment and text[start:end] in _CALLS):
        return True
    return quote.cue is not None and _WRITTEN.search(text, max(0, start - _LONGEST_BREAK), start) is not None


def _joins_on(quote: QuoteMention, passage: Passage, mentions: Mentions) -> bool:
    """Whether its sentence runs on into a quotation that has a capital: 'will focus on "Osk and its mayor."'."""
    before = mentions.document(passage).text[passage.sentence.start : quote.start].split()
    word = before[-1] if before else ""
    return word.isalpha() and word.islower() and word not in SAYING and word != "that"


def _is_certain(quote: QuoteMention, passage: Passage, mentions: Mentions) -> bool:
    """Whether nobody else can be meant: where a pronoun, or a surname that several have, tells who speaks."""
    if quote.mention is None or quote.cue is None:
        return quote.cue is not None or not (quote.speaker or "").isupper()  # "CLAIM: ..."
    start, end = quote.mention
    words, behind = mentions.document(passage).text[start:end], mentions.document(passage).text[end : end + 40]
    if words[-1:].isalnum() and _GOES_ON_AS_NAME.match(behind):
        return False  # "the Bring", of a Bring Back Our Boats campaign
    if words.lower() in _PRONOUNS:
        return mentions.person(passage, start, end) == quote.speaker
    return not mentions.is_of_several(passage, start, end)


def _goes_on(one: QuoteMention, other: QuoteMention, passage: Passage, mentions: Mentions) -> bool:
    """Whether a quotation is taken up again in its sentence: `"If they come," he said, "we leave"`."""
    between = mentions.document(passage).text[one.end : other.start]
    return len(between) <= _LONGEST_BREAK and between.rstrip().endswith(",") and other.quote[:1].islower()
