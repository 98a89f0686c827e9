"""The command line: a peer of the window, over the same services; the only place that prints."""
