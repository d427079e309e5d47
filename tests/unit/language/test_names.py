"""Names are found with kind, role and full form; references are resolved only when nothing else can be meant."""

from __future__ import annotations

import pytest

from briefings.language.names import NameMention, find_names, resolve_reference


def by_text(text: str) -> dict[str, NameMention]:
    return {name.text: name for name in find_names(text)}


def referent(text: str, phrase: str) -> str | None:
    start = text.rindex(phrase)
    return resolve_reference(text, start, start + len(phrase))


def test_a_surname_stands_for_the_person_named_in_full_before() -> None:
    text = "Finance Minister Ana Duarte spoke on Monday. Critics answered that Duarte had promised less."

    names = find_names(text)

    assert [(name.text, name.name, name.kind, name.role) for name in names] == [
        ("Ana Duarte", "Ana Duarte", "person", "Finance Minister"),
        ("Duarte", "Ana Duarte", "person", "Finance Minister"),
    ]
    assert all(text[name.start : name.end] == name.text for name in names)


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("President Bashar al-Assad fled. In Moscow, Assad met nobody. Al-Assad was 59.", "Bashar al-Assad"),
        ("Aung San Suu Kyi is in prison. Nobody has seen Suu Kyi since May.", "Aung San Suu Kyi"),
        ("Ursula von der Leyen spoke. At night, von der Leyen flew home.", "Ursula von der Leyen"),
        ("Crown Prince Mohammed bin Salman spoke. At night, bin Salman left.", "Mohammed bin Salman"),
    ],
)
def test_particles_and_names_of_several_words_are_linked(text: str, full: str) -> None:
    people = [name for name in find_names(text) if name.kind == "person"]

    assert len(people) > 1
    assert {name.name for name in people} == {full}


def test_whoever_is_no_longer_something_has_no_other_name_for_it() -> None:
    found = {name.text: name.name for name in find_names("Former Lind lawyer Ann Lee spoke. Lind called Lee a liar.")}
    assert found == {"Lind": "Lind", "Ann Lee": "Ann Lee", "Lee": "Ann Lee"}


def test_a_role_ends_where_the_sentence_before_it_does() -> None:
    text = "They met in Kuala Lumpur. ASEAN chair Anwar Ibrahim smiled."

    assert by_text(text)["Anwar Ibrahim"].role == "ASEAN chair"


def test_whoever_leads_a_body_is_a_person_and_the_body_none() -> None:
    found = by_text("Khmer Rouge leader Pol Pot died in 1998.")

    assert (found["Khmer Rouge"].kind, found["Pol Pot"].kind) == ("unknown", "person")


def test_a_family_name_that_comes_first_is_a_short_form_too() -> None:
    text = "Prime Minister Hun Manet flew home. In the evening, Manet met the press, and Hun answered questions."

    assert {name.name for name in find_names(text)} == {"Hun Manet"}


def test_of_two_people_with_one_surname_the_one_with_the_title_is_meant() -> None:
    text = (
        "President Omar Haddad and his brother, the singer Nabil Haddad, arrived on Friday. "
        "In the hall, Nabil Haddad sang before President Haddad spoke."
    )

    assert find_names(text)[-1].name == "Omar Haddad"


@pytest.mark.parametrize(
    ("text", "surname"),
    [
        ("Sen. Tom Cole endorsed the mayor. The mayor had attacked a photo of Heidi Cole. Cole agreed.", "Tom Cole"),
        ("Ada Berg's van left. It went to the flat of Lena Berg. Berg told police nothing.", "Ada Berg"),
        ("Gary Cole ran last. Security Secretary Jeh Cole spoke. Hackers came, Cole warned.", "Jeh Cole"),
        ("Ada Berg won. Lena Berg, a rival, was second. Critics said Berg had cheated.", "Lena Berg"),
        ("Ada Berg spoke. Injecting Berg into the race was a mistake. Voters like Berg.", "Ada Berg"),
        ("Senator JD Cole won. Mr Cole's wife, Usha Reni Cole, introduces him. As Mr Cole speaks, Cole", "JD Cole"),
        ("Senator JD Cole won. Mr Cole's wife, Usha Reni Cole, introduces him. It was Ms Cole", "Usha Reni Cole"),
    ],
)
def test_a_surname_goes_on_to_mean_whom_the_text_is_about_until_another_is_presented(text: str, surname: str) -> None:
    assert find_names(text)[-1].name == surname


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Story Highlights Jon Arel was ousted from power in 2011.", "Jon Arel"),
        ("STORY HIGHLIGHTS Jon Arel was ousted from power in 2011.", "Jon Arel"),
        ("Story Highlights 12 guards left. Jon Arel was ousted from power in 2011.", "Jon Arel"),
        ("The Osk Police Chiefs’ Council called it a breach of trust.", "Osk Police Chiefs’ Council"),
    ],
)
def test_a_label_is_no_part_of_a_name_and_whose_a_council_is_is_one(text: str, name: str) -> None:
    assert find_names(text)[0].name == name


def test_who_speaks_behind_a_name_is_no_role_of_it() -> None:
    assert find_names("If they turn to Ann Lee, the aide said, it would be over. The aide left.")[0].role is None
    assert find_names("Pressed by Ann Lee, the mayor seemed to deny that it was over.")[0].role is None
    assert find_names("They turned to Ann Lee, the aide who said that it was over.")[0].role == "aide"


@pytest.mark.parametrize("kin", ["his wife", "first lady", "his son"])
def test_whom_a_text_calls_by_the_surname_alone_is_no_relative_named_later(kin: str) -> None:
    text = f"President Cole spoke. Cole went to church with {kin} Lena Cole. President Cole left, and Cole slept."
    names = [name.name for name in find_names(text) if name.name.endswith("Cole")]
    assert names == ["Cole", "Cole", "Lena Cole", "Cole", "Cole"]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("US Defense Secretary Jane Poe left.", "Jane Poe", "US Defense Secretary"),
        ("Talks led by Secretary of State Jane Poe failed.", "Jane Poe", "Secretary of State"),
        ("Jane Poe, a historian at Lund University in Sweden, agreed.", "Jane Poe", "historian at Lund University"),
        ("Jane Poe, 43, the mayor of Split, agreed.", "Jane Poe", "mayor of Split"),
        ("A letter from union spokeswoman Jane Poe was read.", "Jane Poe", "union spokeswoman"),
        ("It was signed by the Thai prime minister, Jane Poe, in May.", "Jane Poe", "Thai prime minister"),
        ("Jane Poe, who works as an analyst at the bank, agreed.", "Jane Poe", "analyst at the bank"),
        ("Mrs. Poe agreed at once.", "Poe", None),
        ("Jane Poe, however, agreed.", "Jane Poe", None),
    ],
)  # fmt: skip
def test_the_role_is_what_the_source_calls_the_person(text: str, name: str, role: str | None) -> None:
    found = by_text(text)[name]

    assert found.kind == "person"
    assert found.role == role


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("It lies with the Ministry of Trade and Industry now.", "Ministry of Trade and Industry", "organisation"),
        ("He joined the Kestrel Group as a clerk.", "Kestrel Group", "organisation"),
        ("Ships wait in the Gulf of Aden for a pilot.", "Gulf of Aden", "place"),
        ("They live in Cambodia by a lake.", "Cambodia", "place"),
        ("He was born in Zelmin, Texas, and stayed.", "Zelmin", "place"),
        ("She read a book by Jane Poe on the train.", "Jane Poe", "person"),
        ("He won the Golden Reed Prize for it.", "Golden Reed Prize", "unknown"),
    ],
)  # fmt: skip
def test_the_kind_comes_from_the_words_and_their_surroundings(text: str, name: str, kind: str) -> None:
    assert by_text(text)[name].kind == kind


def test_a_short_form_in_brackets_stands_for_the_body_before_it() -> None:
    text = "The Social Workers' Union (SWU) met. Members of the SWU voted for a strike."

    assert [name.name for name in find_names(text)] == ["Social Workers' Union"] * 3


def test_capitals_without_a_name_are_no_names() -> None:
    text = (
        "Yesterday the President met Republicans. On Monday, the Cambodian Prime Minister will. I think so. Rain fell."
    )

    assert find_names(text) == ()


def test_a_line_in_title_case_gives_only_names_that_the_text_knows() -> None:
    text = "Mayor Poe Opens Big New Bridge Over River\n\nOn Friday, mayor Jane Poe cut the ribbon while children sang."

    assert {name.name for name in find_names(text)} == {"Jane Poe"}


def test_scripts_without_capitals_have_no_names_here() -> None:
    assert find_names("នាយករដ្ឋមន្ត្រីបានថ្លែង។ 总理发表讲话。") == ()


def test_the_possessive_is_no_part_of_a_name() -> None:
    assert [name.text for name in find_names("We saw Jane Poe’s house and Poe's car.")] == ["Jane Poe", "Poe"]


def test_a_pronoun_means_the_subject_of_the_sentence_before() -> None:
    assert referent("Governor Jane Poe toured the coast. She promised help.", "She") == "Jane Poe"


def test_a_pronoun_that_opens_a_paragraph_means_the_only_person_of_the_one_before() -> None:
    text = "The law was signed by Jane Poe after a night of talks.\n\nShe thanked both houses."

    assert referent(text, "She") == "Jane Poe"


@pytest.mark.parametrize(
    ("text", "pronoun"),
    [
        ("In the end Jane Poe thanked Ruth Bell. She left early.", "She"),  # two could be meant
        ("By noon Jane Poe had seen the driver. He was unhurt.", "He"),  # somebody unnamed as well
        ("Mrs. Poe stayed. He left.", "He"),  # a title says otherwise
        ("Jane Poe heard her out. He left.", "He"),  # so does a pronoun
        ('Jane Poe read it: "No one will come." He left.', "He"),  # a quotation may have brought in others
        ("They came to Cambodia in May. He left.", "He"),  # nobody is named
        ("Jane Poe spoke. They left.", "They"),  # who knows
    ],
)
def test_a_pronoun_that_might_mean_another_is_left_alone(text: str, pronoun: str) -> None:
    assert referent(text, pronoun) is None


@pytest.mark.parametrize(
    ("text", "pronoun", "name"),
    [
        ("Governor Jane Poe said on Friday that she would not run.", "she", "Jane Poe"),
        ("Ms Poe, 51, a former judge, said she would not run. The party of Jane Poe cheered.", "she", "Jane Poe"),
        ("Jane Poe ran. She lost. She ran again.", "She", "Jane Poe"),
        ('"We lost," said Jane Poe. She wept.', "She", "Jane Poe"),
        ('"We lost," Jane Poe said. "It hurts." She wept.', "She", "Jane Poe"),
        ("Jane Poe thanked Robert Hart. She left early.", "She", "Jane Poe"),
        ("The town honoured Jane Poe after she had saved the mill.", "she", "Jane Poe"),
        ("On Monday, Jane Poe toured the coast. By night, she was home.", "she", "Jane Poe"),
        ("The group's director, Jane Poe, refused. She gave no reason.", "She", "Jane Poe"),
        ("Jane Poe met her husband in Oslo, where she had moved.", "she", "Jane Poe"),
    ],
)
def test_a_pronoun_is_told_where_only_one_person_can_be_meant(text: str, pronoun: str, name: str) -> None:
    assert referent(text, pronoun) == name


@pytest.mark.parametrize(
    ("text", "pronoun"),
    [
        ("Jane Poe's aide said she would not run.", "she"),  # the aide may have said it
        ("Jane Poe told Ruth Bell that she would not run.", "she"),
        ("Jane Poe dismissed an adviser. She had lied.", "She"),
        ("People like Jane Poe, she said.", "she"),  # whoever speaks speaks of her
        ("Jane Poe and Mary Poe ran. Poe won. She wept.", "She"),  # which of the two
        ('Jane Poe said: "Ruth Bell lied." She wept.', "She"),
        ('Jane Poe wrote: "I know what she did."', "she"),  # inside her words it is another
        ("Jane Poe named a successor, saying she was ready.", "she"),
        ("In her 2003 book, Living History, Poe tells it. She was ill.", "She"),
    ],
)
def test_a_pronoun_is_left_alone_where_another_may_be_meant(text: str, pronoun: str) -> None:
    assert referent(text, pronoun) is None


def test_a_given_name_tells_the_sex() -> None:
    text = "The singer Maria Haddad and the poet Omar Haddad met. Mrs Haddad sang."

    names = find_names(text)

    assert {name.name: name.gender for name in names} == {"Maria Haddad": "f", "Omar Haddad": "m"}
    assert names[-1].name == "Maria Haddad"


def test_an_office_means_its_only_holder() -> None:
    text = "Health Minister Jane Poe opened the ward. Nurses clapped when the minister arrived."

    assert referent(text, "the minister") == "Jane Poe"


@pytest.mark.parametrize(
    "text",
    [
        "Health Minister Jane Poe met Trade Minister Bob Hart. Nurses clapped when the minister arrived.",
        "Jane Poe, a former minister, opened the ward. Nurses clapped when the minister arrived.",
        "Deputy Minister Jane Poe opened the ward. Nurses clapped when the minister arrived.",
        "Nurses clapped when the minister arrived.",
    ],
)
def test_an_office_with_several_or_no_holders_means_nobody_certain(text: str) -> None:
    assert referent(text, "the minister") is None


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Shares fell at Orbia. Engineers went from Orbia to rivals.", "Orbia", "unknown"),
        ("He lived in Marle. Trains go from Marle to the coast.", "Marle", "place"),
        ("Two Orbia employees were hurt.", "Orbia", "organisation"),
        ("It was bought by Hart & Lowe.", "Hart & Lowe", "organisation"),
        ("The Gulf Cooperation Council met.", "Gulf Cooperation Council", "organisation"),
        ("The towns of New Jersey were flooded.", "New Jersey", "place"),
        ("Pilots of the airline Merrow Lind struck.", "Merrow Lind", "organisation"),
        ("Orders went to Brandt Hale, a Norland steelmaker.", "Brandt Hale", "organisation"),
        ("It was said by Brandt Hale, a company lawyer.", "Brandt Hale", "person"),
        ("The company Ann Holt founded in 1990 has closed.", "Ann Holt", "person"),
        ("He left the party Peter Lind had led.", "Peter Lind", "person"),
        ("It was said by Brandt Hale, the bank's chief executive.", "Brandt Hale", "person"),
        ("It was said by Brandt Hale, a member of the party.", "Brandt Hale", "person"),
        ("It bought a stake in Lundra. The profit was made in Lundra.", "Lundra", "organisation"),
        ("Passengers of Air Norway and Air China waited.", "Air China", "organisation"),
        ("Cars of GM Europe sold well.", "GM Europe", "organisation"),
        ("Reform UK said that it had won.", "Reform UK", "organisation"),
        ("UK Athletics said that it had won.", "UK Athletics", "organisation"),
        ("Statistics Canada said that prices rose.", "Statistics Canada", "organisation"),
        ("Rugby New Zealand said that it had won.", "Rugby New Zealand", "organisation"),
        ("Steve Israel said that it had won.", "Steve Israel", "person"),
        ("The Lord's Resistance Army fled.", "Lord's Resistance Army", "organisation"),
        ("A study by King's College London said so.", "King's College London", "organisation"),
        ("Islamic Jihad said that it had fired.", "Islamic Jihad", "organisation"),
        ("Norland Air said that it would fly.", "Norland Air", "organisation"),
        ("The Red Crescent said so. Ann Cross said so.", "Red Crescent", "organisation"),
        ("The Red Crescent said so. Ann Cross said so.", "Ann Cross", "person"),
        ("Hurricane Helene said little.", "Hurricane Helene", "unknown"),
        ("Aid to the Osk Strip ended.", "Osk Strip", "place"),
        ("A fire in Osk Prison killed ten.", "Osk Prison", "place"),
        ("A drone hit St. Petersburg.", "St. Petersburg", "place"),
        ("St. Paul said that it was good.", "St. Paul", "person"),
        ("Role Based Access Control (RBAC) said no.", "Role Based Access Control", "unknown"),
        ("A role says no. With Role Based Access Control (RBAC) they go.", "Based Access Control", "unknown"),
        ("It is white. The White House said no.", "White House", "place"),
        ("Code: Existing AI said no.", "Existing AI", "unknown"),
        ("Rosa Ines Quilt (RIQ) said no.", "Rosa Ines Quilt", "person"),
        ("A fund of Lind Capital Management paid.", "Lind Capital Management", "organisation"),
    ],
)
def test_what_surrounds_a_name_tells_its_kind(text: str, name: str, kind: str) -> None:
    assert {found.kind for found in find_names(text) if found.name == name} == {kind}


@pytest.mark.parametrize(
    ("text", "short", "full"),
    [
        ("Ann B. Lee was named on Monday. A friend of Ann Lee said so.", "Ann Lee", "Ann B. Lee"),
        ("The mines of Marlow Energy were closed. The debts of Marlow grew.", "Marlow", "Marlow Energy"),
        ("The wells of National Oil were closed. The debts of National grew.", "National", "National"),
    ],
)
def test_an_initial_left_out_and_a_company_s_own_word_are_short_forms(text: str, short: str, full: str) -> None:
    assert {found.name for found in find_names(text) if found.text == short} == {full}


def test_a_quotation_s_first_word_and_a_caption_s_last_are_no_names() -> None:
    text = 'The coach said, "Winning mattered." A view of Marle Bridge Image: staff'
    assert [found.text for found in find_names(text)] == ["Marle Bridge"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("La secrétaire d'État des États-Unis Ann Brandt a dit non.", "Ann Brandt"),
        ("Le Premier Ministre Britannique Tom Lorenz a dit non.", "Tom Lorenz"),
        ("Bundeskanzlerin Ann Brandt sagte nein.", "Ann Brandt"),
        ("El presidente de Estados Unidos Tom Lorenz dijo no.", "Tom Lorenz"),
    ],
)
def test_an_office_or_a_country_before_a_name_is_no_part_of_it_in_other_languages(text: str, name: str) -> None:
    assert name in {each.name for each in find_names(text)}


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Lorenz Mills spokesman Mike Lake said no.", "Mike Lake", "Lorenz Mills spokesman"),
        ("Former union leader Sir Tom Lorenz said no.", "Tom Lorenz", "Former union leader"),
        ("Brandt biographer Ann Lorenz said no.", "Ann Lorenz", "Brandt biographer"),
        ("Lib Dem leader Ann Lorenz said no.", "Ann Lorenz", "Lib Dem leader"),
    ],
)
def test_a_person_is_known_by_what_stands_before_the_name(text: str, name: str, role: str) -> None:
    (found,) = [each for each in find_names(text) if each.name == name]
    assert (found.kind, found.role) == ("person", role)


@pytest.mark.parametrize(
    ("text", "name", "kind", "role"),
    [
        ("Its CEO of Applications Fidda Sim said so.", "Fidda Sim", "person", "CEO of Applications"),
        ("Speaker of the House Mike Lind left.", "Mike Lind", "person", "Speaker of the House"),
        ("Nobel Laureate Adil Roe has a plan.", "Adil Roe", "person", "Nobel Laureate"),
        ("Investors like Lind Bros. Pictures.", "Lind Bros. Pictures", "organisation", None),
        ("The board of Lind Bros. The firm is old.", "Lind Bros", "organisation", None),
        ("She played in “Merrow Nights,” a film.", "Merrow Nights", "unknown", None),
        ("The lab of Norland-owned Brainlight closed.", "Brainlight", "unknown", None),
        ("We met Min-jung Kim in Osk.", "Min-jung Kim", "person", None),
        ("It comes with a Lind Mode print.", "Lind Mode", "unknown", None),
        ("They sell some Brandt Boxes here.", "Brandt Boxes", "unknown", None),
        ("The chips go up to Core Lind X9 now.", "Core Lind X9", "unknown", None),
        ("They said that Ann Roe left.", "Ann Roe", "person", None),
    ],
)
def test_names_of_firms_works_and_their_people(text: str, name: str, kind: str, role: str | None) -> None:
    found = {each.text.rstrip("."): each for each in find_names(text)}[name]
    assert (found.kind, found.role) == (kind, role)


@pytest.mark.parametrize(
    "above",
    [
        "Sam Roe via Getty Images Ann Lee - pictured here in 2006 - gave up acting.",
        "Reuters Ann Lee accused the Kremlin of delay.",
        "Bell Archive/Getty Images Ann Lee's covers were sold in all towns.",
        "Sgt. Sam Roe/U.S. Army/AP Lee has been asking for more time, and said so on Friday.",
        "Sam Roe/Pool/CNN Ann Lee will leave the stage.",
    ],
)
def test_an_agency_before_the_words_of_a_picture_is_no_part_of_a_name(above: str) -> None:
    found = find_names(f"{above}\n\nThe actress Ann Lee has died.", credited=False)
    assert {name.name for name in found if "Lee" in name.text} == {"Ann Lee"}


def test_a_saint_s_name_is_a_surname_where_somebody_bears_it() -> None:
    text = "Jeffrey St. Clair, a lawyer, said so. St. Clair left for St. Petersburg."
    assert [found.name for found in find_names(text)] == ["Jeffrey St. Clair"] * 2 + ["St. Petersburg"]


def test_a_maker_is_not_called_by_its_thing() -> None:
    text = "Savin will use it. It is the best ground for Savin Foundation Models, Savin said in a statement."
    assert [mention.name for mention in find_names(text) if mention.text == "Savin"] == ["Savin", "Savin"]


def test_an_article_joined_to_a_surname_belongs_to_it() -> None:
    text = "Senior Oskish diplomat Oliver Brandt d'Arvor praised it. D'Arvor left."
    names = [(mention.name, mention.role) for mention in find_names(text) if "Arvor" in mention.text]
    assert names[0][0] == "Oliver Brandt d'Arvor"
    assert names[-1][0] == "Oliver Brandt d'Arvor"


def test_a_name_that_a_number_opens_is_nobody_s_full_name() -> None:
    text = "Merrow bought 21st Century Lind. The Lind deal pays, he said."
    assert [each.name for each in find_names(text) if each.text == "Lind"] == ["Lind"]


def test_a_person_behind_the_body_where_he_serves_has_a_name_of_his_own() -> None:
    text = "US Ambassador to the United Nations Linda Lee-Roth said so. It is for the Relief Fund Peter Lind to pay."
    assert {mention.text for mention in find_names(text) if mention.kind == "person"} == {
        "Linda Lee-Roth",
        "Peter Lind",
    }


def test_a_brand_is_nobody_and_is_not_called_by_its_thing() -> None:
    text = "TokTak argued in court. The firm's lawyer Ann Lee told TokTak Live. TokTak says that LeBron James said so."
    found = {mention.text: (mention.name, mention.kind) for mention in find_names(text)}
    assert found["TokTak"][0] == "TokTak"
    assert found["TokTak Live"][1] != "person"
    assert found["LeBron James"][1] == "person"


def test_a_land_behind_a_surname_is_no_part_of_it() -> None:
    text = "Republican Senator Mike Rounds of South Dakota said so, as did the Gun Owners of America."
    assert [mention.text for mention in find_names(text)] == ["Mike Rounds", "South Dakota", "Gun Owners of America"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Here President Orr halted it. Critics met Tom Orr Jr. here. It was Mr. Orr.", ["Orr", "Tom Orr Jr.", "Orr"]),
        ("Here Mr. Orr spoke. His sons, Tom Orr Jr. and Jan Orr, hunt.", ["Orr", "Tom Orr Jr.", "Jan Orr"]),
        ("They met Tom Orr Jr. in May. Here Orr hunts.", ["Tom Orr Jr.", "Tom Orr Jr."]),
    ],
)
def test_a_father_known_by_his_surname_is_not_his_son(text: str, expected: list[str]) -> None:
    assert [name.name for name in find_names(text)] == expected
