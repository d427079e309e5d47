"""Conflicts found after numbers, dates and polarity were changed on purpose in copies of open news.

Gold of our own making: every article is rewritten as another newsroom might (sentences dropped and moved, adverbials
and asides cut, common verbs swapped), and in some sentences one value is changed. A conflict reported between a
sentence and its changed rewrite is right; any other conflict reported is wrong.
"""

from __future__ import annotations

import gzip
import random
import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from briefings import Document, split_sentences
from briefings.composing.agreement.supporting import standings
from briefings.composing.mentions import Mentions
from briefings.composing.openings import opening_of
from briefings.composing.passages import Cut
from briefings.composing.topics import Placing
from briefings.composing.weighing import Candidate, terms_of
from tests.bench.quality.table import Row, seconds

_SWAPS = (
    (r"\bsaid\b", "told reporters"),
    (r"\babout\b", "around"),
    (r"\bHowever, ", ""),
    (r"\balso ", ""),
    (r"\b(?:more than|over) (?=\d)", "more than "),
    (r"\bbegan\b", "started"),
    (r"\bbig\b", "large"),
    (r"\bkilled\b", "dead"),
    (r"\bshow(?:s|ed)\b", "indicated"),
    (r" \([^)]{3,60}\)", ""),
    (r", according to [A-Z][\w .]{3,40}(?=[.,])", ""),
)
_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTH = "|".join(_MONTHS)
_NUMBER = re.compile(
    r"(?<![\w.,$€£-])(?!(?:19|20)\d\d\b)\d{1,3}(?:,\d{3})*(?:\.\d+)?"
    rf"(?![\w.,:/-]|\s(?:{_MONTH}))"
)
_AFTER_MONTH = re.compile(rf"(?:{_MONTH}) $")
_DATE = re.compile(rf"\b(?:{'|'.join([*_MONTHS, *_DAYS])})\b")
_POLARITY = re.compile(r"\b(was|were|is|are|has|have|will|would|did|could)\b(?! not|n't)")
_TURNED = (
    ("rose", "fell"), ("increased", "decreased"), ("higher", "lower"), ("gained", "lost"), ("approved", "rejected"),
    ("won", "lost"), ("opened", "closed"), ("accepted", "refused"), ("widened", "narrowed"), ("grew", "shrank"),
    ("an increase", "a decrease"), ("improved", "worsened"), ("allowed", "banned"), ("began", "ended"),
    ("started", "stopped"), ("stronger", "weaker"), ("raised", "lowered"), ("supported", "opposed"),
)  # fmt: skip
_TURNS = {word: other for pair in _TURNED for word, other in (pair, pair[::-1])}
_TURN = re.compile(rf"\b(?:{'|'.join(_TURNS)})\b")
Edit = Callable[[str, random.Random], str | None]


def _number(text: str, chance: random.Random) -> str | None:
    found = [m for m in _NUMBER.finditer(text) if not _AFTER_MONTH.search(text[: m.start()])]
    if not found:
        return None
    match = chance.choice(found)
    value = float(match.group().replace(",", ""))
    other = value * chance.choice([0.5, 0.7, 1.4, 2.0, 3.0]) + chance.choice([1, 2, 3])
    return text[: match.start()] + (f"{other:,.1f}" if "." in match.group() else f"{other:,.0f}") + text[match.end() :]


def _date(text: str, chance: random.Random) -> str | None:
    match = _DATE.search(text)
    if match is None or (match.group() == "May" and not re.match(r" \d", text[match.end() :])):
        return None
    names = _MONTHS if match.group() in _MONTHS else _DAYS
    other = names[(names.index(match.group()) + chance.choice([1, 2, 3])) % len(names)]
    return text[: match.start()] + other + text[match.end() :]


def _polarity(text: str, chance: random.Random) -> str | None:
    match = _POLARITY.search(text)
    if match is None or fact_denies(text):
        return None
    return f"{text[: match.end()]} not{text[match.end() :]}"


def _direction(text: str, chance: random.Random) -> str | None:
    found = list(_TURN.finditer(text))
    if not found:
        return None
    match = chance.choice(found)
    return text[: match.start()] + _TURNS[match[0]] + text[match.end() :]


def fact_denies(text: str) -> bool:
    """Whether a sentence already holds a negation, so that one more would be no clean edit."""
    return re.search(r"\b(?:not|no|never|without|den\w+|refus\w+|fail\w*)\b|n['’]t\b", text) is not None


def _rewritten(text: str) -> str:
    for pattern, other in _SWAPS:
        text = re.sub(pattern, other, text)
    return text


def articles(data: Path) -> Iterator[str]:
    """The texts of GUM news and of the newspaper articles."""
    for path in sorted((data / "gum_news" / "conllu").glob("*.gz")):
        lines = gzip.decompress(path.read_bytes()).decode("utf-8").splitlines()
        yield "\n".join(line.removeprefix("# text = ") for line in lines if line.startswith("# text = "))
    for path in sorted((data / "polnear" / "dev" / "text").glob("*.txt")):
        yield path.read_text(encoding="utf-8")


def days(data: Path) -> Iterator[str | None]:
    """The day that the file of each of these articles is named after; None for those of GUM."""
    yield from (None for _ in (data / "gum_news" / "conllu").glob("*.gz"))
    for path in sorted((data / "polnear" / "dev" / "text").glob("*.txt")):
        found = re.search(r"\d{4}-\d\d-\d\d", path.name)
        yield found[0] if found else None


def _copy(text: str, chance: random.Random, edit: Edit) -> tuple[Document, dict[str, str]]:
    """A rewritten copy of an article with up to three sentences edited; the edited sentences by what they were."""
    edited: dict[str, str] = {}
    told = [s.text[opening_of(s.text, 0, None).length :] for s in split_sentences(text)]
    kept = [said for said in told if len(said.split()) >= 6 and chance.random() > 0.25]
    out = []
    for sentence in kept:
        changed = edit(sentence, chance) if len(edited) < 3 and chance.random() < 0.5 else None
        if changed and changed != sentence:
            edited[_rewritten(changed)] = sentence
        out.append(_rewritten(changed or sentence))
    chance.shuffle(out)
    return Document.from_text("\n".join(out), published="2016-09-20"), edited


def _statements(documents: Sequence[Document]) -> list[Candidate]:
    placing = Placing(topic="all", strength=1.0, rule="everything")
    passages = [p for number, document in enumerate(documents) for p in Cut(document, number).statements()]
    return [Candidate(passage=p, placing=placing, terms=terms_of(p), score=1.0) for p in passages]


def _judge(text: str, chance: random.Random, edit: Edit) -> tuple[int, int, int, list[str]]:
    """Right, wrong and missed conflicts for one article, with the wrong ones in words."""
    told = (s.text[opening_of(s.text, 0, None).length :] for s in split_sentences(text))
    original = Document.from_text("\n".join(told), published="2016-09-20")
    copy, edited = _copy(text, chance, edit)
    documents = (original, copy)
    statements = _statements(documents)
    mentions = Mentions(documents, [candidate.passage for candidate in statements])
    lines = [candidate for candidate in statements if candidate.passage.document == 0]
    texts = {candidate.passage.text for candidate in statements}
    wanted = {(was, now) for now, was in edited.items() if now in texts and was in texts}
    got = {
        (standing.line.passage.text, other.passage.text)
        for standing in standings(lines, statements, mentions)
        for other, _ in standing.against
    }
    return len(got & wanted), len(got - wanted), len(wanted - got), [f"{a}\n   {b}" for a, b in sorted(got - wanted)]


def measure(texts: Sequence[str], edit: Edit) -> tuple[int, int, int, list[str]]:
    """Right, wrong and missed over all articles."""
    chance = random.Random(7)
    right = wrong = missed = 0
    words: list[str] = []
    for text in texts:
        r, w, m, said = _judge(text, chance, edit)
        right, wrong, missed, words = right + r, wrong + w, missed + m, words + said
    return right, wrong, missed, words


EDITS: dict[str, Edit] = {"number": _number, "date": _date, "polarity": _polarity, "direction": _direction}


def rows(data: Path) -> list[Row]:
    """A row for each kind of edit."""
    texts = list(articles(data))
    made = []
    for kind, edit in EDITS.items():
        right, wrong, missed, _ = measure(texts, edit)
        precision, recall = right / max(1, right + wrong), right / max(1, right + missed)
        made.append(
            Row(
                component="agreement",
                data=f"{kind} changed in {len(texts)} open articles",
                system="newsbrief",
                measures=f"precision {precision:.3f}, recall {recall:.3f} of {right + missed}",
                speed=f"{len(texts) / seconds(partial(measure, texts, edit), least=0.001):.0f} articles/s",
            )
        )
    return made
