"""Closed lists, as CLDR writes them: months and weekdays of twenty-two languages, and the labels of a date line.

Wide and abbreviated, alone and as they stand in a date: "leden", "ledna".
"""

from __future__ import annotations

_MONTHS = (
    "january jan janvier janv enero ene janeiro januar jänner gennaio gen januari leden ledna led styczeń stycznia sty "
    "ιανουάριος ιανουαρίου ιαν январь января янв січень січня січ ocak oca ianuarie ian",
    "february feb février févr fév febrero fevereiro fev februar febbraio februari únor února úno luty lutego lut "
    "φεβρουάριος φεβρουαρίου φεβ февраль февраля февр фев лютий лютого лют şubat şub februarie",
    "march mar mars marzo março märz mrz mär maart mrt březen března bře marzec marca μάρτιος μαρτίου μαρ μάρ март "
    "марта мар березень березня бер mart maret marts martie",
    "april apr avril avr abril abr aprile duben dubna dub kwiecień kwietnia kwi απρίλιος απριλίου απρ апрель апреля "
    "апр квітень квітня квіт nisan nis aprilie",
    "may mai mayo maio maggio mag mei květen května kvě maj maja μάιος μαΐου μαΐ μάι май мая травень травня трав mayıs "
    "maí",
    "june jun juin junio junho juni giugno giu červen června čvn czerwiec czerwca cze ιούνιος ιουνίου ιουν ιούν июнь "
    "июня июн червень червня черв haziran haz iunie iun",
    "july jul juillet juil julio julho juli luglio lug červenec července čvc lipiec lipca lip ιούλιος ιουλίου ιουλ "
    "ιούλ июль июля июл липень липня лип temmuz tem iulie iul",
    "august aug août aout agosto ago augustus srpen srpna srp sierpień sierpnia sie αύγουστος αυγούστου αυγ αύγ август "
    "августа авг серпень серпня серп ağustos ağu agustus agu augusti",
    "september sept sep septembre septiembre setiembre setembro set settembre září zář wrzesień września wrz "
    "σεπτέμβριος σεπτεμβρίου σεπ сентябрь сентября сент вересень вересня вер eylül eyl septembrie",
    "october oct octobre octubre outubro out oktober okt ottobre ott říjen října říj październik października paź "
    "οκτώβριος οκτωβρίου οκτ октябрь октября окт жовтень жовтня жовт ekim eki octombrie",
    "november nov novembre noviembre novembro listopad listopadu lis listopada νοέμβριος νοεμβρίου νοε νοέ ноябрь "
    "ноября нояб листопад листопада лист kasım kas noiembrie",
    "december dec décembre déc diciembre dic dezembro dez dezember dicembre prosinec prosince pro grudzień grudnia gru "
    "δεκέμβριος δεκεμβρίου δεκ декабрь декабря дек грудень грудня груд aralık ara desember des decembrie",
)

_FURTHER_MONTHS = (  # Arabic, Hebrew, Hindi, Khmer; `_` stands for a space
    "يناير كانون_الثاني جانفي ינואר בינואר जनवरी មករា",
    "فبراير شباط فيفري פברואר בפברואר फ़रवरी फरवरी កុម្ភៈ",
    "مارس آذار أذار اذار מרץ במרץ מרס במרס मार्च មីនា",
    "أبريل ابريل إبريل نيسان أفريل אפריל באפריל अप्रैल មេសា",
    "مايو أيار ايار ماي מאי במאי मई ឧសភា",
    "يونيو يونيه حزيران جوان יוני ביוני जून មិថុនា",
    "يوليو يوليه تموز جويلية יולי ביולי जुलाई កក្កដា",
    "أغسطس اغسطس آب أوت אוגוסט באוגוסט अगस्त សីហា",
    "سبتمبر أيلول ايلول ספטמבר בספטמבר सितंबर सितम्बर កញ្ញា",
    "أكتوبر اكتوبر تشرين_الأول تشرين_الاول אוקטובר באוקטובר अक्तूबर अक्टूबर តុលា",
    "نوفمبر تشرين_الثاني נובמבר בנובמבר नवंबर नवम्बर វិច្ឆិកា",
    "ديسمبر كانون_الأول كانون_الاول דצמבר בדצמבר दिसंबर दिसम्बर ធ្នូ",
)

MONTHS: dict[str, int] = {
    name.replace("_", " ").casefold(): number
    for names_of_all in (_MONTHS, _FURTHER_MONTHS)
    for number, names in enumerate(names_of_all, 1)
    for name in names.split()
}

_WEEKDAYS = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo "
    "segunda terça quarta quinta sexta feira montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do "
    "fr sa so lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag "
    "zaterdag zondag pondělí úterý středa čtvrtek pátek sobota neděle poniedziałek wtorek środa czwartek piątek "
    "niedziela δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή понедельник вторник среда четверг пятница "
    "суббота воскресенье понеділок вівторок середа четвер субота неділя pazartesi salı çarşamba perşembe cuma "
    "cumartesi pazar senin selasa rabu kamis jumat sabtu minggu måndag tisdag onsdag torsdag fredag lördag söndag "
    "mandag tirsdag lørdag søndag luni marți miercuri joi vineri sâmbătă duminică "
    "يوم الأحد الاحد الإثنين الاثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت "
    "יום ראשון שני שלישי רביעי חמישי שישי שבת ה "
    "रविवार सोमवार मंगलवार बुधवार गुरुवार गुरूवार शुक्रवार शनिवार "
    "ថ្ងៃ ថ្ងៃអាទិត្យ ថ្ងៃច័ន្ទ ថ្ងៃចន្ទ ថ្ងៃអង្គារ ថ្ងៃពុធ ថ្ងៃព្រហស្បតិ៍ ថ្ងៃសុក្រ ថ្ងៃសៅរ៍"
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
    "pubblicato aggiornato il alle ore del gepubliceerd bijgewerkt op om uur г року 년 월 일"
)

LABELS = frozenset(word.casefold() for word in f"{_WEEKDAYS} {_ZONES} {_WORDS}".split())
"""Words that a date line may hold beside its dates."""
