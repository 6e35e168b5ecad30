"""Rules on markup."""
