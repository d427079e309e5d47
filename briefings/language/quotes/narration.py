"""The words around quotations: cut into tokens and sentences, with the names that stand among them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence, Set
from typing import NamedTuple

from briefings.language.names import NameMention
from briefings.language.quotes.turns import Turn
from briefings.patterns import late

_TOKEN = late(r"(?:[^\W\d_]\.){2,}|\w+(?:[-’'.&/]\w+)*|[^\w\s]")
_SHORT_FORM = late(
    r"(?<=[\w.] )\((?P<letters>[A-Z][A-Z/&.-]{1,9})\)(?= ?[\w,.])"
)  # `the European Union (EU) commissioner`
_STOP = late(r"[.!?…][\"”’')\]]*\s+(?=[\"“‘'(\[]?[^\W\d_a-z])")
_ABBREVIATION = late(
    r"(?:^|\W)(?:[^\W\d_]|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Det|Adm|Sen|Sens|Rep|Reps|Gov|Rev|Hon|St|Jr|Sr|vs|No|Inc"
    r"|Co|Corp|Ltd|Jan|Feb|Aug|Sept|Oct|Nov|Dec|U\.S|U\.N|U\.K|a\.m|p\.m)$"
)

_DATELINE = late(
    r"(?:(?:[A-Z][\w.'’/-]*|and),?\s){0,8}[A-Z][\w.'’/-]*(?:\s\d{1,2})?(?:\s\([A-Z][\w ]{1,20}\))?"
    r"\s?(?:—|–|--)\s(?=[A-Z])|[A-Z]{3}[A-Z, .]*(?:[A-Z][a-z]+\.)? - (?=[A-Z])"
)
"""Where a story was written, before its first sentence: none of its names speaks there."""


class Token(NamedTuple):
    """A word or a mark of punctuation; `name` is the index of the name it belongs to, or -1."""

    text: str
    lower: str
    start: int
    end: int
    name: int

    @property
    def possessive(self) -> bool:
        """Whether it ends in 's."""
        return self.text.endswith(("'s", "’s", "s'", "s’"))


class Narration:
    """A text with its names, from which stretches are read as tokens."""

    def __init__(self, text: str, names: Sequence[NameMention], turns: Sequence[Turn] = ()) -> None:
        self.text = text
        self.names = names
        self.turns = turns
        self._starts = [name.start for name in names]

    def label_before(self, at: int) -> tuple[int, int] | None:
        """The label of the interview's turn that a place stands in: who speaks there; none for a bare question."""
        index = bisect_right(self.turns, at, key=lambda turn: turn.label[0]) - 1
        turn = self.turns[index] if index >= 0 else None
        return turn.label if turn and (turn.label[0] < turn.label[1] or not turn.asks) else None

    def name_at(self, span: tuple[int, int]) -> int:
        """The index of the name that ends a span (`Prof. Ear`), or -1."""
        index = bisect_left(self._starts, span[1]) - 1
        return index if index >= 0 and self.names[index].start >= span[0] and self.names[index].end == span[1] else -1

    def tokens(self, start: int, end: int) -> list[Token]:
        """The tokens of `text[start:end]`, without short forms in brackets behind what they stand for."""
        found: list[Token] = []
        at = max(0, bisect_left(self._starts, start) - 1)
        short = [match.span() for match in _SHORT_FORM.finditer(self.text, start, end)]
        for match in _TOKEN.finditer(self.text, start, end):
            here = match.start()
            if short and any(first <= here < last for first, last in short):
                continue
            while at < len(self.names) and self.names[at].end <= here:
                at += 1
            inside = at < len(self.names) and self.names[at].start <= here
            word = match.group()
            found.append(Token(word, word.lower(), here, match.end(), at if inside else -1))
        return found

    def may_open(self, start: int, end: int, words: Set[str]) -> bool:
        """Whether the first token of `text[start:end]` may be one of these words, without cutting all of it.

        A short form in brackets is no token.
        """
        first = _TOKEN.search(self.text, start, end)
        return first is not None and (first[0] == "(" or first[0].lower() in words)

    def sentence_end(self, start: int, limit: int) -> int:
        """Where the sentence that `start` stands in ends, at most `limit`."""
        for match in _STOP.finditer(self.text, start, limit):
            if not self._abbreviated(match.start()):
                return match.start() + 1
        return limit

    def sentence_start(self, end: int, limit: int) -> int:
        """Where the sentence that goes on at `end` begins, at least `limit`."""
        begin = limit
        lead = self.text[limit:end].rstrip('"”’)] \u00a0\t\n')
        if lead and lead[-1] in ".!?…" and not self._abbreviated(limit + len(lead) - 1):
            return end
        for match in _STOP.finditer(self.text, limit, end):
            if not self._abbreviated(match.start()):
                begin = match.end()
        opens = begin == 0 or self.text[begin - 1] == "\n"
        dateline = _DATELINE.match(self.text, begin, end) if opens else None
        return dateline.end() if dateline else begin

    def _abbreviated(self, dot: int) -> bool:
        return self.text[dot] == "." and bool(_ABBREVIATION.search(self.text, max(0, dot - 6), dot))
