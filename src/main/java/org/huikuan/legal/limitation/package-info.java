/** Limitation (诉讼时效) of items and claims: its clock, its events and its alarms (Civil Code 188 to 199). */
@NullMarked
package org.huikuan.legal.limitation;

import org.jspecify.annotations.NullMarked;
