"""Entering a signature: what a party did with a version, proved by the code typed or read from a scan."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core import clock
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.placements import signature_rules, words
from mobilise_desktop.features.placements.queries import Signatory, Version
from mobilise_desktop.ui.choice_fields import ChoiceField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.date_field import DateField
from mobilise_desktop.ui.document_pages import LANE
from mobilise_desktop.ui.field import ERROR, INFO, WARNING
from mobilise_desktop.ui.file_field import FileField
from mobilise_desktop.ui.form_dialog import FormDialog
from mobilise_desktop.ui.jobs import Job, Jobs
from mobilise_desktop.ui.text_fields import TextField

if TYPE_CHECKING:
    from mobilise_desktop.features.placements.scanned import Scan
    from mobilise_desktop.ui.field import Field

Values = Mapping[str, Any]
CODE, SCAN = "code", "scan"
_OF_FIRMS = ("function", "authority", "second_signer", "second_function")
_NOBODY = Signatory("", "", "")


class SignatureDialog(FormDialog):
    """`people` are those who are likely to sign, by party; `values` has `code` and `scan` besides the row's.

    A wrong code, day or person is told beside its field: nothing that was typed is lost.
    """

    def __init__(
        self, parent: QWidget, jobs: Jobs, version: Version, people: Mapping[str, Signatory]
    ) -> None:
        self._version, self._people, self._jobs = version, people, jobs
        self._reading: Job | None = None
        fields = _fields(version)
        super().__init__(
            parent, N_("Enter a signature"), fields, N_("Save"), check=lambda values: _flaws(version, values)
        )
        self.scan: FileField = fields[SCAN]
        party = next(iter(version.missing), version.signers[0])
        first = {
            "party": party, "decision": "signed", "method": "wet_ink_original",
            "signed_on": clock.today().isoformat(),
        }  # fmt: skip
        for name, value in first.items():
            fields[name].set_value(value)
        fields["party"].edited.connect(self._name)
        fields["decision"].edited.connect(lambda _value: self._show_what_fits())
        self.scan.edited.connect(self._read)
        self._name(party)

    def _name(self, party: str) -> None:
        """Propose who signs for a party, with function and authority as the register has them."""
        person = self._people.get(party, _NOBODY)
        self.fields["signer"].set_value(person.name or None)
        self.fields["function"].set_value(person.function or None)
        self.fields["authority"].set_value(person.authority or None)
        self._show_what_fits()

    def _show_what_fits(self) -> None:
        """An employee signs without function and authority; only who refuses has a reason."""
        is_firm = self.fields["party"].value() != "employee"
        for name in _OF_FIRMS:
            self.fields[name].setVisible(is_firm)
        self.fields["refusal_reason"].setVisible(self.fields["decision"].value() == "refused")
        self.form.arrange()
        self.fit()

    # -- the scan --------------------------------------------------------------------------------

    def _read(self, path: Path | None) -> None:
        """Look for the codes on a scan, in a thread of its own."""
        if self._reading is not None:
            self._reading.cancel()
        self._wait(None)
        if path is None:
            return

        def work() -> "Scan":
            from mobilise_desktop.features.placements import scanned  # noqa: PLC0415  loads Pillow

            return scanned.read(path)

        self._say(INFO, _("The code on the scan is being read…"))
        self._wait(self._jobs.submit(LANE, work, self._take, self._fail))

    def _wait(self, reading: Job | None) -> None:
        """Nothing is saved before it is known which version a scan is of."""
        self._reading = reading
        self.do_button.setEnabled(reading is None)

    def _take(self, scan: "Scan") -> None:
        self._wait(None)
        code = self._version.short_code
        flaw, remark = scan.flaw(code), scan.remark(code)
        if flaw:
            self._say(ERROR, flaw)
            return
        if scan.bearing(code):
            self.fields[CODE].set_value(code)
            self.fields[CODE].set_message("")
            remark = remark or _("The pages bear the code of this version.")
        self._say(INFO if scan.bearing(code) and len(scan.codes) == 1 else WARNING, remark)

    def _fail(self, error: Exception) -> None:
        self._wait(None)
        self._say(ERROR, str(error))

    def _say(self, level: str, text: str) -> None:
        self.scan.set_message(level, text)
        self.form.arrange()
        self.fit()


def _fields(version: Version) -> "dict[str, Any]":
    fields: dict[str, Field] = {
        CODE: TextField(
            N_("Code on the signed paper"), N_("Eight signs at the foot of each page"), chars=12
        ),
        SCAN: FileField(
            N_("Scan of the signed paper"), N_("Choose the scan…"),
            (N_("Scans (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)"), N_("All files (*)")),
            N_("The code is read from it, and it is kept with the signature"),
        ),
        "party": ChoiceField(
            N_("Party"), lambda: _choices("party", dict.fromkeys(version.signers, "")), empty=False
        ),
        "decision": ChoiceField(N_("Signed or refused"), _decisions, empty=False),
        "signer": TextField(N_("Who signed")),
        "function": TextField(N_("Function")),
        "authority": ChoiceField(N_("Signs by"), lambda: _choices("authority", words.AUTHORITIES)),
        "second_signer": TextField(N_("Second signatory")),
        "second_function": TextField(N_("Function of the second")),
        "method": ChoiceField(N_("How"), lambda: _choices("method", words.METHODS), empty=False),
        "signed_on": DateField(N_("Signed on")),
        "place": TextField(N_("Town of signing")),
        "refusal_reason": TextField(N_("Reason of the refusal")),
    }  # fmt: skip
    return fields


def _flaws(version: Version, values: Values) -> Mapping[str, str]:
    found = signature_rules.flaws(version, signature_rules.signed_by(version), values, values[CODE] or "")
    name, words = next(iter(found.items()), ("", ""))
    if name == "second_signer" and values["party"] == "employee":
        name = "signer"  # an employee has no second signatory
    return {name: words} if name else {}


def _decisions() -> list[Choice]:
    return [Choice("signed", _("Signed")), Choice("refused", _("Refused"))]


def _choices(kind: str, known: Mapping[str, str]) -> list[Choice]:
    return [Choice(code, words.word(kind, code)) for code in known]
