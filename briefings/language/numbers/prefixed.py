"""Units that take decimal or binary prefixes: every name and symbol is made from a base and its prefixes."""

from __future__ import annotations

DECIMAL = {
    "quetta": "Q", "ronna": "R", "yotta": "Y", "zetta": "Z", "exa": "E", "peta": "P", "tera": "T", "giga": "G",
    "mega": "M", "kilo": "k", "hecto": "h", "deca": "da", "deci": "d", "centi": "c", "milli": "m", "micro": "µ",
    "nano": "n",     "pico": "p",
    "femto": "f", "atto": "a", "zepto": "z", "yocto": "y",
}  # fmt: skip
BINARY = {
    "kibi": "Ki", "mebi": "Mi", "gibi": "Gi", "tebi": "Ti", "pebi": "Pi", "exbi": "Ei", "zebi": "Zi", "yobi": "Yi",
}  # fmt: skip
_LARGE = ("yotta", "zetta", "exa", "peta", "tera", "giga", "mega", "kilo")
_SMALL = ("milli", "micro", "nano", "pico", "femto", "atto")
_ALL = tuple(DECIMAL)
_POWER = ("tera", "giga", "mega", "kilo", "milli", "micro", "nano", "pico")

BASES: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    # name, symbols (first of them takes prefixes), other spellings, prefixes
    ("metre", "m", ("meter",), _ALL),
    ("gram", "g gm", ("gramme",), _ALL),
    ("second", "s sec", ("sec",), _SMALL),
    ("ampere", "A amp", ("amp",), _ALL),
    ("kelvin", "K °K", (), _SMALL),
    ("mole", "mol", (), _SMALL),
    ("candela", "cd", (), ()),
    ("hertz", "Hz", (), (*_LARGE, "milli")),
    ("newton", "N", (), (*_LARGE, *_SMALL)),
    ("pascal", "Pa", (), (*_LARGE, "hecto", *_SMALL)),
    ("joule", "J", (), (*_LARGE, *_SMALL)),
    ("watt", "W", (), (*_LARGE, *_SMALL)),
    ("watt hour", "Wh", ("watt-hour", "watthour"), _LARGE),
    ("watt second", "Ws", ("watt-second",), ()),
    ("watt peak", "Wp", (), _LARGE),
    ("volt-ampere", "VA", ("volt ampere",), _LARGE),
    ("coulomb", "C", (), _SMALL),
    ("volt", "V", (), _POWER),
    ("farad", "F", (), _SMALL),
    ("ohm", "\u03a9", (), _POWER),
    ("siemens", "S", (), _SMALL),
    ("weber", "Wb", (), _SMALL),
    ("tesla", "T", (), _SMALL),
    ("henry", "H", (), _SMALL),
    ("lumen", "lm", (), ()),
    ("lux", "lx", (), ()),
    ("becquerel", "Bq", (), (*_LARGE, "milli")),
    ("curie", "Ci", (), _POWER),
    ("gray", "Gy", (), ("kilo", *_SMALL)),
    ("sievert", "Sv", (), _SMALL),
    ("katal", "kat", (), _SMALL),
    ("litre", "L l ltr ℓ", ("liter",), ("mega", "hecto", "deca", "deci", "centi", "nano", "pico")),
    ("electronvolt", "eV", ("electron volt", "electron-volt"), (*_LARGE, "milli", "micro")),
    ("bar", "bar", (), ("mega", "kilo", "milli", "micro")),
    ("calorie", "cal", (), ("kilo",)),
    ("bit", "bit", (), _LARGE),
    ("byte", "B", (), _LARGE),
    ("barn", "barn", (), ("mega", "kilo", *_SMALL, "zepto", "yocto")),
    ("year", "a y yr", (), ()),
    ("parsec", "pc", (), ("kilo", "mega", "giga")),
    ("pixel", "px", (), ()),
    ("base pair", "bp", (), ()),
    ("bit per second", "bps bit/s", (), _LARGE),
    ("tonne", "t", ("metric ton", "metric tonne"), ()),
    ("ampere-hour", "Ah", ("amp-hour", "amp hour", "ampere hour"), ("milli", "kilo")),
)  # fmt: skip

RENAMED = {  # where the decimal name has another, usual one
    "millilitre": "cubic centimetre",
    "microlitre": "cubic millimetre",
    "kilolitre": "cubic metre",
    "megagram": "tonne",
}


def plural(name: str) -> str:
    """The plural of a unit's name: its last word's, or the one before "per", "of" and adjectives."""
    head, joint, rest = name.partition(" per ")
    if joint:
        return f"{plural(head)}{joint}{rest}"
    if head.endswith(("s", "x", "z")):
        return head
    return f"{head[:-1]}ies" if head.endswith("y") and head[-2] not in "aeiou" else f"{head}s"


def prefixed_names() -> dict[str, str]:
    """Every spelled name, singular and plural in lower case, and the unit's name."""
    names: dict[str, str] = {}
    for base, _, spellings, prefixes in BASES:
        for spelling in (base, *spellings):
            for prefix in ("", *prefixes, *(BINARY if base in {"bit", "byte"} else ())):
                unit = RENAMED.get(prefix + base, prefix + base)
                names.setdefault(prefix + spelling, unit)
                names.setdefault(plural(prefix + spelling), unit)
    for prefix in ("mega", "giga", "tera", "kilo"):  # geology writes gigaannum for a billion years
        names[f"{prefix}annum"] = names[f"{prefix}year"] = names[f"{prefix}years"] = f"{prefix}year"
    for spelled, unit in (
        ("millilitre", "cubic centimetre"),
        ("microlitre", "cubic millimetre"),
        ("kilolitre", "cubic metre"),
    ):
        for form in (spelled, spelled.replace("litre", "liter")):
            names[form] = names[f"{form}s"] = unit
    return names


def prefixed_symbols() -> dict[str, str]:
    """Every symbol, case as it must be written, and the unit's name."""
    symbols: dict[str, str] = {}
    for base, written, _, prefixes in BASES:
        first, *others = written.split()
        for symbol in (first, *others):
            symbols.setdefault(symbol, base)
        for prefix in prefixes:
            for sign in {"micro": ("µ", "μ", "u")}.get(prefix, (DECIMAL[prefix],)):
                symbols.setdefault(sign + first, RENAMED.get(prefix + base, prefix + base))
    twins = {symbol.replace("\u03a9", "\u2126"): unit for symbol, unit in symbols.items() if "\u03a9" in symbol}
    return symbols | twins | _irregular_symbols()


def _irregular_symbols() -> dict[str, str]:
    """Symbols that follow no rule, or that two units could claim; the one that people mean is kept."""
    symbols = {}
    for line in _IRREGULAR.strip().splitlines():
        unit, written = (cell.strip() for cell in line.split("|"))
        symbols.update(dict.fromkeys(written.split(), unit))
    for prefix, sign in BINARY.items():
        symbols |= {f"{sign}B": f"{prefix}byte", f"{sign}bit": f"{prefix}bit", f"{sign}b": f"{prefix}bit"}
    return symbols


_IRREGULAR = """
    cubic centimetre | ml mL cc ccm
    cubic millimetre | µl µL
    cubic metre | kl kL
    centilitre | cl cL
    decilitre | dl dL
    hectolitre | hl hL
    megayear | Ma Myr
    gigayear | Ga Gyr
    kiloyear | ka kyr
    bit | b
    kilobit | kb Kbit
    megabit | Mb
    gigabit | Gb
    terabit | Tb
    petabit | Pb
    exabit | Eb
    kilobyte | KB
    megabyte | mb
    gigabyte | gb
    terabyte | tb
    megapixel | MP
    kilobit per second | Kbps
    kilobyte per second | kBps
    megabyte per second | MBps
    gigabyte per second | GBps
    kilometre | KM Km
    kilogram | Kg KG
    microgram | mcg
    kilowatt | KW kw Kw
    kilowatt hour | KWh kwh kWH
    hertz | hz
    kilohertz | kHZ KHz
    megahertz | MHZ Mhz
    gigahertz | GHZ Ghz
    kilo base pair | kbp Kbp
    mega base pair | Mbp
    giga base pair | Gbp
    kilocalorie | Kcal
    millisecond | msec
    microsecond | µsec μsec
    nanosecond | nsec
"""
