"""Who and what a text names: people, organisations and places, with first full form, role and later short forms."""

from __future__ import annotations

from briefings.language.names.finding import find_names
from briefings.language.names.mention import NameMention
from briefings.language.names.pronouns.references import References, resolve_reference
from briefings.language.names.surnames import Surnames

__all__ = ["NameMention", "References", "Surnames", "find_names", "resolve_reference"]
