"""The JSON Schema (draft 2020-12) of the Edition contract, for those who read editions with other programs.

Keys that the contract promises are required; others may be added at any time, so no object is closed.
"""

from __future__ import annotations

from briefings.rendering.edition_json import Value
from briefings.rendering.edition_reading import PRECISIONS

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def edition_schema() -> Value:
    """A new schema document, with a description on every key."""
    root = _object("A briefing composed at one instant; identical on every platform.", _EDITION, _EDITION_MORE)
    return {"$schema": DIALECT, "title": "Newsbrief edition", **root, "$defs": _definitions()}


def _string(description: str) -> Value:
    return {"type": "string", "description": description}


def _string_or_null(description: str) -> Value:
    return {"type": ["string", "null"], "description": description}


def _whole(description: str) -> Value:
    return {"type": "integer", "minimum": 0, "description": description}


def _number(description: str) -> Value:
    return {"type": "number", "description": description}


def _flag(description: str) -> Value:
    return {"type": "boolean", "description": description}


def _list(items: Value, description: str) -> Value:
    return {"type": "array", "items": items, "description": description}


def _texts(description: str) -> Value:
    return _list({"type": "string"}, description)


def _ref(name: str) -> Value:
    return {"$ref": f"#/$defs/{name}"}


def _ref_or_null(name: str, description: str) -> Value:
    return {"oneOf": [_ref(name), {"type": "null"}], "description": description}


def _by_line(name: str, description: str) -> Value:
    return {"type": "object", "description": description, "additionalProperties": _ref(name)}


def _object(description: str, required: Value, optional: Value | None = None) -> Value:
    return {
        "type": "object",
        "description": description,
        "properties": {**required, **(optional or {})},
        "required": list(required),
        "additionalProperties": True,
    }


_CITATIONS = _list(_ref("citation"), "The sentences that say so.")
_AS_OF = _string_or_null("The date the value holds for: 2025-11-07, 2025-11, 2025; null where the source gives none.")

_EDITION: Value = {
    "edition": _string("The id of this edition."),
    "briefing": _object(
        "The configured subject.",
        {"name": _string("Its name in commands and configuration."), "title": _string("Its title for readers.")},
    ),
    "composed_at": _string("The instant it was composed at, ISO 8601 with offset."),
    "window": _object(
        "The span of time it covers.",
        {
            "since": _string_or_null("Its start; null where open."),
            "until": _string_or_null("Its end; null where open."),
        },
    ),
    "lead": _list(_ref("line"), "The most important lines over all cards."),
    "cards": _list(_ref("card"), "One card for each topic, in the configured order."),
    "changes": _object(
        "What is different from the last edition that was shown.",
        {
            "since": _string_or_null("The id of that edition; null where this is the first."),
            "new": _texts("Ids of lines that were not there."),
            "changed": _texts("Ids of lines that say something else now."),
            "dropped": _texts("Ids of lines that are gone."),
        },
        {
            "replaced": _by_line("earlier", "What that edition said in the place of each changed line."),
            "gone": _by_line("earlier", "What each dropped line said."),
        },
    ),
    "documents": _list(_ref("document"), "The documents that citations point into."),
    "verification": _object(
        "The last check: each cited span read again from its document.",
        {
            "lines": _whole("Lines that were checked."),
            "verified": _whole("Lines whose cited spans stand as cited."),
            "withheld": _whole("Lines left out because one did not."),
        },
    ),
}
_EDITION_MORE: Value = {
    "notices": _texts("Sentences for the reader about the edition itself."),
    "trace": _list(_ref("trace"), "Why each sentence is a line or is not; only where it was asked for."),
}


def _definitions() -> Value:
    return {**_statements(), **_parts_of_cards(), **_sources()}


def _statements() -> Value:
    return {
        "line": _object(
            "One statement, word for word from a document.",
            {
                "id": _string("Stable over editions as long as the statement is."),
                "text": _string("The first citation's text, character for character."),
                "notes": _list(_ref("note"), "Editor's notes, not part of the source."),
                "citations": _CITATIONS,
                "publishers": _whole("How many publishers stand behind it."),
            },
        ),
        "earlier": _object(
            "What an earlier edition said, word for word.",
            {
                "text": _string("The text of its line or status."),
                "citations": _list(_ref("citation"), "Where it is said; none where the publisher has taken it back."),
            },
            {
                "value": _string_or_null(
                    "The words of the text that no longer hold: 20, is set to lift; null if unknown."
                )
            },
        ),
        "note": _object(
            "An editor's note, to be shown in brackets.",
            {
                "at": _whole("Where it belongs: code points into the text noted on."),
                "text": _string("The note."),
            },
        ),
        "citation": _object(
            "A span of one sentence of a document.",
            {
                "document": _string("The letter of the document in `documents`."),
                "start": _whole("First code point of the span in the document's text."),
                "end": _whole("Code point after the span."),
                "text": _string("Exactly the span."),
                "sha256": _string("SHA-256 of the span in UTF-8, hexadecimal."),
            },
        ),
    }


def _parts_of_cards() -> Value:
    return {
        "card": _object(
            "A topic of the briefing.",
            {
                "topic": _string("The topic's key."),
                "title": _string("The topic's title."),
                "status": _ref_or_null("status", "How far the matter has got; null where nothing says so."),
                "lines": _list(_ref("line"), "Its statements, most important first."),
                "figures": _list(_ref("figure"), "Its values."),
                "timeline": _list(_ref("event"), "Its events, by date."),
                "voices": _list(_ref("voice"), "Its direct quotations."),
                "conflicts": _list(_ref("conflict"), "Facts for which sources give different values."),
            },
            {"emoji": _string("The topic's emoji, or empty.")},
        ),
        "status": _object(
            "A state that the matter has reached.",
            {
                "state": _string("announced, planned, under way, done, suspended or denied."),
                "date": _string_or_null("When, cut to what is known: 2025-11-07, 2025-11, 2025."),
                "text": _string("The sentence that tells it."),
                "previous": _ref_or_null("status", "The state before it."),
                "citations": _CITATIONS,
            },
            {"words": _string("The source's own words for the state: set to lift, lifted; or empty.")},
        ),
        "figure": _object(
            "A value with what it was before.",
            {
                "label": _string("What is measured."),
                **_value(),
                "previous": _ref_or_null("value", "The value before it, where that is cited too."),
                "citations": _CITATIONS,
            },
        ),
        "value": _object("A value that a source states.", {**_value(), "citations": _CITATIONS}),
        "event": _object(
            "Something dated.",
            {
                "date": _string("Cut to its precision: 2025-11-07, 2025-11, 2025."),
                "precision": {"enum": list(PRECISIONS), "description": "How much of the date is known."},
                "inferred": _flag("Worked out from a relative date such as `last month`."),
                "text": _string("What happened."),
                "citations": _CITATIONS,
            },
            {
                "until": _string_or_null("The end of a span that begins on `date`, cut as that is; else null."),
                "ahead": _flag("Still to come when the edition was composed."),
                "notes": _list(_ref("note"), "Editor's notes on its text, not part of the source."),
            },
        ),
        "voice": _object(
            "A direct quotation.",
            {
                "speaker": _string_or_null("A resolved name, or what the source calls an unnamed speaker."),
                "role": _string_or_null("The speaker's office or trade, as the source has it."),
                "quote": _string("The quoted words."),
                "citations": _CITATIONS,
            },
        ),
        "conflict": _object(
            "Different values for one fact, side by side.",
            {"about": _string("The fact."), "sides": _list(_ref("side"), "The values.")},
            {"kind": _string("contradiction, correction, update or scope.")},
        ),
        "side": _object("One of the values.", {"value": _string("The value in words."), "citations": _CITATIONS}),
    }


def _value() -> Value:
    return {
        "value": _number("The value as a number."),
        "unit": _string("Its unit, such as percent or USD."),
        "as_of": _AS_OF,
        "text": _string("The source's words for it."),
    }


def _sources() -> Value:
    return {
        "document": _object(
            "A document that is cited.",
            {
                "ref": _string("Its letter in this edition."),
                "id": _string("Its id, made from its text."),
                "title": _string("Its title."),
                "publisher": _string_or_null("Who published it."),
                "published": _string_or_null("When: an ISO 8601 date or instant."),
                "url": _string_or_null("Where it stands on the web."),
            },
            {"notes": _texts("What had to be assumed while reading it.")},
        ),
        "trace": _object(
            "Why a sentence is a line, or is not.",
            {
                "document": _string("The document of the sentence."),
                "start": _whole("First code point of the sentence."),
                "end": _whole("Code point after it."),
                "text": _string("The sentence."),
                "topic": _string_or_null("The topic it was weighed for."),
                "line": _string_or_null("The id of the line it became."),
                "decision": _string("What was decided."),
                "rule": _string("The rule that decided."),
                "scores": {
                    "type": "object",
                    "additionalProperties": {"type": "number"},
                    "description": "The scores behind the decision, by name.",
                },
            },
        ),
    }
