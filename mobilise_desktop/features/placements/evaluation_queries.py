"""Reading what the parties of a stay said afterwards."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.storage.reading import Reader


class Evaluation(NamedTuple):
    """What a party said, as it is kept (`text`) and by question; the day is ISO."""

    id: RowId
    party: str
    text: str
    completed_on: str

    @property
    def answers(self) -> Mapping[str, Any]:
        """The answers by question."""
        found: dict[str, Any] = json.loads(self.text)
        return found


def evaluations_of(reader: Reader, placement_id: RowId) -> dict[str, Evaluation]:
    """What each party said after a stay; should two offices have entered it, what was entered first."""
    rows = reader.all(
        "SELECT id, party, answers, completed_on FROM placement_evaluation "
        "WHERE placement_id = :id AND deleted_at IS NULL ORDER BY id DESC",
        {"id": placement_id},
    )
    return {party: Evaluation(RowId(own), party, text, day) for own, party, text, day in rows}
