package org.huikuan.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A test that touches neither clock nor engine of this JVM: it looks at applications in processes of their own, or at
 * files and classes alone. Such tests run one after another beside the tests inside the JVM, which share one clock and
 * so never run at the same time as each other. While a process starts or a browser draws, the other core is not idle.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("beside")
public @interface Beside {}
