"""A payload with the files beside it, as the library takes it: JSON alone, or a form of several parts.

Form: docs.discord.com/developers/reference, uploading files.
"""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from typing import Any

import discord

from briefings.rendering.chat.message import File, Payload


def for_the_bot(payload: Payload, files: Sequence[File] = ()) -> dict[str, Any]:
    """What the library's HTTP client takes."""
    return _form(payload, files, under="form") if files else {"json": payload}


def for_a_webhook(payload: Payload, files: Sequence[File] = ()) -> dict[str, Any]:
    """What the library's webhook adapter takes."""
    return _form(payload, files, under="multipart") if files else {"payload": payload}


def instead(payload: Payload) -> Payload:
    """The payload in the place of a message: what that one held beside it goes."""
    return {"attachments": [], "components": [], **payload}


def _form(payload: Payload, files: Sequence[File], *, under: str) -> dict[str, Any]:
    given = [discord.File(io.BytesIO(file.data), filename=file.name) for file in files]
    parts: list[dict[str, Any]] = [{"name": "payload_json", "value": json.dumps(payload)}]
    for number, file in enumerate(given):
        parts.append(
            {
                "name": f"files[{number}]",
                "value": file.fp,
                "filename": file.filename,
                "content_type": "application/octet-stream",
            }
        )
    return {under: parts, "files": given}
