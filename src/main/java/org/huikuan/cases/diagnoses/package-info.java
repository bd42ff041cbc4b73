/** Why a customer does not pay, as far as we know: reason, ability, willingness, dispute, and on what sources that stands. */
@NullMarked
@NamedInterface("diagnoses")
package org.huikuan.cases.diagnoses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
