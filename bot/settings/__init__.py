"""Configuration files and environment -> frozen settings; every mistake at once, with file, line and column."""
