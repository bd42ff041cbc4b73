/** The demo world: users and a ledger with history. Exists in profile demo only; nobody uses it. */
@NullMarked
@ApplicationModule
package org.huikuan.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
