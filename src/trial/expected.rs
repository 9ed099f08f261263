//! What must be found, by the words of the contract and the signature file alone.

use crate::model::{Class, Level, Platform, Strength};
use crate::signature::{Family, Flag, Indicator, IndicatorKind, Match, Role, Status};

/// What a finding about one value must say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Expected {
    /// Its level.
    pub(super) level: Level,
    /// Its level where the phone tells that the app was given nothing.
    pub(super) idle: Level,
    /// What the app is.
    pub(super) class: Class,
    /// How sure.
    pub(super) strength: Strength,
}

/// What stands in a signature file about one value.
#[derive(Debug, Clone, Copy)]
pub(super) struct Said<'a> {
    /// The kind.
    pub(super) kind: IndicatorKind,
    /// How it is compared.
    pub(super) how: Match,
    /// Class of the indicator itself.
    pub(super) class: Option<Class>,
    /// Whose phone the app belongs on.
    pub(super) role: Role,
    /// Reservations.
    pub(super) flags: &'a [Flag],
}

impl<'a> Said<'a> {
    /// What a single indicator says.
    pub(super) fn of(indicator: &'a Indicator) -> Self {
        Self {
            kind: indicator.kind,
            how: indicator.how,
            class: indicator.class,
            role: indicator.role,
            flags: &indicator.flags,
        }
    }

    /// What a phone must show that holds nothing but this, in an app from the store.
    pub(super) fn expected(&self, family: &Family) -> Expected {
        let class = match self.role {
            Role::Operator => Class::OperatorSide,
            Role::Installer => Class::Dropper,
            Role::Target => self.class.unwrap_or(family.class),
        };
        let strength = match (self.kind, self.how) {
            (IndicatorKind::ApkSha256, _) => Strength::ApkHash,
            (IndicatorKind::CertificateSha1 | IndicatorKind::CertificateSha256, _) => Strength::Certificate,
            (IndicatorKind::CertificateJavaHash, _) => Strength::Weak,
            (IndicatorKind::ProfileIdentifier | IndicatorKind::MdmHost, _) => Strength::ProfileId,
            (_, Match::Regex) => Strength::AppIdPattern,
            (_, Match::Exact) => Strength::AppId,
        };
        let managed = strength == Strength::ProfileId;
        let level = if family.status == Status::Experimental {
            self.unreviewed(class, strength)
        } else if class.is_covert() {
            self.covert(strength)
        } else if managed {
            Level::Review
        } else {
            open(class)
        };
        let android = self.kind.platform() == Some(Platform::Android);
        let idle = if class == Class::AntiTheft && android && self.flags.contains(&Flag::DualUse) {
            level.min(Level::Look)
        } else {
            level
        };
        Expected { level, idle, class, strength }
    }

    fn covert(&self, strength: Strength) -> Level {
        match strength {
            Strength::ApkHash => Level::Known,
            Strength::Certificate | Strength::AppId if !self.flags.contains(&Flag::Generic) => Level::Known,
            Strength::Weak => Level::Look,
            _ => Level::Strong,
        }
    }

    fn unreviewed(&self, class: Class, strength: Strength) -> Level {
        if strength == Strength::ProfileId {
            Level::Review
        } else if self.flags.contains(&Flag::DualUse) {
            Level::Info
        } else if class.is_covert() || class == Class::Unknown {
            if strength == Strength::Weak { Level::Look } else { Level::Review }
        } else {
            open(class)
        }
    }
}

/// Level of an app that shows itself, without powers switched on.
fn open(class: Class) -> Level {
    match class {
        Class::MonitoringDisclosed
        | Class::DeviceManagement
        | Class::MessageForwarder
        | Class::AntiTheft
        | Class::Dropper => Level::Review,
        Class::RemoteAccess => Level::Look,
        _ => Level::Info,
    }
}
