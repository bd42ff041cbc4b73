/** Acts upon a case that belong to no stage: move, withdraw, and what acts about parts of a case share. */
@NullMarked
@NamedInterface("acts")
package org.huikuan.cases.acts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
