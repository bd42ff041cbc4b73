/** What holds at a start: the order of its parts and why it may be refused. */
@NullMarked
package org.huikuan.shared.start;

import org.jspecify.annotations.NullMarked;
