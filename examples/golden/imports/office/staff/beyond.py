"""Goes above the top."""
from .... import x
