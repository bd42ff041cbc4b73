/** What each kind of import does with a line. */
@NullMarked
package org.huikuan.imports.targets;

import org.jspecify.annotations.NullMarked;
