"""A payload that was once signed is read for ever, by every later version of its form."""

import hashlib
from pathlib import Path

import pytest

from fieldbook.base import canonical
from fieldbook.catalogue import CATALOGUE
from fieldbook.forms.answers import typed_of
from fieldbook.forms.check import check
from fieldbook.forms.excerpting import make_excerpt
from fieldbook.forms.record import decode_record, encode_record

PAYLOADS = Path(__file__).parent / "payloads"
TITLES = {
    "operation-1.json": "Theseus",
    "outcome-1.json": "Potential victim identified: some 89 persons",
    "seizure-1.json": "Cash: EUR 2,500 to 3,500.5",
    "referral-1.json": "Medical and dental care, Legal assistance: all of the rescued persons",
    "source-1.json": "Operation Theseus: release",
    "activity-1.json": "Search of premises: 11 warrants",
    "person-1.json": "P-0007-K3",
    "custody-1.json": "DR-7/26: Seize or collect",
    "hit-1.json": "Hit: Travel document hit",
    "case-1.json": "KA-12/2019",
    "group-1.json": "Harbour",
    "decision-1.json": "Not the same: Two people.",
    "attachment-1.json": "Photo: hold no. 3.jpg, 200 KiB",
}
SHA_256 = {
    "attachment-1.json": "dad6a9e44c3f128a90bead390ad90fa442689fd8dc814a0cec9d7cc293e70511",
    "operation-1.json": "c40caa6a3d389e28cc7c8bc1d9b3b904e40c64d9407a13e54b35ab3da799bbf0",
    "outcome-1.json": "9bcdf90cdadabba7e85182eec4fc2c38dfa67379018fb34d8041137faa3bc455",
    "seizure-1.json": "8afbd46d08d8e1b76b275b6d282495b857e8266e49bd0bf00e0040e47356fdcd",
    "referral-1.json": "4bff546bb9cd82abb87733b7f1bcdb426e197b38bf45ec57a18fba68b04fbcb3",
    "source-1.json": "37d5a4d567bbfcee500addcff9f5937671f8d306d91349044d9600feafdd358e",
    "activity-1.json": "919c18a4556b433ac5a237cbc8b7d1f5b5019ad838e024069d2c304afdaa776e",
    "person-1.json": "6474e6f76d053f9ece99b230fda95f867404f2c4ebb175d100675a98ffd702a3",
    "custody-1.json": "567afc9f7c3270afb5f35db03638ca8a2c4bab500abffe22c9b60538124f57e0",
    "hit-1.json": "cd10ad3bc5de38666798d8f2a89cde546d98d38309e4d78c4665ad53d5063bab",
    "case-1.json": "4dc3476189619fea0f33f4386105963efd0b96602bfa5be25e8ff22ee6cd8c9f",
    "group-1.json": "0996d0e1e2e265d56b1cd7adb126e8846a757cd29cfaf68e9602caf97ede488e",
    "decision-1.json": "cc05165c2ea78a02a38d7c8ea0598ac7475da34d1b6691b63f3f06f8238a0412",
}
FILES = sorted(PAYLOADS.iterdir())


def test_every_golden_file_is_exercised() -> None:
    assert {path.name for path in FILES} == set(TITLES) == set(SHA_256)


def test_every_form_has_a_payload_of_every_version_that_was_released() -> None:
    """So that a new version of a form cannot be released without one."""
    versions = {f"{form.id}-{version}.json" for form in CATALOGUE for version in range(1, form.version + 1)}

    assert versions == {path.name for path in FILES}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
class TestAGoldenPayload:
    def test_is_the_one_that_was_signed(self, path: Path) -> None:
        """Whoever "mends" a golden file mends nothing: the signed bytes are out in the world."""
        assert hashlib.sha256(path.read_bytes()).hexdigest() == SHA_256[path.name]

    def test_is_canonical(self, path: Path) -> None:
        assert canonical.encode(canonical.decode(path.read_bytes())) == path.read_bytes()

    def test_checks_clean_in_the_newest_version_of_its_form(self, path: Path) -> None:
        form_id, version = path.stem.split("-")
        form = CATALOGUE.form(form_id)

        record = decode_record(form, path.read_bytes(), version=int(version), upcasts=CATALOGUE.upcasts)

        checked = check(form, typed_of(record.answers))
        assert checked.errors == ()
        assert checked.answers == record.answers

    def test_is_written_alike_by_the_version_that_wrote_it(self, path: Path) -> None:
        form_id, version = path.stem.split("-")
        form = CATALOGUE.form(form_id)
        if form.version == int(version):
            record = decode_record(form, path.read_bytes(), version=form.version, upcasts=CATALOGUE.upcasts)
            assert encode_record(record) == path.read_bytes()

    def test_has_the_title_it_had(self, path: Path) -> None:
        form_id, version = path.stem.split("-")

        excerpt = make_excerpt(CATALOGUE, form_id, version=int(version), body=path.read_bytes())

        assert (excerpt.readable, excerpt.title) == (True, TITLES[path.name])
