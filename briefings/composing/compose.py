"""Documents become an Edition.

::

    documents -> window -> in order, once each -> passages -> scope -> topics -> weighing
              -> selection a card -> lines with citations -> lead -> verification -> Edition

Every step is a function of values; `now` is an argument, so the same input gives the same edition.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from briefings.composing.arranging import Arranged, arranged
from briefings.composing.aside import set_aside, without_asides
from briefings.composing.cards import build_card, lines_of, material_of
from briefings.composing.citing import Citing
from briefings.composing.dangling import mended, without_dangling
from briefings.composing.figures import rows_of_cards
from briefings.composing.furniture import furniture_of
from briefings.composing.lead import choose_lead
from briefings.composing.mentions import Mentions
from briefings.composing.no_news import NoNews
from briefings.composing.notices import notices
from briefings.composing.passages import Cut, in_order
from briefings.composing.programmes import behind_news
from briefings.composing.reading import Judged, Reading
from briefings.composing.salience import salience_of, with_salience
from briefings.composing.scope import Belonging, Scope
from briefings.composing.selection import Selection, select
from briefings.composing.service import asks_for_service
from briefings.composing.support import borne_out
from briefings.composing.syndication import Syndication
from briefings.composing.told_on import told_on
from briefings.composing.tolls.overtaken import OUTGROWN, without_outgrown
from briefings.composing.topics import Topics
from briefings.composing.tracing import trace
from briefings.composing.trading import asks_for_markets
from briefings.composing.verification import verify
from briefings.composing.weighing import Candidate, Placed, terms_of, weigh
from briefings.composing.window import readable, window_of, within
from briefings.errors import InvalidDocument
from briefings.model import Briefing, Card, Changes, Document, Edition, Line, Topic, Verification, sha256_of

_OWN_LETTERS = 400
"""What a text has to say of its own, so that what it shares with others is known for its publisher's furniture."""


def compose(
    briefing: Briefing,
    documents: Sequence[Document],
    *,
    now: datetime,
    previous: Edition | None = None,
    since: datetime | None = None,
    explain: bool = False,
) -> Edition:
    """Composes the edition of a briefing from documents, as of `now`.

    Documents published after `now`, or before `since` where it is given, stay out. With `previous` the edition says
    what is new against it. With `explain` its trace tells of each sentence that was considered what decided.

    Raises:
        InvalidDocument: `now` or `since` has no time zone.
        InvalidPhrase: a phrase of the briefing cannot match anything.
    """
    _require_zones(now=now, since=since)
    windowed = within(documents, since=since, until=now)
    whole = in_order(windowed.inside)
    ordered, long = readable(whole)
    topics = briefing.topics or (_whole(briefing),)
    reading = _read(briefing, topics, ordered)
    told = told_on(ordered, now.date())
    mentions = Mentions(told, [judged.passage for judged in reading.judged], known=_known(briefing))
    placed = _placed(reading)
    selections = _selections(briefing, topics, reading, placed, mentions)
    citing = Citing(ordered, Syndication(ordered, windowed.inside))
    lead, cards = _write(briefing, mentions, topics, selections, citing=citing, now=now, of_many=reading.of_many)
    edition = Edition(
        id=_edition_id(briefing, now, since, cards),
        name=briefing.name,
        title=briefing.title,
        composed_at=now.astimezone(UTC).isoformat(),
        window=window_of(since, now),
        lead=lead,
        cards=cards,
        changes=Changes(),
        documents=citing.cited(),
        verification=Verification(lines=0, verified=0, withheld=0),
        notices=notices(
            windowed,
            reading,
            long=long,
            empty=[topic for topic in topics if not selections[topic.key].chosen],
            told=bool(cards),
        ),
        trace=trace(reading, selections) if explain else (),
    )
    if previous is not None:
        from briefings.composing.changes import changes
        from briefings.composing.since_last import with_changes

        edition = with_changes(edition, changes(cards, edition.documents, previous), previous)
    return verify(edition, {document.id: document.text for document in whole})


def _require_zones(**instants: datetime | None) -> None:
    for name, instant in instants.items():
        if instant is not None and instant.tzinfo is None:
            raise InvalidDocument(f"{name}: {instant.isoformat()} has no time zone")


def _write(
    briefing: Briefing,
    mentions: Mentions,
    topics: Sequence[Topic],
    selections: Mapping[str, Selection],
    *,
    citing: Citing,
    now: datetime,
    of_many: bool,
) -> tuple[tuple[Line, ...], tuple[Card, ...]]:
    """The lead and the cards: the lines that were chosen, with what the documents behind them say of each."""
    chosen = [line for selection in selections.values() for line in selection.chosen]
    others = {topic.key: [line for line in chosen if line.placing.topic != topic.key] for topic in topics}
    cards = [
        arranged(material_of(topic, selections[topic.key], mentions, others[topic.key], of_many=of_many))
        for topic in topics
    ]
    standings = {standing.line.order: standing for card in cards for standing in card.material.standings}
    firsts = [_current(card) for card in cards]
    considered = (each for selection in selections.values() for each in selection.considered())
    lead = choose_lead(
        firsts,
        mentions.documents,
        most=briefing.lead,
        considered=considered,
        developments=frozenset().union(*(card.newer for card in cards)),
        of_many=of_many,
        of_markets=any(map(asks_for_markets, topics)),
    )
    lines = lines_of([standings[candidate.order] for candidate in lead], mentions, citing)
    told = [card for card in cards if card.material.standings]
    rows = zip(told, rows_of_cards([(card.material, card.values) for card in told]), strict=True)
    return lines, tuple(build_card(card, of_card, citing, now=now) for card, of_card in rows)


def _known(briefing: Briefing) -> list[str]:
    """The words of a briefing's scope, which its reader knows."""
    return " ".join(briefing.scope).casefold().replace("*", "").split()


def _current(card: Arranged) -> list[Candidate]:
    """A card's lines that may open the briefing: none that the newest status or figure has overtaken."""
    return [standing.line for standing in card.material.standings if standing.line.order not in card.past]


def _whole(briefing: Briefing) -> Topic:
    """The one topic of a briefing that names none: everything in scope."""
    return Topic(key="news", title=briefing.title, match=briefing.scope)


def _read(briefing: Briefing, topics: Sequence[Topic], documents: Sequence[Document]) -> Reading:
    """Every passage of the documents that touch the scope, judged and placed."""
    scope = Scope.of(briefing)
    placing = Topics(topics, scope=scope.home)
    asked = {topic.key for topic in topics if asks_for_service(topic)}
    judged, salience = list[Judged](), dict[int, float]()
    touching, furniture = 0, furniture_of(documents, own=_OWN_LETTERS)
    for number, document in enumerate(documents):
        if not scope.touches(document):
            continue
        touching += 1
        cut = Cut(document, number, furniture)
        belongings = scope.judge(document, cut.passages)
        inside = [belonging.inside for belonging in belongings]
        named = [belonging is Belonging.NAMES for belonging in belongings]
        placings = placing.place(document, cut.passages, inside, named, titled=scope.phrases.matches(document.title))
        placings = set_aside(document, cut.passages, placings, belongings, scope, asked=asked)
        if any(placings):
            salience[number] = salience_of(document, cut.passages, belongings, scope.phrases)
        stated = (
            place is not None and cut.is_statement(each) for each, place in zip(cut.passages, placings, strict=True)
        )
        judged += map(Judged, cut.passages, belongings, placings, stated)
    return Reading(documents=documents, judged=tuple(judged), touching=touching, salience=salience)


def _placed(reading: Reading) -> Mapping[str, list[Placed]]:
    """The statements of each topic, in the order of documents and sentences."""
    placed: dict[str, list[Placed]] = {}
    for passage, belonging, placing, statement in reading.judged:
        if placing and statement:
            placed.setdefault(placing.topic, []).append((passage, placing, belonging))
    return placed


def _selections(
    briefing: Briefing,
    topics: Sequence[Topic],
    reading: Reading,
    placed: Mapping[str, list[Placed]],
    mentions: Mentions,
) -> Mapping[str, Selection]:
    """What is chosen for each topic; where many documents give nothing at all, nothing is set aside."""
    no_news, most = NoNews(mentions, of_many=reading.of_many), briefing.lines

    def select_all(*, set_aside: bool) -> Mapping[str, Selection]:
        return {
            topic.key: _select(reading, placed.get(topic.key, []), mentions, no_news, most, set_aside=set_aside)
            for topic in topics
        }

    found = select_all(set_aside=reading.of_many)
    if reading.of_many and placed and not any(selection.chosen for selection in found.values()):
        return select_all(set_aside=False)
    return found


def _select(
    reading: Reading, placed: Sequence[Placed], mentions: Mentions, no_news: NoNews, most: int, *, set_aside: bool
) -> Selection:
    if reading.of_many:
        placed = with_salience(behind_news(placed, reading.documents), reading.salience)
    terms = [terms_of(passage) for passage, _, _ in placed]
    candidates = weigh(placed, documents=reading.documents, terms=terms)
    weighed = mended(borne_out(candidates), mentions, most=most)
    current, past, newest = without_outgrown(weighed, mentions)
    told, asides = without_asides(current, of_many=set_aside)
    chosen = select(told, mentions, no_news, most=most, of_many=reading.of_many)
    selection = without_dangling(chosen, mentions)
    outgrown = ((candidate, OUTGROWN) for candidate in past)
    return selection._replace(left_out=(*selection.left_out, *outgrown, *asides), newest=newest)


def _edition_id(briefing: Briefing, now: datetime, since: datetime | None, cards: Sequence[Card]) -> str:
    lines = [line.id for card in cards for line in card.lines]
    parts = [briefing.name, now.isoformat(), since.isoformat() if since else "", *lines]
    return "e" + sha256_of("\n".join(parts))[:15]
