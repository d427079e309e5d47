"""Words that carry no subject of their own, for the languages whose news is read most often here.

All languages stand in one set, because a sentence alone is too short to tell its language. A word that is a subject in
one language and a particle in another (`war`, `die`, `son`, `car`, `man`) is left out: it is common enough where it is
a particle for the weight by rarity to silence it. Written folded, as `briefings.language.tokens.words` folds.
"""

from __future__ import annotations

_ENGLISH = """
a about above across after again against ago all almost along already also although always am among an and another any
anyone anything are aren't around as at away be became because become been before behind being below between both but by
can can't cannot could couldn't did didn't do does doesn't doing don't done down during each either else even ever every
everyone everything few for from further get gets getting go goes got had hadn't has hasn't have haven't having he he'd
he'll her here hers herself him himself his how however i i'd i'll i'm i've if in into is isn't it it'd it'll its itself
just least less like made make makes many may maybe me might mine more moreover most mr mrs ms much must mustn't my
myself neither never no nobody none nor not nothing now of off often on once one only onto or other others otherwise our
ours ourselves out over own per perhaps put quite rather really said same say saying says she she'd she'll should
shouldn't since so some someone something soon still such take than that that'll the their theirs them themselves then
there therefore these they they'd they'll they're they've this those though through throughout thus to together told too
toward towards under until up upon us use used using very via was wasn't we we'd we'll we're we've well went were
weren't what whatever when where whether which while who whom whose why will with within without won't would wouldn't
yes yet you you'd you'll you're you've your yours yourself yourselves
"""

_FRENCH = """
afin ainsi alors apres assez au aucun aucune aujourd'hui auquel aura auraient aurait auront aussi autant autre autres
aux auxquels avaient avais avait avant avec avoir ayant beaucoup bien c cela celle celles celui cependant ce certain
certaine certaines certains ces cet cette ceux chaque chez ci comme comment contre d dans de deja depuis des desormais
dit dont donc du elle elles en encore enfin entre environ est et etaient etait etant ete etes etre eu eux faire fait
faut fois font furent fut grace hors il ils j jamais je jusqu jusque l la laquelle le lequel les lesquelles lesquels
leur leurs lors lorsqu lorsque lui ma mais malgre me meme memes mes mieux moi moins mon n ne ni non nos notamment notre
nous on ont ou outre par parce parmi pas pendant peu peut peuvent plupart plus plusieurs pour pourquoi pourrait pourtant
pres presque puis puisqu puisque qu quand quant que quel quelle quelles quelque quelques quels qui quoi quoiqu rien s sa
sans sauf se selon sera serait seront ses seulement si sinon soient soit somme sommes sont sous souvent suis sur surtout
t ta tandis tant te tel telle telles tels tes toi toujours tous tout toute toutefois toutes tres trop tu un une vers
voici voila vos votre vous vu y
"""

_SPANISH = """
ademas ahora al algo algun alguna algunas alguno algunos alli ante antes aqui asi aun aunque bajo cada casi como con
contra cual cuales cualquier cuando cuanto cuya cuyo debe del desde despues donde dos durante e ella ellas ello ellos
entonces eran eres esa esas ese eso esos esta estaba estaban estado estan estar estas este esto estos fue fueron
gran ha haber habia habian hace hacen hacer hacia han hasta hay incluso junto las lo los luego mas mediante mi mientras
mismo misma mucha muchas mucho muchos muy nada ni ningun ninguna ningun nosotros nuestra nuestro nunca o os otra otras
otro otros para pero poco por porque pues puede pueden quien quienes segun ser siempre sido sin sino sobre su
sus tal tambien tampoco tan tanto tiene tienen toda todas todavia todo todos tras tuvo ultima ultimo una unas uno unos
usted ustedes y ya yo
"""

_GERMAN = """
aber alle allem allen aller alles als am ander andere anderen an auch auf aus bei beim bereits bis bislang bzw da dabei
dadurch dafur dagegen daher damit danach dann daran darauf das dass davon dazu dem den denen denn der deren des dessen
deutlich dies diese diesem diesen dieser dieses doch dort durch ein eine einem einen einer eines einige einigen einmal
erst es etwa etwas fur gegen gegenuber gewesen habe haben hatte hatten hier hinter ich ihm ihn ihnen ihr ihre ihrem
ihren ihrer im immer in ist jede jedem jeden jeder jedes jedoch jetzt kann kein keine keinen konne konnen konnte konnten
machen mehr mehrere mein mit muss mussen nach nachdem nicht nichts noch nun nur ob oder ohne schon sehr sei seien sein
seine seinem seinen seiner seit selbst sich sie sind so sogar solche soll sollen sollte sondern sowie trotz uber um und
uns unser unter viel viele vom von vor wahrend waren warum wegen weil weiter weitere weiteren welche wenn wer werde
werden wie wieder will wir wird wo wollen worden wurde wurden zu zum zur zwar zwischen
"""

_CZECH = """
aby ale ani ano asi az bez bude budou bych byl byla byli bylo byly byt ci co coz dnes ho i ja jak jako je jeho jej jeji
jejich jen jeste ji jich jiz jim jine jsem jsme jsou jste k kam kde kdo kdy kdyz ke ktera ktere kterou ktery kteri
kterych kterym ku ma maji mezi mimo mit mnoho moci muze na nad nam nas ne neb nebo nebyl nebyla nebylo nez nebot neni
nekolik nich nim o od on ona oni ono pak po pod podle pokud pouze prave pred pres pri pro proc prostrednictvim proto
protoze prvni roku s se si sve svou svuj svych tak take takze tam tato te tedy tento teto tim to toho tom tomto tomu
totiz tu tuto ty tyto u uz v vam vas ve vice vsak vse vsechny vy vzdy z za zda ze zpet
"""

_GREEK = """
αλλα αν ανα αναμεσα αντι απο αρα αυτα αυτεσ αυτη αυτην αυτησ αυτο αυτοι αυτον αυτοσ αυτου αυτουσ αυτων αφου βεβαια για
γιατι δε δεν δηλαδη δια δυο εαν εγινε εδω ειναι ειπε ειχαν ειχε εκει εκεινοσ ενα εναν ενασ ενω ενοσ εξω επι επειδη
επισησ εστω ετσι εχει εχουν η ηδη ηταν θα ιδιο ιδια ισωσ κα και καθε καθωσ και κανει καποια καποιοι κατα κατω κι λεει
λιγο λοιπον μα μαζι μασ με μεσα μεσω μετα μεταξυ μεχρι μη μην μια μιασ μου μονο μπορει να ναι ο οι ολα ολη ολοι ομωσ
οπου οπωσ οποια οποιο οποιοσ οσο οταν οτι ουτε οχι παντα παρα περι περιπου πιο πολλα πολυ που πρεπει πριν προσ πωσ σαν
σασ σε στη στην στησ στο στον στου στουσ στισ στα συμφωνα τα τη την τησ τι τισ το τοτε του τουσ των τον ωσ ωστε
"""

_ARABIC = """
ابو احد اذا ازاء اشار اضاف اطار اكثر الا التي الذي الذين اللذين الى اما ان انه انها اي ايضا او اول ايام باسم بان بعد
بعض بل بها به بين بينما تحت تكون تلك تم ثم جدا جميع حتى حول حيث حين خلال دون ذلك زيارة سوف شخصا صباح ضد ضمن عاما عبر عدة
عدد عدم على عليه عليها عن عند عندما غير ف فان فقد فقط في فيه فيها قال قالت قبل قد قوة كان كانت كذلك كل كلم كما لا لدى
لقد لكن لكنه للتي لم لن له لها لهذا ليس ليست ما ماذا مثل مع مما من منذ منه منها نحو نفس نفسه هذا هذه هم هنا هناك هو هي و
وان وقد وقال وقالت وكان وكانت ولا ولم ومع ومن وهو وهي وفي وعلى والتي والذي يكون يوم يمكن لهم
"""

_HEBREW = """
אבל או אולם אותה אותו אותם אז אחד אחר אחרי אחת אין איך אך אל אלא אלה אלו אם אמר אמרה אנחנו אני אף אפשר אשר את אתה בין בה
בהם בו בכל במהלך בעוד בעקבות בשל בתוך גם דרך הוא היא היה היו היום היתה הייתה הם הן זאת זה זו זמן חלק טרם יהיה יותר יש
כאשר כבר כדי כה כולל כי כך כל כלל כמה כמו כן לא לאחר להיות לה להם לו לכל ללא לפחות לפי לפני מאז מאוד מה מי מכל מן מספר
מעט נגד עבור עד עוד על עליו עם עצמו עקב פי רבים רק של שם שהוא שהיא שלא שלה שלהם שלו שני שתי תוך תחת
"""

_HINDI = """
अगर अन्य अपना अपनी अपने अब अभी आदि इन इनका इनके इस इसका इसकी इसके इसमें इससे इसी इसे उन उनका उनकी उनके उनको उन्हें उन्होंने
उस उसका उसकी उसके उसने उसे एक एवं ऐसा ऐसे और कई कर करता करते करना करने करें कहा का काफी कि किया किसी किसे की कुछ के को कोई
कौन क्या गई गए गया गयी चाहिए जब जहाँ जा जाता जाती जाने जिन जिस जिसका जिसके जिसमें जिसे जो तक तब तथा तरह तो था थी थीं थे द्वारा
दिया दी दे दो नहीं ना ने पर पहले फिर बहुत बाद बारे बीच भी मगर में मैं यह यहाँ या यदि ये रहा रही रहे रूप लिए लेकिन व वह वहाँ
वाला वाली वाले वे सकता सकती सकते सब सभी साथ सिर्फ से हम हर ही हुआ हुई हुए है हैं हो होता होती होते होना होने
"""

ENGLISH_STOP_WORDS: frozenset[str] = frozenset(_ENGLISH.split())
STOP_WORDS: frozenset[str] = frozenset(
    "".join((_ENGLISH, _FRENCH, _SPANISH, _GERMAN, _CZECH, _GREEK, _ARABIC, _HEBREW, _HINDI)).split()
)
