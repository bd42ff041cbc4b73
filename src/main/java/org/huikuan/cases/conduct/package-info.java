/** Conduct towards the customer of a case: what forbids a contact, whether one is allowed, those logged against the rules. */
@NullMarked
@NamedInterface("conduct")
package org.huikuan.cases.conduct;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
