/** Letters that a person posts. */
@NullMarked
@NamedInterface("delivery")
package org.huikuan.letters.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
