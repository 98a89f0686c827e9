"""``protect``: how small numbers are protected in workbooks for readers outside."""

import argparse
from dataclasses import replace

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.services.browse import find_record
from fieldbook.services.publishing.protection import policy_of, set_policy


def declare(parser: argparse.ArgumentParser) -> None:
    """What changes; without anything it is only told."""
    parser.add_argument("--operation", metavar="ID", help="for this operation alone")
    parser.add_argument("--least", type=int, metavar="N", help="the smallest number to show; 10 is usual")
    parser.add_argument("--zero", choices=("shown", "hidden"), help="whether nobody is shown as 0")
    parser.add_argument("--round", type=int, choices=(1, 5), help="counts as multiples of it")


def perform(call: Call) -> Answer:
    """Tell it, or change it."""
    given = call.options
    with call.session() as session:
        operation = find_record(session, given.operation) if given.operation else None
        policy = wanted = policy_of(session, operation)
        if given.least is not None:
            wanted = replace(wanted, least=given.least)
        if given.zero is not None:
            wanted = replace(wanted, zero_shown=given.zero == "shown")
        if given.round is not None:
            wanted = replace(wanted, rounded_to=given.round)
        if wanted != policy:
            set_policy(session, operation, wanted)
    zero = "shown" if wanted.zero_shown else "hidden"
    told = f"Smallest number shown: {wanted.least}\nZero: {zero}\nRounded to: {wanted.rounded_to}"
    return Answer({"least": wanted.least, "zero": zero, "round": wanted.rounded_to}, told)


COMMAND = Command("protect", "Say how small numbers are protected outside.", perform, declare)
