/** The home page by role, the work list, and the stages for Cockpit's dashboard. */
@NullMarked
package org.huikuan.desk.web;

import org.jspecify.annotations.NullMarked;
