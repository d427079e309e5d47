"""What a person sees in the browser while the app is installed: three pages without anything from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from urllib.parse import urlencode

from bot.platforms.slack.manifest import INSTALL, SCOPES

HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}

_STYLE = """
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: #f4f6f8; color: #1d2733;
  font: 17px/1.55 system-ui, sans-serif }
main { box-sizing: border-box; width: min(34rem, 100vw); padding: 2rem; background: #fff; border-radius: 12px;
  border-top: 6px solid #1d3557 }
main.bad { border-color: #b3261e }
h1 { margin: 0 0 .6rem; font-size: 1.45rem; line-height: 1.25 }
p, ul { margin: .6rem 0 } ul { padding-left: 1.2rem; color: #4a5764; font-size: .92rem }
a.main { display: inline-block; margin-top: .8rem; padding: .6rem 1.1rem; border-radius: 8px; background: #1d3557;
  color: #fff; text-decoration: none; font-weight: 600 }
code { background: #eef1f4; border-radius: 4px; padding: .1em .35em }
@media (prefers-color-scheme: dark) {
  body { background: #12171d; color: #e6ebf0 } main { background: #1b222b } ul { color: #a8b4c0 }
  a.main { background: #a8c7fa; color: #0b1a2e } code { background: #2a333d } }
"""

_TROUBLES = {
    "access_denied": ("Nothing was installed", "You said no on Slack's page. If that was a slip, start again."),
    "invalid_browser": (
        "This page was opened elsewhere",
        "An installation has to end in the browser that it began in, with cookies allowed. Start again in one window.",
    ),
    "invalid_state": ("This attempt is over", "Each attempt is good once, for ten minutes. Start again."),
    "missing_code": ("Slack sent nothing to install with", "Start again from here rather than from a bookmark."),
    "invalid_code": (
        "Slack refused the installation",
        "What Slack sent was used before or is too old, or the app's secrets don't match. Start again; if it stays so, "
        "tell whoever runs this bot.",
    ),
    "no_answer": ("Slack gave no answer", "Nothing was kept. Try again in a minute."),
    "storage_error": (
        "The installation could not be kept",
        "It is recorded on our side. Tell whoever runs this bot, and start again when it is mended.",
    ),
}
_UNKNOWN = ("Slack did not install the app", "Start again; if it stays so, tell whoever runs this bot.")


def consent(address: str) -> str:
    """The page to begin at: what the app does, what it asks for and why, and the way to Slack's own page."""
    asks = "".join(f"<li><code>{escape(scope)}</code> {escape(why)}</li>" for scope, why in SCOPES.items())
    return _page(
        "Add Newsbrief to Slack",
        "<p>News briefings in which every line is a sentence of a source and opens that very sentence. "
        "People ask with <code>/brief</code>.</p>"
        f"<p>Slack will ask you to allow:</p><ul>{asks}</ul>",
        _link(address, "Add to Slack"),
    )


def installed(name: str, *, app: str, workspace: str | None) -> str:
    """The page after it worked, with the way into that workspace; an organisation's has still to be given to some."""
    address = "https://slack.com/app_redirect?" + urlencode({"app": app} | ({"team": workspace} if workspace else {}))
    next_step = (
        "<p>Type <code>/brief</code> in any channel, or open the app and look at its Home tab.</p>"
        if workspace
        else "<p>An admin of the organisation chooses the workspaces that have it. There, type <code>/brief</code>.</p>"
    )
    return _page(f"Newsbrief is installed in {name or 'Slack'}", next_step, _link(address, "Open Slack"))


def trouble(reason: str) -> str:
    """The page after it didn't work: why, in plain words, and the way to start again."""
    title, said = _TROUBLES.get(reason, _UNKNOWN)
    return _page(title, f"<p>{escape(said)}</p>", _link(INSTALL, "Start again"), kind="bad")


def _link(address: str, label: str) -> str:
    return f'<a class="main" href="{escape(address)}">{escape(label)}</a>'


def _page(title: str, *parts: str, kind: str = "") -> str:
    return "\n".join(_lines(title, parts, kind))


def _lines(title: str, parts: Iterable[str], kind: str) -> Iterable[str]:
    yield '<!doctype html><html lang="en"><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{escape(title)}</title><style>{_STYLE}</style>"
    yield f'<main class="{kind}"><h1>{escape(title)}</h1>'
    yield from parts
    yield "</main></html>"
