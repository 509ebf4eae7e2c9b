# The two commands a newcomer needs are `make demo` and `make test`; the others are CI's gates.

PYTHON ?= python3
BIN := .venv/bin
SETUP := .venv/.ready

.PHONY: demo test check format types layers coverage properties properties-of-reading properties-of-changes mutants wheel supply docs vsix bench clean fuzz fuzz-text fuzz-lint fuzz-task soak

demo: $(SETUP) ## Render the debt-collection call of the Voice API's page, from task to prompt
	@$(BIN)/python -m pip check
	$(BIN)/playbook list --library
	$(BIN)/playbook validate -p examples/protocols/dojo-voice-agent-playbook.md examples/bobby.task.json
	$(BIN)/playbook render debt-collection -p examples/protocols/dojo-voice-agent-playbook.md \
		--task examples/bobby.task.json --agent-name Ava

test: $(SETUP) ## Run all tests
	$(BIN)/python -m pytest -n auto

check: $(SETUP) ## Lint and formatting
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: $(SETUP)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types: $(SETUP)
	$(BIN)/mypy

layers: $(SETUP) ## Imports run one way
	$(BIN)/lint-imports

# What reads, limits, renders, suppresses and fixes, and the tests of it: counting makes them slow, so no others are run.
COVERED = playbook/parser/*,playbook/facts.py,playbook/task.py,playbook/prompt/*,playbook/lint/suppression.py,playbook/lint/fixes.py,playbook/lint/fixing.py
COVERING = parser facts prompt edges placeholders task suppression fixing fix_everything blackbox_engine lsp_again \
	rules conformance invariants screening

coverage: $(SETUP) ## Every branch of what reads, limits, renders, suppresses and fixes is taken by a test
	$(BIN)/python -m pytest -q -n auto --cov --cov-report= $(COVERING:%=tests/test_%.py)
	$(BIN)/coverage report --fail-under=100 --show-missing --skip-covered --include='$(COVERED)'

# Two processes, each with its own tests in their order: hypothesis draws from what is loaded, so only then are the examples the same.
OF_READING = written or letter or range or value

properties: $(SETUP) ## A thousand examples of every property, the same each time
	@$(MAKE) --no-print-directory --jobs=2 properties-of-reading properties-of-changes

properties-of-reading properties-of-changes: $(SETUP)
	PYTHONHASHSEED=0 $(BIN)/python -m pytest -q -p no:xdist --hypothesis-profile=ci tests/test_properties.py \
		-k "$(if $(findstring reading,$@),$(OF_READING),not ($(OF_READING)))"

mutants: $(SETUP) ## Change the code in 4,500 places, and count what no test notices: hours; ROOM='playbook.facts*' for less
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[mutants]'
	$(BIN)/mutmut run $(if $(ROOM),'$(ROOM)')
	$(BIN)/mutmut results

wheel: $(SETUP) ## Build the wheel and run its command from an environment of its own, outside the checkout
	PYTHON=$(PYTHON) sh .ci/wheel

supply: $(SETUP) ## Two builds give the same bytes, and no known vulnerability comes along
	sh .ci/reproducible
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[supply]'
	$(BIN)/python .ci/dependencies.py audit

docs: $(SETUP) ## Build the site into build/site, and fail on a link that leads nowhere
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[docs]'
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict

vsix: ## Package the VS Code extension as build/playbook-VERSION.vsix; needs Node.js 20 or later
	@command -v npm >/dev/null || { echo "vsix needs npm, which comes with Node.js 20 or later" >&2; exit 2; }
	mkdir -p build
	cd editors/vscode && npm install --no-audit --no-fund --loglevel=error && npm run --silent package

bench: $(SETUP) ## Measure everything beside its peers, and write docs/speed.md
	$(BIN)/python -m pip install --quiet --editable '.[bench]'
	$(BIN)/python benchmarks/page.py

# Seconds for each of the three targets of the fuzzers.
FUZZ_SECONDS ?= 20

fuzz: $(SETUP) ## Texts and tasks that a fuzzer makes up; see fuzz/README.md
	$(BIN)/python -m pip install --quiet --editable '.[fuzz]'
	@$(MAKE) --no-print-directory --jobs=2 --output-sync fuzz-text fuzz-lint fuzz-task

FUZZ_OPTIONS = -max_len=1500 -timeout=20 -max_total_time=$(FUZZ_SECONDS) -artifact_prefix=.venv/fuzz/ -verbosity=0 -print_final_stats=1

fuzz-text fuzz-lint: fuzz-%:
	@mkdir -p .venv/fuzz/$*
	$(BIN)/python fuzz/run.py $* .venv/fuzz/$* fuzz/corpus/text -dict=fuzz/text.dict $(FUZZ_OPTIONS)

fuzz-task:
	@mkdir -p .venv/fuzz/task
	$(BIN)/python fuzz/run.py task .venv/fuzz/task fuzz/corpus/task -dict=fuzz/task.dict $(FUZZ_OPTIONS)

soak: $(SETUP) ## What takes hours: 20,000 examples of every property, an hour of fuzzing
	$(BIN)/python -m pytest -q -n auto --hypothesis-profile=soak tests/test_properties.py
	$(MAKE) fuzz FUZZ_SECONDS=1200

$(SETUP): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "playbook needs Python 3.11 or later; name one with: make PYTHON=python3.12 $(MAKECMDGOALS)")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $(SETUP)

clean:
	rm -rf .venv build dist
