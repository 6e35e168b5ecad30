"""The shape of a page: blocks, lists, order, sentences."""
