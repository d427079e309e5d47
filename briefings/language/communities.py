"""Words with a capital that name whom people belong to and no place: faiths and peoples without a land of their own."""

COMMUNITIES = frozenset(
    """
    Shiite Shiites Shia Shias Shi'ite Shi'a Sunni Sunnis Kurd Kurds Kurdish Arab Arabs Muslim Muslims Moslem Moslems
    Islamic Islamist Islamists Christian Christians Catholic Catholics Protestant Protestants Orthodox Jew Jews Jewish
    Hindu Hindus Sikh Sikhs Buddhist Buddhists Druze Alawite Alawites Yazidi Yazidis Hutu Hutus Tutsi Tutsis Tamil
    Tamils Roma Rohingya Uighur Uighurs Uyghur Uyghurs Maronite Maronites Turkmen Berber Berbers
    """.split()
)
