"""Referrals: states, consent, services, clocks; every rule has its sentence, and lets what is right pass."""

from itertools import pairwise
from typing import Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbook.base.ids import RecordId
from fieldbook.base.problem import Severity
from fieldbook.catalogue import CATALOGUE
from fieldbook.catalogue.referring.states import ENDED, LADDER, NEXT
from fieldbook.catalogue.referring.waiting import answer_due_on, due_of
from fieldbook.forms.kind import Typed
from fieldbook.forms.values.codelist import codes
from fieldbook.forms.values.day import Day
from tests.unit.catalogue.around import (
    HELP,
    OPERATION,
    OTHER,
    PERSON,
    Around,
    answers,
    checked,
    neighbour,
    told,
)

Answer = dict[str, Typed]
ELSEWHERE = RecordId("9" * 32)
SENT: Answer = {
    "person": PERSON,
    "status": "sent",
    "consent": "given_written",
    "consent_for": ["services", "share_provider"],
    "priority": "urgent",
}
CHILD: Answer = {"is_child": "yes", "consent": "assent_child", "authority_told": "yes"}
HOME: Typed = [{"service": "return"}]
LOOKED: Answer = {"type": "contact", "done_on": "2026-03-02", "outcome": "as_planned"}


def severity(rule: str, more: Answer) -> Severity:
    (found,) = {one.severity for one in checked("referral", **{**HELP, **more}).problems if one.code == rule}
    return found


@pytest.mark.parametrize(
    ("more", "rule"),
    [
        ({"person": PERSON, "status": "sent"}, "referral.no_consent"),
        ({**SENT, "consent_for": ["services"]}, "consent.not_covered"),
        ({**SENT, "consent": "not_asked", "shared": ["name"], "person": ""}, "consent.shared"),
        ({**CHILD, "consent": "given_verbal"}, "referral.child_consent"),
        ({**CHILD, "guardian_is_suspect": "yes"}, "referral.guardian_conflict"),
        ({"status": "done", "offered_on": "2026-03-09", "received_on": "2026-03-01"}, "day.order"),
    ],
)
def test_what_cannot_be_is_an_error(more: Answer, rule: str) -> None:
    assert rule not in told(checked("referral", **HELP))
    assert severity(rule, more) is Severity.ERROR


@pytest.mark.parametrize(
    ("more", "rule"),
    [
        ({"consent": "overridden_vital"}, "consent.overridden"),
        ({**SENT, "sent_on": "2026-03-09", "consent_until": "2026-03-01"}, "consent.ended"),
        ({**SENT, "sent_on": "2026-03-01", "consent_on": "2026-03-09"}, "consent.late"),
        ({**SENT, "followups": [{**LOOKED, "consent_holds": "no"}]}, "consent.withdrawn"),
        ({**SENT, "shared": ["name"], "channel": "open_mail"}, "consent.open_mail"),
        ({**CHILD, "child_company": "unaccompanied", "authority_told": "no"}, "referral.duty_to_report"),
        ({"services": HOME, "status": "sent"}, "referral.return"),
        ({"services": HOME, "status": "sent", "risk_assessed": "yes"}, "referral.return"),
        ({"services": [{"service": "legal", "status": "done"}]}, "referral.service_ahead"),
        ({"services": [{"service": "legal", "delivered_on": "2026-03-09"}]}, "referral.not_received"),
        ({"steps": [{"status": "accepted"}, {"status": "offered"}]}, "referral.step"),
        (
            {"reflection_begins_on": "2026-03-01", "reflection_ends_on": "2026-03-20"},
            "referral.reflection",
        ),
        (
            {
                "reflection_begins_on": "2026-03-01",
                "reflection_ends_on": "2026-04-05",
                "reflection_least": "45",
            },
            "referral.reflection",
        ),
        ({"reflection_ends_on": "2026-04-05", "removal_stayed": "no"}, "referral.removal"),
        ({"followups": [{**LOOKED, "safety": "danger"}]}, "referral.danger"),
        ({"closed_on": "2026-03-09", "closure": "needs_met"}, "referral.closed_open"),
        ({"provider": "Harbour", "provider_linked": "yes"}, "referral.provider_linked"),
    ],
)
def test_what_is_doubtful_needs_a_reason(more: Answer, rule: str) -> None:
    assert rule not in told(checked("referral", **HELP))
    assert severity(rule, more) is Severity.WARNING


@pytest.mark.parametrize(
    ("more", "rule"),
    [
        ({**SENT, "consent_for": ""}, "consent.scope"),
        ({"consent": "given_verbal"}, "consent.witness"),
        ({**CHILD, "authority_told": ""}, "referral.authority_told"),
        ({"status": "rejected"}, "referral.unmet"),
        ({"services": [{"service": "legal", "status": "unavailable"}]}, "choice.blank"),
        ({"person": PERSON, "priority": ""}, "referral.priority"),
        ({"followups": [{"type": "contact", "done_on": "2026-03-02"}]}, "referral.found"),
        ({"status": "done", "closed_on": "2026-03-09"}, "referral.closure"),
    ],
)
def test_what_is_still_missing_is_told_and_stops_nothing(more: Answer, rule: str) -> None:
    assert severity(rule, more) is Severity.GAP


def test_a_whole_referral_passes() -> None:
    """Sent with consent, answered, met, looked after and closed: nothing to complain about."""
    whole: Answer = {
        **SENT,
        "services": [
            {"service": "medical", "delivered_on": "2026-03-04"},
            {"service": "return", "status": "declined_by_person", "unmet": "declined"},
        ],
        "status": "done",
        "offered_on": "2026-03-01",
        "consent_on": "2026-03-01",
        "sent_on": "2026-03-02",
        "accepted_on": "2026-03-03",
        "received_on": "2026-03-04",
        "steps": [
            {"status": "offered", "on": "2026-03-01", "by": "Police"},
            {"status": "sent", "on": "2026-03-02", "by": "Police"},
            {"status": "accepted", "on": "2026-03-03", "by": "Provider"},
            {"status": "in_service", "on": "2026-03-04", "by": "Provider"},
        ],
        "shared": ["name", "needs"],
        "channel": "encrypted",
        "followups": [LOOKED],
        "closed_on": "2026-04-01",
        "closure": "needs_met",
    }

    assert told(checked("referral", **{**HELP, **whole})) == set()


def test_child_protection_may_decide_where_the_guardian_is_suspected() -> None:
    decided: Answer = {**CHILD, "guardian_is_suspect": "yes", "consent_by": "authority"}

    assert "referral.guardian_conflict" not in told(checked("referral", **{**HELP, **decided}))


def test_the_persons_own_record_says_that_it_is_a_child() -> None:
    child = neighbour(PERSON, "person", operation=OPERATION, roles=["victim"], age="15")
    asked = {**HELP, **SENT, "is_child": "no"}

    assert {"referral.child_consent", "referral.child_known"} <= told(
        checked("referral", Around({PERSON: child}), **asked)
    )


def test_a_service_may_be_named_alone() -> None:
    """In a hurry: one line, or a list of names, instead of rows."""
    spellings: list[Typed] = [
        "medical, legal",
        ["medical", "legal"],
        [{"service": "medical"}, "Legal assistance"],
    ]
    for typed in spellings:
        found = answers("referral", **{**HELP, "services": typed})
        assert [row.service for row in found.services] == ["medical", "legal"]


def test_a_label_with_a_comma_is_one_service() -> None:
    (found,) = answers(
        "referral", **{**HELP, "services": "Family tracing, mediation, reunification"}
    ).services

    assert found.service == "family"


class TestTheProvider:
    """Rule R3: no help from those who exploited."""

    def suspects(self, **more: Typed) -> Around:
        who: Answer = {"operation": OPERATION, "code": "P-0001-AA", "roles": ["suspect"], **more}
        return Around(pointing=[neighbour(OTHER, "person", **who)])

    def told_of(self, around: Around, provider: str, **more: Typed) -> set[str]:
        return told(checked("referral", around, **{**HELP, "provider": provider, **more}))

    @pytest.mark.parametrize("provider", ["Harbour Hotel", "HARBOUR HOTEL d.o.o.", "Harbour  Hôtel"])
    def test_that_a_suspect_belongs_to_is_found_however_it_is_spelled(self, provider: str) -> None:
        assert "referral.provider_suspect" in self.told_of(
            self.suspects(organisation="Blue Sea; Harbour Hotel"), provider
        )

    @pytest.mark.parametrize(
        "provider", ["Vatra Psycho-Social Centre", "The clinic at the harbour", "Harbour"]
    )
    def test_that_shares_one_word_with_it_passes(self, provider: str) -> None:
        """One word is many things: only a whole name of one word is the same body, and only close by."""
        around = self.suspects(organisation="Vatra; Clinic; Harbour Hotel")

        assert "referral.provider_suspect" not in self.told_of(around, provider)

    def test_that_is_the_same_one_word_is_found_within_the_operation(self) -> None:
        assert "referral.provider_suspect" in self.told_of(
            self.suspects(organisation="Vatra sh.p.k."), "VATRA"
        )
        apart = self.suspects(organisation="Vatra", operation=ELSEWHERE)
        assert "referral.provider_suspect" not in self.told_of(apart, "Vatra")

    @pytest.mark.parametrize(
        ("organisation", "provider"),
        [
            ("+355 69 123 4567", "Doctor, 069/123-4567"),
            ("A company, NIPT L12345678A", "Help House (l12345678a)"),
            ("", "Clinic of P-0001-AA"),
        ],
    )
    def test_that_shares_a_number_is_found(self, organisation: str, provider: str) -> None:
        around = self.suspects(organisation=organisation)

        assert "referral.provider_suspect" in self.told_of(around, provider)
        assert "referral.provider_suspect" not in self.told_of(around, "Doctor, 069/123-4568")

    def test_of_another_operation_is_found_by_its_full_name_and_told_with_it(self) -> None:
        around = self.suspects(organisation="Harbour Hotel", operation=ELSEWHERE)
        around.known[ELSEWHERE] = neighbour(ELSEWHERE, "operation", name="Theseus")

        found = checked("referral", around, **{**HELP, "provider": "Harbour Hotel"}).problems

        (told_,) = (one for one in found if one.code == "referral.provider_suspect")
        assert told_.severity is Severity.WARNING
        assert "P-0001-AA" in told_.text
        assert "Theseus" in told_.text

    def test_that_a_suspect_close_by_belongs_to_is_told_before_one_far_away(self) -> None:
        around = self.suspects(organisation="Harbour Hotel", operation=ELSEWHERE, code="P-0009-ZZ")
        around.pointing += self.suspects(organisation="Harbour Hotel").pointing

        found = checked("referral", around, **{**HELP, "provider": "Harbour Hotel"}).problems

        assert ["P-0001-AA" in one.text for one in found if one.code == "referral.provider_suspect"] == [True]

    def test_that_a_group_goes_by_is_found(self) -> None:
        group = neighbour(OTHER, "group", operation=OPERATION, label="North", aliases="Sunrise Agency, Sun")

        assert "referral.provider_suspect" in self.told_of(Around(pointing=[group]), "Sunrise Agency Ltd")
        assert "referral.provider_suspect" not in self.told_of(Around(pointing=[group]), "Sunrise Clinic")

    def test_of_another_name_passes(self) -> None:
        around = self.suspects(organisation="Harbour Hotel")

        assert "referral.provider_suspect" not in self.told_of(around, "Harbourside Clinic")

    def test_of_somebody_who_is_no_suspect_passes(self) -> None:
        around = self.suspects(organisation="Harbour Hotel", roles=["convicted"])
        assert "referral.provider_suspect" in self.told_of(around, "Harbour Hotel")

        witness = neighbour(OTHER, "person", operation=OPERATION, roles=["witness"])
        assert "referral.provider_suspect" not in self.told_of(Around(pointing=[witness]), "Harbour Hotel")

    def test_does_not_stand_in_the_way_of_taking_it_back(self) -> None:
        around = self.suspects(organisation="Harbour Hotel")

        assert "referral.provider_suspect" not in self.told_of(around, "Harbour Hotel", status="revoked")


class TestTheStates:
    def test_follow_the_last_one_or_say_why_not(self) -> None:
        around = Around(before=answers("referral", **HELP))

        assert "referral.state" not in told(checked("referral", around, **{**HELP, "status": "sent"}))
        skipped = checked("referral", around, **{**HELP, "status": "done"})
        assert [one.severity for one in skipped.problems if one.code == "referral.state"] == [
            Severity.WARNING
        ]

    def test_may_be_left_out_when_the_steps_between_are_written_down(self) -> None:
        around = Around(before=answers("referral", **HELP))
        steps: Typed = [{"status": state} for state in ("offered", "sent", "accepted", "in_service")]

        assert "referral.state" not in told(
            checked("referral", around, **{**HELP, "status": "done", "steps": steps})
        )

    def test_are_all_in_the_machine(self) -> None:
        listed = {code.code for code in codes("referral_status").codes}

        assert set(NEXT) == listed
        assert {state for following in NEXT.values() for state in following} <= listed
        assert {*LADDER, *ENDED} <= listed

    @given(st.lists(st.sampled_from(sorted(NEXT)), min_size=1, max_size=6))
    def test_any_walk_is_right_exactly_when_each_step_follows(self, walk: list[str]) -> None:
        *before, status = walk
        steps: Typed = [{"status": state} for state in before]
        found = checked("referral", **{**HELP, "status": status, "steps": steps})
        followed = all(other in NEXT[one] for one, other in pairwise(before))
        arrived = not before or before[-1] == status or status in NEXT[before[-1]]

        assert ("referral.step" in told(found)) is not (followed and arrived)

    def test_steps_go_forward_in_time(self) -> None:
        steps: Typed = [{"status": "offered", "on": "2026-03-09"}, {"status": "sent", "on": "2026-03-01"}]

        assert "day.order" in told(checked("referral", **{**HELP, "status": "sent", "steps": steps}))


class TestTheThreeCounts:
    """Rule R4: offered, accepted and received, each service by its own row."""

    def counts(self, **more: Typed) -> list[tuple[str, str, str]]:
        tally = CATALOGUE.form("referral").tally
        assert tally is not None
        found = tally(answers("referral", **{**HELP, **SENT, **more}))
        return [(dict(one.alike)["services"], one.code, one.once) for one in found]

    def test_come_from_the_rows(self) -> None:
        services: Typed = [
            {"service": "medical", "status": "in_service"},
            {"service": "legal", "status": "accepted"},
            {"service": "return", "status": "declined_by_person", "unmet": "declined"},
            {"service": "education"},
        ]

        assert self.counts(services=services, status="in_service", person=PERSON) == [
            ("medical", "offered", PERSON),
            ("medical", "accepted", PERSON),
            ("medical", "in_service", PERSON),
            ("legal", "offered", PERSON),
            ("legal", "accepted", PERSON),
            ("return", "offered", PERSON),
            ("return", "declined_by_person", PERSON),
            ("education", "offered", PERSON),
            ("education", "accepted", PERSON),
            ("education", "in_service", PERSON),
        ]

    def test_count_nothing_that_was_not_offered(self) -> None:
        assert self.counts(status="draft") == []

    def test_leave_a_referral_of_many_to_its_figure(self) -> None:
        assert self.counts(person="") == []


class TestTheClocks:
    """Rule R7."""

    SENT_ON: ClassVar[Answer] = {**HELP, "status": "sent", "sent_on": "2026-02-28"}

    @pytest.mark.parametrize(
        ("priority", "due"),
        [("emergency", Day(2026, 3, 1)), ("urgent", Day(2026, 3, 3)), ("normal", Day(2026, 3, 14))],
    )
    def test_run_out_by_priority(self, priority: str, due: Day) -> None:
        assert answer_due_on(answers("referral", **{**self.SENT_ON, "priority": priority})) == due

    def test_run_out_on_the_day_that_was_agreed(self) -> None:
        agreed = {**self.SENT_ON, "priority": "normal", "answer_due_on": "2026-03-02"}

        assert answer_due_on(answers("referral", **agreed)) == Day(2026, 3, 2)

    def test_stop_with_the_answer(self) -> None:
        assert answer_due_on(answers("referral", **{**self.SENT_ON, "status": "done"})) is None

    def waits(self, **more: Typed) -> list[tuple[str, str]]:
        found: Any = answers("referral", **{**HELP, **more})
        return [(str(one.what), str(one.due_on)) for one in due_of(found)]

    def test_run_for_follow_ups_consent_and_reflection_too(self) -> None:
        looks: Typed = [
            {"type": "contact", "due_on": "2026-03-05"},
            {**LOOKED, "due_on": "2026-03-01", "next_due_on": "2026-04-01"},
        ]
        waiting = self.waits(
            **{**SENT, "status": "in_service", "consent_until": "2026-06-01"},
            followups=looks,
            reflection_ends_on="2026-05-01",
        )

        assert waiting == [
            ("Follow-up: Contact with person", "2026-03-05"),
            ("The next follow-up", "2026-04-01"),
            ("Consent: ask again", "2026-06-01"),
            ("Reflection period: decide", "2026-05-01"),
        ]

    def test_stop_when_the_case_is_closed(self) -> None:
        assert self.waits(reflection_ends_on="2026-05-01", closed_on="2026-05-02") == []

    def test_stop_when_somebody_looked_at_the_period(self) -> None:
        looked: Typed = [{**LOOKED, "type": "reflection_end"}]

        assert self.waits(reflection_ends_on="2026-05-01", followups=looked) == []
