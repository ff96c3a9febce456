"""What is wrong with the catalogues: missing, unsure or stale texts, other placeholders, lost mnemonics."""

import gettext
import re
from collections.abc import Iterator

from babel.messages import Catalog
from babel.messages.catalog import Message

from mobilise_desktop.dev import catalogues

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_MNEMONIC = re.compile(r"(?<!&)&(?=\w)")
_ENDINGS = ("…", ":", "\n", " ")
_MANY_NUMBERS = range(1001)

Key = tuple[str | None, str | tuple[str, ...]]


def all_flaws() -> list[str]:
    """Every flaw of the template and of all catalogues, a sentence each; empty when all is well."""
    if not catalogues.template_path().exists():
        return [f"{catalogues.template_path().name} is missing: run “python -m mobilise_desktop.dev texts”."]
    template = catalogues.extract()
    found = list(_template_flaws())
    for language in catalogues.LANGUAGES:
        found += [f"{language}: {flaw}" for flaw in catalogue_flaws(language, template)]
    return found


def _template_flaws() -> Iterator[str]:
    if catalogues.template_path().read_bytes() != catalogues.template_text():
        yield "the template is out of date: run “python -m mobilise_desktop.dev texts”."


def catalogue_flaws(language: str, template: Catalog) -> Iterator[str]:
    """The flaws of one language's catalogue against the texts of the source."""
    path = catalogues.catalogue_path(language)
    if not path.exists():
        yield f"there is no {path.name}."
        return
    catalogue = catalogues.read(path, language)
    if (catalogue.num_plurals, catalogue.plural_expr) != catalogues.PLURALS[language]:
        yield f"its rule of plurals is “{catalogue.plural_forms}”, not the one agreed on."
    given = {_key(message): message for message in catalogue if message.id}
    wanted = {_key(message): message for message in template if message.id}
    yield from (
        f'"{_shown(given[key])}" is not in the program any more.' for key in given.keys() - wanted.keys()
    )
    for key, source in wanted.items():
        flaw = _flaw(source, given.get(key), language)
        if flaw:
            yield f'"{_shown(source)}" {flaw}'


def _flaw(source: Message, given: Message | None, language: str) -> str:
    forms = _forms(given.string) if given else ()
    if given is None or not all(forms):
        return "is not translated."
    if given.fuzzy:
        return "is marked as unsure (fuzzy)."
    if len(forms) != (catalogues.PLURALS[language][0] if source.pluralizable else 1):
        return "has another number of forms."
    return next((flaw for n, form in enumerate(forms) if (flaw := _form_flaw(source, form, n, language))), "")


def _form_flaw(source: Message, form: str, place: int, language: str) -> str:
    sources = _forms(source.id)
    allowed = [_placeholders(sources[-1])]
    if source.pluralizable and _stands_for_one_number(place, language):
        allowed.append(_placeholders(sources[0]))
    if _placeholders(form) not in allowed:
        return f"has other placeholders in “{form}”."
    if len(_MNEMONIC.findall(form)) != len(_MNEMONIC.findall(sources[-1])):
        return f"has lost or won a mnemonic (&) in “{form}”."
    if [form.endswith(end) for end in _ENDINGS] != [sources[-1].endswith(end) for end in _ENDINGS]:
        return f"ends differently in “{form}” (…, colon, space or line break)."
    return ""


def _stands_for_one_number(place: int, language: str) -> bool:
    """True for a form that is chosen for a single number, and so may leave the number out ("one firm")."""
    choose = gettext.c2py(catalogues.PLURALS[language][1])
    return sum(choose(n) == place for n in _MANY_NUMBERS) == 1


def _placeholders(text: str) -> list[str]:
    return sorted(_PLACEHOLDER.findall(text))


def _forms(text: str | tuple[str, ...] | list[str] | None) -> tuple[str, ...]:
    return (text or "",) if isinstance(text, str) or text is None else tuple(text)


def _key(message: Message) -> Key:
    return (message.context, message.id if isinstance(message.id, str) else tuple(message.id))


def _shown(message: Message) -> str:
    return _forms(message.id)[0]
