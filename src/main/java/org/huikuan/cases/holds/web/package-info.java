/** Holds over HTTP. */
@NullMarked
package org.huikuan.cases.holds.web;

import org.jspecify.annotations.NullMarked;
