"""A fuzzer at work: `python fuzz/run.py text .venv/fuzz/text fuzz/corpus/text -max_total_time=60`.

What follows the target's name is libFuzzer's: folders of texts to begin with, of which the first takes what is found, and options.
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["playbook"]):
    # The names in a package are loaded when they are used: what is not named here would not be watched.
    from targets import TARGETS

    import playbook.checking
    import playbook.formatter
    import playbook.lint.fixing
    import playbook.lint.registry
    import playbook.prompt.rendering
    import playbook.settings  # noqa: F401

if __name__ == "__main__":
    name = sys.argv.pop(1)
    atheris.Setup(sys.argv, TARGETS[name])
    atheris.Fuzz()
