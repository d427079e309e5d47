"""The page in a browser: nothing of it runs out of the window, on a telephone or on a desk."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from briefings.model import Edition, Status
from briefings.rendering.html import render_html
from briefings.rendering.samples import samples
from tests.fakes.editions import rich_edition

WIDTHS = (320, 390, 768, 1280)  # CSS pixels: telephones, a tablet, a desk
MEASURE = """
addEventListener("load", () => {
  const wide = [];
  for (const frame of document.querySelectorAll("iframe")) {
    const page = frame.contentDocument.documentElement;
    if (page.scrollWidth > page.clientWidth) {
      const culprits = [...page.querySelectorAll("body *")]
        .filter(one => one.getBoundingClientRect().right > page.clientWidth + 1)
        .map(one => one.tagName.toLowerCase() + "." + one.className);
      wide.push([frame.name, page.clientWidth, page.scrollWidth, culprits.slice(0, 4)]);
    }
  }
  document.body.textContent = "measured " + JSON.stringify(wide) + " done";
});
"""


def browser() -> str:
    """The Chromium of this machine; without one the test is skipped."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if found := shutil.which(name):
            return found
    pytest.skip("no Chromium here (on Debian: apt-get install chromium)")


def editions() -> dict[str, Edition]:
    """Editions by what is hard about them."""
    rich = rich_edition()
    words = "has begun to release detainees whom human rights groups consider to be political prisoners"
    cited = rich.cards[0].lines[0].citations
    status = Status(state="under way", date="2025-11-14", text=f"It {words}.", citations=cited, words=words)
    card = replace(rich.cards[0], status=status)
    hard = replace(rich, cards=(card, *rich.cards[1:]))
    return {"rich": rich, "long status": hard} | {f"sample {number}": each for number, each in enumerate(samples())}


def test_no_page_is_wider_than_its_window(tmp_path: Path) -> None:
    frames = [
        f'<iframe name="{name}, {width} wide" style="width: {width}px" srcdoc="{html.escape(render_html(edition))}">'
        "</iframe>"
        for name, edition in editions().items()
        for width in WIDTHS
    ]
    bench = tmp_path / "bench.html"
    bench.write_text(f"<!doctype html><body>{''.join(frames)}<script>{MEASURE}</script></body>", encoding="utf-8")
    options = ("--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom")
    shown = subprocess.run(
        [browser(), *options, bench.as_uri()], capture_output=True, text=True, timeout=120, check=True
    ).stdout
    measured = re.search(r"measured (.*) done", shown)
    assert measured, shown[-500:]
    assert json.loads(html.unescape(measured[1])) == []
