"""Help in place: a page of the guide for every page of the window, read inside the program."""
