"""The package wins over nothing else of this name."""
KIND = "package"
