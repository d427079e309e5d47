"""A team asks in Discord: by command, option, button and menu; in a server and in a direct message."""

from __future__ import annotations

from tests.fakes.discord_channels import EPHEMERAL
from tests.fakes.discord_facts import CHANNEL
from tests.scenario.discord import Server, button, tell, words
from tests.unit.bot.asking import World


def test_brief_is_deferred_first_and_answered_to_the_asker_alone() -> None:
    async def story(server: Server) -> None:
        async with server.at_work():
            await server.discord.typed(briefing="baltic")
            (answer,) = await server.discord.shown()
            assert answer.hidden
            assert "was cut on 8 November 2025" in words(answer)
            (callback,) = server.discord.made("callback")
            assert callback.body == {"type": 5, "data": {"flags": EPHEMERAL}}
            assert answer.payload["allowed_mentions"] == {"parse": []}

    tell(story)


def test_share_shows_the_answer_to_everybody() -> None:
    async def story(server: Server) -> None:
        async with server.at_work():
            await server.discord.typed(briefing="baltic", topic="cables", share=True)
            (answer,) = await server.discord.shown()
            assert not answer.hidden
            assert "Sea cables" in words(answer)

    tell(story)


def test_a_button_shows_its_view_in_the_place_of_the_message() -> None:
    async def story(server: Server) -> None:
        async with server.at_work():
            await server.discord.typed(briefing="baltic")
            (answer,) = await server.discord.shown()
            await server.discord.pressed(answer.id, button(answer, "Sources"))
            await server.discord.until(lambda: "Baltic Sea: sources" in words(answer))
            assert "Tanker boarded in the Baltic" in words(answer)
            assert len(server.discord.messages) == 1
            assert server.discord.made("callback")[1].body == {"type": 6}

    tell(story)


def test_posting_to_the_channel_leaves_the_askers_own_message_alone() -> None:
    async def story(server: Server) -> None:
        async with server.at_work():
            await server.discord.typed(briefing="baltic")
            (answer,) = await server.discord.shown()
            await server.discord.pressed(answer.id, button(answer, "Post to channel"))
            own, posted = await server.discord.shown(2)
            assert (own.hidden, posted.hidden) == (True, False)
            assert "was cut on 8 November 2025" in words(posted)

    tell(story)


def test_buttons_of_old_messages_work_after_a_restart() -> None:
    async def story(server: Server) -> None:
        async with server.at_work():
            await server.discord.typed(briefing="baltic")
            (answer,) = await server.discord.shown()
        server.world.restart()
        server.discord.gateway.sessions.clear()
        async with server.at_work():
            await server.discord.pressed(answer.id, button(answer, "Timeline"))
            await server.discord.until(lambda: "Baltic Sea: timeline" in words(answer))

    tell(story)


def test_a_misspelt_name_is_answered_with_the_nearest_and_a_button() -> None:
    async def story(server: Server) -> None:
        async with server.at_work():
            await server.discord.typed(briefing="baltik", share=True)
            await server.discord.until(lambda: server.discord.made("withdrawal"))
            (answer,) = await server.discord.shown()
            assert answer.hidden
            assert "withdrawal" in [call.kind for call in server.discord.calls]
            ways = [each for each in answer.payload["components"] if each["type"] == 1]
            assert ways[0]["components"][0]["custom_id"] == "nb1:run:baltic"

    tell(story)


def test_a_briefing_that_answers_to_the_channel_does_so() -> None:
    async def story(server: Server) -> None:
        async with server.at_work():
            await server.discord.typed(briefing="baltic")
            await server.discord.until(lambda: server.discord.made("withdrawal"))
            (answer,) = await server.discord.shown()
            assert not answer.hidden

    tell(story, World(channel=("baltic",)))


def test_options_are_completed_as_they_are_typed() -> None:
    async def story(server: Server) -> None:
        async with server.at_work():
            await server.discord.completed("briefing", briefing="rot")
            await server.discord.until(lambda: len(server.discord.choices) == 1)
            await server.discord.completed("topic", briefing="baltic", topic="")
            await server.discord.until(lambda: len(server.discord.choices) == 2)
            assert server.discord.choices[0][0] == "rotterdam"
            assert server.discord.choices[1] == ["cables", "ports"]

    tell(story)


def test_who_asks_in_a_direct_message_is_answered_there() -> None:
    async def story(server: Server) -> None:
        async with server.at_work():
            await server.discord.typed(where=None, briefing="baltic", window="7d")
            (answer,) = await server.discord.shown()
            assert "was cut on 8 November 2025" in words(answer)

    tell(story)


def test_discord_takes_the_command_with_its_names_in_other_languages() -> None:
    async def story(server: Server) -> None:
        async with server.at_work():
            command = next(each for each in server.discord.commands if each["name"] == "brief")
            assert (command["name"], command["integration_types"], command["contexts"]) == ("brief", [0, 1], [0, 1, 2])
            assert [each["name"] for each in command["options"] if each.get("autocomplete")] == [
                "briefing", "topic", "window",
            ]  # fmt: skip
            assert command["name_localizations"]["fr"] == "synthèse"

    tell(story)


def test_where_no_thread_can_be_opened_the_cards_follow_in_the_channel() -> None:
    async def story(server: Server) -> None:
        async with server.at_work():
            server.discord.refusals["thread"] = (403, 50013)
            await server.discord.typed(briefing="baltic", more="thread", share=True)
            await server.discord.until(lambda: "Documents" in "".join(map(words, server.discord.visible())))
            assert {message.channel for message in server.discord.visible()} == {CHANNEL}
            assert len(server.discord.made("thread")) == 1

    tell(story)
