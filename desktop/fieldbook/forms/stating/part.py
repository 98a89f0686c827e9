"""One part of a figure: what it is by one code list, how many, and what else is said of the same few."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any, ClassVar

from fieldbook.base.missing import Missing
from fieldbook.base.problem import Problem, Severity
from fieldbook.base.said import Said, in_row, said
from fieldbook.forms.answers import Answers, Rule
from fieldbook.forms.condition import one_of
from fieldbook.forms.group import GroupKind
from fieldbook.forms.kind import Need, Reading, Titles, Typed, is_blank
from fieldbook.forms.kinds.choice import Choice, Choices
from fieldbook.forms.kinds.number import Number
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.rules import within
from fieldbook.forms.values import stated
from fieldbook.forms.values.codelist import Code, CodeList, codes
from fieldbook.forms.values.number import format_number

SPLITS: dict[str, tuple[str, ...]] = {
    "sex": ("sex",),
    "age": ("age_group",),
    "origin": ("citizenship",),
    "country": ("country",),
    "agency": ("agency_type",),
    "offence": ("crime_type",),
    "form": ("exploitation_form",),
    "role": ("person_role",),
    "affiliation": ("affiliation",),
    "document": ("document_type",),
    "colour": ("notice_type",),
    "phase": ("operation_phase",),
    "thing": ("seizure_category", "seizure_subcategory"),
    "vehicle": ("vehicle_type",),
    "vessel": ("vessel_type",),
    "drug": ("drug_type",),
    "state": ("arrest_legal_state",),
    "status": ("identification_status",),
    "need": ("special_need",),
    "service": ("referral_service_type",),
    "warrant": ("warrant_type",),
    "checked": ("checked_object",),
    "place": ("location_type",),
    "penalty": ("penalty_kind",),
    "result": ("case_result",),
    "other": (),
}
"""The code lists that each way of splitting takes its parts from."""

SHORT = {
    "age.minor": said("minors"),
    "age.adult": said("adults"),
    "age.years": said("of stated age"),
    "sex.F": said("female"),
    "sex.M": said("male"),
}
"""What a part is called in a row of parts, where the list's own words are meant for one person."""

NEVER_BOTH = (frozenset({"sex.F", "sex.M"}), frozenset({"age.minor", "age.adult"}))
"""Of each only one can be said of the same people."""
EXACT = "exact"
NAMED = ("agency", "country", "place", "affiliation")
"""Splits whose parts may have a name beside their code: a force, a town."""


OTHER = Code("other", said("Other"), said("What the list does not have; name it."), "local")


def _parts(*, with_split: bool) -> CodeList:
    return CodeList("part_of_figure_named" if with_split else "part_of_figure", tuple(_codes(with_split)))


def _codes(with_split: bool) -> Iterator[Code]:  # noqa: FBT001  # one private caller names it
    splits = codes("breakdown_dimension")
    for split, names in SPLITS.items():
        found = {code.code: code for name in names for code in codes(name).codes}
        found.setdefault("other", OTHER)
        for code in found.values():
            own = f"{split}.{code.code}"
            short = SHORT.get(own, code.label)
            # The split comes last: where there is little room, its end is what is cut off.
            both = Said("{what} ({split})", context="", values={"what": short, "split": splits.label(split)})
            label, also = (both, ()) if with_split else (short, (both,))
            yield Code(own, label, code.definition, code.source, also=also)


PARTS = _parts(with_split=False)
ALSO = _parts(with_split=True)
OTHERS = tuple(f"{split}.other" for split in SPLITS)


class Part(Answers):
    """One part of a figure: a share of the same count, never another count."""

    dimension: Annotated[
        str,
        Choice(
            label="Split by",
            codes=codes("breakdown_dimension"),
            need=Need.REQUIRED,
            blank_text="Say by what the figure is split: sex, age, citizenship …",
        ),
    ]
    what: Annotated[
        str,
        Choice(
            label="Part",
            codes=PARTS,
            narrowed_by="dimension",
            need=Need.REQUIRED,
            help="Minors; Colombia; Red Notices: from the list that fits.",
            blank_text="Say which part it is.",
        ),
    ]
    value: Annotated[Decimal | Missing, Number(label="Number", help="Blank where there is none.")]
    qualifier: Annotated[
        str,
        Choice(
            label="How exact",
            codes=codes("figure_qualifier"),
            default=EXACT,
            help="Blank for an exact number.",
        ),
    ]
    lower: Annotated[
        Decimal | Missing, Number(label="From", shown_when=one_of("qualifier", "range", "range_open"))
    ]
    upper: Annotated[
        Decimal | Missing, Number(label="To", shown_when=one_of("qualifier", "range", "range_open"))
    ]
    percent: Annotated[
        Decimal | Missing,
        Number(label="Or percent", most=Decimal(100), help="Where a share is stated: half is 50."),
    ]
    out_of: Annotated[
        Decimal | Missing,
        Number(
            label="Or out of",
            least=Decimal(1),
            example="3",
            help="Two thirds: 2 is the number, 3 stands here. A ratio, never added.",
        ),
    ]
    word: Annotated[
        str | Missing, Text(label="Word of the source", most=60, help="As written: some, half of them.")
    ]
    named: Annotated[
        str | Missing,
        Text(
            label="By name",
            most=80,
            shown_when=one_of("dimension", *NAMED) | one_of("what", *OTHERS),
            help="The force, the town; or what the list does not have.",
        ),
    ]
    also: Annotated[
        tuple[str, ...] | Missing,
        Choices(
            label="And also",
            codes=ALSO,
            help="What else they all are: 20 women who are Colombian. Parts by several splits add up as one.",
        ),
    ]
    age_from: Annotated[
        Decimal | Missing,
        Number(
            label="Aged from", whole=True, most=Decimal(120), shown_when=one_of("dimension", "age", "sex")
        ),
    ]
    age_to: Annotated[
        Decimal | Missing,
        Number(label="Aged to", whole=True, most=Decimal(120), shown_when=one_of("dimension", "age", "sex")),
    ]


def _ages_in_order(part: Part) -> Iterator[Problem]:
    if (
        isinstance(part.age_from, Decimal)
        and isinstance(part.age_to, Decimal)
        and part.age_to < part.age_from
    ):
        yield Problem(("age_to",), "part.ages", "The higher age is smaller than the lower one.")


def _not_two_at_once(part: Part) -> Iterator[Problem]:
    """Nobody is of age and a minor; whoever has two citizenships, or two needs, is no contradiction."""
    also = part.also if isinstance(part.also, tuple) else ()
    told = {part.what, *also}
    if any(len(told & never) > 1 for never in NEVER_BOTH) or part.what in also:
        text = "This cannot be said of the same people; make it a part of its own."
        yield Problem(("also",), "part.two_at_once", text)


def _without_number(part: Part) -> Iterator[Problem]:
    sized = isinstance(part.value, Decimal) or isinstance(part.percent, Decimal)
    if part.qualifier in stated.UNSIZED and sized:
        text = "This qualifier says that there is no number; leave it blank."
        yield Problem(("value",), "part.no_number", text)


def _other_is_named(part: Part) -> Iterator[Problem]:
    if part.what in OTHERS and part.named is Missing.NOT_ASKED:
        text = "Say in a few words what the list does not have."
        yield Problem(("named",), "choice.specify", text, Severity.GAP)


PART_RULES: tuple[Rule, ...] = (
    within("dimension", "what", "This belongs to another way of splitting; choose again."),
    _ages_in_order,
    _not_two_at_once,
    _without_number,
    _other_is_named,
)


@dataclass(frozen=True, kw_only=True)
class PartKind(GroupKind[Any]):
    """A part; what it is may be typed without saying again by what the figure is split."""

    name: ClassVar[str] = "part"

    def __post_init__(self) -> None:
        """A part always obeys its own rules."""
        super().__post_init__()
        object.__setattr__(self, "rules", (*PART_RULES, *self.rules))

    def parse(self, typed: Typed) -> Reading[Any]:
        """Read the parts; ``CO`` and ``Colombia`` by citizenship are ``origin.CO``."""
        return super().parse(_with_exact(_of_its_split(typed)))

    def show(self, value: Answers, titles: Titles) -> str:
        """``some 7 Minor``, ``37 Female, aged 10 to 17``, ``50 % Canada``."""
        del titles
        return part_in_words(value)


def _with_exact(typed: Typed) -> Typed:
    """A number behind which nothing is said is exact; a new row has no defaults of its own."""
    blank = isinstance(typed, dict) and is_blank(typed.get("qualifier", ""))
    return {**typed, "qualifier": EXACT} if isinstance(typed, dict) and blank else typed


def _of_its_split(typed: Typed) -> Typed:
    if not isinstance(typed, dict):
        return typed
    split, what = typed.get("dimension"), typed.get("what")
    if not isinstance(split, str) or not isinstance(what, str) or PARTS.get(what.strip()):
        return typed
    chosen = codes("breakdown_dimension").named(split)
    wanted = what.strip().casefold()
    for code in PARTS.codes if chosen else ():
        own = code.code.removeprefix(f"{chosen.code}.") if chosen else ""
        if own != code.code and wanted in {own.casefold(), code.label.casefold()}:
            return {**typed, "what": code.code}
    return typed


def part_in_words(part: Any) -> str:
    """One part for a person: how many, what they are, and what else is said of them."""
    number = stated.words_for(part)
    if isinstance(part.percent, Decimal):
        share = said("{number} %", number=format_number(part.percent))
        number = (
            said("{word} ({share})", word=part.word, share=share) if isinstance(part.word, str) else share
        )
    also = [PARTS.label(code) for code in part.also] if isinstance(part.also, tuple) else []
    what = PARTS.label(part.what)
    named = said("{part} ({name})", part=what, name=part.named) if isinstance(part.named, str) else what
    kinds = in_row(one for one in (named, *also, _ages_in_words(part)) if one)
    return in_row((one for one in (number, kinds) if one), " ")


def _ages_in_words(part: Any) -> str:
    first, last = part.age_from, part.age_to
    if isinstance(first, Decimal) and isinstance(last, Decimal) and first != last:
        return said("aged {first} to {last}", first=f"{first:f}", last=f"{last:f}")
    known = first if isinstance(first, Decimal) else last
    return said("aged {age}", age=f"{known:f}") if isinstance(known, Decimal) else ""
