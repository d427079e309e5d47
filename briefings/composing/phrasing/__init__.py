"""What the phrases of a briefing find in the documents of its sources: the measurements behind `check --phrases`."""
