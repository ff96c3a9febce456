"""Which files may be attached: at most 25 MB each, and nothing that runs."""

import zipfile
from io import BytesIO

from mobilise_desktop.core.errors import FileError
from mobilise_desktop.core.i18n import N_, _

KINDS = {
    "signed": N_("Signed paper"),
    "evidence": N_("Proof of consent"),
    "certificate": N_("Certificate"),
    "letter": N_("Letter or mail"),
    "picture": N_("Picture"),
    "other": N_("Other file"),
}
"""What a file is, with its name for people (marked by `N_`)."""

RETENTION = {"signed": "signed_declaration", "evidence": "consent_evidence", "letter": "correspondence"}
"""How long files of a kind are kept: a class of `resources/retention.json`."""

_LONGEST_NAME = 200

RUNNING = frozenset(
    """
    accda accde accdr ade adp app appimage application appref-ms appx appxbundle bash bat bin cab chm cmd com
    command cpl crt csh deb desktop diagcab dll dmg docm dotm ear elf exe fish gadget hlp hta htm html img inf
    iqy iso jar jnlp js jse ksh library-ms lnk lua mde mht mhtml msc msh msh1 msh2 msi msix msixbundle msp mst
    ocx oqy php pif pkg pl potm ppam ppsm pptm ps1 ps1xml ps2 psc1 psd1 psm1 py pyc pyw pyz rb reg rpm rqy run
    scf scpt scr sct search-ms searchconnector-ms settingcontent-ms sh slk sldm svg svgz swf sys terminal
    theme themepack tool udl url vb vbe vbs vbscript vhd vhdx war website workflow ws wsc wsf wsh xhtml xla
    xlam xll xlm xlsm xltm xpi zsh
    """.split()  # noqa: SIM905  easier to read and to keep in order than a list
)
"""Ends of names of files that Windows, macOS or Linux runs, or that may hold programs (macros, scripts)."""

_BEGINNINGS = (
    b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe", b"L\0\0\0\x01\x14\x02\0",
)  # fmt: skip
_MACROS = ("vbaproject.bin", "meta-inf/manifest.mf", "androidmanifest.xml")
_PARTS_OF_OFFICE_FILES = frozenset({"bin", "inf", "svg"})
_PICTURES = ("png", "jpg", "jpeg", "heic", "webp", "gif", "bmp", "tif", "tiff")


def check(name: str, content: bytes) -> None:
    """Refuse a file that may not be attached.

    Raises:
        FileError: "empty" or "executable"; the sentence says what to do. ("too_large" is found before
            it is read.)
    """
    if not content:
        raise FileError("empty", _("“{file}” is empty. Choose another file.").format(file=name))
    if ending(name) in RUNNING or content.startswith(_BEGINNINGS) or _has_programs(content):
        text = _(
            "“{file}” can run programs on a computer, so it can’t be attached. "
            "Save it as PDF and attach that instead."
        )
        raise FileError("executable", text.format(file=name))


def too_large(name: str, limit: int) -> FileError:
    """The refusal of a file with more than `limit` bytes."""
    text = _("“{file}” is larger than {limit} MB. Scan it in black and white or split it.")
    return FileError("too_large", text.format(file=name, limit=limit >> 20))


def ending(name: str) -> str:
    """The end of a name that decides what a double click does; spaces and dots behind it do not count."""
    return name.rstrip(". \u00a0").rpartition(".")[2].casefold()


def shown_name(name: str) -> str:
    """A name without signs that can't be seen or that turn the reading direction, and not too long."""
    seen = "".join(sign for sign in " ".join(name.split()) if sign.isprintable())
    if len(seen) <= _LONGEST_NAME:
        return seen or "-"
    stem, dot, last = seen.rpartition(".")
    return stem[: _LONGEST_NAME - len(last) - 1] + dot + last if dot else seen[:_LONGEST_NAME]


def likely_kind(name: str) -> str:
    """What a file is when nobody has said it yet."""
    if ending(name) in _PICTURES:
        return "picture"
    return "letter" if ending(name) in ("eml", "msg") else "other"


def _has_programs(content: bytes) -> bool:
    if not content.startswith(b"PK\3\4"):
        return b"_VBA_PROJECT" in content[: 1 << 20] if content.startswith(b"\xd0\xcf\x11\xe0") else False
    try:
        names = [name.casefold() for name in zipfile.ZipFile(BytesIO(content)).namelist()]
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        return False
    return any(name.endswith(_MACROS) or _runs_inside(name) for name in names)


def _runs_inside(name: str) -> bool:
    """Whether a file in an archive runs; the parts of office files are ".bin" and the like, and do not."""
    *folders, file = name.replace("\\", "/").split("/")
    return ending(file) in RUNNING - _PARTS_OF_OFFICE_FILES or any(f.endswith(".app") for f in folders)
