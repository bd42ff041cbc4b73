/** Starts, messages and looks at running processes for the ports of the features. */
@NullMarked
package org.huikuan.engine.flows;

import org.jspecify.annotations.NullMarked;
