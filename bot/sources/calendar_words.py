"""Closed lists of seven languages, as CLDR writes them: months, weekdays and the labels of a date line.

English, French, Spanish, Portuguese, German, Italian and Dutch, wide and abbreviated.
"""

from __future__ import annotations

_MONTHS = (
    "january jan janvier janv enero ene janeiro januar jänner gennaio gen januari",
    "february feb février févr fév febrero fevereiro fev februar febbraio februari",
    "march mar mars marzo março märz mrz maart mrt",
    "april apr avril avr abril abr aprile",
    "may mai mayo maio maggio mag mei",
    "june jun juin junio junho juni giugno giu",
    "july jul juillet juil julio julho juli luglio lug",
    "august aug août agosto ago augustus",
    "september sept sep septembre septiembre setiembre setembro set settembre",
    "october oct octobre octubre outubro out oktober okt ottobre ott",
    "november nov novembre noviembre novembro",
    "december dec décembre déc diciembre dic dezembro dez dezember dicembre",
)

MONTHS: dict[str, int] = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}

_WEEKDAYS = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo "
    "segunda terça quarta quinta sexta feira montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do "
    "fr sa so lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag "
    "zaterdag zondag"
)
_ZONES = (
    "utc gmt z est edt et cst cdt ct mst mdt mt pst pdt pt bst ist cet cest eet eest msk ict wib hkt sgt jst kst aest "
    "aedt pht myt"
)
_WORDS = (
    "published publication posted updated update modified issued released release date dated first last on at of the "
    "am pm a m p h hrs hours local time originally created printed online "
    "publié publiée paru parue mis mise à jour modifié modifiée le la heures "
    "publicado publicada publicación actualizado actualizada actualización fecha el las hora de del "
    "atualizado atualizada atualização em às data "
    "veröffentlicht erschienen aktualisiert stand datum am um uhr den vom "
    "pubblicato aggiornato il alle ore del gepubliceerd bijgewerkt op om uur"
)

LABELS = frozenset(f"{_WEEKDAYS} {_ZONES} {_WORDS}".split())
"""Words that a date line may hold beside its dates."""
