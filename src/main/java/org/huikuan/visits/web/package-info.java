/** Visits over HTTP. */
@NullMarked
package org.huikuan.visits.web;

import org.jspecify.annotations.NullMarked;
