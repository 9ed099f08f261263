//! What an APK says of itself, and APKs that are built to mislead.

use std::collections::BTreeSet;

use super::weak;
use crate::detect::{Because, Detector, Explain, Finding, SubjectKind, capability};
use crate::model::{App, AppClaim, Class, Device, Level, Platform, Surface};
use crate::signature::SignatureDb;

/// An app declares in its manifest that it is made to monitor.
#[derive(Debug)]
pub struct DeclaredMonitoringTool;

impl Detector for DeclaredMonitoringTool {
    fn name(&self) -> &'static str {
        "declares-itself-monitoring"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Android]
    }

    fn needs(&self) -> &'static [Surface] {
        &[]
    }

    fn explain(&self) -> Explain {
        Explain {
            title: "An app says of itself that it is made to monitor",
            what: "Google's store asks apps for looking after children or employees to declare it (`isMonitoringTool`). This app \
                   does. Such apps have to show themselves to the person who uses the phone.",
            matters: "It passes on what happens on the phone to another person. It can also be used to watch an adult who did not \
                      agree to it.",
            innocent: &[
                "a family set it up together, and the child knows",
                "an employer put it on a work phone and said so",
                "the person who uses the phone installed it to find a lost phone or to limit their own screen time",
            ],
            next: &[
                "does the person who uses the phone know this app, and did they agree to it?",
                "removing it can alert the person who installed it; talk to a support service first, from another device",
            ],
        }
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        for app in device.apps.values() {
            let declared = app.find(|claim| match claim {
                AppClaim::DeclaredMonitoringTool(kind) => Some(&**kind),
                _ => None,
            });
            let Some(declared) = declared else { continue };
            let says = "its manifest declares it as a monitoring tool";
            let value = if declared.value.is_empty() { "isMonitoringTool" } else { declared.value };
            let mut because = vec![Because::new("declared-monitoring", says, value, declared.fact)];
            because.extend(capability::signals(app));
            let mut finding = weak(self.name(), self.explain().title, SubjectKind::App, app.id, because);
            finding.level = Level::Review;
            finding.class = Class::MonitoringDisclosed;
            finding.strength = crate::model::Strength::Behaviour;
            finding.capabilities = capability::of_app(app);
            out.push(finding);
        }
    }
}

/// The APK of an app contradicts itself in ways that honest build tools do not bring about.
#[derive(Debug)]
pub struct MisleadingApk;

impl Detector for MisleadingApk {
    fn name(&self) -> &'static str {
        "apk-made-to-mislead"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Android]
    }

    fn needs(&self) -> &'static [Surface] {
        &[]
    }

    fn explain(&self) -> Explain {
        Explain {
            title: "The file of an app contradicts itself",
            what: "The app's file (APK) is built so that a phone can install it while programs that examine it fail or see \
                   something else, or its signatures name different makers, or it is not the file that was noted when the \
                   copy was made.",
            matters: "Harmful apps are sometimes packed like this to get past scanners. Some protections of honest apps do it too.",
            innocent: &[
                "a protection against copying that the maker of the app bought",
                "an app that somebody translated, repaired or changed and signed again",
                "the file was damaged when it was copied",
            ],
            next: &["does the person who uses the phone know this app, and where it came from?"],
        }
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        for app in device.apps.values() {
            let mut because: Vec<Because> = Vec::new();
            for claim in &app.claims {
                let (signal, says, value) = match claim.value {
                    AppClaim::SignatureConflict(how) => {
                        ("signatures-disagree", "its signatures contradict one another", how)
                    }
                    AppClaim::ApkTampering(how) => {
                        ("odd-apk", "its file is built in a way that misleads other readers", how)
                    }
                    _ => continue,
                };
                if !because.iter().any(|known| known.value == **value) {
                    because.push(Because::new(signal, says, &**value, claim.fact));
                }
            }
            because.extend(other_file(app));
            because.truncate(12);
            if !because.is_empty() {
                out.push(weak(self.name(), self.explain().title, SubjectKind::App, app.id, because));
            }
        }
    }
}

/// An APK in the copy whose hash is none of those that were noted on the phone. Paths on the phone begin with `/`.
fn other_file(app: &App<'_>) -> Option<Because> {
    let hashes = |on_phone: bool| {
        app.claims.iter().filter_map(move |claim| match claim.value {
            AppClaim::ApkSha256 { sha256, path } if !path.is_empty() && path.starts_with('/') == on_phone => {
                Some((&**sha256, &**path, claim.fact))
            }
            _ => None,
        })
    };
    let noted: BTreeSet<&str> = hashes(true).map(|(sha256, ..)| sha256).collect();
    if noted.is_empty() {
        return None;
    }
    let (_, path, fact) = hashes(false).find(|(sha256, ..)| !noted.contains(sha256))?;
    let says = "this file is not the one whose hash was noted when the copy was made";
    Some(Because::new("apk-not-as-noted", says, path, fact))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{At, Evidence, Fact, FileId, Observed};

    fn found(claims: Vec<AppClaim>) -> Vec<Finding> {
        let observed = |claim| Observed {
            fact: Fact::App { id: "com.x".into(), user: None, claim },
            file: FileId(0),
            at: At::Whole,
        };
        let evidence = Evidence { facts: claims.into_iter().map(observed).collect(), ..Evidence::default() };
        let device = Device::join(Platform::Android, &evidence);
        let (db, mut out) = (SignatureDb::built_in().unwrap(), Vec::new());
        DeclaredMonitoringTool.detect(&device, &db, &mut out);
        MisleadingApk.detect(&device, &db, &mut out);
        out
    }

    fn hash(sha256: &str, path: &str) -> AppClaim {
        AppClaim::ApkSha256 { sha256: sha256.into(), path: path.into() }
    }

    #[test]
    fn a_declared_tool_is_for_review_and_a_contradiction_for_a_look() {
        let findings = found(vec![
            AppClaim::DeclaredMonitoringTool("child_monitoring".into()),
            AppClaim::SignatureConflict("v2 and v3 name different signers".into()),
        ]);
        assert_eq!(findings.len(), 2);
        assert_eq!((findings[0].level, findings[0].class), (Level::Review, Class::MonitoringDisclosed));
        assert_eq!((findings[1].level, findings[1].rule), (Level::Look, "apk-made-to-mislead"));
    }

    #[test]
    fn a_file_is_compared_only_with_hashes_noted_on_the_phone() {
        assert!(found(vec![hash("aa", "x.apk"), hash("bb", "y.apk")]).is_empty());
        assert!(found(vec![hash("aa", "/data/app/x/base.apk"), hash("aa", "x.apk")]).is_empty());
        let findings = found(vec![hash("aa", "/data/app/x/base.apk"), hash("bb", "x.apk")]);
        assert_eq!(findings[0].because[0].signal, "apk-not-as-noted");
    }
}
