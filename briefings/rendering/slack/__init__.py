"""An edition as messages for Slack."""
