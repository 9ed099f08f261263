//! Landlock and seccomp.

use std::collections::BTreeMap;

use landlock::{
    ABI, Access, AccessFs, AccessNet, CompatLevel, Compatible, LandlockStatus, RestrictionStatus, Ruleset,
    RulesetAttr, RulesetCreatedAttr, RulesetError, Scope, path_beneath_rules,
};
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule,
    TargetArch,
};

use super::{Needs, State};

/// What the program reads of the computer itself: the rules of time zones, which hold nothing of anybody.
const PUBLIC: [&str; 2] = ["/usr/share/zoneinfo", "/etc/localtime"];
/// Where a passphrase is asked for.
const TERMINAL: &str = "/dev/tty";
/// The answer to what is forbidden.
const FORBIDDEN: SeccompAction = SeccompAction::Errno(libc::EPERM.unsigned_abs());
/// The answer on which libraries fall back to the older call.
const UNKNOWN: SeccompAction = SeccompAction::Errno(libc::ENOSYS.unsigned_abs());

pub(super) fn enter(needs: &Needs) -> State {
    // Landlock first: it is set up with calls that the filter would have to let through otherwise.
    let files = confine_files(needs).is_ok_and(|status| holds_writing(&status));
    let calls = confine_calls().is_some();
    match (files, calls) {
        (true, true) => State::Full,
        (true, false) => State::FilesOnly,
        (false, true) => State::CallsOnly,
        (false, false) => State::Unavailable,
    }
}

/// Before its third version Landlock could not keep a file from being emptied.
fn holds_writing(status: &RestrictionStatus) -> bool {
    matches!(status.landlock, LandlockStatus::Available { effective_abi, .. } if effective_abi >= ABI::V3)
        && status.no_new_privs
}

fn confine_files(needs: &Needs) -> Result<RestrictionStatus, RulesetError> {
    let read = AccessFs::ReadFile | AccessFs::ReadDir;
    let make = AccessFs::MakeReg
        | AccessFs::MakeDir
        | AccessFs::ReadDir
        | AccessFs::ReadFile
        | AccessFs::WriteFile
        | AccessFs::Truncate
        | AccessFs::RemoveFile
        | AccessFs::RemoveDir;
    let ask = AccessFs::ReadFile | AccessFs::WriteFile | AccessFs::IoctlDev;
    Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(AccessFs::from_all(ABI::V5))?
        .handle_access(AccessNet::from_all(ABI::V4))?
        .scope(Scope::from_all(ABI::V6))?
        .create()?
        .add_rules(path_beneath_rules(&needs.read, read))?
        .add_rules(path_beneath_rules(&needs.list, AccessFs::ReadDir))?
        .add_rules(path_beneath_rules(&needs.make_in, make))?
        .add_rules(path_beneath_rules(&needs.clear_in, AccessFs::RemoveDir))?
        .add_rules(path_beneath_rules(PUBLIC, read))?
        .add_rules(path_beneath_rules([TERMINAL], ask))?
        .restrict_self()
}

fn confine_calls() -> Option<()> {
    let arch = TargetArch::try_from(std::env::consts::ARCH).ok()?;
    let mut forbidden: BTreeMap<i64, Vec<SeccompRule>> =
        FORBIDDEN_CALLS.iter().chain(OF_THIS_MACHINE).map(|call| (*call, Vec::new())).collect();
    // A thread is a copy of the process that shares everything; any other copy is a new process.
    let thread = u64::from(libc::CLONE_THREAD.unsigned_abs());
    let process =
        SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::MaskedEq(thread), 0).ok()?;
    forbidden.insert(libc::SYS_clone, vec![SeccompRule::new(vec![process]).ok()?]);
    // The newer call keeps its flags where a filter cannot look.
    let newer = BTreeMap::from([(libc::SYS_clone3, Vec::new())]);
    for (calls, answer) in [(newer, UNKNOWN), (forbidden, FORBIDDEN)] {
        let filter = SeccompFilter::new(calls, SeccompAction::Allow, answer, arch).ok()?;
        let program = BpfProgram::try_from(filter).ok()?;
        seccompiler::apply_filter_all_threads(&program).ok()?;
    }
    Some(())
}

/// Calls that a scan never needs: the network, other programs, other processes, changes to names and attributes of files that
/// Landlock lets pass, and parts of the kernel that are a way around all this. Memory that may run is not among them:
/// the engine of the content rules compiles.
const FORBIDDEN_CALLS: &[libc::c_long] = &[
    libc::SYS_socket,
    libc::SYS_socketpair,
    libc::SYS_connect,
    libc::SYS_bind,
    libc::SYS_listen,
    libc::SYS_accept,
    libc::SYS_accept4,
    libc::SYS_sendto,
    libc::SYS_sendmsg,
    libc::SYS_sendmmsg,
    libc::SYS_io_uring_setup,
    libc::SYS_io_uring_enter,
    libc::SYS_io_uring_register,
    libc::SYS_execve,
    libc::SYS_execveat,
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_pidfd_open,
    libc::SYS_pidfd_getfd,
    libc::SYS_pidfd_send_signal,
    libc::SYS_kcmp,
    libc::SYS_fchmod,
    libc::SYS_fchmodat,
    libc::SYS_fchown,
    libc::SYS_fchownat,
    libc::SYS_utimensat,
    libc::SYS_setxattr,
    libc::SYS_lsetxattr,
    libc::SYS_fsetxattr,
    libc::SYS_removexattr,
    libc::SYS_lremovexattr,
    libc::SYS_fremovexattr,
    libc::SYS_mount,
    libc::SYS_umount2,
    libc::SYS_pivot_root,
    libc::SYS_chroot,
    libc::SYS_unshare,
    libc::SYS_setns,
    libc::SYS_open_tree,
    libc::SYS_move_mount,
    libc::SYS_fsopen,
    libc::SYS_fsmount,
    libc::SYS_mount_setattr,
    libc::SYS_name_to_handle_at,
    libc::SYS_open_by_handle_at,
    libc::SYS_bpf,
    libc::SYS_perf_event_open,
    libc::SYS_userfaultfd,
    libc::SYS_add_key,
    libc::SYS_request_key,
    libc::SYS_keyctl,
    libc::SYS_init_module,
    libc::SYS_finit_module,
    libc::SYS_delete_module,
    libc::SYS_kexec_load,
    libc::SYS_reboot,
    libc::SYS_swapon,
    libc::SYS_swapoff,
    libc::SYS_quotactl,
    libc::SYS_acct,
    libc::SYS_clock_settime,
    libc::SYS_settimeofday,
    libc::SYS_fspick,
    libc::SYS_fsconfig,
    FCHMODAT2,
    SETXATTRAT,
    REMOVEXATTRAT,
    FILE_SETATTR,
];

/// Newer calls, which have the same number on every machine and are not in every list of the library.
const FCHMODAT2: libc::c_long = 452;
/// As above.
const SETXATTRAT: libc::c_long = 463;
/// As above.
const REMOVEXATTRAT: libc::c_long = 466;
/// As above.
const FILE_SETATTR: libc::c_long = 469;

/// Calls that only older machines have.
#[cfg(target_arch = "x86_64")]
const OF_THIS_MACHINE: &[libc::c_long] = &[
    libc::SYS_fork,
    libc::SYS_vfork,
    libc::SYS_chmod,
    libc::SYS_chown,
    libc::SYS_lchown,
    libc::SYS_utime,
    libc::SYS_utimes,
    libc::SYS_futimesat,
    libc::SYS_iopl,
    libc::SYS_ioperm,
];
/// Calls that only older machines have: none.
#[cfg(not(target_arch = "x86_64"))]
const OF_THIS_MACHINE: &[libc::c_long] = &[];
