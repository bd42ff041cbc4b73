/** What people learn of the debtor while they work on its case: how it pays, what they were told, what moves it. */
@NullMarked
package org.huikuan.cases.insight;

import org.jspecify.annotations.NullMarked;
