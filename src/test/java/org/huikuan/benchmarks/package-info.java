/** Measurements, run by hand; their figures stand in {@code docs/performance.md}. */
@NullMarked
package org.huikuan.benchmarks;

import org.jspecify.annotations.NullMarked;
