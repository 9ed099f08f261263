//! A copy of the file system: `/data` with the system's own files, and the properties of the system image.

use crate::sample::android::document::{Node, Value};
use crate::sample::android::phone::{Installed, Phone, millis};
use crate::sample::android::powers::class;
use crate::sample::android::{accounts, apk, dump, package_file, state};
use crate::sample::certificate;
use crate::sample::error::RecipeError;
use crate::sample::page::Page;
use crate::sample::seed;
use crate::sample::tree::FileTree;
use crate::sample::words::Switch;

/// App operations by name and number (AOSP `AppOpsManager.OP_*`).
const OPERATIONS: &[(&str, u32)] = &[
    ("COARSE_LOCATION", 0),
    ("FINE_LOCATION", 1),
    ("READ_SMS", 14),
    ("WRITE_SETTINGS", 23),
    ("SYSTEM_ALERT_WINDOW", 24),
    ("CAMERA", 26),
    ("RECORD_AUDIO", 27),
    ("WAKE_LOCK", 40),
    ("GET_USAGE_STATS", 43),
    ("PROJECT_MEDIA", 46),
    ("ACTIVATE_VPN", 47),
    ("REQUEST_INSTALL_PACKAGES", 66),
    ("RUN_ANY_IN_BACKGROUND", 70),
    ("MANAGE_EXTERNAL_STORAGE", 92),
    ("ACCESS_RESTRICTED_SETTINGS", 119),
];
/// Policies of a sample administrator: reset the password, lock, wipe (bits 2, 3 and 4).
const POLICIES: u32 = 0b1_1100;

/// The files; the system's own as binary XML or as text.
pub(crate) fn files(phone: &Phone<'_>, binary: bool) -> Result<FileTree, RecipeError> {
    let mut tree = FileTree::default();
    let mut put = |path: String, node: &Node| {
        tree.put(format!("data/{path}"), if binary { node.binary() } else { node.xml() });
    };
    put("system/packages.xml".to_owned(), &package_file::packages(phone));
    put("system/notification_policy.xml".to_owned(), &listeners(phone));
    put("system/appops.xml".to_owned(), &operations(phone));
    put("system/deviceidle.xml".to_owned(), &exempt(phone));
    put("system/users/userlist.xml".to_owned(), &users(phone));
    for user in phone.users() {
        let base = format!("system/users/{user}");
        put(format!("{base}.xml"), &one_user(phone, user));
        put(format!("{base}/package-restrictions.xml"), &restrictions(phone, user));
        let tables = state::tables(phone, user);
        for (name, table) in
            [("secure", &tables.secure), ("global", &tables.global), ("system", &tables.system)]
        {
            if !table.is_empty() {
                put(format!("{base}/settings_{name}.xml"), &settings(table));
            }
        }
        let policies = if user == 0 {
            "system/device_policies.xml".to_owned()
        } else {
            format!("{base}/device_policies.xml")
        };
        put(policies, &administrators(phone, user));
    }
    plain_files(phone, &mut tree);
    for user in phone.users() {
        let path = format!("data/system_de/{user}/accounts_de.db");
        tree.put(path, accounts::database(user, "2025-06-01 09:12:44")?);
    }
    folders(phone, &mut tree)?;
    Ok(tree)
}

/// Files that stay text on every version.
fn plain_files(phone: &Phone<'_>, tree: &mut FileTree) {
    tree.put("data/system/packages.list", package_file::list(phone).into_bytes());
    tree.put("data/misc/bluedroid/bt_config.conf", "[Info]\nFileSource = Empty\n");
    for user in phone.users() {
        let apart = format!("data/misc_de/{user}/apexdata/com.android.permission");
        let base = if phone.version >= 11 { apart } else { format!("data/system/users/{user}") };
        tree.put(format!("{base}/runtime-permissions.xml"), package_file::permissions(phone, user).xml());
        if user == 0 {
            let role = Node::new("role")
                .with("name", "android.app.role.SMS")
                .holding(Node::new("holder").with("name", "com.google.android.apps.messaging"));
            tree.put(format!("{base}/roles.xml"), Node::new("roles").with("version", 1).holding(role).xml());
        }
    }
    for known in phone.apps.iter().filter(|known| known.app.owner) {
        for user in known.app.installed_for() {
            let (path, node) = owner(phone, known, user);
            tree.put(path, node.xml());
        }
    }
    for name in &phone.recipe.root_certificate {
        let file = format!("data/misc/user/0/cacerts-added/{}.0", seed::digits(name, 8));
        tree.put(file, certificate::make(name, ""));
    }
    let mut image = Page::default();
    image.lines(dump::properties_of(phone).into_iter().filter_map(|(name, value)| {
        let stays = !name.starts_with("ro.boot.") && name.starts_with("ro.") && name != "ro.serialno";
        stays.then(|| format!("{name}={value}"))
    }));
    tree.put("system/build.prop", image.into_bytes());
}

/// Folders of apps, shown by a file in each. Private data of an app that was removed stay when they were to be kept.
fn folders(phone: &Phone<'_>, tree: &mut FileTree) -> Result<(), RecipeError> {
    const EMPTY: &[u8] = b"<?xml version='1.0' encoding='utf-8' standalone='yes' ?>\n<map />\n";
    let private = |user: u32, id: &str| {
        let base = if user == 0 { "data/data".to_owned() } else { format!("data/user/{user}") };
        format!("{base}/{id}/shared_prefs/settings.xml")
    };
    for known in phone.apps.iter().filter(|known| !known.app.system) {
        tree.put(format!("{}/base.apk", known.code_path.trim_start_matches('/')), apk::file(phone, known)?);
        for user in known.app.installed_for() {
            tree.put(private(user, &known.app.id), EMPTY);
        }
    }
    for gone in phone.recipe.removed.iter().filter(|gone| gone.data_left) {
        tree.put(private(gone.user, &gone.id), EMPTY);
    }
    Ok(())
}

fn listeners(phone: &Phone<'_>) -> Node {
    let lists = phone.users().into_iter().map(|user| {
        let approved: Vec<String> = phone
            .with_power(user, Switch::On, |app| app.listener)
            .map(|known| known.full_component(class::LISTENER))
            .collect();
        Node::new("service_listing")
            .with("approved", approved.join(":"))
            .with("user", user)
            .with("primary", true)
    });
    let list = Node::new("enabled_listeners").with("version", 4).holding_all(lists);
    Node::new("notification-policy").with("version", 1).holding(list)
}

fn operations(phone: &Phone<'_>) -> Node {
    let mut root = Node::new("app-ops").with("v", 1);
    for known in &phone.apps {
        let ids = known.app.installed_for().into_iter().map(|user| {
            let modes = state::modes(known);
            let each = modes.iter().filter_map(|(name, mode)| {
                let (_, number) = OPERATIONS.iter().find(|(known, _)| known == name)?;
                let mode: u32 = match mode.as_str() {
                    "allow" => 0,
                    "ignore" => 1,
                    "deny" => 2,
                    "foreground" => 4,
                    _ => 3,
                };
                Some(Node::new("op").with("n", *number).with("m", mode))
            });
            Node::new("uid").with("n", known.uid_of(user)).holding_all(each)
        });
        root = root.holding(Node::new("pkg").with("n", &known.app.id).holding_all(ids));
    }
    root
}

fn exempt(phone: &Phone<'_>) -> Node {
    let chosen = phone.apps.iter().filter(|known| known.app.battery_exempt);
    Node::new("config").holding_all(chosen.map(|known| Node::new("wl").with("n", &known.app.id)))
}

fn users(phone: &Phone<'_>) -> Node {
    let each = phone.users().into_iter().map(|user| Node::new("user").with("id", user));
    Node::new("users").with("nextSerialNumber", 20).with("version", 11).holding_all(each)
}

fn one_user(phone: &Phone<'_>, id: u32) -> Node {
    // 0x4c13: the owner; 0x20 marks a managed profile, 0x400 a full secondary user, 0x10 an initialised one.
    let (name, flags, kind) = match phone.user(id) {
        None => ("Owner", 0x4c13, "android.os.usertype.full.SYSTEM"),
        Some(user) if user.managed => (user.name.as_str(), 0x1030, "android.os.usertype.profile.MANAGED"),
        Some(user) => (user.name.as_str(), 0x410, "android.os.usertype.full.SECONDARY"),
    };
    let mut node = Node::new("user").with("id", id).with("serialNumber", id).with("flags", flags);
    if phone.version >= 11 {
        node = node.with("type", kind);
    }
    node.holding(Node::new("name").saying(name))
}

fn restrictions(phone: &Phone<'_>, user: u32) -> Node {
    let mut root = Node::new("package-restrictions");
    for known in &phone.apps {
        let app = &known.app;
        let here = app.system || app.installed_for().contains(&user);
        let mut node = Node::new("pkg").with("name", &app.id);
        if !here {
            node = node.with("inst", false);
        } else if phone.version >= 13 {
            node = node.with("first-install-time", Value::Millis(millis(&known.first)));
        }
        if app.disabled {
            node = node.with("enabled", 3);
        }
        if app.hid_itself && here {
            let icon = Node::new("item").with("name", format!("{}.{}", app.id, class::LAUNCHER));
            node =
                node.with("enabledCaller", &app.id).holding(Node::new("disabled-components").holding(icon));
        }
        root = root.holding(node);
    }
    let gone = phone.recipe.removed.iter().filter(|gone| gone.data_left);
    root.holding_all(gone.map(|gone| Node::new("pkg").with("name", &gone.id).with("inst", false)))
}

fn settings(table: &std::collections::BTreeMap<String, String>) -> Node {
    let each = (1_u32..).zip(table).map(|(number, (name, value))| {
        Node::new("setting")
            .with("id", number.to_string())
            .with("name", name)
            .with("value", value)
            .with("package", "com.android.settings")
            .with("defaultValue", value)
            .with("defaultSysSet", true)
    });
    Node::new("settings").with("version", 220).holding_all(each)
}

fn administrators(phone: &Phone<'_>, user: u32) -> Node {
    let active = phone.apps.iter().filter(|known| {
        (known.app.admin == Some(Switch::On) || known.app.owner) && known.app.installed_for().contains(&user)
    });
    Node::new("policies").holding_all(active.map(|known| {
        Node::new("admin")
            .with("name", known.full_component(class::ADMIN))
            .holding(Node::new("policies").with("flags", POLICIES))
    }))
}

fn owner(phone: &Phone<'_>, known: &Installed, user: u32) -> (String, Node) {
    let of = |name: &'static str, called: &str| {
        Node::new(name)
            .with("package", &known.app.id)
            .with("name", called)
            .with("component", known.full_component(class::ADMIN))
            .with("isPoOrganizationOwnedDevice", user == 0)
    };
    if user == 0 {
        let context = Node::new("device-owner-context").with("userId", 0);
        let root = Node::new("root").holding(of("device-owner", "")).holding(context);
        return ("data/system/device_owner_2.xml".to_owned(), root);
    }
    let called = phone.user(user).map_or("", |named| named.name.as_str());
    let root = Node::new("root").holding(of("profile-owner", called));
    (format!("data/system/users/{user}/profile_owner.xml"), root)
}
