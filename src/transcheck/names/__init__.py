"""Names of the world: what they are called, where they belong, from when until when."""
