//! Who a report is for. The findings are the same for everybody; how much stands beside them is not.

/// The reader of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Audience {
    /// The person whose phone it is: plain words, no identifiers, no files.
    Survivor,
    /// The person who examines the phone: everything, with its evidence.
    #[default]
    Technician,
    /// The police: everything unfolded, with a statement of method, hashes and limits.
    Police,
}

impl Audience {
    /// Every reader.
    pub const ALL: &'static [Self] = &[Self::Survivor, Self::Technician, Self::Police];

    /// Whether app ids, values, files and places are shown.
    pub const fn sees_evidence(self) -> bool {
        matches!(self, Self::Technician | Self::Police)
    }

    /// Whether nothing is folded away or counted instead of shown.
    pub const fn sees_everything(self) -> bool {
        matches!(self, Self::Police)
    }
}
