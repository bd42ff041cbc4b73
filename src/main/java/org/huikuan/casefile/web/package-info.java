/** Pages of the case file. */
@NullMarked
package org.huikuan.casefile.web;

import org.jspecify.annotations.NullMarked;
