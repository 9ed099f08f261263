//! Ids with words of the system: what they say of an app depends on what else it does.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "tests write files and may fail loudly")]

use stalkscan::model::Level;
use stalkscan::sample::{App, Container, Origin, Recipe, Switch};
use stalkscan::scan::{Options, scan};
use stalkscan::signature::SignatureDb;
use stalkscan::source::NoKey;

fn level(admin: bool, accessibility: bool) -> Option<Level> {
    let on = |wanted: bool| wanted.then_some(Switch::On);
    let mut app = App::new("org.example.update.service").with_origin(Origin::File);
    app.accessibility = on(accessibility);
    app.listener = on(true);
    app.admin = on(admin);
    let tree = Recipe::android("14").with_app(app).write(Container::Bugreport).unwrap();
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("report.zip");
    std::fs::write(&path, tree.0.values().next().unwrap()).unwrap();
    let db = SignatureDb::built_in().unwrap();
    scan(&[path], &Options::default(), &mut NoKey, &db, &|_| {}).report.devices.first().unwrap().level
}

#[test]
fn a_word_of_the_system_counts_where_an_app_reads_the_screen_and_resists_removal() {
    assert_eq!(level(true, true), Some(Level::Strong));
    assert_eq!(level(true, false), Some(Level::Look));
    assert_eq!(level(false, true), Some(Level::Look));
}
