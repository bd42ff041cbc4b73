/** The administrator's page of digests. */
@NullMarked
package org.huikuan.digest.web;

import org.jspecify.annotations.NullMarked;
