"""All that is kept, in memory: the fakes of the store's ports put together as the store puts them together."""

from __future__ import annotations

from tests.fakes.gate import FakeGate
from tests.fakes.installations import FakeInstallations
from tests.fakes.ledger import FakeLedger
from tests.fakes.schedules import FakeSchedules
from tests.fakes.store import FakeStore


class FakeKept(FakeStore):
    """What `bot.store.opened` gives, until the test ends."""

    def __init__(self) -> None:
        super().__init__()
        self.apps = FakeInstallations()
        self.schedules = FakeSchedules()
        self.ledger = FakeLedger()
        self.slots = self.renderings = self.owners = self.pauses = self.deliveries = self.tallies = self.ledger
        self.gate = FakeGate()
