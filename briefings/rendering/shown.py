"""What a reader is shown of an edition, the same for every format: the values that templates are given.

Every text in here is neutralised already, every date stands in words, every citation has its number and its link. What
is left to a format is its escaping and its looks.
"""

from __future__ import annotations

from typing import NamedTuple

from briefings.rendering.charts import Chart
from briefings.rendering.notes import Piece


class Mark(NamedTuple):
    """A citation as a line carries it. `href` opens the very sentence, or is None; `hint` names document and date."""

    number: int
    ref: str
    href: str | None
    hint: str


class When(NamedTuple):
    """A date in words, in short words (`7 Nov 2025`), and as HTML's `time` takes it (None where it is no ISO date)."""

    words: str
    short: str
    machine: str | None


class ShownWas(NamedTuple):
    """What was said before: `text` is the whole of it, and `value` the words in it that hold no longer, or empty.

    `before` and `after` are the text around the value; all of it is `before` where there is none. `short` is what fits
    beside a line in chat: the value, else the text, cut where it is long.
    """

    text: str
    before: str
    value: str
    after: str
    short: str
    marks: tuple[Mark, ...]


class ShownLine(NamedTuple):
    """A statement: its pieces in order, its citations, and `new`, `changed` or nothing since the last brief.

    `backing` says how many publishers stand behind it, in words; `was` is what a changed one takes the place of.
    """

    id: str
    pieces: tuple[Piece, ...]
    marks: tuple[Mark, ...]
    publishers: int
    backing: str
    change: str = ""
    was: ShownWas | None = None


class ShownValue(NamedTuple):
    """What a source gives for something: the words, and the date they hold for."""

    text: str
    as_of: When | None
    marks: tuple[Mark, ...]


class ShownFigure(NamedTuple):
    """A labelled value, and the value before it where that is cited too."""

    label: str
    now: ShownValue
    before: ShownValue | None


class ShownEvent(NamedTuple):
    """Something dated; `inferred` dates were worked out from relative ones, `ahead` ones are to come.

    `pieces` are its words and our notes in order, `text` the words alone.
    """

    when: When
    inferred: bool
    ahead: bool
    text: str
    pieces: tuple[Piece, ...]
    marks: tuple[Mark, ...]


class ShownVoice(NamedTuple):
    """A quotation with its quotation marks; `speaker` and `role` are empty where they are not known."""

    speaker: str
    role: str
    quote: str
    marks: tuple[Mark, ...]


class ShownStatus(NamedTuple):
    """How far a thing has got, and what was said of it before, newest first.

    `state` is said in the source's words where they are known ("set to lift", "lifted").
    `when` is its date, else the day of the document that tells it ("(reported 13 November 2025)").
    `tone` is the state's kind, for colours: `open`, `moving`, `settled` or `stopped`. `text` is empty where a
    line of the card says the same: its citation is enough.
    """

    state: str
    tone: str
    when: When | None
    text: str
    marks: tuple[Mark, ...]
    earlier: tuple[ShownStatus, ...] = ()


class ShownConflict(NamedTuple):
    """Different values for one fact; `heading` says what kind of difference it is.

    Where one has taken the place of the other, in an update or a correction, `before` is the old and `now` the new one.
    """

    kind: str
    heading: str
    about: str
    sides: tuple[ShownValue, ...]
    before: ShownValue | None
    now: ShownValue | None


class ShownCard(NamedTuple):
    """A topic: what stands on its card, in reading order."""

    topic: str
    title: str
    emoji: str
    status: ShownStatus | None
    lines: tuple[ShownLine, ...]
    conflicts: tuple[ShownConflict, ...]
    figures: tuple[ShownFigure, ...]
    charts: tuple[Chart, ...]
    timeline: tuple[ShownEvent, ...]
    voices: tuple[ShownVoice, ...]


class Cited(NamedTuple):
    """A citation as its document lists it: number, the cited sentence, and the link that opens it."""

    number: int
    text: str
    href: str | None


class ShownDocument(NamedTuple):
    """A document with its letter. `about` joins publisher and date; `address` is its url as text, `href` as a link."""

    ref: str
    title: str
    about: str
    publisher: str
    published: When | None
    address: str
    href: str | None
    notes: tuple[str, ...]
    cited: tuple[Cited, ...]
    numbers: str


class ShownEdition(NamedTuple):
    """A whole edition, with all its citations by number.

    `changes` is a sentence on what is new since the last brief, empty where this is the first; `dropped` is what lines
    said that are gone.
    """

    id: str
    title: str
    composed: When
    window: str
    counts: str
    changes: str
    lead: tuple[ShownLine, ...]
    cards: tuple[ShownCard, ...]
    documents: tuple[ShownDocument, ...]
    cited: tuple[Cited, ...]
    notices: tuple[str, ...]
    footer: str
    has_inferred: bool
    has_ahead: bool
    dropped: tuple[ShownWas, ...] = ()
