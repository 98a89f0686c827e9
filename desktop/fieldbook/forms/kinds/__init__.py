"""The kinds of answers, one a module; they do not know each other."""
