"""Openings that set a thing beside other news: "The move comes as the ports close", "The visit follows talks".

Whatever comes as, after or amid something was told in the sentence before; newsrooms open their third paragraphs so.
English.
"""

from __future__ import annotations

from briefings.patterns import late

COMES_AS = late(
    r"[Tt]he (?:[a-z][a-z’'-]* ){1,4}?(?:c[oa]mes? (?:as|after|amid|ahead of|at a time|in the wake|on the (?:heels|eve)"
    r"|(?:[a-z-]+ ){0,3}(?:hours?|days?|weeks?|months?) (?:after|before))|follow(?:s|ed) (?!suit))"
)
