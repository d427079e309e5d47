"""A word of a topic counts in the senses that the topic asks for."""

from __future__ import annotations

import pytest

from briefings.language.senses import Senses
from briefings.language.senses.currencies import CURRENCIES
from briefings.language.senses.homonyms import HOMONYMS
from briefings.language.senses.set_phrases import SET_PHRASES


def strays(phrases: list[str], word: str, text: str, *, title: str = "") -> bool:
    """Whether the first place of a word in a text is of a sense that nobody asked for."""
    low = text.lower()
    places = [at for at in range(len(low)) if low.startswith(word, at) and not low[at - 1 : at].isalpha()]
    return places[0] in Senses(phrases, title).strays(low, places)


@pytest.mark.parametrize(
    ("phrases", "word", "text"),
    [
        (["fire*", "flood*"], "fire", "Gunmen opened fire on a bus near Osk."),
        (["dollar", "yen", "currency"], "dollar", "The bank lent Osk 400 million dollars for its roads."),
        (["dollar", "yen", "currency"], "dollar", "Two firms agreed on an 11-billion-dollar merger."),
        (["dollar", "yen", "currency"], "dollar", "The firm builds a 100 million-U.S.-dollar mill."),
        (["dollar", "yen", "currency"], "dollar", "Two mills of Osk put in 300 mln dollars."),
        (["fighting", "killed"], "fighting", "Osk has a plan for fighting against the bird flu."),
        (["fight*", "killed"], "fight", "The two towns join forces to fight malaria."),
        (["stocks", "shares"], "stocks", "Food stocks in the north dwindle."),
        (["profit*", "loss*"], "profit", "They were part of a plan to profit from the grain deal."),
        (["clash*", "killed"], "clash", "Osk wait for the outcome of the gold medal clash."),
        (["attack*", "killed"], "attack", "He launched a fresh attack on the bank, dismissing its report as a myth."),
        (["attack*", "killed"], "attack", "The mayor began with an attack on individualism."),
        (["yuan", "trade", "export*"], "yuan", "Every bar in Osk has to pay 12 yuan a day."),
        (["won", "economy", "shares"], "won", "Osk won the bronze medal in the long jump."),
        (["court*", "hang*"], "hang", "The Hang Seng Index rose by 40 points."),
        (["fire*", "earthquake*"], "fire", "The two armies exchanged rocket fire."),
        (["charge*", "court*"], "charge", "Ann Lee is now in charge of the port."),
        (["bank*", "loan*"], "bank", "Settlers came to the West Bank."),
        (["bank*", "loan*"], "bank", "Reeds grow on the banks of the Merrow."),
        (["trade", "tariff*"], "trade", "The two camps trade barbs before the vote."),
        (["trade", "export*"], "trade", "Two clubs spoke before the trade deadline."),
        (["strike*", "union*", "pay"], "strike", "An air strike hit the depot."),
        (["strike*", "union*", "pay"], "strike", "Jets joined in a strike on a cache of arms."),
        (["pay", "union*", "strike*"], "pay", "He was found liable to pay damages to a singer."),
        (["strike*", "missile*"], "strike", "Nurses went on strike."),
        (["strike*", "attack*"], "strike", "Envoys tried to strike a last deal on grain."),
        (["deal*", "takeover*", "bank*"], "deal", "Both sides broke the ceasefire deal."),
        (["deal*", "compan*"], "deal", "The mayor has to deal with the flood."),
        (["power", "electricity", "grid"], "power", "The colonel seized power in a night."),
        (["union*", "pay"], "union", "The European Union met in Osk."),
        (["gold", "silver", "stock*"], "gold", "She won gold in the long jump."),
        (["rally*", "protest*"], "rall", "A rally in stocks lifted the index."),
        (["rate*", "inflation", "bank*"], "rate", "The birth rate fell again."),
        (["pay", "union*"], "pay", "Thousands came to pay their last respects."),
        (["price*", "inflation"], "price", "The town is paying a heavy price for the pact."),
        (["court*", "judge*"], "court", "They met on the tennis courts of the old mill."),
        (["shot*", "gun*"], "shot", "Flu shots are to be had at the quay."),
        (["storm*", "flood*"], "storm", "Armed men stormed the mill."),
        (["base*", "strike*", "missile*"], "base", "The Osk-based group counts the dead."),
        (["Labour", "election*"], "labour", "Labour market data came on Monday."),
        (["aid", "food"], "aid", "First aid was given at the quay."),
        (["aid", "humanitarian"], "humanitarian", "A strike hit the humanitarian zone by the river."),
        (["election*", "campaign*"], "campaign", "The bombing campaign went on."),
        (["election*", "campaign*"], "campaign", "A shoe maker ended its advertising campaign."),
        (["war", "campaign*"], "campaign", "Nurses took up the vaccination campaign."),
        (["protest*", "rall*"], "rall", "She spoke at a campaign rally in Osk."),
        (["election*", "rally*"], "rall", "An anti-toll rally closed the bridge."),
    ],
)
def test_a_word_in_another_sense_strays(phrases: list[str], word: str, text: str) -> None:
    assert strays(phrases, word, text)


@pytest.mark.parametrize(
    ("phrases", "word", "text"),
    [
        (["fire*", "flood*"], "fire", "A fire broke out in the old mill."),
        (["dollar", "yen", "currency"], "dollar", "The dollar fell to 104 yen in Osk."),
        (["dollar"], "dollar", "The bank lent Osk 400 million dollars."),
        (["won", "economy", "shares"], "won", "The won fell to 980 to the dollar."),
        (["court*", "hang*"], "hang", "Two men were hanged at dawn."),
        (["Hang Seng", "shares"], "hang", "The Hang Seng Index rose by 40 points."),
        (["fire", "attack*"], "fire", "Gunmen opened fire on a bus near Osk."),
        (["fire"], "fire", "Gunmen opened fire on a bus near Osk."),
        (["charge*", "court*"], "charge", "He faces charges of fraud."),
        (["bank*"], "bank", "The central bank cut its rate."),
        (["strike*", "walkout*"], "strike", "Dockers called a strike for Monday."),
        (["strike*", "missile*"], "strike", "A strike on the depot killed two."),
        (["strike*", "union*"], "strike", "Drivers call a strike on Friday, and another strike on the railways."),
        (["pay", "union*"], "pay", "The firm has to pay its workers more."),
        (["strike*"], "strike", "Nurses went on strike after the air strike."),
        (["deal*", "ceasefire", "bank*"], "deal", "Both sides broke the ceasefire deal."),
        (["power", "grid"], "power", "Homes went without power for a day."),
        (["union*", "pay"], "union", "The teachers' union asked for more."),
        (["pay", "union*"], "pay", "Nurses want more pay."),
        (["price*"], "price", "The price of bread rose."),
        (["storm*"], "storm", "A storm took the roof."),
        (["execut*"], "execut", "Two prisoners were executed."),
        (["executive*"], "executive", "The chief executive left."),
        (["polic*"], "police", "Police closed the bridge."),
        (["war*"], "war", "Two warships left."),
        (["base"], "base", "The air base at Osk was hit."),
        (["election*", "campaign*"], "campaign", "The mayor's campaign has new money."),
        (["protest*", "rall*"], "rall", "A rally against the toll closed the bridge."),
        (["aid", "humanitarian"], "humanitarian", "Humanitarian aid reached the town."),
    ],
)
def test_a_word_in_the_sense_that_is_asked_for_stays(phrases: list[str], word: str, text: str) -> None:
    assert not strays(phrases, word, text)


@pytest.mark.parametrize(
    ("phrase", "word", "text"),
    [
        ("poll*", "poll", "Pollution of the Merrow has grown."),
        ("war*", "war", "Forecasters warned of a warm week."),
        ("execut*", "execut", "The chief executive of the port left."),
        ("polic*", "polic", "The new policy on trams is out."),
    ],
)
def test_a_star_ends_a_word_freely_in_whatever_word_that_is(phrase: str, word: str, text: str) -> None:
    assert not strays([phrase, "vote*", "army"], word, text)


def test_a_set_phrase_stays_where_the_topic_has_another_word_of_it() -> None:
    text = "The club laid out four tennis courts."
    assert strays(["court*", "judge*"], "court", text, title="Courts")
    assert not strays(["court*", "match*"], "court", text, title="Tennis")


def test_the_title_tells_what_is_asked_for_too() -> None:
    assert strays(["fire*"], "fire", "Gunmen opened fire.", title="Fires and floods")
    assert not strays(["fire*"], "fire", "Gunmen opened fire.", title="The war")


def test_a_homonym_has_one_sense_in_a_text() -> None:
    """The first trial says nothing of what it is: the second does."""
    text = "The trial was stopped on Monday. Vaccine trials need the leave of a board."
    assert strays(["trial*", "court*"], "trial", text)
    assert not strays(["trial*", "court*"], "trial", f"{text} He stands trial in May.")


@pytest.mark.parametrize(
    ("phrases", "word", "text"),
    [
        (["fighting", "killed"], "fighting", "Fighting broke out between two clans near Osk."),
        (["profit*", "loss*"], "profit", "Its profits from the sale of mills rose."),
        (["attack*", "killed"], "attack", "Rebels launched an attack on the bank, killing two."),
        (["attack*", "killed"], "attack", "An attack on terrorism was announced."),
        (["clash*", "killed"], "clash", "Two died in clashes with police."),
    ],
)
def test_the_plain_sense_stays(phrases: list[str], word: str, text: str) -> None:
    assert not strays(phrases, word, text)


@pytest.mark.parametrize("word", [*SET_PHRASES, *HOMONYMS, *CURRENCIES])
def test_every_pattern_can_be_compiled(word: str) -> None:
    """They are compiled when they are first used."""
    if word in SET_PHRASES:
        assert SET_PHRASES[word].search("nothing of the kind") is None
    senses = HOMONYMS.get(word, CURRENCIES.get(word, ()))
    assert all(sense.around.search("nothing of the kind") is None for sense in senses)
