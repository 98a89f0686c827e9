"""Everything that can be done, by its name and by its keys: the palette, the sheet of keys, the way back."""
