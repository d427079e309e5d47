# Needs Python 3.11 or newer with pip, and make. Everything is installed into .venv, once, and again when pyproject.toml
# changes; each target installs no more than it needs.

SHELL := /bin/sh
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
NAME := cambodia

.DEFAULT_GOAL := help
.PHONY: help demo run test check bench bench-quality chaos picture clean

help: ## Say what each target does
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: .venv/bytecode ## Show what /brief cambodia answers, from the documents in seeds/
	@$(BIN)/newsbrief demo

run: .venv/bytecode ## Print a briefing from ./config on this terminal: make run NAME=cambodia
	@$(BIN)/newsbrief brief $(NAME)

test: .venv/test ## Run every test
	@$(BIN)/python -m pytest

check: .venv/test .venv/check ## Check style, types and the one-way rule between packages
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache

bench: .venv/test .venv/bench ## Measure start-up, memory, composing, a crowd's waiting and delivering beside other programs
	@$(BIN)/python -m tests.bench.startup
	@$(BIN)/python -m tests.bench.crowd
	@$(BIN)/python -m tests.bench.delivery

bench-quality: .venv/test .venv/bench ## Measure quality on open data beside other programs
	@$(BIN)/python -m tests.bench.quality

chaos: .venv/test ## Kill processes and servers under 5,000 deliveries, and count at the platforms what came
	@$(BIN)/python -m tests.chaos

picture: .venv/test ## Draw the README's picture, docs/briefing.svg, anew
	@$(BIN)/python -m tests.golden.picture

clean: ## Remove what these targets made
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist

# pip may be older than 25.1, which brought --group; so the environment's own is brought up to date first.
.venv/made:
	@for python in $(PYTHON) python3.14 python3.13 python3.12 python3.11 python3 python; do \
	  if "$$python" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	    echo "newsbrief: installing into .venv, once" >&2; \
	    "$$python" -m venv .venv && $(PIP) install --upgrade 'pip>=25.1' && touch $@; \
	    exit $$?; \
	  fi; \
	done; \
	echo "newsbrief: no Python 3.11 or newer with venv was found (on Debian: apt install python3 python3-venv);" >&2; \
	echo "           name one with: make $(MAKECMDGOALS) PYTHON=/path/to/python" >&2; exit 1

.venv/runtime: .venv/made pyproject.toml
	@$(PIP) install --editable . && touch $@

# An installed wheel comes with its bytecode; a checkout gets it here, also where PYTHONDONTWRITEBYTECODE is set.
.venv/bytecode: .venv/runtime $(shell find bot briefings -name '*.py')
	@$(BIN)/python -m compileall -q bot briefings && touch $@

.venv/test .venv/check .venv/bench: .venv/%: .venv/runtime pyproject.toml
	@$(PIP) install --group $* && touch $@
