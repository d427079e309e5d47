"""Closed lists of what people are: by their work or office, and to one another."""

from __future__ import annotations

ROLE_NOUNS = frozenset(
    """
academic accountant activist actor actress adviser advisor advocate agent aide ambassador analyst anchor
anthropologist arbitrator archaeologist archeologist architect artist assailant astronaut astronomer athlete attacker
attorney auditor author backbencher ballerina banker bassist batsman billionaire biographer biologist bishop blogger
bodyguard bomber bookkeeper boss botanist boxer broker builder burglar businessman businesswoman campaigner candidate
captain cardinal cardiologist carpenter chair chairman chairperson chairwoman chancellor chaplain chef chemist chief
choreographer cleric clerk climatologist co-author co-chair co-chairman co-director co-founder coach colonel columnist
comedian commandant commander commentator commissioner composer conductor congressman congresswoman consultant
contractor convict coordinator corporal correspondent cosmonaut councillor counsel counselor creator critic curate
curator cyclist dancer dealer dean defector defender delegate demographer demonstrator dentist deputy designer
detainee detective developer dictator diplomat director dissident doctor driver drummer ecologist economist editor
electrician employee engineer entrepreneur envoy epidemiologist essayist evangelist executive expert farmer fellow
filmmaker financier firefighter fisherman flanker forecaster founder fugitive general geneticist geologist goalkeeper
golfer governor graduate grocer guardian guerrilla guitarist gunman gynaecologist gynecologist handyman head historian
homemaker homeowner host hostage housewife imam immunologist informant inmate inspector instructor inventor
investigator investor jailer jockey journalist judge juror keeper kidnapper killer king landlord lawmaker lawyer
leader lecturer legislator librarian lieutenant linguist lobbyist loyalist magnate manager marketer marshal
mathematician mayor mechanic mediator member merchant meteorologist midfielder midwife militant minister missionary
monk murderer musician nanny negotiator neurologist nominee novelist nun nurse observer obstetrician officer official
ombudsman oncologist operative operator opponent organizer owner painter
ceo cfo coo cto cmo paramedic partner pastor pathologist pediatrician
pensioner pharmacist philosopher photographer physician physicist pianist pilot pitcher planner player playwright
plumber poet policeman policewoman politician pollster preacher premier president priest prince princess principal
prisoner producer professor programmer prosecutor protester protestor psychiatrist psychologist publisher quarterback
queen rabbi rancher ranger rapper rebel rector referee reporter representative researcher resident retailer retiree
robber rocker runner salesman saleswoman scholar scientist screenwriter sculptor secretary secretary-general
seismologist senator separatist sergeant sheriff shooter shopkeeper singer skier skipper sniper sociologist soldier
specialist spokesman spokesperson spokeswoman star statistician stockbroker strategist striker student superintendent
supervisor supplier surgeon surrogate survivor swimmer teacher technician technologist tenant theologian theorist
therapist thief toxicologist trader treasurer trucker trustee tycoon umpire underwriter vendor veteran veterinarian
vicar victim violinist virologist volunteer warden warlord watcher whistleblower winger witness worker wrestler writer
zoologist
""".split()
)
_NEAR = """
father mother son daughter brother sister husband wife uncle aunt cousin nephew niece grandfather grandmother grandson
granddaughter stepfather stepmother stepson stepdaughter widow widower fiance fiancee fiancé fiancée girlfriend
boyfriend friend neighbor neighbour colleague classmate roommate
"""
KIN = frozenset(_NEAR.split()) | frozenset(
    f"{prefix}{kin}"
    for prefix in ("great-", "half-", "step", "great-grand")
    for kin in ("uncle", "aunt", "brother", "sister", "father", "mother", "son", "daughter", "nephew", "niece")
)
"""What somebody is to another; it tells who somebody is only where the other is told."""
ROLE_GENDER = {
    "spokesman": "m", "spokeswoman": "f", "chairman": "m", "chairwoman": "f", "congressman": "m", "congresswoman": "f",
    "businessman": "m", "businesswoman": "f", "actress": "f", "king": "m", "queen": "f", "prince": "m", "princess": "f",
    "policeman": "m", "father": "m", "mother": "f", "husband": "m", "wife": "f", "son": "m", "daughter": "f",
    "widow": "f", "brother": "m", "sister": "f", "ballerina": "f", "priest": "m", "salesman": "m", "uncle": "m",
    "aunt": "f", "girl": "f", "boy": "m", "woman": "f", "man": "m", "grandmother": "f", "grandfather": "m",
}  # fmt: skip
