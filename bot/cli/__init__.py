"""The commands of `newsbrief`, one module per group. Their signatures load at once, what they do loads late."""
