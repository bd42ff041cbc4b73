/** The play that makes the demo world: stories of customers, told day by day by the people of the house. */
@NullMarked
package org.huikuan.demo.play;

import org.jspecify.annotations.NullMarked;
