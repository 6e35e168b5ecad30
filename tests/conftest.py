"""What holds for all tests: laws are checked on generated texts however slow the machine is."""

from hypothesis import settings

settings.register_profile("transcheck", deadline=None)
settings.load_profile("transcheck")
