"""Which language a text is in, as its small words and its letters tell: English, French, Spanish, German or another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain

from briefings.patterns import late

_SMALL = {
    "en": (
        "the of and to is was for with that by are were has have had from said will be been its it in on "
        "at as a an or but not no who which when one would could there their his her he she they this "
        "after before last"
    ),
    "fr": (
        "le la les des du une un est dans qui pour sur aux et que à en par a ont ne pas plus au de ce cet "
        "cette ces son sa ses sont avait était avec mais se il elle ils elles être été aujourd'hui hier "
        "demain"
    ),
    "es": (
        "el la los las del una un que en por con para se y al de no es su sus lo le fue ha han más como a "
        "este esta unos unas sin sobre entre pero hoy ayer mañana año"
    ),
    "de": (
        "der die das und ist von mit dem den ein eine im in zu dass am auf hat sich nicht wird werde "
        "werden als auch für bei nach wie sind war waren wurde wurden des einen einem einer bis vor nur "
        "hatte hatten haben er sie es aus um noch ihre ihren seine seinen zum zur soll gestern vorgestern "
        "heute"
    ),
    # Languages that are told apart from these, and no more
    "it": "il di che è della del dei non per sono gli nel alla con una un la le anche ha più",
    "pt": "o os as de que em para não uma um do da dos das no na com por foi ao mais se à é são",
    "cs": "a se na v že je to do z o s po za pro i jako by ale byl bylo jsou podle ve k u od který které",
    "hu": "a az és hogy nem egy is volt de ez azt még csak meg el mint",
    "nl": "de het een van en in is dat op te zijn met voor niet aan er om ook als bij werd naar",
}
_CALENDAR = {  # what stands beside a date is often all there is to tell by
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet octobre",
    "es": "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto",
    "de": "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz juni juli oktober dezember",
}
_TONGUES: dict[str, tuple[str, ...]] = {}
for _code, _words in (*_SMALL.items(), *_CALENDAR.items()):
    for _word in _words.split():
        _TONGUES[_word] = (*_TONGUES.get(_word, ()), _code)
_ENGLISH = frozenset("the and of to was is with that by from said have are which for".split())
# Words in small letters, and the first of a sentence: `La Paz` and `Los Angeles` stand in any language's texts.
_WORD = late(
    r"(?<![^\W_])(?:(?![A-ZÀ-Þ])|(?<![\s\S])|(?<=[.!?]\s)|(?<=[\n«“„\"¿¡])|(?=(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|"
    r"Samstag|Sonntag|Januar|Februar|März|Juni|Juli|Oktober|Dezember)\b))[^\W\d_]+(?:['’][^\W\d_]+)?"
)
_LETTERS = {
    letter: codes.split()
    for letters, codes in (
        ("èêëàùûîïçœ", "fr"),
        ("ñó", "es"),
        ("íáú", "es cs"),
        ("äöüß", "de"),
        ("ěščřžůýďťň", "cs"),
        ("ãõ", "pt"),
        ("őű", "hu"),
    )
    for letter in letters
}
_ELIDED = late(r"(?:[ldnsjc]|qu)['’][^\W\d_]{2,}")
_READ = frozenset({"fr", "es", "de"})
_KEPT, _OPENINGS_KEPT = 4096, 512  # words, beginnings
_HEAD, _LEAST, _MANY, _FEW = 600, 2, 10, 3


def tongue_of(text: str) -> str | None:
    """`fr`, `es` or `de` where the beginning of a text is clearly French, Spanish or German, else None."""
    words = _opening(text)
    english = sum(word in _ENGLISH for word in words)
    if english > _LEAST and english * _MANY >= len(words):
        return None
    votes = _counted(words)
    (code, most), (_, second) = [*votes.most_common(2), ("", 0), ("", 0)][:2]
    return code if code in _READ and most >= _LEAST and most > second else None


def is_english(text: str) -> bool:
    """Whether a text is English as far as its beginning tells; one with too few small words counts as English."""
    words = _opening(text)
    votes = _counted(words)
    english, other = votes.pop("en", 0), max(votes.values(), default=0)
    if english + other < _FEW:
        return text[:_HEAD].isascii() or len(words) < _FEW
    return english >= other


def _opening(text: str) -> tuple[str, ...]:
    return _words_of(text[:_HEAD])


@lru_cache(maxsize=_OPENINGS_KEPT)
def _words_of(head: str) -> tuple[str, ...]:
    """The words of a beginning; it is asked for whenever something is read in the same document."""
    return tuple([word.lower() for word in _WORD.findall(head)])


def _counted(words: Iterable[str]) -> Counter[str]:
    """How many words speak for each language."""
    return Counter(chain.from_iterable(map(_votes, words)))


@lru_cache(maxsize=_KEPT)
def _votes(word: str) -> tuple[str, ...]:
    """The languages that a word in lower case speaks for, once each for what it is and for its letters."""
    known = _TONGUES.get(word, ())
    if word.isascii():
        return (*known, "fr") if "'" in word and _ELIDED.fullmatch(word) else known
    if _ELIDED.fullmatch(word):
        return (*known, "fr")
    return *known, *{code for letter in word if letter in _LETTERS for code in _LETTERS[letter]}
