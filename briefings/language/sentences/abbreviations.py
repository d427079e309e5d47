"""Closed lists: words that carry a stop of their own, and words that begin sentences.

They hold what style books and dictionaries of the languages give; none comes from a text that is measured. Forms with
inner stops and short parts (U.S., e.g., z.B., π.Χ.) need no list, their shape tells. Case matters: "sun." is a word.
"""

from __future__ import annotations

from enum import Enum

from briefings.patterns import late


class Kind(Enum):
    """What a stop behind an abbreviation can mean."""

    NEVER = "a name or word follows always: Gen., vs."
    NUMBER = "belongs to the figure that follows: No. 5, p. 55"
    MAYBE = "ends a sentence only before a word that begins one: Inc., Jr."
    NAME = "a title, or a name that only looks like one: Sen. Keller, Hun Sen"
    LAST = "ends a sentence before any capital: etc., usw."


_NEVER = """
Mr Mrs Ms Mx Messrs Dr Drs Prof Gen Brig Lt Sgt Capt Cpt Maj Cmdr Comdr Cdr Adm Rev Gov Sens Rep Reps Pres
Atty Supt Insp Det Const Cllr Ald Cpl Pvt Pfc Amb Mt Ft Fr Br Rt Mme Mmes Mlle Mlles Mgr MM vs viz cf resp incl excl
Sra Srta Dra Dña Lic Gral Excmo Excma Ilmo Sig Dott Ing Dipl Hr Hrn Frl Hrsg vgl bzw ggf evtl inkl zzgl sog tzv např tj
mj resp JUDr MUDr PhDr RNDr Bc plk ul nám
mr mrs ms dr dhr mevr mw drs bijv sig sigg dott dssa avv cfr np tzw św płk bzgl napr
f.eks Проф проф акад ул им см рис напр
δηλ βλ Δρ κος κα डॉ श्री प्रो
"""
_NUMBER = """
No no Nos nos NO N° n° N.º Nº nº Nr nr Núm núm č čís αρ p pp pg pág págs Vol vol Fig fig Figs Art Arts Sec Ch chap
Chap par para ca Ca c approx Approx Abs Bd pop est v. Op op str σελ ζ tel Tel ext Ext Rs blz pag pagg godz kl s стр №
"""
_MAYBE = """
Inc Corp Co co Ltd Cos Bros Jr Sr Esq St st Ste Ave Av Blvd Rd Pl Sq Hwy Rte Ln Ct Dept dept Dist Div Assn Assoc Univ
Inst Intl Natl Govt Mfg al ed eds repr Bldg Apt ST FT MT
Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat
Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn
Tex Va Vt Wash Wis Wyo Ont Que Alta Sask
janv févr avr juil déc env hab tél boul bd apr ene abr dic aprox mln tys тыс млн млрд Ud Uds Vd Vds EE UU FF Cía Hnos
hr Mio Mrd Str Tel Jh Jhd Chr geb gest verh Ges Okt Dez mld mil tis prof doc sv gen por
"""
_NAME = "Sen Cong Hon Del Col Ed Max"
_LAST = "etc usw usf ff atd apod aj κλπ κτλ ecc osv itd itp kr zł руб ft hrs min mins lb lbs oz mi km kg mph hod"

KIND: dict[str, Kind] = {
    **dict.fromkeys(_MAYBE.split(), Kind.MAYBE),
    **dict.fromkeys(_LAST.split(), Kind.LAST),
    **dict.fromkeys(_NUMBER.split(), Kind.NUMBER),
    **dict.fromkeys(_NAME.split(), Kind.NAME),
    **dict.fromkeys(_NEVER.split(), Kind.NEVER),
}

TAILS = frozenset(tail for word in KIND if len(word) > 2 for tail in (word[-3:], word[-3:].upper()))
"""The last three letters of longer abbreviations, in capitals too: another word that ends in three letters is none."""

EXCLAMATIONS = frozenset({"Yahoo", "Yum", "Jeopardy", "Joomla"})
"""Names that are written with an exclamation mark and stand in running text often."""

_INITIAL_STARTERS = """
The This That These Those It She They We You There His Her Their Its If When While Where But And Because Although Did
Does Is Are Was Were Has Have Had What Why How Who Which After Before Since However Meanwhile According Despite During
For From With At Some Most Many Both
"""
_STARTERS = """
A An I He My Our Your In On By To As Of So Or Yet Not Nor Then Now Also Do Can Could Would Should Let Please Once
Unless Whether Though Each Every Another Other All Several Such Here Through Throughout Among Between Without Within
Until Earlier Later Today Yesterday Tomorrow Instead Still Even Only Just Perhaps Maybe Yes Moreover Furthermore
Nevertheless Therefore Thus Hence Additionally Besides Otherwise
Le Les Il Elle Ils Elles Un Une Ce Cet Cette Ces Dans En Pour Mais Et Selon Après Avant Depuis Au Aux Nous Vous Je
Son Ses El Los Las Lo Una Se Según Por Pero Y Además Este Esta Estos Estas Desde Cuando Para Con Sin Su Sus También Sin
Der Die Das Den Dem Ein Eine Er Sie Es Wir Ich Im Am Auf Für Mit Nach Bei Und Aber Doch Seit Zu Zum Zur Dies Diese
Dieser Dieses Auch Wenn Als Wie Laut Von Vor Dabei Damit Daher Denn Wer Was Warum Jetzt Heute Gestern
V Ve Na Po Podle Ale Ten Ta Tento Tato To Tak Když Jak Pro Při Od Do Za Ze Je Jsou Byl Byla Bylo Proto Však
Ο Η Το Οι Τα Στο Στη Στην Στον Στις Στα Με Για Αλλά Και Από Ένας Μια Ένα Αυτό Αυτή Αυτός Σε Όταν Ενώ Δεν Θα Μετά Πριν
И В Во На Но А Он Она Они Оно Мы Это По Из С Со К За Не Как Что
"""
INITIAL_STARTERS = frozenset(_INITIAL_STARTERS.split())
"""Words that begin a sentence even after an initial: never a surname."""

SMALL_STARTERS = INITIAL_STARTERS | frozenset("I I'm Im Any Can Could Would Not Or So Thanks Please".split(" "))
"""Words that begin a sentence behind a question mark even with a small letter."""

STARTERS = INITIAL_STARTERS | frozenset(_STARTERS.split())
"""Closed-class words that, with a capital, tell a new sentence from a name that goes on."""

PREPOSITIONS = frozenset("At By Around About Before After From Since Until On In Just Shortly Between".split(" "))

CALENDAR = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
    "September October November December Eastern Central Mountain Pacific Greenwich Local".split(" ")
)

GERMAN = late(r"\b(?:der|die|das|und|nicht|von|dem|den|im|ist|auf|mit|für|wurde)\b")
"""Function words of German, which writes ordinal numbers with a full stop and nouns with a capital."""

GERMAN_MONTHS = frozenset("Januar Februar März Mai Juni Juli Oktober Dezember".split(" "))
"""Months that no other common language writes so: a number with a stop before one is a day anywhere."""
