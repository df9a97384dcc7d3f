"""Names of typing's forms, and forms that are pickled and copied."""
import copy
import pickle
import typing
from typing import Any, Callable, Dict, List, Literal, Optional, Tuple, TypeVar, Union


class Box[T]:
    """A generic class."""


for form in [List, List[int], Dict[str, int], Union, Union[int, str], Optional[int], Callable[[int], str], Tuple[int, ...],
             Literal[1, 2], typing.Sequence[int], Box[int], Any, typing.Generic, typing.Deque[str]]:
    print(form, form.__name__, form.__qualname__, copy.copy(form) == form, copy.deepcopy(form) == form,
          pickle.loads(pickle.dumps(form)) == form)
print(List[int].__reduce__()[1], Union[int, str].__reduce__()[1], Box[int].__reduce__()[1])
