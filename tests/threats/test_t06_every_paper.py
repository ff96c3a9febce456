"""T6: what is typed into any field of a placement is printed as typed in every paper, however long it is."""

import re
from contextlib import closing
from datetime import UTC, datetime

import pypdfium2
import pytest

from mobilise_desktop import composition
from mobilise_desktop.core import clock
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.firms.model import CONTACT, FIRM
from mobilise_desktop.features.placements import (
    agreement,
    amendment,
    cockpit,
    dossier,
    due,
    list_document,
    papers,
    queries,
)
from mobilise_desktop.features.placements.amendment import Draft
from mobilise_desktop.storage.target import Target
from papers_help import DAY, over
from placements_help import ready
from tagged_text import bare, said

TYPED = (
    "timetable", "timetable_l2", "purpose_text_l1", "purpose_text_l2", "objective_sending_l1",
    "objective_sending_l2", "objective_hosting_l1", "objective_hosting_l2", "objective_employee_l1",
    "objective_employee_l2", "outcomes_l1", "outcomes_l2", "programme_l1", "programme_l2", "occupation_l1",
    "occupation_l2", "monitoring", "monitoring_l2", "evaluation_plan", "evaluation_plan_l2", "costs_note_l1",
    "costs_note_l2", "social_security_no", "security_form", "posting_reason", "posting_reason_l2", "posting_ref",
    "posting_portal", "posting_contact", "immigration_no", "insurance_health", "policy_health",
    "insurance_accident", "policy_accident", "insurance_liability_employee", "policy_liability_employee",
    "insurance_liability_host", "policy_liability_host", "insurance_repatriation", "policy_repatriation",
    "insured_where", "insured_where_l2", "notice_version", "benefits_l1", "benefits_l2", "return_terms_l1",
    "return_terms_l2", "protective_l1", "protective_l2", "prerequisites_l1", "prerequisites_l2", "pay_currency",
)  # fmt: skip
"""Fields in which anything can be typed."""

PEOPLE = ("given_name", "function", "home_address")
HOSTILE = (
    "{mark}<b>&amp;</b><img src='http://x.example/{mark}.png'/>{{0}}%s<a href='http://x.example'>x</a></para>"
    "<font color='[[[getattr(pow,Word)]]]'>y</font>&#60;\\N{{BULLET}}<unknown/>]]>{long}{mark}end"
)
_MARK = re.compile(r"Q(\d+)Z")


def hostile(number, length=60):
    return HOSTILE.format(mark=f"Q{number}Z", long="Donaudampfschiff" * (length // 16))


@pytest.fixture(autouse=True)
def before_the_stay():
    clock.set_source(lambda: datetime(2027, 1, 15, 12, tzinfo=UTC))
    yield
    clock.set_source(None)


@pytest.fixture(scope="module")
def case(tmp_path_factory):
    """A store and a reader, with a stay that is over and has something hostile in every field."""
    clock.set_source(lambda: datetime(2027, 1, 15, 12, tzinfo=UTC))
    target = Target(tmp_path_factory.mktemp("t6") / "register.sqlite")
    composition.create(target, "BVMW", demo=None)
    with closing(composition.make_store(target, "anna", "desk", "BVMW")) as store:
        own = ready(store)
        over(store, own)
        values = {name: hostile(number) for number, name in enumerate(TYPED)}
        actions_of_the_past(store, own, values)
        with closing(store.reader()) as reader:
            yield store, reader, own, values
    clock.set_source(None)


def actions_of_the_past(store, own, values):
    """Texts of an older program or of a list that was brought in: no field refuses them any more."""
    from mobilise_desktop.features.placements import saving

    with store.write(Label("hostile")) as work:
        saving.write(work, own, values)
        for table, names, first in ((CONTACT, PEOPLE, 100), (FIRM, ("legal_name_native",), 200)):
            for place, (row,) in enumerate(
                work.connection.execute(table.select().with_only_columns(table.c.id))
            ):
                texts = {name: hostile(first + 10 * place + n, 0) for n, name in enumerate(names)}
                work.update(table, row, texts)
                values.update({f"{table.name}-{place}-{name}": text for name, text in texts.items()})


def printed(pdf):
    """What each paragraph and cell says, without spaces; nothing in the file leads or reaches anywhere."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        images = sum(
            len(list(page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]))) for page in document
        )
    assert images == 0
    assert b"/URI" not in pdf
    assert b"/JavaScript" not in pdf
    return "\n".join(one.text for one in said(pdf))


PAPERS = {
    "agreement": lambda reader, target, found: agreement.preview(reader, found, DAY),
    "amendment": lambda reader, target, found: (
        amendment.make(
            reader,
            found,
            Draft("cost_change", "2027-02-01", hostile(400), {"insurance_health": hostile(401)}),
            2,
            DAY,
        ).pdf
    ),
    "dossier": lambda reader, target, found: dossier.dossier(reader, target, found, DAY, confidential=True),
    "list": lambda reader, target, found: list_document.make(reader, [found.id], "BVMW"),
    "cockpit": lambda reader, target, found: cockpit.sheet(due.due(reader, DAY, 365), DAY, 365),
    **{
        kind: lambda reader, target, found, kind=kind: papers.write(reader, found, kind, DAY, "BVMW")
        for kind in papers.KINDS
    },
}
LEAST = {"agreement": 40, "amendment": 4, "information": 10, "certificate": 3, "dossier": 5}
"""How many of the fields a paper has at least, so that the test looks at something."""


@pytest.mark.parametrize("name", PAPERS)
def test_every_field_is_printed_as_typed(case, name):
    store, reader, own, values = case
    text = printed(PAPERS[name](reader, store.target, queries.placement(reader, own)))
    wanted = {int(_MARK.search(one)[1]): bare(one) for one in values.values()}
    seen = {int(number) for number in _MARK.findall(text)} & set(wanted)
    cut = [number for number in seen if wanted[number] not in text]
    assert cut == [], [key for key, one in values.items() if int(_MARK.search(one)[1]) in cut]
    assert len(seen) >= LEAST.get(name, 1)
