"""The words and forms in which Spanish tells who speaks: verbs of speech, names, offices, and what is none of them."""

from __future__ import annotations

from briefings.patterns import late

_PAST = (
    "afirm declar explic asegur señal indic agreg coment manifest relat cuestion critic denunci anunci inform recalc"
    " resalt destac subray apunt detall precis acot confes lament alert reiter consider argument enfatiz puntualiz"
    " recomend anot opin aclar narr asever expres ratific justific rechaz exhort replic revel remarc proclam"
    " sentenci plante cont record comunic catalog calific mencion trin poste"
)
_OTHERS = (
    "dijo dijeron dice dicen decía decían añadió añadieron advirtió advirtieron respondió respondieron sostuvo"
    " sostuvieron insistió insistieron concluyó concluyeron admitió admitieron reconoció reconocieron prometió escribió"
    " escribieron repitió sugirió refirió exigió exigieron defendió describió coincidió coincidieron afirma afirman"
    " explica explican asegura aseguran señala señalan indica indican agrega agregan comenta comentan cuenta cuentan"
    " sostiene sostienen añade añaden advierte advierten recuerda recuerdan considera consideran insiste insisten opina"
    " opinan destaca destacan concluye concluyen responde responden manifiesta reconoce admite cree creen escribe"
)
_PARTICIPLES = (
    "dicho afirmado declarado explicado asegurado señalado indicado añadido advertido insistido reconocido pedido"
)
_VERB = (
    rf"(?:(?:{'|'.join(_PAST.split())})(?:ó|aron|aba|aban)|{'|'.join(_OTHERS.split())}"
    rf"|(?:ha|han|había|habían) (?:{'|'.join(_PARTICIPLES.split())}))\b"
)
CAP = r"(?:[A-ZÁÉÍÓÚÑÜ][\w’'-]*|[A-Z]\.)"
_JOIN = r"(?:de |del |de la |de los |de las |van |von |da |dos )"
_RUN = rf"{CAP}(?: {_JOIN}?{CAP}){{0,5}}"
_LOWER = r"[a-záéíóúñü][\wáéíóúñü-]*"
_ARTICLE = r"(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as|[Uu]na?|[Oo]tr[oa]|[Ss]u)"
_NOT_HANGING = "".join(rf"(?<! {word})" for word in "de del la el los las y e en con para por a al".split())
_TIME = (
    r"(?:ayer|hoy|anoche|también|además|entonces|finalmente|a su vez|por su parte"
    r"|hace [^,.“]{3,20}?(?:día|semana|hora)s"
    r"|(?:este|el|el pasado|el próximo) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?: pasado)?)"
)
_SMALL = r"(?:también|además|así|luego|lo|la|le|les|nos|me|se|ya|no|incluso|igualmente|recientemente)"
SAID = late(rf"\b{_VERB}")
BEHIND = late(
    rf"\s*[,;]?\s*(?:[—–-]\s?)?(?:(?!se ){_SMALL} ){{0,2}}(?P<cue>{_VERB})(?:,? {_TIME},?)?(?P<ends>\s*[.,;:(]|$)?\s*"
)
GOES_ON = late(r"\s*(?:[,;—–]|[a-záéíóúñ])")  # the sentence does, behind the words quoted in it
_ACCORDING = r"(?:[Ss]egún|[Dd]e acuerdo con|[Pp]ara|[Ee]n palabras de|[Ee]n opinión de)"
BEHIND_AS = late(rf"\s*,?\s*(?P<cue>(?![Pp]ara\b){_ACCORDING})\s+(?:{_VERB}\s+)?")
LEAD_AS = late(
    rf"(?:^|[,;]\s|\s(?:que|pero|y) ){_ACCORDING} (?:{_VERB} )?"
    r"(?P<who>[^,“”]{3,90}(?:, [^,“”]{3,80})?),\s*(?:[^“”:;]{0,40}\s)?$"
)
LABEL = late(rf"(?P<name>{_RUN})(?: ?\([^)]{{2,30}}\)|, [^,.:“”]{{3,80}})?:\s*$")
_OFFICE_HEAD = (
    rf"(?!(?:{_ACCORDING}|quien|que|y|pero|en|tras|durante|al|luego|donde|aunque|cuando|como|ante|con|por|sin|a|este|hoy"
    rf"|ayer|del?|alias|conocid[oa]|se)\b)(?:(?:el|la) )?{_LOWER}"
)
OFFICE = late(_OFFICE_HEAD)
NAMED = late(rf"(?P<name>{_RUN})(?:, (?P<role>{_OFFICE_HEAD}[^,.;:“”()]{{2,80}})(?=[,.;]|$))?")
HOLDER = late(
    rf"{_ARTICLE} (?P<role>(?:{_LOWER}|{CAP})(?:(?: {_LOWER})| {_JOIN}?{CAP}| y {CAP}){{0,14}}?)"
    rf"(?:, (?P<apart>{_RUN})(?=[,.;:()]|$| (?:en|a|al|durante|tras|ante|sobre|este|el|y|quien)\b)"
    rf"|{_NOT_HANGING}(?= (?P<beside>{_RUN})(?! {CAP})))"
)
BODY = late(rf"{_ARTICLE} (?P<name>{_RUN}(?: y {CAP})*)")
_ENDS = "en|durante|tras|al|a|que|sobre|este|ayer|hoy|quien|pasado|para|por|con|ante|y|el|luego"
NOBODY = late(rf"(?P<words>{_ARTICLE} {_LOWER}(?: (?!(?:{_ENDS})\b)[\w’'-]+){{0,7}})")
_BETWEEN = rf"(?: {_SMALL}|,? {_TIME},?)*\s*$"  # and the verb
BEFORE_NAME = late(
    rf"(?<![\w’'-])(?P<name>{_RUN})(?:,? \([^)]{{2,30}}\))?(?:, (?!quien|que)(?P<role>[^,“”]{{3,90}}),|,)?(?:,? quien)?"
    rf"{_BETWEEN}"
)
_NO_VERB = (
    r"(?!(?:que|quien|quienes|cual|cuales|se|es|son|fue|fueron|hizo|hay|está|están|[a-záéíóúñ]{2,}(?:ó|aron|ieron))\b)"
)
BEFORE_NOBODY = late(
    rf"(?:^|[,;:.]\s|\s(?:que|pero|y|donde|mientras) )(?P<words>{_ARTICLE}(?: {_NO_VERB}[^\s,;:“”]{{1,30}}){{1,9}}?)"
    rf"{_BETWEEN}"
)
_NO_OFFICE = r"(?!(?:donde|en|con|para|una?|el|l[ao]s?|dirigid[oa]|desde)\b)"
ROLE_BEFORE = late(
    rf"{_ARTICLE} (?P<role>{_LOWER}(?: (?:de l[ao]s? )?{_NO_OFFICE}{_NO_VERB}[^\s,;:“”.]{{1,30}}){{0,9}}),? $"
)
RUNS = late(rf"(?<![\w’'-]){_RUN}")
CODED = late(r"^(?:[^\s.]+ ){0,2}[A-ZÑ]{2,4} (?=\S+ \S)")  # `Gráfico LR Ana Vidal`
FULL_NAMES = late(rf"(?<![\w’'-]){CAP}(?: (?:el |al )?{CAP}){{1,4}}(?! {CAP})")
OF_OFFICE = late(r"\b(?:de|del|de la|de los) $")  # "la portavoz del Departamento de Estado Ana Vidal"
MINISTRY = frozenset(
    "Estado Defensa Exteriores Interior Justicia Economía Hacienda Trabajo Salud Sanidad Educación Cultura Energía"
    " Comercio Transporte Seguridad Prensa Policía ONU OTAN UE".split()
)
HALVES = frozenset(
    "Ministerio Departamento Secretaría Consejo Comité Comisión Instituto Oficina Agencia Gobierno".split()
)
NO_ROLE = late(
    r"(?:del?|que|cuy[oa]s?|ese|esa|este|esta|mism[oa]|supuest[oa]|momento|era|es|fue|ha)\b"
    r"|[a-záéíóú]+(?:ad[oa]|id[oa])s? (?:por|en|desde|tras|durante|telef)|[a-záéíóú]+(?:ando|iendo)\b"
    r"|(?:padre|madre|herman[oa]|hij[oa]|espos[oa]|marido|mujer|abuel[oa]|tí[oa]|prim[oa]|novi[oa]|amig[oa]|colega)$"
    r"|.* (?:de|of|por|en|con|a|era|ha|es)$"
)
INSIDE = late(rf"(?<![.!?] )(?<![\w’'-]){CAP}")
ARTICLE_BEFORE = late(rf"\b{_ARTICLE} $")
HANGS = late(r"\b(?:del?|al?|con|contra|por|para|en|y|e|sobre|entre|ante|desde|hasta|como)(?: la| el| los| las)? $")
OPENERS = frozenset(
    "A Además Ahora Al Allí Ante Aquí Así Aunque Ayer Como Con Contra Cuando De Dentro Desde Después Durante El Ella"
    " Ellos En Entre Entonces Es Esa Ese Esta Estas Este Esto Estos Hasta Hoy La Las Lo Los Luego Mientras No Para"
    " Pero Por Porque Pues Que Quien Se Según Si Sin Sobre Su Sus También Tras Un Una Y Ya".split()
)
TITLES = frozenset(
    "Presidente Presidenta Expresidente Ministro Ministra Exministro Exministra Senador Senadora Representante Doctor"
    " Doctora Gobernador Gobernadora Alcalde Alcaldesa Fiscal General Secretario Secretaria Don Doña Vicepresidente"
    " Vicepresidenta Canciller Director Directora Viceministro Viceministra Coronel Teniente Capitán Comandante"
    " Almirante Rey Reina Papa Líder Embajador Embajadora Periodista Portavoz".split()
)
SENTENCE = late(r"(?:(?<![A-Z])(?<!\bDr)(?<!\bSr)(?<!\bSra)(?<!\bNo)[.!?…][”\"»)]?\s+(?=[A-ZÁÉÍÓÚÑ¿¡“\"«])|\n)")
OF_ANOTHER = late(r", (?:a )?quien(?:es)?\b")  # `dijo que apoyaba a Vidal, quien llamó a ello "..."`
THINGS = ("gobierno", "administración", "campaña", "caso", "reforma", "partido", "ley", "informe", "estudio")
