"""An edition as messages for Discord."""
