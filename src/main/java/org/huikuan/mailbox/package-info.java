/** The mail server of trainings: takes every letter, lets nothing out, and shows what arrived. Profile training only. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "teams", "documents", "letters", "letters :: outbox"})
package org.huikuan.mailbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
