"""`match OFFER` on the command line."""

import json

import pytest

from market_help import allow, market
from mobilise_desktop import cli, composition
from mobilise_desktop.features.market import actions, queries
from mobilise_desktop.storage.reading import open_reader
from mobilise_desktop.storage.target import Target


@pytest.fixture
def register(tmp_path):
    target = Target(tmp_path / "register.sqlite")
    composition.create(target, "BVMW", demo=None)
    store = composition.make_store(target, "anna", "desk", "BVMW")
    offer, candidate, _anna, _hosting = market(store)
    store.close()
    return target.file, offer, candidate


def run(capsys, file, *words):
    code = cli.main(["--database", str(file), *words])
    return code, capsys.readouterr()


def test_candidates_are_ranked_with_every_criterion(capsys, register):
    file, offer, candidate = register
    code, said = run(capsys, file, "match", offer, "--json")
    told = json.loads(said.out)
    assert (code, told["offer"], told["excluded"]) == (0, offer, {})
    (one,) = told["matches"]
    assert (one["candidate"], one["person"], one["score"]) == (candidate, "Anna Krause", 85)
    assert one["criteria"]["skills"] == 1


def test_what_both_offices_say_is_told(capsys, register):
    file, offer, candidate = register
    store = composition.make_store(Target(file), "anna", "desk", "BVMW")
    reader = store.reader()
    person = queries.candidate(reader, candidate).values["employee_id"]
    reader.close()
    allow(store, person)
    actions.settle(store, (offer, candidate), {"hosting": ("accepted", "2026-11-03")})
    told = json.loads(run(capsys, file, "match", offer, "--json")[1].out)
    hosting = {"said": "accepted", "on": "2026-11-03"}
    assert (told["matches"][0]["match"], told["decided"]) == ({"status": "contacted", "hosting": hosting}, [])
    actions.settle(store, (offer, candidate), {"sending": ("accepted", "2026-11-05")})
    store.close()
    told = json.loads(run(capsys, file, "match", offer, "--json")[1].out)
    (one,) = told["decided"]  # no longer possible, as the place is taken
    sending = {"said": "accepted", "on": "2026-11-05"}
    assert (told["matches"], one["candidate"]) == ([], candidate)
    assert one["match"] == {"status": "accepted", "sending": sending, "hosting": hosting}


def test_an_offer_is_named_by_its_firm_and_read_by_people(capsys, register):
    file, _offer, _candidate = register
    code, said = run(capsys, file, "match", "ontode")
    assert code == 0
    assert "Anna Krause" in said.out
    assert "1 possible match" in said.out
    code, said = run(capsys, file, "match", "nobody")
    assert (code, "no offer" in said.err) == (2, True)


def test_demo_data_have_a_market_and_stays_of_every_kind(capsys, tmp_path):
    file = tmp_path / "demo.sqlite"
    assert run(capsys, file, "init", "--office", "BVMW", "--language", "en", "--demo", "500")[0] == 0
    code, said = run(capsys, file, "placements", "list", "--json")
    rows = json.loads(said.out)["placements"]
    assert sorted(row["status"] for row in rows) == ["draft", "ended", "running", "to_sign"]
    assert all(row["sending"] != row["hosting"] for row in rows)
    reader = open_reader(Target(file))
    market = queries.market(reader, "2027-01-01")
    reader.close()
    assert (len(market.offers), len(market.candidates)) == (24, 60)
    code, said = run(capsys, file, "match", next(iter(market.offers)), "--json")
    assert code == 0
    assert run(capsys, file, "check")[0] == 0
