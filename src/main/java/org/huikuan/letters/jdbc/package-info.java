/** SQL of the letters. */
@NullMarked
package org.huikuan.letters.jdbc;

import org.jspecify.annotations.NullMarked;
