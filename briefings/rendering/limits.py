"""What a platform takes in one message: one table per platform, each number with where it stands.

Renderers keep to these tables and tests judge payloads by them; no other module writes such a number down. Characters
are counted as `length` does, because the platforms don't say whether they count code points or UTF-16 units.
"""

from __future__ import annotations

from typing import NamedTuple


class Limit(int):
    """The most of something. `source` is the page that says so, or what was observed where none does."""

    source: str

    def __new__(cls, most: int, source: str) -> Limit:
        """A limit of `most`."""
        limit = super().__new__(cls, most)
        limit.source = source
        return limit


def length(text: str) -> int:
    """Characters of a text: code points or UTF-16 units, whichever are more, which are always the units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


class SlackLimits(NamedTuple):
    """A message of Slack's `chat.postMessage`."""

    blocks: Limit
    header: Limit
    rich_text: Limit
    plain_text: Limit
    context_elements: Limit
    actions: Limit
    button_text: Limit
    action_id: Limit
    menu_options: Limit
    option_text: Limit
    option_value: Limit
    placeholder: Limit
    url: Limit
    text: Limit
    all_blocks: Limit
    tables: Limit
    charts: Limit
    chart_title: Limit
    chart_label: Limit
    chart_categories: Limit


_BLOCKS = "https://docs.slack.dev/reference/block-kit/blocks"
_ELEMENTS = "https://docs.slack.dev/reference/block-kit/block-elements"

SLACK = SlackLimits(
    blocks=Limit(50, _BLOCKS),
    header=Limit(150, f"{_BLOCKS}/header-block"),
    rich_text=Limit(3000, f"{_BLOCKS}/section-block, kept for rich_text too, whose page names no limit"),
    plain_text=Limit(3000, "https://docs.slack.dev/reference/block-kit/composition-objects/text-object"),
    context_elements=Limit(10, f"{_BLOCKS}/context-block"),
    actions=Limit(25, f"{_BLOCKS}/actions-block"),
    button_text=Limit(75, f"{_ELEMENTS}/button-element"),
    action_id=Limit(255, f"{_ELEMENTS}/button-element"),
    menu_options=Limit(100, f"{_ELEMENTS}/select-menu-element"),
    option_text=Limit(75, "https://docs.slack.dev/reference/block-kit/composition-objects/option-object"),
    option_value=Limit(150, "https://docs.slack.dev/reference/block-kit/composition-objects/option-object"),
    placeholder=Limit(150, f"{_ELEMENTS}/select-menu-element"),
    url=Limit(3000, f"{_ELEMENTS}/button-element, kept for links too, whose page names no limit"),
    text=Limit(4000, "https://docs.slack.dev/reference/methods/chat.postMessage: best under 4,000 characters"),
    all_blocks=Limit(
        12_000,
        "https://github.com/slackapi/bolt-js/issues/2509 and /2867: msg_blocks_too_long comes at 11,341 characters of "
        "text in rich_text, at 13,297 in markdown; so the blocks as JSON are what we count, which is more than either",
    ),
    tables=Limit(1, f"{_BLOCKS}/table-block"),
    charts=Limit(2, f"{_BLOCKS}/data-visualization-block: of a message"),
    chart_title=Limit(50, f"{_BLOCKS}/data-visualization-block"),
    chart_label=Limit(20, f"{_BLOCKS}/data-visualization-block: series names, categories and labels"),
    chart_categories=Limit(20, f"{_BLOCKS}/data-visualization-block"),
)


class DiscordLimits(NamedTuple):
    """A message of Discord's `Create Message`."""

    components: Limit
    all_text: Limit
    text_display: Limit
    action_row: Limit
    button_label: Limit
    custom_id: Limit
    menu_options: Limit
    option_label: Limit
    option_value: Limit
    placeholder: Limit
    embeds: Limit
    embed_title: Limit
    embed_description: Limit
    all_embeds: Limit
    rows: Limit
    thread_name: Limit
    media_description: Limit
    attachments: Limit


_COMPONENTS = "https://docs.discord.com/developers/components/reference"
_MESSAGE = "https://docs.discord.com/developers/resources/message"

DISCORD = DiscordLimits(
    components=Limit(40, f"{_COMPONENTS}, nested ones counted"),
    all_text=Limit(4000, "https://discordjs.guide/popular-topics/display-components: over all text displays"),
    text_display=Limit(4000, "Discord's OpenAPI document, TextDisplayComponentForMessageRequest"),
    action_row=Limit(5, f"{_COMPONENTS}#action-row"),
    button_label=Limit(80, f"{_COMPONENTS}#button"),
    custom_id=Limit(100, f"{_COMPONENTS}#custom-id"),
    menu_options=Limit(25, f"{_COMPONENTS}#string-select"),
    option_label=Limit(100, f"{_COMPONENTS}#string-select"),
    option_value=Limit(100, f"{_COMPONENTS}#string-select"),
    placeholder=Limit(150, f"{_COMPONENTS}#string-select"),
    embeds=Limit(10, f"{_MESSAGE}#create-message"),
    embed_title=Limit(256, f"{_MESSAGE}#embed-object-embed-limits"),
    embed_description=Limit(4096, f"{_MESSAGE}#embed-object-embed-limits"),
    all_embeds=Limit(6000, f"{_MESSAGE}#embed-object-embed-limits, over all embeds of a message"),
    rows=Limit(5, f"{_COMPONENTS}#legacy-message-component-behavior: action rows of a message with embeds"),
    thread_name=Limit(100, "https://docs.discord.com/developers/resources/channel#start-thread-from-message"),
    media_description=Limit(1024, f"{_COMPONENTS}#media-gallery, and {_MESSAGE}#attachment-object"),
    attachments=Limit(10, f"{_MESSAGE}#create-message"),
)
