/** Disputes over HTTP. */
@NullMarked
package org.huikuan.cases.disputes.web;

import org.jspecify.annotations.NullMarked;
