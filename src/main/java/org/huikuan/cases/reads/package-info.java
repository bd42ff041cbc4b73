/** Cases as pages, calls and exports read them. */
@NullMarked
@NamedInterface("reads")
package org.huikuan.cases.reads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
