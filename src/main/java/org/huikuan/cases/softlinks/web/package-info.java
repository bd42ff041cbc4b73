/** Soft moves over HTTP. */
@NullMarked
package org.huikuan.cases.softlinks.web;

import org.jspecify.annotations.NullMarked;
