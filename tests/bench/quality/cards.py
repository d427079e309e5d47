"""The lines that a card takes from some documents, read as a summary: cards rank by more than what people sum up."""

from __future__ import annotations

from briefings.composing.mentions import Mentions
from briefings.composing.no_news import NoNews
from briefings.composing.passages import Cut, Passage
from briefings.composing.scope import Belonging
from briefings.composing.selection import select
from briefings.composing.support import borne_out
from briefings.composing.topics import Placing
from briefings.composing.weighing import Candidate, terms_of, weigh
from tests.bench.quality.corpora import Case
from tests.bench.quality.rivals import within

_MOST_LINES = 40
_EVERYTHING = Placing(topic="event", strength=1.0, rule="all of it is about the event")


def card(case: Case) -> list[str]:
    """The lines that a card takes, as many as fit the words of the case, in the order of the documents."""
    cuts = [Cut(document, number) for number, document in enumerate(case.documents)]
    passages = [passage for cut in cuts for passage in cut.statements()]
    candidates, mentions = _weighed(case, passages), Mentions(case.documents, passages)
    chosen = select(candidates, mentions, NoNews(mentions, of_many=False), most=_MOST_LINES).chosen
    texts = {candidate.passage.text: candidate.order for candidate in chosen}
    return sorted(within(texts, case.words), key=texts.__getitem__)


def _weighed(case: Case, passages: list[Passage]) -> tuple[Candidate, ...]:
    placed = [(passage, _EVERYTHING, Belonging.NAMES) for passage in passages]
    terms = [terms_of(passage) for passage in passages]
    return borne_out(weigh(placed, documents=case.documents, terms=terms))
