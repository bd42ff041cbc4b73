package org.huikuan.visits.acts;

import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;

/** The tenth preparation (reference 7.7, V10), as a person writes it. */
record DebriefInput(
        @Must @Lines @Most(2000) String wentWrong,
        @Must @Lines @Most(2000) String doNext) {}
