"""The market on the command line: `match OFFER`."""

import argparse
import json
from typing import Any

from mobilise_desktop.core import clock
from mobilise_desktop.core.commands import DONE, Command, CommandContext
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.market import queries, rules, words


def _options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("offer", metavar="OFFER", help=_("the id of an offer, or the name of its firm"))
    parser.add_argument("--best", type=int, default=20, metavar="N", help=_("how many matches"))
    parser.add_argument("--json", action="store_true", help=_("print one JSON object"))


def _match(context: CommandContext, parsed: Any) -> int:
    own = _meant(context, parsed.offer)
    market = queries.market(context.reader, clock.today().isoformat())
    weights = queries.weights(context.reader)
    ranked, excluded = rules.rank([market.offers[own]], list(market.candidates.values()), weights)
    people = queries.named_candidates(context.reader, [one.candidate for one in ranked])
    best = ranked[: parsed.best]
    if parsed.json:
        kept = queries.matches(context.reader)
        others = sorted(kept.keys() - {(one.offer, one.candidate) for one in best})
        decided = queries.looked_at(market, own, others, weights)
        told = {"offer": own, "matches": _told(context, best), "decided": _told(context, decided),
                "excluded": excluded}  # fmt: skip
        context.say(json.dumps(told, ensure_ascii=False))
        return DONE
    for one in best:
        parts = ", ".join(f"{name} {n}/{most}" for name, n, most in words.names_of(weights, one.values))
        row = people[one.candidate]
        context.say(f"{one.score:3}  {row.person}  {row.firm} ({row.country})  {parts}")
    context.say(words.possible_shown(len(ranked)))
    for line in words.excluded_shown(excluded):
        context.say(f"  {line}")
    return DONE


def _told(context: CommandContext, pairs: list[rules.Ranked]) -> list[dict[str, Any]]:
    """Pairs of an offer, each with its points and what was decided."""
    kept, weights = queries.matches(context.reader), queries.weights(context.reader)
    people = queries.named_candidates(context.reader, [one.candidate for one in pairs])
    return [
        {"candidate": one.candidate, "score": one.score, "person": people[one.candidate].person,
         "firm": people[one.candidate].firm, "criteria": dict(zip(weights, one.values, strict=True)),
         "match": _decided(kept.get((one.offer, one.candidate)))}
        for one in pairs
    ]  # fmt: skip


def _decided(match: queries.Match | None) -> dict[str, Any] | None:
    """What became of a pair, and what each office says of it."""
    if match is None:
        return None
    sides = {"sending": match.sending, "hosting": match.hosting}
    return {"status": match.status, **{side: said._asdict() for side, said in sides.items() if said.said}}


def _meant(context: CommandContext, said: str) -> str:
    rows = queries.offers(context.reader)
    found = [row for row in rows if row.id == said] or [row for row in rows if fold(said) in fold(row.firm)]
    if not found:
        raise UserError(
            _("There is no offer “{said}”. Give its id or the name of the firm.").format(said=said)
        )
    if len(found) > 1:
        several = "\n".join(f"  {row.id}  {row.firm}: {row.tasks}" for row in found)
        text = _("Several offers are meant by “{said}”. Give the id of one of them:\n{offers}")
        raise UserError(text.format(said=said, offers=several))
    return found[0].id


COMMANDS = (Command(("match",), N_("rank the candidates for an offer"), _options, _match),)
