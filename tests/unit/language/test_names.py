"""Names are found with kind, role and full form."""

from __future__ import annotations

from briefings.language.names import find_names


def test_a_surname_stands_for_the_person_named_in_full_before() -> None:
    text = "Finance Minister Ana Duarte spoke on Monday. Critics answered that Duarte had promised less."

    names = find_names(text)

    assert [(name.text, name.name, name.kind, name.role) for name in names] == [
        ("Ana Duarte", "Ana Duarte", "person", "Finance Minister"),
        ("Duarte", "Ana Duarte", "person", "Finance Minister"),
    ]
