"""Drafts of e-mails read back by Python's own reader."""

from email import message_from_bytes
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobilise_desktop.interchange.mail_drafts import MOST_BLIND, Letter, Recipient, write_blind, write_single

LETTER = Letter("Meghívó: {firm}", "Kedves {name}!\n\nTalálkozzunk {place}.\nÜdvözlettel")


def recipient(name, address, **fields):
    return Recipient(address, name, {"name": name, **fields})


def read_back(file):
    return message_from_bytes(file.read_bytes(), policy=default)


def test_one_draft_a_person_with_their_own_words(tmp_path):
    people = [
        recipient("Szabó Anna", "anna@orseg.example", firm="Őrség Kft."),
        recipient("Şükrü Işık", "s@x.example", firm="Iğdır A.Ş."),
    ]
    anna, other = (read_back(file) for file in write_single(tmp_path, LETTER, people))
    assert anna["Subject"] == "Meghívó: Őrség Kft."
    assert anna["X-Unsent"] == "1"
    assert [(a.display_name, a.addr_spec) for a in anna["To"].addresses] == [
        ("Szabó Anna", "anna@orseg.example")
    ]
    assert (
        anna.get_content().replace("\r\n", "\n")
        == "Kedves Szabó Anna!\n\nTalálkozzunk {place}.\nÜdvözlettel\n"
    )
    assert other["Subject"] == "Meghívó: Iğdır A.Ş."
    assert anna["Bcc"] is None


def test_many_see_nothing_of_each_other(tmp_path):
    people = [recipient(f"P {n}", f"p{n}@x.example") for n in range(MOST_BLIND + 1)]
    first, second = (read_back(file) for file in write_blind(tmp_path, LETTER, people))
    assert first["To"] is None
    assert first["Cc"] is None
    assert len(first["Bcc"].addresses) == MOST_BLIND
    assert [a.addr_spec for a in second["Bcc"].addresses] == [f"p{MOST_BLIND}@x.example"]


def test_the_places_of_a_letter_are_known():
    assert LETTER.places() == {"firm", "name", "place"}


@pytest.mark.parametrize("part", ["name", "subject", "value", "address"])
def test_no_value_begins_a_header(tmp_path, part):
    nasty = "Evil\r\nBcc: thief@evil.example\r\n\r\nbody"
    letter = Letter(nasty if part == "subject" else "About {firm}", "Text")
    name = nasty if part == "name" else "Anna"
    address = f"anna{nasty if part == 'address' else ''}@x.example"
    try:
        (file,) = write_single(tmp_path, letter, [recipient(name, address, firm=nasty)])
    except ValueError:
        assert part == "address"  # refused as a whole
        return
    assert read_back(file)["Bcc"] is None
    assert set(read_back(file)) == {
        "Subject",
        "X-Unsent",
        "To",
        "Content-Type",
        "Content-Transfer-Encoding",
        "MIME-Version",
    }


@given(name=st.text(max_size=30), firm=st.text(max_size=30))
def test_any_name_makes_one_readable_draft(tmp_path_factory, name, firm):
    folder = tmp_path_factory.mktemp("drafts")
    (file,) = write_single(folder, LETTER, [recipient(name, "a@x.example", firm=firm)])
    assert file.parent == folder
    assert [a.addr_spec for a in read_back(file)["To"].addresses] == ["a@x.example"]


def test_names_of_files_are_each_once(tmp_path):
    people = [recipient(name, f"{n}@x.example") for n, name in enumerate(["A/B", "a:b", "..", "", "CON?"])]
    files = write_single(tmp_path, LETTER, people)
    assert len({file.name.casefold() for file in files}) == len(people)
    assert all(file.exists() and file.parent == tmp_path for file in files)


def test_an_address_with_other_letters_is_kept(tmp_path):
    (file,) = write_single(tmp_path, LETTER, [recipient("Jürgen", "jürgen@müller.example")])
    assert read_back(file).get_content().startswith("Kedves Jürgen!")
    assert "jürgen@müller.example".encode() in file.read_bytes()
