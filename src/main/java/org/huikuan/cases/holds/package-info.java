/** Holds (暂停催收): a pause that stops all acts for an account or an invoice until a day; insolvency is one. */
@NullMarked
@NamedInterface("holds")
package org.huikuan.cases.holds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
