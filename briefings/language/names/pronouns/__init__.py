"""Whom `he` and `she`, and `the president`, mean in a text: told only where nobody else can be meant.

::

    landmarks (sentences, quotations, pronouns) ── stretches, scenes (who is there) ── saying (who speaks)
              references: what one sentence settles ── course: what the text settles, pronoun by pronoun
"""
