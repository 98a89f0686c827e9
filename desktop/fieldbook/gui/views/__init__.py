"""The pages of the window: they show, forward and obey; nothing is decided here."""
