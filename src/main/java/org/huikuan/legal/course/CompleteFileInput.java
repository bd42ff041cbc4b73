package org.huikuan.legal.course;

import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;

/** What the team answers to what was missing. @param answers {@code 1: ...}, one a line */
record CompleteFileInput(@Must @Lines @Most(20000) String answers) {}
