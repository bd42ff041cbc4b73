/** Our own fault: it is admitted in a letter that says what was wrong, what is done about it, and what remains (reference 7.2, R07). */
@NullMarked
@NamedInterface("apologies")
package org.huikuan.cases.apologies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
