"""Where the configuration is: what was asked for, the environment, ./config, else the starter that ships with it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import bot

MAIN = "newsbrief.yaml"
BRIEFINGS = "briefings"


def config_folder(asked: Path | None, environment: Mapping[str, str]) -> Path:
    """The folder that holds `newsbrief.yaml`: `asked`, else NEWSBRIEF_CONFIG, else ./config, else the starter's.

    What is named is taken, whether it is there or not: to fall back on other settings in silence would hide a mistake.
    """
    if asked is not None:
        return asked
    if named := environment.get("NEWSBRIEF_CONFIG"):
        return Path(named)
    here = Path("config")
    return here if (here / MAIN).is_file() else starter() / "config"


def starter() -> Path:
    """The folder that holds the starter's `config` and `seeds`: inside the installed package, or the checkout."""
    package = Path(bot.__file__).absolute().parent
    packed = package / "starter"
    return packed if packed.is_dir() else package.parent
