//! Recipes as people write them.

use super::*;

#[test]
fn five_lines_are_a_phone() {
    let recipe =
        Recipe::from_toml("platform = \"android\"\nversion = \"14\"\n[[app]]\nid = \"a.b\"\n").unwrap();
    assert_eq!(recipe.app.len(), 1);
    assert!(recipe.ordinary_apps);
    assert!(matches!(
        recipe.write(Container::IosBackup),
        Err(RecipeError::WrongContainer { container: Container::IosBackup, .. })
    ));
}

#[test]
fn unknown_keys_are_refused_with_their_place() {
    let fault =
        Recipe::from_toml("platform = \"ios\"\n[[app]]\nid = \"a.b\"\nacessibility = \"on\"\n").unwrap_err();
    assert!(fault.to_string().contains("acessibility"), "{fault}");
    assert!(fault.to_string().contains("line 4"), "{fault}");
    assert!(Recipe::from_toml("title = \"no platform\"").is_err());
}
