"""Pages and endpoints for those who run the bot."""
