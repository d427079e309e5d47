"""What somebody is: by the words before a name and by the apposition behind it, whole, and nothing that is no role."""

from __future__ import annotations

import pytest

from briefings.language.names import find_names


def role_of(text: str, name: str) -> str | None:
    return next(found.role for found in find_names(text) if found.name == name)


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("“We know,” said Jane Poe, special agent-in-charge of the bureau's Split office.", "Jane Poe",
         "special agent-in-charge of the bureau's Split office"),
        ("The boy's father, Tom Hart, wants him back.", "Tom Hart", "the boy's father"),
        ("It says so, and so does former Maj. Gen. Tom Hart.", "Tom Hart", "former Maj. Gen."),
        ("It was told by defence Secretary Tom Hart.", "Tom Hart", "defence Secretary"),
        ("General Tom Hart, commander of the northern army, agreed.", "Tom Hart", "commander of the northern army"),
        ("It is late, said the Osk police chief, Brigadier Tom Hart.", "Tom Hart", "Osk police chief"),
        ("It is late, Lt. Gen. Tom Hart said on Monday.", "Tom Hart", "Lt. Gen."),
        ("“We are sad,” said Fort Osk Police Sgt. Tom Hart.", "Tom Hart", "Fort Osk Police Sgt."),
        ("“We are sad,” Los Angeles Police Chief Tom Hart said.", "Tom Hart", "Los Angeles Police Chief"),
        ("“We are sad,” said Osk State Police Trooper Ann Lee.", "Ann Lee", "Osk State Police Trooper"),
        ("They met on Mount King George.", "Mount King George", None),
        ("Senator Ann Holt, a lawyer from Osk, agreed.", "Ann Holt", "Senator"),
        ("Captain Tom Hart, 41, a pilot, agreed.", "Tom Hart", "Captain"),
        ("It is late, said Osk Bank currency watcher Jane Poe.", "Jane Poe", "Osk Bank currency watcher"),
        ("Jane Poe, the speaker of the lower house, met him.", "Jane Poe", "speaker of the lower house"),
        ("Jane Poe, a speaker of many languages, met Tom Hart.", "Jane Poe", None),
        ("President Tom Hart thinks Osk Senate candidate Jane Poe will win.", "Jane Poe", "Osk Senate candidate"),
        ("It blamed him for inviting Osk presidential candidate Jane Poe.", "Jane Poe", "Osk presidential candidate"),
        ("They met acting police chief Jane Poe.", "Jane Poe", "acting police chief"),
        ("It would be the end of a President Poe. Jane Poe left.", "Jane Poe", None),
        ("The union's spokesman, Tariq al- Marwen, said so.", "Tariq al-Marwen", "the union's spokesman"),
        ("Jane Poe, deputy head of the Osk Trade Board ( OTB), agreed.", "Jane Poe",
         "deputy head of the Osk Trade Board"),
        ("Jane Poe, one of the few officials to meet him, agreed. UN envoy Jane Poe left.", "Jane Poe", "UN envoy"),
        ("The paper met ex-President Tom Hart.", "Tom Hart", "ex-President"),
        ("Three days 'are not enough' UN representative Jane Poe said.", "Jane Poe", "UN representative"),
        ("He spoke to the little girl's aunt, Jane Poe.", "Jane Poe", "the little girl's aunt"),
        ("Ann Lind's great-uncle, Tom Hart, is fighting the order.", "Tom Hart", "Ann Lind's great-uncle"),
        ("Poe's lawyer, Tom Hart, asked for a visa.", "Tom Hart", "Poe's lawyer"),
        ("The U.S. ambassador to Norway, Jane Poe, who was there, agreed.", "Jane Poe", "U.S. ambassador to Norway"),
        ("Hart's secretary of state, Jane Poe, signed the pact.", "Jane Poe", "Hart's secretary of state"),
        ("“It is late,” said Jane Poe, a media consultant not working for any candidate this year.", "Jane Poe",
         "media consultant"),
        ("Jane Poe, president of the assembly and head of its office on U.S.-Norwegian relations, agreed.", "Jane Poe",
         "president of the assembly and head of its office on U.S.-Norwegian relations"),
        ("Jane Poe, head of trading at Hart, Lind & Moss, agreed.", "Jane Poe", "head of trading at Hart, Lind & Moss"),
        ("Jane Poe, publisher of Orlando, Fla.-based Sweets Magazine, agreed.", "Jane Poe",
         "publisher of Orlando, Fla.-based Sweets Magazine"),
        ("Jane Poe, chairman of the Moonachie, N.J., maker of films, agreed.", "Jane Poe", "chairman"),
        ("Jane Poe, a vice president, agreed.", "Jane Poe", "vice president"),
        ("Czech Foreign Minister Jan Novak agreed.", "Jan Novak", "Czech Foreign Minister"),
        ("It was Chancellor of the Exchequer Jane Poe who resigned.", "Jane Poe", "Chancellor of the Exchequer"),
        ("Presidents Jane Poe of Norway and Tom Hart of Malta met.", "Jane Poe", "President"),
        ("A search for the rifle -- anti-war activist Jane Poe owned it -- began.", "Jane Poe", "anti-war activist"),
        ("It was Kellogg Chairman Jane Poe who left.", "Jane Poe", "Kellogg Chairman"),
        ("US Under-Secretary of State Jane Poe agreed.", "Jane Poe", "US Under-Secretary of State"),
        ("Under-Secretary-General Jane Poe agreed.", "Jane Poe", "Under-Secretary-General"),
        ("It was Vice-Premier Jane Poe who left.", "Jane Poe", "Vice-Premier"),
        ("Jane Poe, a Split-based president of the club, agreed.", "Jane Poe", "Split-based president of the club"),
        ("They are slamming presidential nominee Jane Poe for it.", "Jane Poe", "presidential nominee"),
        ("Jane Poe, a close confidante and former campaign worker for Mrs. Hart, agreed.", "Jane Poe",
         "close confidante and former campaign worker for Mrs. Hart"),
        ("Jane Poe, a detective for the sheriff's office was given a box.", "Jane Poe",
         "detective for the sheriff's office"),
        ("Sens. Jane Poe and Tom Hart agreed.", "Jane Poe", "Sen."),
        ("Justices Jane Poe and Tom Hart agreed.", "Jane Poe", "Justice"),
        ("“It could be late,” worries former security adviser Jane Poe.", "Jane Poe", "former security adviser"),
        ("Jane Poe, spokeswoman for the committee appointed last May to review bids, agreed.", "Jane Poe",
         "spokeswoman for the committee"),
        ("Jane Poe Jr., Hart's chairman, agreed.", "Jane Poe Jr", "Hart's chairman"),
        ("Director of the Federal Bureau of Inquiry (FBI) Jane Poe said he agreed.", "Jane Poe",
         "Director of the Federal Bureau of Inquiry"),
        ("Jim Unruh, the mayor of Split, agreed.", "Jim Unruh", "mayor of Split"),
        ("Yesterday Utah governor Jane Poe toured the town.", "Jane Poe", "Utah governor"),
    ],
)  # fmt: skip
def test_a_role_is_whole_and_no_more_than_that(text: str, name: str, role: str) -> None:
    assert role_of(text, name) == role


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Jane Poe, indicted as the architect of the plot, fled.", "Jane Poe"),
        ("Jane Poe, according to an investigator at the scene, fled.", "Jane Poe"),
        ("Malta would not join NATO, Poe's spokesman Tom Hart said.", "NATO"),
        ("Jane Poe, the boy's aunt, his brother, a friend and some others planned to come.", "Jane Poe"),
        ("Under Mrs. Lind the dam was built.", "Lind"),
        ("He gave it to his son, Tom Hart, and left.", "Tom Hart"),
        ("Moss Hart, an investor group led by a bank, sued.", "Moss Hart"),
    ],
)
def test_what_is_no_role_of_somebody_is_none(text: str, name: str) -> None:
    assert role_of(text, name) is None


def test_a_particle_belongs_to_the_name() -> None:
    assert role_of("It is the office of President Daniel arap Moi in the capital.", "Daniel arap Moi") == "President"


def test_a_state_is_nobody() -> None:
    text = "A Buffalo, N.Y., doctor who taught at the clinic was named."
    assert [found.name for found in find_names(text) if found.kind == "person"] == []


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("Minister for Trade and Industry", "Tom Hart"),
        ("Minister for Information, Communications and the Arts", "Lee Boon Yang"),
        ("Senior Minister of State for Law and Home Affairs", "Ho Peng Kee"),
        ("Minister for the Environment and Water Resources", "Ann Lee"),
    ],
)
def test_what_a_minister_is_minister_for_is_no_part_of_the_name(office: str, name: str) -> None:
    found = [each.name for each in find_names(f"Nobody knew more of it than {office} {name} on Monday.")]
    assert found == [name]


def test_things_side_by_side_without_an_office_are_no_office() -> None:
    assert not any("," in each.name for each in find_names("They teach Law, Science and Arts in Merrow."))


@pytest.mark.parametrize(
    ("body", "name"),
    [("Presidential Palace", "Siamak Herawi"), ("Peace Secretariat", "S. Pulidevan"),
     ("Near East", "Robert Pelletreau"),
     ("Merrow Airlines", "Tom Hart")],
)  # fmt: skip
def test_a_body_that_somebody_speaks_for_is_no_part_of_the_name(body: str, name: str) -> None:
    found = [each.name for each in find_names(f"Nobody knew of it, said a spokesman of the {body} {name} on Monday.")]
    assert found == [body, name]


def test_a_fellow_member_of_something_is_no_fellow() -> None:
    (alliance,) = {name for name in find_names("It fears for its fellow Nato member.") if name.text == "Nato"}
    assert alliance.role is None


def test_a_role_ends_before_the_verb_of_whoever_bears_it() -> None:
    text = "Prof Ann Lee, a Vell-based professor of trade tells the KPT that it pays."
    assert next(name.role for name in find_names(text) if name.text == "Ann Lee") == "Vell-based professor of trade"
