"""Units that a category is counted in, and amounts above which somebody has probably slipped.

Rules S1 and S2 of the domain note. The amounts are for one exhibit of our own and may be changed here.
"""

from decimal import Decimal

PIECES = frozenset({"H87", "item", "package"})
MASS = frozenset({"KGM", "GRM", "MGM", "TNE", "LBR", "ONZ"})
VOLUME = frozenset({"LTR", "MLT"})
AREA = frozenset({"HAR", "ACR", "MTK"})
MONEY = frozenset({"currency"})

UNITS: dict[str, frozenset[str]] = {
    "documents": PIECES | {"document"},
    "vessels": PIECES | {"vessel"},
    "vehicles": PIECES | {"vehicle"},
    "firearms": PIECES | {"firearm"},
    "weapons_other": PIECES,
    "weapons_unspecified": PIECES,
    "ammunition": PIECES | MASS | {"round"},
    "explosives": PIECES | MASS,
    "drugs": PIECES | MASS | VOLUME | AREA | {"tablet", "plant"},
    "precursors": PIECES | MASS | VOLUME,
    "cash": MONEY | {"H87"},
    "financial": MONEY | PIECES | {"account"},
    "valuables": PIECES | MASS | MONEY,
    "devices": PIECES,
    "tobacco": PIECES | MASS | VOLUME | {"cigarette"},
    "alcohol": PIECES | VOLUME,
    "fuel": VOLUME | MASS | PIECES,
    "counterfeit_goods": PIECES | MASS | VOLUME | MONEY | {"tablet"},
    "wildlife": PIECES | MASS,
    "property": PIECES | AREA | MONEY | {"place"},
    "evidence_records": PIECES | {"document"},
    "uniforms": PIECES,
}
"""Categories that are not here (other, mixed) take any unit of things."""

USUAL: tuple[tuple[str, str], ...] = (
    ("documents", "document"),
    ("vessels", "vessel"),
    ("vehicles", "vehicle"),
    ("firearms", "firearm"),
    ("weapons_other", "item"),
    ("weapons_unspecified", "item"),
    ("ammunition", "round"),
    ("cash", "currency"),
    ("devices", "item"),
    ("fuel", "LTR"),
    ("uniforms", "item"),
)
"""The unit of a category where reports hardly ever use another; it stands there at first, to be typed over.

Drugs, tobacco and what else is told by weight as often as by pieces has none: a wrong one is seen too late.
"""

NAMED_PIECES = frozenset({"document", "vessel", "vehicle", "firearm", "account", "place"})
"""Units that say what is counted; in a row its sort says so already."""

NOT_THINGS = frozenset(
    {"person", "officer", "country", "day", "operation", "case", "group", "query", "check"}
)
"""Units in which nothing can be seized."""

IN_GRAMS = {
    "KGM": Decimal(1000),
    "GRM": Decimal(1),
    "MGM": Decimal("0.001"),
    "TNE": Decimal(1_000_000),
    "LBR": Decimal("453.59237"),
    "ONZ": Decimal("28.349523125"),
}

PLAUSIBLE_G: dict[str, Decimal] = {
    "opioids.heroin": Decimal(100_000),
    "opioids.fentanyl": Decimal(20_000),
    "cocaine": Decimal(2_000_000),
    "cannabis": Decimal(2_000_000),
    "ats": Decimal(500_000),
    "ecstasy": Decimal(100_000),
    "": Decimal(2_000_000),
}
"""Grams of one drug in one exhibit, by the beginning of the drug's code; "" for any other."""

PLAUSIBLE_PIECES: dict[str, Decimal] = {
    "firearms": Decimal(50),
    "vessels": Decimal(20),
    "vehicles": Decimal(20),
    "devices": Decimal(500),
    "documents": Decimal(1000),
    "ammunition": Decimal(20_000),
}
"""Pieces in one exhibit, by category."""


def row_units(category: str) -> frozenset[str]:
    """The units in which one row of *category* is written."""
    return UNITS.get(category, PIECES | MASS | VOLUME | AREA) - MONEY - NAMED_PIECES
