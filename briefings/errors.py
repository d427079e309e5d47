"""What can go wrong inside `briefings`, as a tree.

::

    BriefingsError
    ├── InvalidDocument     a value that cannot be a document (naive time, offsets outside the text)
    ├── InvalidPhrase       a phrase of a scope or topic that cannot match anything
    ├── InvalidEdition      a stored edition that cannot be read back
    └── TemplateFault       a template that does not compile or render: template name, line, reason

Expected outcomes (no document matched, a line that did not verify) are values of the Edition, never errors.
"""


class BriefingsError(Exception):
    """The root: catching it catches everything that `briefings` raises on purpose."""


class InvalidDocument(BriefingsError):
    """A value that cannot be a document."""


class InvalidPhrase(BriefingsError):
    """A phrase of a scope or topic that cannot match anything."""


class InvalidEdition(BriefingsError):
    """A stored edition that cannot be read back."""


class TemplateFault(BriefingsError):
    """A template that does not compile or render."""

    def __init__(self, template: str, line: int, reason: str) -> None:
        super().__init__(f"{template}:{line}: {reason}")
        self.template = template
        self.line = line
        self.reason = reason
