"""The files of a firm, as a section of its record."""

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.ui.record_section import RecordSection, SectionSpec
from mobilise_desktop.ui.tab import TabContext


def _create(context: TabContext) -> RecordSection:
    from mobilise_desktop.features.attachments.ui.section import FileSection  # noqa: PLC0415  when first shown

    return FileSection(context, "firm")


FIRM_SECTION = SectionSpec("files", N_("Files"), "notes", _create)
