package org.huikuan.acts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list of records without a key, as many as a person adds: their fields are named {@code <list>[0].<component>}. Rows
 * may hold parts and lists themselves. What the form says of rows that are not there yet is named
 * {@code <list>[*].<component>}.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Repeats {
    /** Rows at most. */
    int most() default 50;
}
