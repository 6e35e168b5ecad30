"""Rules of the group figures."""
