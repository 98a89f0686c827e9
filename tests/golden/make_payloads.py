"""Writes the golden payloads of the forms as they are now: run once for each new version of a form.

A payload that was once released is never written anew: an existing file stays as it is.
"""

from pathlib import Path

from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.check import check
from fieldbook.forms.kind import Typed
from fieldbook.forms.record import Override, Record, encode_record

PAYLOADS = Path(__file__).parent / "payloads"
OPERATION, SOURCE, OTHER = "0a" * 16, "0b" * 16, "0c" * 16

FIGURE: dict[str, Typed] = {
    "qualifier": "approx",
    "value": "89",
    "word": "some",
    "unit": "person",
    "quote": "some 89 potential victims, including seven minors",
    "scope": {
        "countries": ["AL", "XK"],
        "place": {"name": "All border crossings", "country": {"missing": "inapplicable"}},
        "phase": "action",
        "from_on": "2019-12-09",
    },
    "stands_in": "list",
    "breakdown": [
        {"dimension": "age", "what": "minor", "qualifier": "exact", "value": "7"},
        {
            "dimension": "sex",
            "what": "F",
            "qualifier": "exact",
            "also": ["age.minor"],
            "value": "5",
            "age_from": "10",
            "age_to": "17",
        },
    ],
    "breakdown_complete": "partial",
    "as_of": "2019-12-10",
    "cumulative": "no",
    "status": "preliminary",
    "source": SOURCE,
    "credibility": "2",
    "relations": [{"type": "same_as", "to": OTHER}, {"type": "overlaps", "to": OTHER}],
}
MONEY: dict[str, Typed] = {
    "qualifier": "range",
    "unit": "currency",
    "currency": "EUR",
    "lower": "2500",
    "upper": "3500.50",
    "status": "final",
    "source": {"missing": "withheld"},
}
TYPED: dict[str, dict[str, Typed]] = {
    "operation": {
        "name": "Theseus",
        "aliases": [
            {"name": "Thēseus"},
            {"name": "Θησεύς", "language": "el", "script": "Grek", "used_by": "Ελληνική Αστυνομία"},
        ],
        "edition": "2",
        "starts_on": "9.12.2019",
        "ends_on": "12.2019",
        "countries": [
            {"role": "acting", "countries": ["AL", "XK", "IT"]},
            {"role": "origin", "countries": {"missing": "unknown"}},
        ],
        "place": {
            "name": "Durrës",
            "region": "Durrës",
            "country": "AL",
            "type": "seaport",
            "position": "41.3231, 19.4414",
            "precision": "town",
            "time_zone": "Europe/Tirane",
        },
        "hotspots": [{"name": "Kapshticë", "country": "AL"}, {"country": {"missing": "withheld"}}],
        "units": [{"place": "Skopje, MK", "starts_on": "9.12.2019"}],
        "crimes": ["Trafficking in persons", "Smuggling of migrants"],
        "agencies": [{"name": "INTERPOL", "role": "lead"}, {"name": "Policia e Shtetit", "country": "AL"}],
        "summary": "First line.\nSecond line.",
        "source": SOURCE,
    },
    "outcome": {
        "operation": OPERATION,
        "measure": "victim_potential",
        "detail": "potential victims of human trafficking identified",
        "figure": FIGURE,
        "happened_on": "2019",
        "place": "Blace, MK",
        "role": {"missing": "pending"},
        "sex": {"missing": "not_asked"},
        "citizenship": ["AL"],
        "note": "Told three times in one report.",
    },
    "activity": {
        "operation": OPERATION,
        "kind": "house_search",
        "count": {"qualifier": "exact", "value": "11", "unit": "warrant", "source": SOURCE},
        "authority": "Court order",
        "warrants": [
            {"type": "search", "issued_on": "2019-12-08", "executed_on": "2019-12-09"},
            {"type": "arrest"},
        ],
        "from_time": "6:30",
        "officers": "12",
        "nothing_found": "no",
    },
    "person": {
        "operation": OPERATION,
        "code": "P-0007-K3",
        "roles": ["victim"],
        "sex": "F",
        "age": "17",
        "age_basis": "declared",
        "citizenship": ["CO", "XXA"],
        "languages": ["es", "rom"],
        "guardian_relation": "aunt",
        "identification": [{"status": "possible", "body": "police", "decided_on": "2019-12-10"}],
        "decisions": [{"role": "undetermined", "from_on": "2019-12-09", "decided_by": "Police"}],
        "found_on": "2019-12-09",
        "merged_into": {"missing": "inapplicable"},
    },
    "custody": {
        "operation": OPERATION,
        "seizure": OTHER,
        "exhibit_no": "DR-7/26",
        "action": "seize",
        "done_on": "2019-12-09",
        "done_at": "2.05 pm",
        "received_by": "Officer A",
        "seal_after": "S-1",
        "quantity": "1.25",
        "unit": "KGM",
    },
    "hit": {
        "operation": OPERATION,
        "sort": "hit",
        "hit_type": "sltd",
        "happened_on": "2019-12-09",
        "happened_at": "1405",
        "verified": "confirmed",
        "action": "none",
        "no_action_reason": "Document already cancelled",
    },
    "case": {
        "operation": OPERATION,
        "number": "KA-12/2019",
        "type": "other",
        "type_other": "Disciplinary",
        "status": "open",
        "persons": [{"person": OTHER, "role": "suspect"}],
        "results": [{"result": "charge", "decided_on": "2020", "persons": "2"}],
    },
    "group": {
        "operation": OPERATION,
        "label": "Harbour",
        "members": "22",
        "members_word": "about",
        "dismantled": "yes",
    },
    "attachment": {
        "operation": OPERATION,
        "owner": OTHER,
        "file": f"{'ab' * 32} {'cd' * 32} 204800 image/jpeg hold no. 3.jpg",
        "kind": "photo",
        "use": "evidence",
        "capture_data": "kept",
        "shows_person": "yes",
        "shows_child": "no",
        "consent": "Warrant 12/2019",
        "purpose": {"missing": "not_asked"},
        "captured_on": "2019-12-09",
        "captured_at": "14:05",
        "handling": "TLP:AMBER",
        "keep_until": "2029",
    },
    "decision": {
        "operation": OPERATION,
        "decides": "apart",
        "about": OTHER,
        "other": SOURCE,
        "why": "Two people.",
    },
    "seizure": {
        "operation": OPERATION,
        "category": "cash",
        "quantity": MONEY,
        "money_role": {"missing": "inapplicable"},
        "exhibit_no": "DR-7/26",
        "taken_on": "2019-12-09",
    },
    "referral": {
        "operation": OPERATION,
        "services": ["medical", "legal"],
        "status": "accepted",
        "people": {"qualifier": "all", "word": "all of the rescued", "unit": "person"},
        "person_code": {"missing": "refused"},
        "consent": "overridden_legal",
        "offered_on": "2019-12",
    },
    "source": {
        "title": "Operation Theseus: release",
        "type": "press_release",
        "publisher": "INTERPOL",
        "published_on": "2019-12-19",
        "reference": {"missing": "missing"},
        "reliability": "B",
    },
}
OVERRIDES = {"referral": (Override("consent", "consent.overridden", "Court order 7/26"),)}


def main() -> None:
    """Write what is not there yet."""
    for form in CATALOGUE:
        path = PAYLOADS / f"{form.id}-{form.version}.json"
        checked = check(form, TYPED[form.id])
        if checked.answers is None:
            raise SystemExit(f"{form.id}: {[(one.where, one.text) for one in checked.errors]}")
        if not path.exists():
            record = Record(checked.answers, "Taken over from the release", OVERRIDES.get(form.id, ()))
            path.write_bytes(encode_record(record))


if __name__ == "__main__":
    main()
