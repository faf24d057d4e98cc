"""A package, so that ``tests.…`` never means the tests of some installed library."""
