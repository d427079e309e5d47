"""Numbers that only name a magnitude: "dozens", "hundreds of thousands", "several hundred", "a few thousand"."""

from __future__ import annotations

import re

from briefings.language.numbers.digits import Numeral
from briefings.language.numbers.plainunits import ARTICLE_WORDS
from briefings.language.numbers.spelled import SCALES
from briefings.patterns import late

_MANY = {
    "tens": 20.0,
    "hundreds": 200.0,
    "thousands": 2e3,
    "millions": 2e6,
    "billions": 2e9,
    "trillions": 2e12,
    "lakhs": 2e5,
    "crores": 2e7,
}
_SOME = {"a couple of": 2.0, "a couple": 2.0, "a few": 3.0, "several": 3.0, "few": 3.0, "many": 3.0}
_MAGNITUDES = {"hundred": 100.0, **SCALES}
_GAP = r"[ \u00a0]"
_ONE_OF = late(rf"an?(?={_GAP}(?:{'|'.join(ARTICLE_WORDS)}|gross|baker['’]s dozen|square dozen)\b)", re.IGNORECASE)
_MANY_OF = late(
    rf"(?P<many>{'|'.join(_MANY)})\b"
    rf"(?:{_GAP}of{_GAP}(?P<of>hundreds|thousands|millions|billions|trillions|lakhs|crores)\b)?",
    re.IGNORECASE,
)
_SOME_BEGIN = frozenset("sSfFmM")
_SOME_OF = late(
    rf"(?P<some>a couple of|a couple|a few|several|few|many){_GAP}"
    rf"(?P<scale>{'|'.join(_MAGNITUDES)})\b(?:{_GAP}(?P<more>{'|'.join(SCALES)})\b)?",
    re.IGNORECASE,
)


def read_loose(text: str, at: int) -> Numeral | None:
    """The magnitude that starts at `at`, with the least value that its words allow; None where there is none."""
    article = text[at] in "aA"
    if article and (found := _ONE_OF.match(text, at)):
        return Numeral(start=at, end=found.end(), value=1.0, written="article")
    if text[at : at + 6].lower() == "dozens":
        return Numeral(start=at, end=at, value=2.0, written="loose")
    if found := _MANY_OF.match(text, at):
        value = _MANY[found["many"].lower()] * (_MANY[found["of"].lower()] / 2 if found["of"] else 1)
        if found["many"].lower() == "tens" and not found["of"]:
            return None
        return Numeral(start=at, end=found.end(), value=value, written="loose")
    if (article or text[at] in _SOME_BEGIN) and (found := _SOME_OF.match(text, at)):
        value = _SOME[found["some"].lower()] * _MAGNITUDES[found["scale"].lower()]
        value *= SCALES[found["more"].lower()] if found["more"] else 1
        return Numeral(start=at, end=found.end(), value=value, written="loose")
    return None
