/** The journal as pages say it. */
@NullMarked
@NamedInterface("web")
package org.huikuan.journal.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
