"""Pieces that serve their reader and report nothing: offers, guides for buyers, what is on, how-tos, puzzles, talk.

A publisher sends them through the feed that its news comes by. Its titles and addresses say what they are. Talk is
known by its voice: a report says "I", "we" and "you" inside quotation marks, and where most sentences say it outside,
a presenter, a tester or an adviser is speaking. English.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefings.composing.addresses import sections_of
from briefings.composing.headlines import headline_of
from briefings.composing.passages import Passage
from briefings.model import Document, Topic
from briefings.patterns import late

SERVICE = "an offer, a guide or a game for the reader, no news"
TALK = "speaks to the reader or of itself, as no report does"
_SHOPPING_DAY = (
    r"(?:prime day|black friday|cyber monday|cyber week|boxing day|singles['’]? day|(?:4th|fourth) of july|july 4th"
    r"|memorial day|labor day|presidents['’]? day)"
)
_SHOPPING = rf"(?:amazon|walmart|best buy|costco|ebay|aliexpress|{_SHOPPING_DAY})"
_CHEAP = r"(?:low(?:est)? price|(?:record|all-time) low)"
_OFFER = (
    r"\b(?:promo(?:tion(?:al)?)?|coupon|discount|voucher|referral) codes?\b"
    r"|(?<!\bbond )\bcoupons?\b(?! (?:sites?|set|rates?|payments?|firm|company|start-?up)\b)"
    r"|(?:\d ?%|\d per ?cent|[$€£]\d[\d,.]*|half) off\b(?! (?:its|their|the|from|record|peak|highs?|lows?)\b)"
    r"|\bon sale (?:for|right now|now|today|ahead|following|at|this)\b"
    r"|\b(?:hottest|cheapest|early|last-minute|back[- ]to[- ]school) (?:[\w’'&-]+ ){0,4}deals\b|\bdeals right now\b"
    r"|\b(?:best|these|today['’]s|all the) (?:[\w’'&-]+ ){0,4}(?<!\btrade )(?<!\bpeace )(?<!\barms )deals\b"
    r"|\bdeals? (?:to shop|of the day|under [$€£]\d|you can still)\b|\bshop the (?:best|sale)\b|\Adeals?: "
    rf"|\b{_SHOPPING}\b[^\n]{{0,60}}\b(?:deals(?! with\b)|freebies|savings|markdowns)\b"
    rf"|\b{_SHOPPING_DAY}\b[^\n]{{0,60}}\b(?:{_CHEAP}|cheaper|discounted|slash(?:es|ed|ing)|drops? to|save)\b"
    rf"|\b(?:discounted|(?:nearly|almost) free|(?:{_CHEAP}|sale|slash\w*|drops?)\b[^\n]{{0,40}})"
    rf" (?:ahead of|for|on|before) (?:\w+ )?{_SHOPPING_DAY}\b"
    r"|\bsave (?:up to|over|big|an? extra) [$€£]?\d|\b(?:lowest|record[- ]low) prices? (?:ever|yet|on \w+)\b"
    r"|\b(?:for|at) (?:only|just) [$€£]\d|\bstarting at (?:only |just )[$€£]\d|\bdrops by [$€£]\d"
    r"|\bmarked down\b|\bbuy one,? get one\b"
    r"|\bgift (?:guide|idea)s?\b|\b(?:great|best|last-minute|\d+) (?:[\w’'&-]+ ){0,3}gifts\b"
)
_GUIDE = (
    r"\A(?:how to \w|(?:the |our |these )?(?:\d+ )?(?:very )?best [\w’'&-]+[^\n]*(?:\(20\d\d\)"
    r"|\b(?:tested|reviewed|picks|to (?:buy|watch|stream|read|play|gift|give|get)|right now|for your|for every\w*"
    r"|(?:of|for|from|in) (?:\w+ )?20\d\d|so far)\b))"
    r"|\bhow to (?:watch|stream|get tickets|buy|choose)\b|\bwhere to (?:watch|stream|buy)\b(?! for\b)"
    r"|\bwhat to (?:stream|buy)\b"
    r"|\bbuying guide\b|\btested (?:and|&) reviewed\b|\b(?:we|i)(?:['’]ve)? tested\b"
)
_ON_AIR = (
    r"\b(?:free )?live (?:stream(?:ing)? (?:online|in|details|free|and)|telecast)\b|\bfree live stream|\btv telecast\b"
    r"|\Awatch (?:[\w’'.-]+ ){0,4}full (?:interview|episode|show|match)\b"
)
_BETS = (
    r"\bvs?\.? [^:\n]{2,60} (?:predictions?|betting tips|odds)\b|\b(?:best|expert|top) (?:bets|picks)\b"
    r"|\b(?:predicted|likely|probable) (?:playing (?:xi|11)|line-?ups?|xi)\b|\bwinning numbers\b|\bredeem codes?\b"
)
_GAME = r"\bquiz(?:zes)?\b(?=\s*(?:[:|–—]|\Z))|\b(?:crossword|sudoku|horoscope)s?\b"
_TITLE = late(f"{_OFFER}|{_GUIDE}|{_ON_AIR}|{_BETS}|{_GAME}", re.IGNORECASE)
_IN_TITLE = (
    "code coupon off sale deal marked buy gift best how where what guide tested quiz crossword sudoku horo stream "
    "watch telecast predict picks bets odds playing winning prime friday monday july low save only just slash shop"
).split()
"""One of these stands in every such title; the pattern costs more."""
_SECTIONS = frozenset("shop shopping coupons gift-guides quiz quizzes crosswords horoscopes recipes".split())
_PERSONAL = late(
    r"[IYyWwOoMm](?<!\w.)(?:(?<=I)|(?<=[Yy])our?|(?<=[Ww])e|(?<=W)E|(?<=Y)OUR?|(?<=[Oo])ur|(?<=O)UR|(?<=[Mm])y)\b"
    r"(?!\.\w)"
)
_OFTEN_PERSONAL = ("I ", "I'", "I’", "you", "You", "YOU", " we ", "We ", "our ", "my ", "My ")
_QUOTATION = late(r"[\"“][^\"“”]*[\"”]?")
_TALKED, _LEAST = 0.4, 8
"""The share of sentences that makes a text talk, and how many it has at least."""


def is_service(document: Document) -> bool:
    """Whether title or address say that a document is an offer, a guide, a listing or a game."""
    return _is_of_service(headline_of(document)) or not _SECTIONS.isdisjoint(sections_of(document.url or ""))


def asks_for_service(topic: Topic) -> bool:
    """Whether a topic is about such pieces: then they are its news."""
    return any(map(_is_of_service, (topic.title, *topic.match)))


def _is_of_service(title: str) -> bool:
    low = title.lower()
    return any(map(low.__contains__, _IN_TITLE)) and _TITLE.search(title) is not None


def is_talk(document: Document, passages: Sequence[Passage]) -> bool:
    """Whether many sentences of a document speak of "I", "we" or "you" outside quotation marks; an interview may.

    The words are counted in the whole text first, roughly: in most documents they are too few, quotations and all.
    """
    if sum(map(document.text.count, _OFTEN_PERSONAL)) < _TALKED * len(passages) / 2:
        return False
    told = [passage.text for passage in passages if not passage.spoken]
    if len(told) < max(_LEAST, len(passages) / 2):
        return False
    personal = (text for text in told if _PERSONAL.search(text))
    return sum(_PERSONAL.search(_QUOTATION.sub(" ", text)) is not None for text in personal) >= _TALKED * len(told)
