"""Electronic signatures: made with the office's certificate, proved when the file comes back."""

from datetime import UTC, date, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import NameOID

from mobilise_desktop.core.errors import FileError, UserError
from mobilise_desktop.documents import signing
from mobilise_desktop.features.placements import actions, agreement, queries, returned
from mobilise_desktop.storage import files
from placements_help import ready

PASSWORD = "Győr-2027"  # noqa: S105  of a certificate made here


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate of an office, as a trust service would give it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name(
        [x509.NameAttribute(NameOID.COMMON_NAME, "BVMW Büro"), x509.NameAttribute(NameOID.COUNTRY_NAME, "DE")]
    )
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(7).not_valid_before(now - timedelta(days=1)).not_valid_after(now + timedelta(days=9))
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    file = tmp_path_factory.mktemp("certificate") / "büro.p12"
    file.write_bytes(
        pkcs12.serialize_key_and_certificates(
            b"office", key, made, None, BestAvailableEncryption(PASSWORD.encode())
        )
    )
    return file


@pytest.fixture
def frozen(store, reader):
    own = ready(store)
    for step in ("check", "freeze"):
        actions.take_step(store, own, step)
    found = queries.placement(reader, own)
    return found, files.get(reader, store.target, found.present.pdf_sha256)


def test_two_signatures_are_made_and_proved(frozen, certificate):
    found, pdf = frozen
    once = signing.sign(pdf, certificate, PASSWORD, "Agreement")
    twice = signing.sign(once, certificate, PASSWORD, "Agreement")
    assert twice.startswith(pdf)
    told = signing.verify(twice)
    assert [(one.is_intact, "BVMW Büro" in one.name) for one in told] == [(True, True)] * 2
    assert [one.covers_all for one in told] == [False, True]
    assert signing.verify(pdf) == []
    assert found.present is not None


def test_a_changed_byte_is_found(frozen, certificate):
    _found, pdf = frozen
    signed = bytearray(signing.sign(pdf, certificate, PASSWORD, "Agreement"))
    signed[len(pdf) // 2] ^= 1
    try:
        told = signing.verify(bytes(signed))
    except FileError:
        return
    assert not told[0].is_intact


def test_a_wrong_password_or_file_is_told(frozen, certificate, tmp_path):
    _found, pdf = frozen
    with pytest.raises(UserError, match="password"):
        signing.sign(pdf, certificate, "wrong", "Agreement")
    text = tmp_path / "certificate.p12"
    text.write_text("no certificate")
    with pytest.raises(UserError, match="password"):
        signing.sign(pdf, text, PASSWORD, "Agreement")
    with pytest.raises(FileError, match="can’t be read"):
        signing.sign(pdf, tmp_path / "missing.p12", PASSWORD, "Agreement")
    with pytest.raises(FileError, match="no PDF"):
        signing.verify(b"%PDF-1.7 nothing")


def test_a_file_that_comes_back_is_known_by_its_version(reader, frozen, certificate):
    found, pdf = frozen
    signed = signing.sign(pdf, certificate, PASSWORD, "Agreement")
    told = returned.examine(reader, signed)
    assert (told.ref, told.n, told.code) == (found.values["ref"], 1, found.present.short_code)
    assert [one.is_intact for one in told.signatures] == [True]
    told = returned.examine(reader, pdf)
    assert (told.ref, told.signatures) == (found.values["ref"], [])
    other = agreement.preview(reader, found, date(2027, 1, 1))
    assert returned.examine(reader, other).ref == ""
