//! The database that ships.
use stalkscan::signature::SignatureDb;

#[test]
fn built_in_database_loads() {
    let started = std::time::SystemTime::now();
    let db = SignatureDb::built_in().unwrap();
    println!("{:?} {:?}", db.info(), started.elapsed());
    assert!(db.info().families > 170);
}
