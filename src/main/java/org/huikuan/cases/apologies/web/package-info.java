/** Apologies over HTTP. */
@NullMarked
package org.huikuan.cases.apologies.web;

import org.jspecify.annotations.NullMarked;
