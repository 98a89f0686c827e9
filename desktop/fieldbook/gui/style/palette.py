"""The tokens as a QPalette, for everything that the style sheet does not reach."""

from PySide6.QtGui import QColor, QPalette

from fieldbook.gui.style.tokens import Colours

_Role = QPalette.ColorRole
_Group = QPalette.ColorGroup


def make_palette(colours: Colours) -> QPalette:
    """A palette in which every role that Fusion paints with has a colour of ours."""
    palette = QPalette()
    for role, colour in _roles(colours).items():
        palette.setColor(role, QColor(colour))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText):
        palette.setColor(_Group.Disabled, role, QColor(colours.disabled))
    return palette


def _roles(colours: Colours) -> dict[QPalette.ColorRole, str]:
    return {
        _Role.Window: colours.canvas,
        _Role.WindowText: colours.text,
        _Role.Base: colours.surface,
        _Role.AlternateBase: colours.inset,
        _Role.Text: colours.text,
        _Role.PlaceholderText: colours.muted,
        _Role.Button: colours.surface,
        _Role.ButtonText: colours.text,
        _Role.BrightText: colours.danger,
        _Role.ToolTipBase: colours.float_ground,
        _Role.ToolTipText: colours.float_text,
        _Role.Highlight: colours.accent,
        _Role.HighlightedText: colours.on_accent,
        _Role.Link: colours.accent,
        _Role.LinkVisited: colours.accent,
        _Role.Light: colours.surface,
        _Role.Midlight: colours.inset,
        _Role.Mid: colours.line,
        _Role.Dark: colours.border,
        _Role.Shadow: colours.rail,
        _Role.Accent: colours.accent,
    }
