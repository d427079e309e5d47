"""The shapes of lines that are no sentence; each is a closed list of the words that newsrooms and their sites use.

A line is looked up by the words it begins with, so that a paragraph, which nearly every line is, costs one look.
"""

from __future__ import annotations

import re

from bot.sources.boilerplate.captions import is_credited_caption
from bot.sources.boilerplate.credits import is_credit
from bot.sources.boilerplate.invitations import INVITING, is_invitation
from bot.sources.boilerplate.phrases import begins_with, first_words, folded, listed
from briefings.patterns import late

_LONGEST = 600
"""Characters; a longer line is a paragraph, whatever it begins with."""

_LABELS = listed(
    """
read | read more | read also | also read | read next | read now | read this | read too | must read | further
reading | see | see also | see more | watch | watch also | watch now | watch more | listen | listen also | listen
now | more | more on this | more on this story | more on this topic | more here | more news | more stories | more
coverage | related | related story | related stories | related article | related articles | related coverage |
related news | related content | related links | related topics | recommended | recommended reading | recommended
stories | editor's pick | editors' picks | don't miss | you may also like | you might also like | explainer | in
pictures | full story | full coverage | lea | lea también | lea más | lee también | lee más | ver también | vea
también | le puede interesar | te puede interesar | lire | lire aussi | à lire | à lire aussi | voir aussi | sur
le même sujet | lesen sie auch | mehr dazu | mehr zum thema | siehe auch | auch interessant | leia | leia também |
leia mais | veja também | saiba mais | leggi anche | lees ook | lees meer |
image | images | photo | photos | picture | pictures | photograph | photographs | video | graphic | graphics |
illustration | illustrations | infographic | cartoon | foto | fotos | bild | picture alliance | caption | credit |
credits | file photo | file image | stock photo | main image | cover image | cover photo | featured image |
feature image | image credit | image credits | image source | image caption | photo credit | photo credits | photo
source | photo caption | photo courtesy | picture credit | picture credits | video credit | video source |
tag | tags | keyword | keywords | category | categories | filed under | topics | mots clés | mots-clés |
schlagwörter | etiquetas
""",
)
"""Before a colon, bar, arrow or dash: what follows is a link, a caption or a list, however long."""

_SEPARATOR = late(r"\s?[:|›»>▶→–—]|\s-\s|/(?=\w)")
_LONGEST_LABEL = 40

_BUTTONS = listed(
    """
read more | read also | read next | read more here | read full story | read the full story | read the full article
| click here | see more | see also | see all | view all | view more | show more | show less | load more | load
comments | also read | related stories | related articles | related news | related posts | related content |
related links | related topics | related coverage | recommended stories | recommended articles | more stories |
more news | other news | latest news | latest stories | trending stories | trending news | popular stories |
popular posts | most read | most viewed | top stories | top news | more on this | more on this story | more on
this topic | you may also like | you might also like | you may like | advertisement | advertisements | advertising
| ad | ads | sponsored | sponsored content | promoted | promoted content | skip ad | skip to content | skip to
main content | min read | # min read | # mins read | # minute read | # minutes read | reading time # min | reading
time: # min | reading time: # minutes | # comments | # comment | # shares | # views | # likes | comment | comments
| leave a comment | leave a reply | post a comment | add a comment | join the conversation | join the discussion |
view comments | show comments | hide comments | no comments | listen to this article | listen to article | listen
to this story | print this article | print this page | back to top | report an error | report a typo | loading |
menu | search | login | log in | sign in | sign up | register | subscribe | subscribe now | subscribe today |
subscribe here | home | next | previous | next article | previous article | end | ends | updated |
published | more to come | more to follow | lire la suite | en savoir plus | weiterlesen | leer más | seguir
leyendo | publicidad | publicité | anzeige | werbung | publicidade | pubblicità | #
""",
)
"""Buttons, and headings over links, when they are the whole line."""

_OPENINGS = listed(
    """
read more about | read more on | read more at | read more from | read the full story | read the full article |
read the full report | read the original article | click here to | tap here to | view image in fullscreen |
more from | article continues below | article continues after | story continues below | story continues after |
continue reading | scroll to continue
""",
)
"""Buttons that name what they lead to, when the line is short and no sentence."""

_LONGEST_BUTTON = 120

_SHARING = listed(
    """
share | tweet | pin | send | email | e-mail | print | save | copy | bookmark | follow | like | x | twitter |
facebook | whatsapp | telegram | linkedin | reddit | pinterest | instagram | youtube | tiktok | rss
""",
)
_SHARED = _SHARING | listed(
    """
this | article | story | page | it | us | via | on | to | by | with | and | post | link | gift | fb | messenger |
flipboard | pocket | line | viber | wechat | weibo | threads | mastodon | bluesky | tumblr | sms | google | news |
friend | friends | your | a | opens | in | new | window
""",
)
_WORD = late(r"\w+(?:-\w+)?")
_LONGEST_SHARE = 90

_FIRST_WORDS = first_words(_LABELS, _BUTTONS, _OPENINGS, _SHARING) | INVITING
_TITLES_OF_LINKS = listed(
    """
related stories | related articles | related news | related posts | related content | related links | related topics |
related coverage | related | recommended | recommended stories | recommended articles | more stories | more news |
other news | latest news | latest stories | trending stories | trending news | trending | popular stories | popular
posts | most read | most viewed | most popular | top stories | top news | more on this | more on this story | more on
this topic | more from | you may also like | you might also like | you may like | editor's picks | editors' picks |
read also | also read | see also | read next | further reading
""",
)
_CLOCK = late(
    r"\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?\W{1,4}|(?:\d{1,2} (?:minute|min|hour|day|week|month)s? ago|just now)\s+",
    re.IGNORECASE,
)
"""What stands before an entry of a live blog, or before the buttons that share an article."""
_CLOCK_BEGINS = frozenset("0123456789Jj")
_EDITORS = late(r"(?:editor['’]s|author['’]s|publisher['’]s) note\s?[:—–-]|disclaimer\s?:", re.IGNORECASE)
_CORRECTING = late(r"\b(?:correct|mistak|misstat|earlier version|previous version|wrong|error|clarif)", re.IGNORECASE)
_ADDRESS = late(r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w.-]{1,255}")
_ORNAMENT = late(r"[\W_]+")


def is_boilerplate(line: str) -> bool:
    """Whether a line is a byline, credit, caption, link, button, invitation, notice or ornament, and no sentence."""
    line = line.strip()
    if not line or len(line) > _LONGEST:
        return False
    clock = _CLOCK.match(line) if line[0] in _CLOCK_BEGINS else None
    said = line[clock.end() :] if clock else line
    if begins_with(said) in _FIRST_WORDS and _is_addressed(said):
        return True
    if _EDITORS.match(line):
        return not _CORRECTING.search(line)
    if is_credit(line) or is_credited_caption(line):
        return True
    return bool(_ORNAMENT.fullmatch(line)) or (" " not in line and bool(_ADDRESS.fullmatch(line)))


def is_title_of_links(line: str) -> bool:
    """Whether a line stands above a list of links to other articles."""
    return len(line) <= _LONGEST_LABEL and folded(line) in _TITLES_OF_LINKS


def _is_addressed(line: str) -> bool:
    """Whether a line is a link, a caption, a list, a button or an invitation, by the words it begins with."""
    return _is_labelled(line) or _is_button(line) or _is_share(line) or is_invitation(line)


def _is_labelled(line: str) -> bool:
    """Such as "Read more: ...", "Photo: ...", "Tags: ...", "ALSO READ | ..."."""
    match = _SEPARATOR.search(line, 1, _LONGEST_LABEL)
    if match is None:
        return False
    label = folded(line[: match.start()])
    # "Images – some of them old – spread online": behind a dash, one word alone may begin a sentence.
    return label in _LABELS and (" " in label or match[0].strip() not in "–—-")


def _is_button(line: str) -> bool:
    if len(line) > _LONGEST_BUTTON:
        return False
    words = folded(line)
    return words in _BUTTONS or (line[-1] not in ".!?" and any(words.startswith(f"{each} ") for each in _OPENINGS))


def _is_share(line: str) -> bool:
    """Whether a line begins with the words of two share buttons and is no sentence, or holds nothing but such words."""
    if line[-1] in ".!?" or begins_with(line) not in _SHARING:
        return False
    words = [word.lower() for word in _WORD.findall(line)]
    if len(words) > 1 and words[1] in _SHARING:
        return True
    return len(line) <= _LONGEST_SHARE and all(word in _SHARED for word in words)
