/** What the model of an approval may call, and the names that it shares with Java. */
@NullMarked
@NamedInterface("process")
package org.huikuan.approvals.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
