"""Whether two acts that two sentences tell of one day are one: by one party, on one thing, and nothing else beside."""

from __future__ import annotations

from briefings.composing.agreement.comparing import Rarity
from briefings.composing.timeline.acts import Act
from briefings.composing.timeline.agreeing import Agreement, are_one_agent, are_one_patient, telling
from briefings.composing.timeline.amounts import differ_in_amount, share_count, share_money
from briefings.composing.timeline.beside import differ_beside
from briefings.composing.timeline.called import TO_ONE, are_beside, differ_in_count, is_to_one, may_be_called_otherwise
from briefings.composing.timeline.incidents import befalls
from briefings.composing.timeline.parties import NOBODY, Party
from briefings.composing.timeline.stories import Stories
from briefings.composing.timeline.tokens import tokens_of
from briefings.composing.timeline.told import Told
from briefings.composing.timeline.vocabulary import are_akin
from briefings.language.places import countries
from briefings.language.quotes.verbs import CALLING
from briefings.language.synonyms import things
from briefings.patterns import late

SAME_DEED, ROUGHLY, OPEN_DEED, NEARLY_ALL = 0.2, 0.35, 0.5, 0.75
LEAST_NAMES = 2
_CONVERSE = (frozenset(("buy", "sell")), frozenset(("beat", "lose")))  # who sells to one of whom he buys
_MOVES = frozenset("arrive enter flee defect fly reach go travel cross".split())
# What somebody does once, and nothing has to be said of to whom.
_ALONE = frozenset("resign die return surrender defect retire install try marry flee".split())
_CHOOSING = frozenset(("vote", "elect"))
_VOTERS = frozenset(things("voters citizens people country nation million"))
# What one who has it sets once on a day, whatever each paper calls it: "cut its sales forecast", "lowered its outlook".
_SET_ONCE = tuple(
    frozenset(things(words)) for words in ("forecast outlook guidance projection", "rate rates", "dividend", "rating")
)
_SETTING = frozenset(("cut", "raise"))
# What stands for all that a firm shows on a day: "a trio of new models", "its latest lineup".
_SHOWN = frozenset(
    things("lineup line range trio pair slate family generation products updates devices models versions latest new")
)
_SHOWING = frozenset(("unveil", "launch"))
# What is done in many places on one day.
_EVERYWHERE = frozenset("march strike protest rally".split())
_LEAST_TERMS = 5
# Who says it, and to whom, is another with each paper: "her agent confirmed to People", "according to the Daily News".
_SAYS = late(
    r",\s[^,;]*\b(?:said|says|told|tells|confirm(?:s|ed)|reports|reported|announced)\b[^,;]*$|^According to [^,]*,"
    r"|\b(?:told|tells|confirm(?:s|ed) to|according to|(?:reported|quoted|cited) by|reports?) (?:the )?[A-Z][\w.’'-]*"
    r"(?:(?: and| of| the)? [A-Z][\w.’'-]*)*"
)


class OneAct:
    """Tells whether acts are one, by how much their sentences share."""

    def __init__(self, rarity: Rarity, stories: Stories) -> None:
        self._rarity = rarity
        self._stories = stories

    def is_told(self, one: Act, other: Act, a: Told, b: Told) -> bool:
        """Whether two acts of one meaning are one."""
        both = {one.meaning, other.meaning}
        if one.meaning == "join" or both in _CONVERSE:
            much = one.meaning == "join" or self.share_much(a, b, ROUGHLY)
            return much and len(a.names & b.names) >= LEAST_NAMES and not differ_in_amount(a, b)
        if len(both) > 1 and (both <= _MOVES or both <= _CHOOSING):
            return _is_ballot(one, other, a, b) or (both <= _MOVES and _go_one_way(one, other, a, b))
        agents, patients = self._parties(one, other, a, b)
        once = is_to_one(one, other) or _is_ballot(one, other, a, b) or self._is_set_once(one, other, a, b, agents)
        once = once or (agents is Agreement.ONE and _is_shown_once(one, other, a, b))
        if once and not differ_in_amount(a, b):
            return True
        if _are_elsewhere(one, agents, a, b) or (befalls(both) and _is_of_longer(a, b)):
            return False
        if befalls(both) and patients is not Agreement.TWO and share_count(a, b):
            return True
        if patients is Agreement.TWO and agents is Agreement.ONE and (share_money(a, b) or share_count(a, b)):
            patients = Agreement.OPEN
        if patients is Agreement.TWO and may_be_called_otherwise(one, other, a, b, by_one=agents is Agreement.ONE):
            patients = Agreement.OPEN
        may_be = patients is not Agreement.TWO or (
            not are_beside(one, other) and self._say_nearly_all(one, other, a, b)
        )
        return (
            may_be
            and agents is not Agreement.TWO
            and not differ_beside(one, other, a.terms, b.terms)
            and not differ_in_amount(a, b)
            and self._say_enough(one, other, a, b, known=(agents, patients))
        )

    def _is_set_once(self, one: Act, other: Act, a: Told, b: Told, agents: Agreement) -> bool:
        """Whether two acts set what one sets once on a day; who is not named may be whom its document names."""
        if one.meaning != other.meaning or one.meaning not in _SETTING or a.dated.when != b.dated.when:
            return False
        if not any(one.patient.terms & each and other.patient.terms & each for each in _SET_ONCE):
            return False
        names, unnamed = (one.agent.names, b) if one.agent.names else (other.agent.names, a)
        known = bool(names) and self._stories.knows(_document(unnamed), names) and not self.name_strangers(a, b)
        return agents is Agreement.ONE or (agents is Agreement.OPEN and known)

    def is_of_one(self, one: Act, other: Act, a: Told, b: Told) -> bool:
        """Whether two acts of other meanings are one: by one who is named, on one thing, in much the same words."""
        if not one.agent.names & other.agent.names or are_one_patient(one.patient, other.patient) is not Agreement.ONE:
            return False
        shared = telling(one.patient.terms - one.patient.owners) & telling(other.patient.terms - other.patient.owners)
        if not shared or one.wanted or other.wanted or one.is_offer != other.is_offer:
            return False
        if differ_beside(one, other, a.terms, b.terms) or differ_in_amount(a, b) or differ_in_count(one, other):
            return False
        if not {one.meaning, other.meaning}.isdisjoint(CALLING) or a.dated.when != b.dated.when:
            return False
        return self.share_much(a, b, ROUGHLY)

    def _parties(self, one: Act, other: Act, a: Told, b: Told) -> tuple[Agreement, Agreement]:
        """Whether those who act and those to whom it is done are one."""
        if (one.is_by_itself or other.is_by_itself) and all(_is_themed(act) for act in (one, other)):
            patients = are_one_patient(one.theme, other.theme)
            return Agreement.OPEN, self._by_document(patients, one.theme, other.theme, a, b)
        patients = are_one_patient(one.patient, other.patient)
        if patients is Agreement.TWO and len(one.wanted & other.wanted) > 1:  # whom they ask is beside what they ask
            patients = Agreement.OPEN
        agents = self._by_document(are_one_agent(one.agent, other.agent), one.agent, other.agent, a, b)
        return agents, self._by_document(patients, one.patient, other.patient, a, b)

    def _by_document(self, agreement: Agreement, one: Party, other: Party, a: Told, b: Told) -> Agreement:
        """What two parties are, where one is named, and the document of the other, who isn't, has that name too.

        Its sentence doesn't have it, for whom else it names there is another; nor does it name others of its own. A
        country is in too many documents to tell who is meant.
        """
        if agreement is not Agreement.TWO or bool(one.names) == bool(other.names):
            return agreement
        names, told = (one.names, b) if one.names else (other.names, a)
        names = frozenset(name for name in names if not countries(name.capitalize()))
        if a.dated.when.precision != b.dated.when.precision:
            return agreement
        if names & told.names or not self._stories.knows(_document(told), names):
            return agreement
        return agreement if self.name_strangers(a, b) else Agreement.OPEN

    def _is_one_story(self, a: Told, b: Told) -> bool:
        """Whether two sentences are of documents that tell one story, and name nobody whom it doesn't know."""
        return self._stories.are_one(_document(a), _document(b)) and not self.name_strangers(a, b)

    def know_both_places(self, a: Told, b: Told) -> bool:
        """Whether the document of each has a town that the other names, where no bomb or quake tells of several."""
        towns, others = (frozenset(map(str.casefold, told.places.towns)) for told in (a, b))
        knows = self._stories.knows
        return (
            not a.kinds
            and not b.kinds
            and self._is_one_story(a, b)
            and knows(_document(b), towns)
            and knows(_document(a), others)
        )

    def name_strangers(self, a: Told, b: Told) -> bool:
        """Whether each of two sentences names somebody whom the other's document doesn't."""
        return self._names_stranger(a, b) and self._names_stranger(b, a)

    def _names_stranger(self, a: Told, b: Told) -> bool:
        written = _words(a)
        return any(not self._stories.knows(_document(b), {name}) for name in (a.names - b.names) & written)

    def _say_nearly_all(self, one: Act, other: Act, a: Told, b: Told) -> bool:
        """Whether two sentences share so many words that who it is done to is one, whatever each calls him."""
        if not {one.meaning, other.meaning} <= TO_ONE or (a.names - b.names and b.names - a.names):
            return False
        return len(a.terms & b.terms) >= _LEAST_TERMS and self.share_much(a, b, NEARLY_ALL)

    def _say_enough(self, one: Act, other: Act, a: Told, b: Told, *, known: tuple[Agreement, Agreement]) -> bool:
        """Whether the sentences have enough in common, the more the less is known of the parties."""
        if Agreement.TWO in known:
            return self.share_much(a, b, OPEN_DEED)
        if a.dated.when.precision == b.dated.when.precision and (Agreement.ONE in known or _is_alone(one, other)):
            return _is_alone(one, other) or self.share_much(a, b, SAME_DEED)
        if a.dated.when.precision == b.dated.when.precision and self._is_one_story(a, b):
            return self.share_much(a, b, SAME_DEED)
        named = one.patient.names & other.patient.names
        return self.share_much(a, b, ROUGHLY if named else OPEN_DEED)

    def share_much(self, a: Told, b: Told, least: float) -> bool:
        """Whether the terms that both have weigh so much of the shorter's."""
        one, other = a.terms, b.terms
        smaller = min(self._rarity.of(one), self._rarity.of(other))
        return bool(smaller) and self._rarity.of(one & other) / smaller >= least


def _is_shown_once(one: Act, other: Act, a: Told, b: Told) -> bool:
    """Whether a firm shows what it has on one day, and one of the papers says so of all of it."""
    if one.meaning != other.meaning or one.meaning not in _SHOWING:
        return False
    if a.dated.when != b.dated.when or a.dated.when.precision != "day":
        return False
    is_firm = any(not countries(name) for name in one.agent.names & other.agent.names)
    shown = one.patient.terms, other.patient.terms
    return is_firm and all(shown) and any(terms <= _SHOWN for terms in shown)


def _document(told: Told) -> int:
    return told.dated.candidate.passage.document


def _words(told: Told) -> frozenset[str]:
    """The words of a sentence, lower case, but for who says it: its names hold what it doesn't write as well."""
    text = _SAYS.sub(" ", told.dated.candidate.passage.text)
    return frozenset(token.low.removesuffix("'s") for token in tokens_of(text))


def are_one_meaning(one: Act, other: Act) -> bool:
    """Whether two acts may be one by what they mean."""
    both = {one.meaning, other.meaning}
    return are_akin(one.meaning, other.meaning) or both in _CONVERSE or both <= _MOVES


def name_one(one: Act, other: Act) -> bool:
    """Whether two acts are by one who is named, or done to one."""
    return bool(one.agent.names & other.agent.names or one.patient.names & other.patient.names)


def _is_themed(act: Act) -> bool:
    """Whether it is known to what something is done: to whom it is done, or what does it by itself."""
    return act.is_by_itself or act.patient != NOBODY


def _go_one_way(one: Act, other: Act, a: Told, b: Told) -> bool:
    """Whether one who is named goes where he goes: both name him, and a place beside."""
    here, there = _doer(one), _doer(other)
    beside = (a.names & b.names) - (here.names & there.names)
    return are_one_agent(here, there) is Agreement.ONE and bool(beside)


def _doer(act: Act) -> Party:
    """Who does something, or to whom it is done where nobody is named who does."""
    return act.agent if act.agent != NOBODY else act.patient


def _is_alone(one: Act, other: Act) -> bool:
    """Whether two acts that somebody does by himself are those of one who is named."""
    if one.meaning != other.meaning or one.meaning not in _ALONE:
        return False
    here, there = (act.agent if act.agent.names else act.patient for act in (one, other))
    apart = one.agent.names and other.agent.names and are_one_patient(one.patient, other.patient) is Agreement.TWO
    return bool(here.names & there.names) and not apart


def _is_ballot(one: Act, other: Act, a: Told, b: Told) -> bool:
    """Whether both tell that the voters of one country vote."""
    if not {one.meaning, other.meaning} <= _CHOOSING:
        return False
    if any(act.agent.terms - _VOTERS - frozenset(things(" ".join(act.agent.names))) for act in (one, other)):
        return False
    return bool(a.names & b.names)


def _is_of_longer(a: Told, b: Told) -> bool:
    """Whether one tells of a longer time, by nothing but its dead: those of a month are not the dead of a day."""
    one, other = a.dated.when, b.dated.when
    return one.precision != other.precision and not a.kinds and not b.kinds and not share_count(a, b)


def _are_elsewhere(act: Act, agents: Agreement, a: Told, b: Told) -> bool:
    """Whether what is done in many places is told of two, or each names a country that the other doesn't.

    A case that Spain confirmed is none that was confirmed in Britain, where nobody says by whom.
    """
    if act.meaning in _EVERYWHERE and a.places.towns != b.places.towns:
        return True
    if agents is not Agreement.OPEN:
        return False
    here, there = (frozenset(name for name in told.names if name[0].isupper()) for told in (a, b))
    return bool(here - there and there - here)
