# The README's two commands are `make run` and `make test`; each sets up what it needs in .venv first.

BENCH ?= ../shared/bench
PORT ?= 8501
LOCK = .venv/bin/uv pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-header --no-annotate $(UPGRADE) pyproject.toml --group build

.PHONY: help run test check fix quality train ablation bench readme screenshots lock core dev browser

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile | expand -t 18

run: core ## open the dashboard on the bundled articles
	@.venv/bin/factcheck serve --port $(PORT)

test: dev browser ## run every test, browser tests included; ARGS="-k dates" for some
	.venv/bin/python -m pytest -n 2 --dist loadfile $(ARGS)

check: dev ## lint, types, layers
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports --no-logo

fix: dev ## lint and format, mending what can be mended
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

quality: dev ## score the labelled stories and compare with the recorded floors
	.venv/bin/python scripts/quality.py $(BENCH)

train: ## fit the weights of judging on training/stories, and score them on stories they were not fitted on
	@scripts/setup train
	.venv/bin/python scripts/train.py --evaluate tests/quality/stories $(wildcard $(BENCH)/stories)

ablation: dev ## switch each mechanism of judging off in turn, and write what it gains into docs/judgement.md
	.venv/bin/python scripts/ablation.py --outside $(BENCH)/stories --write

bench: dev ## measure the speed of matching
	.venv/bin/python -m benchmarks.bench_matching

readme: dev ## run the commands shown in README.md and write what they print below them
	.venv/bin/python scripts/readme.py --write

screenshots: dev browser ## take the pictures in docs/images anew
	.venv/bin/python scripts/screenshots.py docs/images

lock: dev ## redo requirements*.txt; UPGRADE=--upgrade for the newest versions
	$(LOCK) --output-file requirements.txt
	$(LOCK) --extra auth --extra dev --constraint requirements.txt --output-file requirements-dev.txt
	$(LOCK) --extra train --constraint requirements.txt --output-file requirements-train.txt

core dev browser:
	@scripts/setup $@
