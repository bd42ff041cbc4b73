package org.huikuan.training;

import java.time.LocalDate;
import java.util.Map;

/**
 * What happened while the clock was moved.
 *
 * @param counts how often each kind of thing happened, by its word; in the order of their telling; what did not happen is missing
 */
public record OvernightNews(LocalDate from, LocalDate to, Map<String, Integer> counts) {}
