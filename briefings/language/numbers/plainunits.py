"""Units without prefixes: time, imperial and customary measures, angles, temperatures, shares, rates with a name."""

from __future__ import annotations

from briefings.language.numbers.prefixed import plural

# One unit a line: its name | other spellings | symbols. Plurals are made by rule; irregular ones stand as spellings.
_TABLE = """
percentage | percent, per cent, per-cent, pct, percents | % ％ pct pct. pc
percentage point | percent point, percentage-point, per cent point, pp, ppts | pp
point | |
basis point | basis-point, bps | ‱ bp
per mille | permille, per mil, permil | ‰
parts-per-million | part per million, parts per million | ppm
parts-per-billion | part per billion, parts per billion | ppb
parts-per-trillion | part per trillion, parts per trillion | ppt
minute | min, mins | min
hour | hr, hrs | h hr hrs
day | | d
week | wk, wks |
month | mth, mths |
year | yr, yrs, annum | yr yrs
fortnight | |
decade | |
century | centuries |
millennium | millennia |
quarter | |
shake | |
light-year | light year, lightyear | ly
light-second | light second |
light-minute | light minute |
astronomical unit | | AU au
mile | | mi
nautical mile | | nmi NM
league | |
furlong | | fur
fathom | |
yard | yds | yd yds
foot | feet | ft ft.
inch | inches | in in. ″
cubit | |
ell | |
ångström | angstrom | Å
micrometre | micron |
thou | |
acre | | ac
hectare | | ha
are | ares |
square metre | | sqm m2 m²
square kilometre | | sqkm km2 km²
square foot | square feet | sqft
square inch | square inches |
acre foot | acre-foot, acre-feet, acre feet |
pound | |
pound-mass | lb, lbs | lb lbs lbm
ounce | oz | oz
stone | |
grain | |
carat | | ct
karat | |
quintal | |
hundredweight | | cwt
ton | | tn
short ton | |
long ton | |
tonne | metric ton, metric tonne | t
kiloton | kilotonne | kt
megaton | megatonne | Mt
gigaton | gigatonne | Gt
troy ounce | | ozt
tael | |
atomic mass unit | dalton | Da amu
solar mass | solar masses | M☉
earth mass | earth masses | M⊕
gallon | | gal
quart | | qt
pint | | pt
cup | |
gill | |
fluid ounce | fl oz, fl. oz | floz
tablespoon | tbsp, tbsps, tbs | tbsp
teaspoon | tsp, tsps | tsp
bushel | | bu
peck | |
barrel | bbl, bbls | bbl bbls
drop | |
cubic foot | cubic feet | cuft
cubic inch | cubic inches |
twenty-foot equivalent unit | teu, teus | TEU TEUs
degree Celsius | degree celsius, degrees celsius, degree centigrade, celsius, centigrade, deg c | °C ℃ ºC
degree fahrenheit | degrees fahrenheit, fahrenheit, deg f | °F ℉ ºF
degree rankine | degrees rankine, rankine | °R °Ra
kelvin | degree kelvin, degrees kelvin | °K
degree angle | degree, deg, degs | ° º
radian | | rad
steradian | | sr
minute of arc | arcminute, arc minute, minutes of arc | arcmin
second of arc | arcsecond, arc second, seconds of arc | arcsec
knot | kts | kn
mile per hour | | mph MPH
kilometre per hour | km/hr, kmh | kph KPH kmh kmph km/h km/hr
metre per second | | mps
foot per second | | fps
mile per gallon | | mpg
revolutions per minute | revolution per minute | rpm RPM
cycle per second | | cps
beat per minute | | bpm
ton per day | | tpd
barrel per day | | bpd b/d
speed of light | |
mach | |
pound per square inch | | psi
torr | torr | Torr
millimeter of mercury | millimetre of mercury, millimetres of mercury, millimeters of mercury | mmHg
inch of mercury | inches of mercury | inHg
centimeter of water | centimetres of water, centimeters of water | cmH2O
standard atmosphere | atmosphere | atm
technical atmosphere | |
barye | |
british thermal unit | btu, btus | BTU Btu
mega british thermal unit | | MMBtu mmBtu MMBTU
therm | | thm
erg | |
horsepower | | hp HP bhp
ton of refrigeration | tons of refrigeration |
kilogram-force | kilograms-force | kgf
pound-force | pounds-force | lbf
dyne | | dyn
newton metre | newton meter | Nm N·m
poise | | P
stokes | | St
centipoise | | cP
decibel | | dB dBA
neper | |
gauss | gauss |
maxwell | |
oersted | | Oe
roentgen | |
rem | |
rad | |
rutherford | |
inverse femtobarn | inverse femtobarns | fb-1 fb−1 fb⁻¹
inverse picobarn | inverse picobarns | pb-1 pb−1 pb⁻¹
inverse second | inverse seconds | s-1 s−1 s⁻¹
barn | |
hartree | |
foot-pound | foot pound |
horsepower-hour | horsepower hour | hph
gram-force | gram force | gf
ton-force | ton force | tf
ounce-force | ounce force | ozf
poundal | | pdl
board-foot | board foot, board feet | BF
jansky | janskys | Jy
darcy | darcies |
langley | | Ly
decitex | | dtex
centistokes | | cSt
stilb | | sb
pennyweight | | dwt
kilogram | kgs, kilo, kilos | kgs
kilometre | kms |
millisecond | | msec
kilocalorie | large calorie | Cal
baud | | Bd
nibble | |
quantum bit | qubit |
megapixel | |
dot per inch | dots per inch | dpi
frame per second | frames per second |
nucleotide | | nt
mole | |
dozen | dz, doz | dz
baker's dozen | bakers dozen, baker’s dozen |
gross | square dozen |
great gross | |
denier | |
tex | |
turn | |
set | |
pair | |
"""

ARTICLE_WORDS = (
    "mile kilometre kilometer metre meter centimetre centimeter millimetre millimeter yard furlong inch acre hectare "
    "gallon litre liter pint quart barrel bushel ton tonne kilogram kilo gram milligram ounce pound kibibyte mebibyte "
    "gibibyte byte kilobyte megabyte gigabyte terabyte petabyte exabyte megawatt gigawatt kilowatt watt joule volt "
    "ampere "
    "hertz megahertz gigahertz kilojoule calorie kilocalorie teaspoon tablespoon light-year dozen "
    "penny cent dime nickel dollar euro pound rupee yen"
).split()
"""Units that "a" or "an" before them counts as one of; words of time and words with other senses stay out."""


def plain_names() -> dict[str, str]:
    """Every spelled name, singular and plural in lower case, and the unit's name."""
    names: dict[str, str] = {}
    for unit, spellings, _ in _rows():
        for spelling in (unit.lower(), *spellings):
            names.setdefault(spelling, unit)
            names.setdefault(plural(spelling), unit)
    for square in ("kilometre", "metre", "mile", "yard", "centimetre", "millimetre"):
        names.setdefault(f"{square} squared", f"square {square}")
    return names


def plain_symbols() -> dict[str, str]:
    """Every symbol, case as it must be written, and the unit's name."""
    return {symbol: unit for unit, _, symbols in _rows() for symbol in symbols}


def _rows() -> list[tuple[str, list[str], list[str]]]:
    rows = []
    for line in _TABLE.strip().splitlines():
        unit, spellings, symbols = (cell.strip() for cell in line.split("|"))
        rows.append((unit, [name.strip() for name in spellings.split(",") if name.strip()], symbols.split()))
    return rows
