"""Which forms of a phrase with a star are other words: "bank" of `ban*`, "important" of `import*`.

What a form means is not known. It is taken for another word where it is more than the stem with an ending, and where
the documents that hold it hold hardly anything else of the topic.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefings.composing.phrasing.found import Found, TopicFound
from briefings.language.tokens import content_terms
from briefings.patterns import late

_SEEN, _SHARE, _TOGETHER = 3, 0.1, 0.5
_SEEN_OF_CUT, _TOGETHER_OF_CUT = 5, 0.25
_SHOWN, _WRITTEN = 6, 8
# What may stand behind a word without making another of it: "fires", "banned", "exporters", "tonnes", "dealt".
_ENDING = late(
    r"(?P<twice>.??)(?:e|es|s|ed|d|ing|ings|er|ers|r|rs|or|ors|y|ies|ied|ly|t|ion|ions|ment|ments|ne|nes|'s)?"
)


def other_words(topic: TopicFound, found: Found) -> str | None:
    """What is to be said of a phrase with a star that finds other words as well; None where it does not."""
    stem = found.phrase.removesuffix("*").lower()
    if not found.phrase.endswith("*") or not stem.isalpha():
        return None
    kin = sorted(form for form in found.forms if _is_kin(form, stem))
    others = [
        form
        for family in _families(form for form in found.forms if form not in kin)
        if _is_apart(family, topic, found, is_cut=stem not in kin)
        for form in family
    ]
    if not others or len(others) == len(found.forms):
        return None
    inside, together = _together(others, topic, found)
    beside = sorted(set(found.forms).difference(others), key=lambda form: (-found.forms[form].total(), form))
    kept = kin if stem in kin else sorted(form for form in beside if not form.startswith(tuple(others)))
    instead = f"write {quoted(kept)} in its place" if len(kept) <= _WRITTEN else f"exclude {quoted(others)}"
    return (
        f"finds {_counted(found, others)} beside {_counted(found, beside[:_SHOWN])}; of the {inside} documents with "
        f"{quoted(others)} {together} hold anything else of the topic; next: {instead}"
    )


def quoted(words: Iterable[str]) -> str:
    """Words in quotation marks, with commas between, as they can stand in the file."""
    return ", ".join(f'"{word}"' for word in words)


def _is_kin(form: str, stem: str) -> bool:
    """Whether a form is the stem with nothing but an ending behind it; its last letter may come twice."""
    ending = _ENDING.fullmatch(form, len(stem))
    return ending is not None and ending["twice"] in ("", stem[-1])


def _families(forms: Iterable[str]) -> list[list[str]]:
    """Forms of one word together: "firearm" and "firearms"."""
    families: dict[str, list[str]] = {}
    for form in sorted(forms):
        families.setdefault(" ".join(content_terms(form)) or form, []).append(form)
    return list(families.values())


def _is_apart(family: Sequence[str], topic: TopicFound, found: Found, *, is_cut: bool) -> bool:
    """Whether the documents of some forms hold hardly anything else of the topic, and are some.

    A stem that is no word by itself, as `agricultur*`, is meant to be completed: there more is asked.
    """
    inside, together = _together(family, topic, found)
    least, most = (_SEEN_OF_CUT, _TOGETHER_OF_CUT) if is_cut else (_SEEN, _TOGETHER)
    return inside >= max(least, _SHARE * len(found.documents)) and together < most * inside


def _together(forms: Sequence[str], topic: TopicFound, found: Found) -> tuple[int, int]:
    """How many documents hold some forms of a phrase, and how many of them hold anything else of the topic."""
    inside = frozenset().union(*(found.forms[form] for form in forms))
    others = (counts for form, counts in found.forms.items() if form not in forms)
    return len(inside), len(inside & topic.without(found).union(*others))


def _counted(found: Found, forms: Sequence[str]) -> str:
    return ", ".join(f"{form} {found.forms[form].total()}" for form in forms)
