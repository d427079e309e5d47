"""German: the words and forms of its dates, and the tenses around them."""

from __future__ import annotations

from collections.abc import Iterable

from briefings.language.dates.abroad import reading
from briefings.language.dates.abroad.tongue import Tongue
from briefings.language.dates.expressions import Origin, Shifted
from briefings.language.dates.pieces import DAY, GAP, YEAR, one_of
from briefings.patterns import late

_UNITS = {
    word: unit
    for unit, words in {
        "day": "tag tage tagen tages",
        "week": "woche wochen",
        "weekend": "wochenende wochenendes",
        "month": "monat monate monaten monats",
        "quarter": "quartal quartals quartale quartalen",
        "half": "halbjahr halbjahres jahreshälfte",
        "year": "jahr jahre jahren jahres",
        "decade": "jahrzehnt jahrzehnte jahrzehnten",
        "century": "jahrhundert jahrhunderte jahrhunderten",
    }.items()
    for word in words.split()
}
_PLURALS = {"tage", "tagen", "wochen", "monate", "monaten", "quartale", "quartalen", "jahre", "jahren"}
_PLURALS |= {"jahrzehnte", "jahrzehnten", "jahrhunderte", "jahrhunderten"}
_WEEKDAYS = {
    name: day
    for day, names in enumerate("montag dienstag mittwoch donnerstag freitag samstag,sonnabend sonntag".split())
    for name in names.split(",")
}
_MONTHS = {
    name: number
    for number, names in enumerate(
        "januar,jänner februar,feber märz april mai juni juli august september oktober november dezember".split(),
        start=1,
    )
    for name in names.split(",")
}
_SEASONS = {"frühling": "SP", "frühjahr": "SP", "sommer": "SU", "herbst": "FA", "winter": "WI"}
_NUMBERS = {
    name: number
    for number, name in enumerate(
        "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
        "achtzehn neunzehn zwanzig".split(),
        start=1,
    )
} | {
    "eine": 1,
    "einem": 1,
    "einer": 1,
    "einen": 1,
    "dreißig": 30,
    "vierzig": 40,
    "fünfzig": 50,
    "sechzig": 60,
    "hundert": 100,
}
_ORDINALS = {
    word: number
    for number, stem in enumerate("letzt erst zweit dritt viert".split())
    for word in (f"{stem}e", f"{stem}en", f"{stem}es")
} | {"1.": 1, "2.": 2, "3.": 3, "4.": 4}
_TENS = {
    f"{stem}er": tens
    for tens, stem in zip(
        range(20, 100, 10), "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(), strict=True
    )
}
_POINTING = {
    "vergangen": "last",
    "letzt": "last",
    "vorig": "last",
    "kommend": "next",
    "nächst": "next",
    "dies": "this",
    "laufend": "this",
    "folgend": "following",
    "darauffolgend": "following",
    "vorangegangen": "previous",
    "vorhergehend": "previous",
    "selb": "same",
    "gleich": "same",
    "heutig": "this",
    "gestrig": "last",
    "morgig": "next",
}
_STEPS = {f"{stem}{ending}": step for stem, step in _POINTING.items() for ending in ("e", "en", "er", "es", "em")}
_DAYS = {"vorgestern": -2, "gestern": -1, "heute": 0, "morgen": 1, "übermorgen": 2}
_DAYS |= dict.fromkeys(("vergangene nacht", "vergangenen nacht", "letzte nacht", "letzten nacht"), -1)
_HOLIDAYS = {
    "neujahr": "01-01",
    "karfreitag": "good friday",
    "ostersonntag": "easter sunday",
    "ostermontag": "easter monday",
    "ostern": "easter",
    "pfingstsonntag": "whit sunday",
    "pfingstmontag": "whit monday",
    "pfingsten": "whit sunday",
    "heiligabend": "12-24",
    "weihnachten": "12-25",
    "silvester": "12-31",
}
_NEXT_DAY, _DAY_BEFORE = (
    Shifted(unit="day", count=1, origin=Origin.NAMED),
    Shifted(unit="day", count=-1, origin=Origin.TOLD),
)
_TOLD = {
    "tags darauf": _NEXT_DAY,
    "tag darauf": _NEXT_DAY,
    "tag danach": _NEXT_DAY,
    "tags zuvor": _DAY_BEFORE,
    "tag zuvor": _DAY_BEFORE,
    "tag davor": _DAY_BEFORE,
    "vortag": _DAY_BEFORE,
    "jahr darauf": Shifted(unit="year", count=1, origin=Origin.NAMED),
    "heuer": Shifted(unit="year", count=0, origin=Origin.NOW),
    "woche darauf": Shifted(unit="week", count=1, origin=Origin.NAMED),
    "monat darauf": Shifted(unit="month", count=1, origin=Origin.NAMED),
    "jahr zuvor": Shifted(unit="year", count=-1, origin=Origin.TOLD, finer=True),
    "vorjahr": Shifted(unit="year", count=-1, origin=Origin.HERE, finer=True),
    "vorjahres": Shifted(unit="year", count=-1, origin=Origin.HERE, finer=True),
    "vormonat": Shifted(unit="month", count=-1, origin=Origin.HERE),
    "vorwoche": Shifted(unit="week", count=-1, origin=Origin.HERE),
}


def _nouns(words: Iterable[str]) -> str:
    """The words with their capital: German nouns have one everywhere."""
    return one_of(word.capitalize() for word in words)


def _either(words: Iterable[str]) -> str:
    """The words in small letters, or with the capital of a sentence's first."""
    return f"(?i:{one_of(words)})"


_TOMORROW = (
    r"morgen|(?<![\s\S])Morgen|(?<=[.!?“]\s)Morgen|(?<=[„»\"])Morgen"  # elsewhere a capital makes it the morning
)
_HOURS = rf"(?:{GAP}(?:früh|Morgen|Vormittag|Mittag|Nachmittag|Abend|Nacht|morgen|mittag|abend|nacht))?"
_PART_OF_DAY = r"(?:morgen|vormittag|mittag|nachmittag|abend|nacht|früh)?"
_COUNT = rf"(?P<count>\d{{1,3}}|{_either(_NUMBERS)})"
_UNIT = rf"(?P<unit>{_nouns(_UNITS)})\b"
_MONTH = rf"(?P<month>{_nouns(_MONTHS)})\b"
_WHAT = rf"(?P<what>{_nouns([*(_UNITS.keys() - _PLURALS), *_WEEKDAYS, *_MONTHS, *_SEASONS])})(?:s|{_PART_OF_DAY})\b"
_WHICH = _either(_STEPS)
_OF_YEAR = (
    rf"(?:{GAP}(?:(?:des{GAP})?Jahres{GAP})?(?P<year>{YEAR})(?![,.]?\d)"
    rf"|{GAP}(?:des{GAP})?(?P<whole>{one_of(_STEPS)}){GAP}Jahres\b)?"
)

GERMAN = Tongue(
    units=_UNITS,
    weekdays=_WEEKDAYS,
    months=_MONTHS,
    seasons=_SEASONS,
    numbers=_NUMBERS,
    ordinals=_ORDINALS,
    tens=_TENS,
    steps=_STEPS,
    days=_DAYS,
    told=_TOLD,
    trigger=late(
        rf"\b(?:{_either(['vor', 'in', *_DAYS, *_STEPS, *_NUMBERS, *_ORDINALS, *_TENS])}|"
        rf"tags|heuer|Ende|Anfang|Mitte|Beginn|Wochenende|"
        rf"Jahresende|Monatsende|Jahresbeginn|Jahresanfang|"
        rf"{_nouns([*_SEASONS, *_MONTHS, *_HOLIDAYS, *(word for word in _TOLD if word.islower())])})\b"
        rf"|\b(?:{_nouns(_WEEKDAYS)}|{one_of(day.upper() for day in _WEEKDAYS)})|(?<![\w.,/-])\d"
    ),
    forms=(
        (
            late(rf"(?P<day>{_either(word for word in _DAYS if word != 'morgen')}|{_TOMORROW})\b{_HOURS}"),
            reading.near_today,
        ),
        (
            late(
                rf"(?i:vor){GAP}(?:(?:rund|etwa|knapp|mehr{GAP}als|gut|fast|ungefähr|genau|über){GAP})?"
                rf"{_COUNT}{GAP}{_UNIT}"
            ),
            reading.counted_back,
        ),
        (late(rf"(?i:in){GAP}(?:(?:rund|etwa|knapp|gut){GAP})?{_COUNT}{GAP}{_UNIT}"), reading.counted_on_if_ahead),
        (late(rf"{_COUNT}{GAP}{_UNIT}{GAP}(?:zuvor|vorher|davor|früher)\b"), reading.counted_before),
        (late(rf"{_COUNT}{GAP}{_UNIT}{GAP}(?:später|danach|darauf)\b"), reading.counted_after),
        (
            late(
                rf"(?P<ordinal>{_either(_ORDINALS)}){GAP}(?P<part>Quartal|Halbjahr|Jahreshälfte)(?:s|es)?\b{_OF_YEAR}"
            ),
            reading.part_of_year,
        ),
        (late(rf"(?P<which>{_WHICH}){GAP}{_WHAT}"), reading.directed),
        (
            late(
                rf"(?P<weekday>{_nouns(_WEEKDAYS)}|{one_of(day.upper() for day in _WEEKDAYS)}){_PART_OF_DAY}\b"
                rf"(?:(?:\s?,)?{GAP}(?:(?:de[mn]){GAP})?(?P<dom>{DAY})\.{GAP}{_MONTH}"
                rf"(?:{GAP}(?P<year>{YEAR}))?|{_HOURS})"
            ),
            reading.weekday,
        ),
        (late(rf"(?P<dom>{DAY})\.{GAP}{_MONTH}{_OF_YEAR}"), reading.day_of_month),
        (
            late(
                rf"(?P<dom>{DAY})\.(?=(?:\s?(?:und|bis|sowie|oder|[-–/,])\s?(?:am\s|de[nm]\s|zum\s)?{DAY}\.){{1,8}}"
                rf"{GAP}{_MONTH}{_OF_YEAR})"
            ),
            reading.day_of_month,
        ),
        (late(rf"Wochenende\b(?!{GAP}(?:des|vom|der))"), reading.weekend),
        (late(r"(?P<year>1\d{3})(?![\d%]|[.,:-]\d)\b"), reading.year),
        (
            late(
                rf"(?P<holiday>{one_of(word.title() for word in _HOLIDAYS)})\b(?!-[A-ZÄÖÜ])(?:{GAP}(?P<year>{YEAR}))?"
            ),
            reading.holiday,
        ),
        (late(rf"(?P<season>{_nouns(_SEASONS)})s?\b{_OF_YEAR}"), reading.season),
        (late(rf"(?P<decade>(?:1\d|20)?\d0)er(?:-|{GAP})Jahren?\b"), reading.decade),
        (late(rf"(?P<decade>{_either(_TENS)})(?:-|{GAP})?(?:J|j)ahren?\b"), reading.decade),
        (late(rf"(?P<century>\d{{1,2}})\.{GAP}Jahrhunderts?\b"), reading.century),
        (
            late(rf"(?:Ende|Anfang|Mitte){GAP}(?P<which>{_WHICH}){GAP}{_WHAT}"),
            reading.directed,
        ),
        (late(rf"(?P<end>Ende){GAP}de[rs]{GAP}(?P<unit>Jahres|Monats|Woche|Quartals)\b(?!{GAP}\d)"), reading.edge),
        (late(r"(?P<unit>Jahr|Monat)e?s(?P<end>ende)\b"), reading.edge),
        (late(rf"(?:Anfang|Beginn|Mitte){GAP}de[rs]{GAP}(?P<unit>Jahres|Monats|Woche)\b(?!{GAP}\d)"), reading.edge),
        (late(r"(?P<unit>Jahr)es(?:beginn|anfang)\b"), reading.edge),
        (late(rf"(?:(?P<lead>Ende|Anfang|Mitte){GAP})?{_MONTH}{_OF_YEAR}"), reading.month),
        (late(rf"(?P<told>{_either(_TOLD)})\b"), reading.told_before),
    ),
    no_weekday=late(
        r"\b(?:[Jj]ede[nrms]?|Schwarze[nr]?|Black|Cyber|Blue|an\seinem|[Ee]in)\s$"
        r"|\w-$|[a-zäöüß,]\s[A-ZÄÖÜ][a-zäöüß]+\s$"  # "Fußball-Samstag", "Skispringerin Anna Freitag"
    ),
    month_left=late(
        r"\b(?:[Ii]m|[Ss]eit|[Bb]is|[Aa]b|Ende|Anfang|Mitte|[Vv]om|[Zz]um|[Vv]on|und|[Nn]ach|[Vv]or|Monat|[Zz]wischen|"
        r"[Ff]ür|bis\szum)\s$"
    ),
    deadline=late(r"\b(?:[Bb]is|[Vv]or)(?:\szum)?\s$"),
    counted=late(
        rf"(?:(?:{GAP}bis{GAP}|-)\d{{1,5}})?{GAP}(?:Menschen|Personen|Einwohner|Euro|Dollar|Franken|Tote|Verletzte|Soldaten|Männer|Frauen|Kinder|"
        r"Stellen|Jobs|"
        r"Schüler|Kilometer|km|Meter|Tonnen|Hektar|Wohnungen|Demonstranten|Polizisten|Beschäftigte|Mitarbeiter|Stimmen|"
        r"Plätze|Seiten|Mal|Jahre|Jahren|Tage|Tagen|Stunden|Milliarden|Millionen|Flüchtlinge|Häuser|Fahrzeuge|Zuschauer|"
        r"Einsatzkräfte|Familien|Fälle|Studenten|Grad|Prozent|Besucher|Gäste|Teilnehmer)\b"
    ),
    ahead=late(
        r"\b(?:[Ww]ird|[Ww]erden|[Ss]oll|[Ss]ollen|[Ww]ill|[Ww]ollen|[Pp]lant|planen|geplant|[Dd]ürfte|"
        r"dürften|vorgesehen|angesetzt)\b"
    ),
    behind=late(
        r"\b(?:[Ww]ar|[Ww]aren|[Hh]atten?|[Ww]urden?|hat|haben|habe|worden|gewesen|(?:ver|be|er|ent|über|unter|zer|ge)?"
        r"(?:traf|starb|fand|kam|ging|gab|nahm|gann|brach|fiel|stieg|sprach|schrieb|hielt|lor|wann|schlug|schoss|zog|floh|trat|"
        r"riss|sank|schien|ließ|rief|warf|schloss|stand|lag|wuchs|flog|fuhr|lief|saß|trug|half|lud|griff|bot|blieb|hieß|schied|"
        r"schwand|lang|trank|sprang|stahl|stieß|sah|las|bat|schob|drang|schnitt|stritt|schah|wich|schwieg|goss|"
        r"mied|bog)(?:en)?)\b"
        r"|\b(?!(?:heute|letzte|nächste|erste|zweite|dritte|vierte|beste|sollte|könnte|müsste|dürfte|möchte|hätte|bitte|rechte|"
        r"weite|alte|harte|gute|rote|bunte|echte|späte|halbe|heutige)n?\b)[a-zäöüß]{2,}ten?\b"
        r"|\b(?:ab|an|auf|aus|bei|ein|fest|fort|los|mit|nach|nieder|um|vor|weg|zu|zurück|zusammen)?ge[a-zäöüß]{2,}(?:t|en)\b"
        r"|\b(?:verstorben|verschwunden|entkommen|erschienen|entstanden|erkrankt|ertrunken|verunglückt|explodiert|passiert)\b"
    ),
    since=late(
        r"\b[Ss]eit(?:\sdem)?\s$|\b(?:Anschlag|Anschläge[n]?|Angriffe?n?|Erdbebens?|Massakers?|Brande?s?|Unfalls?|Explosion|"
        r"Katastrophe|Attentats?|Überschwemmung|Absturze?s?)(?:\s[\w-]{1,20}){0,3}?\s(?:vom|am|im)\s$"
    ),
    weekday=late(rf"\b(?:{_nouns(_WEEKDAYS)})"),
    puts=late(
        r"\b(?:angekündigt|kündigte[n]?|bestätigte?n?|beschlossen|beschloss|vorgeschlagen|schlug|geplant|eingeladen|lud|"
        r"einberufen|abgesagt|sagte|verschoben|verschob|zugesagt|versprochen|versprach|gefordert|forderte[n]?|rief)\b"
    ),
    until=late(r"\b[Bb]is(?:\szum)?\s$"),
    season_left=late(r"\b(?:[Ii]m|[Ss]eit|[Vv]om|[Zz]um|[Bb]is\szum|[Ii]n\sdiesem)\s$"),
    weekend_left=late(r"\b(?:[Aa]m|[Zz]um|[Üü]bers|[Dd]as|[Vv]om|[Dd]es)\s$"),
    year_left=late(rf"\b(?:Jahre?s?|[Ss]eit|[Vv]on|[Bb]is|[Aa]b|[Uu]m|[Nn]och|{_nouns(_MONTHS)})\s$"),
    holidays=_HOLIDAYS,
    unsaid=0.5,  # news in German tells the past in the past, and what is to come often in the present
)
"""German."""
