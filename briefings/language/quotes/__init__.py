"""What a text quotes, and whom."""

from __future__ import annotations

from briefings.language.quotes.finding import find_quotes, may_quote
from briefings.language.quotes.mention import QuoteMention

__all__ = ["QuoteMention", "find_quotes", "may_quote"]
