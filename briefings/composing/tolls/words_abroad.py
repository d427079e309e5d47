"""How German, French and Spanish count the dead, injured and missing: their words, as data.

Whoever reads sentences by them stands in `counting_abroad`.
"""

from __future__ import annotations

from typing import NamedTuple

LABELS = {
    "de": {"dead": "Tote", "injured": "Verletzte", "missing": "Vermisste"},
    "fr": {"dead": "morts", "injured": "blessés", "missing": "disparus"},
    "es": {"dead": "muertos", "injured": "heridos", "missing": "desaparecidos"},
}
"""What a row calls the counted, by language and kind."""
AT_LEAST = frozenset(("mindestens", "wenigstens", "mehr als", "über", "au moins", "plus de", "al menos", "más de"))
"""The words before a count that says only how many there are at the least."""


class Words(NamedTuple):
    """How a language counts people: its number words from two on, its tens from twenty on and how they go on.

    What loosens a number, and what it counts, follow.

    `nouns` and `befallen` have a pattern for each kind: "Tote", and what is told of `people`, or of a number alone that
    one of the verbs `are` follows ("119 wurden schwer verletzt"). `kills` are the verbs that stand before people who
    died, `rises` what stands before a number without them. What counts `apart` has one of these before it, and a time
    `over` which was counted makes no toll of an event.
    """

    numbers: str
    tens: str
    joined: str
    hedges: str
    are: str
    people: str
    nouns: dict[str, str]
    befallen: dict[str, str]
    kills: str
    rises: dict[str, str]
    apart: str
    over: str


LANGUAGES = {
    "de": Words(
        numbers="zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
        tens="zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
        joined="{unit}und{ten}",
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
    "fr": Words(
        numbers="deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
        " dix-sept dix-huit dix-neuf",
        tens="vingt trente quarante cinquante soixante",
        joined="{ten}-{unit}",
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
    "es": Words(
        numbers="dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete"
        " dieciocho diecinueve",
        tens="veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
        joined="{ten} y {unit}",
        hedges=r"al menos|por lo menos|más de|unos|unas|cerca de|casi",
        are=r"(?:resultaron|fueron|siguen|han)",
        people=r"(?:personas|civiles|soldados|militares|pasajeros|migrantes|niños)",
        nouns={
            "dead": r"(?:muert[oa]s?|fallecid[oa]s?|víctimas (?:mort|fat)ales)",
            "injured": (r"(?:herid[oa]s?|lesionad[oa]s?)\b(?![^.;,]{0,120}\b(?:atendid|traslad|hospitaliz|evacuad))"),
            "missing": r"desaparecid[oa]s?",
        },
        befallen={
            "dead": (
                r"(?:muert[oa]s|murieron|mueren|fallecieron|fallecid[oa]s|perdieron la vida|perdido la vida"
                r"|ha(?:n|bían|brían|yan) (?:muerto|fallecido))"
            ),
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


def numbers_in(words: Words) -> dict[str, float]:
    """The number words of a language and what they are worth: "acht", "trente-huit", "treinta y ocho"."""
    small = {word: float(number) for number, word in enumerate(words.numbers.split(), 2)}
    tens = {word: 10.0 * number for number, word in enumerate(words.tens.split(), 2)}
    units = {unit: value for unit, value in small.items() if value < 10.0}
    joined = {
        words.joined.format(ten=ten, unit=unit): more + value
        for ten, more in tens.items()
        for unit, value in units.items()
    }
    return small | tens | joined


VALUES = {word: value for words in LANGUAGES.values() for word, value in numbers_in(words).items()}
"""What each number word of the three languages is worth."""
