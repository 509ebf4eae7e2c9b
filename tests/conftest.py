"""How hard the properties are tried, by `--hypothesis-profile=ci` and `=soak` more than in a plain run; and Ctrl-C as in a terminal."""

from __future__ import annotations

import signal

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

# What a shell starts in the background ignores Ctrl-C, and so would every process that a test starts and interrupts.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
