package org.huikuan.recovery.acts;

import org.huikuan.acts.Most;
import org.huikuan.acts.Must;
import org.huikuan.recovery.MeasureKind;
import org.jspecify.annotations.Nullable;

/** The house's words for a kind of measure, see {@link MeasureKind}; without a law it rests on none. */
record MeasureKindInput(
        @Must @Most(100) String titleZh,
        @Must @Most(100) String titleEn,
        @Must @Most(500) String preconditionZh,
        @Must @Most(500) String preconditionEn,
        @Must @Most(300) String evidenceZh,
        @Must @Most(300) String evidenceEn,
        @Most(300) @Nullable String law,
        @Must @Most(20) String marks) {

    MeasureKind of(String code) {
        return new MeasureKind(
                code,
                titleZh,
                titleEn,
                preconditionZh,
                preconditionEn,
                evidenceZh,
                evidenceEn,
                law == null ? "" : law,
                marks);
    }
}
