"""What the operating system is asked: privacy of the process, file systems, the machine's name."""
