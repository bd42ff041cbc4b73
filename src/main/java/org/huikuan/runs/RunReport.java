package org.huikuan.runs;

import java.util.List;

/** A run with what went wrong and what the proof found; the first thousand of each. */
public record RunReport(DailyRun run, List<RunFault> faults, List<UncoveredItem> exceptions) {}
