"""An Edition becomes text, markup or payloads here. Knows nothing of how it was composed."""
