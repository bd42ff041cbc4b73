/** How the engine is set up: its configuration, clock, transactions, deployment and history. */
@NullMarked
package org.huikuan.engine.settings;

import org.jspecify.annotations.NullMarked;
