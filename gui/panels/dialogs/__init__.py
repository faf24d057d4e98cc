"""Windows over the window: settings, keys, and every command by name."""
