"""What a site says to its reader and not about the world: subscribe, accept cookies, follow us, support us.

Two lists must agree, because either alone occurs in real sentences: what the line begins with, and what it is for.
Both are written as `words_of` writes a line, without punctuation.
"""

from __future__ import annotations

from bot.sources.boilerplate.phrases import begins_with, listed, words_of

_ASKS = listed(
    """
click here to |
please sign up | sign up | please subscribe | subscribe | please register | register | log in | sign in | download
our | download the | get our | get the | get your | install our | install the | try our | get more | get unlimited
| get full | get breaking | follow us | follow our | like us | like our | find us | join us | join our | contact
us | email us | support us | support our | donate to | help us | we use cookies | this site uses cookies | this
website uses cookies | we use | we value | we care | we and our | with your permission | with your
consent | before you continue | you may click | you can change your | by clicking | by continuing | by
signing | by subscribing | by submitting | by using | by entering | already a subscriber | already a member | not
a subscriber | not a member | enter your | confirm your email | your email | your support | your donation | your
subscription | your privacy | accept all | manage cookies | manage preferences | reject all | this article | this
story | this content | this post | this video |
the post | would you like to | want to | want more | never miss | stay up to
date | stay informed | stay connected | stay tuned | have a tip | have a news tip | got a tip | have a story |
republish | no part of this | opinions expressed | the opinions expressed | views expressed | the views expressed
| support independent | support quality | abonnez vous | inscrivez vous | suscríbete | suscríbase | abonnieren sie
| assine | iscriviti | good morning | good afternoon | good evening | hello and welcome | welcome to our |
welcome to the | nous utilisons des cookies | wir verwenden cookies
""",
)
_FOR = listed(
    """
newsletter | newsletters | your inbox | email alerts | e mail alerts | email updates | email address | e mail
address | news alerts | free alerts | push notifications | our app | our channel | our podcast | our journalism |
our website | our site | our terms | our privacy | our partners | our social | our facebook | our twitter | our
telegram | our whatsapp | our youtube | our instagram | our daily | our weekly | our free | our mobile | our
reporting | our work | the app | app store | google play | unlimited access | unlimited articles | digital access
| digital subscription | free trial | cookies | privacy policy | terms of use | terms of service | terms and
conditions | subscribers | subscription | to subscribe | log in | sign in | sign up | your browser | your consent
| to consent | process personal data | your choices | your settings | your preferences | your experience
| your device | your privacy | on facebook | on twitter | on x | on telegram | on whatsapp | on
youtube | on instagram | on linkedin | on tiktok | on google news | originally published | first published |
originally appeared | first appeared | appeared first on |
creative commons | prior written | written permission | podcast | webinar |
membership | make a donation | premium | brought to you |
live coverage | live blog | liveblog | live updates | rolling coverage |
author s own | authors own | do not necessarily reflect | do not reflect |
infolettre | boletín | correo | confidentialité | datenschutz
""",
)
_ASKS_BY_WORD: dict[str, list[str]] = {}
for _ask in sorted(_ASKS):
    _ASKS_BY_WORD.setdefault(begins_with(_ask), []).append(_ask)

INVITING = frozenset(_ASKS_BY_WORD)
"""The words that an invitation begins with."""

_COOKIES = " cookies"
_MOST_WORDS, _MOST_OF_CONSENT = 60, 160
_CONSENT = frozenset({"we", "with", "by", "before"})
"""What a notice of consent, which may be long, begins with."""


def is_invitation(line: str) -> bool:
    """Whether a line begins as an appeal or notice to the reader and names what such lines are for."""
    asks = _ASKS_BY_WORD.get(begins_with(line))
    if not asks or line.count(" ") >= (_MOST_OF_CONSENT if begins_with(line) in _CONSENT else _MOST_WORDS):
        return False
    words = words_of(line)
    asked = max((len(each) for each in asks if words.startswith(f" {each} ")), default=0)
    if not asked:
        return False
    rest = words[asked + 1 :]
    return words[: asked + 1].endswith(_COOKIES) or any(f" {each} " in rest for each in _FOR)
