package org.huikuan.legal.course;

import org.huikuan.acts.Lines;
import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.acts.Only;
import org.huikuan.acts.Radios;
import org.jspecify.annotations.Nullable;

/**
 * What legal staff say to a file.
 *
 * @param missing one thing a line
 * @param lawyer who writes the lawyer's letter
 */
record ReviewFileInput(
        @Must @Radios ReviewDecision decision,

        @Only(with = "decision", is = "send-back") @Must @Lines
        String missing,

        @Only(with = "decision", is = "accept") @Nullable Lawyer lawyer,

        @Lines @Nullable String note) {

    /** What counsel's letterhead and signature need. */
    record Lawyer(
            @Nullable String lawyerFirm,
            @Most(100) @Nullable String lawyerName,
            @Nullable String lawyerLicence,
            @Nullable String lawyerAddress,
            @Nullable String lawyerPhone,
            @Nullable String lawyerReference) {}
}
