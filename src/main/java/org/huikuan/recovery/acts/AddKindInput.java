package org.huikuan.recovery.acts;

import org.huikuan.acts.Most;
import org.huikuan.acts.Must;

/**
 * A further kind of measure.
 *
 * @param code {@code CM-} and two or three digits
 * @param words the house's
 */
record AddKindInput(@Must @Most(8) String code, MeasureKindInput words) {}
