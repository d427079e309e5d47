"""Markdown -> the text that a reader sees, line by line; a line without markup keeps every character.

Follows CommonMark for what news texts use: headings, emphasis, links, pictures, lists, quotes, code, tables, comments.
Markup leaves the line it stands in; lines that hold no sentence (headings, tables, code, rules) become blank, but for a
heading that asks somebody something.
"""

from __future__ import annotations

import re
from html import unescape

from bot.sources.draft import Draft
from bot.sources.headings import asks_somebody, is_heading
from briefings.patterns import late

_FENCE = late(r" {0,3}(?P<mark>```|~~~)")
_DEFINITION = late(r" {0,3}\[[^\]]{1,200}\]:\s")
_LEAD = late(r"\s*(?:>\s?)*(?:[-*+]\s+|\d{1,3}[.)]\s+)?(?:\[[ xX]\]\s+)?")
_MARKED = late(r"[*_`\[<\\!~]")
_ENTITY = late(r"&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,31});")
_INLINE = (
    (late(r"!\[[^\[\]\n]{0,300}\]\([^()\s]{0,2000}(?:\s\"[^\"\n]{0,300}\")?\)"), ""),
    # Links tell a screen reader what opening them does: `[the report(opens in a new window)](...)`.
    (late(r"(?<=[^\s\[])[\s\u200b\u2060]?\(opens in (?:a )?new (?:window|tab)\)(?=\])"), ""),
    (late(r"\[(?P<words>[^\[\]\n]{1,500})\]\([^()\s]{0,2000}(?:\s\"[^\"\n]{0,300}\")?\)"), r"\g<words>"),
    (late(r"\[\^[^\]\s]{1,50}\]"), ""),
    (late(r"\[(?P<words>[^\[\]\n]{1,500})\]\[[^\[\]\n]{0,200}\]"), r"\g<words>"),
    (late(r"<(?P<words>https?://[^\s<>]{1,2000})>"), r"\g<words>"),
    (late(r"</?[a-zA-Z][a-zA-Z0-9]{0,15}(?:\s[^<>\n]{0,500})?/?>"), ""),
    (late(r"\*\*(?=\S)(?P<words>[^*\n]{1,1000})(?<=\S)\*\*"), r"\g<words>"),
    (late(r"(?<!\w)__(?=\S)(?P<words>[^_\n]{1,1000})(?<=\S)__(?!\w)"), r"\g<words>"),
    (late(r"\*(?=\S)(?P<words>[^*\n]{1,1000})(?<=\S)\*"), r"\g<words>"),
    (late(r"(?<!\w)_(?=\S)(?P<words>[^_\n]{1,1000})(?<=\S)_(?!\w)"), r"\g<words>"),
    (late(r"~~(?=\S)(?P<words>[^~\n]{1,1000})(?<=\S)~~"), r"\g<words>"),
    (late(r"`(?P<words>[^`\n]{1,1000})`"), r"\g<words>"),
    (late(r"\\(?P<words>[!-/:-@\[-`{-~])"), r"\g<words>"),
)


def from_markdown(draft: Draft) -> Draft:
    """The draft with its text as a reader sees it; the first top heading is its title where it has none."""
    lines = _without_comments(draft.text).split("\n")
    title = fence = ""
    for at, line in enumerate(lines):
        mark = _FENCE.match(line)
        if fence or mark:
            fence = _fence_after(fence, mark)
            lines[at] = ""
            continue
        heading, level = _heading(lines, at)
        if heading is None:
            lines[at] = _plain(line)
        else:
            title = title or (heading if level == 1 else "")
            lines[at] = f"{heading}\n" if level > 1 and asks_somebody(heading) else ""
    return draft._replace(text="\n".join(lines), title=without_entities(draft.title or title))


def _without_comments(text: str) -> str:
    parts, at = [], 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start)) >= 0:
        parts.append(text[at:start])
        at = end + len("-->")
    return "".join([*parts, text[at:]])


def _fence_after(fence: str, mark: re.Match[str] | None) -> str:
    """The fence that is open after a line: the one that opens here, none where the open one closes."""
    if not fence:
        return mark["mark"] if mark else ""
    return "" if mark and mark["mark"] == fence else fence


def _heading(lines: list[str], at: int) -> tuple[str | None, int]:
    """The words of a heading in `#` or underlined form, and its level; blanks the line under it."""
    line = lines[at].strip()
    marks = len(line) - len(line.lstrip("#"))
    if 0 < marks <= 6 and line[marks : marks + 1].isspace():
        return _plain(line[marks:].strip().rstrip("#").strip()), marks
    below = lines[at + 1].strip() if at + 1 < len(lines) else ""
    if len(below) < 2 or set(below) not in ({"="}, {"-"}) or not line:
        return None, 0
    # CommonMark makes a heading of any paragraph above dashes; writers of news put dashes under a paragraph as a rule.
    if not is_heading(line):
        return None, 0
    lines[at + 1] = ""
    return _plain(line), 1 if below[0] == "=" else 2


def _plain(line: str) -> str:
    """A line without its markup; blank where the line is nothing but markup."""
    bare = line.strip()
    if not bare or _is_rule(bare) or (bare.startswith("|") and bare.endswith("|")) or _DEFINITION.match(line):
        return ""
    lead = _LEAD.match(line)
    if lead and lead[0].strip():
        line = line[lead.end() :]
    if _MARKED.search(line):
        for pattern, words in _INLINE:
            line = pattern.sub(words, line)
    return without_entities(line)


def without_entities(line: str) -> str:
    """A line with the characters that HTML's entities stand for; `&QL;`, which is none of them, stays."""
    return _ENTITY.sub(lambda found: unescape(found[0]), line) if "&" in line else line


def _is_rule(bare: str) -> bool:
    marks = set(bare.replace(" ", ""))
    return len(bare) >= 3 and len(marks) == 1 and marks <= {"*", "-", "_"}
