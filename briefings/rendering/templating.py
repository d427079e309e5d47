"""One Jinja2 environment per format: its escaping, the packaged templates, and an admin's overrides before them.

An override has the name of a packaged template (`html/card.html`) and may extend that one to replace single blocks::

    {% extends "packaged:html/card.html" %}
    {% block voices %}{% endblock %}

Templates are sandboxed, because overrides may one day come from chat: they see the shown edition and nothing behind it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from traceback import walk_tb
from types import TracebackType

from jinja2 import BaseLoader, Environment, PackageLoader, StrictUndefined, TemplateError, TemplateSyntaxError
from jinja2.bccache import Bucket, BytecodeCache
from jinja2.sandbox import ImmutableSandboxedEnvironment

from briefings.compiled import recalled
from briefings.errors import TemplateFault

Layers = tuple[tuple[str, str], ...]
"""Templates by name that stand before the packaged ones."""

_PACKAGED = "packaged:"


class _Layered(BaseLoader):
    """Overrides first, then the packaged templates, which `packaged:` names beyond any override."""

    def __init__(self, overrides: Mapping[str, str]) -> None:
        self._overrides = overrides
        self._packaged = PackageLoader("briefings", "templates")

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        source = self._overrides.get(template)
        if source is None:
            source, _, _ = self._packaged.get_source(environment, template.removeprefix(_PACKAGED))
        return source, template, lambda: True  # the name instead of a path, so that a fault can say where it is


def layers(overrides: Mapping[str, str] | None) -> Layers:
    """Overrides as something that compiled templates can be kept under: compiling takes longer than all the rest."""
    return tuple(sorted((overrides or {}).items()))


class Escaped(str):
    """A text that a format has escaped already; Jinja2 knows it by `__html__` and leaves it as it is."""

    __slots__ = ()

    def __html__(self) -> str:
        return self


class _Before(BytecodeCache):
    """The templates that were compiled before, by the checksum of their source."""

    def __init__(self, templates: dict[str, bytes]) -> None:
        self._templates = templates

    def load_bytecode(self, bucket: Bucket) -> None:
        known = self._templates.get(self._key(bucket))
        if known is not None:
            bucket.bytecode_from_string(known)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._templates[self._key(bucket)] = bucket.bytecode_to_string()

    def _key(self, bucket: Bucket) -> str:
        return f"{bucket.key} {bucket.checksum}"


class Templates:
    """The templates of one format. `escape` makes a plain text safe in that format; without one HTML's rules hold."""

    def __init__(
        self,
        *,
        overrides: Layers = (),
        escape: Callable[[str], str] | None = None,
        filters: Mapping[str, Callable[..., object]] | None = None,
    ) -> None:
        before = recalled()
        self._environment = ImmutableSandboxedEnvironment(
            loader=_Layered(dict(overrides)),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            finalize=_finalizer(escape) if escape is not None else None,
            bytecode_cache=_Before(before.templates) if before else None,
        )
        self._environment.filters.update(filters or {})

    def render(self, name: str, values: Mapping[str, object]) -> str:
        """The template's output.

        Raises:
            TemplateFault: it does not compile, or stumbles on a value.
        """
        try:
            return self._environment.get_template(name).render(values)
        except TemplateSyntaxError as error:
            raise TemplateFault(error.name or name, error.lineno, error.message or "does not compile") from error
        except RecursionError as error:
            where, line = _place(error.__traceback__) or (name, 1)
            reason = f"extends or includes itself; to extend the packaged one, write {_PACKAGED}{where}"
            raise TemplateFault(where, line, reason) from error
        except TemplateError as error:
            raise _fault(name, error, error.message or type(error).__name__) from error
        except Exception as error:  # a template is a program: it can divide by zero
            raise _fault(name, error, f"{type(error).__name__}: {error}") from error


def _finalizer(escape: Callable[[str], str]) -> Callable[[object], object]:
    """Escapes what is not markup yet, before HTML's own escaping would."""

    def finalize(value: object) -> object:
        return value if hasattr(value, "__html__") else Escaped(escape(str(value)))

    return finalize


def _fault(name: str, error: Exception, reason: str) -> TemplateFault:
    where, line = _place(error.__traceback__) or (name, 1)
    return TemplateFault(where, line, reason)


def _place(traceback: TracebackType | None) -> tuple[str, int] | None:
    """The innermost line of a template in a traceback: their code objects carry the template's name as file name."""
    found = None
    for frame, line in walk_tb(traceback):
        if "__jinja_exception__" in frame.f_globals or "__jinja_template__" in frame.f_globals:
            found = frame.f_code.co_filename, line
    return found
