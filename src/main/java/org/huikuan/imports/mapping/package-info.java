/** How the columns of a foreign file are understood. */
@NullMarked
package org.huikuan.imports.mapping;

import org.jspecify.annotations.NullMarked;
