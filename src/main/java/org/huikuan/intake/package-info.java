/** What the server takes in: how much a request may send, in how much time, and how many are worked on at once. */
@NullMarked
@ApplicationModule(allowedDependencies = {"security"})
package org.huikuan.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
