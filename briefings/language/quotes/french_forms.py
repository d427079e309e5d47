"""The words and forms in which French tells who speaks: verbs of speech, names, offices, and what is none of them."""

from __future__ import annotations

from briefings.patterns import late

_STEMS = (
    "affirm ajout annonc assur avanc cit clam comment confi confirm constat critiqu déclar déplor dénonc estim expliqu"
    " indiqu insist ironis jug justifi lanc martel not plaid précis racont rappell rappel rapport regrett relat remarqu"
    " résum rétorqu révèl révél soulign souhait témoign tranch accus appréci argument détaill clarifi exhort interpell"
    " ordonn proclam scand tweet articul signal considèr considér espèr avou"
)
_PRESENT = (
    "dit disent disait disaient répond répondent répondait écrit écrivait conclut admet reconnaît reconnait promet"
    " poursuit reprend prévient avertit soutient renchérit réagit crie craint prévoit prédit"
)
_PARTICIPLES = (
    "dit répondu écrit conclu admis reconnu promis poursuivi repris prévenu averti soutenu renchéri réagi crié démenti"
    " prédit"
)
_ADVERB = (
    r"(?:également|aussi|encore|notamment|ensuite|alors|toutefois|pourtant|cependant|ainsi|même|déjà|récemment|enfin"
    r"|en outre|par ailleurs|de son côté|pour sa part|à son tour|d['’]abord|jeudi|lundi|mardi|mercredi|vendredi|samedi"
    r"|dimanche|hier|lui|elle|eux)"
)
_HAS = r"(?:a|ont|avait|avaient|aurait)"
_VERB = (
    rf"(?:(?:{'|'.join(_STEMS.split())})(?:e|ent|ait|aient)|{'|'.join(_PRESENT.split())}|se (?:félicite|réjouit)"
    rf"|{_HAS} (?:{_ADVERB} )?(?:(?:{'|'.join(_STEMS.split())})é|{'|'.join(_PARTICIPLES.split())}"
    r"|fait (?:valoir|savoir))"
    r"|s['’](?:est|était) (?:\w+ )?(?:exclam|écri|inquiét|indign|félicit|réjoui|étonn|emport|insurg|alarm)\w*)\b"
)
_ANY = rf"(?:{_VERB}|{_HAS} (?:{_ADVERB} )?[a-zà-ÿ]+(?:é|i|u|it|is|ert)\b)"
_TITLE = r"(?:M\.|MM\.|Mme|Mlle|Me|Mr|Dr|Pr)"
CAP = rf"(?:(?!(?:[LDSCJT]|Qu)['’]|{_TITLE}(?:\s|$))(?:[A-ZÀ-ÞŒ][\w’'-]*\w|[A-Z]\.))"
_PARTICLE = r"(?:de |van |von |der |den |ben |bin |ibn |al |el |al-|el-|ad-|as-)"
RUN = rf"{CAP}(?: {_PARTICLE}?{_PARTICLE}?{CAP}){{0,4}}"
_DAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
_MIDDLE = (
    rf"(?:,?\s(?:(?:ce )?{_DAY}(?: \d+ \w+)?(?: (?:matin|soir|dernier))?|hier(?: soir)?|{_ADVERB}"
    r"|(?:à|au|auprès|devant|sur|dans|par|lors|en|depuis)\b[^,.;:«»\"“”\n]{1,60}?),?){0,2}?"
)
SAID = late(rf"\b{_VERB}")
ADDING = late(rf"\b(?:{'|'.join(_STEMS.split())})ant\b|\bdisant\b")
BEHIND = late(
    rf"\s*[,.]?\s*(?:[—–-]\s)?(?P<cue>{_ANY}){_MIDDLE}\s"
    r"(?=[A-ZÀ-ÞŒ]|(?:le|la|les|une?|son|sa|ce|cette|cet)\s|l['’])"
)
BEHIND_PRONOUN = late(r"\s*[,.]?\s*(?:[—–-]\s)?\w+-(?:t-)?(?P<who>il|elle|on|ils|elles|je)\b")
BEHIND_AS = late(r"\s*,?\s*(?P<cue>selon|d['’]après)\s")
SOMEBODY_ELSE = late(rf"\s*,?\s*(?:[—–-]\s)?{_ANY}\s")
AS = late(r"(?:^|[,;] |\b(?:que|mais|et) )(?:[Ss]elon|[Dd]['’]après|[Pp]our) (?=[A-ZÀ-Þ]|(?:le|la|les|une?) |l['’])")
NAMED = late(rf"(?:(?P<title>{_TITLE}) )?(?P<name>{RUN})(?P<told>, (?:une?|\d\d ans)\b)?")
OFFICE = late(
    r"(?P<article>(?:[Ll]e|[Ll]a|[Ll]es|[Uu]ne?|[Ss]on|[Ss]a|[Cc]e|[Cc]et|[Cc]ette)\s|[Ll]['’])(?P<words>[^,.;:«»\"“”()\n]{2,110})"
)
OFFICE_ENDS = late(
    r"\s(?:lors|dans|devant|sur|à|au|aux|en|pour|par|qui|que|dont|après|avant|depuis|cité|interrogé|joint|contacté|sous"
    rf"|hier|dès|ce|{_DAY})\b|\squ['’]"
)
APART = late(rf", (?P<name>{RUN})(?=[,.;)\n]|$| \(| (?:dans|lors|devant|à|au|sur|en)\b)")
LAST_RUN = late(rf"(?:\b{_TITLE} )?(?P<name>{RUN})$")
OF_OFFICE = late(r"(?:\b(?:du|des)\s|\b(?:de\s)?(?:l['’]|la\s)|\bd['’])$")
MINISTRY = late(
    r"(?:[A-Z]{2,}|Otan|État|Etat|Défense|Intérieur|Justice|Étrangères|Travail|Santé|Économie|Finances|Budget|Culture"
    r"|Éducation|Commerce|Transports|Énergie|Environnement|Agriculture|Information|Logement|Sports|Immigration)$"
)
THING = late(
    r"\b(?:hôpital|groupe|parti|ville|agence|chaîne|journal|quotidien|mouvement|réseau|société|site|ONG|organisation"
    r"|brigade|tribu|association|fondation|institut|administration|gouvernement|clan|famille|régime|hebdomadaire"
    r"|magazine|télévision|radio|université|quartier|place|région|camp|aéroport|banque|entreprise|compagnie|cabinet"
    r"|plan|projet|loi|affaire|opération)\s$"
)
NO_ROLE = late(
    r"(?:des?|née?|en|à|au|dans|qui|lui|elle|lors|citant|présente?|jointe?|citée?|contactée?|âgée?|inter(?:rog|view)\w+)\b"
    rf"|\d|{_TITLE}$"
)
HANGS = late(
    r"\b(?:[Dd]u|[Dd]e|[Dd]es|[Àà]|[Aa]ux?|[Ee]n|[Aa]vec|[Pp]ar|[Pp]our|[Cc]ontre|[Cc]hez|[Dd]ans|[Ss]ur|[Ee]ntre|[Ee]t)"
    r"(?: le| la| les| l['’]| une?)? $|\b[dl]['’]$|\bet $"
)
AFTER_NAME = late(
    r"(?:\s?\([^)]{2,40}\))?"
    r"(?:, (?!qui|que|dont|où)(?P<role>[^,«»\"“”]{3,100}),|, (?:qui|que|dont)[^,«»\"“”]{3,100},|,)?"
    rf"(?:\s(?:{_ADVERB}|ne|n['’]|se)(?:,)?)?\s*"
)
RUNS = late(rf"(?<![\w’'-]){RUN}")
FULL_NAMES = late(rf"(?<![\w’'-]){CAP}(?: {_PARTICLE}?{CAP}){{1,4}}")
INSIDE = late(rf"(?<![.!?:»”\"] )(?<![\w’'-])(?<!\n){CAP}")
LABEL = late(rf"(?P<name>{CAP}(?: {_PARTICLE}?{CAP}){{1,4}})(?: ?\([^)]{{2,40}}\)|, [^,.:«»\"“”]{{3,80}})?\s?:\s*")
HEAD = late(
    r"\W*(?P<words>(?:Le|La|Les|Une?)\s|L['’])(?P<rest>(?:(?!(?:qui|que|dont|a|ont|est|sont|ne|se|et|mais)\b|[nq]u?['’])"
    r"[^\s,;:«»\"“”]{1,30}\s?){1,9})$"
)
OPENERS = frozenset(
    "Mais Et Or Car Il Ils Elle Elles On Je Nous Vous Tu Ce Cet Cette Ces Cela Ça C Le La Les L Un Une Des Du De "
    "Dans En Sur Pour Par Avec Sans Sous Après Avant Depuis Selon Lire Voir Si Quand Lorsque Comme Alors Ainsi "
    "Puis Enfin Son Sa Ses Leur Leurs Mon Ma Mes Notre Nos Votre Vos Tous Toutes Tout Toute Même Pas Plus Très "
    "Aussi Ici Là Où Qui Que Quoi Dix Deux Trois Quatre Cinq Six Sept Huit Neuf Lundi Mardi Mercredi Jeudi "
    "Vendredi Samedi Dimanche Message À A Au Aux Interrogé Interrogée Dont Ni Ou Entre Vers Chez Contre Parmi "
    "Pendant Malgré".split()
)
SENTENCE = late(r"(?:(?<![A-Z])(?<!\bM)(?<!\bMe)[.!?…][”\"»)]?\s+(?=[A-ZÀ-Þ“\"«(])|[a-zà-ÿ]\.(?=[A-ZÀ-Þ][a-zà-ÿ])|\n)")
