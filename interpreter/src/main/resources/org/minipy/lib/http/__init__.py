"""The protocol of the web; only what urllib.request needs of it."""
