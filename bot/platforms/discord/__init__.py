"""Discord, over its gateway and its REST API.

::

    interaction ─ client ─> desk ── defer ──> Discord                     (within three seconds)
                             │
                             └─ questions: Interaction -> Command ─> commands: Command -> Reply
                                                                                     │
             Discord <─ gate <─ posting: the deferred message, follow-ups <─ messages: Reply -> payloads

A schedule's messages go out through `destinations`. Every request to Discord passes the gate.
"""
