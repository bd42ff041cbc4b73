/** Letters that a person posts. */
@NullMarked
package org.huikuan.letters.delivery;

import org.jspecify.annotations.NullMarked;
