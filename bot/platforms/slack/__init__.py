"""Slack, over Socket Mode or signed HTTP.

::

    envelope or request ─ listeners ─ack─> events: what Slack says -> Command ─> commands: Command -> Reply
                                                                                      │
             Slack <─ posting: in place, to the asker, to the channel <─ messages <─ render
"""
