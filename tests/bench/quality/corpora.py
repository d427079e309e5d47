"""Open data for summaries: documents, what people wrote of them, and how long it may be."""

from __future__ import annotations

import gzip
import re
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from briefings.model import Document

_SUMMARY = re.compile(r"# meta::summary1 = (?:\([^)]*\) )?(.*)")
_TITLE = "# meta::title = "
_TEXT = "# text = "
MULTILING = "MultiLing 2011"
_EVENT_WORDS, _ARTICLE_WORDS, _REVIEW_WORDS = 250, 60, 25
_BY_ENGLISH_RULES = ("english", "french")
_EVENT_NAME = 4  # M0031 is the second document of event M003


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Documents to summarise in `words` words, and the summaries that people wrote of them.

    `english` says by which rules ROUGE reads them: French counts with the English ones, as its published figures do.
    """

    name: str
    language: str
    documents: tuple[Document, ...]
    references: tuple[str, ...]
    words: int
    english: bool


def french_events(data: Path) -> list[Case]:
    """MultiLing 2011: ten events of ten French Wikinews articles."""
    folder = data / "multiling2011"
    texts = {path.name: path.read_text("utf-8") for path in folder.glob("source/*.french")}
    summaries = {path.name: path.read_text("utf-8") for path in folder.glob("models/French/M*.250")}
    return _events("french", texts, summaries)


def english_events(folder: Path) -> list[Case]:
    """The same events in English, where a folder holds MultiLing 2011 whole; none where it does not."""
    texts = {path.name: path.read_text("utf-8") for path in folder.rglob("M*.english")}
    summaries = {path.name: path.read_text("utf-8") for path in folder.rglob("English/M*.250")}
    return [case for case in _events("english", texts, summaries) if case.references]


def other_events(data: Path) -> Iterator[list[Case]]:
    """The same events in five more languages; what is not UTF-8 is read with its faults."""
    files: dict[str, dict[str, str]] = {}
    with tarfile.open(data / "multiling2011" / "other_languages.tar.gz") as archive:
        for member in archive.getmembers():
            stream = archive.extractfile(member)
            if stream is not None:
                path = PurePosixPath(member.name)
                files.setdefault(path.parent.name, {})[path.name] = stream.read().decode("utf-8", "replace")
    for language in ("Arabic", "Czech", "Greek", "Hebrew", "Hindi"):
        ending = "." + language.casefold()
        texts = {name: text for name, text in files["SourceTexts"].items() if name.casefold().endswith(ending)}
        yield _events(language.casefold(), texts, files[language])


def _events(language: str, texts: dict[str, str], summaries: dict[str, str]) -> list[Case]:
    return [
        Case(
            name=name,
            language=language,
            documents=tuple(Document.from_text(texts[key]) for key in sorted(texts) if key.startswith(name)),
            references=tuple(summaries[key] for key in sorted(summaries) if key.startswith(name)),
            words=_EVENT_WORDS,
            english=language in _BY_ENGLISH_RULES,
        )
        for name in sorted({key[:_EVENT_NAME] for key in texts})
    ]


def articles(data: Path) -> list[Case]:
    """GUM: twelve English Wikinews articles, heading and date line included, each with one human summary."""
    return [_article(path) for path in sorted((data / "gum_news" / "conllu").glob("*.conllu.gz"))]


def _article(path: Path) -> Case:
    title, references, paragraphs = "", [], list[list[str]]()
    for line in gzip.decompress(path.read_bytes()).decode().splitlines():
        if line == "# newpar":
            paragraphs.append([])
        elif line.startswith(_TEXT):
            paragraphs[-1].append(line.removeprefix(_TEXT).strip())
        elif line.startswith(_TITLE):
            title = line.removeprefix(_TITLE).strip()
        elif found := _SUMMARY.match(line):
            references.append(found[1])
    text = "\n\n".join(" ".join(sentences) for sentences in paragraphs)
    return Case(
        name=path.name.partition(".")[0],
        language="english",
        documents=(Document.from_text(text, title=title),),
        references=tuple(references),
        words=_ARTICLE_WORDS,
        english=True,
    )


def reviews(data: Path) -> list[Case]:
    """Opinosis: fifty-one sets of sentences from reviews, each sentence a document, with four or five summaries."""
    texts, golds = dict[str, str](), dict[str, list[str]]()
    with tarfile.open(data / "opinosis" / "opinosis.tar.gz") as archive:
        for member in sorted(archive.getmembers(), key=lambda member: member.name):
            stream = archive.extractfile(member)
            path = PurePosixPath(member.name)
            if stream is not None and path.parent.name == "topics":
                texts[path.name.partition(".txt")[0]] = stream.read().decode("cp1252", "replace")
            elif stream is not None and path.suffix == ".gold":
                golds.setdefault(path.parent.name, []).append(stream.read().decode("cp1252", "replace"))
    return [
        Case(
            name=name,
            language="english",
            documents=tuple(Document.from_text(line.strip()) for line in texts[name].splitlines() if line.strip()),
            references=tuple(golds[name]),
            words=_REVIEW_WORDS,
            english=True,
        )
        for name in sorted(texts)
    ]
