"""Reading documents: speed from a warm disk, and quality beside other programs: `python -m tests.bench.reading`.

Pages: strings that an extractor must and must not give, from open data, for ours and trafilatura; ours drops headings
and scraps on purpose, because nobody can cite them, so strings of a sentence's length are counted apart. Encodings:
texts written in older encodings, for ours and charset-normalizer. A peer that is not installed has no row.
"""

from __future__ import annotations

import gzip
import json
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from html import escape
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from bot.sources import read_sources
from bot.sources.decoding import Decoded, decode
from bot.sources.draft import Refused
from bot.sources.reading import document_of
from tests.bench.quality.table import Row, open_data, seconds

Extractor = Callable[[bytes], str]
Decoder = Callable[[bytes], str]
LONG = 40
"""Characters: a string of a page that is as long is a sentence or a good part of one."""
BEGINNING = 400
"""Bytes: each text is also decoded from its beginning alone, where there is less evidence."""


def main() -> None:
    """Prints the speeds, and the tables where the open data is on this machine."""
    for name, count, took in speeds():
        print(f"  {name:40} {count:6} documents {took:7.2f} s", flush=True)
    data = open_data()
    for row in rows(data) if data else ():
        print(f"  {row.component:10} {row.data:32} {row.system:20} {row.measures:40} {row.speed}", flush=True)


def speeds() -> Iterator[tuple[str, int, float]]:
    """What was read, how many documents it gave, and in how many seconds."""
    made = [_text(number) for number in range(1000)]
    for form, ending in (("text", "txt"), ("Markdown with front matter", "md"), ("HTML", "html")):
        with tempfile.TemporaryDirectory() as folder:
            for number, text in enumerate(made):
                written = _written(f"Ships of week {number}", text, ending)
                Path(folder, f"{number}.{ending}").write_text(written, "utf-8")
            count = len(read_sources([folder]).documents)
            yield f"1000 articles of 500 words, {form}", count, seconds(partial(read_sources, [folder]))
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "long.txt").write_text("\n\n".join(made[:1] * (20_000_000 // len(made[0]))), "utf-8")
        yield "one text of 20 MB", 1, seconds(partial(read_sources, [folder]))


def _text(number: int) -> str:
    """About 500 words in nine paragraphs, not two of them alike."""
    return "\n\n".join(
        f"The harbour authority counted {number + at} ships in week {number}, more than in the spring. Shipping lines "
        f"said that the delays of berth {at} were over, although {number * at} containers still waited on the quay. "
        f"“We had not expected that many,” said the harbour master, there for {at + 2} years and has seen "
        "a great number of plans fail."
        for at in range(9)
    )


def _written(title: str, text: str, ending: str) -> str:
    if ending == "txt":
        return f"{title}\nNovember 13, 2025\n{text}\nEdited by: Maria Okafor\n"
    if ending == "md":
        return f"---\ntitle: {title}\npublished: 2025-11-13\n---\n\n{text}\n"
    paragraphs = "".join(f"<p>{escape(paragraph)}</p>\n" for paragraph in text.split("\n\n"))
    return f"<title>{escape(title)}</title><nav><a href=/>Home</a></nav><article>{paragraphs}</article>"


def rows(data: Path) -> list[Row]:
    """Ours and each peer on pages and on encodings, as far as `data` holds them."""
    return [*_page_rows(data / "trafilatura_eval"), *_encoding_rows(data)]


def _page_rows(folder: Path) -> Iterator[Row]:
    if not (folder / "evaldata_subset.json").is_file():
        return
    cases = list(json.loads((folder / "evaldata_subset.json").read_text("utf-8")).values())
    pages = [gzip.decompress((folder / "html" / f"{case['file']}.gz").read_bytes()) for case in cases]
    for system, extractor in _extractors().items():
        texts = [_folded(extractor(page)) for page in pages]
        took = seconds(partial(_each, extractor, pages))
        for kind, least in (("all strings", 0), (f"strings of {LONG} or more", LONG)):
            wanted = [
                _folded(each) in text
                for case, text in zip(cases, texts, strict=True)
                for each in _of(case, "with", least)
            ]
            unwanted = [
                _folded(each) in text
                for case, text in zip(cases, texts, strict=True)
                for each in _of(case, "without", 0)
            ]
            yield Row(
                component="pages",
                data=f"{len(pages)} pages, {kind}",
                system=system,
                measures=f"{sum(wanted)}/{len(wanted)} given, {sum(unwanted)}/{len(unwanted)} wrongly",
                speed=f"{len(pages) / took:.0f} pages/s",
            )


def _of(case: dict[str, list[str]], key: str, least: int) -> list[str]:
    return [each for each in case[key] if len(each) >= least]


def _extractors() -> dict[str, Extractor]:
    def ours(page: bytes) -> str:
        outcome = document_of(page, form="page", origin="page")
        return "" if isinstance(outcome, Refused) else outcome.text

    found: dict[str, Extractor] = {"newsbrief": ours}
    if find_spec("trafilatura"):
        peer = import_module("trafilatura")
        found["trafilatura"] = lambda page: peer.extract(page, include_comments=False) or ""
        found["trafilatura, precise"] = lambda page: (
            peer.extract(page, include_comments=False, favor_precision=True) or ""
        )
    return found


def _encoding_rows(data: Path) -> Iterator[Row]:
    sets = {
        "French": (sorted(data.glob("multiling2011/source/*.french")), "cp1252"),
        "English": (sorted(data.glob("polnear/dev/text/*")), "cp1252"),
    }
    for name, (paths, codec) in sets.items():
        whole = [path.read_text("utf-8").encode(codec, "ignore") for path in paths]
        texts = [text for each in whole for text in (each, each[:BEGINNING]) if not text.isascii()]
        for system, decoder in _decoders().items():
            right = sum(_folded(decoder(text)) == _folded(text.decode(codec)) for text in texts)
            took = seconds(partial(_each, decoder, texts))
            yield Row(
                component="encodings",
                data=f"{len(texts)} texts, {name}, {codec}",
                system=system,
                measures=f"{right}/{len(texts)} right",
                speed=f"{len(texts) / took:.0f} texts/s",
            )


def _each(work: Callable[[bytes], str], items: list[bytes]) -> list[str]:
    return [work(item) for item in items]


def _decoders() -> dict[str, Decoder]:
    def ours(data: bytes) -> str:
        outcome = decode(data)
        return outcome.text if isinstance(outcome, Decoded) else ""

    found: dict[str, Decoder] = {"newsbrief": ours}
    if find_spec("charset_normalizer"):
        peer = import_module("charset_normalizer")
        found["charset-normalizer"] = lambda data: str(peer.from_bytes(data).best() or "")
    return found


def _folded(text: str) -> str:
    return " ".join("".join(each for each in text if each.isprintable() or each.isspace()).split())


if __name__ == "__main__":
    main()
