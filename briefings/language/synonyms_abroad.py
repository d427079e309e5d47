"""Words by which German, French and Spanish papers tell one thing: a fire, who was arrested, of which country.

Each line holds words that stand for one another in news wherever they come: what is done and the noun for it, a country
and its adjective. A word that ends in "-" stands for all that begin so.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from briefings.language.tokens import content_terms, cut

_LEAST = 3  # letters of a word that is told by its beginning

_ONE_THING = """
feuer brand brände- brandes brandkatastroph- brennt großbrand- flammeninferno inferno
festgenommen- festnahme- gefasst- gefangen- gefangengenommen- gefangennahme- verhaft-
rücktritt- zurückgetreten- zurück
angriff- angegriffen- attack- luftangriff- luftschlag- luftschläg- militärschlag- drohnenangriff-
getötet- gestorben- starb- sterben- stirbt tote toten todesopfer- ums
explosion- explodier- detonation-
einigung- geeinigt einigen einigten einig
gewonnen gewinnt gewinnen gewann sieg- siegt besiegt
verloren verliert verlor niederlage- unterliegt
verbot- verbiet-
klage klagt klagen verklagt verklagen
senkt gesenkt senken senkung- sinkt gesunken
erhöht erhöhen erhöhung- anhebung- steigt gestiegen
streik- warnstreik- ausstand
eröffnet- eröffnung-
schließt geschlossen- schließung-
sperrt gesperrt- sperrung-
freigelassen- freilassung- entlassen-
abgestürzt- absturz- stürzt
entgleis- gleisen
stromausfall- stromversorgung elektrizität strom
präsident- staatschef- staatspräsident-
kanzler- bundeskanzler- regierungschef-
zerstört- niedergebrannt- abgebrannt-
residenz- anwesen
bestätigt bestätigen bestätigung
beschuldig- behauptet
usa us amerikanisch-
russland- russisch-
china chinas chinesisch-
frankreich- französisch-
deutschland- deutsch-
türkei- türkisch-
syrien- syrisch-
polen polens polnisch-
spanien- spanisch-
venezuela- venezolanisch-
iran- iranisch-
israel- israelisch-
ukrain-
schweiz- schweizer-
großbritannien- britisch-
japan- japanisch-
ungarn- ungarisch-

incendie- feu flammes
arrêt- arrestation- interpell-
démission-
attaque- attaqu- frappe- bombardement-
tué tués tuée tuées mort morte morts mortes décédé- décès
explosion- explosé
accord- entente
victoire- gagné remporte- remporté battu
défaite- perdu incliné- battue
interdit- interdiction- interdire
grève- débrayage
baisse- baissé abaissé-
hausse- augment- relevé
fermé- fermeture- ferme
libéré- libération-
russe-
américain- unis
chinois- chine
israël- israélien-
ukrain-
allemand- allemagne
espagnol- espagne

incendio- fuego llamas
deten- detuv- arrest-
dimisión dimite- dimitid- dimitió renunci-
ataque- atac- bombarde-
muert- murió murieron fallec- mueren
explosión explosiones explot-
acuerdo- pacto- acuerd-
victoria- gana ganó ganar venc-
derrota- pierde- perdi-
prohíb- prohib-
huelga- paro
baja bajó bajan reduc- rebaj-
sube suben subió aument- alza
cierr- cerrad-
liberad- liberación libera
rus-
estadounidense- eeuu
chin- china
ucrani-
alemania- alem-
francia- francés- frances-
"""


def stems_of(text: str) -> frozenset[str]:
    """The words that carry the subject of a text as stems, one for all words that stand for one thing."""
    return cut(without_synonyms(content_terms(text)))


def without_synonyms(terms: Iterable[str]) -> Iterable[str]:
    """Terms, with one for all that stand for one thing."""
    return map(_first, terms)


def _first(term: str) -> str:
    words, beginnings = _firsts()
    if term in words:
        return words[term]
    ends = range(len(term), _LEAST - 1, -1)
    return next((beginnings[term[:end]] for end in ends if term[:end] in beginnings), term)


@cache
def _firsts() -> tuple[dict[str, str], dict[str, str]]:
    """The first word of its line for each word, and for each beginning."""
    words, beginnings = dict[str, str](), dict[str, str]()
    for line in filter(None, _ONE_THING.splitlines()):
        every = line.split()
        (first, *_), *_ = map(content_terms, every)
        for word in every:
            for term in content_terms(word)[:1]:
                (beginnings if word.endswith("-") else words).setdefault(term, first)
    return words, beginnings
