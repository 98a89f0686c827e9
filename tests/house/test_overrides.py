"""What Qt calls back does little: an error that leaves it may end the process (``docs/adr/0162``)."""

import ast

from tests.house.sources import files, functions, named, parsed

CALLED_BACK = {
    "event",
    "eventFilter",
    "sizeHint",
    "minimumSizeHint",
    "heightForWidth",
    "focusNextPrevChild",
    "paint",
    "data",
    "headerData",
    "rowCount",
    "columnCount",
    "canFetchMore",
    "fetchMore",
    "setGeometry",
}
OUR_WORK = ("presenter", "session", "desk")


def leads_into_our_work(call: ast.Call) -> bool:
    """Whether it is called on a presenter, a session or a desk, and is no signal."""
    parts = ast.unparse(call.func).split(".")
    return any(part.strip("_") in OUR_WORK for part in parts[:-1]) and parts[-1] != "emit"


def test_what_qt_calls_back_leads_into_our_work_by_signals_alone() -> None:
    """An error in a slot is told, wherever the call came from."""
    straight = [
        f"{named(path)}:{call.lineno} {function.name} calls {ast.unparse(call.func)}; let a signal say it"
        for path, function in functions("desktop/fieldbook/gui")
        if function.name.endswith("Event") or function.name in CALLED_BACK
        for call in ast.walk(function)
        if isinstance(call, ast.Call) and leads_into_our_work(call)
    ]
    assert straight == []


def test_the_binding_sees_no_item_of_a_layout() -> None:
    """It knows it for longer than it is there (``docs/adr/0163``)."""
    seen = [
        f"{named(path)}:{call.lineno} {call.func.attr}; layouts.inside does it"
        for path in files("desktop/fieldbook")
        if path.name != "inside.py"
        for call in ast.walk(parsed(path))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in {"itemAt", "itemAtPosition", "addLayout", "insertLayout"}
    ]
    assert seen == []
