"""Whether the papers of a stay are kept, before it is closed: what the checklist and the versions lack.

(source of the rule: the programme's design of placements, 2.5)
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.placements import compliance
from mobilise_desktop.features.placements.rules import BLOCK, Finding
from mobilise_desktop.storage.reading import Reader

CHECK, SCAN = "paper_", "scan_"
"""How the codes of what is missing begin: of a rule of the checklist, of a version by its number."""

_SOURCE = N_("Course of a placement")
_WITHOUT_PAPER = frozenset({"emergency"})
"""Kinds of rules that are seen to in the register itself."""

_FILED = """
SELECT x.id FROM placement_check x WHERE x.placement_id = :id AND x.deleted_at IS NULL AND (
  x.evidence_id IS NOT NULL OR EXISTS (SELECT 1 FROM attachment a WHERE a.owner_id = x.id
  AND a.owner_table = 'placement_check' AND a.deleted_at IS NULL))
"""


def filed(reader: Reader, placement_id: RowId) -> frozenset[str]:
    """The ids of the decisions about rules that a file is kept of."""
    return frozenset(own for (own,) in reader.all(_FILED, {"id": placement_id}))


def lacking(
    values: Mapping[str, Any],
    items: Sequence[compliance.Item],
    with_file: frozenset[str],
    unscanned: Sequence[int],
) -> tuple[Finding, ...]:
    """What a stay that is over lacks of its papers; `unscanned` are the numbers of versions without any."""
    if values["status"] != "ended":
        return ()
    return (*_of_checks(values, items, with_file), *_of_versions(unscanned))


def _of_checks(
    values: Mapping[str, Any], items: Sequence[compliance.Item], with_file: frozenset[str]
) -> Iterator[Finding]:
    """What is done by the checklist, but has neither a file nor a note that says why not."""
    for item in items:
        is_said = item.rule.kind in _WITHOUT_PAPER or (item.note or "").strip()
        if item.rule.kind == "posting" and values["posting"] != "notified":
            is_said = is_said or values["posting_reason"]
        if item.state == compliance.DONE and item.row_id not in with_file and not is_said:
            text = _("“{rule}” is done, but no paper of it is kept. Attach it, or note why there is none.")
            yield Finding(
                f"{CHECK}{item.rule.code}", BLOCK, text.format(rule=item.rule.title), _(_SOURCE), "checklist"
            )


def _of_versions(unfiled: Sequence[int]) -> Iterator[Finding]:
    """The versions in force, by their numbers, of which no signed paper is kept."""
    for n in unfiled:
        text = _(
            "No signed paper of version {n} is kept. Attach a scan to one of its signatures, or note as an "
            "event where the papers are kept."
        )
        yield Finding(f"{SCAN}{n}", BLOCK, text.format(n=n), _(_SOURCE), "agreement")


def is_grant_open(values: Mapping[str, Any]) -> bool:
    """Whether a grant was agreed of which no payment is named at all, so that nothing says what was paid."""
    if values["grant_payee"] == "none" or values["end_kind"] == "no_show" or not values["grant_amount"]:
        return False
    names = (name for name in values if name.startswith("instalment_") and not name.endswith("_on"))
    return not any(values[name] for name in names)
