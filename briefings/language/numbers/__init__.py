"""Figures in text: values with their units, what they measure, and the values that they replace."""

from __future__ import annotations

from briefings.language.numbers.find import find_figures, may_give_figure
from briefings.language.numbers.mention import FigureMention

__all__ = ["FigureMention", "find_figures", "may_give_figure"]
