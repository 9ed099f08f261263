// Code of families that is known by a combination of texts. Single texts that only one maker writes stand in the files of the families.
// The hash of the database takes in this file as it is, remarks included.

rule ahmyth_orders {
    meta:
        id = "SSC-Y001"
        title = "the names of AhMyth's orders"
        kind = "family"
        family = "SSC-0003"
        source = "AhMyth/AhMyth-Android-RAT@f15840a:ConnectionManager.java, read for the names alone"
        licence = "CC-BY-4.0"
        date = "2026-11-22"
        clean = "A program that examines this kit may hold the names. No other use of five of them together is known."
        test = "x0000ca"
        test = "x0000fm"
        test = "x0000sm"
        test = "x0000cl"
        test = "x0000lm"
    strings:
        $camera = "x0000ca" fullword
        $files = "x0000fm" fullword
        $messages = "x0000sm" fullword
        $calls = "x0000cl" fullword
        $contacts = "x0000cn" fullword
        $microphone = "x0000mc" fullword
        $location = "x0000lm" fullword
    condition:
        uint32(0) == 0x0a786564 and 5 of them
}
