"""Judges what the bot asks of Discord by Discord's own OpenAPI document, where that is at hand.

The document says nothing of keys that there are not, so those at the top of a body are looked for here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.unit.rendering.referees import reference

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Request:
    """A request as it came; a body that was sent beside files is what stood in its JSON part."""

    method: str
    path: str
    body: Any


def judge(requests: Sequence[Request]) -> None:
    """Fails where Discord would refuse one of them; says nothing where its document is not at hand."""
    assert requests
    if not _is_at_hand():
        return
    faults = {f"{each.method} {each.path}": found for each in requests if (found := list(faults_of(each)))}
    assert not faults


def faults_of(request: Request) -> Iterator[str]:
    """What Discord's own types say against it."""
    operation = _operation(request)
    if operation is None:
        yield "there is no such operation"
        return
    if not request.body:
        return
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    yield from (error.message for error in _validator(json.dumps(schema)).iter_errors(request.body))
    if isinstance(request.body, dict) and (unknown := set(request.body) - _keys(schema)):
        yield f"keys that there are not: {sorted(unknown)}"


def _operation(request: Request) -> Json | None:
    """The operation of the path that is written most exactly: `@original` before any id."""
    path, method = request.path.removeprefix("/api/v10"), request.method.lower()
    fitting = [each for each in _operations() if each[0].fullmatch(path) and method in each[2]]
    found = min(fitting, key=lambda each: each[1], default=None)
    operation: Json | None = found[2][method] if found else None
    return operation


@cache
def _operations() -> list[tuple[re.Pattern[str], int, Json]]:
    """Each path as a pattern, how many ids are in it, and what can be done there."""
    found = []
    for template, operations in _document()["paths"].items():
        pattern = re.compile(re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(template)))
        found.append((pattern, template.count("{"), operations))
    return found


def _is_at_hand() -> bool:
    try:
        reference()
    except pytest.skip.Exception:
        return False
    return True


@cache
def _document() -> Json:
    """The document; ids may be numbers, as Discord's documentation says and its schema doesn't."""
    document: Json = json.loads((reference() / "discord-openapi.json").read_text())
    document["components"]["schemas"]["SnowflakeType"] = {"type": ["string", "integer"]}
    return document


@cache
def _validator(schema: str) -> Draft202012Validator:
    return Draft202012Validator(json.loads(schema) | {"components": _document()["components"]})


def _keys(schema: Json) -> set[str]:
    """The keys of a body, or of any body where there are several."""
    if "$ref" in schema:
        return _keys(_document()["components"]["schemas"][schema["$ref"].rpartition("/")[2]])
    kinds = [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    return set(schema.get("properties", ())).union(*map(_keys, kinds))
