"""The terminal as a place to post to: for trying schedules out, and for those who pipe digests elsewhere."""
