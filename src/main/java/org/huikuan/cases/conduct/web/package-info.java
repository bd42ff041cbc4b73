/** Conduct over HTTP. */
@NullMarked
package org.huikuan.cases.conduct.web;

import org.jspecify.annotations.NullMarked;
