//! Every file that was read, with its hash.

use super::{Attribute, Audience, Markup, Tag, heading};
use crate::model::HashedFile;
use crate::render::files::{hash, size};
use crate::speech::Lang;

/// The list; nothing where no hash was asked for, and never for the person whose phone it is.
pub(super) fn files(page: &mut Markup, files: &[HashedFile], audience: Audience, lang: Lang) {
    if files.is_empty() || !audience.sees_everything() {
        return;
    }
    heading(page, Tag::H2, "file-hashes", &lang.id("files-title"));
    page.line(Tag::P, &[], &lang.id("files-intro"));
    page.element(Tag::Ol, &[], |page| {
        for file in files {
            page.element(Tag::Li, &[], |page| {
                page.code(&file.path);
                page.line(Tag::Span, &[Attribute::Class("quiet")], &format!(" {}: ", size(file, lang)));
                page.said_code(&hash(file, lang));
            });
        }
    });
}
