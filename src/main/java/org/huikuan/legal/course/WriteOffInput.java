package org.huikuan.legal.course;

import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.acts.Radios;

/** What a manager says to a proposed write-off, and why. */
record WriteOffInput(
        @Must @Radios WriteOffDecision decision,
        @Must @Lines @Most(300) String reason) {}
