"""The catalogues of texts: the template drawn from the source, one file a language, their compiled twins.

Kept so that a change of the source changes few lines: sorted by file, without line numbers and dates.
"""

from io import BytesIO
from pathlib import Path

from babel.messages import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from mobilise_desktop.core import i18n, paths

PACKAGE = Path(__file__).resolve().parent.parent
LANGUAGES = tuple(code for code in i18n.LANGUAGES if code != "en")
"""Languages that have a catalogue; English is the language of the source."""

KEYWORDS = {
    "_": None,
    "N_": None,
    "ngettext": (1, 2),
    "NP_": (1, 2),
    "NC_": ((1, "c"), 2),
    "pgettext": ((1, "c"), 2),
}
"""Functions whose arguments are texts; `NP_` marks one and many, as `N_` marks a text."""

COMMENT_TAGS = ("Translators:",)
PLURALS = {
    "de": (2, "(n != 1)"),
    "fr": (2, "(n > 1)"),
    "it": (2, "(n != 1)"),
    "es": (2, "(n != 1)"),
    "eu": (2, "(n != 1)"),
    "nl": (2, "(n != 1)"),
    "hu": (1, "0"),
    "et": (2, "(n != 1)"),
    "ro": (3, "(n==1 ? 0 : (n==0 || (n%100 > 0 && n%100 < 20)) ? 1 : 2)"),
    "tr": (1, "0"),
}
"""Number of forms and the rule that chooses one; frozen here, since tools disagree about some."""

_HEAD = "# Texts of Mobilise Desktop."
_DROPPED = (
    b'"Project-Id-Version:',
    b'"Report-Msgid-Bugs-To:',
    b'"POT-Creation-Date:',
    b'"PO-Revision-Date:',
    b'"Last-Translator:',
    b'"Language-Team:',
    b'"Generated-By:',
)
"""Fields of the head that would differ in each branch and say nothing."""


def template_path() -> Path:
    """The template of all texts."""
    return paths.translations() / f"{i18n.DOMAIN}.pot"


def catalogue_path(language: str) -> Path:
    """The texts in one language."""
    return paths.translations() / language / "LC_MESSAGES" / f"{i18n.DOMAIN}.po"


def extract() -> Catalog:
    """The texts in the source."""
    found = Catalog(header_comment=_HEAD, charset="utf-8", fuzzy=False)
    texts = extract_from_dir(
        PACKAGE,
        method_map=[("**.py", "python")],
        keywords=KEYWORDS,
        comment_tags=COMMENT_TAGS,
        strip_comment_tags=True,
    )
    for file, line, message, comments, context in sorted(texts, key=lambda text: text[:2]):
        place = (f"{PACKAGE.name}/{Path(file).as_posix()}", line)
        found.add(message, None, [place], auto_comments=comments, context=context)
    return found


def template_text() -> bytes:
    """The template as it has to stand in its file."""
    return _written(extract())


def read(path: Path, language: str | None = None) -> Catalog:
    """A catalogue or template from its file."""
    with path.open("rb") as file:
        return read_po(file, locale=language, abort_invalid=True)


def update_all() -> list[Path]:
    """Write the template and bring every catalogue up to date, empty where a text is new; the files written.

    A text that changed counts as new: nothing is guessed. Texts that are gone are dropped.
    """
    template = extract()
    written = [_write(template_path(), _written(template))]
    for language in LANGUAGES:
        path = catalogue_path(language)
        written.append(_write(path, _written(_updated(path, language, template))))
    return written


def compile_all() -> None:
    """Write the `.mo` of every catalogue there is."""
    for language in LANGUAGES:
        path = catalogue_path(language)
        if path.exists():
            _write(path.with_suffix(".mo"), compiled(path, language))


def compiled(path: Path, language: str) -> bytes:
    """The compiled twin of a catalogue."""
    made = BytesIO()
    write_mo(made, read(path, language))
    return made.getvalue()


def _updated(path: Path, language: str, template: Catalog) -> Catalog:
    catalogue = read(path, language) if path.exists() else _new(language)
    catalogue.update(template, no_fuzzy_matching=True, keep_user_comments=True)
    return catalogue


def _new(language: str) -> Catalog:
    return Catalog(locale=language, header_comment=_HEAD, charset="utf-8", fuzzy=False)


def _written(catalogue: Catalog) -> bytes:
    made = BytesIO()
    write_po(made, catalogue, width=100, sort_by_file=True, include_lineno=False, ignore_obsolete=True)
    lines = made.getvalue().splitlines(keepends=True)
    return b"".join(line for line in lines if not line.startswith(_DROPPED))


def _write(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path
