"""Where documents come from: files and folders of this machine.

Everything here gives values: a document, or a refusal that names the file and the reason.
"""

from __future__ import annotations

from bot.ports.library import Duplicate, Reading, Refusal
from bot.sources.reading import LocalFiles, read_sources

__all__ = ["Duplicate", "LocalFiles", "Reading", "Refusal", "read_sources"]
