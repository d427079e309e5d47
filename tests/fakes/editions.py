"""An edition by hand that holds one of everything an edition can hold, for goldens and for the renderers' tests."""

from __future__ import annotations

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
    document_id,
    sha256_of,
)

TEXTS = {
    "A": """The two navies will sail together again next spring, the defence ministry said on Monday, eight years
after the last joint exercise was called off. Ships and about 600 troops from both sides are expected at the northern
naval base. The exercise returns after both ministers met on the sidelines of a regional summit in October.
“This is a beginning, not a return to the past,” Defence Minister Sok Vannak said. A further round is planned for 2027.
The arms embargo, in force for four years, was lifted on November 7.""",
    "B": """Washington lifted its arms embargo on November 7, ending four years of restrictions. The decision had been
announced last month. Export licences will still be examined one by one, a State Department spokesperson said:
"Nothing ships automatically." The duty on garments fell from 49 percent to 19 percent under the deal signed in October.
Garments, shoes and travel goods make up 38 percent of all exports.""",
    "C": """Investigators put the losses to online fraud at $10 billion in 2024, up 66 percent on the year before.
Prosecutors seized $15 billion in bitcoin from the head of one conglomerate. The compounds may earn the equivalent of
half the formal economy. Four people were charged last week. The losses had been about $3.3 billion in 2022 and $6
billion in 2023.""",
    "D": """詐欺拠点の被害額は年間約190億ドルに上ると国連の専門家は推計している。
警察は先週、国境の町で拠点を捜索した。""",
    "E": """The duty on garments stands at 49 percent, the trade ministry said on Thursday. Nobody has spoken of a date
for the next exercise of the two navies.""",
}  # fmt: skip


def cite(document: str, text: str) -> Citation:
    """The citation of a sentence that stands in one of `TEXTS`."""
    start = TEXTS[document].index(text)
    return Citation(document=document, start=start, end=start + len(text), text=text, sha256=sha256_of(text))


def line(identity: str, *citations: Citation, publishers: int = 1, notes: tuple[Note, ...] = ()) -> Line:
    """A line whose text is its first citation's."""
    return Line(id=identity, text=citations[0].text, citations=citations, publishers=publishers, notes=notes)


SAIL = cite(
    "A",
    "The two navies will sail together again next spring, the defence ministry said on Monday, eight years\n"
    "after the last joint exercise was called off.",
)
TROOPS = cite("A", "Ships and about 600 troops from both sides are expected at the northern\nnaval base.")
MINISTERS = cite("A", "The exercise returns after both ministers met on the sidelines of a regional summit in October.")
BEGINNING = cite("A", "“This is a beginning, not a return to the past,” Defence Minister Sok Vannak said.")
FURTHER = cite("A", "A further round is planned for 2027.")
EMBARGO_A = cite("A", "The arms embargo, in force for four years, was lifted on November 7.")
EMBARGO_B = cite("B", "Washington lifted its arms embargo on November 7, ending four years of restrictions.")
ANNOUNCED = cite("B", "The decision had been\nannounced last month.")
LICENCES = cite(
    "B",
    "Export licences will still be examined one by one, a State Department spokesperson said:\n"
    '"Nothing ships automatically."',
)
DUTY = cite("B", "The duty on garments fell from 49 percent to 19 percent under the deal signed in October.")
DUTY_BEFORE = cite("E", "The duty on garments stands at 49 percent, the trade ministry said on Thursday.")
NO_DATE = cite("E", "Nobody has spoken of a date\nfor the next exercise of the two navies.")
SHARE = cite("B", "Garments, shoes and travel goods make up 38 percent of all exports.")
LOSSES = cite(
    "C", "Investigators put the losses to online fraud at $10 billion in 2024, up 66 percent on the year before."
)
SEIZED = cite("C", "Prosecutors seized $15 billion in bitcoin from the head of one conglomerate.")
ECONOMY = cite("C", "The compounds may earn the equivalent of\nhalf the formal economy.")
LOSSES_BEFORE = cite("C", "The losses had been about $3.3 billion in 2022 and $6\nbillion in 2023.")
CHARGED = cite("C", "Four people were charged last week.")
LOSSES_JA = cite("D", "詐欺拠点の被害額は年間約190億ドルに上ると国連の専門家は推計している。")
RAID_JA = cite("D", "警察は先週、国境の町で拠点を捜索した。")

DRILLS = Card(
    topic="drills",
    title="Joint drills",
    emoji="🪖",
    status=Status(
        state="announced",
        date="2025-11-03",
        text="will sail together again next spring",
        citations=(SAIL,),
        previous=Status(state="suspended", date="2017", text="was called off", citations=(SAIL,)),
    ),
    lines=(
        line(
            "drills-1",
            SAIL,
            notes=(
                Note(at=SAIL.text.index(", the"), text="spring 2026"),
                Note(at=SAIL.text.index(", eight"), text="3 November 2025"),
            ),
        ),
        line("drills-2", TROOPS),
        line("drills-3", MINISTERS),
    ),
    figures=(
        Figure(label="Troops expected", value=600, unit="troops", as_of=None, text="about 600", citations=(TROOPS,)),
    ),
    timeline=(
        Event(date="2017", precision="year", inferred=True, text="Last exercise called off", citations=(SAIL,)),
        Event(
            date="2025-10",
            precision="month",
            inferred=False,
            text="Both ministers meet at a regional summit",
            citations=(MINISTERS,),
        ),
        Event(
            date="2027",
            precision="year",
            inferred=False,
            text="A further round is planned",
            citations=(FURTHER,),
            ahead=True,
        ),
    ),
    voices=(
        Voice(
            speaker="Sok Vannak",
            role="Defence Minister",
            quote="This is a beginning, not a return to the past,",
            citations=(BEGINNING,),
        ),
    ),
)
EMBARGO = Card(
    topic="embargo",
    title="Arms embargo",
    emoji="🛡️",
    status=Status(
        state="done",
        date="2025-11-07",
        text="lifted its arms embargo",
        citations=(EMBARGO_B, EMBARGO_A),
        previous=Status(state="announced", date="2025-10", text="had been announced", citations=(ANNOUNCED,)),
    ),
    lines=(
        line("embargo-1", EMBARGO_B, EMBARGO_A, publishers=2),
        line("embargo-2", LICENCES),
    ),
    timeline=(
        Event(date="2025-10", precision="month", inferred=True, text="Decision announced", citations=(ANNOUNCED,)),
        Event(
            date="2025-11-07", precision="day", inferred=False, text="Embargo lifted", citations=(EMBARGO_B, EMBARGO_A)
        ),
    ),
    voices=(
        Voice(
            speaker="a State Department spokesperson",
            role=None,
            quote='"Nothing ships automatically."',
            citations=(LICENCES,),
        ),
    ),
)
TARIFFS = Card(
    topic="tariffs",
    title="Tariffs",
    emoji="📦",
    lines=(line("tariffs-1", DUTY), line("tariffs-2", SHARE)),
    figures=(
        Figure(
            label="Duty on garments",
            value=19,
            unit="percent",
            as_of="2025-10",
            text="19 percent",
            citations=(DUTY,),
            previous=FigureValue(value=49, unit="percent", as_of=None, text="49 percent", citations=(DUTY,)),
        ),
        Figure(
            label="Share of all exports: garments, shoes and travel goods",
            value=38,
            unit="percent",
            as_of=None,
            text="38 percent",
            citations=(SHARE,),
        ),
    ),
)
CYBERSCAMS = Card(
    topic="cyberscams",
    title="Online fraud",
    emoji="🎣",
    lines=(
        line("cyberscams-1", LOSSES),
        line("cyberscams-2", SEIZED),
        line("cyberscams-3", CHARGED, notes=(Note(at=34, text="3–9 November 2025"),)),
        line("cyberscams-4", RAID_JA),
    ),
    conflicts=(
        Conflict(
            about="losses in a year",
            kind="contradiction",
            sides=(
                Side(value="$10 billion", citations=(LOSSES,)),
                Side(value="約190億ドル", citations=(LOSSES_JA,)),
            ),
        ),
    ),
    figures=(
        Figure(label="Losses", value=10e9, unit="USD", as_of="2024", text="$10 billion", citations=(LOSSES,)),
        Figure(label="Seized", value=15e9, unit="USD", as_of=None, text="$15 billion", citations=(SEIZED,)),
        Figure(label="Losses", value=6e9, unit="USD", as_of="2023", text="$6 billion", citations=(LOSSES_BEFORE,)),
        Figure(
            label="Losses", value=3.3e9, unit="USD", as_of="2022", text="about $3.3 billion", citations=(LOSSES_BEFORE,)
        ),
    ),
)


def rich_edition() -> Edition:
    """Four cards with figures old and new, an inferred and a coming event, voices, a conflict, notes and changes."""
    return Edition(
        id="cambodia-20251114T000000Z-5f3c",
        name="cambodia",
        title="Cambodia",
        composed_at="2025-11-14T00:00:00+00:00",
        window=Window(since="2025-11-07T00:00:00+00:00", until="2025-11-14T00:00:00+00:00"),
        lead=(line("embargo-1", EMBARGO_B, EMBARGO_A, publishers=2), line("cyberscams-2", SEIZED)),
        cards=(DRILLS, EMBARGO, TARIFFS, CYBERSCAMS),
        changes=Changes(
            since="cambodia-20251107T000000Z-90ab",
            new=("embargo-1", "cyberscams-4"),
            changed=("tariffs-1",),
            dropped=("drills-9",),
            replaced=(Earlier(line="tariffs-1", text=DUTY_BEFORE.text, citations=(DUTY_BEFORE,), value="49 percent"),),
            gone=(Earlier(line="drills-9", text=NO_DATE.text, citations=(NO_DATE,)),),
        ),
        documents=_documents(),
        verification=Verification(lines=12, verified=11, withheld=1),
        notices=("1 document has no publication date.", "1 line was withheld: its sentence no longer stands there."),
        trace=(
            TraceEntry(
                document="C",
                start=ECONOMY.start,
                end=ECONOMY.end,
                text=ECONOMY.text,
                topic="cyberscams",
                line=None,
                decision="left out",
                rule="the card was full",
                scores=(("rank", 0.125), ("match", 1.0)),
            ),
        ),
    )


def _documents() -> tuple[CitedDocument, ...]:
    listed = (
        ("A", "Navies to sail together again", "Harbour Post", "2025-11-03", "https://harbour.example/2025/navies"),
        (
            "B",
            "What the trade deal changes",
            "The Ledger",
            "2025-11-08T06:30:00+07:00",
            "https://ledger.example/deal#p2",
        ),
        ("C", "Inside the compounds", None, None, None),
        ("D", "国境の町で拠点を捜索", "みなと新聞", "2025-11-10", "https://minato.example/記事/190"),
        ("E", "Before the deal", "The Ledger", "2025-10-30", "https://ledger.example/before"),
    )
    return tuple(
        CitedDocument(
            ref=ref,
            id=document_id(TEXTS[ref]),
            title=title,
            publisher=publisher,
            published=published,
            url=url,
            notes=() if published else ("no date in the document: published is unknown",),
        )
        for ref, title, publisher, published, url in listed
    )
