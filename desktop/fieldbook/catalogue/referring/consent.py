"""The second part of a referral: consent and its conditions, and what a child needs beside it."""

from typing import Annotated

from fieldbook.base.missing import Missing
from fieldbook.catalogue.referring.consent_rules import CONSENTED, OVERRIDDEN
from fieldbook.catalogue.referring.request import Request
from fieldbook.catalogue.referring.states import IS_SHARED
from fieldbook.forms.condition import one_of, said_yes
from fieldbook.forms.kind import Need
from fieldbook.forms.kinds.choice import Choice, Choices
from fieldbook.forms.kinds.clock import ClockTime
from fieldbook.forms.kinds.day import DayKind
from fieldbook.forms.kinds.text import Text
from fieldbook.forms.kinds.yesno import YesNo
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.day import Day

_GIVEN = one_of("consent", *CONSENTED)
_OVERRIDDEN = one_of("consent", *OVERRIDDEN)
_CHILD = said_yes("is_child")


class WithConsent(Request):
    """A request with who agreed to what, or on which ground it is shared without."""

    consent: Annotated[
        str,
        Choice(
            label="Consent",
            codes=codes("consent_status"),
            need=Need.REQUIRED,
            default="not_asked",
            help="Until it is given, nothing that names the person is shared. Refusal never blocks help.",
        ),
    ]
    legal_basis: Annotated[
        str | Missing, Choice(label="Legal basis", codes=codes("legal_basis"), shown_when=_OVERRIDDEN)
    ]
    approver: Annotated[str | Missing, Text(label="Approved by", most=120, shown_when=_OVERRIDDEN)]
    override_reason: Annotated[
        str | Missing,
        Text(label="Why without consent", most=300, shown_when=_OVERRIDDEN, sensitive=True),
    ]
    consent_by: Annotated[
        str | Missing, Choice(label="Given by", codes=codes("consent_giver"), shown_when=_GIVEN)
    ]
    consent_for: Annotated[
        tuple[str, ...] | Missing,
        Choices(
            label="Consent covers",
            codes=codes("consent_scope"),
            shown_when=_GIVEN,
            help="Only what was said yes to.",
        ),
    ]
    consent_on: Annotated[Day | Missing, DayKind(label="Consent given on", shown_when=_GIVEN)]
    consent_at: Annotated[
        str | Missing, ClockTime(label="Consent given at", shown_when=_GIVEN, help="Local time.")
    ]
    consent_until: Annotated[
        Day | Missing,
        DayKind(label="Ask again on", shown_when=_GIVEN, help="When it ends, or is to be looked at again."),
    ]
    consent_language: Annotated[
        str | Missing, Choice(label="Explained in", codes=codes("language"), shown_when=_GIVEN)
    ]
    consent_interpreter: Annotated[bool | Missing, YesNo(label="With an interpreter", shown_when=_GIVEN)]
    informed_of: Annotated[
        tuple[str, ...] | Missing,
        Choices(
            label="What was explained",
            codes=codes("consent_information"),
            shown_when=_GIVEN,
            help="All that the person was told before saying yes.",
        ),
    ]
    consent_witness: Annotated[
        str | Missing,
        Text(label="Witness", most=120, shown_when=_GIVEN, help="A role: interpreter, social worker."),
    ]
    not_to_tell: Annotated[
        str | Missing,
        Text(label="Who must not hear of it", most=200, sensitive=True, help="Family, an agency, a country."),
    ]
    shared: Annotated[
        tuple[str, ...] | Missing,
        Choices(
            label="What was shared",
            codes=codes("shared_data"),
            shown_when=IS_SHARED,
            help="What the provider was told: no more than it needs.",
        ),
    ]
    is_child: Annotated[
        bool | Missing,
        YesNo(label="A child", help="Also when the age is disputed: yes until it is assessed."),
    ]
    child_company: Annotated[
        str | Missing, Choice(label="With whom", codes=codes("child_company"), shown_when=_CHILD)
    ]
    guardian_informed: Annotated[bool | Missing, YesNo(label="Guardian informed", shown_when=_CHILD)]
    guardian_reason: Annotated[
        str | Missing,
        Text(
            label="Why, or why not",
            most=200,
            shown_when=_CHILD,
            sensitive=True,
            help="Not informed: absent, under suspicion, against the child's interest.",
        ),
    ]
    guardian_is_suspect: Annotated[bool | Missing, YesNo(label="Guardian under suspicion", shown_when=_CHILD)]
    best_interest: Annotated[
        str | Missing,
        Text(
            label="Best interest of the child",
            most=2000,
            lines=True,
            sensitive=True,
            shown_when=_CHILD,
        ),
    ]
    authority_told: Annotated[
        bool | Missing,
        YesNo(
            label="Child protection told",
            shown_when=_CHILD,
            help="Where the law makes it a duty to report, and wherever a guardian cannot decide.",
        ),
    ]
    authority_told_on: Annotated[
        Day | Missing, DayKind(label="Told on", shown_when=said_yes("authority_told"))
    ]
