"""The names and descriptions of `/brief` and its options, in English and in other languages.

Discord shows a command under the reader's own language. Names are lower-case, of 1 to 32 letters, digits and hyphens;
descriptions have 1 to 100 characters (discord.com/developers/docs/interactions/application-commands, naming).
"""

from __future__ import annotations

import discord
from discord import app_commands
from discord.app_commands import TranslationContextTypes, locale_str

COMMAND, COMMAND_SAYS = "brief", "A cited news briefing: every line opens the very sentence it comes from"
BRIEFING, BRIEFING_SAYS = "briefing", "Which briefing; or search, why, follow, help"
TOPIC, TOPIC_SAYS = "topic", "One topic of it, in depth"
WINDOW, WINDOW_SAYS = "window", "From when: today, 24h, 7d, since 2025-11-01, since-last"
MORE, MORE_SAYS = "more", "sources, timeline, figures, voices, changes; compact, thread; or words to search for"
SHARE, SHARE_SAYS = "share", "Show the answer to everybody here"

_GERMAN = {
    COMMAND: "lage", COMMAND_SAYS: "Ein Lagebericht mit Quellen: jede Zeile öffnet den Satz, aus dem sie stammt",
    BRIEFING: "thema", BRIEFING_SAYS: "Welcher Lagebericht; oder search, why, follow, help",
    TOPIC: "abschnitt", TOPIC_SAYS: "Ein Abschnitt davon, ausführlich",
    WINDOW: "zeitraum", WINDOW_SAYS: "Ab wann: today, 24h, 7d, since 2025-11-01, since-last",
    MORE: "mehr", MORE_SAYS: "sources, timeline, figures, voices, changes; compact, thread; oder Suchwörter",
    SHARE: "teilen", SHARE_SAYS: "Die Antwort allen hier zeigen",
}  # fmt: skip
_FRENCH = {
    COMMAND: "synthèse", COMMAND_SAYS: "Une synthèse sourcée : chaque ligne ouvre la phrase dont elle vient",
    BRIEFING: "dossier", BRIEFING_SAYS: "Quel dossier ; ou search, why, follow, help",
    TOPIC: "sujet", TOPIC_SAYS: "Un seul sujet, en détail",
    WINDOW: "période", WINDOW_SAYS: "Depuis quand : today, 24h, 7d, since 2025-11-01, since-last",
    MORE: "autre", MORE_SAYS: "sources, timeline, figures, voices, changes ; compact, thread ; ou des mots à chercher",
    SHARE: "partager", SHARE_SAYS: "Montrer la réponse à tout le monde ici",
}  # fmt: skip
_SPANISH = {
    COMMAND: "resumen", COMMAND_SAYS: "Un resumen con fuentes: cada línea abre la frase de la que procede",
    BRIEFING: "asunto", BRIEFING_SAYS: "Qué resumen; o search, why, follow, help",
    TOPIC: "tema", TOPIC_SAYS: "Un solo tema, en detalle",
    WINDOW: "periodo", WINDOW_SAYS: "Desde cuándo: today, 24h, 7d, since 2025-11-01, since-last",
    MORE: "más", MORE_SAYS: "sources, timeline, figures, voices, changes; compact, thread; o palabras que buscar",
    SHARE: "compartir", SHARE_SAYS: "Mostrar la respuesta a todos aquí",
}  # fmt: skip
_PORTUGUESE = {
    COMMAND: "resumo", COMMAND_SAYS: "Um resumo com fontes: cada linha abre a frase de onde veio",
    BRIEFING: "assunto", BRIEFING_SAYS: "Qual resumo; ou search, why, follow, help",
    TOPIC: "tema", TOPIC_SAYS: "Um só tema, em detalhe",
    WINDOW: "período", WINDOW_SAYS: "Desde quando: today, 24h, 7d, since 2025-11-01, since-last",
    MORE: "mais", MORE_SAYS: "sources, timeline, figures, voices, changes; compact, thread; ou palavras a buscar",
    SHARE: "compartilhar", SHARE_SAYS: "Mostrar a resposta a todos aqui",
}  # fmt: skip

LANGUAGES = {
    discord.Locale.german: _GERMAN,
    discord.Locale.french: _FRENCH,
    discord.Locale.spain_spanish: _SPANISH,
    discord.Locale.latin_american_spanish: _SPANISH,
    discord.Locale.brazil_portuguese: _PORTUGUESE,
}


class Words(app_commands.Translator):
    """Gives Discord the words of each language; English where there are none."""

    async def translate(
        self, string: locale_str, locale: discord.Locale, context: TranslationContextTypes
    ) -> str | None:
        """The words in this language."""
        return LANGUAGES.get(locale, {}).get(string.message)
