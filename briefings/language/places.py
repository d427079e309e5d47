"""Countries named in a text: by name, people or capital, from a closed list. Knows nothing of briefings.

One row a country: English name, its other names | words for its people | capital and seats that stand for government.
Names are matched in their own case, so that `Turkey` is found and `turkey` is not; a US state or a first name that is
spelt like a country (Georgia, Jordan, Chad) can't be told apart and counts as the country.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from briefings.patterns import late

_COUNTRIES = """
Afghanistan|Afghan,Afghans|Kabul
Albania|Albanian,Albanians|Tirana
Algeria|Algerian,Algerians|Algiers
Andorra|Andorran,Andorrans|Andorra la Vella
Angola|Angolan,Angolans|Luanda
Antigua and Barbuda,Antigua|Antiguan,Antiguans|
Argentina|Argentine,Argentines,Argentinian,Argentinians|Buenos Aires
Armenia|Armenian,Armenians|Yerevan
Australia|Australian,Australians|Canberra
Austria|Austrian,Austrians|Vienna
Azerbaijan|Azerbaijani,Azerbaijanis,Azeri|Baku
Bahamas|Bahamian,Bahamians|Nassau
Bahrain|Bahraini,Bahrainis|Manama
Bangladesh|Bangladeshi,Bangladeshis|Dhaka
Barbados|Barbadian,Barbadians|Bridgetown
Belarus|Belarusian,Belarusians|Minsk
Belgium|Belgian,Belgians|
Belize|Belizean,Belizeans|Belmopan
Benin|Beninese|Porto-Novo
Bhutan|Bhutanese|Thimphu
Bolivia|Bolivian,Bolivians|La Paz
Bosnia and Herzegovina,Bosnia|Bosnian,Bosnians|Sarajevo
Botswana|Batswana|Gaborone
Brazil|Brazilian,Brazilians|Brasilia,Brasília
Brunei|Bruneian,Bruneians|
Bulgaria|Bulgarian,Bulgarians|Sofia
Burkina Faso|Burkinabe|Ouagadougou
Burundi|Burundian,Burundians|Gitega
Cambodia|Cambodian,Cambodians,Khmer,Khmers|Phnom Penh
Cameroon|Cameroonian,Cameroonians|Yaounde,Yaoundé
Canada|Canadian,Canadians|Ottawa
Cape Verde|Cape Verdean|Praia
Central African Republic||Bangui
Chad|Chadian,Chadians|N'Djamena
Chile|Chilean,Chileans|
China,PRC,People's Republic of China|Chinese|Beijing
Colombia|Colombian,Colombians|Bogota,Bogotá
Comoros|Comorian|Moroni
Congo,DRC|Congolese|Kinshasa,Brazzaville
Costa Rica|Costa Rican,Costa Ricans|
Croatia|Croatian,Croatians,Croat,Croats|Zagreb
Cuba|Cuban,Cubans|Havana
Cyprus|Cypriot,Cypriots|Nicosia
Czech Republic,Czechia|Czech,Czechs|Prague
Denmark|Danish,Dane,Danes|Copenhagen
Djibouti|Djiboutian|
Dominican Republic|Dominican,Dominicans|Santo Domingo
East Timor,Timor-Leste|Timorese|Dili
Ecuador|Ecuadorian,Ecuadorians,Ecuadorean|Quito
Egypt|Egyptian,Egyptians|Cairo
El Salvador|Salvadoran,Salvadorans|San Salvador
Equatorial Guinea||Malabo
Eritrea|Eritrean,Eritreans|Asmara
Estonia|Estonian,Estonians|Tallinn
Eswatini,Swaziland|Swazi|Mbabane
Ethiopia|Ethiopian,Ethiopians|Addis Ababa
Fiji|Fijian,Fijians|Suva
Finland|Finnish,Finn,Finns|Helsinki
France|French,Frenchman,Frenchmen|Paris,Elysee,Élysée
Gabon|Gabonese|Libreville
Gambia|Gambian,Gambians|Banjul
Georgia|Georgian,Georgians|Tbilisi
Germany|German,Germans|Berlin,Bundestag
Ghana|Ghanaian,Ghanaians|Accra
Greece|Greek,Greeks|Athens
Grenada|Grenadian|
Guatemala|Guatemalan,Guatemalans|Guatemala City
Guinea|Guinean,Guineans|Conakry
Guinea-Bissau||Bissau
Guyana|Guyanese|Georgetown
Haiti|Haitian,Haitians|Port-au-Prince
Honduras|Honduran,Hondurans|Tegucigalpa
Hong Kong|Hong Konger,Hong Kongers|
Hungary|Hungarian,Hungarians|Budapest
Iceland|Icelandic,Icelander,Icelanders|Reykjavik,Reykjavík
India|Indian,Indians|New Delhi,Delhi
Indonesia|Indonesian,Indonesians|Jakarta
Iran|Iranian,Iranians|Tehran
Iraq|Iraqi,Iraqis|Baghdad
Ireland|Irish|Dublin
Israel|Israeli,Israelis|Jerusalem,Tel Aviv,Knesset
Italy|Italian,Italians|Rome
Ivory Coast,Côte d'Ivoire|Ivorian,Ivorians|Abidjan,Yamoussoukro
Jamaica|Jamaican,Jamaicans|Kingston
Japan|Japanese|Tokyo
Jordan|Jordanian,Jordanians|Amman
Kazakhstan|Kazakh,Kazakhs|Astana
Kenya|Kenyan,Kenyans|Nairobi
Kiribati||Tarawa
Kosovo|Kosovar,Kosovars|Pristina
Kuwait|Kuwaiti,Kuwaitis|Kuwait City
Kyrgyzstan|Kyrgyz|Bishkek
Laos|Lao,Laotian,Laotians|Vientiane
Latvia|Latvian,Latvians|Riga
Lebanon|Lebanese|Beirut
Lesotho|Basotho|Maseru
Liberia|Liberian,Liberians|Monrovia
Libya|Libyan,Libyans|Tripoli
Liechtenstein||Vaduz
Lithuania|Lithuanian,Lithuanians|Vilnius
Luxembourg|Luxembourger|
Madagascar|Malagasy|Antananarivo
Malawi|Malawian,Malawians|Lilongwe
Malaysia|Malaysian,Malaysians|Kuala Lumpur,Putrajaya
Maldives|Maldivian,Maldivians|Malé
Mali|Malian,Malians|Bamako
Malta|Maltese|Valletta
Marshall Islands|Marshallese|Majuro
Mauritania|Mauritanian,Mauritanians|Nouakchott
Mauritius|Mauritian,Mauritians|Port Louis
Mexico|Mexican,Mexicans|Mexico City
Micronesia|Micronesian,Micronesians|Palikir
Moldova|Moldovan,Moldovans|Chisinau
Monaco|Monegasque|
Mongolia|Mongolian,Mongolians|Ulaanbaatar
Montenegro|Montenegrin,Montenegrins|Podgorica
Morocco|Moroccan,Moroccans|Rabat
Mozambique|Mozambican,Mozambicans|Maputo
Myanmar,Burma|Burmese|Naypyidaw,Naypyitaw
Namibia|Namibian,Namibians|Windhoek
Nauru|Nauruan|
Nepal|Nepali,Nepalis,Nepalese|Kathmandu
Netherlands,Holland|Dutch,Dutchman|Amsterdam,The Hague
New Zealand|New Zealander,New Zealanders|Wellington
Nicaragua|Nicaraguan,Nicaraguans|Managua
Niger|Nigerien,Nigeriens|Niamey
Nigeria,Niger Delta|Nigerian,Nigerians|Abuja
North Korea,DPRK|North Korean,North Koreans|Pyongyang
North Macedonia|Macedonian,Macedonians|Skopje
Norway|Norwegian,Norwegians|Oslo
Oman|Omani,Omanis|Muscat
Pakistan|Pakistani,Pakistanis|Islamabad
Palau|Palauan,Palauans|Ngerulmud
Palestine,Palestinian Territories,Gaza,West Bank|Palestinian,Palestinians|Ramallah
Panama|Panamanian,Panamanians|Panama City
Papua New Guinea|Papua New Guinean|Port Moresby
Paraguay|Paraguayan,Paraguayans|Asuncion,Asunción
Peru|Peruvian,Peruvians|Lima
Philippines|Philippine,Filipino,Filipinos|Manila
Poland|Polish,Pole,Poles|Warsaw
Portugal|Portuguese|Lisbon
Qatar|Qatari,Qataris|Doha
Romania|Romanian,Romanians|Bucharest
Russia,Russian Federation|Russian,Russians|Moscow,Kremlin
Rwanda|Rwandan,Rwandans|Kigali
Saint Kitts and Nevis,St. Kitts and Nevis,St Kitts and Nevis||Basseterre
Saint Lucia,St. Lucia,St Lucia||Castries
Saint Vincent and the Grenadines,St. Vincent,St Vincent||Kingstown
Samoa|Samoan,Samoans|Apia
San Marino||
Sao Tome and Principe,São Tomé and Príncipe,São Tomé||
Saudi Arabia|Saudi,Saudis,Saudi Arabian|Riyadh
Senegal|Senegalese|Dakar
Serbia|Serbian,Serbians,Serb,Serbs|Belgrade
Seychelles||
Sierra Leone|Sierra Leonean|Freetown
Singapore|Singaporean,Singaporeans|
Slovakia|Slovak,Slovaks|Bratislava
Slovenia|Slovenian,Slovenians,Slovene|Ljubljana
Solomon Islands|Solomon Islander|Honiara
Somalia|Somali,Somalis|Mogadishu
South Africa|South African,South Africans|Pretoria
South Korea,Republic of Korea|South Korean,South Koreans|Seoul
South Sudan|South Sudanese|Juba
Spain|Spanish,Spaniard,Spaniards|Madrid
Sri Lanka|Sri Lankan,Sri Lankans|Colombo
Sudan|Sudanese|Khartoum
Suriname|Surinamese|Paramaribo
Sweden|Swedish,Swede,Swedes|Stockholm
Switzerland|Swiss|Bern
Syria|Syrian,Syrians|Damascus
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik,Tajiks|Dushanbe
Tanzania|Tanzanian,Tanzanians|Dodoma,Dar es Salaam
Thailand|Thai,Thais|Bangkok
Togo|Togolese|Lome,Lomé
Tonga|Tongan,Tongans|
Trinidad and Tobago|Trinidadian,Trinidadians|Port of Spain
Tunisia|Tunisian,Tunisians|Tunis
Turkey,Türkiye|Turkish,Turk,Turks|Ankara
Turkmenistan|Turkmen|Ashgabat
Tuvalu|Tuvaluan|
Uganda|Ugandan,Ugandans|Kampala
Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev
United Arab Emirates,UAE|Emirati,Emiratis|Abu Dhabi
United Kingdom,UK,U.K.,Britain,Great Britain,England|British,Briton,Britons|London,Downing Street,Whitehall
United Kingdom,Northern Ireland||
United States,United States of America,US,U.S.,USA,U.S.A.,America|American,Americans|Washington,White House,Pentagon
United States,New Mexico,New England,American Samoa||
Uruguay|Uruguayan,Uruguayans|Montevideo
Uzbekistan|Uzbek,Uzbeks|Tashkent
Vanuatu||Port Vila
Vatican|Holy See|Vatican City
Venezuela|Venezuelan,Venezuelans|Caracas
Vietnam,Viet Nam|Vietnamese|Hanoi
Yemen|Yemeni,Yemenis|Sanaa,Sana'a
Zambia|Zambian,Zambians|Lusaka
Zimbabwe|Zimbabwean,Zimbabweans|Harare
"""

_KEPT = 512  # texts
_CAPITALISED, _ASCII_CAPITALISED = late(r"[^\W\d_a-zµß-öø-ÿ]\w*"), late(r"[A-Z]\w*", re.ASCII)
"""A capital and what follows it; what stands before it is looked at where a name is found, which is twice as fast."""


class PlaceMention(NamedTuple):
    """A country named by `text[start:end]`; `country` is its English name."""

    start: int
    end: int
    country: str


def _names() -> dict[str, dict[str, str]]:
    """First word -> {name: country}; a name is looked up by its first word so that a scan costs one look a word."""
    table: dict[str, dict[str, str]] = {}
    for row in (*_COUNTRIES.strip().splitlines(), f",{','.join(_OF_NO_COUNTRY)}||"):
        names, people, seats = row.split("|")
        country = names.split(",", 1)[0]
        for name in filter(None, f"{names},{people},{seats}".split(",")):
            first = _CAPITALISED.match(name)
            table.setdefault(first.group() if first else name, {})[name] = country
    return {first: dict(sorted(named.items(), key=lambda item: -len(item[0]))) for first, named in table.items()}


_OF_NO_COUNTRY = ("Gulf of Mexico", "Gulf of Guinea", "Indian Ocean")
BY_FIRST_WORD: Mapping[str, Mapping[str, str]] = _names()
"""Every known name with its country, by the word that it begins with."""

SEATS = frozenset(seat for row in _COUNTRIES.strip().splitlines() for seat in row.rpartition("|")[2].split(",") if seat)
"""The names of capitals and seats, which stand for a government, and for much else: the Doha round."""


PEOPLES = frozenset(word for row in _COUNTRIES.strip().splitlines() for word in row.split("|")[1].split(",") if word)
"""The words for a country's people and what is theirs: Thai, Thais."""


def find_places(text: str) -> tuple[PlaceMention, ...]:
    """Every country that `text` names, in order of place; the longest name wins (`South Korea`, not a part of it)."""
    found: list[PlaceMention] = []
    end = 0
    for match in (_ASCII_CAPITALISED if text.isascii() else _CAPITALISED).finditer(text):
        if (names := BY_FIRST_WORD.get(match.group())) is None:
            continue
        if (start := match.start()) < end or _is_inside_word(text, start):
            continue
        for name, country in names.items():
            stop = start + len(name)
            if text.startswith(name, start) and not text[stop : stop + 1].isalnum():
                if country:
                    found.append(PlaceMention(start, stop, country))
                end = stop
                break
    return tuple(found)


def _is_inside_word(text: str, at: int) -> bool:
    return at > 0 and (text[at - 1].isalnum() or text[at - 1] == "_")


@lru_cache(maxsize=_KEPT)
def countries(text: str) -> frozenset[str]:
    """The English names of the countries that `text` names."""
    return frozenset(place.country for place in find_places(text))
