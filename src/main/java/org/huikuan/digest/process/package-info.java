/** What the model of sending digests may call. */
@NullMarked
@NamedInterface("process")
package org.huikuan.digest.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
