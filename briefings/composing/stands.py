"""Whether a quotation says what somebody thinks, wants, promises or judges, or only reports what happened.

"A car bomb went off at noon, killing two" is a report that happens to stand in quotation marks. English only: in other
languages nothing is known for a report.
"""

from __future__ import annotations

import re

from briefings.patterns import late

_SPEAKS = "i we our ours us my mine me you your let"
_MEANS_TO = r"must|should|ought|needs?|needed|ha(?:ve|s|d) to|will|would|shall|can|cannot|could|may|might|\w+n['’]t"
_HOLDS = (
    r"want\w*|hop(?:e|es|ed|ing)|believ\w+|thinks?|fear\w*|expect\w*|calls? (?:on|for)|demand\w*|condemn\w*"
    r"|urg(?:e|es|ed|ing)|support\w*|oppos\w+|welcom\w+|reject\w*|refus\w+|accus\w+|blam\w+|insist\w*|regret\w*|threat\w*|guarantee\w*"
)
_REASONS = "not never no nothing nobody none if because unless although so very too only most least even really indeed"
_JUDGES = """
wrong right good better best bad worse worst great greater greatest huge serious seriously dangerous critical crucial
vital important necessary essential impossible possible likely unlikely clear clearly certain certainly sure ready happy
proud sad shocked shocking sorry unacceptable illegal unjust unfair brutal barbaric cowardly terrorist terrorism crime
crimes criminal risk risks danger mistake mistakes fail fails failed failure success successful victory concern concerns
concerned responsible responsibility chance problem problems crisis difficult easy hard strong stronger strongly weak
determined committed commitment historic pressure opportunity heavy hopeful tragic tragedy remains
unfortunate unfortunately regrettable deplorable disappointing encouraging positive negative worrying alarming absurd
ridiculous shameful disgraceful wonderful excellent remarkable
"""
_STANCE = late(
    rf"\b(?:{'|'.join(f'{_SPEAKS} {_REASONS} {_JUDGES}'.split())}|{_MEANS_TO}|{_HOLDS})\b|!",
    re.IGNORECASE,
)


def takes_a_stance(quote: str) -> bool:
    """Whether English words tell more than what happened."""
    return _STANCE.search(quote) is not None
