"""Verbs that tell an act only with what stands behind them: "relieved of his duties", "caught fire". English only."""

from __future__ import annotations

from briefings.patterns import late

_POST = (
    r"(?:coach(?:ing)?|manager|chief|head|president|director|captain|minister|chairman|chairwoman|editor|leader|secretary"
    r"|ambassador|boss)"
)
_CLINIC = r"(?:[\w'’.-]+\s){0,6}?(?:rehab\w*|clinic|treatment|cent(?:er|re)|hospital|hotel|facility|program(?:me)?)\b"
_TITLES = r"[^;]{0,60}?\b(?:titles?|crowns?|belts?|championships?|trophy)\b"

IDIOMS = (
    (frozenset("relieved relieves relieve".split()), late(r"[^,;]{0,40}?\bof\s(?:\w+\s){0,4}?(?:dut|respons|post|command|job)"), "dismiss"),
    (frozenset("parted part parts cut cuts".split()), late(r"\s+(?:ways|company|ties)\swith\b"), "dismiss"),
    (frozenset("shown showed show".split()), late(r"\s+(?:\w+\s){0,3}?the\s(?:door|exit)\b"), "dismiss"),
    (frozenset("pushed pushing forced forcing".split()), late(r"\s+(?:[\w'’.]+\s){0,4}?out\b"), "dismiss"),
    (frozenset("let lets".split()), late(r"\s+(?:[\w'’.]+\s){0,4}?go\b"), "dismiss"),
    (frozenset("lost loses lose".split()), late(rf"\s+(?:his|her|their)\s(?:job|post|place|{_POST}\sjob)\b"), "dismiss"),
    (frozenset("is was out".split()), late(rf"\s+(?:out\s)?as\s(?:\w+\s){{0,5}}?{_POST}\b"), "dismiss"),
    (frozenset("check checks checked admitted admit admits".split()), late(rf"\s+(?:(?:him|her)self\s)?(?:in\s?to|in|to)\s{_CLINIC}"), "enter"),
    (frozenset("checked checks entered enters".split()), late(r"\s+(?:(?:him|her)self\s)?(?:in\s?to|in)\b"), "enter"),
    (frozenset("caught catches catch".split()), late(r"\s+(?:fire|alight)\b"), "burn"),
    (frozenset("went go goes gone".split()), late(r"\s+up\sin\s(?:flames|smoke)\b"), "burn"),
    (frozenset("reduced reduces".split()), late(r"\s+(?:\w+\s){0,3}?to\s(?:ruins|rubble|ashes|ash|cinders)\b"), "destroy"),
    (frozenset("burned burnt burns burn".split()), late(r"\s+(?:\w+\s){0,3}?(?:down|to\sthe\sground)\b"), "destroy"),
    (frozenset("had has suffered suffers sustained sustains".split()), late(r"\s+[^,;]{0,40}?\bdamage\b"), "damage"),
    (frozenset("defended defends retained retains kept keeps".split()), late(rf"\s+{_TITLES}"), "beat"),
    (frozenset("knocked knocks knocking".split()), late(r"\s+(?:[\w'’.]+\s){0,3}?(?:out|down)\b"), "beat"),
    (frozenset("stopped stops stopping dominated dominates dismantled outpointed outpoints".split()), late(r"\s+[^;]{0,60}?\bround\b"), "beat"),
    (frozenset("rushed taken took flown airlifted transported".split()), late(r"\s+(?:[\w'’.]+\s){0,4}?to\s(?:(?:a|the|an)\s)?(?:\w+\s){0,4}?hospital\b"), "hospitalise"),
    (frozenset("gave give gives given".split()), late(r"\s+birth\b"), "born"),
    (frozenset("tied tie ties".split()), late(r"\s+the\sknot\b"), "marry"),
    (frozenset("exchanged exchange".split()), late(r"\s+vows\b"), "marry"),
    (frozenset("went go goes gone".split()), late(r"\s+missing\b"), "miss"),
    (frozenset("went go goes gone going".split()), late(r"\s+(?:on\s)?(?:strike|on\sstrike)\b"), "strike"),
    (frozenset("went go goes".split()), late(r"\s+(?:bankrupt|bust|under)\b"), "bankrupt"),
    (frozenset("filed files file".split()), late(r"\s+for\s(?:\w+\s){0,4}?(?:bankruptcy|protection|administration)\b"), "bankrupt"),
    (frozenset("opened opens".split()), late(r"\s+(?:its|his|her|their)\sdoors\b"), "open"),
    (frozenset("opened opens".split()), late(r"\s+talks\b"), "negotiate"),
    (frozenset("is are was were be been".split()), late(r"\s+in\s(?:\w+\s)?(?:talks|negotiations)\b"), "negotiate"),
    (frozenset("came come comes".split()), late(r"\s+into\s(?:force|effect)\b"), "begin"),
    (frozenset("took takes take taken".split()), late(r"\s+effect\b"), "begin"),
    (frozenset("took takes take taken".split()), late(r"\s+place\b"), "occur"),
    (frozenset("hit hits".split()), late(r"\s+theaters|\s+theatres|\s+screens\b"), "premiere"),
    (frozenset("ran run runs".split()), late(r"\s+aground\b"), "ground"),
    (frozenset("fell fall falls fallen".split()), late(r"\s+(?:[\w,]+\s){0,4}?to\s(?:his|her|their|the)\s(?:death|deaths)\b"), "die"),
    (frozenset("lost loses lose".split()), late(r"\s+(?:his|her|their)\s(?:life|lives)\b"), "die"),
    (frozenset("pronounced declared".split()), late(r"\s+dead\b"), "die"),
    (frozenset("put".split()), late(r"\s+(?:[\w'’.]+\s){0,4}?to\sdeath\b"), "die"),
    (frozenset("beaten stabbed burned burnt hacked".split()), late(r"\s+(?:[\w'’.]+\s){0,4}?to\sdeath\b"), "die"),
)  # fmt: skip
"""The forms of a verb, what stands behind it, and what both mean."""
