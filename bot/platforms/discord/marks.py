"""The mark that a posted message carries of its delivery, so that it is known again in a channel's history.

Discord forgets a nonce after minutes and never tells it again (Rapptz/discord.py#2451), but it keeps the numbers that
components may have (docs.discord.com/developers/components/reference, anatomy of a component) and nobody sees them. So
the first two components carry a hash of the part's key: 58 bits, far above the numbers that Discord gives from 1.

A message of embeds has no such place. It is known again by its letters and digits alone, whatever Discord makes of its
marks and white space, and so is a message whose numbers did not come back.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from bot.ports.posting import Part
from briefings.rendering.chat.message import Payload

NONCE = 25  # characters (docs.discord.com/developers/resources/message, create message)
_LEAST = 1 << 30  # numbers have 31 bits, and Discord's own begin at 1


def nonce_of(key: str) -> str:
    """25 hexadecimal digits, always the same for the same key."""
    return _digest(key).hex()[:NONCE]


def numbers_of(key: str) -> tuple[int, int]:
    """The two numbers of the mark, unlike one another: the first is even, the second odd."""
    digest = int.from_bytes(_digest(key)[-8:])
    return _LEAST | digest >> 32 & 0x3FFFFFFE, _LEAST | digest & 0x3FFFFFFF | 1


def marked(part: Part) -> Payload:
    """The part's payload with its mark; what the mark doesn't touch is the very same, because thousands are posted."""
    payload, numbers = part.message.payload, iter(numbers_of(part.key))
    if "components" not in payload:
        return payload
    return {**payload, "components": _numbered(payload["components"], numbers)}


def _numbered(components: Sequence[Any], numbers: Iterator[int]) -> list[Any]:
    """The components, in the order of `_all`, with numbers as far as there are any."""
    made = []
    for one in components:
        if (number := next(numbers, None)) is None:
            made.append(one)
            continue
        inner = one.get("components")
        made.append({**one, "id": number} | ({"components": _numbered(inner, numbers)} if inner else {}))
    return made


def shows(message: Any, part: Part) -> bool:
    """Whether a message that Discord tells of is this part."""
    numbers = tuple(one.get("id", 0) for one in islice(_all(message.get("components", ())), 2))
    if max(numbers, default=0) >= _LEAST:
        return numbers == numbers_of(part.key)
    return _letters(message) == _letters(part.message.payload) != ""


def _letters(payload: Any) -> str:
    texts = [payload.get("content") or "", *(one.get("content", "") for one in _all(payload.get("components", ())))]
    for embed in payload.get("embeds") or ():
        texts += [embed.get("title", ""), embed.get("description", "")]
    return "".join(letter for text in texts for letter in text if letter.isalnum())


def _all(components: Any) -> Iterator[Any]:
    for one in components or ():
        yield one
        yield from _all(one.get("components"))


def _digest(key: str) -> bytes:
    return hashlib.sha256(key.encode()).digest()
