"""Documents as files: opened, saved, kept from loss, several at once; the blocks that are kept for all."""
