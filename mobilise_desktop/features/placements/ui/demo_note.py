"""Says that what is adapted over demo data counts for the office's own register too."""

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.ui.banner import Banner
from mobilise_desktop.ui.jobs import READ
from mobilise_desktop.ui.tab import TabContext


class DemoNote(Banner):
    """Hidden, unless the data are invented ones: the files of an office are the same for both."""

    def __init__(self, context: TabContext) -> None:
        super().__init__(
            "attention", N_("These are demo data, but what you change here counts for your own register too.")
        )
        self.hide()
        reader = context.reader

        def look() -> bool:
            from mobilise_desktop.storage import facts  # noqa: PLC0415  loads SQLAlchemy

            return facts.load(reader()).is_demo

        context.jobs.submit(READ, look, self.setVisible)
