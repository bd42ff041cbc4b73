/** What the model of posting letters may call. */
@NullMarked
@NamedInterface("process")
package org.huikuan.letters.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
