/** The case on one page: eight questions, each answered from what stands, and what would answer the others. */
@NullMarked
@NamedInterface("briefs")
package org.huikuan.cases.briefs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
