#!/bin/sh
# Makes the pictures of the README from the report of the sample phone. Needs a built stalkscan and Chromium.
#
#     sh docs/images/make.sh target/debug/stalkscan
set -eu
program=${1:?"give the program, for example target/debug/stalkscan"}
here=$(cd "$(dirname "$0")" && pwd)
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
sample="$here/../../fixtures/demo/bugreport-demo.zip"
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome)

picture() { # name, reader, width, height
    status=0
    "$program" -q --region GB --for "$2" -o "html=$room/$1.html" "$sample" || status=$?
    test "$status" = 13 || { echo "the sample phone gave code $status" >&2; exit 1; }
    "$browser" --headless=new --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=1 \
        --user-data-dir="$room/profile" --window-size="$3,$4" --screenshot="$here/$1.png" "file://$room/$1.html" 2>/dev/null
    if command -v pngquant >/dev/null; then pngquant --force --ext .png 32 "$here/$1.png"; fi
    ls -l "$here/$1.png"
}

picture report-technician technician 900 640
picture report-survivor survivor 420 735
