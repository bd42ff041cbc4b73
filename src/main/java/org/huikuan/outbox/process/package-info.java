/** What the model of sending may call. */
@NullMarked
@NamedInterface("process")
package org.huikuan.outbox.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
