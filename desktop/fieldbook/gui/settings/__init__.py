"""How the window looks and speaks: chosen by a person, kept outside every vault."""
