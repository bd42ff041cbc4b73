/** Promises over HTTP. */
@NullMarked
package org.huikuan.cases.promises.web;

import org.jspecify.annotations.NullMarked;
