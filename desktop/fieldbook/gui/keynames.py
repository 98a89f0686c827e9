"""Keys by the names that stand on them: the same in tool tips, on the sheet of keys and in the palette."""

from PySide6.QtCore import QCoreApplication


def named(chord: str) -> str:
    """*chord*, as Qt spells it, in the language of the window: ``Ctrl+Shift+Return`` is Ctrl+Shift+Enter.

    Qt's own names are not those of the keyboards: in Spanish they are ``Control+Mayúsculas+Retorno``, and
    Albanian and Serbian have none. The sentences of the window and the guide say what this says.
    """
    translate = QCoreApplication.translate
    names = {
        "Shift": translate("Key", "Shift"),
        "Return": translate("Key", "Enter"),
        "Esc": translate("Key", "Esc"),
        "Home": translate("Key", "Home"),
        "Down": "↓",
    }
    return "+".join(names.get(key, key) for key in chord.split("+"))
