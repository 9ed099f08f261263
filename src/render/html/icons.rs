//! Small line drawings beside the words for what an app can see or do. The words always stand there too.

use crate::model::Capability;

/// The drawing on a field of 24 by 24, as the `d` of an SVG path.
pub(super) const fn drawing(capability: Capability) -> &'static str {
    match capability {
        Capability::Messages => "M4 5h16v11H9l-5 4z M8 9h8 M8 12h5",
        Capability::Chats => "M2 4h12v8H7l-4 3v-3H2z M17 9h5v9h-1v3l-4-3h-6v-3",
        Capability::Emails => "M3 6h18v12H3z M3 7l9 7 9-7",
        Capability::Calls => {
            "M5 3h4l1.5 5L8 9.5A12 12 0 0 0 14.5 16l1.5-2.5 5 1.5v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2z"
        }
        Capability::CallRecording => {
            "M4 6h3l1.5 4-2 1.5A10 10 0 0 0 12 17l1.5-2 4 1.5v3a1.5 1.5 0 0 1-1.5 1.5A13 13 0 0 1 2.5 7.5A1.5 1.5 0 0 1 4 6z M15 6a3 3 0 1 0 6 0a3 3 0 1 0-6 0"
        }
        Capability::Location => {
            "M12 21s7-6.5 7-12a7 7 0 0 0-14 0c0 5.5 7 12 7 12z M12 6.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5"
        }
        Capability::Contacts => {
            "M5 3h14v18H5z M12 7a2.2 2.2 0 1 0 0 4.4a2.2 2.2 0 1 0 0-4.4 M8.5 17a3.5 3.5 0 0 1 7 0"
        }
        Capability::Calendar => "M4 5h16v15H4z M4 10h16 M8 3v4 M16 3v4",
        Capability::PhotosAndFiles => "M3 5h18v14H3z M3 17l6-6 4 4 3-3 5 5 M16 9h.01",
        Capability::Notes => "M5 3h14v18H5z M8 8h8 M8 12h8 M8 16h5",
        Capability::Microphone => "M9 6a3 3 0 0 1 6 0v5a3 3 0 0 1-6 0z M5 11a7 7 0 0 0 14 0 M12 18v3",
        Capability::Camera => "M3 8h4l2-3h6l2 3h4v11H3z M12 10a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7",
        Capability::Typing => "M2 7h20v10H2z M6 10h.01 M10 10h.01 M14 10h.01 M18 10h.01 M7 14h10",
        Capability::Screen => "M7 2h10v20H7z M11 19h2",
        Capability::Web => {
            "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18 M3 12h18 M12 3c5 5 5 13 0 18 M12 3c-5 5-5 13 0 18"
        }
        Capability::AppList => "M4 4h6v6H4z M14 4h6v6h-6z M4 14h6v6H4z M14 14h6v6h-6z",
        Capability::RemoteControl => "M4 3h9v18H4z M22 12H10 M13 9l-3 3 3 3",
        Capability::HidesItself => {
            "M2 12s4-6 10-6 10 6 10 6-4 6-10 6-10-6-10-6z M12 9.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5 M4 20L20 4"
        }
        Capability::ResistsRemoval => "M5 11h14v10H5z M8 11V7a4 4 0 0 1 8 0v4",
        Capability::KeepsRunning => "M20 12a8 8 0 1 1-2.5-5.800 M20 3v4h-4",
    }
}
