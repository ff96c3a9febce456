"""Firms and people that the register lacks come in along with placements; on both databases."""

from contextlib import closing

import openpyxl
import pytest

from mobilise_desktop import composition
from mobilise_desktop.core.i18n import speaking
from mobilise_desktop.features.firms import actions as firms
from mobilise_desktop.features.placements import import_run, queries
from mobilise_desktop.features.placements.import_new import NEW as AS_NEW
from mobilise_desktop.features.placements.import_row import LEFT_OUT, NEW, SAME
from mobilise_desktop.storage.undo import UndoStack
from placements_help import parties

HEADS = (
    "Employee", "E-mail", "Date of birth", "Nationality", "Sending firm", "Sending firm: Country",
    "Hosting firm", "Hosting firm: Country", "Hosting firm: Address", "First day", "Last day",
    "Mentor at the hosting firm",
)  # fmt: skip
BERLIN, GYOR = "Köster Druck & Söhne GmbH", "Őri és Társa Öntöde Kft."
ROWS = {
    "mario": ("Mario De Luca", "mario@adler.example", "3.5.1990", "Italy", "Adler Meccanica S.r.l.", "Italy",
              "Tammer OÜ", "Estonia", "Pikk 5, 10123 Tallinn", "1.3.2027", "15.4.2027", "Kadri Tamm"),
    "giulia": ("Giulia Verdi", None, None, None, "ADLER MECCANICA SRL", None,
               "Tammer OÜ", "Estonia", None, "1.5.2027", "15.6.2027", "Kadri Tamm"),
}  # fmt: skip


@pytest.fixture(autouse=True)
def ordered(store):
    """The list that firms with like names are looked for in."""
    composition.order_lists(store, "en")


def table(folder, *rows, heads=HEADS):
    book = openpyxl.Workbook()
    for row in (heads, *rows):
        book.active.append(row)
    book.save(folder / "stays.xlsx")
    return folder / "stays.xlsx"


def look(store, file, decisions=None):
    return import_run.preview(store, file, "cp1252", decisions=decisions)


def kinds(report):
    return [one.kind for one in report.outcomes]


def said(report):
    return [flaw.message for flaw in report.problems]


def all_of(store, sql, params=None):
    with closing(store.reader()) as reader:
        return [tuple(row) for row in reader.all(sql, params or {})]


def living(store):
    tables = ("firm", "contact", "placement")
    counts = [f"(SELECT count(*) FROM {one} WHERE deleted_at IS NULL)" for one in tables]
    return all_of(store, f"SELECT {', '.join(counts)}")[0]


def row(*changes, **by_heading):
    """The first row with other cells."""
    cells = dict(zip(HEADS, ROWS["mario"], strict=True))
    return tuple({**cells, **dict(changes), **by_heading}.values())


def test_nobody_is_added_unless_it_is_asked_for(store, tmp_path):
    report = look(store, table(tmp_path, ROWS["mario"]))
    assert (kinds(report), report.added) == ([LEFT_OUT], (0, 0))
    assert said(report) == [
        "There is no firm “Adler Meccanica S.r.l.” in the register. Add it first, or correct the name."
    ]


def test_a_firm_in_several_rows_is_added_once_with_what_any_of_them_tells(store, tmp_path):
    told = []
    store.subscribe(told.append)
    file = table(tmp_path, ROWS["mario"], ROWS["giulia"])
    report = look(store, file, {})
    assert (kinds(report), report.added, report.doubts) == ([NEW, NEW], (2, 3), ())
    assert report.outcomes[0].text.splitlines()[1:] == [
        "New firm: Adler Meccanica S.r.l., Italy.", "New firm: Tammer OÜ, Estonia.",
        "New person: Mario De Luca.", "New person: Kadri Tamm.",
    ]  # fmt: skip
    assert report.outcomes[1].text.splitlines()[1:] == ["New person: Giulia Verdi."]
    assert (living(store), told) == ((0, 0, 0), []), "a preview leaves nothing"
    import_run.execute(store, report)
    assert (living(store), len(told)) == ((2, 3, 2), 1)
    assert all_of(
        store,
        "SELECT given_name, family_name, email, birth_date, nationality, may_travel, speaks_for_firm, is_main "
        "FROM contact ORDER BY family_name",
    ) == [
        ("Mario", "De Luca", "mario@adler.example", "1990-05-03", "IT", 1, 0, 1),
        ("Kadri", "Tamm", None, None, None, 0, 1, 1),
        ("Giulia", "Verdi", None, None, None, 1, 0, 0),
    ]
    assert all_of(store, "SELECT status, country FROM firm ORDER BY country") == [
        ("candidate", "EE"), ("candidate", "IT"),
    ]  # fmt: skip
    assert all_of(store, "SELECT street, postcode, city, is_default FROM firm_site") == [
        ("Pikk 5", "10123", "Tallinn", 1)
    ]
    again = look(store, file, {})
    assert (kinds(again), again.added) == ([SAME, SAME], (0, 0))


def test_undo_takes_everything_back_at_once(store, tmp_path):
    parties(store)
    before = living(store)
    report = look(store, table(tmp_path, ROWS["mario"], ROWS["giulia"]), {})
    import_run.execute(store, report)
    assert living(store) != before
    UndoStack(store).undo()
    assert living(store) == before


def test_who_may_be_in_the_register_is_asked_for(store, tmp_path):
    parties(store)
    file = table(
        tmp_path,
        row(("Sending firm", "Koster Druk und Sohne"), ("Sending firm: Country", "DE"),
            ("Hosting firm", GYOR), ("Employee", "Anna Kraus"), ("E-mail", None), ("Date of birth", None),
            ("Mentor at the hosting firm", None)),
    )  # fmt: skip
    report = look(store, file, {})
    (doubt,) = report.doubts
    assert (kinds(report), doubt.is_firm, doubt.told) == ([LEFT_OUT], True, "Koster Druk und Sohne")
    (known,) = doubt.candidates
    assert known[1].startswith(BERLIN)
    assert said(report)[0].startswith(f"“Koster Druk und Sohne” may be “{BERLIN}")
    decisions = {doubt.key: known[0]}
    report = look(store, file, decisions)
    person = report.doubts[1]
    assert (kinds(report), person.is_firm, person.told) == ([LEFT_OUT], False, "Anna Kraus")
    assert person.candidates[0][1] == "Anna Krause"
    meant = look(store, file, {**decisions, person.key: person.candidates[0][0]})
    assert (kinds(meant), meant.added) == ([NEW], (0, 0))
    other = look(store, file, {doubt.key: known[0], person.key: AS_NEW})
    assert (kinds(other), other.added) == ([NEW], (0, 1))
    new = look(store, file, {doubt.key: AS_NEW})
    assert (kinds(new), new.added) == ([NEW], (1, 1))
    import_run.execute(store, meant)
    with closing(store.reader()) as reader:
        assert [one.employee for one in queries.placements(reader)] == ["Anna Krause"]


def test_a_number_that_a_firm_has_is_that_firm(store, tmp_path):
    parties(store)
    heads = (*HEADS, "Sending firm: VAT number")
    cells = (*row(("Sending firm", "KDS Medien"), ("Sending firm: Country", None)), "DE 136 695 976")
    report = look(store, table(tmp_path, cells, heads=heads), {})
    assert (kinds(report), report.added) == ([NEW], (1, 2)), "the host, its mentor and the employee"
    other = (*cells[:-1], "DE 811 569 869")
    report = look(store, table(tmp_path, other, heads=heads), {})
    assert report.outcomes[0].text.splitlines()[1] == "New firm: KDS Medien, Germany.", (
        "the number says where"
    )


def test_two_spellings_in_one_table_are_asked_for(store, tmp_path):
    first, second = row(), row(("Sending firm", "Adler Mecanica S.r.l."), ("First day", "1.9.2027"))
    report = look(store, table(tmp_path, first, second), {})
    assert (kinds(report), report.added) == ([NEW, LEFT_OUT], (2, 2))
    (doubt,) = report.doubts
    assert doubt.candidates[0][1] == "Adler Meccanica S.r.l."
    same = look(store, table(tmp_path, first, second), {doubt.key: doubt.candidates[0][0]})
    assert (kinds(same), same.added) == ([NEW, NEW], (2, 2))
    other = look(store, table(tmp_path, first, second), {doubt.key: AS_NEW})
    assert (kinds(other), other.added) == ([NEW, NEW], (3, 3))


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"Sending firm: Country": None}, "“Adler Meccanica S.r.l.” is not in the register. To add the firm, …"),
        ({"Hosting firm: Country": "Atlantis"}, "“Atlantis” is no country that is known here."),
        ({"Employee": None}, "“mario@adler.example” is not in the register. To add the person, …"),
        ({"First day": "in May"}, "“in May” is no day. Write it with day, month and year, such as 31/05/2027."),
        ({"Nationality": "Martian"}, "“Martian” is no country that is known here."),
    ],
)  # fmt: skip
def test_a_row_that_is_left_out_adds_nobody(store, tmp_path, change, why):
    report = look(store, table(tmp_path, row(*change.items())), {})
    assert (kinds(report), report.added) == ([LEFT_OUT], (0, 0))
    assert said(report)[0].startswith(why.removesuffix("…"))
    import_run.execute(store, report)
    assert living(store) == (0, 0, 0)


def test_a_firm_of_a_row_left_out_comes_with_the_next_one(store, tmp_path):
    report = look(store, table(tmp_path, row(("First day", "in May")), row()), {})
    assert (kinds(report), report.added) == ([LEFT_OUT, NEW], (2, 2))
    import_run.execute(store, report)
    assert living(store) == (2, 2, 1)


def test_two_numbers_of_one_firm_are_told(store, tmp_path):
    heads = (*HEADS, "Sending firm: VAT number")
    rows = [(*row(), "IT00743110157"), (*row(("First day", "1.9.2027")), "IT00159560366")]
    report = look(store, table(tmp_path, *rows, heads=heads), {})
    assert said(report) == [
        "“Adler Meccanica S.r.l.” has another number in another row. Correct one of them."
    ]


def test_the_place_of_a_stay_is_a_site_of_the_new_host(store, tmp_path):
    heads = (*HEADS, "Place of the stay")
    report = look(store, table(tmp_path, (*row(), "Narva mnt 7, 10117 Tallinn"), heads=heads), {})
    import_run.execute(store, report)
    assert all_of(
        store,
        "SELECT s.street, s.is_default FROM placement p JOIN firm_site s ON s.id = p.host_site_id",
    ) == [("Narva mnt 7", 0)]


def test_a_mentor_comes_to_a_firm_that_was_there(store, tmp_path):
    parties(store)
    cells = row(("Employee", "Anna Krause"), ("E-mail", None), ("Date of birth", None), ("Sending firm", BERLIN),
                ("Hosting firm", GYOR), ("Mentor at the hosting firm", "Nagy Éva"))  # fmt: skip
    report = look(store, table(tmp_path, cells), {})
    assert (report.added, report.outcomes[0].text.splitlines()[1:]) == ((0, 1), ["New person: Nagy Éva."])


def test_what_was_checked_in_another_language_is_written(store, tmp_path):
    with speaking("de"):
        report = look(store, table(tmp_path, ROWS["mario"]), {})
    import_run.execute(store, report)
    assert living(store) == (2, 2, 1)


def test_a_firm_added_meanwhile_is_not_added_twice(store, tmp_path):
    report = look(store, table(tmp_path, ROWS["mario"]), {})
    firms.add_firm(store, {"legal_name_native": "Adler Meccanica S.r.l.", "country": "IT"})
    with pytest.raises(Exception, match="The register changed since the preview"):
        import_run.execute(store, report)


def test_of_several_the_user_says_which_is_meant(store, tmp_path):
    sending, *_rest = parties(store)
    firms.add_firm(store, {"legal_name_native": BERLIN, "country": "DE"})
    firms.add_part(
        store, "contact", sending, {"given_name": "Anna", "family_name": "Krause", "email": "a@b.de"}
    )
    cells = row(("Employee", "Anna Krause"), ("E-mail", None), ("Sending firm", BERLIN), ("Hosting firm", GYOR),
                ("Sending firm: Country", "DE"), ("Date of birth", None), ("Mentor at the hosting firm", None))  # fmt: skip
    file = table(tmp_path, cells)
    (which,) = look(store, file, {}).doubts
    assert len(which.candidates) == 2
    report = look(store, file, {which.key: sending})
    person = report.doubts[1]
    assert [words for _own, words in person.candidates] == ["Anna Krause", "Anna Krause · a@b.de"]
    report = look(store, file, {which.key: sending, person.key: person.candidates[1][0]})
    assert (kinds(report), report.added) == ([NEW], (0, 0))
    without = table(tmp_path, tuple(None if one == "DE" else one for one in cells))
    assert said(look(store, without, {})) == [
        f"Several firms of the register are called “{BERLIN}”. Write the VAT number too."
    ]
