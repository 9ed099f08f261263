//! `samples.csv` of stalkerware-indicators: SHA-256 of a sample, package, certificate, version, and the app it is of.

use super::{Draft, Extra, Layout, csv};
use crate::model::Class;
use crate::signature::schema::IndicatorKind;

/// The layout.
pub(super) struct Samples;

impl Layout for Samples {
    fn name(&self) -> &'static str {
        "stalkerware-indicators samples"
    }

    fn fits(&self, text: &str) -> bool {
        csv::has_head(text, &["SHA256", "Package Name", "Certificate", "Version", "App"])
    }

    fn read(&self, text: &str, draft: &mut Draft) -> Result<(), String> {
        for row in csv::rows(text) {
            let field =
                |column: &str| row.get(column).map(|field| field.trim()).filter(|field| !field.is_empty());
            let Some(app) = field("App") else {
                draft.remark("left out: a sample that is of no app");
                continue;
            };
            draft.family(app, Class::Stalkerware, std::iter::empty());
            for (column, kind) in [
                ("SHA256", IndicatorKind::ApkSha256),
                ("Package Name", IndicatorKind::Package),
                ("Certificate", IndicatorKind::CertificateSha1),
            ] {
                if let Some(value) = field(column) {
                    draft.add(app, kind, value, Extra::default());
                }
            }
        }
        Ok(())
    }
}
