# What app/run and tests/run share: the Debian packages that are needed, and how to build.

# Debian 12 names; the compiler and the libraries that the program is made of.
build_packages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-base-dev-tools qt6-svg-dev libqt6sql6-sqlite
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl1-mesa-dev
    libsqlite3-dev libyaml-dev libarchive-dev rapidjson-dev libgraphviz-dev
)
# What a window needs besides: platform plugins, Qt's own words in other languages, and a typeface.
window_packages=(libqt6svg6 fonts-inter fonts-dejavu-core qt6-translations-l10n)

is_installed() {
    [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

# Installs the packages that are missing. Without root and sudo it says the one line to run, and stops.
need_packages() {
    local missing=() package
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    local as_root=()
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            echo "Some packages are missing. As root, run:" >&2
            echo "  apt-get update && apt-get install -y --no-install-recommends ${missing[*]}" >&2
            exit 1
        fi
        as_root=(sudo)
    fi
    echo "Installing ${missing[*]}"
    "${as_root[@]}" apt-get update -q
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}

# build FOLDER PRESET [TARGET [OPTION...]]: configures as the options of CMake say, and builds the preset or one target of
# it; what the tools say is shown when they fail.
build() {
    local log
    log=$(mktemp)
    echo "Building ($2)…"
    if ! (cd -- "$1" && cmake --preset "$2" "${@:4}" && cmake --build --preset "$2" ${3:+--target "$3"}) >"$log" 2>&1; then
        cat "$log" >&2
        echo "The build failed; what the tools said stands above." >&2
        exit 1
    fi
    rm -f "$log"
}
