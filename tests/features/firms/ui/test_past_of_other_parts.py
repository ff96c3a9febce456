"""The history of a firm with what other features keep of it: told in their words, taken back in their way."""

from PySide6.QtWidgets import QLabel

from mobilise_desktop.features.attachments import actions as files
from mobilise_desktop.features.declarations import actions as declarations
from mobilise_desktop.features.declarations import queries
from mobilise_desktop.ui.buttons import IconButton


def test_an_old_figure_of_a_declaration_is_taken_back(bench, tmp_path):
    firm = bench.record.firm_id
    declared = declarations.add_declaration(bench.store, firm)
    declarations.edit_declaration(bench.store, declared, {"awu_hundredths": 550, "turnover": 120_000})
    declarations.edit_declaration(bench.store, declared, {"awu_hundredths": 50_000})
    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    (file,) = files.attach(bench.store, "firm", firm, [tmp_path / "a.pdf"])
    files.edit(bench.store, file, {"kind": "signed"})
    bench.settle()
    bench.page._do("history")
    bench.settle()
    past = bench.page.sections.past
    said = [label.text() for label in past.findChildren(QLabel) if label.text()]
    assert "Headcount (annual work units): 5.5 → 500" in said
    assert "Kind: Other file → Signed paper" in said
    (back,) = [
        button for button in past.findChildren(IconButton) if "5.5 → 500" in button.accessibleDescription()
    ]
    back.click()
    bench.settle()
    values = queries.declaration(bench.store.reader(), declared).values
    assert (values["awu_hundredths"], values["result"]) == (550, "micro")
    bench.undo()
    assert queries.declaration(bench.store.reader(), declared).values["awu_hundredths"] == 50_000
