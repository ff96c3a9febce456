"""Declares the tab and the pages of the placements; they are loaded when they are first shown."""

from typing import Any

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.ui.tab import PageSpec, TabContext, TabSpec


def _create(context: TabContext) -> QWidget:
    from mobilise_desktop.features.placements.ui.page import PlacementsTab  # noqa: PLC0415  when first shown

    return PlacementsTab(context)


def _timeline(context: TabContext) -> QWidget:
    from mobilise_desktop.features.placements.ui.timeline_page import TimelinePage  # noqa: PLC0415  as above

    return TimelinePage(context)


def _results(context: TabContext) -> QWidget:
    from mobilise_desktop.features.placements.ui.results_page import ResultsPage  # noqa: PLC0415  as above

    return ResultsPage(context)


def _due(context: TabContext) -> QWidget:
    from mobilise_desktop.features.placements.ui.due_page import DuePage  # noqa: PLC0415  as above

    return DuePage(context)


def _import(context: TabContext, **arguments: Any) -> QWidget:
    from mobilise_desktop.features.placements.ui.import_page import ImportPage  # noqa: PLC0415  as above

    return ImportPage(context, **arguments)


def _schemes(context: TabContext) -> QWidget:
    from mobilise_desktop.features.placements.ui.schemes_page import SchemesPage  # noqa: PLC0415  as above

    return SchemesPage(context)


def _rules(context: TabContext) -> QWidget:
    from mobilise_desktop.features.placements.ui.rules_page import RulesPage  # noqa: PLC0415  as above

    return RulesPage(context)


def _wording(context: TabContext) -> QWidget:
    from mobilise_desktop.features.placements.ui.wording_page import WordingPage  # noqa: PLC0415  as above

    return WordingPage(context)


TAB = TabSpec("placements", N_("Placements"), "briefcase", 50, _create)
PAGES = (
    PageSpec("due", N_("What is due"), "calendar-clock", _due, 20),
    PageSpec("timeline", N_("Stays on a line of time"), "calendar", _timeline, 23),
    PageSpec("results", N_("Results of the stays"), "chart-column", _results, 24),
    PageSpec("import_placements", N_("Import placements"), "upload", _import),
    PageSpec("office_schemes", N_("Schemes of stays"), "sliders-horizontal", _schemes),
    PageSpec("office_rules", N_("Rules of the checklist"), "list-checks", _rules),
    PageSpec("office_wording", N_("Wording of the agreement"), "file-text", _wording),
)
