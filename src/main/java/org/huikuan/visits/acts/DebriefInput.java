package org.huikuan.visits.acts;

import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.jspecify.annotations.Nullable;

/**
 * The tenth preparation (reference 7.7, V10), as a person writes it.
 *
 * @param helpWanted what a manager is asked for; null when nothing is wanted
 */
record DebriefInput(
        @Must @Lines @Most(2000) String wentWrong,
        @Must @Lines @Most(2000) String doNext,
        @Lines @Most(500) @Nullable String helpWanted) {}
