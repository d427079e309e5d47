"""Many people ask at once: how long each waits over the wire, and what many commands leave behind in memory."""
