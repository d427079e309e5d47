from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from briefings.errors import InvalidEdition
from briefings.rendering.edition_json import edition_to_json, render_json
from briefings.rendering.edition_reading import edition_from_json
from briefings.rendering.edition_schema import edition_schema
from tests.fakes.editions import TEXTS, rich_edition

CONTRACT = {
    "edition": [
        "edition",
        "briefing",
        "composed_at",
        "window",
        "lead",
        "cards",
        "changes",
        "documents",
        "verification",
    ],
    "card": ["topic", "title", "status", "lines", "figures", "timeline", "voices", "conflicts"],
    "line": ["id", "text", "notes", "citations", "publishers"],
    "citation": ["document", "start", "end", "text", "sha256"],
    "figure": ["label", "value", "unit", "as_of", "text", "previous", "citations"],
    "previous": ["value", "unit", "as_of", "text", "citations"],
    "event": ["date", "precision", "inferred", "text", "citations"],
    "voice": ["speaker", "role", "quote", "citations"],
    "status": ["state", "date", "text", "previous", "citations"],
    "conflict": ["about", "sides"],
    "side": ["value", "citations"],
    "document": ["ref", "id", "title", "publisher", "published", "url"],
    "verification": ["lines", "verified", "withheld"],
    "changes": ["since", "new", "changed", "dropped"],
}


def written() -> Any:
    return json.loads(render_json(rich_edition()))


def test_the_json_has_every_key_of_the_contract() -> None:
    edition = written()
    drills, embargo, tariffs, scams = edition["cards"]
    found = {
        "edition": edition,
        "card": drills,
        "line": drills["lines"][0],
        "citation": drills["lines"][0]["citations"][0],
        "figure": tariffs["figures"][0],
        "previous": tariffs["figures"][0]["previous"],
        "event": drills["timeline"][0],
        "voice": drills["voices"][0],
        "status": embargo["status"],
        "conflict": scams["conflicts"][0],
        "side": scams["conflicts"][0]["sides"][0],
        "document": edition["documents"][0],
        "verification": edition["verification"],
        "changes": edition["changes"],
    }
    assert {name: [key for key in keys if key not in found[name]] for name, keys in CONTRACT.items()} == {
        name: [] for name in CONTRACT
    }
    assert edition["briefing"] == {"name": "cambodia", "title": "Cambodia"}
    assert drills["lines"][0]["notes"][0] == {"at": 51, "text": "spring 2026"}
    assert tariffs["status"] is None


def test_a_citation_in_the_json_is_exactly_the_span_of_its_document() -> None:
    for card in written()["cards"]:
        for line in card["lines"]:
            first = line["citations"][0]
            assert line["text"] == first["text"] == TEXTS[first["document"]][first["start"] : first["end"]]


def test_whole_numbers_are_written_without_a_point() -> None:
    figures = written()["cards"][2]["figures"]
    assert '"value": 19,' in render_json(rich_edition())
    assert figures[0]["value"] == 19


def test_the_trace_is_there_only_where_the_edition_has_one() -> None:
    edition = rich_edition()
    assert edition_to_json(edition)["trace"]
    value = written()
    del value["trace"]
    assert "trace" not in edition_to_json(edition_from_json(value))


def test_an_edition_stored_before_keys_were_added_is_still_read() -> None:
    value = written()
    del value["notices"], value["trace"], value["changes"]["replaced"], value["changes"]["gone"]
    for card in value["cards"]:
        del card["emoji"]
        for event in card["timeline"]:
            del event["ahead"], event["until"]
        for conflict in card["conflicts"]:
            del conflict["kind"]
    for document in value["documents"]:
        del document["notes"]
    edition = edition_from_json(value)
    assert edition.notices == ()
    assert (edition.changes.replaced, edition.changes.gone) == ((), ())
    assert edition.cards[0].emoji == ""
    assert not edition.cards[0].timeline[2].ahead
    assert edition.cards[0].timeline[2].until is None
    assert edition.cards[3].conflicts[0].kind == "contradiction"
    Draft202012Validator(edition_schema()).validate(value)


def test_an_edition_of_a_later_version_is_read_without_its_new_keys() -> None:
    value = written() | {"mood": "calm"}
    value["cards"][0]["colour"] = "green"
    assert edition_from_json(value) == rich_edition()
    Draft202012Validator(edition_schema()).validate(value)


def damaged(*path: str | int, value: object) -> Any:
    """The edition's JSON with another value at a place."""
    root = place = written()
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return root


@pytest.mark.parametrize(
    ("value", "complaint"),
    [
        (None, "the edition: expected an object, found null"),
        ([], "the edition: expected an object, found a list"),
        ({}, "briefing: missing"),
        (damaged("cards", value={}), "cards: expected a list, found an object"),
        (damaged("cards", 2, "lines", 0, "citations", 0, "start", value=-1), "cards[2].lines[0].citations[0].start: "),
        (damaged("cards", 2, "lines", 0, "citations", 0, "start", value=True), "found a truth value"),
        (damaged("cards", 2, "lines", 0, "citations", 0, "end", value=1), "cards[2].lines[0].citations[0].end: 1 lies"),
        (damaged("lead", 0, "citations", 0, "document", value="Z"), "lead[0].citations[0].document: 'Z' is not in the"),
        (damaged("lead", 0, "text", value=7), "lead[0].text: expected a string, found a number"),
        (
            damaged("cards", 0, "lines", 0, "notes", 0, "at", value=999),
            "cards[0].lines[0].notes[0].at: expected an off",
        ),
        (damaged("cards", 0, "timeline", 1, "precision", value="week"), "cards[0].timeline[1].precision: 'week'"),
        (damaged("cards", 0, "timeline", 1, "inferred", value=1), "inferred: expected true or false"),
        (damaged("cards", 2, "figures", 0, "value", value=float("nan")), "figures[0].value: expected a finite number"),
        (damaged("cards", 2, "figures", 0, "value", value=10**400), "figures[0].value: expected a finite number"),
        (damaged("cards", 2, "figures", 0, "previous", value=[]), "figures[0].previous: expected an object"),
        (damaged("documents", 1, "url", value=3), "documents[1].url: expected a string"),
        (damaged("verification", "withheld", value="1"), "verification.withheld: expected a whole number from 0"),
        (damaged("changes", "new", 0, value=None), "changes.new[0]: expected a string, found null"),
        (damaged("changes", "replaced", value=[]), "changes.replaced: expected an object, found a list"),
        (damaged("changes", "replaced", "tariffs-1", "text", value=3), "changes.replaced.tariffs-1.text: expected"),
        (damaged("changes", "replaced", "tariffs-1", "value", value=20), "replaced.tariffs-1.value: expected a string"),
        (damaged("changes", "gone", "drills-9", "citations", value=None), "gone.drills-9.citations: expected a list"),
    ],
)
def test_what_is_wrong_with_an_edition_is_said_with_its_place(value: object, complaint: str) -> None:
    with pytest.raises(InvalidEdition) as refusal:
        edition_from_json(value)
    assert complaint in str(refusal.value)


def test_an_endless_chain_of_earlier_statuses_is_refused() -> None:
    status: dict[str, object] | None = None
    for _ in range(600):
        status = {"state": "done", "date": None, "text": "t", "citations": [], "previous": status}
    with pytest.raises(InvalidEdition, match="no more than 50 earlier statuses"):
        edition_from_json(damaged("cards", 0, "status", value=status))


def test_the_schema_is_a_schema_and_describes_every_key() -> None:
    schema = edition_schema()
    Draft202012Validator.check_schema(schema)

    def undescribed(value: object, path: str) -> list[str]:
        if not isinstance(value, dict):
            return []
        missing = (
            [path]
            if path.rpartition(".")[0].endswith("properties") and not {"description", "$ref"} & set(value)
            else []
        )
        return missing + [name for key, inner in value.items() for name in undescribed(inner, f"{path}.{key}")]

    assert undescribed(schema, "") == []


def test_the_schema_refuses_what_the_contract_does_not_allow() -> None:
    validator = Draft202012Validator(edition_schema())
    assert validator.is_valid(written())
    assert not validator.is_valid(damaged("lead", 0, "citations", 0, "start", value="1"))
    assert not validator.is_valid(damaged("cards", 0, "timeline", 0, "precision", value="week"))
    without = written()
    del without["cards"][0]["lines"][0]["publishers"]
    assert not validator.is_valid(without)
