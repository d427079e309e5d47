"""Documents that tell the same: copies of one text, and reports of one event."""

from __future__ import annotations

from briefings.composing.stories.copies import Copies, near_duplicates
from briefings.composing.stories.events import group_stories
from briefings.composing.stories.groups import Connected

__all__ = ["Connected", "Copies", "group_stories", "near_duplicates"]
