"""Whether the clause that a date dates tells of something that happens, and can stand in a timeline. English only.

"The plant was shut on Monday" does; that sales were down last year, that the port could open next month, that the mayor
praised the crews on Sunday, or that a rally comes days after a vote, only tells how things stand, what may be, what is
said of them, or how far apart two other things lie.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from briefings.composing.mentions import Mentions
from briefings.composing.timeline.attachment import Attachment, Kind, attachment_of
from briefings.composing.timeline.dated import Dated, dated_of
from briefings.composing.timeline.deeds import said_by
from briefings.composing.timeline.incidents import befalls, dates_incident
from briefings.composing.timeline.meanings import is_known, meaning_of
from briefings.composing.timeline.opinions import is_only_so
from briefings.composing.timeline.passives import Predicate
from briefings.composing.timeline.predicates import behind_opening, predicates
from briefings.composing.timeline.reduced import JOINING, SETTLED
from briefings.composing.timeline.remarks import only_remarks
from briefings.composing.timeline.tokens import COMMAS, Token
from briefings.composing.timeline.vocabulary import forms_of
from briefings.composing.weighing import Candidate
from briefings.language.dates.words import NUMBERS, ORDINALS
from briefings.language.finite_verbs import PAST_FORMS, PRESENT_FORMS
from briefings.language.quotes.verbs import PREPOSITIONS, SAYING
from briefings.model import day_of
from briefings.patterns import late

_MAYBE = frozenset("may might could can cannot should".split())
_SPEAKERS = frozenset("i we you".split())
_RELATING = frozenset("come comes came coming follow follows".split())
_RELATED = frozenset("as after amid before days hours weeks months just less only at on".split())
_APART, _REACH = frozenset("day days hour hours week weeks month months year years after before".split()), 4
_PERFECT, _HAD = frozenset(("has", "have")), "had"
_OF_PAST = frozenset("was were had did".split())
_OPENS_IF = late(r"(?:If|Unless|Whether|Should|Speaking|Asked)\b|[^a-z]{2,20}:\s")
_BY = late(r"\bby (?:early |late |the end of )?$")
_DUE = frozenset("due scheduled slated expected hoping".split())
_OF_NOW = frozenset("is are has have will shall".split())
_DECIDING = forms_of("announce declare rule order decide agree")
_SPEAKER = frozenset("it they he she".split())
_ITS_OWN = frozenset("its their his her".split())
_NOT = frozenset(("not", "never"))
_FLOWING = forms_of("export import produce run total account generate average come amount")
_SOLD = forms_of("sell ship earn") | {"sold"}
_MARKING, _ALMOST = forms_of("mark"), frozenset(("nearly", "almost"))
_MULTIPLYING = forms_of("double triple treble quadruple halve wipe finish complete exhaust empty")
_FORESEEN = frozenset("predicted forecast projected estimated expected".split())
_SUM = late(r"[$€£]\d|\d ?(?:%|per ?cent|million|billion|trillion|tonnes|tons|barrels)")
_STAYING = forms_of("ban bar block close shut suspend halt stop freeze ground seal besiege occupy outlaw pause")
"""What is done once and stays so: whoever "has closed" it "since Monday" closed it on Monday."""
_MANY = frozenset("dozens scores hundreds thousands millions people many several more most least".split())
_SOON = timedelta(days=7)
_AT_ONCE = frozenset(("when", "as", "while"))
_NO_DEEDS = forms_of(
    "rise fall grow drop climb increase decline shrink slow double gain lose improve worsen begin play"
) | frozenset("risen fallen grown lost".split())
_TOLL = frozenset(("die", "hurt"))
_BECOMING = frozenset("become grown remained seen had".split())
_PLANNED = frozenset("planned planning scheduled slated due set expected ready poised likely about would will".split())
_SUPPOSED = late(r"\b[Ii]f\b[^.;,]*\bwere\b")
_LASTING = late(r"(?<!\bovernight )(?<!\bOvernight )\b(?:into|throughout|beyond) (?:the )?$")


def event_of(candidate: Candidate, mentions: Mentions) -> Dated | None:
    """The event of a sentence: the first of its dates that tells one, else the first that says when; None without."""
    found = dated_of(candidate, mentions)
    first = found[0] if found else None
    if len(found) > 1 and found[0].words:
        published = day_of(mentions.document(candidate.passage).published)
        first = next((each for each in found if tells_event(each, published)), found[0])
    return None if first and _is_said_on_a_day(first, mentions) else first


def _is_said_on_a_day(dated: Dated, mentions: Mentions) -> bool:
    """Whether a sentence tells on which day something was said, and of what was said only a week, a month or a year.

    "said on Sunday that they had agreed to a deal in May": its news is of the Sunday.
    """
    vague, verb = not dated.when.is_one_day, dated.hung.verb
    if not vague or dated.hung.kind is not Kind.SAID or dated.is_cut or verb is None or verb.ahead:
        return False
    passage = dated.candidate.passage
    days = (each.start - passage.sentence.start for each in mentions.dates(passage) if each.precision == "day")
    said = (attachment_of(dated.words, at) for at in days)
    return any(
        each.kind is Kind.MAIN and each.verb is not None and dated.words[each.verb.head].low in SAYING for each in said
    )


def tells_event(dated: Dated, published: date | None) -> bool:
    """Whether what a date hangs on tells of an event; `published` is the day of its paper."""
    sentence, words, hung = dated.candidate.passage.text, dated.words, dated.hung
    main = next(iter(predicates(words, int(bool(words) and words[0].low in JOINING))), None)
    at_once = hung.kind is Kind.ADVERBIAL and words[hung.begin - 1].low in _AT_ONCE
    if hung.kind is Kind.PARTICIPLE and hung.verb and befalls({meaning_of(sentence, words, hung.verb)}):
        at_once = words[hung.verb.head].low.endswith("ing")  # ", hitting another train on Sunday"
    own = hung.kind is Kind.GROUND and dated.is_cut and dated.begins <= words[hung.begin].start  # without its "since"
    if hung.kind is Kind.PARTICIPLE and main and hung.verb and words[hung.verb.head].low in SETTLED:
        goes_on = sentence[dated.ends :].strip(" .") != ""
        # "the tax, agreed in May, set"
        own = goes_on and hung.begin == hung.verb.begin and _is_past(words[main.begin].low)
    beside = hung.is_beside and not (at_once or own) and not dates_incident(sentence, dated.at, dated.ends)
    if _OPENS_IF.match(sentence) or hung.verb is None or beside or not _is_shown(words[hung.verb.head], dated):
        return False
    told_at_once = main if at_once and main and _is_shown(words[main.head], dated) else None
    if told_at_once and not _goes_with_news(words, told_at_once, dated, published):
        return False
    if published and dated.when.last_day < published and _BY.search(sentence, 0, dated.at):
        return False  # by when something was due, or was so
    content = said_by(words, hung.verb, hung.begin)
    if content is not None and not _is_news(sentence, words, hung, content):
        return False
    return hung.kind is Kind.PARTICIPLE or _happens(words, hung.verb, hung.begin, dated, published)


def _goes_with_news(words: Sequence[Token], main: Predicate, dated: Dated, published: date | None) -> bool:
    """Whether a main verb tells of what happens on a day: not "is weak, as it prepares to vote next week"."""
    ahead = published is not None and dated.when.first_day > published and not main.ahead
    return not ahead and _happens(words, main, 0, dated, published) and not _says_how_it_is(words, main)


def _says_how_it_is(words: Sequence[Token], verb: Predicate) -> bool:
    """Whether a main verb only says how things are: "said that there was some hope, as sales rose in May"."""
    content = said_by(words, verb, 0)
    found = predicates(words[: content[1]], content[0]) if content else ()
    return content is not None and bool(found) and is_only_so(words[: content[1]], found[0], content[0])


def _is_shown(word: Token, dated: Dated) -> bool:
    """Whether a word stands in the part of its sentence that tells an event."""
    return dated.begins <= word.start < dated.begins + len(dated.text)


def _is_news(sentence: str, words: Sequence[Token], hung: Attachment, content: tuple[int, int]) -> bool:
    """Whether what is said on a day is what the speaker does or will do, or what has been done by then.

    How things stood has no day: "said on Monday that exports had risen"; nor has what was done on another.
    """
    begin, end = content
    inner = words[:end]
    found = predicates(inner, begin)
    if hung.verb and words[hung.verb.head].low in _DECIDING:
        return True
    if not found:
        return False
    verb = found[0]
    subject = words[behind_opening(inner, begin) : verb.begin]
    denied = not verb.ahead and any(word.low in _NOT for word in words[verb.begin : verb.head])
    if denied or words[verb.head].low in _BECOMING:
        return False
    own = bool(subject) and (subject[0].low in _ITS_OWN or (len(subject) == 1 and subject[0].low in _SPEAKER))
    meaning = meaning_of(sentence, words, verb) if words[verb.begin].low == _HAD else ""
    done = is_known(meaning) and meaning not in _TOLL and words[verb.head].low not in _NO_DEEDS
    new = own or (verb.ahead and words[verb.begin].low != _HAD) or words[verb.begin].low in _PERFECT or done
    return new and not is_only_so(inner, verb, begin)


def _happens(words: Sequence[Token], verb: Predicate, begin: int, dated: Dated, published: date | None) -> bool:
    """Whether a verb tells of what happens on the day of an event, or has happened on it."""
    planned = published is not None and dated.when.first_day > published
    past = published is not None and dated.when.last_day < published
    group = [word.low for word in words[verb.begin : verb.head + 1]]
    subject = words[behind_opening(words, begin) : verb.begin]
    opens = subject[0].low if subject else ""
    if dated.when.precision == "year" and _flows(words, verb, dated.text):
        return False
    if (
        not _MAYBE.isdisjoint(group)
        or _is_undone(words, verb, dated.at)
        or opens.partition("'")[0] in _SPEAKERS
        or (opens != "there" and is_only_so(words, verb, begin) and not (planned and "must" in group))
    ):
        return False
    if _LASTING.search(dated.candidate.passage.text, 0, dated.at) or _only_relates(words):
        return False
    if only_remarks(group, words[verb.head + 1 :], passive=verb.passive):
        return False
    if planned:
        supposed = "would" in group and _SUPPOSED.search(dated.candidate.passage.text)
        return not supposed and not _is_over(group, ahead=verb.ahead)
    late = published is not None and dated.when.first_day >= published - _SOON and dated.when.precision == "day"
    return not (past and _is_open(words, verb, dated.at, late=late))


def _flows(words: Sequence[Token], verb: Predicate, text: str) -> bool:
    """Whether a verb tells what a year came to: "exported cars worth $180 billion", "sold 9 million phones"."""
    head, behind = words[verb.head].low, [word.low for word in words[verb.head + 1 :]]
    if head in _FLOWING:
        return _SUM.search(text) is not None
    amount = behind[1:] if behind[:1] == ["up"] else behind
    made = head == "made" and (amount is not behind or not behind[2:] or behind[2] in PREPOSITIONS | COMMAS)
    return (made or head in _SOLD) and bool(amount) and amount[0][0] in "$€£0123456789" and "to" not in behind


def _only_relates(words: Sequence[Token]) -> bool:
    """Whether the main verb only holds one thing against another: "comes days after", "marked the third time that"."""
    main = next(iter(predicates(words)), None)
    if main is None or words[main.head].low not in _RELATING | _MARKING:
        return False
    behind = [word.low for word in words[main.head + 1 : main.head + 1 + _REACH]]
    if not behind:
        return False
    if words[main.head].low in _MARKING:
        return behind[0] == "the" and behind[1:2] != [] and behind[1] in ORDINALS and behind[2:3] == ["time"]
    return behind[0] in _RELATED or words[main.head].low.startswith("follow") or not _APART.isdisjoint(behind)


def _word_before(words: Sequence[Token], at: int) -> str:
    """The word that stands before an offset, with no comma between."""
    return next((word.low for word in reversed(words) if word.start < at), "")


def _is_undone(words: Sequence[Token], verb: Predicate, at: int) -> bool:
    """Whether a verb tells of what was not done, nearly done, or only foreseen: "never met", "was to have flown"."""
    group = [word.low for word in words[max(0, verb.begin - 1) : verb.head + 1]]
    if group[0] == "have" and _FORESEEN.intersection(word.low for word in words[max(0, verb.begin - 4) : verb.begin]):
        return True
    if not _ALMOST.isdisjoint(group) and group[-1] not in _MULTIPLYING:
        return True
    if any(low in _NOT or low.endswith("n't") for low in group):
        return _word_before(words, at) != "until"
    return verb.ahead and (group[-2:-1] == ["have"] or (_HAD in group[:2] and not _PLANNED.isdisjoint(group)))


def _is_open(words: Sequence[Token], verb: Predicate, at: int, *, late: bool) -> bool:
    """Whether a verb tells of now, or of what was only to be: "is fighting a levy of last year", "had been due".

    What "has been closed since" a day was closed on it, but "nine have been killed since" counts; of a day that is
    `late`, no older than a week, "has opened" is its own.
    """
    group = [word.low for word in words[verb.begin : verb.head + 1]]
    if group[0] in _PERFECT and _word_before(words, at) == "since":
        if (verb.passive or group[-1] in _STAYING) and not _counts(words[: verb.begin]):
            return False
    elif late and group[0] in _PERFECT and words[verb.begin].start < at and not group[-1].endswith("ing"):
        return False
    now = group[0] in _OF_NOW or (group[0] in PRESENT_FORMS and group[0] not in PAST_FORMS and group[0] != "do")
    planned = verb.ahead and not _PLANNED.isdisjoint(group)
    return now or planned or not _DUE.isdisjoint(group)


def _counts(before: Sequence[Token]) -> bool:
    """Whether a subject is so many that what has befallen them since a day befell them one by one."""
    return any(word.low[:1].isdigit() or word.low in _MANY or NUMBERS.get(word.low, 0) > 1 for word in before)


def _is_over(group: Sequence[str], *, ahead: bool) -> bool:
    """Whether a verb tells of what was, so that no day to come can be its own: "abandoned its goal for 2030"."""
    return not ahead and (_is_past(group[0]) or group[0] in _PERFECT)


def _is_past(low: str) -> bool:
    return low in PAST_FORMS or low in _OF_PAST or low.endswith("ed")
