"""Documents become an Edition here. Knows nothing of platforms or templates."""
