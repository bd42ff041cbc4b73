package org.huikuan.cases.disputes;

import java.math.BigDecimal;
import org.huikuan.acts.Must;
import org.jspecify.annotations.Nullable;

/** An invoice that is disputed.
 *
 * @param amount null means the whole of it
 */
record DisputedPart(@Must String invoice, @Nullable BigDecimal amount) {}
