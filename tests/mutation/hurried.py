"""What `make mutants` adds to pytest: a change is noticed or not, and nothing else is to be found out."""

from __future__ import annotations

import pytest
from hypothesis import Phase, settings

# Once a property fails, no smaller example is looked for: that takes longer than all other tests together.
settings.register_profile(
    "mutants",
    max_examples=20,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
)


@pytest.hookimpl(trylast=True)  # behind Hypothesis, which marks its tests
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The quick tests first: most changes are noticed by one of them.

    UsageError where a test is not found again: mutmut collects twice in one process, and pytest escapes names that `ids`
    gave a second time. The change would count as one that ran out of time.
    """
    lost = [item.nodeid for item in items if "\\" in item.name and _is_named_by_ids(item)]
    if lost:
        raise pytest.UsageError(f"`ids` with a backslash, which mutmut does not find: {', '.join(lost)}")
    items.sort(key=_is_property)


def _is_named_by_ids(item: pytest.Item) -> bool:
    return any("ids" in marker.kwargs for marker in item.iter_markers("parametrize"))


def _is_property(item: pytest.Item) -> bool:
    return item.get_closest_marker("hypothesis") is not None
