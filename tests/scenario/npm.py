"""Programs of other people that come by npm, installed once a machine into its folder for temporary files."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest


def installed(*packages: str) -> Path:
    """The folder of node's modules with these packages (`NAME@VERSION`); where that can't be the test is skipped."""
    folder = Path(tempfile.gettempdir()) / f"newsbrief-{'-'.join(packages).replace('@', '-').replace('/', '-')}"
    modules = folder / "node_modules"
    if modules.is_dir():
        return modules
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip(f"npm is not on this machine, which {packages[0]} comes with")
    with tempfile.TemporaryDirectory(dir=folder.parent) as fresh:  # moved into place: two workers may install at once
        line = [npm, "install", "--no-audit", "--no-fund", "--prefix", fresh, *packages]
        if subprocess.run(line, capture_output=True, timeout=300, check=False).returncode:
            pytest.skip(f"npm cannot install {packages[0]} here")
        folder.mkdir(exist_ok=True)
        if not modules.exists():
            (Path(fresh) / "node_modules").rename(modules)
    return modules
