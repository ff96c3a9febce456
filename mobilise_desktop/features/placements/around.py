"""What the record of a placement and its dialogs name, read along with the placement."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from mobilise_desktop.features.placements.corrections import Correction
    from mobilise_desktop.features.placements.evaluation_queries import Evaluation
    from mobilise_desktop.features.placements.issued import Issued
    from mobilise_desktop.features.placements.party_queries import Mentor
    from mobilise_desktop.features.placements.queries import Signatory


class Around(NamedTuple):
    """By field the mentors, by party who is likely to sign and what it said.

    `people` are those of both firms, `names` those and the sites by id; `undrafted` is what the register says
    otherwise than the papers before the draft of an amendment.
    """

    mentors: "Mapping[str, Mentor]" = MappingProxyType({})
    people: tuple[tuple[str, str], ...] = ()
    names: Mapping[str, str] = MappingProxyType({})
    signers: "Mapping[str, Signatory]" = MappingProxyType({})
    evaluations: "Mapping[str, Evaluation]" = MappingProxyType({})
    certificates: "tuple[Issued, ...]" = ()
    undrafted: "tuple[Correction, ...]" = ()


NOTHING = Around()
