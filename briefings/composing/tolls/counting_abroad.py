"""The dead, injured and missing that a German, French or Spanish sentence counts.

What stands behind the number says what befell the counted, or the verb before it does:

    "mindestens 40 Tote"        "12 Menschen wurden bei dem Brand verletzt"        "coûté la vie à 12 personnes"
    "ha dejado 9 muertos"       "la cifra de fallecidos sube a 47"

What counts apart is no toll: "weitere 14", "dont 12 enfants", those of a whole year or of a war, or of an event that
the sentence only goes back to: "tras el ataque que dejó tres muertos".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from briefings.language.numbers import FigureMention
from briefings.patterns import late

LABELS = {
    "de": {"dead": "Tote", "injured": "Verletzte", "missing": "Vermisste"},
    "fr": {"dead": "morts", "injured": "blessés", "missing": "disparus"},
    "es": {"dead": "muertos", "injured": "heridos", "missing": "desaparecidos"},
}
"""What a row calls the counted, by language and kind."""
AT_LEAST = frozenset(("mindestens", "wenigstens", "mehr als", "über", "au moins", "plus de", "al menos", "más de"))
"""The words before a count that says only how many there are at the least."""


class _Words(NamedTuple):
    """How a language counts people: its number words from two on, what loosens a number, and what it counts.

    `nouns` and `befallen` have a pattern for each kind: "Tote", and what is told of `people`, or of a number alone that
    one of the verbs `are` follows ("119 wurden schwer verletzt"). `kills` are the verbs that stand before people who
    died, `rises` what stands before a number without them. What counts `apart` has one of these before it, and a time
    `over` which was counted makes no toll of an event.
    """

    numbers: str
    hedges: str
    are: str
    people: str
    nouns: dict[str, str]
    befallen: dict[str, str]
    kills: str
    rises: dict[str, str]
    apart: str
    over: str


_LANGUAGES = {
    "de": _Words(
        numbers="zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
        hedges=r"mindestens|wenigstens|mehr als|über|rund|etwa|ungefähr|circa|fast|knapp|bis zu",
        are=r"(?:wurden|werden|sind|kamen|kommen)",
        people=r"(?:Menschen|Personen|Leute|Gäste|Zivilisten|Soldaten|Passagiere|Insassen|Reisende|Kinder)",
        nouns={
            "dead": r"(?:Toten?|Todesopfern?)",
            "injured": (
                r"(?:zum Teil |teils )?(?:schwer |leicht )?Verletzten?\b"
                r"(?![^.;,]{0,120}\b(?:versorgt|behandelt|verlegt|ausgeflogen))"
            ),
            "missing": r"Vermissten?",
        },
        befallen={
            "dead": r"(?:getötet|gestorben|starben|sterben|ums Leben|umgekommen|ertrunken|tot)",
            "injured": r"verletzt",
            "missing": r"vermisst",
        },
        kills=r"(?:starben|sterben|töteten?)",
        rises={
            "dead": r"(?:Zahl der (?:Toten|Todesopfer|Getöteten)|Totenzahl)\b[^.;]{0,60}\bauf",
            "injured": r"Zahl der Verletzten\b[^.;]{0,60}\bauf",
            "missing": r"Zahl der Vermissten\b[^.;]{0,60}\bauf",
        },
        apart=(
            r"(?:weitere[nr]?|noch einmal|darunter|davon|unter ihnen|andere[nr]?|[Nn]ach [^.,;:]{0,60}\bmit"
            r"|[Nn]ach [^.,;:]{0,80}, (?:bei )?(?:der|die|das|dem)\b[^.;:]{0,60})"
        ),
        over=(
            r"(?:jährlich|pro (?:Jahr|Tag|Monat|Woche)|im (?:vergangenen|letzten|vorigen) (?:Jahr|Monat)|jedes Jahr"
            r"|in den (?:vergangenen|letzten)|seit (?!dem (?:Morgen|Abend))|im Jahr \d{4}|(?:in )?diese[sm] Jahr|damals"
            r"|[Ii]denti\w+)"
        ),
    ),
    "fr": _Words(
        numbers="deux trois quatre cinq six sept huit neuf dix onze douze",
        hedges=r"au moins|plus de|environ|près de|quelque",
        are=r"(?:ont été|sont|ont)",
        people=r"(?:personnes|civils|soldats|passagers|habitants|enfants|migrants)",
        nouns={
            "dead": r"(?:morts?|tués?|victimes mortelles)",
            "injured": r"blessée?s?\b(?![^.;,]{0,120}\b(?:soignés?|hospitalisés?|transférés?|évacués?))",
            "missing": r"disparus?",
        },
        befallen={
            "dead": r"(?:tuée?s|mort(?:e?s)?|décédée?s|perdu la vie|trouvé la mort|péri)",
            "injured": r"blessée?s",
            "missing": r"disparue?s",
        },
        kills=r"(?:coûté la vie à|la mort de|(?:a|ont|aurait|auraient) tué|tuant|tue|tuent)",
        rises={
            "dead": r"(?:bilan|nombre de (?:morts|victimes))\b[^.;]{0,60}\b(?:à|de|atteint)",
            "injured": r"nombre de blessés\b[^.;]{0,60}\b(?:à|de|atteint)",
            "missing": r"nombre de disparus\b[^.;]{0,60}\b(?:à|de|atteint)",
        },
        apart=(
            r"(?:dont|autres|parmi (?:eux|elles|lesquels)"
            r"|(?:après|suite à|à la suite) [^.;:]{0,120}\bqui (?:a|ont|avait|avaient)\b[^.;:]{0,30})"
        ),
        over=(
            r"(?:par an|par jour|chaque année|l['’]an dernier|l['’]année dernière|depuis|ces derni[eè]re?s|en \d{4}"
            r"|cette année|(?:pendant|durant) (?:la|cette) guerre|identifi\w+)"
        ),
    ),
    "es": _Words(
        numbers="dos tres cuatro cinco seis siete ocho nueve diez once doce",
        hedges=r"al menos|por lo menos|más de|unos|unas|cerca de|casi",
        are=r"(?:resultaron|fueron|siguen|han)",
        people=r"(?:personas|civiles|soldados|militares|pasajeros|migrantes|niños)",
        nouns={
            "dead": r"(?:muert[oa]s?|fallecid[oa]s?|víctimas (?:mort|fat)ales)",
            "injured": (r"(?:herid[oa]s?|lesionad[oa]s?)\b(?![^.;,]{0,120}\b(?:atendid|traslad|hospitaliz|evacuad))"),
            "missing": r"desaparecid[oa]s?",
        },
        befallen={
            "dead": r"(?:muert[oa]s|murieron|mueren|fallecieron|fallecid[oa]s|perdieron la vida|perdido la vida)",
            "injured": r"(?:herid[oa]s|lesionad[oa]s)",
            "missing": r"desaparecid[oa]s",
        },
        kills=(
            r"(?:mur(?:ieron|iendo)|muer(?:en|to)|falleci(?:eron|do)|fallecen|mat(?:ó|aron|ado|ando) a|la muerte de"
            r"|cost(?:ado|ó) la vida a)"
        ),
        rises={
            "dead": r"(?:número|cifra|balance) de (?:muertos|fallecidos|víctimas)\b[^.;]{0,50}\ba",
            "injured": r"(?:número|cifra) de heridos\b[^.;]{0,50}\ba",
            "missing": r"(?:número|cifra) de desaparecidos\b[^.;]{0,50}\ba",
        },
        apart=(
            r"(?:otr[oa]s|entre ell[oa]s|incluid[oa]s|de ell[oa]s"
            r"|(?:tras|luego de|después de|debido a) [^.;:]{0,120}\bque (?:ha |ya )?"
            r"(?:dej|caus|ocasion|cobr)\w+[^.;:]{0,30})"
        ),
        over=(
            r"(?:al año|al día|por día|cada año|el año pasado|desde|en los últimos|en las últimas|en \d{4}|este año"
            r"|durante la guerra|identific\w+)"
        ),
    ),
}
_VALUES = {word: float(n) for words in _LANGUAGES.values() for n, word in enumerate(words.numbers.split(), 2)}
_COUNTS = late(
    r"(?i)\b(?:tote|todesopfer|starben|sterben|getötet|gestorben|ums leben|verletz|vermisst"
    r"|morts?\b|tués?\b|tuée|tuant|tuent?\b|coûté la vie|bless|disparu|décédé|péri\b|bilan"
    r"|muert|muer|murie|mat[óa]|fallec|herid|desaparec|víctimas)"
)
_YEARS = range(1900, 2101)
_TOLD = "_told"
_ASIDE = 12  # characters between what counts apart and the number: "darunter mindestens"


class _Patterns(NamedTuple):
    number: re.Pattern[str]
    behind: re.Pattern[str]
    before: re.Pattern[str]
    people: re.Pattern[str]
    apart: re.Pattern[str]
    over: re.Pattern[str]


class Counted(NamedTuple):
    """A count of one kind, `dead`, `injured` or `missing`, at its place in the text."""

    kind: str
    mention: FigureMention


def may_count(text: str) -> bool:
    """Whether a German, French or Spanish sentence may count anybody who came to harm."""
    return _COUNTS.search(text) is not None


def counted_in(text: str, language: str) -> Iterator[Counted]:
    """The tolls that a sentence in `de`, `fr` or `es` states, in their order; offsets are those of the text."""
    if not may_count(text) or (patterns := _patterns(language)).over.search(text):
        return
    for found in patterns.number.finditer(text):
        value = _value(found["number"])
        if value > 1 and not (found["number"].isdigit() and int(value) in _YEARS):
            kind = _kind(patterns, text, found)
            if kind:
                yield Counted(kind, _mention(found, value, LABELS[language][kind]))


def _kind(patterns: _Patterns, text: str, found: re.Match[str]) -> str | None:
    """What befell those whom a number counts; None where it counts none, or only a part."""
    if patterns.apart.search(text, 0, found.start()):
        return None
    if told := patterns.behind.match(text, found.end()):
        return (told.lastgroup or "").removesuffix(_TOLD) or None
    before = patterns.before.search(text, 0, found.start())
    if before is None or (before.lastgroup == "killed" and not patterns.people.match(text, found.end())):
        return None
    return "dead" if before.lastgroup == "killed" else before.lastgroup


def _mention(found: re.Match[str], value: float, label: str) -> FigureMention:
    hedge = (found["hedge"] or "").lower()
    return FigureMention(
        start=found.start("number"),
        end=found.end("number"),
        text=found["number"],
        value=value,
        unit="dimensionless",
        kind="count",
        approximate=bool(hedge) and hedge not in AT_LEAST,
        hedge=hedge,
        label=label,
    )


def _value(number: str) -> float:
    """The value of a number as these languages write it: "1.200", "1 200", "zwölf"."""
    known = _VALUES.get(number.lower())
    return float(re.sub(r"\D", "", number)) if known is None else known


@cache
def _patterns(language: str) -> _Patterns:
    words = _LANGUAGES[language]
    numbers = "|".join(words.numbers.split())
    nouns = "|".join(f"(?P<{kind}>{noun})" for kind, noun in words.nouns.items())
    # The counted, and what is told of them in the same clause; no other number stands between.
    told = "|".join(f"(?P<{kind}{_TOLD}>{befallen})" for kind, befallen in words.befallen.items())
    rises = "|".join(f"(?P<{kind}>{rise})" for kind, rise in words.rises.items())
    return _Patterns(
        number=re.compile(
            rf"(?:\b(?P<hedge>{words.hedges}) )?(?<![\w.,])"
            rf"(?P<number>\d{{1,3}}(?:[.\u00a0\u202f ]\d{{3}})+|\d+|{numbers})"
            r"(?![\w%]|[.,]\d)",
            re.IGNORECASE,
        ),
        behind=re.compile(rf"\s(?:{nouns}|(?:{words.people}|{words.are})\b[^.;:,\d]{{0,70}}?\b(?:{told}))\b"),
        before=re.compile(rf"\b(?:(?P<killed>{words.kills})|{rises})\s$", re.IGNORECASE),
        people=re.compile(rf"\s{words.people}\b"),
        apart=re.compile(rf"\b{words.apart}\b[^.;]{{0,{_ASIDE}}}$", re.IGNORECASE),
        over=re.compile(rf"\b{words.over}\b", re.IGNORECASE),
    )
