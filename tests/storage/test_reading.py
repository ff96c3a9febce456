import threading

import pytest

from mobilise_desktop.storage.failures import InterruptedReadError
from mobilise_desktop.storage.reading import in_list, like
from mobilise_desktop.storage.store import scalar
from stores import add_firm

COUNT = (
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2e9) SELECT count(*) FROM n"
)


def test_parameters_percent_signs_and_casts_mean_the_same_on_both(store, reader):
    add_firm(store, "100 % Öko Kft.")
    sql = (
        "SELECT count(*) FROM firm WHERE legal_name_native LIKE '100 %' AND country = :country AND id <> :id"
    )
    assert scalar(reader, sql, {"country": "HU", "id": "x"}) == 1


def test_an_empty_list_matches_nothing(store, reader):
    add_firm(store)
    for values, found in (([], 0), (["HU"], 1), (["AT", "HU", "RO"], 1), (["AT"], 0)):
        places, params = in_list("c", values)
        assert scalar(reader, f"SELECT count(*) FROM firm WHERE country IN {places}", params) == found


@pytest.mark.parametrize("part", ["%", "_", "!", "a%b", "!_"])
def test_signs_of_patterns_are_searched_as_they_are(store, reader, part):
    add_firm(store, f"x{part}y")
    add_firm(store, "other")
    sql = "SELECT legal_name_native FROM firm WHERE legal_name_native LIKE :p ESCAPE '!'"
    assert reader.all(sql, {"p": like(part)}) == [(f"x{part}y",)]


def test_a_reader_can_not_write(store, reader):
    add_firm(store)
    with pytest.raises(Exception, match=r"(?i)read"):
        reader.all("DELETE FROM firm")
    assert scalar(reader, "SELECT count(*) FROM firm", {}) == 1


def test_a_running_read_is_broken_off_from_another_thread(reader):
    stop = threading.Event()

    def interrupt():
        while not stop.wait(0.05):
            reader.interrupt()

    thread = threading.Thread(target=interrupt)
    thread.start()
    try:
        with pytest.raises(InterruptedReadError):
            reader.one(COUNT)
    finally:
        stop.set()
        thread.join()


def test_a_reader_sees_what_was_committed_a_moment_ago(store, reader):
    assert scalar(reader, "SELECT count(*) FROM firm", {}) == 0
    add_firm(store)
    assert scalar(reader, "SELECT count(*) FROM firm", {}) == 1
