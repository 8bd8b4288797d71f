# make briefing   set up what a build needs, then build the sample into output/
# make test       set up what the tests need, then run all that CI runs
# make bench-draft EVAL=FOLDER   score reading and drafting on gold files
# make bench-checks              score the checks on wrong and faithful statements
# Set-up is in tools/setup.py; it does only what is missing.

PYTHON ?= python3
BIN := .venv/bin
SAMPLE := data/isis-khorasan/briefing.yaml

.DEFAULT_GOAL := help
.PHONY: help briefing test setup setup-test lint unit pictures bench-draft bench-checks clean distclean

help:
	@echo 'make briefing    build the sample into output/ (sets up what is missing)'
	@echo 'make test        linters, types, import contracts, tests (sets up what is missing)'
	@echo 'make setup       only the set-up of `make briefing`'
	@echo 'make setup-test  only the set-up of `make test`'
	@echo 'make lint        linters, types and import contracts, set up already'
	@echo 'make unit        tests with coverage, set up already'
	@echo 'make pictures    draw the pictures of the README again, set up already'
	@echo 'make bench-draft EVAL=FOLDER  score reading and drafting on the gold files of a folder'
	@echo 'make bench-checks score the checks on pairs of wrong and faithful statements'
	@echo 'make clean       remove what builds and tests made; distclean: set-up too'

setup:
	@$(PYTHON) tools/setup.py

setup-test:
	@$(PYTHON) tools/setup.py --tests

briefing: setup
	$(BIN)/briefing build $(SAMPLE) -o output

# One after the other also under `make -j`: pytest's closing line comes last.
test: setup-test
	@$(MAKE) --no-print-directory lint
	@$(MAKE) --no-print-directory unit

lint:
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

unit:
	$(BIN)/pytest --cov --cov-report=term

pictures:
	$(BIN)/python tools/pictures.py

# FLOORS=1 writes bench/floors.json anew.
bench-draft:
	@$(BIN)/python bench/draft_speed.py
	@$(BIN)/python bench/draft.py $(EVAL) $(if $(FLOORS),--floors)

# How many wrong statements the checks catch, and how many faithful ones they flag.
bench-checks:
	@$(BIN)/python bench/checks.py $(PAIRS)

clean:
	rm -rf output/* dist htmlcov .coverage .coverage.* .hypothesis .import_linter_cache
	rm -rf .mypy_cache .pytest_cache .ruff_cache

distclean: clean
	rm -rf .venv .setup tests/tools/node_modules
