"""What a story names in passing, while it is about something else.

A country report that says in its ninth paragraph what the country exports is no news of trade, and a story whose
first sentence ends with "the Asian Development Bank said" is none of loans. A story is about what its title names or
its first sentence begins with, and about what comes back in a good share of its sentences: for a topic, which the
reader looks for inside the scope, a smaller one. All else it names in passing, but for what stands by itself, as an
item of a list or the first sentence below a heading does, and what begins with the scope and tells what it did
about the topic on a day of late (`aside`). In a short story nothing is in passing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set

from briefings.composing.passages import Passage
from briefings.composing.phrases import PhraseMatch
from briefings.patterns import late

PASSING = "named in passing, in a story about something else"
STRAYS = "its story is about something else than the briefing, and names its scope in passing"
_SECOND = 1
_FEW = 4  # sentences that tell something: a story of no more is too short to stray
_ENDED = late(r"[.!?…][\"'”’»)\]]*\Z")
_OF_SCOPE, _OF_TOPIC, _STRAYS = 0.4, 0.15, 0.2  # of a story's sentences


def topics_in_passing(
    found: Mapping[str, Mapping[int, Sequence[PhraseMatch]]], passages: Sequence[Passage], titled: Set[str]
) -> Mapping[str, frozenset[int]]:
    """For each topic that the document's stories name in passing, the numbers of the passages that do.

    `found` are the phrases of each topic by the numbers of the passages that hold any, `titled` the topics that the
    document's title names.
    """
    stories = list(stories_of(passages))
    return {
        topic: frozenset(number for story in stories for number in _topic_in_passing(story, of_topic, passages))
        for topic, of_topic in found.items()
        if topic not in titled
    }


def scope_in_passing(named: Sequence[bool], passages: Sequence[Passage]) -> frozenset[int]:
    """The numbers of the passages whose stories name the scope in passing, where the document's title does not.

    `named` says of each passage whether it names the scope. A short story that does so behind its first sentence gives
    that sentence alone.
    """
    passing = set[int]()
    for story in stories_of(passages):
        opens = any(named[number] for number in story if passages[number].place == 0)
        if opens:
            continue
        if _is_short(story, passages):
            passing.update(number for number in story if not named[number])
        elif _is_rare(sum(named[number] for number in story), story, passages, _OF_SCOPE):
            passing.update(number for number in story if not _stands_by_itself(number, passages))
    return frozenset(passing)


def strays_from_scope(named: Sequence[bool], passages: Sequence[Passage]) -> frozenset[int]:
    """The numbers of the passages whose stories are about something else, where the document's title names no scope.

    Such a story names the scope in none of its first two sentences, and in few of the others. What stands by itself
    does not stray, nor does a short story.
    """
    straying = set[int]()
    for story in stories_of(passages):
        opens = any(named[number] for number in story if passages[number].place <= _SECOND)
        rare = _is_rare(sum(named[number] for number in story), story, passages, _STRAYS)
        if rare and not (opens or _is_short(story, passages)):
            straying.update(number for number in story if not _stands_by_itself(number, passages))
    return frozenset(straying)


def _topic_in_passing(
    story: range, found: Mapping[int, Sequence[PhraseMatch]], passages: Sequence[Passage]
) -> Iterator[int]:
    """The passages of a story that name a topic in passing, none where the story is about it."""
    holding = [number for number in story if number in found]
    if not holding or _is_short(story, passages):
        return
    first, alone = holding[0], len(holding) == 1 and len({match.phrase for match in found[holding[0]]}) == 1
    late = found[first][0].start >= len(passages[first].text) / 2
    opens = passages[first].place == 0 and not (alone and late)
    if not opens and (alone or _is_rare(len(holding), story, passages, _OF_TOPIC)):
        yield from (number for number in holding if not _stands_by_itself(number, passages))


def _is_short(story: range, passages: Sequence[Passage]) -> bool:
    return passages[story[-1]].place < _FEW


def _is_rare(times: int, story: range, passages: Sequence[Passage], share: float) -> bool:
    """Whether so many sentences of a story are less than a share of it."""
    return times < share * (passages[story[-1]].place + 1)


def _stands_by_itself(number: int, passages: Sequence[Passage]) -> bool:
    """Whether a passage is an item of a list, or the first below a heading, which counts as no sentence of a story."""
    if passages[number].item or not number or not passages[number].place:
        return passages[number].item
    before = passages[number - 1]
    return before.place == passages[number].place and not _ENDED.search(before.text)


def stories_of(passages: Sequence[Passage]) -> Iterator[range]:
    """The numbers of the passages of each story: most documents tell one, a summary of the news several."""
    begin = 0
    for number, passage in enumerate(passages):
        if passage.place == 0 and number and passages[number - 1].place:
            yield range(begin, number)
            begin = number
    if passages:
        yield range(begin, len(passages))
