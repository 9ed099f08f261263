//! Every file that was read, with its hash.

use super::{Attribute, Audience, Markup, Tag, heading};
use crate::model::HashedFile;
use crate::render::files::{INTRO, TITLE, hash};

/// The list; nothing where no hash was asked for, and never for the person whose phone it is.
pub(super) fn files(page: &mut Markup, files: &[HashedFile], audience: Audience) {
    if files.is_empty() || !audience.sees_everything() {
        return;
    }
    heading(page, Tag::H2, "file-hashes", TITLE);
    page.line(Tag::P, &[], INTRO);
    page.element(Tag::Ol, &[], |page| {
        for file in files {
            page.element(Tag::Li, &[], |page| {
                page.code(&file.path);
                page.line(Tag::Span, &[Attribute::Class("quiet")], &format!(" ({} bytes): ", file.size));
                page.code(&hash(file));
            });
        }
    });
}
