/** What is the right answer to the reason for which a customer does not pay: lane, pressure, what comes next, until when. */
@NullMarked
@NamedInterface("strategies")
package org.huikuan.cases.strategies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
