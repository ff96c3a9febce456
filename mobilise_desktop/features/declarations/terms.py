"""What the size of an enterprise is reckoned from and what comes out: the words of the rules as values."""

from dataclasses import dataclass, field
from decimal import Decimal

from mobilise_desktop.features.firms.rules import SIZES

AUTONOMOUS, PARTNER, LINKED = "autonomous", "partner", "linked"
OWNERSHIPS = (AUTONOMOUS, PARTNER, LINKED)
RELATIONS = (PARTNER, LINKED)
AWU, TURNOVER, BALANCE = "awu", "turnover", "balance"
MEASURES = (AWU, TURNOVER, BALANCE)
UNKNOWN, LARGE = "unknown", len(SIZES) - 2
HUNDRED_PERCENT = 10_000


@dataclass(frozen=True, slots=True)
class ClassLimit:
    """The ceilings of a class: annual work units below, euro up to."""

    size: str
    awu: Decimal
    turnover: Decimal
    balance: Decimal


@dataclass(frozen=True, slots=True)
class Limits:
    """The ceilings of micro, small and medium-sized, and from which share another enterprise counts."""

    classes: tuple[ClassLimit, ...]
    partner_from: int
    linked_above: int


@dataclass(frozen=True, slots=True)
class Currency:
    """What amounts are given in: ISO code, decimals, and units for one euro on a day (None: not known)."""

    code: str = "EUR"
    digits: int = 2
    rate: Decimal | None = None
    rate_on: str | None = None

    @property
    def is_euro(self) -> bool:
        """Whether nothing has to be converted."""
        return self.code == "EUR"


@dataclass(frozen=True, slots=True)
class Figures:
    """Annual work units in hundredths, money in minor units; None where not known."""

    awu_hundredths: int | None = None
    turnover: int | None = None
    balance: int | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is known."""
        return self == Figures()


@dataclass(frozen=True, slots=True)
class Related:
    """An enterprise that has a share in the declaring one, or the other way round.

    `relation` is what was declared; the share decides where it says more.
    """

    id: str
    name: str
    relation: str
    share_hundredths: int | None
    figures: Figures


@dataclass(frozen=True, slots=True)
class Declaration:
    """All that the size follows from. `previous` are figures with related enterprises counted already.

    They are in `previous_currency`, with the rate of their own year; without one in `currency`.
    """

    own: Figures
    ownership: str = AUTONOMOUS
    related: tuple[Related, ...] = ()
    currency: Currency = field(default_factory=Currency)
    has_public_control: bool = False
    previous: Figures = field(default_factory=Figures)
    previous_class: str | None = None
    previous_currency: Currency | None = None


@dataclass(frozen=True, slots=True)
class Totals:
    """Annual work units and amounts in units of the currency, exact; None where a part is not known."""

    awu: Decimal | None
    turnover: Decimal | None
    balance: Decimal | None


@dataclass(frozen=True, slots=True)
class Addition:
    """What a related enterprise adds: `counts_as` "partner" (pro rata), "linked" (whole) or "" (nothing)."""

    id: str
    name: str
    counts_as: str
    share: Decimal | None
    adds: Totals


@dataclass(frozen=True, slots=True)
class Ceiling:
    """One ceiling against the total, amounts in euro; `met` None: not known."""

    measure: str
    value: Decimal | None
    limit: Decimal
    met: bool | None


@dataclass(frozen=True, slots=True)
class ClassTest:
    """The ceilings of a class in the order of `MEASURES`; the first must be met, and one of the others."""

    size: str
    ceilings: tuple[Ceiling, ...]
    met: bool | None


@dataclass(frozen=True, slots=True)
class Missing:
    """What would have to be known: a measure, "money" (turnover or balance), "share", "rate" or "related".

    `of` is the id of the related enterprise; "" for the declaring one.
    """

    what: str
    of: str = ""


@dataclass(frozen=True, slots=True)
class Periods:
    """The two-period rule: class by the figures of the period before, status until now, whether it stays."""

    before: str
    status: str
    keeps: bool
    lacks_figures: bool = False


@dataclass(frozen=True, slots=True)
class Result:
    """The size class and how it came about."""

    size: str
    by_figures: str
    ownership: str
    totals: Totals
    additions: tuple[Addition, ...]
    tests: tuple[ClassTest, ...]
    missing: tuple[Missing, ...]
    periods: Periods | None
    has_public_control: bool

    @property
    def is_sme(self) -> bool | None:
        """Whether it is a micro, small or medium-sized enterprise; None: not known."""
        return None if self.size == UNKNOWN else SIZES.index(self.size) < LARGE
