/** The world that stories of cases are told in: days that pass, people who act, money that comes, letters that leave. */
@NullMarked
package org.huikuan.testing.world;

import org.jspecify.annotations.NullMarked;
