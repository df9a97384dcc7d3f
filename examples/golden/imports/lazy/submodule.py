"""Loaded on demand."""
