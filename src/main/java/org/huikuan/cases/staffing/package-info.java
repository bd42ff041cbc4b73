/** Who works a case: charge, hand-over, absence with its stand-ins, and people who leave. */
@NullMarked
@NamedInterface("staffing")
package org.huikuan.cases.staffing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
