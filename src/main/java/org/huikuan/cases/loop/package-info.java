/** The loop around the facts of a case: review, upkeep, standing, moves and the bells that processes hear. */
@NullMarked
@NamedInterface("loop")
package org.huikuan.cases.loop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
