"""Counts the values of the filters above the list of firms, in the background."""

from collections.abc import Callable

from mobilise_desktop.core import i18n
from mobilise_desktop.features.firms import facets
from mobilise_desktop.features.firms.facets import Facets
from mobilise_desktop.features.firms.ui.filters import FirmFilters
from mobilise_desktop.ui.jobs import READ, Job, Task
from mobilise_desktop.ui.tab import TabContext


class FacetCounts:
    """Keeps `filters.facets` right; `counted` is called when there are new numbers."""

    def __init__(self, context: TabContext, filters: FirmFilters, counted: Callable[[], object]) -> None:
        self._context, self._filters, self._counted = context, filters, counted
        self._every: Facets | None = None
        self._of: object = None
        self._job: Job | None = None

    @property
    def total(self) -> int:
        """How many firms there are without any filter; 0 until counted."""
        return sum(self._every.countries.values()) if self._every else 0

    def start(self) -> None:
        """Count anew, as after a change of the register."""
        self._every = self._of = None
        self.go_on()

    def go_on(self) -> None:
        """Count for the present filter unless that is done, or being done."""
        chosen = self._filters.filter
        if self._of == chosen:
            return
        self.stop()
        self._of = chosen
        context, language, known = self._context, i18n.language(), self._every

        def work(task: Task) -> tuple[Facets, Facets]:
            reader = context.reader()
            task.on_stop(reader.interrupt)
            every = known or facets.count_all(reader, language)
            if chosen.is_empty:
                return every, every
            return every, facets.narrowed(reader, language, chosen, every, task.check)

        self._job = context.jobs.submit(READ, work, self._take)

    def stop(self) -> None:
        """Count no more: something else is wanted first."""
        if self._job is not None:
            self._job.cancel()
            self._job = self._of = None

    def _take(self, found: tuple[Facets, Facets]) -> None:
        self._job = None
        self._every, self._filters.facets = found
        self._filters.renew_counts()
        self._counted()
