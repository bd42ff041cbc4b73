/** Contacts with the customer and papers: what is logged, and the promise or dispute that comes of it. */
@NullMarked
@NamedInterface("contacts")
package org.huikuan.cases.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
