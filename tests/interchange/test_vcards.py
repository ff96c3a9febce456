"""vCards read back by another program's reader."""

import pytest
import vobject

from mobilise_desktop.interchange.vcards import PersonCard, write_vcards

ANNA = PersonCard(
    uid="p1", family="Szabó", given="Anna", title="Dr.", shown="Dr. Szabó Anna", organisation="Őrség; Kft., Győr",
    function="ügyvezető", email="anna@orseg.example", phone="+36 96 123456", mobile="+36301234567",
    street="Fő utca 1.", postcode="9021", city="Győr", region="Győr-Moson-Sopron", country="Magyarország",
    website="https://orseg.example",
)  # fmt: skip


def read_back(path):
    return list(vobject.readComponents(path.read_text("utf-8")))


def test_everything_arrives(tmp_path):
    assert write_vcards(tmp_path / "people.vcf", [ANNA, PersonCard(uid="p2", shown="Iğdır Şükrü")]) == 2
    anna, other = read_back(tmp_path / "people.vcf")
    assert (anna.n.value.family, anna.n.value.given, anna.n.value.prefix) == ("Szabó", "Anna", "Dr.")
    assert anna.fn.value == "Dr. Szabó Anna"
    assert anna.org.value == ["Őrség; Kft., Győr"]
    assert anna.title.value == "ügyvezető"
    assert anna.email.value == "anna@orseg.example"
    assert [tel.value for tel in anna.tel_list] == ["+36 96 123456", "+36301234567"]
    assert (anna.adr.value.street, anna.adr.value.code, anna.adr.value.city) == ("Fő utca 1.", "9021", "Győr")
    assert anna.url.value == "https://orseg.example"
    assert other.fn.value == "Iğdır Şükrü"
    assert not hasattr(other, "email")


def test_values_cannot_begin_lines_of_their_own(tmp_path):
    nasty = "Evil\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Somebody else"
    write_vcards(
        tmp_path / "people.vcf", [PersonCard(uid="p", shown=nasty, family=nasty, organisation=nasty)]
    )
    (card,) = read_back(tmp_path / "people.vcf")
    assert "Somebody else" in card.fn.value
    assert card.fn.value.startswith("Evil")


def test_an_older_file_stays_when_writing_fails(tmp_path):
    path = tmp_path / "people.vcf"
    path.write_text("old", "utf-8")

    def broken():
        yield ANNA
        raise RuntimeError

    with pytest.raises(RuntimeError):
        write_vcards(path, broken())
    assert path.read_text("utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]
