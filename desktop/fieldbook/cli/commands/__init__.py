"""What can be asked for on the command line, one command a module; they do not know each other."""
