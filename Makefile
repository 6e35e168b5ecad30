PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test lint bench corpus docs messages new-rule clean

run: $(VENV)/.run  ## check the texts in locales/ and write build/report.html
	@mkdir -p build
	@$(BIN)/transcheck check locales --fail-on never --format full --report html=build/report.html
	@echo "Report: build/report.html"

test: $(VENV)/.test  ## run the tests
	$(BIN)/python -m pytest -q -n auto

lint: $(VENV)/.lint  ## ruff, mypy, and our own catalogs
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/transcheck check src/transcheck/messages -q --format concise

bench: $(VENV)/.test  ## print every benchmark's table (downloads catalogs outside the repository)
	$(BIN)/python benchmarks/run.py

corpus: $(VENV)/.test  ## compare our reader with polib and msgfmt on real catalogs
	$(BIN)/python benchmarks/differential.py

docs: $(VENV)/.docs  ## build the manual into docs/_build
	$(BIN)/python -m sphinx -W -b html docs docs/_build/html

messages: $(VENV)/.test  ## collect the words of reports into src/transcheck/messages
	$(BIN)/python tools/update_messages.py

new-rule: $(VENV)/.run  ## ID=newline-mismatch GROUP=whitespace: write a rule's three files
	$(BIN)/python tools/new_rule.py "$(ID)" "$(GROUP)"

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: $(BIN)/python pyproject.toml
	$(BIN)/python -m pip install -q --disable-pip-version-check -e .
	@touch $@

$(VENV)/.test $(VENV)/.lint $(VENV)/.docs: $(VENV)/.%: $(BIN)/python pyproject.toml
	$(BIN)/python -m pip install -q --disable-pip-version-check -e ".[$*]"
	@touch $@
