"""Old and new values in news sentences of our own making: `pairs_gold.txt`."""

from __future__ import annotations

from pathlib import Path

from briefings.language.numbers import find_figures
from tests.bench.quality.table import Row, seconds


def cases() -> list[tuple[tuple[str, str] | None, str]]:
    """The new and the old figure of each text, None where it has no pair, and the text."""
    lines = Path(__file__).with_name("pairs_gold.txt").read_text(encoding="utf-8").splitlines()
    told = [line.split(" | ", 1) for line in lines if line and not line.startswith("#")]
    return [(None if pair == "-" else _pair(pair), text) for pair, text in told]


def _pair(words: str) -> tuple[str, str]:
    new, _, old = words.partition(" < ")
    return new, old


def given(text: str, *, plain: bool) -> list[tuple[str, str]]:
    """The pairs that we give, new and old."""
    found = find_figures(text, plain=plain)
    return [(mention.text, mention.previous.text) for mention in found if mention.previous]


def rows(data: Path) -> list[Row]:
    """One row: precision and recall of the pairs."""
    return [_row(plain=True), _row(plain=False)]


def _row(*, plain: bool) -> Row:
    wanted = right = made = 0
    for pair, text in cases():
        found = given(text, plain=plain)
        wanted, made = wanted + (pair is not None), made + len(found)
        right += any(pair is not None and pair[0] in new and pair[1] in old for new, old in found)
    texts = [text for _, text in cases()]
    taken = seconds(lambda: [find_figures(text, plain=plain) for text in texts])
    return Row(
        component="figures old to new",
        data=f"{len(texts)} sentences of ours",
        system="newsbrief" if plain else "newsbrief, plain=False",
        measures=f"precision {right / max(1, made):.3f}, {right} of {wanted} pairs",
        speed=f"{len(texts) / taken:,.0f} sentences/s",
    )
