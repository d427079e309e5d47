"""By what people came to harm, told in the row that counts them: a bus that overturned, a strike. English only."""

from __future__ import annotations

from briefings.composing.figures.stated import Stated
from briefings.composing.figures.where import EVENT
from briefings.patterns import late

_CAUSE = late(
    r"\bin (?P<accident>an? (?:[a-z-]+ )?(?:crash|accident|collision|derailment|explosion|blast|fire|blaze"
    r"|landslide|avalanche|stampede|typhoon|hurricane|cyclone|tornado))\b"
    r"|\b(?P<mishap>(?:after|when) (?:a|an|two) (?:[a-z-]+ )?(?:train|bus|coach|boat|ferry|ship|plane|helicopter"
    r"|lorry|truck|car|building|bridge|dam|mine|roof|crane)s? "
    r"(?:derailed|crashed|collided|capsized|sank|collapsed|overturned|exploded|caught fire))\b"
)
"""By what mishap, told as one that the reader does not know: "in a car accident", "after a train derailed"."""

_ATTACK = (
    r"(?P<how>[Aa]n? (?:[A-Z][a-z]+ )?(?:(?:air|drone|missile|rocket|mortar|artillery|suicide|car|truck|roadside|bomb"
    r"|gun|knife|arson)[ -]?)?(?:strike|attack|bombing|shooting|stabbing|raid|ambush))\b(?! (?:of|in which)\b)"
)
_GAP = r"(?:(?!\b(?:and|as|when|while|who|which|that)\b)[^,;:\d]){0,60}?"  # no other clause
_AND_HURT = r"(?: and (?:[a-z]+ ){0,3}(?:\d[\d,]* )?(?:(?:others?|more|people) )*(?:injured|wounded|hurt))?"
_ATTACKED = late(rf"{_GAP}{_AND_HURT}{_GAP}\b(?:in|by|from|(?:dead|died) after) {_ATTACK}")
_ATTACKING = late(
    rf"(?:^|.*(?:[,;:]|\b(?:said|that)) ){_ATTACK}(?: that)?{_GAP} (?:has |had )?"
    r"(?:killed (?:[a-z]+|\d[\d,]*) [a-z]+ and )?(?:killed|injured|wounded|left|claimed) "
)
_ATTACK_THAT = late(
    rf".*\b{_ATTACK}{_GAP} (?:that|which) (?:has |had )?(?:killed|injured|wounded|left|claimed) (?:[a-z]+ ){{0,3}}\Z"
)
"""By what attack people came to harm, as their clause tells: "killed | in a drone strike", "A raid killed | "."""

_OF_ILLNESS = late(
    r"\b(?:died|deaths?)\b[^,;.]{0,40}? (?:from|of) (?P<what>[a-z-]+(?:stroke|virus|pox)|[a-z]+ (?:disease|poisoning"
    r"|attacks?|fever|overdoses?)|cholera|measles|malaria|flu|cancer|rabies|plague|hunger|starvation|thirst"
    r"|C(?i:ovid)(?:-?19)?|Ebola)\b"
)
"""Of what illness people died."""

_OUTBREAK = late(
    r"\b(?P<which>(?i:the|an?) (?:[\w-]+ ){0,2}(?:epidemic|pandemic|outbreak)|Ebola|C(?i:ovid)(?:-?19)?"
    r"|(?:the )?coronavirus|cholera|measles|malaria|(?:the )?virus)\b"
)
"""The illness of which a sentence counts the dead."""

_HARMED = late(r".*?\b(?:killed|injured|wounded|dead|died|missing|hurt)(?= (?:in|near|off|at|on|outside) [^,]*$)")
_DEAD = late(r"\bdead$")
_GONE = late(r"\b(?:dead|killed)(?=$| in\b)")
_THE = late(r"(?i)^(?:an?|the) ")
_DISASTER = late(r"(?i)\b(?:earthquake|quake|tsunami|hurricane|typhoon|cyclone|famine|drought)\b")
BEYOND_ONE = 1_000
"""So many die of no single thing that goes without saying, and seldom on the day of a paper."""


def with_cause(one: Stated, title: str) -> str:
    """The label of people who came to harm somewhere with the accident or attack that the sentence tells, if it does.

    "people killed when a bus overturned near Osk". Of what very many died, the `title` of a paper may tell alone.
    """
    label, text, at = one.label, one.passage.text, one.mention.start - one.passage.sentence.start
    harmed = _HARMED.match(label)
    if harmed is None or EVENT.search(label):
        return label
    if label.startswith("people who died ") and (found := _OF_ILLNESS.search(text)):
        return f"people who died of {found['what']}{label[harmed.end() :]}"
    if found := _CAUSE.search(text):
        how = f"in {found['accident']}" if found["accident"] else found["mishap"]
    elif found := (
        _ATTACKED.match(text, at + len(one.mention.text))
        or _ATTACKING.match(text, 0, at)
        or _ATTACK_THAT.match(text, 0, at)
    ):
        how = f"in {found['how'][0].lower()}{found['how'][1:]}"
    elif _GONE.search(label) and (found := _OUTBREAK.search(text)):
        how = f"by {_THE.sub('the ', found['which'])}"
    elif one.mention.in_ones >= BEYOND_ONE and _GONE.search(label):
        return _of_title(label, harmed.group(), text, title)
    else:
        return label
    who = _DEAD.sub("killed", harmed.group())
    return f"{who} {how}{label[harmed.end() :]}"


def _of_title(label: str, harmed: str, text: str, title: str) -> str:
    """The label of very many dead with the event that their sentence names, or the title, or the illness of that."""
    if (found := _OUTBREAK.search(title)) and not _DISASTER.search(text):
        how = f"by {_THE.sub('the ', found['which'])}"
    elif found := (_DISASTER.search(text) or _DISASTER.search(title)):
        event = found.group().lower()
        how = f"in {'an' if event[0] in 'aeiou' else 'a'} {event}"
    else:
        return label
    return f"{_DEAD.sub('killed', harmed)} {how}{label[len(harmed) :]}"
