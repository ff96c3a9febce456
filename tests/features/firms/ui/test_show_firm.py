"""Showing a firm from elsewhere, whatever the list is doing."""

from mobilise_desktop import screens
from mobilise_desktop.features.firms import actions


def test_a_firm_shown_while_the_list_is_read_again_stays_shown(bench):
    firms = [bench.add(f"Firma {n} GmbH") for n in range(5)]
    bench.show(firms[0])
    actions.set_status(bench.store, [firms[1]], "inactive")
    bench.tab.list_pane.reload()
    bench.tab.show_firm(firms[3])
    screens.settle(bench.desk.jobs)
    assert bench.tab.list_pane.view.choice.current == firms[3]
    assert bench.page.head.title.text() == "Firma 3 GmbH"


def test_a_firm_shown_while_the_language_changes_stays_shown(bench):
    firms = [bench.add(f"Firma {n} GmbH") for n in range(5)]
    bench.show(firms[0])
    bench.desk.context.language.use("de")
    bench.tab.show_firm(firms[3])
    screens.settle(bench.desk.jobs)
    bench.desk.context.language.use("en")
    screens.settle(bench.desk.jobs)
    assert bench.tab.list_pane.view.choice.current == firms[3]
