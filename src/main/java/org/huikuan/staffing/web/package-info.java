/** Absences as a page and as calls, and the call by which a case is given to somebody else. */
@NullMarked
package org.huikuan.staffing.web;

import org.jspecify.annotations.NullMarked;
