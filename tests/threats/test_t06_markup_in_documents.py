"""T6: what somebody typed is printed as typed in every document, never obeyed."""

import ast
import socket
from contextlib import closing
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from mobilise_desktop import composition
from mobilise_desktop.features.declarations import actions as declarations
from mobilise_desktop.features.declarations import document
from mobilise_desktop.features.declarations.queries import of_firm
from mobilise_desktop.features.firms import actions as firms
from mobilise_desktop.features.placements import agreement, queries
from mobilise_desktop.storage.target import Target
from placements_help import ready

ROOT = Path(__file__).resolve().parents[2]
PAYLOADS = [
    "<b>bold</b>", "<i>x", "</para>", "<para>", "&amp;", "&#60;b&#62;", "&lt;b&gt;", "<!-- c -->", "<![CDATA[x]]>",
    "<img src='/etc/passwd'/>", "<img src='file:///etc/passwd' width='9'/>", "<img src='http://x.example/a.png'/>",
    "<img src='data:image/png;base64,AAAA'/>", "<a href='http://x.example'>x</a>", "<link href='x'>y</link>",
    "<font color='[[[getattr(pow, Word(\"__globals__\"))]]]'>x</font>", "<font name='Symbol'>a</font>",
    "<span color='red'>x</span>", "<onDraw name='x' label='y'/>", "<seq id='1'/>", "<unichar code='0x41'/>",
    "<br/>", "<sup>2</sup>", "<u>x</u>", "<strike>x</strike>", "<greek>a</greek>", "<index item='x'/>",
    "{%x%}", "{{7*7}}", "${7*7}", "%(x)s", "{0}", "{name}", "%s%n", "\\\\x41", "\\\\N{BULLET}", "\\\\", "'\"", "`id`",
    "$(id)", "; rm -rf /", "<?php x ?>", "<script>x</script>", "]]>", "<<<", ">>>", "&&&", "&", "<", ">", "< >",
    "a<b", "a>b", "a&b", "<b", "b>", "()", "(x", "x)", "[[x]]", "%PDF-1.7", "endstream endobj", "/URI (x)",
    "<</S/JavaScript>>",
]  # fmt: skip


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    target = Target(tmp_path_factory.mktemp("t6") / "register.sqlite")
    composition.create(target, "BVMW", demo=None)
    with closing(composition.make_store(target, "anna", "desk", "BVMW")) as store:
        yield store


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    def refuse(*_given):
        raise AssertionError("a document must not reach for the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)


def printed(pdf):
    """The text of a PDF without spaces, which lines and hyphens of the layout change."""
    read = pypdfium2.PdfDocument(pdf)
    text = "".join(page.get_textpage().get_text_range() for page in read)
    images = sum(len(list(page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]))) for page in read)
    read.close()
    assert images == 0
    assert b"/URI" not in pdf
    assert b"/JavaScript" not in pdf
    return _bare(text)


def _bare(text):
    return "".join(sign for sign in text if not sign.isspace() and sign not in "\ufffe\u00ad\x02")


def test_the_agreement_prints_every_payload_as_it_is(store):
    joined = " ¦ ".join(PAYLOADS)
    texts = dict.fromkeys(
        ("timetable", "monitoring", "posting_reason", "posting_ref", "insurance_health", "social_security_no",
         "objective_sending_l1", "objective_hosting_l2", "outcomes_l1", "programme_l2"),
        joined,
    )  # fmt: skip
    own = ready(store, language_1="en", language_2="en", **texts)
    with closing(store.reader()) as reader:
        text = printed(agreement.preview(reader, queries.placement(reader, own), date(2027, 1, 1)))
    for payload in PAYLOADS:
        assert _bare(payload) in text, payload


@pytest.mark.parametrize("payload", PAYLOADS[::6])
def test_the_declaration_prints_names_as_they_are(store, payload):
    firm = firms.add_firm(store, {"legal_name_native": f"A {payload} B", "country": "DE"})
    own = declarations.add_declaration(store, firm, "EUR")
    declarations.add_related(store, own, {"name": f"C {payload} D"})
    with closing(store.reader()) as reader:
        text = printed(document.make(reader, of_firm(reader, firm)[0], ("en", "en")))
    assert _bare(f"A {payload} B") in text
    assert _bare(f"C {payload} D") in text


def test_paragraphs_are_made_in_one_place_only():
    for path in (ROOT / "mobilise_desktop").rglob("*.py"):
        if path.name == "safe.py" and path.parent.name == "documents":
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id not in ("Paragraph", "XPreformatted"), path
