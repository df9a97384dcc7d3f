"""An unknown feature of __future__."""
from __future__ import braces_please
