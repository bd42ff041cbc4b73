package org.huikuan.legal.course;

import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.acts.Only;
import org.huikuan.acts.Radios;
import org.jspecify.annotations.Nullable;

/** The legal means that a person chooses, and why; or the write-off that the person proposes, with its proof. */
record ChooseRouteInput(
        RouteFacts facts,
        @Must @Radios LegalRoute route,
        @Must @Lines @Most(1000) String reason,

        @Only(with = "route", is = "write-off") @Nullable WriteOffGround ground) {}
