/** What people do about the plan of a case: write it, agree to it or not, say what became of a step. */
@NullMarked
package org.huikuan.caseplans.acts;

import org.jspecify.annotations.NullMarked;
