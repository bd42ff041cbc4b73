/** Disputes (争议): a pause that keeps the disputed part out of the demand until it is answered. */
@NullMarked
@NamedInterface("disputes")
package org.huikuan.cases.disputes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
