"""Names by which people look for countries besides the one that the standard gives."""

COUNTRIES = {
    "AE": ("UAE", "Emirates"),
    "BA": ("Bosnia", "BiH"),
    "BY": ("Byelorussia",),
    "CD": ("DRC", "DR Congo", "Congo-Kinshasa", "Zaire"),
    "CF": ("CAR",),
    "CG": ("Congo-Brazzaville",),
    "CI": ("Ivory Coast",),
    "CV": ("Cape Verde",),
    "CZ": ("Czech Republic",),
    "GB": ("UK", "Great Britain", "Britain", "England", "Scotland", "Wales"),
    "IR": ("Persia",),
    "KP": ("North Korea", "DPRK"),
    "KR": ("South Korea",),
    "LA": ("Laos",),
    "MK": ("Macedonia", "FYROM"),
    "MM": ("Burma",),
    "NL": ("Holland",),
    "PS": ("Palestinian territories",),
    "RU": ("Russia",),
    "SA": ("KSA",),
    "SY": ("Syria",),
    "SZ": ("Swaziland",),
    "TL": ("East Timor",),
    "TR": ("Turkey",),
    "US": ("USA", "America"),
    "VA": ("Vatican",),
    "VN": ("Viet Nam",),
}
OTHER_NAMES = {"country": COUNTRIES, "citizenship": COUNTRIES}
"""By list and code; only names that mean one country."""
