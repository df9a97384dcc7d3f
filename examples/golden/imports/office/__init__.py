"""An office."""
name = "head office"
