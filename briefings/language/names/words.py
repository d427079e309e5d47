"""Closed lists of common words that tell what a capitalised run is. No person and no company is in them."""

from __future__ import annotations

ABBREVIATED_TITLES = frozenset(
    """
Mr Mrs Ms Mx Dr Prof Gen Lt Col Maj Capt Sgt Cpl Pvt Adm Cmdr Brig Sen Sens Rep Reps Gov Govs Rev Hon Pres Atty Insp
Supt   Msgr Amb Det Mme Mlle
""".split()
)
COURTESY = {
    "Mr": "m", "Sir": "m", "Lord": "m", "King": "m", "Prince": "m", "Pope": "m", "Mrs": "f", "Ms": "f", "Miss": "f",
    "Lady": "f", "Dame": "f", "Queen": "f", "Princess": "f", "Mme": "f", "Mlle": "f", "Congressman": "m",
    "Congresswoman": "f", "Spokesman": "m", "Spokeswoman": "f", "Chairman": "m", "Chairwoman": "f", "Duke": "m",
    "Duchess": "f", "Archbishop": "m", "Cardinal": "m", "Baroness": "f", "Baron": "m", "Father": "m", "Sister": "f",
}  # fmt: skip
_RANKS = "Under Vice Deputy Assistant Co Ex".split()
_RANKED = """
Secretary Minister President Premier Chancellor Chairman Chairwoman Chair Chief Governor Mayor Director Speaker Leader
Commissioner Prosecutor Ambassador Admiral General Marshal Founder Manager Editor Secretary-General
""".split()
TITLES = ABBREVIATED_TITLES | frozenset(
    """
Miss Sir Lady Lord Dame Madam President Premier Chancellor Minister King Queen Prince Princess Emperor Sultan Emir
Pope Cardinal Archbishop Bishop Reverend Rabbi Imam Ayatollah Sheikh Pastor Father Sister Senator Senators
Representative Congressman Congresswoman Delegate Governor Mayor Judge Justice Magistrate General Lieutenant Colonel
Major Captain Sergeant Corporal Private Admiral Commander Marshal Brigadier Commodore Secretary Ambassador Envoy
Undersecretary Consul Director Chairman Chairwoman Chairperson Chair Chief Speaker Leader Whip Professor Doctor
Inspector Superintendent Detective Trooper Officer Sheriff Constable Commissioner Coroner Prosecutor Solicitor Attorney
Treasurer Comptroller Spokesman Spokeswoman Spokesperson Strategist Adviser Advisor Counsel Manager Analyst Economist
Correspondent Editor Duke Duchess Baron Baroness Count Countess Councilman Councilwoman Councillor Councilmember
Assemblyman Assemblywoman Alderman Administrator Author Actor Actress Singer Founder CEO CFO COO CTO CIO CMO MP MEP
Secretary-General Taoiseach Monsieur Madame Herr Frau Presidents Ministers Secretaries Generals Judges
Governors Mayors Ambassadors Kings Princes Professors Justices Chancellors Congressmen Congresswomen Commissioners
Directors Sens Reps Laureate VP SVP EVP
""".split()
    + [f"{rank}-{office}" for rank in _RANKS for title in _RANKED for office in (title, title.lower())]
)
TITLE_MODIFIERS = frozenset(
    """
Former Ex Acting Interim Deputy Vice Prime Assistant Associate Senior Junior Retired Incoming Outgoing
Then First Second Under Undersecretary Press Foreign Defense Defence Interior Finance Health Education Justice State
Treasury Energy Labor Labour Trade Commerce Home Police Fire Attorney Solicitor Surgeon Inspector Majority Minority
House Senate Supreme Crown Executive Managing National Federal Presidential Campaign Republican Democratic Chief
Special Political Military Opposition Party Parliament Parliamentary Communications Environment Security Justices
Agriculture Transport Transportation Veterans Homeland Intelligence Staff Sergeant District County City
""".split()
)
PORTFOLIOS = frozenset(
    """
State Defense Defence Affairs Foreign Health Education Interior Justice Labor Labour Finance Energy Homeland Security
Commerce Treasury Agriculture Transportation Transport Trade Economy Environment Staff Information Planning Culture
Tourism Police War Veterans Housing Human Services Urban Development Exchequer Law Home Industry Water Resources
Communications Arts Youth Sports Sport Women Family Children Science Technology Mines Mining Petroleum Oil Gas Works
Fisheries Forestry Rural Regional Social Welfare Employment Immigration Aviation Railways Religious Parliamentary
House Senate Parliament Applications Product Products Operations Research Engineering Design Marketing Sales Strategy
Policy Partnerships Content Programming Production Distribution Innovation Investments Relations Hardware Software
Growth Revenue Global Worldwide Business Corporate Creative Consumer Enterprise Platforms
""".split()
)
PARTICLES = frozenset(
    """
de del della der den van von da das dos di du la le bin bint ibn al el y ter ten zu arap ould
""".split()
)
ORGANISATION_ENDS = frozenset(
    """
Academy Administration Agency Airlines Airways Alliance Army Assembly Association Associates Authority Bank Board
Brigade Broadcasting Bros Bureau Cabinet Campaign Capital Center Centre Chamber Chronicle Church Club Coalition College
Command Commission Committee Commons Commonwealth Community Company Companies Conference Confederation Congress
Conglomerate Consortium Constabulary Convention Cooperative Corp Corporation Corps Council Court Daily Democrats
Department Directorate Division Duma Electric Enterprises Exchange Express Faculty Federation Fed Force Forces Forum
Foundation Front Fund Gazette Government Group Guard Guardian Herald Holdings Hospital House Inc Industries Initiative
Institute Institution Insurance Investments Journal Judiciary Knesset Laboratory Labs League Limited Llc Lords Ltd
Magazine Media Military Ministry Mission Monitor Motors Movement Museum Navy Network Networks News Newspaper Observer
Office Orchestra Org Organisation Organization Parliament Partners Partnership Party Police Politburo Post Press Project
Radio Register Registry Republicans Reserve School Secretariat Security Senate Service Services Society Solutions
Squad Standard Star Studios Summit Syndicate Systems Taskforce Team Technologies Telegraph Television Theatre Times
Treasury Tribunal Tribune Trust TV Union United Universities University Watch Weekly Works Workers Co Plc GmbH AG SA
NV LLC LLP PLC INC CORP Airline Regiment Battalion Squadron Fleet Nations Library Archives Embassy Embassies Consulate
Rescue International Acquisition Acquisitions Airplanes Aircraft Aviation Automotive Automobiles SpA Management
Brothers Mutual Telecom Telecommunications Semiconductor Semiconductors Software Chemicals Securities Properties
Railways Railroad Shipping Shipbuilding Publishing Wireless Therapeutics Bancshares Breweries
""".split()
)
COMPANY_ENDS = frozenset(
    """
Aerospace Airlines Airways Bancorp Brewing Capital Co Coal Communications Company Corp Corporation Electric Electronics
Energy Enterprises Entertainment Financial Foods Group Healthcare Holdings Inc Industries Insurance Investments Limited
Logistics Ltd Mining Mobile Motors Oil Partners Petroleum Pharma Pharmaceuticals Pictures Records Resources
Semiconductor Software Solutions Steel Studios Systems Technologies Telecom Works AG GmbH INC LLC NV Plc PLC SA
""".split()
)
ORGANISATION_ENDS |= COMPANY_ENDS
PLACE_ENDS = frozenset(
    """
Airport Archipelago Avenue Bay Beach Borough Boulevard Bridge Canal Canyon Cape City Coast Continent County Creek
Desert Delta District Falls Forest Gulf Harbor Harbour Heights Hill Hills Island Islands Isle Isles Lake Lane Mountain
Mountains Ocean Park Peninsula Plain Plains Plateau Plaza Port Prefecture Province Region River Road Sea Square
Station Strait Straits Street Territory Towers Town Township Valley Village Bank Base Stadium Arena Building Tower
Palace Castle Cathedral Republic Kingdom Emirates States State Kong Asia Africa America Europe
Hotel Hotels Theater Theaters Cemetery Mosque Monastery Shrine Prison Jail Dam Highway Freeway Motorway Expressway
Strip Terminal Airfield Zoo Mall Gardens Tunnel Reservoir Glacier
Volcano Basin Ridge Swamp Reef Barracks Crossing Courthouse
""".split()
) - {"Bank"}
PLACES = frozenset(
    """
Africa America Americas Antarctica Arctic Asia Asia-Pacific Atlantic Australasia Balkans Baltic Caribbean Caucasus
Crimea Darfur Europe Eurasia Gaza Indo-Pacific Kashmir Kurdistan Levant Maghreb Mediterranean Mekong Mideast Oceania
Pacific Sahara Sahel Scandinavia Siberia Tibet Xinjiang Scotland Wales England Ireland Quebec Ontario Catalonia
Bavaria Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois
Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana
Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming
""".split()
) | {
    "Hong Kong", "New Hampshire", "New Jersey", "New Mexico", "New York", "North Carolina", "North Dakota",
    "Northern Ireland", "Puerto Rico", "Rhode Island", "South Carolina", "South Dakota", "Washington, D.C.",
    "West Virginia", "New South Wales", "British Columbia", "Nova Scotia", "West Bank", "Los Angeles", "New Orleans",
}  # fmt: skip
THING_ENDS = frozenset(
    """
Accord Accords Act Agreement Amendment Award Awards Bill Bowl Championship Championships Charter Code Constitution Covid
Covid-19 COVID-19 Cup Day Deal Declaration Debate Doctrine Edition Election Elections Era Exhibition Expo Explorer Fair
Festival Final Games Index Law Laws League Memorandum Month Open Olympics Operation Order Pact Paper Papers Plan Policy
Prize Program Programme Protocol Report Resolution Review Revolution Rule Rules Scale Sentinel Series Shield Show Storm
Strategy Study Survey Test Theory Treaty Tour Trophy Understanding Update Version War Week Windows Year Curtain Flight
List Agreements Arrangements Plans Agenda Measures Acts Action Talks Treaties Policies Programs Programmes Projects
Reports Resolutions Standards Cooperation Season Seasons Episode Chapter Volume Trilogy Saga Universe Mystery Picture
Screenplay Actress Globe Globes Pro Max Plus Ultra Mini Lite Prime Elite Premium Mode Lab Chart Charts Collection
Model Models App Apps Suite Platform Intelligence Photo Photos Reserved Product Average Pipeline
""".split()
)
BODIES = frozenset(
    "Agency Association Authority Board Commission Committee Council Court Department Institute Ministry Union "
    "University Palace Secretariat Embassy Consulate Bureau Directorate".split()
)
BODIES_TOO = frozenset(
    "Airlines Airways Bank East Group Office Service Party Nations Fund Foundation Organization Organisation Reserve "
    "Alliance Federation Senate Parliament Congress Treasury".split()
)
"""Words that end a body's or a region's name, too, and may stand inside another name."""
LINKERS = frozenset(
    ORGANISATION_ENDS
    | frozenset(
        """
Gulf Republic Kingdom City Isle Strait Bay Memorandum Speaker Municipality Province Daughters Sons Order Knights Friends
Duchy Port Cape Sea Lake State Islands
""".split()
    )
)
DIRECTIONS = frozenset(
    "North South East West Northern Southern Eastern Western Central Upper Lower Greater New Old Middle".split()
)
OPENERS = frozenset(
    """
yesterday today tomorrow tonight meanwhile earlier later recently separately additionally elsewhere nevertheless however
instead overall reportedly according asked speaking citing addressing despite following including regarding given
concerning several two three four five six seven eight nine ten dozens hundreds thousands
like unlike image photo video file updated correction related read watch see published
""".split()
)

CALENDAR = frozenset(
    """
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Christmas Easter Ramadan
""".split()
)
# Words that name a people, a faith or a party's member: no names alone, and no part of a person's name behind them.
GROUPS = frozenset(
    """
English Islamic Islamist Muslim Muslims Christian Christians Jewish Jews Jew Catholic Catholics Protestant Protestants
Hindu Hindus Buddhist Buddhists Sikh Sikhs Arab Arabs European Europeans African Africans Asian Asians Latino Latinos
Latina Hispanic Hispanics Western Republican Republicans Democrat Democrats Democratic Conservative Conservatives Labour
Liberal Liberals Socialist Socialists Communist Communists Marxist Nazi Nazis Soviet Soviets Orthodox Sunni Sunnis
Shiite Shiites Shia African-American African-Americans Kurdish Kurds Kurd Palestinian Palestinians Scottish Welsh
Californian Californians Texan Texans Floridian Alaskan Hawaiian Chechen Chechens Basque Basques Catalan Catalans
Flemish Tibetan Tibetans Uighur Uighurs Uyghur Uyghurs Kashmiri Kashmiris Tamil Tamils Bavarian Sicilian Londoners
Southeast Northeast Southwest Northwest Rival Fellow Outgoing Incoming Then-President Veteran Longtime Retired Embattled
""".split()
)
NOT_NAMES = (
    GROUPS
    | CALENDAR
    | frozenset(
        """
God Internet Web Bible Quran Koran AM PM A.M. P.M. O.K. OK TV DVD CEO CFO CTO Executive GMT UTC EST EDT PST BST CET
North South East West Northern Southern Eastern Western Central Latin Black White Earth Mr Mrs Ms Dr Inc Ltd Co Corp Jr
Sr St Continued Reuters/Ipsos II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX Image
""".split()
    )
)
# Before a name in French, Spanish and German: an office, a people or a country, with a capital as often as not.
BEFORE_NAMES_ABROAD = frozenset(
    """
Ministre Ministres Président Présidente Chancelier Chancelière Secrétaire Gouverneur Roi Reine Pape Général
Sénateur Sénatrice Député Députée Ambassadeur Porte-parole Britannique Américain Américaine Français Française Allemand
Allemande Italien Italienne Espagnol Espagnole Russe Chinois Chinoise Japonais Japonaise Iranien Iranienne Irakien
Irakienne Israélien Israélienne Palestinien Palestinienne Syrien Syrienne Libanais Libanaise Égyptien Égyptienne Turc
Turque Canadien Canadienne Australien Australienne Belge Suisse Européen Européenne Ukrainien Ukrainienne Polonais
Polonaise Afghan Afghane Pakistanais Pakistanaise Indien Indienne Cambodgien Cambodgienne Thaïlandais Thaïlandaise
États-Unis Etats-Unis Royaume-Uni Royaume Uni Allemagne Italie Espagne Russie Chine Japon Inde Brésil Mexique Égypte
Turquie Syrie Iran Irak Liban Israël Afghanistan Thaïlande Cambodge
Presidente Presidenta Ministro Ministra Primer Secretario Secretaria Gobernador Alcalde Senador
Estados Unidos Reino Unido Alemania Francia Italia Rusia China Brasil Ucrania Turquía Japón
Präsident Präsidentin Bundespräsident Kanzler Kanzlerin Bundeskanzler Bundeskanzlerin Minister Ministerin
Premierminister Premierministerin Ministerpräsident Ministerpräsidentin Außenminister Außenministerin Innenminister
Innenministerin
Finanzminister Finanzministerin Verteidigungsminister Verteidigungsministerin Wirtschaftsminister Sprecher Sprecherin
Generalsekretär Bürgermeister Bürgermeisterin US-Präsident US-Außenminister König Königin Papst
""".split()
)
OWNERS = frozenset(
    """
People Women Men Children Workers Teachers Farmers Nurses Consumers Veterans Writers Lawyers Students Doctors Peoples
Mothers Fathers Parents Players Officers Chiefs Governors Mayors Judges Bishops Sheriff General
Governor Mayor Attorney Commissioner Coroner Prosecutor
Ombudsman Lord King Queen
""".split()
)
