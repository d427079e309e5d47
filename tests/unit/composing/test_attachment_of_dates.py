"""A date belongs to the verb that it hangs on, and tells nothing of a sentence whose own verb is another."""

from __future__ import annotations

import pytest

from briefings.composing.timeline.attachment import Attachment, Kind, attachment_of
from briefings.composing.timeline.deeds import said_by, without_date
from briefings.composing.timeline.tokens import Token, tokens_of

_DAY = "Monday"


def hung(sentence: str, day: str = _DAY) -> tuple[tuple[Token, ...], Attachment]:
    start = sentence.index(day)
    words = tokens_of(without_date(sentence, start, start + len(day)))
    return words, attachment_of(words, start)


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("The ferry sank off Osk on Monday.", "sank"),
        ("On Monday the ferry, which had left Vell, sank off Osk.", "sank"),
        ("Osk's mayor, Ann Lee, on Monday closed the port.", "closed"),
        ("Gales closed the port and on Monday they sank a ferry.", "sank"),
        ("Emil Sorg, 73, was met by guards at the gate in Osk on Monday, an hour after the ferry sank.", "met"),
        ("Osk sued the firm and its owners Emil Sorg and Jonas Falk on Monday, saying they had lied.", "sued"),
        ("Rebels backed by Osk captured Vell on Monday.", "captured"),
        ("A company based in Osk launched a rocket on Monday.", "launched"),
        ("A bus packed with pupils overturned in Osk on Monday.", "overturned"),
        ("A storm named Lena battered Osk on Monday.", "battered"),
        ("The bridge built in 1950 in Osk collapsed on Monday.", "collapsed"),
        ("Osk agreed on Monday to sell its port to Vell.", "sell"),
        ("Osk left for talks in Vell on Monday.", "left"),
        ("Osk lifted its ban on Monday and opened a port in Vell.", "lifted"),
        ("The council of Osk voted on Monday to ban cars.", "ban"),
        ("The mayor of Osk was on Monday arrested by the guards.", "arrested"),
        ("In a talk on Monday evening, Emil Sorg, 73, told guests that he would sell the works.", "told"),
    ],
)
def test_a_day_hangs_on_the_verb_of_its_own_clause(sentence: str, verb: str) -> None:
    words, found = hung(sentence)
    assert found.kind is Kind.MAIN
    assert found.verb is not None
    assert words[found.verb.head].text == verb


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Police hunt a man who fled on Monday.", Kind.RELATIVE),
        ("The deal he signed on Monday will be read by all.", Kind.RELATIVE),
        ("The port that opened on Monday has two quays.", Kind.RELATIVE),
        ("Ann Lee met the kin of Emil Sorg, the cook killed by guards of the port on Monday.", Kind.PARTICIPLE),
        ("Ann Lee met the kin of Emil Sorg, the cook whom guards killed by mistake on Monday.", Kind.RELATIVE),
        ("Osk published the letter the mayor wrote on Monday.", Kind.RELATIVE),
        ("Osk imposed curbs, deepening a row over remarks premier Ann Sorg made on Monday.", Kind.RELATIVE),
        ("Osk rejected a plan its own council put forward on Monday.", Kind.RELATIVE),
        ("Osk told reporters the mayor resigned on Monday.", Kind.SAID),
        ("The writer said that Osk had finished a bill they hope to vote on next Monday.", Kind.RELATIVE),
        ("After the vote the council closed the mill on Monday.", Kind.ADVERBIAL),
        ("Unlike on Monday, Osk banned fireworks.", Kind.NOUN),
        ("The mayor held a lead in counts published on Monday.", Kind.PARTICIPLE),
        ("A deal signed by the two on Monday has collapsed.", Kind.PARTICIPLE),
        ("The council used laws made or amended on Monday to close the port.", Kind.PARTICIPLE),
        ("The premier will step down, paving the way for a vote on Monday.", Kind.PARTICIPLE),
        ("The chief of police is expected to go after the shooting of a man in Osk on Monday.", Kind.NOUN),
        ("Sorg faced charges over the killing of a guard on Monday.", Kind.NOUN),
        ("The tax will end, with a tough fight ahead for whoever wins in Osk on Monday.", Kind.RELATIVE),
        ("The wife of a guard killed on Monday in Osk, North Vell, has spoken to reporters.", Kind.PARTICIPLE),
        ("Osk vowed to make Vell pay a high price for a rocket attack on Monday.", Kind.NOUN),
        ("Osk bombed Vell in response to a deadly raid on Monday.", Kind.NOUN),
        ("A poll conducted on Monday in Osk and released in Vell showed that most are for it.", Kind.PARTICIPLE),
        ("A ferry built in Osk and launched on Monday sank.", Kind.PARTICIPLE),
        ("Osk has done more in the strait, including drills on Monday.", Kind.NOUN),
        ("Under a rule issued on Monday, crews from nine lands now face checks.", Kind.PARTICIPLE),
        ("It is the second raid in a week, with two shops hit on Monday.", Kind.PARTICIPLE),
        ("Doubts have grown, up from a year ago, according to a poll released on Monday.", Kind.PARTICIPLE),
        ("With the clock ticking to a deadline on Monday when funds run out, the council made a plea.", Kind.NOUN),
        ("The deal due to be shown on Monday has the blessing of all.", Kind.NOUN),
        ("Sorg, facing a storm over a law enacted on Monday, said so.", Kind.PARTICIPLE),
        ("In Osk, fighting with rebels killed two on Monday, said the mayor.", Kind.MAIN),
        ("As the port closed on Monday, prices fell.", Kind.ADVERBIAL),
        ("Police said that the ferry sank on Monday.", Kind.SAID),
        ("Police say a man was shot on Monday.", Kind.SAID),
    ],
)
def test_what_holds_a_day_is_known(sentence: str, kind: Kind) -> None:
    assert hung(sentence)[1].kind is kind


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Police said on Monday that a ferry had sunk.", "a ferry had sunk"),
        ("A ferry has sunk off Osk, the navy said on Monday.", "A ferry has sunk off Osk"),
        ("A ferry has sunk off Osk, said Emil Sorg, its owner, on Monday.", "A ferry has sunk off Osk"),
        ("The council said on Monday at least nine were dead.", "at least nine were dead"),
        ("Osk shut its port on Monday.", None),
    ],
)
def test_what_somebody_says_stands_behind_the_verb_or_before_the_comma(sentence: str, said: str | None) -> None:
    words, found = hung(sentence)
    assert found.verb is not None
    span = said_by(words, found.verb, found.begin)
    told = None if span is None else " ".join(word.text for word in words[slice(*span)])
    assert told == said


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("Ann Lee was sworn in by the council, which is led by her friends, on Monday.", "sworn"),
        ("The suit could not stop the firm, and on Monday, the council closed the sale.", "closed"),
        ("Two were killed and nine others injured in Osk on Monday.", "injured"),
    ],
)
def test_what_stands_between_leaves_a_day_with_its_verb(sentence: str, verb: str) -> None:
    words, found = hung(sentence)
    assert found.kind is Kind.MAIN
    assert found.verb is not None
    assert words[found.verb.head].text == verb
