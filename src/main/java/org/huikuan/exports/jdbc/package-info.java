/** SQL of the exports. */
@NullMarked
package org.huikuan.exports.jdbc;

import org.jspecify.annotations.NullMarked;
