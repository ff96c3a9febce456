"""Asks for a reference and a code from paper, and says what they prove."""

from contextlib import closing

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.placements import proving
from mobilise_desktop.features.placements.proving import INVALID, UNKNOWN, VALID, Answer
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import Button, PrimaryButton
from mobilise_desktop.ui.field import ERROR
from mobilise_desktop.ui.form_grid import FormGrid
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.help_key import give_help
from mobilise_desktop.ui.icons import pixmap
from mobilise_desktop.ui.jobs import Job, Task
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import ICON_L, XL, L, M, S
from mobilise_desktop.ui.messages import show_error
from mobilise_desktop.ui.progress_strip import ProgressStrip
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.text_fields import TextField
from mobilise_desktop.ui.wrap_label import WrapLabel

_WIDTH, _ANSWER = 520, 120
_LANE = "proof"
_SIGNS = {
    VALID: ("circle-check", "good"),
    INVALID: ("circle-x", "bad"),
    UNKNOWN: ("triangle-alert", "attention"),
}
_TOP = Qt.AlignmentFlag.AlignTop


class CodeDialog(QDialog):
    """Stays open for the next paper; `wanted` is the placement to be opened when it was accepted."""

    def __init__(self, parent: QWidget, context: TabContext) -> None:
        super().__init__(parent)
        theme.clothe(self)
        give_help(self)
        self._context = context
        self._job: Job | None = None
        self.answer: Answer | None = None
        self.wanted = ""
        self.setWindowTitle(_("Check a code from paper"))
        self.ref = TextField(N_("Reference"), N_("Such as MS-BVMW-2027-0012-7; dashes may be missing."))
        self.code = TextField(N_("Short code"), N_("The eight signs at the foot of each page."))
        self.check_button = PrimaryButton(N_("Check"), self.check)
        self.check_button.setDefault(True)
        self.open_button = Button(N_("Open the placement"), self._open, icon="briefcase")
        self.close_button = Button(N_("Close"), self.reject)
        self._sign, self.told = QLabel(), WrapLabel()
        self.strip = ProgressStrip()
        self._arrange()
        for field in (self.ref, self.code):
            field.edited.connect(lambda _value: self._forget())
            field.line.returnPressed.connect(self.check)
        self._forget()
        self.ref.setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self) -> None:
        """Look up what was typed, in the background."""
        if self._job is not None:
            return
        for field in (self.ref, self.code):
            field.commit()
        store, ref, code = self._context.store, self.ref.value() or "", self.code.value() or ""
        if not ref and not code:
            self.ref.set_message(ERROR, _("Type the reference, the code or both."))
            return

        def work(task: Task) -> Answer:
            opened = store()
            with closing(opened.reader()) as reader:  # in a thread of its own
                return proving.prove(reader, proving.Asked(ref, code, opened.actor.office), task)

        self._forget()
        self.check_button.setEnabled(False)
        self._job = self._context.jobs.submit(_LANE, work, self._show, self._fail, self.strip.advance)
        self.strip.begin(_("Looking for the code…"), self._job.stop)

    # -- inside ----------------------------------------------------------------------------------

    @override
    @guarded
    def done(self, result: int) -> None:
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    def _show(self, answer: Answer) -> None:
        self._end()
        self.answer = answer
        self._sign.setPixmap(pixmap(*_SIGNS[answer.level], ICON_L))
        self._sign.show()
        self.told.setText("\n".join(answer.told))
        self.told.setAccessibleName(self.told.text())
        self.open_button.setVisible(answer.placement_id is not None)

    def _fail(self, error: Exception) -> None:
        self._end()
        show_error(self, error)

    def _end(self) -> None:
        self._job = None
        self.strip.end()
        self.check_button.setEnabled(True)

    def _forget(self) -> None:
        """What was answered, or is being looked for, is no answer to what is typed now."""
        if self._job is not None:
            self._job.cancel()
            self._end()
        self.answer = None
        self.ref.set_message("")
        self._sign.hide()
        self.told.setText("")
        self.open_button.hide()

    def _open(self) -> None:
        if self.answer is not None and self.answer.placement_id is not None:
            self.wanted = self.answer.placement_id
            self.accept()

    def _arrange(self) -> None:
        head = PlainLabel(_("Check a code from paper"), "head", wrap=True)
        head.setMinimumWidth(theme.px(_WIDTH))
        answer = QHBoxLayout()
        answer.setSpacing(S)
        answer.addWidget(self._sign, 0, _TOP)
        answer.addWidget(self.told, 1, _TOP)
        holder = QWidget()
        holder.setLayout(answer)
        holder.setMinimumHeight(theme.px(_ANSWER))
        answer.setContentsMargins(0, 0, 0, 0)
        foot = QHBoxLayout()
        foot.setSpacing(S)
        foot.addWidget(self.open_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.check_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, XL, XL, L)
        column.setSpacing(L)
        column.addWidget(head)
        text = _(
            "Type what stands at the foot of the paper. One of the two is enough; both together prove more."
        )
        column.addWidget(PlainLabel(text, "secondary", wrap=True))
        column.addWidget(FormGrid(self.ref, self.code))
        column.addWidget(holder, 1)
        column.addWidget(self.strip)
        column.addSpacing(M)
        column.addLayout(foot)
