"""What each page decides, without Qt: plain classes with a view and a desk, tested with fakes of both."""
