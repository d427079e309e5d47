"""Any edition that could exist, with texts as hostile as documents can be."""

from __future__ import annotations

from hypothesis import strategies as st

from briefings.model import (
    Card,
    Changes,
    Citation,
    CitedDocument,
    Conflict,
    Earlier,
    Edition,
    Event,
    Figure,
    FigureValue,
    Line,
    Note,
    Side,
    Status,
    TraceEntry,
    Verification,
    Voice,
    Window,
    sha256_of,
)

REFS = ("A", "B", "C")
HOSTILE = (
    "\x1b[31mred\x1b[0m",
    "\x1b]8;;https://evil.example\x07click\x1b]8;;\x07",
    "\x9b2J",
    "\u202egnp.exe",
    "\u2066hidden\u2069",
    "zero\u200bwidth",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[click](javascript:alert(1))",
    "![](https://evil.example/pixel.png)",
    "{{ 7 * 7 }}{% raw %}",
    "# heading",
    "- item",
    "1. first",
    "a | b",
    "<tab/><rule/><muted>",
    "**bold** _it_ `code` ~~gone~~",
    "&lt;&amp;&nbsp;",
    "line\nbreak\r\n\u2028\u0085end",
    "警察は先週、国境の町で拠点を捜索した。",
    "👩‍👩‍👧‍👦🇰🇭🏳️‍🌈",
    "e" + "\u0301" * 40,
    "https://news.example/" + "x" * 150,
)

texts = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(max_size=60),
    st.lists(st.sampled_from(HOSTILE) | st.text(max_size=12), max_size=4).map(" ".join),
)
words = st.one_of(st.just("words"), texts)
dates = st.one_of(st.sampled_from(("2025-11-07", "2025-10", "2025", "2025-11-14T08:00:00+07:00")), texts)
optional_dates = st.none() | dates
urls = st.one_of(st.none(), st.just("https://news.example/a?b=1&copy=2#part"), st.just("javascript:alert(1)"), texts)
numbers = st.floats(allow_nan=False, allow_infinity=False)


@st.composite
def citation_values(draw: st.DrawFn) -> Citation:
    text = draw(texts)
    start = draw(st.integers(0, 50))
    return Citation(
        document=draw(st.sampled_from(REFS)), start=start, end=start + len(text), text=text, sha256=sha256_of(text)
    )


citations = st.lists(citation_values(), min_size=1, max_size=3).map(tuple)
earlier_citations = st.lists(citation_values(), max_size=2).map(tuple)


@st.composite
def lines(draw: st.DrawFn) -> Line:
    cited = draw(citations)
    text = cited[0].text
    notes = st.builds(Note, at=st.integers(0, len(text)), text=texts)
    return Line(
        id=draw(st.sampled_from(("l1", "l2", "l3")) | texts),
        text=text,
        citations=cited,
        publishers=draw(st.integers(0, 4)),
        notes=tuple(draw(st.lists(notes, max_size=2))),
    )


figure_values = st.builds(FigureValue, value=numbers, unit=words, as_of=optional_dates, text=texts, citations=citations)
figures = st.builds(
    Figure,
    label=texts,
    value=numbers,
    unit=words,
    as_of=optional_dates,
    text=texts,
    citations=citations,
    previous=st.none() | figure_values,
)


@st.composite
def series(draw: st.DrawFn) -> list[Figure]:
    """What one thing was at several dates: mostly something to draw."""
    label, unit = draw(texts), draw(words)
    dated = draw(st.lists(st.integers(1990, 2030).map(str) | dates, min_size=2, max_size=9, unique=True))
    told = st.one_of(st.just("12 ships"), texts)
    return [
        Figure(label=label, value=draw(numbers), unit=unit, as_of=date, text=draw(told), citations=draw(citations))
        for date in dated
    ]


events = st.builds(
    Event,
    date=dates,
    precision=st.sampled_from(("day", "month", "year")),
    inferred=st.booleans(),
    text=texts,
    citations=citations,
    ahead=st.booleans(),
)
voices = st.builds(Voice, speaker=st.none() | texts, role=st.none() | texts, quote=texts, citations=citations)
sides = st.builds(Side, value=texts, citations=citations)
conflicts = st.builds(
    Conflict,
    about=texts,
    kind=st.sampled_from(("contradiction", "correction", "update", "scope")),
    sides=st.lists(sides, max_size=2).map(tuple),
)


def statuses(previous: st.SearchStrategy[Status | None]) -> st.SearchStrategy[Status]:
    states = st.sampled_from(("announced", "planned", "under way", "done", "suspended", "denied"))
    return st.builds(Status, state=states, date=optional_dates, text=texts, citations=citations, previous=previous)


cards = st.builds(
    Card,
    topic=texts,
    title=texts,
    emoji=st.sampled_from(("", "📦", "🛡️")) | texts,
    status=st.none() | statuses(st.none() | statuses(st.none())),
    lines=st.lists(lines(), max_size=2).map(tuple),
    figures=st.lists(series() | st.lists(figures, max_size=2), max_size=4).map(
        lambda found: tuple(figure for some in found for figure in some)
    ),
    timeline=st.lists(events, max_size=2).map(tuple),
    voices=st.lists(voices, max_size=1).map(tuple),
    conflicts=st.lists(conflicts, max_size=1).map(tuple),
)
line_ids = st.lists(st.sampled_from(("l1", "l2", "l3")), unique=True, max_size=2).map(tuple)
scores = st.dictionaries(texts, numbers, max_size=2).map(lambda found: tuple(found.items()))
traces = st.builds(
    TraceEntry,
    document=texts,
    start=st.integers(0, 50),
    end=st.integers(0, 50),
    text=texts,
    topic=st.none() | texts,
    line=st.none() | texts,
    decision=texts,
    rule=texts,
    scores=scores,
)


def _documents(ref: str) -> st.SearchStrategy[CitedDocument]:
    return st.builds(
        CitedDocument,
        ref=st.just(ref),
        id=texts,
        title=texts,
        publisher=st.none() | texts,
        published=optional_dates,
        url=urls,
        notes=st.lists(texts, max_size=1).map(tuple),
    )


def _earlier(values: st.SearchStrategy[str | None]) -> st.SearchStrategy[tuple[Earlier, ...]]:
    """What was said before, once for each line; the words that hold no longer may stand in the text, or not."""
    said = st.builds(
        Earlier, line=st.sampled_from(("l1", "l2")) | texts, text=texts, citations=earlier_citations, value=values
    )
    return st.lists(said, max_size=2, unique_by=lambda each: each.line).map(tuple)


editions = st.builds(
    Edition,
    id=texts,
    name=texts,
    title=texts,
    composed_at=st.just("2025-11-14T00:00:00+00:00") | dates,
    window=st.builds(Window, since=optional_dates, until=optional_dates),
    lead=st.lists(lines(), max_size=2).map(tuple),
    cards=st.lists(cards, max_size=2).map(tuple),
    changes=st.builds(
        Changes,
        since=st.none() | texts,
        new=line_ids,
        changed=line_ids,
        dropped=line_ids,
        replaced=_earlier(st.none() | texts),
        gone=_earlier(st.none()),
    ),
    documents=st.tuples(*(_documents(ref) for ref in REFS)),
    verification=st.builds(
        Verification, lines=st.integers(0, 9), verified=st.integers(0, 9), withheld=st.integers(0, 9)
    ),
    notices=st.lists(texts, max_size=1).map(tuple),
    trace=st.lists(traces, max_size=1).map(tuple),
)
