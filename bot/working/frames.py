"""Values between the two processes, each a length and a pickle; both ends are ours, and the pipe is between them."""

from __future__ import annotations

import pickle
import struct
from typing import Any, BinaryIO

LENGTH = struct.Struct(">Q")


def packed(value: object) -> bytes:
    """The value as it goes through the pipe."""
    body = pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL)
    return LENGTH.pack(len(body)) + body


def unpacked(body: bytes) -> Any:
    """The value of a frame's body."""
    return pickle.loads(body)  # noqa: S301  # written by our own process, see above


def read_frame(stream: BinaryIO) -> Any:
    """The next value; None where the other end is gone, whole or in the midst of one."""
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    (size,) = LENGTH.unpack(head)
    body = stream.read(size)
    return unpacked(body) if len(body) == size else None


def write_frame(stream: BinaryIO, value: object) -> None:
    """Sends a value."""
    stream.write(packed(value))
    stream.flush()
