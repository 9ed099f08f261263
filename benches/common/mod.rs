//! The time that the processor spent on two ways of doing the same work.
//!
//! Other work on the machine makes the times of the clock longer, and a second thread makes them shorter; the time of
//! the processor, all threads together, tells what the work costs.
#![expect(clippy::print_stdout, reason = "a benchmark prints what it measured")]

/// Rounds of either way, in turn.
const ROUNDS: u32 = 9;
/// Milliseconds of a clock tick: `USER_HZ` is 100 on every Linux (`man 5 proc`).
const TICK: u64 = 10;

/// Prints what `bare` and `whole` cost the processor, and their ratio. Silent where the system does not tell, and where
/// the benchmark is only tried and not run.
pub(crate) fn print_ratio<T>(work: &str, mut bare: impl FnMut() -> T, mut whole: impl FnMut() -> T) {
    let asked_to_run = std::env::args().any(|argument| argument == "--bench");
    let (Some(_), true) = (ticks(), asked_to_run) else { return };
    let (mut least, mut ours) = (0_u64, 0_u64);
    // The copies are written before the clock begins.
    std::hint::black_box((bare(), whole()));
    for _ in 0..ROUNDS {
        least = least.saturating_add(spent(&mut bare));
        ours = ours.saturating_add(spent(&mut whole));
    }
    let hundredths = ours.saturating_mul(100) / least.max(1);
    let mean = |sum: u64| sum.saturating_mul(TICK) / u64::from(ROUNDS);
    println!(
        "processor time of {work}, the mean of {ROUNDS} each: bare {} ms, whole {} ms, ratio {}.{:02}",
        mean(least),
        mean(ours),
        hundredths / 100,
        hundredths % 100,
    );
}

fn spent<T>(work: &mut impl FnMut() -> T) -> u64 {
    let before = ticks().unwrap_or(0);
    std::hint::black_box(work());
    ticks().unwrap_or(0).saturating_sub(before)
}

/// Ticks that this process has been on a processor, in its own code and the system's: all threads, those that ended too.
fn ticks() -> Option<u64> {
    let text = std::fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program, in round brackets, may hold anything; user and system time are the 12th and 13th after it.
    let (_, rest) = text.rsplit_once(") ")?;
    let mut fields = rest.split(' ').skip(11);
    fields.next()?.parse::<u64>().ok()?.checked_add(fields.next()?.parse().ok()?)
}
