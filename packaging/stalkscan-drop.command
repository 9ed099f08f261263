#!/bin/sh
# For those who do not type commands (macOS; Linux too): asks for a copy of a phone and for the place of the report, makes
# the report, and leaves its path to be read. Lies beside the program.
#
# Nothing is written before the place was agreed to, and never into the copy: the program refuses that.
set -u

finish() {
    printf '\nPress Enter to close this window. '
    read -r _ || :
    exit "$1"
}

# A path as it was typed, or dragged into the window: Terminal writes a backslash before a blank, others put quotes around.
path_of() {
    typed=$(printf '%s' "$1" | sed -e 's/^[[:space:]]*//' -e 's/[[:space:]]*$//')
    case $typed in
    \'*\' | \"*\") printf '%s' "$typed" | sed -e 's/^.//' -e 's/.$//' ;;
    *) printf '%s' "$typed" | sed -e 's/\\\(.\)/\1/g' ;;
    esac
}

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) || exit 1
program=$here/stalkscan
if [ ! -x "$program" ]; then
    printf 'The program "stalkscan" does not lie beside this file. Unpack the whole archive, then start it again.\n'
    finish 1
fi

if [ "$#" -gt 1 ]; then
    printf 'One copy at a time: give one file or folder.\n'
    finish 2
elif [ "$#" -eq 1 ]; then
    copy=$1
else
    printf 'Drag the copy of the phone (a file or a folder) into this window, then press Enter.\n> '
    read -r answer || finish 2
    copy=$(path_of "$answer")
fi
if [ -z "$copy" ] || [ ! -e "$copy" ]; then
    printf 'There is no such file or folder: %s\n' "$copy"
    finish 2
fi

folder=$HOME
[ ! -d "$HOME/Documents" ] || folder=$HOME/Documents
report=$folder/phone-report.html
number=2
while [ -e "$report" ]; do
    report=$folder/phone-report-$number.html
    number=$((number + 1))
done
printf '\nThe report is written to %s\n' "$report"
printf 'Keep it where nobody else reads it. Type y for this place, another file name, or press Enter to stop.\n> '
read -r answer || answer=
case $answer in
'' | n | N | no | No | NO)
    printf 'Stopped. Nothing was written.\n'
    finish 0
    ;;
y | Y | yes | Yes | YES) ;;
*) report=$(path_of "$answer") ;;
esac
case $report in
/*) ;;
*) report=$folder/$report ;;
esac

if [ -e "$report" ]; then
    printf 'There is a file of that name already: %s\n' "$report"
    finish 2
fi
printf '\n'
code=0
"$program" scan -o "html=$report" -- "$copy" || code=$?
if [ -s "$report" ]; then
    printf '\nThe report is here:\n  %s\nOpen it with a double click. Nothing was sent anywhere.\n' "$report"
else
    printf '\nNo report was written (code %s).\n' "$code"
fi
finish "$code"
