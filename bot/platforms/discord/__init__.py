"""Discord, over its gateway and its REST API.

::

    interaction ─ client ─> desk ── defer ──> Discord                     (within three seconds)
                             │
                             └─ questions: Interaction -> Command ─> commands: Command -> Reply
                                                                                     │
             Discord <─ gate <─ posting: the deferred message, follow-ups <─ messages: Reply -> payloads

    delivery ─> channels ─ rooms, threads ─> line ─> gate ─> Discord      as the bot, a part at a time
            │      └─ looking: history, forums <─ marks                   where a part may stand there already
            └─> webhooks ──────────────────────────> gate ─> Discord

What Discord answers to a post is read in `outcomes`. Every request to Discord passes the gate.
"""
