/** People at the customer's, recorded, changed and removed in the case. */
@NullMarked
package org.huikuan.cases.people;

import org.jspecify.annotations.NullMarked;
