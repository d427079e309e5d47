"""French: the words and forms of its dates, and the tenses around them."""

from __future__ import annotations

import re

from briefings.language.dates.abroad import reading
from briefings.language.dates.abroad.tongue import Tongue
from briefings.language.dates.expressions import Origin, Shifted
from briefings.language.dates.pieces import DAY, GAP, YEAR, one_of
from briefings.patterns import late

_UNITS = {
    "jour": "day",
    "jours": "day",
    "semaine": "week",
    "semaines": "week",
    "week-end": "weekend",
    "weekend": "weekend",
    "mois": "month",
    "trimestre": "quarter",
    "semestre": "half",
    "an": "year",
    "ans": "year",
    "année": "year",
    "années": "year",
    "décennie": "decade",
    "décennies": "decade",
    "siècle": "century",
    "siècles": "century",
}
_WEEKDAYS = {name: day for day, name in enumerate("lundi mardi mercredi jeudi vendredi samedi dimanche".split())}
_MONTHS = {
    name: number
    for number, names in enumerate(
        "janvier février,fevrier mars avril mai juin juillet août,aout septembre octobre novembre "
        "décembre,decembre".split(),
        start=1,
    )
    for name in names.split(",")
}
_SEASONS = {"printemps": "SP", "été": "SU", "automne": "FA", "hiver": "WI"}
_NUMBERS = {
    name: number
    for number, name in enumerate(
        "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
        "dix-neuf vingt".split(),
        start=1,
    )
} | {"une": 1, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "cent": 100}
_ORDINALS = {
    word: number
    for number, words in enumerate(
        ("dernier", "premier 1er t1", "deuxième second 2e 2ème t2", "troisième 3e 3ème t3", "quatrième 4e 4ème t4")
    )
    for word in words.split()
}
_TENS = {
    "vingt": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "soixante-dix": 70,
    "quatre-vingt": 80,
    "quatre-vingts": 80,
    "quatre-vingt-dix": 90,
}
_STEPS = {
    "dernier": "last",
    "dernière": "last",
    "passé": "last",
    "passée": "last",
    "écoulé": "last",
    "écoulée": "last",
    "prochain": "next",
    "prochaine": "next",
    "suivant": "following",
    "suivante": "following",
    "précédent": "previous",
    "précédente": "previous",
    "en cours": "this",
    "courant": "this",
    "ce": "this",
    "cet": "this",
    "cette": "this",
    "même": "same",
}
_DAYS = {
    "avant-hier": -2,
    "hier": -1,
    "nuit dernière": -1,
    "aujourd'hui": 0,
    "ce matin": 0,
    "ce midi": 0,
    "ce soir": 0,
    "cet après-midi": 0,
    "demain": 1,
    "après-demain": 2,
}
_TOLD = {
    "lendemain": Shifted(unit="day", count=1, origin=Origin.NAMED),
    "surlendemain": Shifted(unit="day", count=2, origin=Origin.NAMED),
    "veille": Shifted(unit="day", count=-1, origin=Origin.TOLD),
    "avant-veille": Shifted(unit="day", count=-2, origin=Origin.TOLD),
}
_HOLIDAYS = {
    "jour de l'an": "01-01",
    "pâques": "easter",
    "pentecôte": "whit sunday",
    "toussaint": "11-01",
    "noël": "12-25",
    "saint-sylvestre": "12-31",
}
_HOURS = (
    rf"(?:{GAP}(?:matin|midi|soir|après-midi|en{GAP}soirée|en{GAP}matinée|dans{GAP}la{GAP}(?:soirée|matinée|nuit)))?"
)
_APOSTROPHE = "['’]"
_COUNT = rf"(?P<count>\d{{1,3}}|{one_of(_NUMBERS)})"
_UNIT = rf"(?P<unit>{one_of(_UNITS)})\b"
_MONTH = rf"(?P<month>{one_of(_MONTHS)})\b"
_WHAT = rf"(?P<what>{one_of([*_UNITS, *_WEEKDAYS, *_MONTHS, *_SEASONS])})\b"
_AFTER = one_of(
    "dernier dernière passé passée écoulé écoulée prochain prochaine suivant suivante précédent précédente".split()
)
_OF_YEAR = (
    rf"(?:{GAP}(?:de{GAP})?(?P<year>{YEAR})(?![,.]?\d)"
    rf"|{GAP}(?:de{GAP})?l['’]an(?:née)?{GAP}(?P<whole>derni(?:er|ère)|passée?|prochaine?|précédente?|suivante?)\b)?"
)


def _form(pattern: str) -> re.Pattern[str]:
    return late(pattern, re.IGNORECASE)


FRENCH = Tongue(
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
    trigger=_form(
        rf"\b(?:il{GAP}y{GAP}a|voil[àa]|voici|dans|avant-hier|hier|aujourd|demain|après-demain|ce|cet|cette|même|"
        r"nuit|jour|pâques|pentecôte|toussaint|noël|saint-sylvestre|lendemain|surlendemain|veille|avant-veille|"
        r"fin|début|mi|années|[IVX]{1,5}(?:e|è|ème)|"
        rf"{one_of([*_UNITS, *_WEEKDAYS, *_MONTHS, *_SEASONS, *_NUMBERS, *_ORDINALS])})\b|(?<![\w.,/-])\d"
    ),
    forms=(
        (
            _form(rf"(?P<day>{one_of(word.replace(chr(39), '[’' + chr(39) + ']') for word in _DAYS)})\b{_HOURS}"),
            reading.near_today,
        ),
        (
            _form(
                rf"(?:il{GAP}y{GAP}a|voil[àa]|voici){GAP}(?:(?:environ|à{GAP}peine|presque|quelque){GAP}|"
                rf"(?:un{GAP}peu{GAP})?(?:près|plus|moins){GAP}(?:de{GAP}|d['’]))?"
                rf"{_COUNT}{GAP}{_UNIT}(?!{GAP}(?:de\b|d['’]))"
            ),
            reading.counted_back,
        ),
        (_form(rf"dans{GAP}{_COUNT}{GAP}{_UNIT}"), reading.counted_on),
        (
            _form(rf"{_COUNT}{GAP}{_UNIT}{GAP}(?:plus{GAP}tôt|auparavant|avant(?=\s?[.,;:)]|\s*$))"),
            reading.counted_before,
        ),
        (_form(rf"{_COUNT}{GAP}{_UNIT}{GAP}(?:plus{GAP}tard|après(?=\s?[.,;:)]|\s*$))"), reading.counted_after),
        (_form(rf"{_WHAT}{GAP}(?P<which>{_AFTER}|en{GAP}cours)\b"), reading.directed),
        (
            _form(rf"(?P<which>ce){GAP}mois{GAP}d(?:e{GAP}|['’])(?P<what>{one_of(_MONTHS)})\b(?!{GAP}\d)"),
            reading.directed,
        ),
        (
            _form(
                rf"(?P<which>ce|cet|cette|même){GAP}{_WHAT}(?P<that>-là)?(?:-ci\b)?{_HOURS}(?!{GAP}(?:\d|que\b|qu['’]))"
            ),
            reading.directed,
        ),
        (
            _form(
                rf"(?P<weekday>{one_of(_WEEKDAYS)})\b(?:(?:\s?,)?{GAP}(?:le{GAP})?(?P<dom>{DAY})(?:er)?{GAP}{_MONTH}"
                rf"(?:(?:\s?,)?{GAP}(?P<year>{YEAR}))?|{_HOURS}(?!{GAP}au{GAP}(?:{one_of(_WEEKDAYS)})\b(?!{GAP}\d)))"
            ),
            reading.weekday,
        ),
        (
            _form(rf"(?P<dom>{DAY})(?:er)?{GAP}{_MONTH}(?:{GAP}(?P<which>dernier|prochain)\b|{_OF_YEAR})"),
            reading.day_of_month,
        ),
        (
            _form(rf"(?P<ordinal>{one_of(_ORDINALS)}){GAP}(?P<part>trimestre|semestre)\b{_OF_YEAR}"),
            reading.part_of_year,
        ),
        (
            _form(
                rf"(?P<dom>{DAY})(?:er)?(?=(?:\s?(?:et|au|ou|à|[-–/,])\s?(?:le\s)?{DAY}(?:er)?){{1,8}}{GAP}{_MONTH}{_OF_YEAR})"
            ),
            reading.day_of_month,
        ),
        (_form(r"(?P<year>1\d{3})(?![\d%]|[.,:-]\d)\b"), reading.year),
        (
            _form(
                rf"(?P<holiday>{one_of(word.replace(chr(39), _APOSTROPHE) for word in _HOLIDAYS)})\b"
                rf"(?:{GAP}(?P<year>{YEAR}))?"
            ),
            reading.holiday,
        ),
        (_form(rf"(?P<season>{one_of(_SEASONS)})\b{_OF_YEAR}"), reading.season),
        (_form(r"week-?end\b(?!\s(?:du|de|des)\b)"), reading.weekend),
        (_form(rf"années{GAP}(?P<decade>(?:1\d|20)?\d0|{one_of(_TENS)})\b(?!-)"), reading.decade),
        (_form(rf"(?P<century>[IVX]{{1,5}}|\d{{1,2}})(?:e|è|ème){GAP}siècle\b"), reading.century),
        (
            _form(
                rf"(?P<end>fin){GAP}(?:de{GAP}(?:l['’]|la{GAP}|cette{GAP})?|du{GAP})"
                rf"(?P<unit>année|mois|semaine|trimestre)\b(?!{GAP}(?:\d|de|{_AFTER}\b))"
            ),
            reading.edge,
        ),
        (_form(rf"(?P<end>fin)(?:{GAP})(?P<unit>année)\b"), reading.edge),
        (
            _form(
                rf"début{GAP}(?:de{GAP}(?:l['’]|la{GAP}|cette{GAP})?|du{GAP}|d['’])"
                rf"(?P<unit>année|mois|semaine|trimestre)\b(?!{GAP}(?:\d|de|{_AFTER}\b))"
            ),
            reading.edge,
        ),
        (_form(rf"(?:(?P<lead>fin|début|mi)(?:-|{GAP}))?{_MONTH}{_OF_YEAR}"), reading.month),
        (
            _form(
                rf"(?P<told>{one_of(_TOLD)})\b(?!{GAP}(?:de\b|du\b|des\b|d['’]|sur\b|sanitaire|technologique|média))"
            ),
            reading.told_before,
        ),
    ),
    no_weekday=_form(
        rf"\b(?:chaque|tous\sles|les|le|un|des)\s(?:(?:{one_of(_WEEKDAYS)})s?(?:,|\set|\sou)\s){{0,3}}$"
        rf"|\bdu\s(?:{one_of(_WEEKDAYS)})\sau\s$"  # each week
    ),
    month_left=_form(
        r"\b(?:en|fin|début|depuis|dès|courant|avant|après|pour|de|entre|et|à|mois\sde)\s$|\bd['’]$|\bjusqu['’](?:en|à)\s$"
        r"|\bd['’]ici\s$|\bmi-$"
    ),
    deadline=_form(r"\b(?:d['’]ici(?:\sà)?|avant|jusqu['’]à|pour)\s(?:la\s)?$"),
    counted=_form(
        rf"{GAP}(?:personnes|habitants|euros|dollars|francs|morts|blessés|soldats|hommes|femmes|enfants|emplois|postes|élèves|"
        r"kilomètres|km|mètres|tonnes|hectares|logements|manifestants|policiers|salariés|voix|places|pages|fois|ans|jours|"
        r"mois|heures|milliards|millions|réfugiés|maisons|véhicules|spectateurs|agents|militaires|familles|cas|étudiants)\b"
    ),
    ahead=late(
        r"\b(?!(?:assura|jura|mesura|dura|retira|tira|attira|inspira|admira|expira|respira|entra|rentra|montra|démontra|"
        r"rencontra|concentra|ouvra|livra|délivra)\b)[a-zà-ÿ]*(?:er|ir|dr|ur|vr|rr|tr)(?:a|ont)\b"
        r"|\b(?:va|vont)\s\w+(?:er|ir|re)\b|\b(?:doit|doivent|devrait|devraient|peut|pourrait)\b"
        r"|\b(?:prévue?s?|attendue?s?|programmée?s?|fixée?s?|convoquée?s?|reportée?s?)\b"
        r"|\b(?:déterminée?s?|décidée?s?|prête?s?|résolue?s?|disposée?s?|censée?s?)\s(?:à\s)?\w+(?:er|ir|re)\b"
    ),
    behind=late(
        r"\b(?:a|ont|avait|avaient|était|étaient|fut|furent|eut|avoir|ayant)\b|\b[a-zà-ÿ]{2,}(?<!r)(?:ait|aient|èrent)\b"
        r"|\b(?:est|sont|s['’]est|se\ssont|être)\s(?:\w+\s)?(?:\w+(?:ée?s?|ue?s?|ie?s?|erte?s?)|morte?s?)\b"
        r"|\b(?!(?:année|journée|soirée|matinée|armée|idée|durée|rentrée|entrée|tournée|arrivée)s?\b)[a-zà-ÿ]{3,}ées?\b"
        r"|(?<![\w,] )\b[A-ZÀ-Þ][a-zà-ÿ]{2,}ée?s?(?=\s(?:le\s)?$)"  # `Lancée mardi,`
    ),
    since=_form(
        r"\bdepuis(?:\sle)?\s$|\b(?:attentats?|attaques?|séisme|tremblement\sde\sterre|événements?|massacre|incendie|accident|"
        r"explosion|tsunami|catastrophe|inondations?|assassinat|fusillade)(?:\s[\w’'-]{1,20}){0,4}?\s"
        r"(?:du|de|d['’])\s?$"
        r"|\b(?:attentats?|attaques?|frappes?|bombardements?|séisme|incendie|accident|explosion|assassinat|fusillade|"
        r"arrestations?|morts?|victoires?|défaites?|massacres?)(?:\s[\w’'-]{1,20}){0,2}?,?\s$"
    ),
    weekday=_form(rf"\b(?-i:{one_of(_WEEKDAYS)})\b"),
    puts=_form(
        r"\b(?:annonc|confirm|propos|prév|prom|accept|refus|demand|convoqu|appel|invit|programm|fix|suggér|décid|choisi|"
        r"report|exig|autoris|organis|prépar)(?:ée?s?|ue?s?|ise?s?|s)?\b"
    ),
    until=_form(r"\bjusqu['’](?:au|à|en)\s$|\bd['’]ici(?:\s(?:le|à))?\s$"),
    season_left=_form(r"\bau\s$|\b(?:pendant|durant|à|depuis|avant|après|dès|de)\sl['’]$"),
    weekend_left=_form(r"\b(?:du|au\scours\sdu|pendant\sle|durant\sle)\s$"),
    year_left=_form(r"\b(?:en|depuis|vers|dès|année|avant|après|de|à)\s$|\bl['’]an\s$"),
    holidays=_HOLIDAYS,
    unsaid=0.5,
)
"""French."""
