/** SQL of the documents. */
@NullMarked
package org.huikuan.documents.jdbc;

import org.jspecify.annotations.NullMarked;
