package org.huikuan.strategy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A column that came with a release: a house's own version of the table may lack it. What is answered then stands here
 * as a table would say it; a column that is asked about needs no value, an older table does not look at it.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Default {

    /** For example {@code 180}, or the code of a word. */
    String value() default "";
}
