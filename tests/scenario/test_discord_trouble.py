"""Bad days with Discord: limits, failures before and after the deed, broken connections, wrong tokens."""

from __future__ import annotations

import asyncio

import pytest

from bot.errors import AccessRefused
from tests.fakes.discord_api import TOKEN, FakeDiscord, Fault
from tests.scenario.discord import Server, button, tell, words

SAID = "was cut on 8 November 2025"


@pytest.mark.parametrize("fault", ["429", "500", "503", "500 after"])
def test_the_answer_comes_through_what_passes_by_itself(fault: Fault) -> None:
    async def story(server: Server) -> None:
        async with server.at_work():
            server.discord.faults["answer"].append(fault)
            await server.discord.typed(briefing="baltic")
            await server.discord.until(lambda: len(server.discord.made("answer")) == 2)
            (answer,) = await server.discord.shown()
            assert SAID in words(answer)

    tell(story)


@pytest.mark.parametrize("fault", ["500", "500 after", "lost", "reset"])
def test_what_may_have_been_posted_is_not_posted_again_and_the_asker_learns_of_it(fault: Fault) -> None:
    async def story(server: Server) -> None:
        async with server.at_work():
            await server.discord.typed(briefing="baltic")
            (answer,) = await server.discord.shown()
            server.discord.faults["callback"].append("429")
            await server.discord.typed(briefing="baltik", share=True)
            await server.discord.until(lambda: server.discord.made("withdrawal"))
            await server.discord.shown(2)
            server.discord.faults["follow-up"].append(fault)
            await server.discord.typed(briefing="baltik", share=True)
            await server.discord.until(lambda: "did not confirm" in " ".join(map(words, server.discord.visible())))
            kept = [words(message) for message in server.discord.visible()]
            assert len(set(kept)) >= 3
            assert kept.count(kept[1]) == (2 if fault in ("500 after", "lost") else 1)
            assert answer.hidden

    tell(story)


def test_a_follow_up_that_was_certainly_turned_away_is_sent_again() -> None:
    async def story(server: Server) -> None:
        async with server.at_work():
            server.discord.faults["follow-up"] += ["429", "429"]
            await server.discord.typed(briefing="baltik", share=True)
            await server.discord.until(lambda: server.discord.made("withdrawal"))
            (answer,) = await server.discord.shown()
            assert "baltik" in words(answer)
            assert len(server.discord.made("follow-up")) == 3

    tell(story)


def test_an_address_that_is_slowed_down_is_not_asked_again_at_once() -> None:
    async def story(server: Server) -> None:
        async with server.at_work():
            server.discord.faults["answer"].append("429 without via")
            await server.discord.typed(briefing="baltic")
            await server.discord.until(lambda: "did not take the whole answer" in _all(server.discord))
            assert len(server.discord.made("answer")) == 1

    tell(story)


def test_a_button_whose_message_takes_no_change_is_answered_beside_it() -> None:
    async def story(server: Server) -> None:
        async with server.at_work():
            await server.discord.typed(briefing="baltic")
            (answer,) = await server.discord.shown()
            server.discord.refusals["answer"] = (400, 50035)
            await server.discord.pressed(answer.id, button(answer, "Sources"))
            _, beside = await server.discord.shown(2)
            assert "Baltic Sea: sources" in words(beside)
            assert beside.hidden

    tell(story)


def test_a_refused_answer_is_said_to_the_asker_and_counts_as_unread() -> None:
    async def story(server: Server) -> None:
        async with server.at_work():
            server.discord.refusals["answer"] = (400, 50035)
            await server.discord.typed(briefing="baltic")
            await server.discord.until(lambda: "did not take the whole answer" in _all(server.discord))
            assert await server.world.store.last_of(("discord:@1100000000000000004",)) is None

    tell(story)


@pytest.mark.parametrize("code", [10062, 40060])
def test_an_interaction_that_is_past_or_already_answered_is_left_alone(code: int) -> None:
    async def story(server: Server) -> None:
        async with server.at_work():
            server.discord.refusals["callback"] = (404 if code == 10062 else 400, code)
            await server.discord.typed(briefing="baltic")
            await server.discord.until(lambda: server.discord.made("callback"))
            server.discord.refusals.clear()
            await server.discord.typed(briefing="rotterdam")
            (answer,) = await server.discord.shown()
            assert "port dues" in words(answer)

    tell(story)


def test_a_command_typed_while_the_connection_was_down_is_answered_after_the_resume() -> None:
    async def story(server: Server) -> None:
        async with server.at_work():
            await server.discord.gateway.close(4000)
            await server.discord.typed(briefing="baltic")
            (answer,) = await server.discord.shown()
            assert SAID in words(answer)
            assert len(server.discord.gateway.resumed) == len(server.discord.gateway.identified) == 1

    tell(story)


def test_told_to_reconnect_it_resumes() -> None:
    async def story(server: Server) -> None:
        async with server.at_work():
            await server.discord.gateway.say(7)
            await server.discord.until(lambda: server.discord.gateway.resumed)
            await server.discord.typed(briefing="baltic")
            await server.discord.shown()

    tell(story)


def test_a_session_that_is_no_longer_known_is_begun_anew() -> None:
    async def story(server: Server) -> None:
        async with server.at_work():
            server.discord.gateway.refuse_resume = True
            await server.discord.gateway.say(7)
            await server.discord.until(lambda: len(server.discord.gateway.identified) == 2)
            await server.discord.until(lambda: len(server.discord.gateway.sessions) == 2)
            await server.discord.typed(briefing="baltic")
            await server.discord.shown()

    tell(story)


def test_it_starts_as_soon_as_discord_can_be_reached() -> None:
    async def story(server: Server) -> None:
        for kind in ("me", "commands", "gateway"):
            server.discord.faults[kind] += ["503", "reset", "429 without via"]
        async with server.at_work():
            await server.discord.typed(briefing="baltic")
            await server.discord.shown()

    tell(story)


def test_a_wrong_token_is_said_once_and_no_loop() -> None:
    async def story(server: Server) -> None:
        server.discord.token = TOKEN[::-1]
        with pytest.raises(AccessRefused, match="the token is wrong"):
            await server.bot.run()
        assert len(server.discord.calls) == 1

    tell(story)


@pytest.mark.parametrize(("code", "said"), [(4004, "the token is wrong"), (4014, "intents that are not switched on")])
def test_what_the_gateway_refuses_for_good_is_said_and_no_loop(code: int, said: str) -> None:
    async def story(server: Server) -> None:
        server.discord.gateway.close_with = code
        with pytest.raises(AccessRefused, match=said):
            await server.bot.run()
        assert len(server.discord.gateway.identified) == 1

    tell(story)


def test_no_secret_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    tokens: list[str] = []

    async def story(server: Server) -> None:
        async with server.at_work():
            server.discord.faults["answer"] += ["reset"]
            tokens.append(await server.discord.typed(briefing="baltic"))
            await server.discord.until(lambda: server.discord.made("follow-up"))
            server.discord.refusals["follow-up"] = (400, 50035)
            tokens.append(await server.discord.typed(briefing="baltik", share=True))
            await server.discord.until(lambda: len(server.discord.made("follow-up")) == 2)

    with caplog.at_level("INFO"):
        tell(story)
    assert "discord.not_posted" in caplog.text
    assert not any(secret in caplog.text for secret in (*tokens, TOKEN))


def test_two_shards_answer_both() -> None:
    async def story(server: Server) -> None:
        server.discord.shards = 2
        async with server.at_work():
            await server.discord.until(lambda: len(server.discord.gateway.sessions) == 2)
            assert [each["shard"] for each in server.discord.gateway.identified] == [[0, 2], [1, 2]]
            await server.discord.typed(briefing="baltic")
            await server.discord.shown()

    tell(story)


def test_two_hundred_people_at_once_are_all_answered() -> None:
    async def story(server: Server) -> None:
        async with server.at_work():
            people = [str(1_500_000_000_000_000_000 + number) for number in range(200)]
            await asyncio.gather(*(server.discord.typed(briefing="baltic", user=person) for person in people))
            answers = await server.discord.shown(200)
            assert all(SAID in words(answer) for answer in answers)

    tell(story)


def test_pressing_a_button_of_a_message_that_is_gone_is_answered_beside_it() -> None:
    async def story(server: Server) -> None:
        async with server.at_work():
            await server.discord.typed(briefing="baltic")
            (answer,) = await server.discord.shown()
            await server.discord.pressed(answer.id, button(answer, "Sources").replace(":e", ":f"))
            await server.discord.until(lambda: "not known any more" in _all(server.discord))

    tell(story)


def _all(discord: FakeDiscord) -> str:
    return " ".join(map(words, discord.visible()))
