"""The closed word lists of dates: months in four languages, weekdays, numbers, units, seasons, named days."""

from __future__ import annotations

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "January Jan",
            "February Feb",
            "March Mar",
            "April Apr",
            "May",
            "June Jun",
            "July Jul",
            "August Aug",
            "September Sept Sep",
            "October Oct",
            "November Nov",
            "December Dec",
        ),
        start=1,
    )
    for name in names.lower().split()
}
FOREIGN_MONTHS = {  # French, Spanish, German; what English has already is left out
    name: number
    for number, names in enumerate(
        (
            "janvier janv enero januar jänner",
            "février fevrier févr febrero februar",
            "mars marzo märz",
            "avril abril",
            "mai mayo",
            "juin junio juni",
            "juillet juil julio juli",
            "août aout agosto",
            "septembre septiembre setiembre",
            "octobre octubre oktober okt",
            "novembre noviembre",
            "décembre decembre déc diciembre dezember dez",
        ),
        start=1,
    )
    for name in names.split()
}
GERMAN_MONTHS = "januar jänner februar märz mai juni juli oktober okt dezember dez".split()  # these take a capital
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon",
            "tuesday tues tue",
            "wednesday wed",
            "thursday thurs thur thu",
            "friday fri",
            "saturday sat",
            "sunday sun",
        )
    )
    for name in names.split()
}
CALENDAR = frozenset((*MONTHS, *WEEKDAYS))
NUMBERS = (
    {
        name: number
        for number, name in enumerate(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            "seventeen eighteen nineteen twenty".split()
        )
    }
    | {
        name: 10 * number
        for number, name in enumerate("thirty forty fifty sixty seventy eighty ninety".split(), start=3)
    }
    | {"a": 1, "an": 1}
)
ORDINALS = {
    name: number
    for number, name in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third "
        "twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth "
        "thirty-first".split(),
        start=1,
    )
}
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
SPOKEN_CENTURIES = {"eighteen": 1800, "nineteen": 1900, "twenty": 2000, "two": 2000}
"""The words that a year begins with in broadcast news: `nineteen ninety-four`, `two thousand ten`."""
DECADES = {
    name: number
    for number, name in enumerate(
        "twenties thirties forties fifties sixties seventies eighties nineties".split(), start=2
    )
}
MOVABLE_DAYS: dict[str, int | tuple[int, int, int]] = {
    "thanksgiving": (11, 3, 4),
    "labor day": (9, 0, 1),
    "memorial day": (5, 0, -1),
    "martin luther king day": (1, 0, 3),
    "presidents' day": (2, 0, 3),
    "columbus day": (10, 0, 2),
    "palm sunday": -7,
    "good friday": -2,
    "easter sunday": 0,
    "easter monday": 1,
    "easter": 0,
    "ascension day": 39,
    "whit sunday": 49,
    "whit monday": 50,
    "ash wednesday": -46,
}
"""Named days that move with the year: month, weekday (Monday is 0) and which one of them, -1 being the last; or days
after Easter Sunday."""
NAMED_DAYS = {  # days that stand at the same place of every year
    "new year's day": "01-01",
    "valentine's day": "02-14",
    "st. patrick's day": "03-17",
    "april fools' day": "04-01",
    "may day": "05-01",
    "bastille day": "07-14",
    "veterans day": "11-11",
    "armistice day": "11-11",
    "remembrance day": "11-11",
    "anzac day": "04-25",
    "australia day": "01-26",
    "canada day": "07-01",
    "juneteenth": "06-19",
    "all saints' day": "11-01",
    "fourth of july": "07-04",
    "halloween": "10-31",
    "christmas eve": "12-24",
    "christmas day": "12-25",
    "boxing day": "12-26",
    "new year's eve": "12-31",
}
COUNTED = (  # what four digits before it count, so that they are no year
    "people persons men women children schoolchildren boys girls soldiers troops workers employees deaths votes "
    "seats homes houses jobs students pupils passengers patients members fans spectators refugees migrants "
    "residents families hours minutes seconds days weeks months years mile miles kilometer kilometers kilometre "
    "kilometres km meter meters metre metres foot feet ft yards acres acre hectares tons ton tonnes kg pounds "
    "dollars euros francs marks yen yuan baht rupees pesos rubles roubles kroner lire riel points percent "
    "calories barrels shares units copies rooms beds rounds degrees watts mg ml mm cm rpm mph kph lb lbs sq "
    "square cubic million billion trillion words inmates prisoners protesters demonstrators civilians victims "
    "survivors horsepower strong seat page word man member point"
).split()
