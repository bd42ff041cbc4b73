package org.huikuan.strategy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What may stand in a column of text that is no code list of its own, such as the steps of stages. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface WordsOf {

    String[] value() default {};

    /** The list of bundle {@code codes} in which {@link #value} have their words. */
    String list() default "step";

    /** Code lists whose words may stand there too. */
    Class<? extends Enum<?>>[] of() default {};
}
