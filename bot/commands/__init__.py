"""What people ask and what they are answered, blind to the platform that they ask on."""

from __future__ import annotations

from bot.commands.answering import Commands
from bot.commands.asking import Command
from bot.commands.front_page import Section
from bot.commands.replies import Action, Button, Choice, Menu, Reply

__all__ = ["Action", "Button", "Choice", "Command", "Commands", "Menu", "Reply", "Section"]
