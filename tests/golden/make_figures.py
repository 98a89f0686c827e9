"""Turns published figures into records: ``python -m tests.golden.make_figures OPERATIONS.jsonl``.

Each line of the input is a report with its figures (quote, what, quantity, unit, qualifier, breakdown). The
output holds, side by side, what the report says and the answers that an officer would give for it, so that a
person can review one against the other. It knows words of reports; the program knows none of this.
"""

import hashlib
import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

OUT = Path(__file__).parent / "figures" / "published.json"
Found = Mapping[str, Any]

QUALIFIERS = (
    (r"\(rounded\)|rounded", "rounded"),
    (r"more than|^over", "more_than"),
    (r"at least", "at_least"),
    (r"up to", "at_most"),
    (r"between", "range"),
    (r"^average", "average"),
    (r"^all|derived \(all|the victims|the survivors", "all"),
    (r"nearly half", "share"),
    (r"nearly|almost|barely|close to", "nearly"),
    (r"dozens", "order"),
    (r"unquantified|multiple|several|a number of|many", "several"),
    (r"descriptive", "unknown"),
    (r"^some|^about|^around|roughly|approximately|^~", "approx"),
)
UNITS = {
    "persons": "person", "countries": "country", "items": "item", "cases": "case", "vehicles": "vehicle",
    "checks": "check", "days": "day", "locations": "place", "documents": "document", "notices": "notice",
    "flights": "flight", "groups": "group", "tonne": "TNE", "warrants": "warrant", "units": "unit",
    "years": "year", "percent": "percent", "operations": "operation", "accounts": "account",
    "vessels": "vessel", "kg": "KGM", "hours per day": "hour", "convictions": "case",
    "continents": "continent", "streams": "item", "entities": "item", "entries": "event",
    "parcels": "package", "companies": "company", "employers": "company", "cigarettes": "cigarette",
    "bags": "package", "addresses": "place", "weeks": "week", "edition": "edition", "agencies": "agency",
    "rounds": "round",
}  # fmt: skip
MONEY = frozenset({"USD", "EUR", "GBP", "COP"})
MEASURES: dict[str, tuple[tuple[str, str], ...]] = {
    "arrest": ((r"percent", "share_or_change"), (r".", "arrest")),
    "victim": (
        (r"years", "age_stated"),
        (r"rescu|freed|safe|released|liberat|recovered|removed", "victim_safeguarded"),
        (r".", "victim_potential"),
    ),
    "person_detected": (
        (r"smuggled|facilitated|historic", "migrant_moved"),
        (r"illegal entries", "illegal_crossing"),
        (r"irregular", "irregular_migrant"),
        (r"suspect", "suspect_identified"),
        (r"missing", "missing_person_found"),
        (r"employers", "employer_infringing"),
        (r"workers (affected|interviewed)|undeclared", "worker_affected"),
        (r"migrant|intercepted", "migrant_detected"),
        (r".", "person_met"),
    ),
    "check": (
        (r"flights", "flight_monitoring"),
        (r"database", "database_query"),
        (r"vehicle", "vehicle_check"),
        (r"parcel", "parcel_check"),
        (r"compan", "business_inspection"),
        (r"document", "document_check"),
        (r"inspections|border checks|entities|tests", "mixed_check"),
        (r"vessel|boat", "vessel_check"),
        (r"person|people|passenger|individual", "person_check"),
        (r".", "mixed_check"),
    ),
    "location": (
        (r"checkpoint", "border_checkpoint"),
        (r"dwelling", "house_search"),
        (r".", "location_inspection"),
    ),
    "deployment": (
        (r"coordination unit", "coordination_unit"),
        (r"ISON", "people_in_network"),
        (r"support to police|specialised units", "support_given"),
        (r".", "deployment"),
    ),
    "case_opened": (
        (r"still open|ongoing", "case_ongoing"),
        (r"administrative", "case_opened_admin"),
        (r".", "case_opened_criminal"),
    ),
    "warrant": ((r"issued", "warrant_issued"), (r".", "warrant_executed")),
    "notice": (
        (r"notices$", "notice_published"),
        (r"member detected", "notice_hit"),
        (r".", "person_located"),
    ),
    "financial": ((r"accounts", "account_frozen"), (r".", "money_stated")),
    "referral": ((r"prosecution", "prosecution_referral"),),
    "other": (
        (r"origin", "countries_of_origin"),
        (r"ISON", "people_in_network"),
        (r"countries|EU member states", "participating_countries"),
        (r"days$|weeks$", "duration"),
        (r"dismantled", "group_dismantled"),
        (r"groups", "group_identified"),
        (r"operation|attempts", "operation_count"),
        (r"sentence", "sentence"),
        (r"convicted|sentenced", "conviction_person"),
        (r"convictions", "conviction_case"),
        (r"charged", "charge"),
        (r"percent", "share_or_change"),
        (r"agencies", "participating_agencies"),
        (r"edition", "edition"),
        (r"case", "case_ongoing"),
        (r"hours", "working_time"),
        (r"workshop", "training"),
        (r"penalty", "penalty"),
        (r".", "other_outcome"),
    ),
}  # fmt: skip
CATEGORIES = (
    (r"passport|document|ID card", "documents"),
    (r"vessel|boat|buoy|engine|life jacket", "vessels"),
    (r"stolen parts|vehicle|caravan|\bcars?\b", "vehicles"),
    (r"cartridge|ammunition|rounds", "ammunition"),
    (r"firearm|revolver|pistol|weapon", "firearms"),
    (r"cigarette|tobacco", "tobacco"),
    (r"counterfeit", "counterfeit_goods"),
    (r"drug|amphetamine|cocaine|heroin|cannabis|marijuana|hashish|narcotic", "drugs"),
    (r"phone|laptop|computer|device", "devices"),
    (r"cash|money", "cash"),
    (r".", "other"),
)
MONEY_ROLES = (
    (r"fee", "fee_charged"), (r"bribe", "bribe"), (r"transaction", "transactions"),
    (r"price|payment", "illicit_price"), (r"debt", "debt_imposed"), (r".", "estimated_proceeds"),
)  # fmt: skip
SERVICES = (
    (r"shelter|housing|lodging|accommodation", "safe_shelter"), (r"medical|injur|treatment", "medical"),
    (r"psycholog|counsel", "psychosocial"), (r"transport", "transport"), (r"need", "basic_needs"),
    (r"home study", "family"), (r"protective", "child_protection"),
)  # fmt: skip
AMONG = ("minors", "adults", "men", "women", "navy", "civilians", "officer", "nco")


def first(table: Sequence[tuple[str, str]], text: str) -> str:
    """What the first fitting pattern stands for; "" for none."""
    return next((code for pattern, code in table if re.search(pattern, text, re.IGNORECASE)), "")


def record_id(*parts: object) -> str:
    """The same identifier whenever it is made."""
    return hashlib.sha256("|".join(map(str, parts)).encode()).hexdigest()[:32]


def qualifier_of(figure: Found) -> str:
    """The code for the qualifying words; a number behind nothing is exact."""
    code = first(QUALIFIERS, str(figure["qualifier"])) or "exact"
    if code in {"several", "order", "unknown"}:
        return code
    if figure["quantity"] is None:
        return "all" if code == "all" else "several"
    return code


def word_of(figure: Found, code: str) -> str:
    """The qualifying word as the report has it."""
    said = str(figure["qualifier"]).split(" (", maxsplit=1)[0].strip()
    return "" if code in {"exact", "rounded", "range"} or said.startswith(("derived", "exactly")) else said


def stated(figure: Found, report: Found, source: str) -> dict[str, Any]:
    """The figure as it would be typed."""
    code, unit = qualifier_of(figure), str(figure["unit"])
    answers: dict[str, Any] = {"qualifier": code, "quote": figure["quote"], "source": source}
    if unit in MONEY or unit == "unknown":
        answers |= {"unit": "currency", "currency": unit if unit in MONEY else {"missing": "unknown"}}
    else:
        answers["unit"] = UNITS[unit]
    if code == "range":
        inside = figure["breakdown"]
        answers |= {"lower": str(inside["min"]), "upper": str(inside["max"])}
    elif figure["quantity"] is not None and code not in {"several", "order", "unknown"}:
        answers["value"] = str(figure["quantity"])
    if word := word_of(figure, code):
        answers["word"] = word
    answers |= around(figure, report)
    if parts := list(parts_of(figure["breakdown"])):
        answers |= {"breakdown": parts, "breakdown_complete": "unknown"}
    if relations := list(relations_of(figure, report)):
        answers["relations"] = relations
    return answers


def around(figure: Found, report: Found) -> dict[str, Any]:
    """Scope, time and status, as far as the report tells them."""
    inside, said = figure["breakdown"], str(figure["qualifier"])
    scope = [
        f"{name.replace('_', ' ')}: {inside[name]}"
        for name in ("country", "force", "scope", "phase", "edition", "of")
        if name in inside
    ]
    if not list(relations_of(figure, report)):
        scope += [
            f"{name.replace('_', ' ')}: {inside[name]}"
            for name in ("subset_of", "same_as", "disjoint_from")
            if name in inside
        ]
    if inside.get("outside_operation"):
        scope.append("outside the operation")
    answers: dict[str, Any] = {"scope": "; ".join(scope)[:200]} if scope else {}
    if "so far" in said:
        answers["cumulative"] = "yes"
    answers["status"] = (
        "preliminary" if "preliminary" in said else "disputed" if "conflict" in said else "submitted"
    )
    return answers


def parts_of(inside: Found) -> Iterator[dict[str, str]]:
    """The parts that a report names inside one figure."""
    for name, value in inside.items():
        if name in AMONG and isinstance(value, int):
            dimension = {"minors": "age", "adults": "age", "men": "sex", "women": "sex"}.get(name, "role")
            yield {"dimension": dimension, "what": name, "qualifier": "exact", "value": str(value)}
        elif name == "citizenship" and isinstance(value, dict):
            for code, number in value.items():
                yield {"dimension": "origin", "what": code, "qualifier": "exact", "value": str(number)}
        elif re.fullmatch(r"[A-Z]{2}", name) and isinstance(value, int):
            yield {"dimension": "country", "what": name, "qualifier": "exact", "value": str(value)}


def relations_of(figure: Found, report: Found) -> Iterator[dict[str, str]]:
    """Relations to figures of the same report, found by their number or their quotation."""
    types = {
        "subset_of": "subset_of",
        "same_group_as": "same_as",
        "same_as": "same_as",
        "disjoint_from": "disjoint_with",
    }
    for name, code in types.items():
        told = figure["breakdown"].get(name)
        if told is None:
            continue
        digits = re.search(r"\d[\d,]*", str(told))
        for at, other in enumerate(report["figures"]):
            same = digits and other["quantity"] == int(digits.group().replace(",", "").rstrip(","))
            if other is not figure and (other["quote"] == told or same):
                yield {"type": code, "to": record_id(report["id"], at)}
                break


def answers_of(figure: Found, report: Found, operation: str, source: str) -> tuple[str, dict[str, Any]]:  # noqa: PLR0917  # four plain things
    """The form and the answers for one figure."""
    what, kind = f"{figure['what']} {figure['unit']}", str(figure["kind"])
    number = stated(figure, report, source)
    is_taken = kind in {"seizure", "device"} or (kind == "financial" and re.search(r"cash", what))
    if is_taken:
        return "seizure", seizure_of(figure, operation, number)
    if kind == "referral" and "prosecution" not in what:
        return "referral", referral_of(figure, operation, number)
    answers = {"operation": operation, "detail": figure["what"], "figure": number}
    answers["measure"] = first(MEASURES[kind], what)
    inside = figure["breakdown"]
    if inside.get("outside_operation") or "previous year" in what or "lifetime" in what:
        answers["measure"] = "lifetime_total"
    if answers["measure"] == "money_stated":
        answers["money_role"] = first(MONEY_ROLES, what)
    if answers["measure"] == "arrest":
        answers["offences"] = {"missing": "unknown"}
    return "outcome", answers


def seizure_of(figure: Found, operation: str, number: dict[str, Any]) -> dict[str, Any]:
    """Something that was taken."""
    what = f"{figure['what']} {figure['unit']}"
    category = "mixed" if re.search(r"mixed|cash and|and documents", what) else first(CATEGORIES, what)
    answers: dict[str, Any] = {
        "operation": operation,
        "detail": figure["what"],
        "quantity": number,
        "category": category,
    }
    if category == "documents":
        answers["fraud_type"] = {"missing": "unknown"}
    if category == "drugs":
        answers["drug_type"] = {"missing": "unknown"}
    if "detected" in what:
        answers["item_status"] = "detected"
    return answers


def referral_of(figure: Found, operation: str, number: dict[str, Any]) -> dict[str, Any]:
    """Help that was offered or given."""
    said = f"{figure['what']} {figure['quote']}"
    services = [code for pattern, code in SERVICES if re.search(pattern, said, re.IGNORECASE)] or ["other"]
    offered = "offered" in figure["breakdown"] or "offered" in said
    status = "draft" if "planned" in said else "offered" if offered else "in_service"
    answers = {"operation": operation, "services": services, "status": status, "people": number}
    if "other" in services:
        answers["service_other"] = figure["what"]
    return answers


def records_of(report: Found) -> Iterator[dict[str, Any]]:
    """Source, operation and every figure of one report."""
    source, operation = record_id(report["id"], "source"), record_id(report["id"], "operation")
    published = report["date_published"]
    yield {
        "form": "source",
        "record": source,
        "answers": {
            "title": report["title"],
            "type": "media",
            "publisher": report["publisher"],
            "published_on": published
            if published and not published.startswith("--")
            else {"missing": "unknown"},
            "reference": report["url"],
            "language": report["language"],
        },
    }
    dated = {
        name: report[name] for name in ("start_date", "end_date") if str(report[name] or "--")[:2] != "--"
    }
    yield {
        "form": "operation",
        "record": operation,
        "answers": {
            "name": report["id"],
            "starts_on": dated.get("start_date", {"missing": "unknown"}),
            "ends_on": dated.get("end_date", ""),
            "countries": report["countries"],
            "crimes": {"missing": "unknown"},
            "agencies": [{"name": report["lead_agency"], "role": "lead"}]
            if report["lead_agency"]
            else {"missing": "unknown"},
            "source": source,
        },
    }
    for at, figure in enumerate(report["figures"]):
        form, answers = answers_of(figure, report, operation, source)
        told = {name: figure[name] for name in ("quote", "what", "quantity", "unit", "qualifier")}
        yield {
            "form": form,
            "record": record_id(report["id"], at),
            "report": report["id"],
            "told": told,
            "answers": answers,
        }


def main(given: Path) -> None:
    """Write the records of every report in *given*."""
    lines = given.read_text(encoding="utf-8").splitlines()
    records = [record for line in lines for record in records_of(json.loads(line))]
    OUT.write_text(json.dumps(records, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
