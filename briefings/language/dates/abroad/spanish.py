"""Spanish: the words and forms of its dates, and the tenses around them."""

from __future__ import annotations

import re

from briefings.language.dates.abroad import reading
from briefings.language.dates.abroad.tongue import Tongue
from briefings.language.dates.expressions import Origin, Shifted
from briefings.language.dates.pieces import DAY, GAP, YEAR, one_of
from briefings.patterns import late

_UNITS = {
    "día": "day",
    "días": "day",
    "semana": "week",
    "semanas": "week",
    "fin de semana": "weekend",
    "mes": "month",
    "meses": "month",
    "trimestre": "quarter",
    "semestre": "half",
    "año": "year",
    "años": "year",
    "década": "decade",
    "décadas": "decade",
    "siglo": "century",
    "siglos": "century",
}
_WEEKDAYS = {
    name: day
    for day, names in enumerate("lunes martes miércoles,miercoles jueves viernes sábado,sabado domingo".split())
    for name in names.split(",")
}
_MONTHS = {
    name: number
    for number, names in enumerate(
        "enero febrero marzo abril mayo junio julio agosto septiembre,setiembre octubre noviembre diciembre".split(),
        start=1,
    )
    for name in names.split(",")
}
_SEASONS = {"primavera": "SP", "verano": "SU", "otoño": "FA", "invierno": "WI"}
_NUMBERS = {
    name: number
    for number, name in enumerate(
        "un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
        "dieciocho diecinueve veinte".split(),
        start=1,
    )
} | {"una": 1, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "cien": 100}
_ORDINALS = {
    word: number
    for number, words in enumerate(("último", "primer primero", "segundo", "tercer tercero", "cuarto"))
    for word in words.split()
}
_TENS = {
    "veinte": 20,
    "treinta": 30,
    "cuarenta": 40,
    "cincuenta": 50,
    "sesenta": 60,
    "setenta": 70,
    "ochenta": 80,
    "noventa": 90,
}
_STEPS = {
    "pasado": "last",
    "pasada": "last",
    "próximo": "next",
    "próxima": "next",
    "que viene": "next",
    "entrante": "next",
    "siguiente": "following",
    "anterior": "previous",
    "previo": "previous",
    "en curso": "this",
    "presente": "this",
    "actual": "this",
    "este": "this",
    "esta": "this",
    "ese": "that",
    "esa": "that",
    "aquel": "that",
    "aquella": "that",
    "mismo": "same",
    "misma": "same",
}
_DAYS = {
    "anteayer": -2,
    "antier": -2,
    "ayer": -1,
    "anoche": -1,
    "hoy": 0,
    "esta mañana": 0,
    "esta tarde": 0,
    "esta noche": 0,
    "mañana": 1,
    "pasado mañana": 2,
}
_TOLD = {"víspera": Shifted(unit="day", count=-1, origin=Origin.TOLD)}
# Elsewhere it is the morning, or what is to come.
_TOMORROW = r"(?<!\bla )(?<!\buna )(?<!\bcada )(?<!\bmedia )(?<!\bsu )(?<!\bde )(?<!\bel )(?<!\bdel )mañana"
_HOLIDAYS = {
    "año nuevo": "01-01",
    "domingo de pascua": "easter sunday",
    "viernes santo": "good friday",
    "nochebuena": "12-24",
    "navidad": "12-25",
    "nochevieja": "12-31",
}
_HOURS = rf"(?:{GAP}(?:por|en|a){GAP}la{GAP}(?:mañana|tarde|noche|madrugada))?"
_COUNT = rf"(?P<count>\d{{1,3}}|{one_of(_NUMBERS)})"
_UNIT = rf"(?P<unit>{one_of(_UNITS)})\b"
_MONTH = rf"(?P<month>{one_of(_MONTHS)})\b"
_WHAT = rf"(?P<what>{one_of([*_UNITS, *_WEEKDAYS, *_MONTHS, *_SEASONS])})\b"
_AFTER = one_of(
    "pasado pasada próximo próxima que[ ]viene entrante siguiente anterior previo".replace("[ ]", "_").split()
)
_AFTER = _AFTER.replace("que_viene", rf"que{GAP}viene")
_BEFORE = one_of("pasado pasada próximo próxima presente este esta ese esa aquel aquella mismo misma".split())
_OF_WEEK = (
    rf"{GAP}de{GAP}(?:la{GAP})?(?:(?P<week>esta|próxima|pasada|presente){GAP}(?:misma{GAP})?semana"
    rf"|semana{GAP}(?P<week_after>pasada|próxima|anterior|siguiente|entrante|que{GAP}viene|en{GAP}curso))\b"
)
_NOT_OF_OTHER = (  # `el mismo mes de 2023`: of another year than the one told
    rf"(?!mism[oa]{GAP}\w+{GAP}(?:pero{GAP})?(?:del?|en){GAP}(?:(?:año|mes|semana|{one_of(_MONTHS)})\b|\d))"
)
_NO_YEAR = rf"(?!{GAP}del?{GAP}(?:año{GAP})?\d)"  # `ese diciembre de 2007`
_ALONE = (  # `el martes 5, `, `el martes 5 y el jueves 7 de marzo`
    rf"{GAP}(?P<alone>{DAY})(?=[,.;)](?!\d)|{GAP}(?:a{GAP}las|en{GAP}la|por{GAP}la)\b"
    rf"|{GAP}(?:y|al?){GAP}(?:el{GAP})?(?:{one_of(_WEEKDAYS)}){GAP}\d)"
)
_OF_YEAR = (
    rf"(?:{GAP}(?:del?{GAP}(?:año{GAP})?)?(?P<year>{YEAR})(?![,.]?\d)"
    rf"|{GAP}del{GAP}año{GAP}(?P<whole>pasado|próximo|anterior|siguiente|en{GAP}curso)\b"
    rf"|{GAP}del?{GAP}(?P<this>este|presente|actual){GAP}año\b|{GAP}del{GAP}mismo{GAP}año\b)?"
)


def _form(pattern: str) -> re.Pattern[str]:
    return late(pattern, re.IGNORECASE)


SPANISH = Tongue(
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
        r"\b(?:hace|dentro|anteayer|antier|ayer|anoche|hoy|mañana|pasado|pasada|próximo|próxima|presente|este|esta|ese|esa|"
        r"aquel|aquella|mismo|misma|nochebuena|navidad|nochevieja|víspera|fin|final|finales|"
        r"principios|comienzos|inicios|mediados|siglo|"
        rf"{one_of([*_UNITS, *_WEEKDAYS, *_MONTHS, *_SEASONS, *_NUMBERS, *_ORDINALS])})\b|(?<![\w.,/-])\d"
    ),
    forms=(
        (
            _form(
                rf"(?P<day>{one_of(word for word in _DAYS if word != 'mañana')}|{_TOMORROW})\b{_HOURS}"
                rf"(?<!\bhoy por hoy)(?!{GAP}(?:en{GAP}|por{GAP})?(?:día|hoy)\b)"
            ),
            reading.near_today,
        ),
        (
            _form(
                rf"(?<!\bdesde )hace{GAP}(?:(?:unos|unas|casi|apenas|(?:poco{GAP})?más{GAP}de|cerca{GAP}de){GAP})?"
                rf"{_COUNT}{GAP}{_UNIT}(?!{GAP}y{GAP}medi[oa]\b)"
            ),
            reading.counted_back,
        ),
        (_form(rf"{_COUNT}{GAP}{_UNIT}{GAP}atrás\b"), reading.counted_back),
        (_form(rf"dentro{GAP}de{GAP}{_COUNT}{GAP}{_UNIT}"), reading.counted_on),
        (_form(rf"{_COUNT}{GAP}{_UNIT}{GAP}antes\b(?!{GAP}de\b)"), reading.counted_before),
        (_form(rf"{_COUNT}{GAP}{_UNIT}{GAP}(?:después|más{GAP}tarde)\b(?!{GAP}de\b)"), reading.counted_after),
        (_form(rf"{_WHAT}{GAP}(?P<which>{_AFTER}|en{GAP}curso)\b"), reading.directed),
        (
            _form(
                rf"(?P<which>pasado|próximo|presente|este){GAP}mes{GAP}de{GAP}(?P<what>{one_of(_MONTHS)})\b{_NO_YEAR}"
            ),
            reading.directed,
        ),
        (
            _form(
                rf"{_NOT_OF_OTHER}(?P<which>{_BEFORE})(?:{GAP}mism[oa])?{GAP}{_WHAT}{_HOURS}(?!{GAP}\d){_NO_YEAR}"
                rf"(?!{GAP}de{GAP}(?:{one_of(_MONTHS)})\b)"
            ),
            reading.directed,
        ),
        (
            _form(
                rf"(?P<weekday>(?-i:{one_of(_WEEKDAYS)}))\b(?!{GAP}santo)(?:(?:\s?,)?{GAP}(?P<dom>{DAY}){GAP}de{GAP}{_MONTH}"
                rf"(?:{GAP}del?{GAP}(?P<year>{YEAR}))?|{_OF_WEEK}|{_ALONE}|{_HOURS}(?!{GAP}a{GAP}(?:{one_of(_WEEKDAYS)})\b|{GAP}\d))"
            ),
            reading.weekday,
        ),
        (
            _form(
                rf"(?P<which>pasado|próximo){GAP}(?P<dom>{DAY}){GAP}de{GAP}{_MONTH}(?!{GAP}del?{GAP}(?:año{GAP})?\d)"
            ),
            reading.day_of_month,
        ),
        (_form(rf"(?P<dom>{DAY}){GAP}de{GAP}{_MONTH}{_OF_YEAR}"), reading.day_of_month),
        (
            _form(rf"(?P<ordinal>{one_of(_ORDINALS)}){GAP}(?P<part>trimestre|semestre)\b{_OF_YEAR}"),
            reading.part_of_year,
        ),
        (
            _form(
                rf"(?P<dom>{DAY})(?=(?:\s?(?:y|al|o|a|[-–/,])\s?(?:el\s)?{DAY}){{1,8}}{GAP}de{GAP}{_MONTH}{_OF_YEAR})"
            ),
            reading.day_of_month,
        ),
        (_form(r"(?P<year>1\d{3})(?![\d%]|[.,:-]\d)\b"), reading.year),
        (_form(rf"(?P<holiday>{one_of(_HOLIDAYS)})\b(?:{GAP}de{GAP}(?P<year>{YEAR}))?"), reading.holiday),
        (_form(rf"fin{GAP}de{GAP}semana\b(?!{GAP}(?:del?|pasado|próximo|que|anterior|siguiente)\b)"), reading.weekend),
        (_form(rf"(?P<season>{one_of(_SEASONS)})\b{_OF_YEAR}"), reading.season),
        (
            _form(
                rf"(?:años|década{GAP}de(?:{GAP}los)?(?:{GAP}años)?){GAP}(?P<decade>(?:1\d|20)?\d0|{one_of(_TENS)})\b"
            ),
            reading.decade,
        ),
        (_form(rf"siglo{GAP}(?P<century>[IVX]{{1,5}})\b"), reading.century),
        (
            _form(
                rf"(?!fin{GAP}de{GAP}semana)(?P<end>fin|final|finales){GAP}de(?:l|{GAP}este|{GAP}la|{GAP}esta)?{GAP}"
                rf"(?P<unit>año|mes|semana)\b(?!{GAP}(?:\d|pasad|que))"
            ),
            reading.edge,
        ),
        (
            _form(
                rf"(?:principios|comienzos|inicios|mediados){GAP}de(?:l|{GAP}este|{GAP}la|{GAP}esta)?{GAP}"
                rf"(?P<unit>año|mes|semana)\b(?!{GAP}(?:\d|pasad|que))"
            ),
            reading.edge,
        ),
        (_form(rf"{_MONTH}{_OF_YEAR}"), reading.month),
        (_form(rf"(?P<told>{one_of(_TOLD)})\b(?!{GAP}del?\b)"), reading.told_before),
    ),
    no_weekday=_form(
        rf"\b(?:los|cada|un|unos|todos\slos|{one_of(_ORDINALS)})\s$|\bde\s(?:{one_of(_WEEKDAYS)})\sa\s$"  # each week
    ),
    month_left=_form(r"\b(?:en|de|desde|hasta|para|hacia|entre|y|a|antes\sde|mes\sde|por)\s$"),
    deadline=_form(r"\b(?:antes\sde(?:l)?|hasta(?:\sel)?|para(?:\sel)?)\s$"),
    counted=_form(
        rf"{GAP}(?:personas|habitantes|euros|dólares|pesos|muertos|heridos|soldados|hombres|mujeres|niños|empleos|puestos|"
        r"alumnos|kilómetros|km|metros|toneladas|hectáreas|viviendas|manifestantes|policías|trabajadores|votos|plazas|páginas|"
        r"veces|años|días|meses|horas|millones|refugiados|casas|vehículos|espectadores|agentes|militares|familias|casos|"
        r"estudiantes|efectivos)\b"
    ),
    ahead=late(
        r"\b(?!habrían?\b)[a-zñáéíóú]+rían?\b|\b(?:[a-zñáéíóú]+(?:rá|rán|remos)|(?:va|van)\sa\s\w+r"
        r"|deben?|deberían?|puede|podría|prevén?)\b"
        r"(?:\sser|\sestar)?(?:\s[a-zñáéíóú]{3,}[ai]d[oa]s?\b)?"  # `será elegida`
        r"|\b(?:previst[oa]s?|programad[oa]s?|convocad[oa]s?|fijad[oa]s?|aplazad[oa]s?)\b"
    ),
    behind=late(
        r"\b(?:ha|han|había|habían|hubo|fue|fueron|era|eran|dijo|dijeron|hizo|tuvo|tuvieron|puso|pudo|quiso|vino|dio|vio|"
        r"estuvo|trajo|murió|[a-z]{2,}(?:tuvo|puso|vino|dujo))\b|\b[a-zñáéíóú]{2,}(?:ó|aron|ieron|yeron|jeron|aba|aban)\b"
        r"|\b(?!(?:compañ|polic|econom|energ|alcald|fiscal|garant|tecnolog|ciudadan|autonom|sequ|cercan|gu|v|d)ía\b)"
        r"[a-zñáéíóú]+(?<!r)(?:ía|ían)\b"
        r"|\b(?!(?:estado|partido|jornada|lado|mercado|salida|medida|sentido|pasad[oa]|apellido|soldado|acusado|ministerio"
        r"|mediado|sábado|senado|abogad[oa]|diputad[oa]|magistrad[oa]|jurado|juzgado|resultado|emplead[oa]|temporada|llamada"
        r"|entrada|llegada|década|embajada|tratado|delegad[oa]|ganado|comida|contenido|cuidado|pedido|partida)s?\b)"
        r"(?<!\bel )(?<!\bla )(?<!\blos )(?<!\blas )(?<!\bun )(?<!\buna )[a-zñáéíóú]{3,}(?:ad|id)[oa]s?\b"
        r"|\bmadrugada\b|(?<![\w,] )\b[A-Z][a-zñáéíóú]{2,}(?:ad|id)[oa]s?(?=\s(?:el\s)?$)"  # `Iniciada el lunes,`
    ),
    since=_form(
        r"\bdesde(?:\sel|\sla)?\s$|\b(?:atentados?|ataques?|sismo|terremoto|masacre|incendio|accidente|explosión|tsunami|"
        r"catástrofe|inundación|inundaciones|asesinato|tiroteo)(?:\s[\w-]{1,20}){0,4}?\s(?:del?)\s$"
    ),
    weekday=_form(rf"\b(?-i:{one_of(_WEEKDAYS)})\b"),
    puts=_form(
        r"\b(?:anunci|confirm|propus|propuest|prev|promet|acept|rechaz|pid|pedid|convoc|llam|invit|program|fij|suger|"
        r"decid|aplaz|exig|autoriz|organiz|prepar)[a-záéíóú]{1,6}\b"
    ),
    until=_form(r"\bhasta(?:\sel)?\s$|\bantes\sdel?\s$"),
    season_left=_form(r"\b(?:en|durante|desde|hasta|para)\s(?:el|la)\s$"),
    weekend_left=_form(r"\b(?:el|del|al)\s$"),
    year_left=_form(r"\b(?:en|desde|hacia|año|de|hasta|del|a)\s$"),
    holidays=_HOLIDAYS,
    unsaid=0.5,
)
"""Spanish."""
