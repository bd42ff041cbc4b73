/** First start, home folder and the marks of an installation; keeps demo, training and production apart. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "teams", "ledger"})
package org.huikuan.installation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
