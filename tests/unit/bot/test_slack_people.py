"""What is known of a person on Slack, and for how long."""

from __future__ import annotations

import asyncio
from typing import Any

from slack_sdk.errors import SlackApiError

from bot.platforms.slack.people import People, Person

ANSWER = {"ok": True, "user": {"tz": "Asia/Phnom_Penh", "is_admin": True}}
ADMIN = Person(zone="Asia/Phnom_Penh", admin=True)


class Client:
    """Answers with what stands next in its list."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)

    async def users_info(self, **_: Any) -> Any:
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


def told(client: Any, *seconds: float) -> list[Person]:
    """What is told of Mari at these times."""
    clock = [0.0]
    people = People(lambda: clock[0])
    found = []
    for clock[0] in seconds:
        found.append(asyncio.run(people.about("U0MARI", client)))
    return found


def test_a_person_is_asked_about_once_an_hour() -> None:
    assert told(Client(ANSWER, {"ok": True, "user": {}}), 0, 3500, 3700) == [ADMIN, ADMIN, Person()]


def test_an_answer_that_came_too_late_is_asked_for_again_within_minutes_and_makes_nobody_another() -> None:
    assert told(Client(TimeoutError(), ANSWER), 0, 30, 61) == [Person(), Person(), ADMIN]
    assert told(Client(ANSWER, TimeoutError(), ANSWER), 0, 3700, 3800) == [ADMIN, ADMIN, ADMIN]


def test_a_scope_that_is_missing_is_not_asked_for_every_minute() -> None:
    refused = SlackApiError("no", {"ok": False, "error": "missing_scope"})
    assert told(Client(refused, ANSWER), 0, 61, 3601) == [Person(), Person(), ADMIN]
