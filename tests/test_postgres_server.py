"""The throw-away server itself."""

import psycopg


def plain(url):
    return url.replace("+psycopg", "")


def test_each_test_gets_an_empty_database_of_its_own(postgres_database, postgres_url):
    with psycopg.connect(plain(postgres_database)) as link:
        assert link.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone() == (0,)
    assert postgres_database != postgres_url


def test_the_server_sorts_as_people_do(postgres_database):
    with psycopg.connect(plain(postgres_database)) as link:
        rows = link.execute("SELECT n FROM (VALUES ('b'), ('A'), ('Ö'), ('z')) v(n) ORDER BY n").fetchall()
    assert [name for (name,) in rows] == ["A", "b", "Ö", "z"]
