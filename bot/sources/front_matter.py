"""Reads what stands between two `---` lines at the top of a file: YAML with title, publisher, published and url.

Nearly every front matter is a few `key: value` lines, and a YAML parser takes a hundred times as long over them as
the rest of the reading: such lines are read here, by YAML's own rules for plain and quoted scalars, and anything else
(lists, nesting, comments, folded text) goes to the parser.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.sources.draft import Refused
from briefings.patterns import late

_FENCE = "---"
_CLOSING = ("---", "...")
_SIMPLE = late(
    r"""(?P<key>[A-Za-z_][\w-]*):"""
    r"""(?:[ ]+(?:"(?P<double>[^"\\]*)"|'(?P<single>[^']*)'|(?P<plain>[^\s"'\[\]{}>|*&!%#`@,?:-][^#]*))?)?[ ]*"""
)
_LOOSE = late(r"(?P<key>[A-Za-z_][\w-]*):[ ]+(?P<plain>[^\s\[{|>&*!%@`].*)(?P<double>)(?P<single>)")
_KEY = late(r"\s*['\"]?[\w .-]+['\"]?\s*:(?:\s|$)")
_LONGEST = 500
"""Lines; a closing fence further down belongs to the text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMatter:
    """The fields as text by their lower-case keys, the line each stands in (from 1), and the text below."""

    body: str
    fields: dict[str, str] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)


def separate(text: str) -> FrontMatter | Refused | None:
    """Splits front matter from the text below it; None where there is none, Refused where it is broken."""
    if not text.startswith(_FENCE):
        return None
    lines = text.split("\n", _LONGEST)
    if lines[0].rstrip() != _FENCE:
        return None
    closing = next((at for at, line in enumerate(lines[1:], 1) if line.rstrip() in _CLOSING), None)
    if not any(_KEY.match(line) for line in lines[1:closing][:3]):
        return None  # a rule above ordinary text
    if closing is None:
        return Refused(reason="line 1: the front matter that begins here has no closing --- line")
    inside = lines[1:closing]
    parsed = _simple(inside) or _yaml("\n".join(inside))
    if isinstance(parsed, Refused):
        parsed = _simple(inside, colons=True) or parsed  # `title: Live: trade talks` is no YAML, but plain enough
    if isinstance(parsed, Refused):
        return parsed
    fields, places = parsed
    return FrontMatter(body="\n".join(lines[closing + 1 :]), fields=fields, lines=places)


Parsed = tuple[dict[str, str], dict[str, int]]


def _simple(lines: list[str], *, colons: bool = False) -> Parsed | None:
    """The fields, where every line is one plain or quoted scalar; None where YAML must decide.

    `colons` takes a value that holds a colon for what it says, whatever it begins with: `title: 'Never': the mayor`.
    """
    fields: dict[str, str] = {}
    places: dict[str, int] = {}
    for number, line in enumerate(lines, 2):
        if not line.strip():
            continue
        match = _SIMPLE.fullmatch(line) or (_LOOSE.fullmatch(line) if colons else None)
        if match is None:
            return None
        key, plain = match["key"].lower(), match["plain"]
        if key in fields or (plain and not colons and (": " in plain or plain.endswith(":"))):
            return None
        fields[key] = (plain or match["double"] or match["single"] or "").strip()
        places[key] = number
    return fields, places


def _yaml(text: str) -> Parsed | Refused:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError
    from ruamel.yaml.nodes import MappingNode, ScalarNode

    try:
        node = YAML(typ="safe", pure=True).compose(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 2 if mark else 2
        return Refused(reason=f"line {line}: the front matter is not YAML: {error.problem or error.context}")
    except (YAMLError, ValueError, RecursionError) as error:
        return Refused(reason=f"line 2: the front matter is not YAML: {str(error).splitlines()[0]}")
    if not isinstance(node, MappingNode):
        return Refused(reason="line 2: the front matter must be lines of `key: value`")
    fields: dict[str, str] = {}
    places: dict[str, int] = {}
    for key, value in node.value:
        name, line = str(key.value).lower(), key.start_mark.line + 2
        if name in places:
            return Refused(reason=f"line {line}: the front matter has {name!r} twice")
        places[name] = line
        if isinstance(key, ScalarNode) and isinstance(value, ScalarNode):
            fields[name] = str(value.value).strip()
    return fields, places
