/** Takes a batch back. */
@NullMarked
package org.huikuan.imports.undo;

import org.jspecify.annotations.NullMarked;
