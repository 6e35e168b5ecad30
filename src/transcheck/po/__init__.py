"""Gettext catalogs: bytes to messages and back."""
