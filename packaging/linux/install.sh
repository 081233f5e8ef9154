#!/bin/sh
# Installs Beurtrol for you alone, in ~/.local, or removes it again. No administrator is needed.
#   ./install.sh             install this folder, or put it in the place of an older version
#   ./install.sh --remove    remove the program; plannings and settings stay
set -eu

home="${HOME:?HOME is not set}"
data="${XDG_DATA_HOME:-$home/.local/share}"
lib="$home/.local/lib"
bin="$home/.local/bin"
target="$lib/beurtrol"
sizes="16 24 32 48 64 128 256"

refresh() {
  # A desktop without these tools looks by itself.
  if command -v update-mime-database >/dev/null 2>&1; then
    update-mime-database "$data/mime" >/dev/null 2>&1 || true
  fi
  if command -v update-desktop-database >/dev/null 2>&1; then
    update-desktop-database "$data/applications" >/dev/null 2>&1 || true
  fi
  if command -v gtk-update-icon-cache >/dev/null 2>&1; then
    gtk-update-icon-cache --quiet --force --ignore-theme-index "$data/icons/hicolor" || true
  fi
}

is_ours() {
  [ -L "$bin/$1" ] && [ "$(readlink "$bin/$1")" = "$target/$1" ]
}

remove() {
  rm -rf "$target" "$target.new"
  rm -f "$data/applications/beurtrol.desktop" "$data/mime/packages/beurtrol.xml"
  for name in beurtrol beurtrolw; do
    # Another beurtrol, of pip for instance, stays.
    if is_ours "$name"; then
      rm -f "$bin/$name"
    fi
  done
  for size in $sizes; do
    rm -f "$data/icons/hicolor/${size}x$size/apps/beurtrol.png"
  done
  rm -f "$data/icons/hicolor/scalable/apps/beurtrol.svg"
}

place() {
  mkdir -p "$(dirname "$2")"
  cp "$1" "$2"
}

install() {
  here=$(cd "$(dirname "$0")" && pwd)
  if [ "$here" = "$target" ]; then
    echo "Dit is de geïnstalleerde map zelf; er is niets te doen." >&2
    exit 2
  fi
  for name in beurtrol beurtrolw; do
    # Only a link to this program may be replaced.
    if { [ -e "$bin/$name" ] || [ -L "$bin/$name" ]; } && ! is_ours "$name"; then
      echo "$bin/$name bestaat al en is niet van dit programma; er is niets gewijzigd." >&2
      exit 2
    fi
  done
  # The new one is there in whole before the old one goes.
  mkdir -p "$lib" "$bin"
  rm -rf "$target.new"
  cp -R "$here" "$target.new"
  rm -rf "$target"
  mv "$target.new" "$target"
  for name in beurtrol beurtrolw; do
    ln -sfn "$target/$name" "$bin/$name"
  done
  mkdir -p "$data/applications"
  # In quotes, for homes with a blank in their name.
  for_sed=$(printf '%s' "$target" | sed 's/[&|\\]/\\&/g')
  sed -e "s|^Exec=.*|Exec=\"$for_sed/beurtrolw\" %f|" \
    -e "s|^TryExec=.*|TryExec=$for_sed/beurtrolw|" \
    "$target/share/beurtrol.desktop" >"$data/applications/beurtrol.desktop"
  place "$target/share/beurtrol.xml" "$data/mime/packages/beurtrol.xml"
  for size in $sizes; do
    place "$target/share/beurtrol-$size.png" "$data/icons/hicolor/${size}x$size/apps/beurtrol.png"
  done
  place "$target/share/beurtrol.svg" "$data/icons/hicolor/scalable/apps/beurtrol.svg"
}

case "${1:-}" in
  "")
    install
    refresh
    echo "Beurtrol is geïnstalleerd in $target. Je vindt het in het menu van je bureaublad."
    case ":$PATH:" in
      *":$bin:"*) ;;
      *) echo "Voor de opdracht beurtrol: zet $bin in je PATH." ;;
    esac
    ;;
  --remove)
    remove
    refresh
    echo "Beurtrol is verwijderd. Je planningen en instellingen staan er nog."
    ;;
  *)
    echo "Gebruik: $0 [--remove]" >&2
    exit 2
    ;;
esac
