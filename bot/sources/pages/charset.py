"""The encoding that a page declares (`<meta charset>`), by the names and meanings of the WHATWG Encoding Standard."""

from __future__ import annotations

import re

_DECLARED = re.compile(rb"""<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})""", re.IGNORECASE)
_LOOKED_AT = 4096
_CODECS = {
    **dict.fromkeys("iso-8859-1 latin1 latin-1 us-ascii ascii windows-1252 cp1252".split(), "cp1252"),
    **{f"windows-125{digit}": f"cp125{digit}" for digit in range(9)},
    **{f"iso-8859-{number}": f"iso8859-{number}" for number in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
    "iso-8859-9": "cp1254",
    "tis-620": "cp874",
    "windows-874": "cp874",
    "koi8-r": "koi8-r",
    "koi8-u": "koi8-u",
    **dict.fromkeys("gb2312 gbk gb18030 x-gbk".split(), "gb18030"),
    **dict.fromkeys("big5 big5-hkscs".split(), "big5hkscs"),
    **dict.fromkeys("shift_jis shift-jis sjis x-sjis windows-31j".split(), "cp932"),
    "euc-jp": "euc_jp",
    "iso-2022-jp": "iso2022_jp",
    **dict.fromkeys("euc-kr ks_c_5601-1987 windows-949".split(), "cp949"),
}


def declared_codec(data: bytes) -> str | None:
    """The Python codec for the encoding that a page declares near its top; None where it names none that is known."""
    found = _DECLARED.search(data[:_LOOKED_AT])
    return _CODECS.get(found[1].decode("ascii", "replace").lower()) if found else None
