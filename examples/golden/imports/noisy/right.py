"""Runs while its parent is half done."""
import noisy

noisy.order.append("right")
SEEN = (hasattr(noisy, "temporary"), hasattr(noisy, "public"))
