/** Commercial recovery over HTTP. */
@NullMarked
package org.huikuan.recovery.web;

import org.jspecify.annotations.NullMarked;
