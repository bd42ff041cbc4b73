/** What BPMN may call, and the names that models and Java share. */
@NullMarked
@NamedInterface("process")
package org.huikuan.legal.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
