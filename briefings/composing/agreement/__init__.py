"""Which sentences state one fact, and which give it different values."""
