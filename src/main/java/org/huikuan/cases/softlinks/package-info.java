/** Soft moves as acts with a result (非压力催收七连环, reference 2.3), and the rules by which soft and hard go together (2.4). */
@NullMarked
@NamedInterface("softlinks")
package org.huikuan.cases.softlinks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
