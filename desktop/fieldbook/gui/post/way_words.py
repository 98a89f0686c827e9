"""What a station's page of exchange says of what waits, what was written and what was confirmed."""

from PySide6.QtCore import QCoreApplication

from fieldbook.gui.direction import filled
from fieldbook.gui.presenters.exchange import TakenBack
from fieldbook.gui.presenters.places import Place, looking_at
from fieldbook.services.browse import Counts
from fieldbook.services.exchange import SentBundle, TakenReceipt

translate = QCoreApplication.translate
# Numbers have names of their own below: where sentences are collected, only a name is taken for one.


def waiting_words(waiting: Counts) -> str:
    """What waits for headquarters; "" where nothing does."""
    records = waiting.waiting
    if records == 1:
        return translate("SendPage", "1 record waits to be sent or to be confirmed")
    if records:
        return translate("SendPage", "%Ln records wait to be sent or to be confirmed", None, records)
    return translate("SendPage", "Something waits to be sent or to be confirmed") if waiting.has_news else ""


def sent_words(sent: SentBundle) -> tuple[str, str]:
    """That a bundle is whole on its medium, and what it holds."""
    few = {
        0: translate("SendPage", "Written. Safe to remove."),
        1: translate("SendPage", "1 record written. Safe to remove."),
    }
    records, files = sent.records, sent.files
    many = translate("SendPage", "%Ln records written. Safe to remove.", None, records)
    text = translate(
        "SendPage", "Bundle {number}, {name}, was read back and is whole. Its last entry is {code}."
    )
    told = filled(text, number=sent.number, name=sent.path.name, code=sent.code)
    if files:
        told += " " + translate("SendPage", "%Ln attached files are in it.", None, files)
    return few.get(records, many), told


def confirmed_words(taken: TakenReceipt, heard: str) -> tuple[str, str]:
    """What a new receipt confirms, and what headquarters said with it."""
    records, files = taken.records, taken.files
    many = translate("SendPage", "{name} holds %Ln more of your records", None, records)
    few = {
        0: translate("SendPage", "{name} holds what was sent"),
        1: translate("SendPage", "{name} holds 1 more of your records"),
    }
    said = [translate("SendPage", "They are marked as received.") if records else "", heard]
    if files:
        said.append(translate("SendPage", "%Ln attached files arrived too.", None, files))
    return filled(few.get(records, many), name=taken.headquarters), " ".join(filter(None, said))


def word_title(taken: TakenBack) -> str:
    """That headquarters sent word, and of how much."""
    records = taken.records
    many = translate("SendPage", "{name} sent word about %Ln records", None, records)
    few = {
        0: translate("SendPage", "{name} sent word"),
        1: translate("SendPage", "{name} sent word about 1 record"),
    }
    return filled(few.get(records, many), name=taken.headquarters)


def word_ways(taken: TakenBack) -> list[tuple[str, Place]]:
    """What headquarters changed and what it asks, each with the way to it."""
    changed, questions = len(set(taken.changed)), len(taken.asked)
    many = translate("SendPage", "%Ln records were changed by headquarters", None, changed)
    few = {1: translate("SendPage", "1 record was changed by headquarters")}
    asked = translate("SendPage", "%Ln questions wait for your reply", None, questions)
    one = {1: translate("SendPage", "1 question waits for your reply")}
    said = [
        (few.get(changed, many), taken.changed),
        (one.get(questions, asked), taken.asked),
    ]
    return [(words, looking_at(records, words)) for words, records in said if records]
