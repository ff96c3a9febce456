"""Making the agreements of many placements: what can be made is asked, made by other processes, and shown."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from mobilise_desktop.core import clock, formats, i18n
from mobilise_desktop.core.i18n import _, ngettext
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.placements.pile_papers import AGREEMENT
from mobilise_desktop.ui.jobs import READ, Task
from mobilise_desktop.ui.messages import choose, tell
from mobilise_desktop.ui.running import stoppable
from mobilise_desktop.ui.tab import TabContext

if TYPE_CHECKING:
    from mobilise_desktop.features.placements.freezing import Left, Plan
    from mobilise_desktop.features.placements.ui.page import PlacementsTab

_TOLD = 10
"""So many that are left out are named."""


class FreezeActs:
    """Acts of the tab."""

    def __init__(self, tab: "PlacementsTab", context: TabContext) -> None:
        self._tab, self._context = tab, context

    def begin(self) -> None:
        """Make the agreements of the chosen placements, after a question."""
        self._tab.view.choice.ids(self._look)

    def _look(self, ids: Sequence[str]) -> None:
        context, own = self._context, [RowId(one) for one in ids]
        if not own:
            context.notices.say(_("Choose placements in the list first; Ctrl+A chooses all."))
            return

        def work() -> "Plan":
            from mobilise_desktop.features.placements import freezing  # noqa: PLC0415  loads SQLAlchemy

            return freezing.plan(context.reader(), own)

        context.jobs.submit(READ, work, self.ask, context.notices.error)

    def ask(self, plan: "Plan") -> None:
        """Say what can be made and what can't and why; make it if that is wanted."""
        count = len(plan.ready)
        title = _("Make agreements")
        if not count:
            tell(self._tab, title, _told(_("None of these agreements can be made yet."), plan.left))
            return
        text = ngettext(
            "{n} agreement will be made and can then be printed and signed. What it says can’t be changed "
            "after that without a new version.",
            "{n} agreements will be made and can then be printed and signed. What they say can’t be changed "
            "after that without a new version.",
            count,
        ).format(n=formats.number(count))
        verb = ngettext("Make {n} agreement", "Make {n} agreements", count).format(n=formats.number(count))
        if choose(self._tab, title, _told(text, plan.left), verb, _("Cancel")):
            self.make(plan.ready)

    def make(self, ids: Sequence[RowId]) -> None:
        """Make and write them, then show them for printing."""
        context, language, day = self._context, i18n.language(), clock.today()

        def work(task: Task) -> "tuple[list[RowId], list[Left]]":
            from mobilise_desktop.features.placements import freezing  # noqa: PLC0415  loads SQLAlchemy

            store = context.store()
            wish = freezing.Wish(store.target, language, day)
            made, left = freezing.make(wish, ids, stoppable(task))
            done, late = freezing.write(store, made)
            return done, [*left, *late]

        context.work_long(_("Making agreements…"), work, self._done)

    def _done(self, told: "tuple[Sequence[RowId], Sequence[Left]]") -> None:
        ids, left = told
        count = len(ids)
        text = ngettext("{n} agreement was made.", "{n} agreements were made.", count)
        said = text.format(n=formats.number(count))
        context = self._context

        def show() -> None:
            if left:
                tell(self._tab, _("Please note"), _told(said, left))
            if count:
                self._tab.acts.pile.preview(ids, (AGREEMENT,)).exec()

        def come() -> None:
            context.navigator.show_tab("placements")
            show()

        if not self._tab.isVisible() or QApplication.activeModalWidget() is not None:
            context.notices.say(said, _("Show"), come)
            return
        if count:
            context.notices.say(said, _("Undo"), context.undo)
        show()


def _told(text: str, left: "Sequence[Left]") -> str:
    """A sentence, and below it what is left out and why."""
    if not left:
        return text
    count = len(left)
    head = ngettext("{n} placement is left out:", "{n} placements are left out:", count)
    lines = [f"{one.ref}: {one.why}" for one in left[:_TOLD]]
    if count > _TOLD:
        rest = ngettext("… and {n} more", "… and {n} more", count - _TOLD)
        lines.append(rest.format(n=formats.number(count - _TOLD)))
    return "\n".join([text, "", head.format(n=formats.number(count)), *lines])
