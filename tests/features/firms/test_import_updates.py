"""A list brought in again changes what it says and nothing else."""

import pytest

from importing import imported, planned, rows, value, written
from mobilise_desktop.core.errors import StaleRowError, UserError
from mobilise_desktop.core.tasks import Unwatched
from mobilise_desktop.features.firms import actions, import_run
from mobilise_desktop.storage.undo import UndoStack

HEAD = "Mitglieds-Nr.;Firma;USt-IdNr.;Straße;PLZ;Ort;Mitarbeiter;Umsatz (EUR);WZ 2008;Ansprechpartner;E-Mail;Telefon"
ALPHA = "1;Alpha Metallbau GmbH;DE136695976;Weg 1;01067;Dresden;8;500.000;25.62.0;Anna Alt;anna@alpha.example;0351 5550101"
BETA = "2;Beta KG;;Gasse 2;10115;Berlin;12;;;Bert Neu;bert@beta.example;"


def change(line, **new):
    """The line with other values under some headings."""
    cells = line.split(";")
    for heading, text in new.items():
        cells[HEAD.split(";").index(heading.replace("_", "-"))] = text
    return ";".join(cells)


@pytest.fixture
def first(store, tmp_path):
    imported(store, written(tmp_path, [HEAD, ALPHA, BETA]))
    return store


def only_update(plan):
    assert (len(plan.new), len(plan.updates), plan.rejected) == (0, 1, 0)
    return plan.updates[0]


def again(store, tmp_path, *lines):
    return imported(store, written(tmp_path, [HEAD, *lines], "again.csv"))


def test_only_fields_that_differ_are_changed_and_shown_with_both_values(first, tmp_path):
    plan = again(first, tmp_path, change(ALPHA, Mitarbeiter="60", Telefon="0351 5550199"), BETA)
    update = only_update(plan)
    assert plan.unchanged == 1
    assert dict(update.firm) == {
        "headcount_min": (8, 60),
        "headcount_max": (8, 60),
        "size_class": ("micro", "medium"),
    }
    assert [dict(part.changes) for part in update.parts] == [
        {"phone": ("0351 5550101", "0351 5550199"), "phone_e164": ("+493515550101", "+493515550199")}
    ]
    assert rows(first, "SELECT headcount_max, size_class, version FROM firm WHERE member_no = '1'") == [
        (60, "medium", 2)
    ]
    assert value(first, "SELECT headcount FROM firm_list WHERE member_no LIKE '%1'") == 60


def test_empty_cells_never_erase_anything(first, tmp_path):
    plan = again(first, tmp_path, "1;Alpha Metallbau GmbH;DE136695976;;;;;;;;;", "2;Beta KG;;;10115;;;;;;;")
    assert plan.is_empty
    assert plan.unchanged == 2


def test_updates_are_one_step_back(first, tmp_path):
    steps = UndoStack(first)
    again(
        first,
        tmp_path,
        change(ALPHA, Ort="Radebeul", Mitarbeiter="9"),
        change(BETA, PLZ="10117"),
        "3;Gamma OHG;;;;;;;;;;",
    )
    assert value(first, "SELECT count(*) FROM firm WHERE deleted_at IS NULL") == 3
    steps.undo()
    assert value(first, "SELECT count(*) FROM firm WHERE deleted_at IS NULL") == 2
    assert rows(first, "SELECT postcode, city FROM firm_site ORDER BY city") == [
        ("10115", "Berlin"),
        ("01067", "Dresden"),
    ]


def test_a_firm_is_known_again_by_its_vat_number_when_all_else_changed(first, tmp_path):
    update = only_update(
        again(first, tmp_path, "77;Alpha Holding AG;DE 136 695 976;Neu 5;04103;Leipzig;;;;;;")
    )
    assert update.firm["legal_name_native"] == ("Alpha Metallbau GmbH", "Alpha Holding AG")
    assert update.firm["member_no"] == ("1", "77")


@pytest.mark.parametrize("name", ["BETA KG", "Béta K.G.", "Beta"])
def test_a_firm_without_numbers_is_known_again_by_folded_name_and_place(first, tmp_path, name):
    plan = again(first, tmp_path, f";{name};;;10115;;13;;;;;")
    assert only_update(plan).firm["headcount_max"] == (12, 13)


def test_the_same_name_elsewhere_is_another_firm(first, tmp_path):
    assert len(again(first, tmp_path, ";Beta KG;;;80331;München;;;;;;").new) == 1


def test_the_same_name_and_place_with_another_number_is_another_firm(first, tmp_path):
    assert len(again(first, tmp_path, ";Alpha Metallbau GmbH;DE129273398;;01067;Dresden;;;;;;").new) == 1


def test_a_slip_in_the_number_of_the_same_name_and_place_is_the_same_firm(first, tmp_path):
    plan = again(first, tmp_path, ";Alpha Metallbau GmbH;DE136695977;;01067;Dresden;;;;;;")
    assert only_update(plan).firm["vat_status"] == ("checksum_ok", "checksum_bad")


def test_a_row_that_fits_two_firms_is_not_imported(first, tmp_path):
    again(
        first,
        tmp_path,
        "8;Beta KG;DE129273398;;10115;Berlin;;;;;;",
        "9;Beta KG;DE811569869;;10115;Berlin;;;;;;",
    )
    assert value(first, "SELECT count(*) FROM firm") == 3
    plan = again(first, tmp_path, "10;Beta KG;;;10115;Berlin;;;;;;")
    assert (plan.rejected, len(plan.new), len(plan.updates)) == (1, 0, 0)
    assert [problem.code for problem in plan.problems] == ["ambiguous"]


def test_somebody_new_becomes_the_main_contact_and_the_old_one_stays(first, tmp_path):
    again(first, tmp_path, change(ALPHA, Ansprechpartner="Nora Neu", E_Mail="nora@alpha.example"))
    sql = """SELECT c.given_name, c.is_main FROM contact c JOIN firm f ON f.id = c.firm_id
             WHERE f.member_no = '1' ORDER BY 2"""
    assert rows(first, sql) == [("Anna", 0), ("Nora", 1)]
    assert again(
        first, tmp_path, change(ALPHA, Ansprechpartner="Nora Neu", E_Mail="nora@alpha.example")
    ).is_empty
    assert again(first, tmp_path, ALPHA).is_empty


def test_names_and_addresses_corrected_by_the_office_stay_corrected(first, tmp_path):
    with first.maintain() as connection:
        connection.exec_driver_sql(
            "UPDATE contact SET given_name = 'Alt', family_name = 'Anna' WHERE given_name = 'Anna'"
        )
    assert again(first, tmp_path, ALPHA, BETA).is_empty


def test_a_new_code_of_activity_brings_its_class_along(first, tmp_path):
    update = only_update(again(first, tmp_path, change(ALPHA, **{"WZ 2008": "28.41.0"})))
    assert dict(update.firm) == {"activity_code": ("25.62.0", "28.41.0"), "nace_code": ("25.62", "28.41")}


def test_tags_and_notes_are_added_once(first, tmp_path):
    lines = ["Firma;PLZ;Schlagwörter;Bemerkung", "Beta KG;10115;Messe, Export;zahlt spät"]
    for _n in range(2):
        imported(first, written(tmp_path, lines, "tags.csv"))
    assert rows(first, "SELECT tag FROM firm_tag ORDER BY 1") == [("Export",), ("Messe",)]
    assert value(first, "SELECT count(*) FROM firm_note") == 1
    tag = value(first, "SELECT id FROM firm_tag WHERE tag = 'Messe'")
    actions.remove_part(first, "firm_tag", tag)
    imported(first, written(tmp_path, lines, "tags.csv"))
    assert value(first, "SELECT count(*) FROM firm_tag WHERE deleted_at IS NULL") == 2


def test_somebody_elses_change_in_the_meantime_stops_all_of_it(first, tmp_path):
    plan = planned(
        first, written(tmp_path, [HEAD, change(ALPHA, Mitarbeiter="60"), change(BETA, Ort="Bernau")])
    )
    firm_id = value(first, "SELECT id FROM firm WHERE member_no = '1'")
    actions.edit_firm(first, firm_id, {"headcount_min": 9, "headcount_max": 9})
    with pytest.raises(StaleRowError):
        import_run.execute(first, plan)
    assert value(first, "SELECT city FROM firm_site WHERE postcode = '10115'") == "Berlin"


def test_firms_added_since_the_preview_make_it_look_again(first, tmp_path):
    plan = planned(first, written(tmp_path, [HEAD, "5;Delta GmbH;;;;;;;;;;"]))
    actions.add_firm(first, {"legal_name_native": "Delta GmbH", "country": "DE"})
    with pytest.raises(UserError, match="Look at it again"):
        import_run.execute(first, plan)
    assert value(first, "SELECT count(*) FROM firm") == 3


def test_the_backup_is_asked_for_before_writing_and_only_then(first, tmp_path):
    asked = []
    path = written(tmp_path, [HEAD, ALPHA, "5;Delta GmbH;;;;;;;;;;"])
    for _n in range(2):
        plan = planned(first, path)
        import_run.execute(
            first, plan, Unwatched(), lambda: asked.append(value(first, "SELECT count(*) FROM firm"))
        )
    assert asked == [2]


class Stopper:
    """A task that stops at its n-th look, and keeps what it is told."""

    def __init__(self, looks):
        self.looks, self.told = looks, []

    def check(self):
        self.looks -= 1
        if self.looks < 0:
            raise UserError("stopped")

    def report(self, done, total):
        self.told.append((done, total))


def test_stopping_at_any_moment_leaves_nothing_behind(first, tmp_path):
    lines = [f"{n};Firma {n} GmbH;;;{n:05};Ort;;;;Vor Nach{n};;" for n in range(100, 400)]
    plan = planned(first, written(tmp_path, [HEAD, *lines]))
    counting = Stopper(10_000)
    for looks in range(7):
        with pytest.raises(UserError, match="stopped"):
            import_run.execute(first, plan, Stopper(looks))
        assert value(first, "SELECT count(*) FROM firm") == 2
    import_run.execute(first, plan, counting)
    assert value(first, "SELECT count(*) FROM firm") == 302
    assert counting.told == sorted(counting.told)
    assert {total for _done, total in counting.told} == {1000}


def test_reading_can_be_stopped_too(first, tmp_path):
    lines = [f"{n};Firma {n} GmbH;;;;;;;;;;" for n in range(1000)]
    path = written(tmp_path, [HEAD, *lines])
    reader = first.reader()
    from mobilise_desktop.reference.offices import office

    look = import_run.look(path, office("BVMW"), import_run.Options(), reader)
    with pytest.raises(UserError, match="stopped"):
        import_run.plan(look, reader, Stopper(3))
    reader.close()


def test_another_member_in_another_street_is_another_firm(first, tmp_path):
    assert len(again(first, tmp_path, "9;Beta KG;;Allee 7;10115;Berlin;;;;;;").new) == 1
    assert len(again(first, tmp_path, "10;Beta KG;;Gasse 2;10115;Berlin;;;;;;").updates) == 1


def test_a_number_alone_renames_no_firm(first, tmp_path):
    plan = again(first, tmp_path, "77;Zebra Catering AG;DE 136 695 976;Kai 5;20095;Hamburg;80;;;;;")
    assert (plan.rejected, plan.is_empty, list(plan.attention)) == (1, True, [2])
    assert [(p.code, p.rejects) for p in plan.problems] == [("number_of_another", True)]
    assert "Alpha Metallbau GmbH" in plan.problems[0].message


def test_two_firms_of_a_list_with_one_number_are_not_put_together(store, tmp_path):
    lines = [ALPHA, "7;Zebra Catering AG;DE136695976;Kai 5;20095;Hamburg;80;;;;;"]
    plan = imported(store, written(tmp_path, [HEAD, *lines]))
    assert (len(plan.new), plan.duplicates, plan.rejected) == (1, 0, 1)
    assert list(plan.attention) == [3]


def test_a_firm_that_was_renamed_where_it_is_stays_the_same(first, tmp_path):
    plan = again(first, tmp_path, "1;Zebra Catering AG;DE136695976;Weg 1;01067;Dresden;;;;;;")
    assert only_update(plan).firm["legal_name_native"][1] == "Zebra Catering AG"


def test_another_number_that_differs_needs_the_same_name_and_place(store, tmp_path):
    head = "Firma;USt-IdNr.;HRB;PLZ;Ort"
    imported(store, written(tmp_path, [head, "Alpha GmbH;DE136695976;HRB 12345;01067;Dresden"]))

    def plan(line):
        return planned(store, written(tmp_path, [head, line], "again.csv"))

    assert len(plan("Alpha GmbH;DE136695976;HRB 54321;01067;Dresden").updates) == 1
    assert plan("Alpha GmbH;DE136695976;HRB 54321;80331;München").rejected == 1
    assert plan("Zebra GmbH;DE136695976;HRB 54321;01067;Dresden").rejected == 1


def test_numbers_are_compared_across_their_kinds(store, tmp_path):
    imported(
        store,
        written(tmp_path, ["Ragione sociale;Codice fiscale;CAP", "Rossi S.r.l.;19143470581;00184"]),
        "CONFAPI",
    )
    plan = planned(
        store,
        written(tmp_path, ["Ragione sociale;P. IVA;CAP", "Rossi Meccanica S.p.A.;19143470581;25121"]),
        "CONFAPI",
    )
    assert (len(plan.new), len(plan.updates)) == (0, 1)
    imported(store, written(tmp_path, ["Naam;Btw-nummer;Postcode", "De Smet BV;BE0428759497;9000"]), "BDG")
    plan = planned(
        store,
        written(tmp_path, ["Naam;Ondernemingsnummer;Postcode", "Bakkerij De Smet;0428.759.497;1000"]),
        "BDG",
    )
    assert (len(plan.new), len(plan.updates)) == (0, 1)
