"""Who does the saying: the noun phrase before or after a speech verb, found without a parser.

News puts the speaker beside the verb in a handful of shapes: `he said`, `Ann Lee, a lawyer, told`, `said the minister`,
`an official in the ministry who asked not to be named said`.
"""

from __future__ import annotations

from briefings.language.names.jobs import ROLE_NOUNS
from briefings.language.names.words import PLACES
from briefings.language.places import BY_FIRST_WORD
from briefings.language.quotes.narration import Token
from briefings.language.quotes.phrases import (
    CALENDAR_WORDS,
    LONGEST_ROLE,
    NEGATIVE,
    NOUN_PREPOSITIONS,
    NP_STOPS,
    TIMES,
    Subject,
    behind_office,
    headed,
    is_nobody,
    phrase_from,
    phrase_start,
)
from briefings.language.quotes.verbs import (
    AUXILIARIES,
    CONJUNCTIONS,
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    SAYING,
    is_adverb,
)

_APPOSITIVE_HEADS = frozenset("a an the who whose which one then former his her their now".split())
_LONGEST_OPENING = 30
_PERIODS = frozenset("day week month year night weekend morning afternoon evening".split())
_WHICH_PERIOD = frozenset({"last", "this", "that", "next", "the"}) | CALENDAR_WORDS
_WHICH_ONE = frozenset({"last", "next"})
_SPANS = frozenset(
    """
a an one two three four five six seven eight nine ten several few some many about around almost nearly than less more
just only day days week weeks month months year years hour hours minutes moments
""".split()
)
_NO_TITLES = CONJUNCTIONS | PREPOSITIONS | CALENDAR_WORDS | frozenset("like unlike despite besides amid given".split())
_SPEAKING_PRONOUNS = frozenset({"he", "she", "they"})
_CONNECTING = frozenset("yet nor so thus hence rather perhaps maybe".split())
_WHENCE = frozenset({"from", "of", "in", "at", "near"})
_AGO = frozenset({"later", "earlier", "ago", "before", "after"})
_LONGEST_REGION, _LONGEST_TIME, _LONGEST_NAMED = 3, 4, 8
_SHORT_REGIONS = frozenset(
    """
Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev N.H N.J N.M N.Y N.C N.D
Okla Ore Pa R.I S.C S.D Tenn Tex Vt Va Wash W.Va Wis Wyo D.C Ont Que B.C
""".split()
)


def _before_time(tokens: list[Token], at: int) -> int:
    """The place before a time that ends at a token: `on Tuesday`, `last week`, `less than two weeks ago`."""
    begin = at
    if tokens[at].lower == "ago":
        while begin and tokens[begin - 1].lower in _SPANS:
            begin -= 1
    elif tokens[at].lower in _PERIODS and at and tokens[at - 1].lower in _WHICH_PERIOD:
        begin = at - 1
    elif tokens[at].lower not in CALENDAR_WORDS:
        return at
    if begin and tokens[begin - 1].lower in {"on", "in", "since", "earlier", "late", "early"}:
        begin -= 1
    return begin - 1 if begin else at


def may_stand_before_verb(tokens: list[Token], at: int) -> bool:
    """Whether a token may stand between a subject and its verb: an auxiliary, an adverb, a time."""
    return tokens[at].name < 0 and (tokens[at].lower in AUXILIARIES | TIMES or is_adverb(tokens[at].lower))


def phrase_before(tokens: list[Token], verb: int) -> Subject | None:
    """The subject of the verb at `verb`, read leftwards; None where nothing there can speak."""
    at = verb - 1
    while at >= 0 and tokens[at].name < 0:
        before = _before_time(tokens, at)
        if before == at and not may_stand_before_verb(tokens, at):
            break
        at = before if before < at else at - 1
    if at < 0:
        return None
    token = tokens[at]
    if token.lower in PRONOUNS:
        return Subject(at, at)
    if token.text in {",", ")", "—", "–"}:
        bracket = _before_bracket(tokens, at) if token.text == ")" else None
        return _with_others(tokens, bracket or _before_aside(tokens, at))
    if not token.text[0].isalnum():
        return None
    subject = _leftwards(tokens, _before_region(tokens, at))
    if subject and is_nobody(tokens, subject):
        return None
    bare = subject and tokens[subject.first].lower in ROLE_NOUNS  # `Ann Lee, head of relations for the ministry said`
    return _named_before(tokens, subject) if bare else _with_others(tokens, subject)


def _with_others(tokens: list[Token], subject: Subject | None) -> Subject | None:
    """The whole list where a name ends one, who doesn't speak alone: `Ann Lee, Bo Roe, and Cy Poe wrote`."""
    if subject is None or subject.name < 0 or subject.first < 3 or tokens[subject.first - 1].lower != "and":
        return subject
    before = subject.first - 2 - (tokens[subject.first - 2].text == ",")
    return Subject(before, subject.last) if tokens[before].name >= 0 else subject


def _before_bracket(tokens: list[Token], closing: int) -> Subject | None:
    """The subject before a bracket, whoever that names: `Ann Lee (who, like Bo Roe, is a lawyer)` gives `Ann Lee`."""
    opening = next((at for at in range(closing - 1, 0, -1) if tokens[at].text == "("), 0)
    if not opening or not tokens[opening - 1].text[0].isalnum():
        return None
    return _leftwards(tokens, _before_region(tokens, opening - 1))


def _before_aside(tokens: list[Token], comma: int) -> Subject | None:
    """The subject in front of an aside that a comma closes: `Ann Lee, a lawyer in Utah,` gives `Ann Lee`."""
    at, end = comma - 1, comma
    while at > 0:
        token = tokens[at]
        if token.text in {",", "(", "—", "–"}:
            opener = tokens[at + 1]
            if token.text == "," and is_region(tokens, at + 1, end):
                end = at
                at -= 1
                continue
            named = _named_whole(tokens, at + 1, end)
            appositive = (
                opener.lower in _APPOSITIVE_HEADS
                or opener.text[0].isdigit()
                or token.text != ","
                or opener.text[0].islower()
            )
            if named:
                return named
            beside = tokens[at - 1]
            aged = beside.text.isdigit() or (beside.name < 0 and is_adverb(beside.lower))  # `Ann Lee, 22, of Utah,`
            told = beside.text[0].isalnum() and not aged and not _is_whence(tokens, at)
            if appositive and at and told and not is_region(tokens, at - 1, at):
                return _named_before(tokens, _leftwards(tokens, at - 1))
            end = at
        at -= 1
    return first_subject(tokens[:comma])


def _is_whence(tokens: list[Token], comma: int) -> bool:
    """Whether what stands between commas before an aside says whence somebody is: `Ann Lee, from Osk, who saw it,`."""
    before = next((at for at in range(comma - 1, 0, -1) if tokens[at].text == ","), 0)
    return before > 0 and tokens[before + 1].lower in _WHENCE


def _named_whole(tokens: list[Token], first: int, end: int) -> Subject | None:
    """The name that words between commas are, with a title before it: `Gov. Ann Lee`."""
    if end <= first or tokens[end - 1].name < 0:
        return None
    name = tokens[end - 1].name
    start = end - 1
    while start > first and tokens[start - 1].name == name:
        start -= 1
    titles = all(token.text[0].isupper() or token.text == "." for token in tokens[first:start])
    return Subject(start, end - 1, name) if titles and not tokens[end - 1].possessive else None


def is_region(tokens: list[Token], first: int, end: int) -> bool:
    """Whether the words between commas tell where the place before them lies: `in Salem, New Hampshire, Lee said`."""
    words = [token.text for token in tokens[first:end] if token.text != "."]
    if not 0 < len(words) <= _LONGEST_REGION or first < 2 or not tokens[first - 2].text[0].isupper():
        return False
    return (
        " ".join(words) in PLACES
        or words[0].rstrip(".") in _SHORT_REGIONS
        or " ".join(words) in BY_FIRST_WORD.get(words[0], ())
    )


def _before_region(tokens: list[Token], last: int) -> int:
    """The last word before the region that ends at a token with no comma behind: `the office in Salem, Texas urged`."""
    comma = next((at for at in range(last - 1, max(0, last - 1 - _LONGEST_REGION), -1) if tokens[at].text == ","), 0)
    hung = comma > 1 and tokens[comma - 2].lower in {"in", "of", "from", "near"}
    return comma - 1 if hung and is_region(tokens, comma + 1, last + 1) else last


def _named_before(tokens: list[Token], subject: Subject | None) -> Subject | None:
    """The name that an aside of two parts stands behind: `Ann Lee, publisher of a weekly, a newsletter, said`."""
    if subject is None or subject.name >= 0 or subject.first < 2 or tokens[subject.first - 1].text != ",":
        return subject
    name = tokens[subject.first - 2].name
    if name < 0 or not any(token.lower in ROLE_NOUNS for token in tokens[subject.first : subject.last + 1]):
        return subject
    return headed(tokens, max(0, subject.first - 2), subject.first - 2)


def _leftwards(tokens: list[Token], last: int) -> Subject | None:
    """The phrase that ends at `last`, with the phrases it hangs on: `an official in the ministry`."""
    first, end = phrase_start(tokens, last), last
    if person := behind_office(tokens, first, last):
        return person
    while first >= 2 and (outer := _hung_on(tokens, first - 1)) is not None:
        first, end = phrase_start(tokens, outer), outer
    subject = headed(tokens, first, end)
    if subject.name < 0:
        subject = Subject(first, last)
    hanging = first and tokens[first - 1].lower in PREPOSITIONS and tokens[first - 1].name < 0
    if tokens[first].lower in NP_STOPS or tokens[end].lower in NEGATIVE or (hanging and subject.name < 0):
        return None
    return subject


def _hung_on(tokens: list[Token], preposition: int) -> int | None:
    """The noun that a preposition hangs the phrase behind it on, past a participle (`those living in`)."""
    outer = preposition - 1
    if tokens[preposition].name >= 0 or tokens[preposition].lower not in PREPOSITIONS:
        return None
    participle = tokens[outer].name < 0 and tokens[outer].lower.endswith("ing")
    if participle and outer:
        outer -= 1
    elif tokens[preposition].lower not in NOUN_PREPOSITIONS and tokens[outer].lower not in ROLE_NOUNS:
        return None
    token = tokens[outer]
    if token.name < 0 and (token.lower in NP_STOPS or token.lower in SAYING or token.lower.endswith("ed")):
        return None
    return outer if token.text[0].isalnum() else None


def clause_start(tokens: list[Token], end: int) -> int:
    """Where the last main clause before a place begins: behind `;`, or `, but he` and the like."""
    for at in range(end - 2, 1, -1):
        if tokens[at - 1].text == ";":
            return at
        joined = tokens[at - 1].lower in {"and", "but"} and tokens[at - 2].text == ","
        if joined and (tokens[at].lower in _SPEAKING_PRONOUNS or _speaks_next(tokens, at, end)):
            return at
    return 0


def _speaks_next(tokens: list[Token], at: int, end: int) -> bool:
    """Whether somebody named, with a title before, is who speaks from a place on: `, but Judge Ann Lee ruled that`."""
    begin = at
    while at < end and at - begin < _LONGEST_NAMED and (tokens[at].text[0].isupper() or tokens[at].text == "."):
        at += 1
    named = at > begin and tokens[at - 1].name >= 0 and not tokens[at - 1].possessive
    return named and at < end and tokens[at].lower in SAYING


def first_subject(tokens: list[Token], begin: int = 0) -> Subject | None:
    """The subject of what begins at a token: its first words, or what follows an opening phrase that a comma closes."""
    if begin >= len(tokens):
        return None
    begin = _behind_time(tokens, begin)
    if _is_title_of_name(tokens, begin):
        return phrase_from(tokens, begin)
    comma = _chunk_end(tokens, begin)
    if comma + 1 < len(tokens) and comma - begin <= _LONGEST_TIME and tokens[comma - 1].lower in _AGO | _PERIODS:
        begin = comma + 1  # `A month later, she`, `Last week, she`
    if not _can_open(tokens[begin]):
        clause = begin
        begin += tokens[begin].lower in CONJUNCTIONS | _CONNECTING or is_adverb(tokens[begin].lower)
        for at in range(clause, min(len(tokens) - 1, clause + _LONGEST_OPENING)):
            if tokens[at].text != "," or not (_can_open(tokens[at + 1]) or tokens[at + 1].text[0].isupper()):
                continue
            if not is_region(tokens, at + 1, _chunk_end(tokens, at + 1)):
                begin = at + 1
                break
    return phrase_from(tokens, begin)


def _behind_time(tokens: list[Token], begin: int) -> int:
    """Where a sentence goes on behind when it was: `Last year he`, `Last Thanksgiving, she`."""
    at = begin + 2
    if tokens[begin].lower not in _WHICH_ONE or at + 1 >= len(tokens):
        return begin
    comma = tokens[at].text == ","
    return at + comma if comma or (tokens[at].lower in PRONOUNS and tokens[at - 1].lower in _PERIODS) else begin


def _chunk_end(tokens: list[Token], begin: int) -> int:
    """Where the words between commas that begin at a token end."""
    return next((at for at in range(begin, len(tokens)) if tokens[at].text == ","), len(tokens))


def _is_title_of_name(tokens: list[Token], begin: int) -> bool:
    """Whether a title and a name open a sentence: `Sen. Ann Lee`, `Former Chancellor Ann Lee`."""
    if tokens[begin].name >= 0 or tokens[begin].lower in _NO_TITLES:
        return False
    for token in tokens[begin : begin + LONGEST_ROLE]:
        if token.name >= 0:
            return begin < len(tokens) and tokens[begin].text[0].isupper()
        if token.text != "." and not token.text[0].isupper() and token.lower not in ROLE_NOUNS:
            return False
    return False


def _can_open(token: Token) -> bool:
    return token.name >= 0 or token.lower in PRONOUNS or token.lower in DETERMINERS or token.lower in POSSESSIVES
