"""Drafts of e-mails as .eml files: the mail program opens them ready to be sent, nothing is sent by us.

One file a person, or one for many as blind copies; never everybody in "To", where all would see all.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from pathlib import Path
from uuid import uuid4

from mobilise_desktop.interchange.writer import replacing

_FIELD = re.compile(r"\{(\w+)\}")
_CONTROL = re.compile(r"[\x00-\x1f\x7f\u2028\u2029]+")
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]+')
_LONGEST_NAME = 60
MOST_BLIND = 50
"""So many blind copies at most in one draft: mail servers refuse more."""


@dataclass(frozen=True, slots=True)
class Recipient:
    """Whom a draft is for: the address, the name shown, and the values that fill the text (`fields`)."""

    address: str
    name: str
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Letter:
    """Subject and text with places like `{name}`, which are filled for each recipient."""

    subject: str
    text: str

    def places(self) -> frozenset[str]:
        """The names in braces."""
        return frozenset(_FIELD.findall(f"{self.subject} {self.text}"))

    def filled(self, fields: Mapping[str, str]) -> "Letter":
        """The letter for one recipient; places that nobody knows stay as they stand."""
        return Letter(_filled(self.subject, fields), _filled(self.text, fields))


def write_single(folder: Path, letter: Letter, recipients: Sequence[Recipient]) -> list[Path]:
    """Write one draft a person into `folder`; the files in the order of the people.

    Raises:
        FileError, MachineError: the place can't be written; drafts written before stay.
    """
    names = _file_names(recipient.name or recipient.address for recipient in recipients)
    files = []
    for name, recipient in zip(names, recipients, strict=True):
        message = _message(letter.filled(recipient.fields), [recipient])
        message["To"] = _address(recipient)
        files.append(_write(folder / name, message))
    return files


def write_blind(folder: Path, letter: Letter, recipients: Sequence[Recipient]) -> list[Path]:
    """Write drafts to many at once, as blind copies, at most fifty people each; the files written."""
    files = []
    for start in range(0, len(recipients), MOST_BLIND):
        some = recipients[start : start + MOST_BLIND]
        message = _message(letter, some)
        message["Bcc"] = tuple(_address(one) for one in some)
        name = next(_file_names([f"{letter.subject} {start // MOST_BLIND + 1}"]))
        files.append(_write(folder / name, message))
    return files


def _message(letter: Letter, recipients: Sequence[Recipient]) -> EmailMessage:
    """Headers in the encoding that every mail program reads, unless an address itself has other letters."""
    is_plain = all(recipient.address.isascii() for recipient in recipients)
    message = EmailMessage(policy=SMTP if is_plain else SMTPUTF8)
    message["Subject"] = _one_line(letter.subject)
    message["X-Unsent"] = "1"
    message.set_content(letter.text, charset="utf-8", cte="base64")
    return message


def _address(recipient: Recipient) -> Address:
    local, _at, domain = _one_line(recipient.address).rpartition("@")
    return Address(_one_line(recipient.name), local, domain)


def _one_line(text: str) -> str:
    """Without line ends, so that a value can never begin another header."""
    return " ".join(_CONTROL.sub(" ", text).split())


def _filled(text: str, fields: Mapping[str, str]) -> str:
    return _FIELD.sub(lambda match: fields.get(match[1], match[0]), text)


def _write(file: Path, message: EmailMessage) -> Path:
    with replacing(file) as out:
        out.write(message.as_bytes())
    return file


def _file_names(titles: "Iterator[str] | Sequence[str]") -> Iterator[str]:
    """Names for files, each once, that every system accepts."""
    taken: set[str] = set()
    for title in titles:
        plain = _NOT_IN_NAMES.sub(" ", title).strip(" .")[:_LONGEST_NAME].strip(" .") or uuid4().hex[:8]
        name, number = plain, 1
        while name.casefold() in taken:
            number += 1
            name = f"{plain} {number}"
        taken.add(name.casefold())
        yield f"{name}.eml"
