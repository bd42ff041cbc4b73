/** What the model of sending webhooks may call. */
@NullMarked
@NamedInterface("process")
package org.huikuan.webhooks.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
