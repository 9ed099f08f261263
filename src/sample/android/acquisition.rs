//! An androidqf acquisition folder.

use serde_json::{Value, json};

use crate::sample::android::phone::{Installed, Phone};
use crate::sample::android::state::{self, Tables};
use crate::sample::android::{ACQUISITION, dump, intrusion};
use crate::sample::error::RecipeError;
use crate::sample::page::Page;
use crate::sample::recipe::Removed;
use crate::sample::seed;
use crate::sample::tree::FileTree;

/// The files of the folder; the nested bug report is given.
pub(crate) fn files(phone: &Phone<'_>, bugreport: Vec<u8>) -> Result<FileTree, RecipeError> {
    let mut tree = FileTree::default();
    let Tables { global, secure, system } = state::tables(phone, 0);
    for (name, table) in [("global", global), ("secure", secure), ("system", system)] {
        let mut page = Page::default();
        page.lines(table.iter().map(|(name, value)| format!("{name}={value}")));
        tree.put(format!("settings_{name}.txt"), page.into_bytes());
    }
    tree.put("packages.json", pretty(&packages(phone))?);
    tree.put("dumpsys.txt", dump::listed(phone).into_bytes());
    tree.put("getprop.txt", dump::properties(phone).into_bytes());
    tree.put("processes.json", pretty(&processes(phone))?);
    tree.put("files.json", pretty(&listing(phone))?);
    let root = if phone.recipe.unlocked { json!(["/sbin/su"]) } else { json!([]) };
    tree.put("root_binaries.json", pretty(&root)?);
    tree.put("mounts.json", pretty(&json!(["/dev/block/dm-7 on / type erofs (ro,seclabel,relatime)"]))?);
    tree.put("env.txt", "ANDROID_ROOT=/system\n");
    tree.put("selinux.txt", "Enforcing\n");
    tree.put(
        "services.txt",
        "Found 2 services:\n0\tpackage: [android.content.pm.IPackageManager]\n1\taccessibility: []\n",
    );
    tree.put("logcat.txt", "--------- beginning of main\n");
    tree.put("command.log", "");
    tree.put("bugreport.zip", bugreport);
    if !phone.recipe.contact.is_empty() {
        for (name, bytes) in intrusion::logs(phone)?.0 {
            tree.put(format!("intrusion_logs/{name}"), bytes);
        }
    }
    let mut hashes = Page::default();
    hashes.lines(tree.0.iter().map(|(path, bytes)| format!("{path},{}", seed::sha256(bytes))));
    tree.put("hashes.csv", hashes.into_bytes());
    // Written after the hash list, as androidqf does.
    tree.put("acquisition.json", pretty(&acquisition(phone))?);
    Ok(tree)
}

fn pretty(value: &Value) -> Result<Vec<u8>, RecipeError> {
    let mut bytes = serde_json::to_vec_pretty(value)?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn acquisition(phone: &Phone<'_>) -> Value {
    let at = phone.captured.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    json!({
        "uuid": ACQUISITION, "androidqf_version": "v1.8.0", "storage_path": "acquisition", "started": at, "completed": at,
        "collector": null, "tmp_dir": "/data/local/tmp/", "sdcard": "/sdcard/", "cpu": "arm64-v8a",
        "streaming_mode": false,
    })
}

fn packages(phone: &Phone<'_>) -> Value {
    let present = phone.apps.iter().map(package);
    let gone = phone.recipe.removed.iter().filter(|gone| gone.data_left).map(residue);
    Value::Array(present.chain(gone).collect())
}

fn package(known: &Installed) -> Value {
    let app = &known.app;
    let invented =
        |kind: &str, digits: usize| seed::digits(&format!("{kind} of the apk of {}", app.id), digits);
    let sha1 = app.signer_sha1.as_deref().map_or_else(|| seed::sha1(&known.certificate), str::to_lowercase);
    let sha256 = match (&app.signer_sha256, &app.signer_sha1) {
        (Some(digest), _) => digest.to_lowercase(),
        (None, Some(digest)) => seed::digits(digest, 64),
        (None, None) => seed::sha256(&known.certificate),
    };
    let certificate = json!({
        "Md5": seed::digits(&sha1, 32), "Sha1": sha1, "Sha256": sha256,
        "ValidFrom": "2020-01-01T00:00:00Z", "ValidTo": "2049-12-31T23:59:59Z",
        "Issuer": format!("CN={}", app.signer.as_deref().unwrap_or("Android")),
        "Subject": format!("CN={}", app.signer.as_deref().unwrap_or("Android")),
        "SignatureAlgorithm": "SHA256-RSA", "SerialNumber": 1,
    });
    let apk = app.apk_sha256.as_deref().map_or_else(|| invented("sha256", 64), str::to_lowercase);
    json!({
        "name": app.id,
        "files": [{
            "path": format!("{}/base.apk", known.code_path), "local_name": "",
            "md5": invented("md5", 32), "sha1": invented("sha1", 40), "sha256": apk,
            "sha512": invented("first half", 64) + &invented("second half", 64),
            "error": "", "verified_certificate": true, "certificate": certificate, "certificate_error": "",
            "trusted_certificate": app.system,
        }],
        "installer": known.installer.as_deref().unwrap_or("null"),
        "uid": known.uid_of(app.installed_for().first().copied().unwrap_or(0)),
        "disabled": app.disabled, "system": app.system, "third_party": known.is_user_app(),
    })
}

/// `pm list packages -u` also names packages that are gone while their data stay: no files then.
fn residue(gone: &Removed) -> Value {
    json!({
        "name": gone.id, "files": [], "installer": gone.installer.as_deref().unwrap_or("null"), "uid": 10_398,
        "disabled": false, "system": false, "third_party": true,
    })
}

fn processes(phone: &Phone<'_>) -> Value {
    let first = json!({
        "pid": 1, "uid": 0, "ppid": 0, "pgroup": 0, "psid": 0, "filename": "init", "priority": 20, "nice": 0,
        "state": "S", "user_time": 210, "kernel_time": 1300, "path": "/system/bin/init", "context": "u:r:init:s0",
        "previous_context": "u:r:kernel:s0", "command_line": ["/system/bin/init", "second_stage"], "env": [],
        "cwd": "/",
    });
    let apps = phone.apps.iter().enumerate().map(|(number, known)| {
        json!({
            "pid": number.saturating_add(2_000), "uid": known.uid, "ppid": 612, "pgroup": 612, "psid": 0,
            "filename": known.app.id, "priority": 20, "nice": 0, "state": "S", "user_time": 40, "kernel_time": 12,
            "path": "/system/bin/app_process64", "context": "u:r:untrusted_app:s0", "previous_context": "u:r:zygote:s0",
            "command_line": [known.app.id], "env": [], "cwd": "/",
        })
    });
    Value::Array(std::iter::once(first).chain(apps).collect())
}

fn listing(phone: &Phone<'_>) -> Value {
    let own = phone
        .apps
        .iter()
        .filter(|known| !known.app.system)
        .map(|known| format!("{}/base.apk", known.code_path));
    let paths = ["/sdcard/DCIM/Camera".to_owned(), "/sdcard/Download".to_owned()].into_iter().chain(own);
    let time = 1_771_900_000_u32;
    let files = paths.map(|path| {
        json!({
            "path": path, "size": 4096, "mode": "-rw-rw----", "user_id": 0, "user_name": "", "group_id": 1015,
            "group_name": "", "changed_time": time, "modified_time": time, "access_time": time, "error": "",
            "context": "", "sha1": "", "sha256": "", "sha512": "", "md5": "",
        })
    });
    Value::Array(files.collect())
}
