"""Trains the dictionary that payloads and headers are packed with: ``train_dictionary.py OUT``.

A released dictionary is for ever, because packed bytes need the very one they were packed with. This script
is for the next one: give it a new number in ``journal/packing.py`` and keep every older file. Samples are
made up, in the shapes of the catalogue's forms and of ``journal/entry.py``; no report of anybody is in them.
"""

import csv
import json
import random
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import zstandard

ROOT = Path(__file__).resolve().parent.parent
LISTS = ROOT / "desktop" / "fieldbook" / "forms" / "lists"
SIZE_BYTES = 16 * 1024
SAMPLES = 6_000
SEED = 1
DICTIONARY_ID = 1

Wire = dict[str, object]

PLACES = ("the airport", "the harbour", "a border crossing", "the old market", "a flat near the station")
AGENCIES = (
    "National Police",
    "Border Guard",
    "Customs and Excise",
    "INTERPOL",
    "Europol",
    "Labour Inspectorate",
    "Office of the Public Prosecutor",
    "Ministry of the Interior",
    "Child Protection Authority",
    "International Organization for Migration",
)
WHAT = (
    "suspected human traffickers arrested",
    "migrant smugglers arrested",
    "victims of human trafficking rescued",
    "minors among the victims",
    "women trafficked for sexual exploitation",
    "potential victims of forced labour identified",
    "fraudulent passports and national identity cards",
    "inflatable boats and engines",
    "passenger checks carried out",
    "vehicles checked",
    "search warrants executed",
    "new investigations opened",
    "cannabis, cocaine and heroin seized",
    "cash in several currencies",
    "social services and assistance provided to all those rescued",
)
NOTES = (
    "The same persons are told of twice in the text: do not add.",
    "Part of the number above.",
    "The headline says another number than the body.",
    "Month only; the day is not in the text.",
    "Preliminary, as of the end of the action days.",
    "In words instead of digits.",
    "Stated for the whole operation, not for this country.",
)
WORDS = ("some", "more than", "nearly", "over", "up to", "several", "around", "at least", "multiple")
COUNTRIES = (
    "AL",
    "BA",
    "BG",
    "CO",
    "DE",
    "ES",
    "FR",
    "GR",
    "IT",
    "ME",
    "MK",
    "NG",
    "PL",
    "RO",
    "RS",
    "UA",
    "XK",
)


@cache
def codes(name: str) -> tuple[str, ...]:
    """The codes of one list, as the forms know them."""
    with (LISTS / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(row["code"] for row in csv.DictReader(file))


class Maker:
    """Makes samples; the same ones every time."""

    def __init__(self) -> None:
        self._dice = random.Random(SEED)  # noqa: S311 - samples, no secrets

    def id(self) -> str:
        """An identifier."""
        return self._dice.randbytes(16).hex()

    def digest(self) -> str:
        """A digest."""
        return self._dice.randbytes(32).hex()

    def of(self, choices: tuple[str, ...]) -> str:
        """One of some."""
        return self._dice.choice(choices)

    def some(self, name: str) -> list[str]:
        """A few codes of one list."""
        return self._dice.sample(codes(name), min(self._dice.randint(1, 3), len(codes(name))))

    def day(self) -> str:
        """A day, sometimes only its month or year."""
        whole = (
            f"20{self._dice.randint(15, 27)}-{self._dice.randint(1, 12):02d}-{self._dice.randint(1, 28):02d}"
        )
        return whole[: self._dice.choice((10, 10, 10, 7, 4))]

    def likely(self, chance: float, parts: Wire) -> Wire:
        """*parts*, or nothing."""
        return parts if self._dice.random() < chance else {}

    def figure(self, unit: str) -> Wire:
        """A stated number."""
        number = str(self._dice.choice((1, 7, 12, 44, 72, 89, 167, 300, 1500, 2000, 54000, 2500000)))
        return (
            {"qualifier": self.of(codes("figure_qualifier")), "unit": unit, "status": "preliminary"}
            | self.likely(0.95, {"value": number})
            | self.likely(0.4, {"word": self.of(WORDS)})
            | self.likely(0.7, {"quote": f"{self.of(WORDS)} {number} {self.of(WHAT)}", "source": self.id()})
            | self.likely(
                0.3, {"scope": {"place": self.of(PLACES)}, "as_of": self.day(), "cumulative": False}
            )
            | self.likely(0.3, {"credibility": self.of(codes("information_credibility"))})
            | self.likely(0.2, {"relations": [{"type": self.of(codes("figure_relation")), "to": self.id()}]})
        )

    def operation(self) -> Wire:
        """An operation."""
        return (
            {"name": f"Operation {self.of(AGENCIES)}", "starts_on": self.day(), "ends_on": self.day()}
            | {
                "countries": [
                    {"countries": sorted(set(self._dice.choices(COUNTRIES, k=5))), "role": "acting"}
                ],
                "crimes": self.some("crime_type"),
            }
            | {"agencies": [self.agency() for _ in range(self._dice.randint(1, 6))], "source": self.id()}
            | self.likely(0.7, {"summary": " ".join(self._dice.choices(NOTES + WHAT, k=6))})
            | self.likely(
                0.3, {"place": {"country": self.of(COUNTRIES), "name": self.of(PLACES)}, "edition": "II"}
            )
        )

    def agency(self) -> Wire:
        """One agency of an operation."""
        named: Wire = {"name": self.of(AGENCIES), "role": self.of(codes("agency_role"))}
        return named | self.likely(
            0.6, {"type": self.of(codes("agency_type")), "country": self.of(COUNTRIES)}
        )

    def outcome(self) -> Wire:
        """What an operation led to."""
        return (
            {"operation": self.id(), "measure": self.of(codes("outcome_kind")), "detail": self.of(WHAT)}
            | {"figure": self.figure("person")}
            | self.likely(
                0.6,
                {
                    "happened_on": self.day(),
                    "place": {"country": self.of(COUNTRIES), "name": self.of(PLACES)},
                },
            )
            | self.likely(0.4, {"offences": self.some("crime_type"), "legal_state": "arrested"})
            | self.likely(0.4, {"exploitation": self.some("exploitation_form"), "sex": self.of(codes("sex"))})
            | self.likely(
                0.3, {"citizenship": [self.of(COUNTRIES)], "age_group": self.of(codes("age_group"))}
            )
            | self.likely(0.2, {"identification": self.of(codes("identification_status"))})
            | self.likely(0.2, {"checked": self.of(codes("checked_object")), "role": {"missing": "unknown"}})
            | self.likely(0.5, {"note": self.of(NOTES)})
        )

    def seizure(self) -> Wire:
        """Things taken."""
        return (
            {"operation": self.id(), "category": self.of(codes("seizure_category")), "detail": self.of(WHAT)}
            | {"item_status": "seized", "quantity": self.figure("item")}
            | self.likely(
                0.5,
                {
                    "subcategory": self.of(codes("seizure_subcategory")),
                    "place": {"country": self.of(COUNTRIES), "name": self.of(PLACES)},
                },
            )
            | self.likely(0.3, {"document_types": self.some("document_type"), "fraud_type": "counterfeit"})
            | self.likely(
                0.2, {"drug_type": self.of(codes("drug_type")), "drug_form": self.of(codes("drug_form"))}
            )
            | self.likely(0.2, {"vessel_type": self.of(codes("vessel_type")), "exhibit_no": "A-0017"})
            | self.likely(0.2, {"firearm_type": self.of(codes("firearm_type")), "acquisition": "seized"})
            | self.likely(0.4, {"taken_on": self.day(), "note": self.of(NOTES)})
        )

    def referral(self) -> Wire:
        """Help that was offered."""
        return (
            {
                "operation": self.id(),
                "services": [{"service": code} for code in self.some("referral_service_type")],
                "people": self.figure("person"),
            }
            | {"status": self.of(codes("referral_status")), "consent": self.of(codes("consent_status"))}
            | self.likely(
                0.5, {"priority": self.of(codes("referral_priority")), "provider": self.of(AGENCIES)}
            )
            | self.likely(0.4, {"offered_on": self.day(), "person_code": "V-0007"})
            | self.likely(0.3, {"unmet": self.of(codes("unmet_service_reason")), "note": self.of(NOTES)})
        )

    def source(self) -> Wire:
        """Who says so."""
        return (
            {"title": f"{self.of(AGENCIES)}: {self.of(WHAT)}", "type": self.of(codes("source_type"))}
            | {"publisher": self.of(AGENCIES), "published_on": self.day(), "obtained_on": self.day()}
            | self.likely(0.6, {"reference": "https://www.example.org/news/operation", "language": "English"})
            | self.likely(0.5, {"reliability": self.of(codes("source_reliability")), "told_by": self.id()})
        )

    def payload(self) -> bytes:
        """One revision's payload."""
        forms = (
            self.outcome,
            self.outcome,
            self.outcome,
            self.seizure,
            self.referral,
            self.source,
            self.operation,
        )
        make: Callable[[], Wire] = self._dice.choice(forms)
        reason = self._dice.choice(
            ("", "", "", "Corrected after a call with headquarters.", "Typing mistake.")
        )
        override: Wire = {
            "at": "figure",
            "code": "figure.value_given",
            "reason": "So it stands in the report.",
        }
        overrides = [override] if self._dice.random() < 0.1 else []  # noqa: PLR2004 - one chance in ten, three in ten
        return canonical({"answers": make(), "overrides": overrides, "reason": reason})

    def header(self) -> bytes:
        """One entry's header."""
        seq = self._dice.randint(1, 9_999)
        parents = [self.digest()] if self._dice.random() < 0.3 else []  # noqa: PLR2004 - one chance in ten, three in ten
        at = f"{self.day()[:4]}-{self._dice.randint(1, 12):02d}-14T09:{self._dice.randint(0, 59):02d}:11.250Z"
        common: Wire = {"v": 1, "device": self.id(), "seq": seq, "prev": self.digest(), "lamport": seq + 3}
        said: Wire = {"type": "revise", "officer": self.id(), "at": at, "payload": self.digest()}
        form = self.of(("operation", "outcome", "seizure", "referral", "source"))
        about: Wire = {"record": self.id(), "form": form, "form_version": 1, "parents": parents}
        return canonical(common | said | about)

    def samples(self) -> Iterator[bytes]:
        """As many as it takes: a header for every payload."""
        for _ in range(SAMPLES // 2):
            yield self.payload()
            yield self.header()


def canonical(value: Wire) -> bytes:
    """As ``base/canonical.py`` writes it."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def main(arguments: list[str]) -> int:
    """Train and write; the exit code."""
    if len(arguments) != 1:
        print("usage: train_dictionary.py OUT")
        return 2
    samples: list[bytes | bytearray | memoryview] = list(Maker().samples())
    trained = zstandard.train_dictionary(SIZE_BYTES, samples, level=3, dict_id=DICTIONARY_ID, k=200, d=8)
    target = Path(arguments[0])
    if target.exists():
        print(f"{target} is there already; a dictionary that was released is for ever")
        return 1
    target.write_bytes(trained.as_bytes())
    packer = zstandard.ZstdCompressor(level=3, dict_data=trained, write_dict_id=False)
    before, after = sum(map(len, samples)), sum(len(packer.compress(sample)) for sample in samples)
    print(f"{target}: {len(trained.as_bytes())} bytes; samples shrink to {after / before:.0%}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
