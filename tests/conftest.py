"""How hard the properties are tried: `--hypothesis-profile=ci` and `=soak` try more than a plain run."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# Examples a property. A machine at work on something else is no reason to fail. All but the longest run try the same
# examples each time, so that what turns red is the change; new ones are looked for by `make soak`.
for name, examples in {"default": 100, "ci": 1_000, "soak": 20_000}.items():
    settings.register_profile(
        name,
        max_examples=examples,
        deadline=None,
        print_blob=True,
        derandomize=name != "soak",
        suppress_health_check=[HealthCheck.too_slow],
    )
settings.load_profile("default")
