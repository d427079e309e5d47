"""Reads the one-byte encodings from before Unicode, by the letters that a language uses.

Any bytes are text in any of these encodings, so decoding without an error proves nothing. But a language uses few
letters beyond a to z: Czech bytes read as Windows-1252 give ì, ø, ù and è in one text, which no language has together.
Scripts that use no Latin letters fill the upper half of their encoding; there, the letters that are common in the
language must be common in the text. What fits no language stays unread.
"""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from briefings.patterns import late

WESTERN = "Windows-1252"

_WESTERN_LETTERS = (
    "éèêëàâäçîïôöùûüÿœæ",  # French, Dutch
    "äöüß",  # German
    "áéíóúñüçàèòï",  # Spanish, Catalan
    "áâãàçéêíóôõúüª",  # Portuguese
    "àèéìíîòóùú",  # Italian
    "åäöæøéèàü",  # Danish, Finnish, Norwegian, Swedish
    "áðéíóúýþæö",  # Icelandic
)
_CENTRAL_LETTERS = (
    "áčďéěíňóřšťúůýž",  # Czech
    "áäčďéíľĺňóôŕšťúýž",  # Slovak
    "ąćęłńóśźż",  # Polish
    "áéíóöőúüű",  # Hungarian
    "ăâîşţșț",  # Romanian
    "čćđšž",  # Bosnian, Croatian, Slovene
)
_LATIN = (
    ("cp1252", WESTERN, _WESTERN_LETTERS),
    ("cp1250", "Windows-1250", _CENTRAL_LETTERS),
    ("iso8859-2", "ISO-8859-2", _CENTRAL_LETTERS),
    ("cp1254", "Windows-1254", ("çğıöşüâîû",)),  # Turkish
)
_OTHER = (
    ("cp1251", "Windows-1251", ("оеаинтсрвлкі",)),  # Russian, Ukrainian, Bulgarian
    ("koi8-r", "KOI8-R", ("оеаинтсрвлк",)),
    ("cp1253", "Windows-1253", ("αοιετσςνηυρίάόέή",)),  # Greek
    ("iso8859-7", "ISO-8859-7", ("αοιετσςνηυρίάόέή",)),
    ("cp1255", "Windows-1255", ("יוהלארמתבשנ",)),  # Hebrew
    ("cp1256", "Windows-1256", ("اليمونرتبةعد",)),  # Arabic
)
"""Encodings with the letters of languages: all of them in Latin script, the common ones in the others."""

_MARKS = frozenset("’‘‚“”„–—…«»‹›€£¥¢§°·•©®™\xa0\xad¿¡ªº†‡‰×÷¹²³¼½¾±µ¶¬¨´¸¯ˆ˜")
_IN_WORDS = late(r"(?<=[^\W\d_])[¹²³¼½¾±¶¬¨´¸¯ˆ˜¿¡£¥¢]|¶(?=[^\W\d_])")
"""Signs that stand inside words only where a letter of another encoding was meant."""

_FITS = 0.75
_LEAD = 0.05
"""So much better than the commonest encoding must another one fit."""
_COMMON = 0.6
_SPARSE = 0.01
"""Below this share of the letters, foreign ones are names in a text that hardly needs any, as English."""
_MOST_IN_LATIN = 0.3
_SAMPLE = 200_000
"""Characters: the beginning of a long text shows its language as well as the whole."""


class _Letters(NamedTuple):
    """How often each letter beyond ASCII occurs (in lower case), and what else is there."""

    counts: Counter[str]
    ascii_letters: int
    strange: int

    @property
    def foreign(self) -> int:
        return self.counts.total()

    def share(self, alphabet: str) -> float:
        """The share of the letters beyond ASCII that the alphabet has; characters that are no letters count against."""
        total = self.foreign + self.strange
        return sum(self.counts[letter] for letter in alphabet) / total if total else 1.0


def decode_legacy(data: bytes) -> tuple[str, str] | None:
    """The text and the name of its encoding; None where no encoding gives the letters of a language."""
    best, found = 0.0, None
    for candidates, is_latin in ((_LATIN, True), (_OTHER, False)):
        for encoding, name, alphabets in candidates:
            text = _decoded(data, encoding)
            if text is None:
                continue
            letters = _letters(text)
            if (letters.foreign <= letters.ascii_letters * _MOST_IN_LATIN) is not is_latin:
                continue
            share = max(letters.share(alphabet) for alphabet in alphabets)
            if name == WESTERN and letters.foreign + letters.strange <= letters.ascii_letters * _SPARSE:
                share = letters.share("".join(alphabets))
            if share > best + _LEAD * (found is not None and found[1] == WESTERN) and share >= (
                _FITS if is_latin else _COMMON
            ):
                best, found = share, (text, name)
    return found


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _letters(text: str) -> _Letters:
    sample = text[:_SAMPLE]
    counts = Counter(sample.lower())
    beyond = {character: count for character, count in counts.items() if character > "\x7f"}
    foreign = Counter({character: count for character, count in beyond.items() if character.isalpha()})
    strange = sum(count for character, count in beyond.items() if character not in foreign and character not in _MARKS)
    return _Letters(
        counts=foreign,
        ascii_letters=sum(count for character, count in counts.items() if "a" <= character <= "z"),
        strange=strange + len(_IN_WORDS.findall(sample)),
    )
