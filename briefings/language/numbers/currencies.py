"""Currencies: codes of ISO 4217, signs, and the words that people use for them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from briefings.language.numbers.prefixed import plural

# One currency a line: code | name | other words for it | signs written before the number (and after, where so marked).
_TABLE = """
USD | united states dollar | us dollar, american dollar, united states dollar | US$ U.S.$ $US
EUR | euro | | €
GBP | pound sterling | pound sterling, pounds sterling, british pound, sterling, quid | £ UK£
JPY | japanese yen | yen, japanese yen | JP¥ 円 ￥
CNY | chinese yuan | yuan, chinese yuan, renminbi, rmb, yuan renminbi | CN¥ 元 RMB
INR | indian rupee | indian rupee | ₹
CHF | swiss franc | swiss franc | SFr SFr. Fr.
CAD | canadian dollar | canadian dollar | C$ CA$ Can$ CDN$
AUD | australian dollar | australian dollar | A$ AU$
NZD | new zealand dollar | new zealand dollar, nz dollar | NZ$
HKD | hong kong dollar | hong kong dollar, hk dollar | HK$
SGD | singapore dollar | singapore dollar, singaporean dollar | S$ SG$
TWD | new taiwan dollar | new taiwan dollar, taiwan dollar, nt dollar | NT$
BND | brunei dollar | brunei dollar | B$
FJD | fijian dollar | fijian dollar, fiji dollar | FJ$
JMD | jamaican dollar | jamaican dollar | J$
ZWL | zimbabwean dollar | zimbabwean dollar, zimbabwe dollar | Z$
NAD | namibian dollar | namibian dollar | N$
KHR | cambodian riel | riel, cambodian riel | ៛
THB | thai baht | baht, thai baht | ฿
VND | vietnamese dong | dong, vietnamese dong | ₫
LAK | lao kip | kip, lao kip, laotian kip | ₭
MMK | myanmar kyat | kyat, myanmar kyat, burmese kyat |
IDR | indonesian rupiah | rupiah, indonesian rupiah | Rp Rp.
MYR | malaysian ringgit | ringgit, malaysian ringgit | RM
PHP | philippine peso | philippine peso | ₱ PHP Php PhP P
KRW | south korean won | won, south korean won, korean won | ₩ 원
KPW | north korean won | north korean won |
PKR | pakistani rupee | pakistani rupee, pakistan rupee |
LKR | sri lankan rupee | sri lankan rupee, sri lanka rupee |
NPR | nepalese rupee | nepalese rupee, nepali rupee |
BDT | bangladeshi taka | taka, bangladeshi taka | ৳ Tk Tk.
AFN | afghan afghani | afghani, afghan afghani | ؋
KZT | kazakhstani tenge | tenge, kazakhstani tenge | ₸
UZS | uzbekistani som | uzbekistani som, uzbek som |
RUB | russian ruble | ruble, rouble, russian ruble, russian rouble | ₽
UAH | ukrainian hryvnia | hryvnia, ukrainian hryvnia, hryvnias | ₴
PLN | polish zloty | zloty, złoty, polish zloty, polish złoty | zł
CZK | czech koruna | koruna, czech koruna, czech crown | Kč
HUF | hungarian forint | forint, hungarian forint | Ft
RON | romanian leu | romanian leu, romanian lei |
BGN | bulgarian lev | bulgarian lev, bulgarian leva |
RSD | serbian dinar | serbian dinar |
SEK | swedish krona | krona, kronor, swedish krona, swedish kronor, swedish crown |
NOK | norwegian krone | norwegian krone, norwegian kroner, norwegian crown |
DKK | danish krone | danish krone, danish kroner, danish crown |
ISK | icelandic krona | icelandic krona, icelandic kronur |
TRY | turkish lira | turkish lira, lira, liras | ₺ TL
ILS | israeli new shekel | shekel, israeli shekel, new shekel | ₪ NIS
EGP | egyptian pound | egyptian pound | E£
LBP | lebanese pound | lebanese pound | L£
SYP | syrian pound | syrian pound |
SDG | sudanese pound | sudanese pound |
IQD | iraqi dinar | iraqi dinar |
IRR | iranian rial | iranian rial |
YER | yemeni rial | yemeni rial |
OMR | omani rial | omani rial |
QAR | qatari riyal | qatari riyal |
SAR | saudi riyal | riyal, saudi riyal | SR
AED | united arab emirates dirham | emirati dirham, uae dirham, united arab emirates dirham | Dh Dhs Dh.
MAD | moroccan dirham | moroccan dirham |
KWD | kuwaiti dinar | kuwaiti dinar |
BHD | bahraini dinar | bahraini dinar |
JOD | jordanian dinar | jordanian dinar |
TND | tunisian dinar | tunisian dinar |
DZD | algerian dinar | algerian dinar |
LYD | libyan dinar | libyan dinar |
NGN | nigerian naira | naira, nigerian naira | ₦ N
GHS | ghanaian cedi | cedi, ghanaian cedi, ghana cedi | ₵ GH₵ GH¢
KES | kenyan shilling | kenyan shilling, kenya shilling | KSh Ksh KSh.
UGX | ugandan shilling | ugandan shilling, uganda shilling | USh
TZS | tanzanian shilling | tanzanian shilling, tanzania shilling | TSh
ETB | ethiopian birr | birr, ethiopian birr |
RWF | rwandan franc | rwandan franc |
XOF | west african cfa franc | cfa franc, west african cfa franc | CFA
XAF | central african cfa franc | central african cfa franc | FCFA
ZAR | south african rand | rand, south african rand | R
BWP | botswana pula | pula, botswana pula |
ZMW | zambian kwacha | kwacha, zambian kwacha |
MWK | malawian kwacha | malawian kwacha |
MZN | mozambican metical | metical, meticais, mozambican metical |
AOA | angolan kwanza | kwanza, angolan kwanza |
BRL | brazilian real | reais, brazilian real, brazilian reais | R$
MXN | mexican peso | mexican peso | Mex$ MX$
ARS | argentine peso | argentine peso, argentinian peso |
CLP | chilean peso | chilean peso |
COP | colombian peso | colombian peso |
UYU | uruguayan peso | uruguayan peso |
CUP | cuban peso | cuban peso |
PEN | peruvian sol | peruvian sol, peruvian soles | S/
BOB | bolivian boliviano | boliviano, bolivian boliviano |
PYG | paraguayan guarani | guarani, paraguayan guarani | ₲
VES | venezuelan bolivar | bolivar, bolivars, bolivares, venezuelan bolivar |
CRC | costa rican colon | colones, costa rican colon, costa rican colones | ₡
GTQ | guatemalan quetzal | quetzal, quetzales, guatemalan quetzal |
HNL | honduran lempira | lempira, honduran lempira |
NIO | nicaraguan cordoba | cordoba, nicaraguan cordoba |
DOP | dominican peso | dominican peso | RD$
HTG | haitian gourde | gourde, haitian gourde |
GEL | georgian lari | lari, georgian lari | ₾
AMD | armenian dram | dram, armenian dram | ֏
AZN | azerbaijani manat | manat, azerbaijani manat | ₼
MNT | mongolian tugrik | tugrik, mongolian tugrik | ₮
PGK | papua new guinean kina | kina, papua new guinean kina |
MOP | macanese pataca | pataca, macanese pataca |
MVR | maldivian rufiyaa | rufiyaa, maldivian rufiyaa |
MUR | mauritian rupee | mauritian rupee |
ALL | albanian lek | albanian lek |
MDL | moldovan leu | moldovan leu |
BYN | belarusian ruble | belarusian ruble, belarusian rouble |
BTC | bitcoin | | ₿
ETH | ether | |
SDR | special drawing right | |
"""
_LOCAL = {  # words that several countries share, and small coins: the name is the word
    "dollar": "dollar buck dlr",
    "rupee": "rupee",
    "peso": "peso",
    "franc": "franc",
    "krone": "krone kroner",
    "dinar": "dinar",
    "rial": "rial",
    "dirham": "dirham",
    "shilling": "shilling",
    "cent": "cent eurocent",
    "penny": "penny pence pennies",
    "toman": "toman",
    "dime": "dime",
    "nickel": "nickel",
    "centavo": "centavo",
    "paisa": "paisa paise",
    "kopek": "kopek kopeck",
    "deutsche mark": "deutschmark",
    "lira": "lire",
}
_FORMER = {
    "french franc": "french franc",
    "belgian franc": "belgian franc",
    "deutsche mark": "deutsche mark, german mark, west german mark, d-mark",
    "italian lira": "italian lira, italian lire",
    "dutch guilder": "dutch guilder, guilder",
    "spanish peseta": "spanish peseta, peseta",
    "finnish markka": "finnish markka, finnish markkaa, markka, markkaa",
    "greek drachma": "greek drachma, drachma",
    "portuguese escudo": "portuguese escudo, escudo",
    "austrian schilling": "austrian schilling",
    "irish pound": "irish pound, irish punt",
}
"""Currencies that the euro has replaced, and the words for them."""
_NOT_CODES = {"ALL", "TRY", "TOP", "SDR", "ETH", "PEN", "MAD", "COP"}
"""Codes that are words in capitals elsewhere: they count only before a number."""


def currency_names() -> dict[str, str]:
    """Every spelled name, singular and plural in lower case, and the currency's name."""
    names: dict[str, str] = {}
    for unit, words in _LOCAL.items():
        for word in words.split():
            names[word] = names[plural(word)] = unit
    for _, unit, words, _ in [*_rows(), *(("", unit, words, "") for unit, words in _FORMER.items())]:
        for word in (unit, *(word.strip() for word in words.split(",") if word.strip())):
            for form in (word, word.replace("dollar", "dlr")):
                names.setdefault(form, unit)
                names.setdefault(plural(form), unit)
    return names


def currency_signs() -> dict[str, str]:
    """Signs and codes that stand before a number."""
    signs = {
        "dlrs": "dollar",
        "Dlrs": "dollar",
        "dlr": "dollar",
        "Sh": "shilling",
        "Shs": "shilling",
        "Rs": "rupee",
        "Rs.": "rupee",
        "$": "dollar",
        "¥": "japanese yen",
        "¢": "cent",
        "£": "pound sterling",
    }
    for code, unit, _, written in _rows():
        signs[code] = unit
        if unit.endswith(("dollar", " peso")):
            signs[f"{code}$"] = unit
        for sign in written.split():
            signs.setdefault(sign, unit)
    return signs


def currency_signs_after() -> dict[str, str]:
    """Signs and codes that stand after a number."""
    after = {"zł", "Kč", "Ft", "TL", "RMB", "元", "円", "원"} | {code for code, *_ in _rows()} - _NOT_CODES
    return {sign: unit for sign, unit in currency_signs().items() if sign in after or not sign[-1].isalpha()}


@cache
def currency_units() -> frozenset[str]:
    """The names of all currencies, so that a figure in one is known as money."""
    return frozenset(_LOCAL) | frozenset(_FORMER) | {unit for _, unit, _, _ in _rows()}


@cache
def _rows() -> Sequence[tuple[str, str, str, str]]:
    rows = []
    for line in _TABLE.strip().splitlines():
        code, unit, words, signs = (cell.strip() for cell in line.split("|"))
        rows.append((code, unit, words, signs))
    return rows
