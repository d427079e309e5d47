"""Newsbrief's core: documents in, cited briefings out. Pure: values in, values out.

The names below are the public ones; everything else may change between minor versions.
"""

from briefings.composing.compose import compose
from briefings.errors import BriefingsError
from briefings.language.sentences import split_sentences
from briefings.model import Briefing, Document, Edition, Sentence, Topic
from briefings.version import __version__

__all__ = [
    "Briefing",
    "BriefingsError",
    "Document",
    "Edition",
    "Sentence",
    "Topic",
    "__version__",
    "compose",
    "split_sentences",
]
