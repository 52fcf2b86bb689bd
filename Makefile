# Perintah sehari-hari. `make` saja menampilkan daftarnya.
#
# OFFLINE=1  memasang hanya dari folder wheelhouse/ (lihat README, "Memasang tanpa internet")
# ARGS=…     diteruskan apa adanya, misalnya  make test ARGS="-k durasi"
# PYTHON=…   Python yang dipakai untuk membuat .venv

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check

ifeq ($(OFFLINE),1)
SUMBER := --no-index --find-links wheelhouse
endif

# Peringatan Material tentang MkDocs 2; jawabannya ada di README, "Setelah Material berakhir".
export NO_MKDOCS_2_WARNING := 1

.DEFAULT_GOAL := bantuan
.DELETE_ON_ERROR:
.PHONY: bantuan site serve test check kaidah fix accept bench lock wheelhouse clean chromium

bantuan: ## Menampilkan daftar ini
	@grep -hE '^[a-z]+:.*## ' Makefile | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 20

site: $(VENV)/.situs ## Membangun seluruh situs dan PDF ke site/
	@echo "==> Membangun situs dan PDF dari standards/ ke site/"
	@$(BIN)/standar build $(ARGS)

serve: $(VENV)/.situs ## Menampilkan situs di komputer sendiri; berubah seketika saat berkas disimpan
	@$(BIN)/standar serve $(ARGS)

test: $(VENV)/.pengembang chromium ## Menjalankan semua uji
	@echo "==> Menjalankan uji"
	@$(BIN)/pytest $(ARGS)

check: kaidah chromium ## Memeriksa semuanya: kaidah kode, uji, dan isi standards/
	@echo "==> Menjalankan uji, dengan catatan baris yang tidak teruji"
	@$(BIN)/pytest --cov $(ARGS)
	@echo "==> Memeriksa isi standards/"
	@$(BIN)/standar check

kaidah: $(VENV)/.pengembang ## Memeriksa kode saja: gaya, tipe, arah impor
	@echo "==> Memeriksa gaya (ruff)"
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@echo "==> Memeriksa tipe (mypy)"
	@$(BIN)/mypy
	@echo "==> Memeriksa arah impor (import-linter)"
	@$(BIN)/lint-imports

fix: $(VENV)/.pengembang ## Merapikan kode yang dapat dirapikan otomatis
	@echo "==> Merapikan kode (ruff)"
	@$(BIN)/ruff check --fix || true
	@$(BIN)/ruff format

accept: $(VENV)/.pengembang chromium ## Menulis ulang berkas acuan uji; tinjau dengan git diff
	@echo "==> Menulis ulang berkas acuan uji"
	@$(BIN)/pytest --accept $(ARGS)

bench: $(VENV)/.pengembang ## Mengukur waktu dan memori pada banyak standar
	@echo "==> Mengukur; ini dapat memakan beberapa menit"
	@$(BIN)/python -m tests.bench $(ARGS)

lock: $(VENV)/.pengembang ## Menyusun ulang berkas kunci; ARGS=--upgrade untuk memutakhirkan
	@echo "==> Menyusun requirements.lock dan requirements-dev.lock"
	@$(BIN)/uv pip compile $(KUNCI) --group pasang -o requirements.lock pyproject.toml $(ARGS)
	@$(BIN)/uv pip compile $(KUNCI) --group pasang --group dev -c requirements.lock \
		-o requirements-dev.lock pyproject.toml $(ARGS)

KUNCI := --quiet --no-strip-extras --universal --python-version 3.11 --generate-hashes --no-annotate \
	--custom-compile-command "make lock"

wheelhouse: $(BIN)/python ## Mengunduh semua paket ke wheelhouse/ untuk dipasang tanpa internet
	@echo "==> Mengunduh paket ke wheelhouse/"
	@$(PIP) download $(call hening) --only-binary :all: --require-hashes \
		-r requirements-dev.lock -d wheelhouse
	@echo "Selesai. Salin folder ini beserta wheelhouse/, lalu jalankan: make site OFFLINE=1"

clean: ## Menghapus hasil bangun dan tembolok (.venv dan wheelhouse tetap)
	@echo "==> Menghapus hasil bangun dan tembolok"
	@find site build -mindepth 1 ! -name .gitignore ! -name .gitkeep ! -path build/pages -delete
	@rm -rf dist .cache .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache \
		.coverage .coverage.* htmlcov

# ------------------------------------------------------------------ pemasangan

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Perlu Python 3.11 atau yang lebih baru. Sebutkan letaknya: make PYTHON=/jalan/ke/python3" >&2; \
		exit 2; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || $(call apt,python3-venv,modul venv untuk Python)
	@echo "==> Membuat lingkungan Python di $(VENV)/"
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 2; }

# Kode ini dikompilasi di sini karena `pip install -e` tidak melakukannya; bila Python dilarang
# menulis .pyc (PYTHONDONTWRITEBYTECODE, lazim di kontainer), setiap perintah mengulanginya.
# Penanda: dibuat setelah pemasangan berhasil, kedaluwarsa bila berkas kuncinya berubah.
$(VENV)/.situs: requirements.lock pyproject.toml | $(BIN)/python
	@echo "==> Memasang paket dari requirements.lock"
	@$(PIP) install $(call hening) $(SUMBER) --require-hashes -r requirements.lock
	@$(PIP) install --quiet --no-index --no-deps --no-build-isolation -e .
	@$(BIN)/python -m compileall -q generator
	@touch $@

$(VENV)/.pengembang: requirements-dev.lock $(VENV)/.situs
	@echo "==> Memasang perkakas pengembang dari requirements-dev.lock"
	@$(PIP) install $(call hening) $(SUMBER) --require-hashes -r requirements-dev.lock
	@touch $@

chromium:
ifeq ($(OFFLINE),1)
	@test -x /usr/bin/chromium || { \
		echo "Uji peramban memerlukan /usr/bin/chromium, dan OFFLINE=1 tidak dapat memasangnya." >&2; \
		exit 2; }
else
	@test -x /usr/bin/chromium || $(call apt,chromium,peramban Chromium untuk uji)
endif

# Di terminal pip menampilkan kemajuannya; di luar itu cukup baris kita sendiri.
hening = $$([ -t 1 ] || echo --quiet)

# $(call apt,PAKET,KEPERLUAN): memasang paket Debian; sudo hanya bila bukan root.
define apt
{ \
	command -v apt-get >/dev/null || { \
		echo "Perlu $(2), dan di komputer ini tidak ada apt-get. Pasang sendiri, lalu ulangi." >&2; \
		exit 2; }; \
	echo "==> Memasang $(2) (apt-get install $(1))"; \
	sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	$$sudo apt-get update -qq && \
	$$sudo env DEBIAN_FRONTEND=noninteractive \
		apt-get install -y -qq --no-install-recommends $(1) >/dev/null; \
}
endef
