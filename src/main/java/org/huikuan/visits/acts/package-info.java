/** Acts of visits: planned, announced, reported and spoken about, by collectors and managers. */
@NullMarked
package org.huikuan.visits.acts;

import org.jspecify.annotations.NullMarked;
