"""Values of people and firms as a person reads them who asks what is kept."""

from mobilise_desktop.core.telling import Told
from mobilise_desktop.features.firms import shown

SPOKEN = {table: Told({}, shown.value) for table in ("contact", "firm", "firm_site", "firm_note", "firm_tag")}
