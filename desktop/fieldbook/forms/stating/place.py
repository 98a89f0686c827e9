"""The Place: where something happened, field for field from section 5 of the domain note."""

from typing import Annotated

from fieldbook.base.missing import Missing
from fieldbook.forms.answers import Answers
from fieldbook.forms.condition import answered, one_of
from fieldbook.forms.kind import Need
from fieldbook.forms.kinds.choice import Choice
from fieldbook.forms.kinds.place import PlaceKind
from fieldbook.forms.kinds.position import Coordinates
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.kinds.yesno import YesNo
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.position import Position

_NOT_TYPES = {"withheld", "unknown"}  # every question has these two as reasons already
LOCATION_TYPES = codes("location_type").only(
    code.code for code in codes("location_type").codes if code.code not in _NOT_TYPES
)


class Place(Answers):
    """One place; the country tells Niger State from Niger."""

    name: Annotated[
        str | Missing,
        Text(label="Name", most=200, help="Town, crossing, port, street. Never the address of a shelter."),
    ]
    region: Annotated[
        str | Missing,
        Text(label="Region or district", most=120, help="What tells it from places of the same name."),
    ]
    country: Annotated[
        str | Missing,
        Choice(
            label="Country",
            codes=codes("country"),
            need=Need.WANTED,
            help="Where the country cannot be named, choose Withheld as the reason.",
            blank_text="Say in which country the place lies.",
        ),
    ]
    type: Annotated[str | Missing, Choice(label="Sort of place", codes=LOCATION_TYPES)]
    type_other: Annotated[
        str | Missing,
        Text(
            label="Which other sort",
            most=120,
            shown_when=one_of("type", "other"),
            need=Need.WANTED,
            help="In a few words: what the list does not have.",
            blank_text="Say in a few words what sort of place it is.",
        ),
    ]
    position: Annotated[
        Position | Missing,
        Coordinates(
            label="Coordinates",
            help="41.9965, 21.4314 or 41°59'47\" N 21°25'53\" E; MGRS or UTM: 34T EM 3572 4948. WGS84.",
        ),
    ]
    precision: Annotated[
        str | Missing,
        Choice(
            label="Precision",
            codes=codes("location_precision"),
            need=Need.WANTED,
            shown_when=answered("position"),
            help="How close the coordinates are to the place itself.",
            blank_text="Say how exact the coordinates are.",
        ),
    ]
    time_zone: Annotated[str | Missing, Text(label="Time zone", most=60, help="For example Europe/Tirane.")]
    guarded: Annotated[
        bool | Missing,
        YesNo(label="Keep from others", help="Homes of victims and witnesses: only the country is exported."),
    ]


def place(
    label: str = "Place", *, help_text: str = "", need: Need = Need.OPTIONAL, told_by: str = ""
) -> PlaceKind:
    """A question about one place."""
    return PlaceKind(
        label=label,
        model=Place,
        need=need,
        told_by=told_by,
        help=help_text or "Choose it as you type, or write your own. Never the place of a shelter.",
        blank_text="Say where it was." if need is not Need.OPTIONAL else "",
    )
