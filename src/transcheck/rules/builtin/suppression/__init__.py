"""Rules on what is silenced and declared in comments and in the configuration."""
