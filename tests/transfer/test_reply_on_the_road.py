"""A reply to a question of headquarters goes by upload like a record."""

from pathlib import Path

import pytest

from fieldbook.services import browse, enrol, road
from fieldbook.services.post.asking import ask, reply
from fieldbook.services.post.returning import send_back, take_back
from fieldbook.services.session import Session
from tests.toolkit.vaults import carry, save_operation
from tests.transfer.servers import TusServer
from tests.transfer.test_road import SILENT, both, upload

pytestmark = pytest.mark.network
__all__ = ["both"]


def test_a_reply_alone_is_due_and_goes_by_upload(
    tus: TusServer, both: tuple[Session, Session], tmp_path: Path
) -> None:
    station, headquarters = both
    save_operation(station)
    carry(station, headquarters, tmp_path)
    (record,) = (row.record for row in browse.page(station, browse.Asked("operation")).rows)
    code = ask(headquarters, record, "Was this the boat of the other case?").code
    to = enrol.find_station(headquarters, station.own.station_name)
    take_back(station, send_back(headquarters, to, tmp_path, progress=SILENT).path, SILENT)
    due = [road.is_due(station)]
    reply(station, code, "Yes, the same one.")
    due.append(road.is_due(station))
    upload(station, tus)
    road.collect(headquarters, tus.folder, SILENT)
    upload(station, tus)

    assert [*due, road.is_due(station)] == [False, True, False]
