/** What managers do about what waits for coaching. */
@NullMarked
package org.huikuan.coaching.acts;

import org.jspecify.annotations.NullMarked;
