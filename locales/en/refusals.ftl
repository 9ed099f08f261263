# What the command line says on the screen beside results: why it refuses, what to try next, questions for a passphrase, and
# what is being done. For whoever runs the program. Words to type (--force, FORMAT=FILE, `stalkscan formats`) and names of
# files stay as they are. $path is a file or a folder, $why another sentence, or the words of the system.

## Refusals

refused-program-failed = a part of the program failed, so there is no result; this says nothing about the phone
refused-command-line = the command line cannot be understood; the reason follows in English
refused-of = { $path }: { $why }
refused-result = the result could not be written: { $why }
refused-report = the report could not be written: { $why }
refused-timeline = the timeline could not be written: { $why }
refused-table = the table could not be written: { $why }
refused-comparison = the comparison could not be written: { $why }
refused-record = the record could not be written: { $why }
refused-problems = the problems could not be written: { $why }
refused-manual = the manual page could not be made: { $why }
refused-fact = a fact could not be written: { $why }
refused-log = the log could not be written: { $why }
refused-log-special = it is no regular file
refused-unasked-file = a file is written that nobody asked for
refused-neither = nothing was opened and nothing refused
refused-exists = { $path } exists already
refused-not-written = { $path } could not be written: { $why }
refused-not-made = { $path } could not be made: { $why }
refused-cannot-make = { $path } cannot be made: { $why }
refused-not-replaced = { $path } could not be replaced: { $why }
refused-cannot-read = { $path } cannot be read: { $why }
refused-cannot-look = { $path } cannot be looked into: { $why }
refused-no-text = { $path } is no text: { $why }
refused-no-folder = { $path } is no folder
refused-not-empty = { $path } is not empty
refused-not-there = no such file or command: { $path }
refused-nothing-called = nothing is called "{ $name }"
refused-no-command = there is no command "{ $name }"
refused-no-language = there is no report in the language "{ $name }"
refused-no-rule = there is no rule "{ $name }"
refused-no-format = there is no format "{ $name }"
refused-no-output = there is no output format "{ $name }"
refused-no-container = there is no kind of copy "{ $name }"
refused-no-helpline = no checked helpline is known for the region "{ $name }"
refused-no-sample = no built-in phone and no file is called { $name }
refused-no-family = no family or rule fits "{ $name }"
refused-no-value = no family, rule, app id, certificate, hash or host is called "{ $name }"
refused-no-date = "{ $name }" is no date
refused-no-list = "{ $name }" is no list
refused-no-latin = the name has no Latin letter or digit
refused-no-draft = { $path } is there and is no draft: { $why }
refused-known = the file given with --known: { $why }
refused-threads = threads could not be started: { $why }
refused-passphrase-file = --passphrase-file { $path }: { $why }
refused-passphrase-long = it is too long to be a passphrase
refused-passphrase-utf-16 = it is UTF-16 text that cannot be read
refused-passphrase-empty = it is empty
refused-html-screen = an HTML report is for a browser, not for a terminal
refused-same-file = two reports would go to the same file
refused-same-screen = two reports would go to the standard output
refused-no-file-name = the file name after = is empty
refused-over-copy = { $path } is a copy of a phone itself
refused-inside-copy = { $path } would be written into the copy { $copy }
refused-no-out = no folder to write into
refused-no-bundle-made = { $why }; no bundle was made
refused-nothing-read = nothing was read
refused-foreign-file = { $path } holds { $name }, which is no part of a bundle
refused-holds-no-bundle = { $path } holds no bundle
refused-special-file = { $path } is no regular file
refused-number-of-copies = the bundle was made from { $made } paths, and { $given } were given
refused-not-a-report = it is no report of stalkscan in JSON: { $why }
refused-other-schema = its schema is { $schema }, and this program compares { $known }
refused-built-in = the built-in signatures are damaged: { $why }
refused-built-in-phone = the built-in phone { $name }: { $why }
refused-signatures = { $count ->
    [one] one problem in the signatures: { $problems }
   *[other] { $count } problems in the signatures: { $problems }
}
refused-problems-in = { $count ->
    [one] one problem in { $path }: { $problems }
   *[other] { $count } problems in { $path }: { $problems }
}
refused-not-signed = { $path } is not signed
refused-no-signature-file = { $path } is not signed: there is no { $path }.minisig
refused-no-key = this is no minisign public key
refused-no-signature = this is no minisign signature
refused-signature = the signature was not made by a trusted key, or the file was changed after it was signed
refused-no-pack = this is no signature pack
refused-pack-too-new = the signatures are made for a newer program: { $why }
refused-pack-damaged = the pack is damaged: { $why }
refused-list-form = the list cannot be read as { $layout }: { $why }
refused-list-empty = no indicator was found in the list (read as { $layout })
refused-selftest = { $failed } of { $count } samples did not come out as they must

## What to try next

next-step = next:
next-report-fault = please report it; nothing was written and nothing left this computer
next-disk-and-pipe = check the disk and the pipe it goes to
next-other-name-or-force = choose another name, or add --force to overwrite it
next-folder-and-space = check the folder and the free space
next-check-folder = check the folder
next-check-parent = check the folder it is to lie in
next-check-path = check its path
next-check-the-path = check the path
next-did-you-mean = did you mean "{ $near }"?
next-did-you-mean-or = did you mean "{ $near }"? { $next }
next-check-spelling = check the spelling; `stalkscan --help` lists the commands
next-commands = commands: { $names }
next-known-ids = known ids: { $names }; and the id or name of any family
next-languages = languages: { $names }
next-rules = rules: { $names }
next-formats = formats: { $names }
next-output-formats = formats: { $names }; for a file write FORMAT=FILE
next-for-a-file = For a file write FORMAT=FILE
next-format-file = write FORMAT=FILE
next-regions = known regions: { $names }; leave --region away and find the support service of your country from a device that nobody else can reach
next-passphrase-only = name a file that holds only the passphrase
next-passphrase-utf-8 = save it as UTF-8 (in the editor's dialogue for saving), with nothing but the passphrase in it
next-html-file = write it to a file with a name that tells nothing: html={ $name }
next-own-file = give each a file of its own
next-all-but-one = write all but one to a file: FORMAT=FILE
next-outside-copy = nothing is written into a copy, which is evidence: choose a folder outside it
next-add-out = add --out DIR
next-what-can-be-read = `stalkscan formats` lists what can be read
next-new-bundle-folder = choose a new folder for the bundle
next-new-bundle-folder-or-force = choose a new folder for the bundle, or add --force to replace the bundle in it
next-new-bundle-folder-alone = choose a new folder for the bundle; in a bundle nothing else may lie
next-bundle-folder = give the folder that `stalkscan bundle` wrote
next-do-not-rely = this bundle was not written so; do not rely on it
next-each-copy = give --input once for each, in the order of the examination (see command_line in manifest.json)
next-compare-newer = compare reports with the version of stalkscan that made the newer one
next-compare-reports = give two files written by `stalkscan -o json=FILE PATH`
next-fewer-threads = try --jobs 1
next-new-program = get a new copy of the program
next-newer-signatures = get newer ones, or leave --signatures away
next-newer-pack = get a newer pack or a newer program
next-signature-folder = give a folder with signature files (database.toml, families/, yara/)
next-lint = `stalkscan signatures lint` shows all of them
next-lint-or-built-in = `stalkscan signatures lint` shows all of them; leave --signatures away to use the built-in ones
next-public-key = give the .pub file that minisign writes
next-pack-again = get the pack and its .minisig file again
next-pack-again-or-trust = get the pack and its .minisig file again; name the signer's public key with --trusted-key if you trust it
next-a-pack = give a pack made by `stalkscan signatures pack`, or a folder of signature files
next-newer-program = get a newer stalkscan, or an older pack
next-the-pack-again = get the pack again
next-signature-file = get its signature file too, or add --allow-unsigned if you made the pack yourself
next-signature-beside = put its .minisig file beside it; --allow-unsigned looks at it all the same
next-correct-rules = correct the rules: docs/signatures.md shows the part of the language that is allowed
next-correct-list = correct the list
next-list-lines = a list has one id, hash or address a line; `stalkscan signatures import` says more
next-readable-lists = lists that can be read: { $names }
next-date = write it as 2026-11-22
next-other-out = choose another folder with --out
next-latin-name = give the name in Latin letters; it can be changed in the file
next-signatures-with-folder = give the folder of the signatures with --folder
next-name-or-add = choose another name, or add to the file that is there
next-wider-ids = widen the form of the ids
next-list-all = `stalkscan signatures list` shows all
next-list-word = `stalkscan signatures list WORD` finds parts of names and values
next-collisions = fixtures/clean/known_collisions.toml shows how it is written
next-clean-list = write --clean android=FILE or --clean ios=FILE
next-containers = kinds of copy: { $names }
next-fitting-containers = kinds of copy for this phone: { $names }
next-other-folder = choose another folder; nothing is overwritten
next-samples = `stalkscan sample` lists the built-in phones
next-recipes = fixtures/README.md describes recipes
next-no-relying = do not rely on this copy of the program; get a new one, and report what is shown above
next-newer-kernel = nothing needs to be done; a newer kernel, or a container that lets it through, allows more

## Questions

# Typed behind it. $what is one of the things that follow; $name is its file.
ask-passphrase = passphrase of { $what } (empty: give up):
ask-passphrase-named = passphrase of { $what } { $name } (empty: give up):
ask-again = wrong passphrase; once more, { $ask }
ask-adb-backup = the adb backup
ask-acquisition = the encrypted acquisition
ask-backup = the encrypted backup

## What is being done, and remarks

tell-unlocking = unlocking { $what }; this takes a few seconds ...
tell-looking = looking at { $path }
tell-reading-copy = reading the copy
tell-reading = reading { $path }
tell-judging = comparing with the signatures
tell-opened = opened { $files }
tell-hashing = hashing the { $count } files that were read ...
tell-interrupted = interrupted; no report was made
tell-read-so-far = read so far: { $names }
tell-not-to-its-end = not read to its end: { $name }
tell-the-copy = the copy
tell-not-removed = { $path } could not be removed
tell-known-unused = --known names { $id }, and no finding is about that
tell-known-covert = { $id } in --known is told all the same: it is known as a hidden monitoring app, and anybody could have written such a list
tell-older-signatures = the signatures given are of { $given }, older than the ones inside the program ({ $inside })
tell-old-signatures = the signatures are { $days } days old; newer apps may be missed
tell-sample-passphrase = the passphrase of this sample is: { $passphrase }
tell-exported = { $count } values written; credit is due to the sources, see `stalkscan credits`
tell-left-out = left out: { $count } { $kind }, for which this layout has no place
tell-left-out-pattern = left out: { $count } { $kind } pattern, for which this layout has no place
tell-works = This copy of stalkscan works: { $count } samples came out as they must (listed apps, their look-alikes, ordinary phones, damaged copies).
tell-works-with = Signatures { $version } ({ $families } families, { $indicators } indicators).

# How the program was confined before it read the copy.
tell-sandbox = sandbox { $state }
sandbox-not-asked = not asked for
sandbox-off = switched off with --no-sandbox
sandbox-full = on: the program could open only the copy, write only the files named, reach no network and start no other program
sandbox-calls-only = in part: the program could reach no network and start no other program; this system could not limit which files it opens
sandbox-files-only = in part: the program could open only the copy and write only the files named; this system could not forbid the network and other programs
sandbox-unavailable = not available on this system

## What the system, a library or a reader of a format says, in its own English words

# $text stays as it is, and is marked as technical wording in every other language.
technical = { $text }

# $system is such a text.
fault-not-found = { $system }
fault-denied = { $system }
fault-exists = { $system }
fault-is-folder = { $system }
fault-no-folder = { $system }
fault-full = { $system }
fault-read-only = { $system }
fault-cut = { $system }
fault-not-text = { $system }
fault-busy = { $system }
