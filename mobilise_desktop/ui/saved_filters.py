"""The menu of the filters that were saved: choose one, save the present one, remove one."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.ui.buttons import MenuButton
from mobilise_desktop.ui.jobs import READ
from mobilise_desktop.ui.plain import mnemonic_safe
from mobilise_desktop.ui.tab import TabContext

if TYPE_CHECKING:
    from mobilise_desktop.settings.filters import SavedFilter

Read = Callable[[Mapping[str, Any]], Any]


class Filters(Protocol):
    """The row above a list."""

    saved_button: MenuButton

    @property
    def filter(self) -> Any:
        """What the list is narrowed to: a NamedTuple that knows whether it is empty."""
        ...

    def set_filter(self, chosen: Any) -> None:
        """Show and tell another filter."""
        ...


class SavedFilters(QObject):
    """Fills the menu each time it opens; `subject` names the list, `read` makes a filter of what is kept."""

    def __init__(
        self, parent: QWidget, context: TabContext, filters: Filters, subject: str, read: Read
    ) -> None:
        super().__init__(parent)
        self._parent, self._context, self._filters = parent, context, filters
        self._subject, self._read = subject, read
        self.known: Sequence[SavedFilter] = ()
        filters.saved_button.clicked.disconnect()
        filters.saved_button.clicked.connect(self.open)

    def open(self) -> None:
        """Read the saved filters and show the menu below its button."""
        from mobilise_desktop.settings import filters  # noqa: PLC0415  when asked for

        reader, subject = self._context.reader, self._subject
        self._context.jobs.submit(READ, lambda: filters.fetch(reader(), subject), self._show)

    def save(self, name: str) -> None:
        """Keep the present filter under a name."""
        chosen = _plain(self._filters.filter)
        self._do(lambda: self._write(name, chosen), _("Filter saved: {name}").format(name=name))

    def remove(self, one: "SavedFilter") -> None:
        """Forget a filter; the notice has Undo."""
        store = self._context.store

        def work() -> None:
            from mobilise_desktop.settings import filters  # noqa: PLC0415  loads SQLAlchemy

            filters.remove(store(), one)

        self._do(work, _("Filter removed: {name}").format(name=one.name))

    def use(self, one: "SavedFilter") -> None:
        """Narrow the list to a saved filter."""
        self._filters.set_filter(self._read(one.values))

    def fill(self, menu: QMenu) -> None:
        """Put the filters and what can be done with them into a menu."""
        for one in self.known:
            menu.addAction(mnemonic_safe(one.name)).triggered.connect(partial(self.use, one))
        if self.known:
            menu.addSeparator()
        saving = menu.addAction(_("Save this filter…"))
        saving.triggered.connect(self._ask_name)
        saving.setEnabled(not self._filters.filter.is_empty)
        if self.known:
            removing = menu.addMenu(_("Remove"))
            for one in self.known:
                removing.addAction(mnemonic_safe(one.name)).triggered.connect(partial(self.remove, one))

    # -- inside ----------------------------------------------------------------------------------

    def _show(self, known: Sequence["SavedFilter"]) -> None:
        self.known = known
        menu = QMenu(self._filters.saved_button)
        menu.aboutToHide.connect(menu.deleteLater)
        self.fill(menu)
        menu.popup(self._filters.saved_button.below())

    def _write(self, name: str, chosen: Mapping[str, Any]) -> None:
        """Keep a filter, in the thread that writes."""
        from mobilise_desktop.settings import filters  # noqa: PLC0415  loads SQLAlchemy

        filters.save(self._context.store(), self._subject, name, chosen)

    def _ask_name(self) -> None:
        from mobilise_desktop.ui.asking import saved  # noqa: PLC0415  when asked for
        from mobilise_desktop.ui.form_dialog import FormDialog  # noqa: PLC0415  as above
        from mobilise_desktop.ui.text_fields import TextField  # noqa: PLC0415  as above

        def check(values: Mapping[str, Any]) -> Mapping[str, str]:
            return {} if values["name"] else {"name": _("Please give the filter a name.")}

        fields = {"name": TextField(N_("Name of the filter"))}
        dialog = FormDialog(self._parent, N_("Save filter"), fields, N_("Save"), check=check)
        chosen = _plain(self._filters.filter)
        if saved(dialog, self._context, lambda values: self._write(values["name"], chosen)):
            told = _("Filter saved: {name}").format(name=dialog.values["name"])
            self._context.notices.say(told, _("Undo"), self._context.undo)

    def _do(self, work: Callable[[], object], told: str) -> None:
        context = self._context
        context.act(work, told)


def _plain(chosen: Any) -> dict[str, Any]:
    return {name: value for name, value in chosen._asdict().items() if value}
