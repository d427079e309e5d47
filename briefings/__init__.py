"""Newsbrief's core: documents in, cited briefings out. Pure: values in, values out.

The names below are the public ones; everything else may change between minor versions.
"""

from briefings.composing.compose import compose
from briefings.composing.ranking import summarise
from briefings.composing.stories import group_stories
from briefings.errors import BriefingsError
from briefings.language.dates import DateMention, find_dates
from briefings.language.names import NameMention, find_names
from briefings.language.numbers import FigureMention, find_figures
from briefings.language.quotes import QuoteMention, find_quotes
from briefings.language.sentences import split_sentences
from briefings.model import Briefing, Document, Edition, Sentence, Topic
from briefings.version import __version__

__all__ = [
    "Briefing",
    "BriefingsError",
    "DateMention",
    "Document",
    "Edition",
    "FigureMention",
    "NameMention",
    "QuoteMention",
    "Sentence",
    "Topic",
    "__version__",
    "compose",
    "find_dates",
    "find_figures",
    "find_names",
    "find_quotes",
    "group_stories",
    "split_sentences",
    "summarise",
]
