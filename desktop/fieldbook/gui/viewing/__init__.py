"""Files made visible: pictures and PDF pages, drawn by a child process that has limits and can be stopped."""
