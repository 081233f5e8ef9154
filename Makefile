# Needs Python 3.11 or newer with pip; everything else comes into .venv at the first use.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
ENGLISH := ui/desktop/translations/beurtrol_en
INSTALL := $(BIN)/python -m pip install --disable-pip-version-check --quiet -c constraints.txt
EXAMPLE = $(shell $(BIN)/python -c "from data.examples import example_path; print(example_path())")

.PHONY: help demo run test lint check bench bench-quick bundle bundle-check examples screenshots translations clean

help:
	@echo "make demo      plan four weeks for the example team, without a window"
	@echo "make run       open the example team in the window"
	@echo "make test      run all tests"
	@echo "make lint      style, types and import rules"
	@echo "make check     tests, style, types and import rules"
	@echo "make bench     measure the search and its peers, and write docs/benchmarks.md (40 minutes)"
	@echo "make bench-quick  a few cases, in 5 minutes"
	@echo "make bundle    one folder that runs without Python, in dist/beurtrol"
	@echo "make bundle-check  try that folder: commands and window, without Python"
	@echo "make examples  write the example workbooks anew"
	@echo "make screenshots  take the pictures of the manual anew (a few minutes)"
	@echo "make translations  look for the texts of the window, and make what it reads in English"
	@echo "make clean     remove everything that was made here"

$(VENV)/program: pyproject.toml constraints.txt
	@echo "Installing into $(VENV); this happens once and takes a minute or two."
	$(PYTHON) -m venv $(VENV)
	$(INSTALL) -e .
	@touch $@

$(VENV)/tools: $(VENV)/program
	$(INSTALL) -e '.[dev,shared]'
	@touch $@

$(VENV)/bench: $(VENV)/program
	$(INSTALL) -e '.[bench]'
	@touch $@

$(VENV)/bundle: $(VENV)/program
	$(INSTALL) -e '.[bundle,shared]'
	@touch $@

demo: $(VENV)/program
	@mkdir -p build
	$(BIN)/beurtrol plan "$(EXAMPLE)" --start 2027-01-04 --weeks 4 --time-limit 30 --xlsx build/rooster.xlsx

run: $(VENV)/program
	$(BIN)/beurtrol open "$(EXAMPLE)"

test: $(VENV)/tools
	$(BIN)/python -m pytest -q -n auto

lint: $(VENV)/tools
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

check: lint test

bench: $(VENV)/bench
	$(BIN)/python -m bench --set full --out docs

bench-quick: $(VENV)/bench
	$(BIN)/python -m bench --set quick

bundle: $(VENV)/bundle
	$(BIN)/python -m PyInstaller packaging/beurtrol.spec --noconfirm --log-level WARN --distpath dist --workpath build/bundle

# Needs Xvfb, xdotool and ImageMagick.
bundle-check:
	$(PYTHON) packaging/check_bundle.py

examples: $(VENV)/program
	$(BIN)/python -m data.examples.generate

screenshots: $(VENV)/program
	$(BIN)/python -m pictures

# A text without its English stays Dutch, and a test says which.
translations: $(VENV)/program
	$(BIN)/pyside6-lupdate -no-obsolete -locations none -source-language nl_BE -target-language en_GB -extensions py ui/desktop -ts $(ENGLISH).ts
	$(BIN)/pyside6-lrelease $(ENGLISH).ts -qm $(ENGLISH).qm

clean:
	rm -rf $(VENV) build dist .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
