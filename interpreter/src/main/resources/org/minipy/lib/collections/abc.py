"""The abstract classes of containers and their kin."""

from _collections_abc import *
from _collections_abc import __all__, _CallableGenericAlias
