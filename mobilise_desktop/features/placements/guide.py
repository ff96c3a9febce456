"""The help about placements."""

from mobilise_desktop.core.guide import Topic
from mobilise_desktop.core.i18n import N_

GUIDE = (
    Topic(
        "placements",
        N_("Placements"),
        (
            N_(
                "“New placement” asks who goes where. The button at the top is the next step; below it "
                "stands what is still missing for it, and the arrow leads there."
            ),
            N_(
                "“Parties” names the firms and people, and each name opens its record. Until somebody signs, "
                "the pencil beside it chooses another hosting firm or employee."
            ),
            N_(
                "“Learning outcomes” and “Programme by week” are tables: each line opens with the pencil, "
                "and the arrows move it. The weeks name the outcomes by their numbers, which follow when one "
                "is moved or removed."
            ),
            N_(
                "“Make the agreement” freezes a version with a short code on every page. When the signed "
                "paper comes back, type the code: the program proves which version was signed."
            ),
            N_(
                "“Make the agreements of the selection…” does this for many placements at once. From a scan "
                "of the signed paper the code is read by itself, and the scan is kept with the signature."
            ),
            N_(
                "The checklist records what the office decided for this pair of countries, with the day "
                "until which it is due and the source of the rule."
            ),
            N_(
                "A change of what was signed is drafted as an amendment: the program says who must sign it, "
                "and carries it out when the last code is typed."
            ),
            N_(
                "What can’t be changed any more is replaced: “Replace by a new placement…” makes a draft of "
                "the same data, and the old one no longer counts."
            ),
            N_(
                "One amendment can have several changes: “Add another change” asks for each with all its "
                "fields. While nobody has signed it, it can still be changed or discarded."
            ),
            N_(
                "“More” prints the papers of a stay: information before departure, attendance sheet, "
                "certificate, evaluation forms, and the dossier with everything."
            ),
            N_(
                "“Export…” writes the chosen placements, or all that are shown, as a spreadsheet: "
                "everything, or the columns of the EU report."
            ),
            N_(
                "“Print papers of the selection…” puts the papers of many placements into one document. "
                "“Check a code from paper…” says to which version or certificate a code belongs, and whether "
                "it is in force."
            ),
        ),
        25,
    ),
    Topic(
        "import_placements",
        N_("Import placements"),
        (
            N_(
                "Choose a table with one row a placement, such as “Export…” writes: each column is known by "
                "its heading, in whatever language of the program. Empty cells change nothing."
            ),
            N_(
                "A row with a reference changes that placement; one without is a new placement, unless the "
                "same employee already goes to the same firm on that day."
            ),
            N_(
                "Firms and people that the register lacks are added with the placements; such firms are "
                "candidates. Without the tick their rows are left out. Where a name is like one that is "
                "known already, “Who is meant…” asks which it is, so that nobody is added twice."
            ),
            N_(
                "Before anything is written you see what becomes of each row. What was agreed and signed is "
                "not changed by an import, and the status goes only as far as the steps of the record allow."
            ),
        ),
        25,
    ),
    Topic(
        "due",
        N_("What is due"),
        (
            N_(
                "What is to be done for placements, day by day: overdue, this week, later. Enter or a click "
                "leads to the place where it is done; a line goes when its thing is done."
            ),
            N_(
                "The days are reckoned from the stay: signatures, checklist, insurance and visa that end, "
                "the call at half-time, evaluations with their reminders, the certificate."
            ),
            N_(
                "“Write a reminder…” makes drafts of mails for the chosen lines, each in the language of its "
                "reader, and notes them. Nobody is reminded twice within 24 hours."
            ),
            N_(
                "A visit or call that is noted with a day to come is planned: it stands here, in the "
                "calendar and on the line of time until “Took place” is pressed."
            ),
            N_(
                "“Print this week…” makes a sheet for the meeting, “Calendar (.ics)…” a file for any program "
                "with a calendar."
            ),
        ),
        25,
    ),
    Topic(
        "timeline",
        N_("Stays on a line of time"),
        (
            N_(
                "Drag a bar to move a stay, its ends to make it longer or shorter. A red frame: the person "
                "has another stay at that time, or the host has more than its places."
            ),
            N_("A diamond is a visit or call, hollow while it is planned."),
            N_(
                "Up and Down choose a stay, Enter opens it, Ctrl with the left or right arrow moves it by a "
                "day."
            ),
        ),
        26,
    ),
    Topic(
        "results",
        N_("Results of the stays"),
        (
            N_(
                "Shares are told from five answers on; beside them stand the published results of the "
                "programme."
            ),
        ),
        27,
    ),
    Topic(
        "office_schemes",
        N_("Schemes of stays"),
        (
            N_(
                "Settings, “What this office adapts”: change the numbers of a scheme or add one of your own. "
                "“Back to the delivered numbers” takes a change away, “Undo” at the foot the last one."
            ),
            N_(
                "“Save as file…” gives what your office adapted to another office, “Copy from file…” takes "
                "theirs: of two entries for the same thing, the one from the file counts."
            ),
        ),
        41,
    ),
    Topic(
        "office_rules",
        N_("Rules of the checklist"),
        (
            N_(
                "Each rule has its countries, its deadline and its source. A triangle marks what nobody has "
                "looked up for a year. A rule for a country takes the place of the one for every other "
                "country."
            ),
            N_(
                "“Confirm today…” notes that you have looked a rule up, as in the checklist of a stay. What "
                "was decided about a stay remains when a rule is changed."
            ),
        ),
        42,
    ),
    Topic(
        "office_wording",
        N_("Wording of the agreement"),
        (
            N_(
                "Choose a language and open a section. Each text is kept as you leave its field. Words in "
                "braces, such as {line}, are places that the program fills: they have to stay."
            ),
            N_(
                "A clause more in one language is needed in the other language of an agreement too; until "
                "then the page says in which languages it is missing. “Preview…” prints the latest placement."
            ),
            N_(
                "If a file was changed outside the program and can’t be used, the page says why, and offers "
                "to correct it or to go back to what was delivered."
            ),
        ),
        43,
    ),
)
