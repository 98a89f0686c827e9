"""The way to headquarters: uploads that go on where they stopped, and the sticks that are in."""

from fieldbook.services.road.arriving import Arrivals, take_arrivals
from fieldbook.services.road.collecting import Collected, collect
from fieldbook.services.road.drives import arrivals_on, came_and_went, drives
from fieldbook.services.road.parcels import Parcel
from fieldbook.services.road.settings import forget_server, has_server, keep_server, server
from fieldbook.services.road.uploading import Uploaded, Way, is_due, pending, upload
from fieldbook.transfer.drives import Drive
from fieldbook.transfer.line import Halt, is_in_reach
from fieldbook.transfer.server import Server, check_server

__all__ = [
    "Arrivals",
    "Collected",
    "Drive",
    "Halt",
    "Parcel",
    "Server",
    "Uploaded",
    "Way",
    "arrivals_on",
    "came_and_went",
    "check_server",
    "collect",
    "drives",
    "forget_server",
    "has_server",
    "is_due",
    "is_in_reach",
    "keep_server",
    "pending",
    "server",
    "take_arrivals",
    "upload",
]
