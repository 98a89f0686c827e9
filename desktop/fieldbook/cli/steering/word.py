"""``headquarters``: what headquarters announced to this station last."""

from fieldbook.cli.command import Answer, Call, Command
from fieldbook.cli.terminal import Json, pairs
from fieldbook.services.steering.heeding import Heard, Word, last_word


def perform(call: Call) -> Answer:
    """Show it."""
    with call.session() as session:
        word = last_word(session)
    if word is None:
        return Answer({"number": 0}, "Headquarters has announced nothing yet.")
    return Answer(_data(word), _text(word))


def heard_lines(heard: Heard | None) -> list[str]:
    """What a receipt or return brought besides, for people."""
    if heard is None:
        return []
    lines = []
    if heard.is_new_key:
        lines.append("Headquarters has a new key: bundles are sealed to it from now on.")
    if heard.is_retired:
        lines.append("Headquarters has retired this station: it takes nothing more in from here.")
    if heard.codes:
        lines.append(f"Codes of lists that it changed: {heard.codes}.")
    return lines or ["Headquarters announced who works there."]


def _text(word: Word) -> str:
    rows = [
        ("Announced", f"number {word.number}, {word.written_at}"),
        ("Key", f"epoch {word.epoch}"),
        ("This station", "retired" if word.is_retired else "enrolled"),
        *(("Officer there", f"{name} ({role})") for name, role in word.people),
        *(("Left", name) for name in word.left),
        *(("Station", name if stays else f"{name} (retired)") for name, stays in word.stations),
    ]
    if word.is_old:
        rows.append(("Take care", "this word is old; ask headquarters for a receipt"))
    return pairs(rows)


def _data(word: Word) -> dict[str, Json]:
    return {
        "number": word.number,
        "epoch": word.epoch,
        "written_at": word.written_at,
        "is_old": word.is_old,
        "is_retired": word.is_retired,
        "people": [{"name": name, "role": role} for name, role in word.people],
        "left": list(word.left),
        "stations": [{"name": name, "is_enrolled": stays} for name, stays in word.stations],
    }


COMMAND = Command("headquarters", "Station: what headquarters announced last.", perform)
