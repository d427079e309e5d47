"""Which phrases of a briefing find too much, something else or nothing, measured on the documents that name its scope.

Each rule says what was counted and what could be written instead. None knows what words mean: a phrase tells no topic
from another where documents whose titles name another hold it as often, and a word is part of a name where the
documents that hold the name don't hold the word by itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from briefings.composing.phrases import Phrases
from briefings.composing.phrasing.forms import other_words, quoted
from briefings.composing.phrasing.found import BriefingFound, Found, TopicFound
from briefings.composing.phrasing.untold import untold
from briefings.language.stop_words import STOP_WORDS
from briefings.model import REST
from briefings.patterns import late

LEAST = 20
"""So many documents have to name the scope before anything can be said about its phrases."""
_BROAD, _AS_OFTEN, _OTHERS, _THERE = 0.3, 0.75, 5, 3
_TOGETHER, _SHARING = 0.8, 10
_NAMED, _NAMED_SHARE, _ELSEWHERE, _NAMES = 5, 0.1, 1 / 3, 3
_SEEN, _NARROWER = 3, 2
_REACH = 40
_NAME_BEFORE = late(r"([A-Z][\w'’-]+) $")
_WORD_BEFORE, _WORD_BEHIND = late(r"([\w'’-]+) $"), late(r" ([\w'’-]+)")


class Finding(NamedTuple):
    """What is to be said of number `phrase` of topic number `topic`, of the scope where that is None.

    Where `phrase` is None it is said of the whole topic, and of all topics where both are None.
    """

    topic: int | None
    phrase: int | None
    message: str


def findings(found: BriefingFound) -> tuple[Finding, ...]:
    """What is to be said of a briefing's phrases, scope first; nothing where too few documents name the scope.

    Of topics that share their documents nothing is said where a phrase of theirs is blamed already.
    """
    if len(found.texts) < LEAST:
        return ()
    said = [*_of_scope(found)]
    for number, topic in enumerate(found.topics):
        said += _never_found(found, number, topic)
        for at, phrase in enumerate(topic.phrases):
            told = other_words(topic, phrase) or _tells_nothing(found, topic, phrase)
            said += [Finding(number, at, f"{quoted([phrase.phrase])} {told}")] if told else []
    if missed := untold(found):
        said.append(Finding(None, None, missed))
    blamed = {finding.topic for finding in said}
    return (*said, *(finding for finding, pair in _shared(found) if blamed.isdisjoint(pair)))


def _of_scope(found: BriefingFound) -> Iterator[Finding]:
    """Of `rice` that it is the end of "Condoleezza Rice", where those documents don't speak of rice."""
    for at, phrase in enumerate(found.scope):
        if names := _names_around(found, phrase):
            counted = ", ".join(f'"{name}" {times}' for name, times in names.items())
            yield Finding(
                None,
                at,
                f"{quoted([phrase.phrase])} is part of a name: {counted} of {phrase.times} times; "
                f"next: add {quoted(names)} to the briefing's exclude",
            )


def _names_around(found: BriefingFound, phrase: Found) -> dict[str, int]:
    """The names that a word written small in the file ends, and how often; none whose documents hold the word, too."""
    names, holding, by_itself = Counter[str](), dict[str, set[int]](), set[int]()
    for number, matches in phrase.matches.items() if phrase.phrase == phrase.phrase.lower() else ():
        text = found.texts[number]
        for match in matches:
            before = _NAME_BEFORE.search(text, max(0, match.start - _REACH), match.start)
            if before and text[match.start].isupper() and before[1].lower() not in STOP_WORDS:
                name = f"{before[1]} {text[match.start : match.end]}"
                names[name] += 1
                holding.setdefault(name, set()).add(number)
            else:
                by_itself.add(number)
    return {
        name: times
        for name, times in names.most_common(_NAMES)
        if times >= max(_NAMED, _NAMED_SHARE * phrase.times)
        and len(holding[name] & by_itself) < _ELSEWHERE * len(holding[name])
    }


def _tells_nothing(found: BriefingFound, topic: TopicFound, phrase: Found) -> str | None:
    """Of "government" that it stands in many documents, whatever topic their titles name."""
    share = len(phrase.documents) / len(found.texts)
    others = found.titled_otherwise(topic)
    there = len(others & phrase.documents)
    if share < _BROAD or len(others) < _OTHERS or there < max(_THERE, _AS_OFTEN * share * len(others)):
        return None
    narrower = _narrower(found, phrase)
    narrowed = f"narrow it, as {' or '.join(narrower)}, or leave it out" if narrower else "narrow it or leave it out"
    return (
        f"stands in {len(phrase.documents)} of {len(found.texts)} documents, and in {there} of {len(others)} whose "
        f"title names another topic, so it tells no topic from another; next: {narrowed}"
    )


def _narrower(found: BriefingFound, phrase: Found) -> list[str]:
    """The most frequent pairs of words that a word stands in, each with the number of its documents."""
    pairs: dict[str, set[int]] = {}
    for number, matches in phrase.matches.items():
        text = found.texts[number]
        for match in matches:
            before = _WORD_BEFORE.search(text, max(0, match.start - _REACH), match.start)
            behind = _WORD_BEHIND.match(text, match.end)
            if before and _tells(before[1]):
                pairs.setdefault(f"{before[1]} {match.phrase}".lower(), set()).add(number)
            if behind and _tells(behind[1]):
                pairs.setdefault(f"{match.phrase} {behind[1]}".lower(), set()).add(number)
    ranked = sorted(pairs.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    return [f'"{pair}" ({len(inside)})' for pair, inside in ranked[:_NARROWER] if len(inside) >= _SEEN]


def _tells(word: str) -> bool:
    return word.isalpha() and word.lower() not in STOP_WORDS


def _never_found(found: BriefingFound, number: int, topic: TopicFound) -> Iterator[Finding]:
    """Phrases that no document at all holds: one finding a topic, at the first of them."""
    absent = [
        at
        for at, phrase in enumerate(topic.phrases)
        if not phrase.documents
        and phrase.phrase != REST
        and not any(map(Phrases((phrase.phrase,)).matches, found.all_texts))
    ]
    if absent:
        phrases = [topic.phrases[at].phrase for at in absent]
        near = [told for phrase in phrases if (told := _with_star(found, phrase))]
        hint = f"write {', '.join(near)}" if near else "look whether the sources spell it so"
        none = f"found in none of {len(found.all_texts)} documents"
        yield Finding(number, absent[0], f"{quoted(phrases)} {none}; next: {hint}")


def _with_star(found: BriefingFound, phrase: str) -> str | None:
    """The phrase with a star behind it, and the forms that it would find; a longer name is somebody else's."""
    words = phrase.split()
    if phrase.endswith("*") or (len(words) > 1 and words[-1][:1].isupper()):
        return None
    forms = Found(f"{phrase}*", found.all_texts).forms
    best = sorted(forms, key=lambda form: (-forms[form].total(), form))[:_NARROWER]
    return f'"{phrase}*" ({", ".join(f"{form} {forms[form].total()}" for form in best)})' if best else None


def _shared(found: BriefingFound) -> Iterator[tuple[Finding, tuple[int, int]]]:
    """Pairs of topics of which one stands in hardly any document without the other, with the numbers of both."""
    for (first, one), (second, other) in combinations(enumerate(found.topics), 2):
        fewer, both = min(len(one.documents), len(other.documents)), one.documents & other.documents
        if fewer < _SHARING or len(both) < _TOGETHER * fewer:
            continue
        wide = max((*one.phrases, *other.phrases), key=lambda phrase: len(phrase.documents & both))
        message = (
            f"{len(both)} of {fewer} documents are of topic {one.topic.key!r} too, {len(wide.documents & both)} of "
            f"them by {quoted([wide.phrase])}; next: narrow that phrase, or make one topic of both"
        )
        yield Finding(second, None, message), (first, second)
