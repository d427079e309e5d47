"""What one sentence tells of a status, and the stem by which two sentences tell of one action."""

from __future__ import annotations

from typing import NamedTuple

from briefings.language.tokens import content_terms


class Telling(NamedTuple):
    """A state, the stem of the action it belongs to ("lift"), where in the sentence it is told and in which words.

    `words` are the verb's alone ("set to lift"), `whole` those and what it acts on ("set to lift the embargo").
    """

    state: str
    action: str
    at: int
    words: str
    whole: str


def action_of(verb: str) -> str:
    """The stem of a verb: "lift" of "lifted"."""
    return " ".join(content_terms(verb))


# Acts that leave things otherwise than before. Who was killed, spoke, praised or marched has got a thing no further.
_CHANGING = frozenset(
    content_terms(
        """
        join joined admit admitted ratify ratified accept accepted sign signed approve approved pass
        passed adopt adopted reject rejected suspend suspended postpone postponed cancel cancelled halt
        halted resume resumed reopen reopened open opened close closed launch launched lift lifted impose imposed ban
        banned repeal repealed end ended begin began begun start started complete completed build built
        sell sold buy bought acquire acquired merge merged charge charged arrest arrested indict
        indicted convict convicted acquit acquitted sentence sentenced extradite extradited deport
        deported expel expelled release released free freed appeal appealed sue sued grant granted deny
        denied file filed elect elected appoint appointed nominate nominated resign resigned withdraw
        withdrew withdrawn surrender surrendered seize seized capture captured reunite reunited return
        returned transfer transferred deliver delivered evacuate evacuated repatriate repatriated
        privatize privatise privatized privatised nationalize nationalise nationalized nationalised
        dissolve dissolved legalize legalise legalized legalised deploy deployed invade invaded annex
        annexed secede seceded cut reduce raise increase lower revive restart halve double scrap abolish
        drop introduce settle remove ease freeze pause shelve delay stop adjourn refuse unveil propose
        order negotiate rebuild enforce implement expand review draft debate collect hold conduct finish
        finalize finalise replace extend renew restore issue publish award host visit face stand sack
        fire demolish raze fund finance pay vote decide rule hear
        meet consider discuss
        """
    )
)


def changes_things(verb: str) -> bool:
    """Whether what a verb tells leaves things otherwise than before: "admit", and not "praise" or "intensify"."""
    return not _CHANGING.isdisjoint(content_terms(verb))


# What is planned may be less: that somebody comes, sends, attends.
_COMING = _CHANGING | frozenset(
    content_terms(
        """
        stage attend send form create establish set restore tighten amend revise revoke examine present submit
        inaugurate test develop arrive leave travel continue rise fall retire appear testify continued sent formed
        created restored revoked run reveal announce declare name present offer hand enter
        hike slash held heard paid met
        """
    )
)


def may_come(verb: str) -> bool:
    """Whether a plan to do so tells how far a thing has got: "set to attend", and not "set to remain a concern"."""
    return not _COMING.isdisjoint(content_terms(verb))
