"""Schedules made and mended in chat, word by word."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from bot.commands import Button, Command, Commands, Reply
from bot.ports.library import Receipt
from bot.ports.schedules import KeptSchedule
from bot.schedules.desk import MOST_FOLLOWS, ScheduleDesk
from bot.schedules.planner import Planner
from bot.settings.destinations import read_destination
from bot.settings.values import Schedule, Settings
from briefings import Briefing, Document, Topic
from tests.fakes.clock import FakeClock
from tests.fakes.ledger import FakeLedger
from tests.fakes.schedules import FakeSchedules
from tests.fakes.store import FakeStore
from tests.unit.bot.foreseeing import foresight
from tests.unit.bot.scheduling import a_schedule, utc

PORT = Briefing(
    name="port",
    title="Rotterdam",
    aliases=("rtm",),
    scope=("Rotterdam",),
    topics=(Topic(key="dues", title="Port dues", match=("port dues",)),),
)
ADMIN = Command(platform="slack", user="U0123456789", workspace="T0123456789", channel="C0123456789", admin=True)
MEMBER = replace(ADMIN, user="U0000000001", admin=False, zone="Europe/Berlin")
STRANGER = replace(ADMIN, user="U0000000002", workspace="T9999999999", channel="C9999999999")


class Chat:
    """A bot that is asked in chat, with a planner that looks when it is told to."""

    def __init__(self, *files: Schedule, admins: tuple[str, ...] = ()) -> None:
        self.clock, self.ledger, self.kept, self.store = (
            FakeClock(utc("2026-11-27T00:00")),
            FakeLedger(),
            FakeSchedules(),
            FakeStore(),
        )
        settings = Settings(
            folder=Path("config"),
            timezone="Asia/Phnom_Penh",
            answer="asker",
            sources=(),
            schedules=files,
            briefings=(PORT,),
            admins=tuple(map(read_destination, admins)),
        )
        self.planner = Planner(lambda: files, slots=self.ledger, schedules=self.kept, clock=self.clock)
        desk = ScheduleDesk(
            settings,
            planner=self.planner,
            schedules=self.kept,
            slots=self.ledger,
            deliveries=self.ledger,
            clock=self.clock,
            foresees=foresight((PORT,), self.store, self.ledger, self.clock),
        )
        self.commands = Commands(
            settings,
            documents=self.store,
            editions=self.store,
            receipts=self.store,
            clock=self.clock,
            scheduling=desk,
        )

    def ask(self, text: str, command: Command = ADMIN) -> Reply:
        return asyncio.run(self.commands.answer(replace(command, text=text)))

    def says(self, text: str, command: Command = ADMIN) -> str:
        return words_of(self.ask(text, command))

    def look(self, at: str) -> int:
        self.clock.advance(seconds=(utc(at) - self.clock.now()).total_seconds())
        return len(asyncio.run(self.planner.look()).deliveries)


def words_of(reply: Reply) -> str:
    """What a person reads: the headings and the lines."""
    lines = []
    for panel in reply.panels:
        lines.append(panel.heading)
        for part in panel.parts:
            lines += ["".join(span.text for span in unit.spans) for unit in part.units]
    return "\n".join(lines)


def test_an_admin_makes_a_schedule_in_plain_words_and_sees_what_it_means() -> None:
    chat = Chat()
    assert chat.says("schedule create morning rtm weekdays 08:00 in Europe/Berlin quiet=22:00-07:00 urgent=3") == (
        "morning is made\n"
        "port · weekdays at 08:00 · 0 8 * * mon-fri · Europe/Berlin\n"
        "Fri 27 Nov 2026 08:00 CET (UTC+01:00)\n"
        "Mon 30 Nov 2026 08:00 CET (UTC+01:00)\n"
        "Tue 1 Dec 2026 08:00 CET (UTC+01:00)\n"
        "Wed 2 Dec 2026 08:00 CET (UTC+01:00)\n"
        "Thu 3 Dec 2026 08:00 CET (UTC+01:00)\n"
        "to this channel (slack:T0123456789/C0123456789)\n"
        "window since-last · layout full · empty note · catch up latest within 2 h · quiet 22:00-07:00 · "
        "at most 3 alerts a day"
    )
    (kept,) = asyncio.run(chat.kept.kept())
    assert (kept.origin, kept.owner, kept.made_at) == ("chat", "slack:T0123456789/@U0123456789", chat.clock.now())
    assert (kept.schedule.quiet, kept.schedule.urgent, kept.schedule.window) == ("22:00-07:00", 3, "since-last")
    assert chat.look("2026-11-27T07:00") == 1


def test_a_schedule_without_a_zone_goes_by_the_configured_one_and_a_cron_does_too() -> None:
    chat = Chat()
    assert "minute 17 of every hour · 17 * * * * · Asia/Phnom_Penh" in chat.says(
        "schedule create often port 17 * * * *"
    )


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("schedule create morning port", "Something is missing; write schedule create NAME BRIEFING WHEN"),
        ("schedule create morning port wekdays 8:00", "'wekdays' is not understood here; did you mean 'weekdays'?"),
        ("schedule create morning prot weekdays 8:00", "There is no briefing “prot”\nDid you mean port"),
        ("schedule create morning port weekdays 8:00 quite=22-7", "unknown key 'quite'; did you mean 'quiet'?"),
        ("schedule create morning port weekdays 8:00 in Europe/Berln", "did you mean 'Europe/Berlin'?"),
        ("schedule create morning port quiet=22:00-07:00", "say when it is due, such as: weekdays 08:00"),
        ("schedule create two/words port weekdays 8:00", "cannot be typed as one word"),
        ("schedule create a.b port weekdays 8:00 catch_up=never", "'never' is not known here"),
        ("schedule pauze morning", "'pauze' is not understood behind schedule; did you mean 'pause'?"),
        ("schedule pause", "Say which schedule: schedule pause NAME"),
        ("schedule pause evening", "There is no schedule “evening”\nThere is none here."),
        ("unfollow", "Say which briefing to leave"),
        ("unfollow port", "There is no briefing that you follow: “port”"),
        ("schedule", "Schedules\nThere is none here yet. Write schedule create NAME BRIEFING WHEN"),
        ("follow", "You follow\nYou follow nothing yet."),
        ("follow port every minute", "That is more than 24 direct messages a day"),
        ("follow port 8am in Europe/Berln", "did you mean 'Europe/Berlin'?"),
        ("follow port someday", "'someday' is not understood here"),
    ],
)
def test_what_cannot_be_done_is_answered_with_the_next_step(text: str, answer: str) -> None:
    chat = Chat()
    assert answer in chat.says(text)
    assert asyncio.run(chat.kept.kept()) == ()


def test_a_few_are_listed_with_their_next_five_times_and_of_many_one_is_by_its_name() -> None:
    chat = Chat()
    chat.ask("schedule create one port weekdays 08:00 in Europe/Berlin")
    times = (
        "Fri 27 Nov 2026 08:00 CET (UTC+01:00)\n"
        "Mon 30 Nov 2026 08:00 CET (UTC+01:00)\n"
        "Tue 1 Dec 2026 08:00 CET (UTC+01:00)\n"
        "Wed 2 Dec 2026 08:00 CET (UTC+01:00)\n"
        "Thu 3 Dec 2026 08:00 CET (UTC+01:00)\n"
    )
    assert times in chat.says("schedule list")
    for name in ("two", "three", "four"):
        chat.ask(f"schedule create {name} port mondays 09:00 in Europe/Berlin")
    every = chat.says("schedule list")
    assert "one port · weekdays at 08:00 · 0 8 * * mon-fri · Europe/Berlin · next Fri 27 Nov 2026 08:00 CET" in every
    assert times not in every
    assert every.endswith("The next five times of one: /briefing schedule list NAME")
    assert times in chat.says("schedule list ONE")
    assert "There is no schedule “fuor”\nDid you mean four?" in chat.says("schedule list fuor")


def test_a_long_mistake_is_told_whole_below_a_heading_that_every_platform_shows() -> None:
    heading, rest = Chat().says("schedule create morning port 25:00").splitlines()
    assert heading == "'25:00' is not understood here"
    assert rest.startswith("Write for instance 'weekdays 08:00'")
    file = Chat(a_schedule(briefing="port", name="m" * 100, to=(read_destination("slack:C0123456789"),)))
    whole = file.says(f"schedule remove {'m' * 100}")
    assert whole.endswith("removes it there, or pause it.\nNothing was changed."), "what has no parts stays whole"


def test_who_follows_a_briefing_is_shown_its_name_and_not_the_schedule_s() -> None:
    chat = Chat()
    chat.ask("follow port mondays 09:00", MEMBER)
    reply = chat.ask("follow", MEMBER)
    assert words_of(reply).startswith("You follow\nport · mondays at 09:00 · 0 9 * * mon · Europe/Berlin\nMon 30 Nov")
    labels = [each.label for each in reply.actions if isinstance(each, Button)]
    assert labels == ["Preview port", "Send now port", "Pause port"]


def test_only_admins_make_schedules_and_nobody_touches_those_of_another_workspace() -> None:
    chat = Chat()
    assert "Only admins make schedules" in chat.says("schedule create mine port weekdays 8:00", MEMBER)
    chat.ask("schedule create morning port weekdays 8:00")
    for command in (MEMBER, STRANGER):
        assert "There is none here yet" in chat.says("schedule list", command)
        assert "There is no schedule “morning”" in chat.says("schedule remove morning", command)
    colleague = replace(ADMIN, user="U0000000003", channel="C0000000003")
    assert "morning is paused" in chat.says("schedule pause morning", colleague)
    assert "Take another name" in chat.says("schedule create Morning port weekdays 8:00", STRANGER)


def test_on_discord_an_admin_manages_what_posts_into_the_channel_they_are_in() -> None:
    chat = Chat()
    here = Command(platform="discord", user="112233445566778899", channel="223344556677889900", admin=True)
    assert "to this channel (discord:223344556677889900)" in chat.says("schedule create morning port 8am", here)
    elsewhere = replace(here, user="998877665544332211", channel="334455667788990011")
    assert "There is none here yet" in chat.says("schedule list", elsewhere)
    assert "morning is paused" in chat.says("schedule pause morning", replace(elsewhere, channel=here.channel))


def test_the_configured_admins_manage_everything() -> None:
    chat = Chat(a_schedule(briefing="port", to=(read_destination("console"),)), admins=("slack:@U0000000001",))
    assert "morning port · every day at 08:00" in chat.says("schedule list", MEMBER)
    assert "There is none here yet" in chat.says("schedule list")


def test_pause_resume_and_remove_say_what_they_did_and_post_nothing_of_the_meantime() -> None:
    chat = Chat()
    chat.ask("schedule create morning port every day 08:00")
    chat.look("2026-11-27T00:30")
    assert chat.says("schedule pause morning").startswith("morning is paused\nport · every day at 08:00")
    assert "paused since 2026-11-27 00:30 UTC by slack:T0123456789/@U0123456789" in chat.says("schedule list")
    assert "morning is paused already" in chat.says("schedule pause morning")
    assert chat.look("2026-11-27T01:00:00") == 0
    chat.look("2026-11-27T01:10")
    assert "Sat 28 Nov 2026 08:00" in chat.says("schedule resume morning")
    assert "nothing to resume" in chat.says("schedule resume morning")
    assert chat.look("2026-11-27T01:11") == 0
    assert chat.look("2026-11-28T01:00") == 1
    assert chat.says("schedule remove morning").startswith("morning is removed\n")
    assert chat.look("2026-11-29T01:00") == 0


def test_a_file_s_schedule_can_be_paused_and_resumed_but_not_removed_here() -> None:
    file = a_schedule(briefing="port", to=(read_destination("slack:C0123456789"),))
    chat = Chat(file)
    chat.look("2026-11-27T00:30")
    assert "morning is paused" in chat.says("schedule pause MORNING")
    assert chat.look("2026-11-27T01:00") == 0
    assert "whoever runs this bot removes it there" in chat.says("schedule remove morning")
    assert "morning runs again" in chat.says("schedule resume morning")
    assert chat.look("2026-11-27T01:01") == 0
    assert chat.look("2026-11-28T01:00") == 1
    (kept,) = asyncio.run(chat.kept.kept())
    assert (kept.origin, kept.paused, kept.made_at) == ("file", None, utc("2026-11-27T01:00"))


def test_a_file_s_schedule_that_was_paused_at_its_time_is_not_posted_though_nobody_looked_meanwhile() -> None:
    chat = Chat(a_schedule(briefing="port", to=(read_destination("slack:C0123456789"),)))
    chat.look("2026-11-27T00:59")
    chat.says("schedule pause morning")
    chat.clock.advance(seconds=80)  # past eight o'clock there
    chat.says("schedule resume morning")
    assert chat.look("2026-11-27T01:02") == 0
    assert chat.look("2026-11-28T01:00") == 1, "the next day as ever"
    chat.says("schedule pause morning")
    assert "is paused already" in chat.says("schedule pause morning")
    assert "morning runs again" in chat.says("schedule resume morning")


def test_send_now_posts_once_and_says_who_wanted_it() -> None:
    chat = Chat()
    chat.ask("schedule create morning port every day 08:00")
    assert "morning is on its way" in chat.says("schedule send now morning")
    (delivery,) = asyncio.run(chat.ledger.deliveries())
    assert (delivery.state, delivery.reason) == ("planned", "sent now by slack:T0123456789/@U0123456789")
    assert chat.look("2026-11-27T01:00") == 1


def test_a_preview_shows_the_asker_what_would_be_posted_and_nobody_received_it() -> None:
    chat = Chat()
    text = "Rotterdam raised its port dues by 4 percent on Monday. Shippers in Rotterdam paid port dues of 30 euros."
    document = Document.from_text(text, title="Port dues rise", published="2026-11-26")
    asyncio.run(chat.store.keep([document], now=chat.clock.now()))
    chat.ask("schedule create morning port every day 08:00 layout=compact")
    reply = chat.ask("schedule preview morning")
    assert reply.edition is not None
    assert (reply.edition.name, reply.visibility, reply.receipt) == ("port", "asker", None)
    assert asyncio.run(chat.ledger.deliveries()) == ()


def test_a_preview_is_what_would_be_posted_after_the_last_digest_and_says_so_where_that_is_nothing() -> None:
    chat = Chat()
    here = "slack:T0123456789/C0123456789"
    text = "Rotterdam raised its port dues by 4 percent on Monday. Shippers in Rotterdam paid port dues of 30 euros."
    old = Document.from_text(text, title="Port dues rise", published="2026-11-26")
    asyncio.run(chat.store.keep([old], now=chat.clock.now()))
    chat.ask("schedule create morning port every day 08:00")
    chat.clock.advance(hours=1)
    posted = chat.ask("schedule preview morning").edition
    assert posted is not None
    asyncio.run(chat.store.record(Receipt(audience=here, briefing="port", edition=posted.id, at=chat.clock.now())))
    chat.clock.advance(hours=1)
    assert chat.says("schedule preview morning") == (
        "Preview of morning\nNothing new on Rotterdam since your last brief.\nIt would post just that."
    )
    news = "Rotterdam gives inland ships a discount on port dues from January, the port authority said."
    new = Document.from_text(news, title="A discount", published="2026-11-27")
    asyncio.run(chat.store.keep([new], now=chat.clock.now()))
    edition = chat.ask("schedule preview morning").edition
    assert edition is not None
    assert [line.text for card in edition.cards for line in card.lines] == [news], "and nothing that was told before"
    assert edition.changes.dropped == (), "what is older is not dropped"


def test_a_preview_of_a_briefing_that_is_gone_says_so() -> None:
    chat = Chat(a_schedule(briefing="harbour", name="morning"))
    assert "briefing harbour is gone" in chat.says("schedule preview morning", replace(ADMIN, admin=True))


def test_anybody_follows_a_briefing_by_direct_message_on_their_own_clock() -> None:
    chat = Chat()
    said = chat.says("follow rtm mondays and thursdays 18:00", MEMBER)
    assert said.startswith("You follow port\nport · mondays and thursdays at 18:00 · 0 18 * * mon,thu · Europe/Berlin")
    assert said.endswith("by direct message")
    assert "weekdays at 08:00" in chat.says("follow port", MEMBER)  # in the place of the earlier wish
    (kept,) = asyncio.run(chat.kept.kept())
    assert (kept.origin, kept.schedule.cron, kept.schedule.empty) == ("follow", "0 8 * * mon-fri", "skip")
    assert "weekdays at 08:00" in chat.says("follow", MEMBER)
    assert "There is none here yet" in chat.says("schedule list")  # what people follow is their own affair
    assert chat.look("2026-11-27T07:00") == 1
    assert "You don't follow port any more" in chat.says("unfollow rtm", MEMBER)
    assert asyncio.run(chat.kept.kept()) == ()


def test_a_person_whose_zone_nobody_knows_may_name_one() -> None:
    chat = Chat()
    unknown = replace(MEMBER, zone="Mars/Olympus")
    assert "Asia/Phnom_Penh" in chat.says("follow port 8am", unknown)
    assert "every day at 08:00 · 0 8 * * * · America/New_York" in chat.says(
        "follow port 8am in America/New_York", unknown
    )


def test_a_person_follows_a_bounded_number_of_briefings() -> None:
    chat = Chat()
    for number in range(MOST_FOLLOWS):
        schedule = a_schedule(name=f"other-{number}", to=(read_destination(MEMBER.asker),))
        asyncio.run(chat.kept.put(kept_follow(schedule)))
    assert f"You follow {MOST_FOLLOWS} briefings already" in chat.says("follow port", MEMBER)


def kept_follow(schedule: Schedule) -> KeptSchedule:
    return KeptSchedule(schedule=schedule, origin="follow", owner=MEMBER.asker, made_at=utc("2026-11-01T00:00"))


def test_what_can_be_done_with_a_schedule_can_be_pressed() -> None:
    chat = Chat()
    reply = chat.ask("schedule create morning port weekdays 08:00")
    pause = next(action for action in reply.actions if isinstance(action, Button) and "Pause" in action.label)
    answer = asyncio.run(chat.commands.act(pause.id, ADMIN))
    assert words_of(answer).startswith("morning is paused")
    refused = asyncio.run(chat.commands.act(pause.id, MEMBER))
    assert "There is no schedule “morning”" in words_of(refused)


def test_every_change_is_logged_and_kept_with_who_made_it(caplog: pytest.LogCaptureFixture) -> None:
    chat = Chat()
    words = [
        "create morning port weekdays 08:00",
        "pause morning",
        "resume morning",
        "send now morning",
        "remove morning",
    ]
    with caplog.at_level("INFO", logger="newsbrief.schedules"):
        for each in words:
            chat.ask(f"schedule {each}")
        chat.ask("follow port 7:30", MEMBER)
    done = ["created", "paused", "resumed", "sent now", "removed", "followed"]
    assert [record.__dict__["done"] for record in caplog.records] == done
    kept = asyncio.run(chat.kept.changes())
    assert [each.done for each in reversed(kept)] == done
    assert {each.by for each in kept[1:]} == {"slack:T0123456789/@U0123456789"}
    assert kept[-1].here == "slack:T0123456789/C0123456789"
    assert kept[-1].times == "0 8 * * mon-fri Asia/Phnom_Penh"
