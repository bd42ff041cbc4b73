package org.huikuan.acts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.huikuan.shared.Code;

/** A list of texts {@code <code>:<grade>}: some words of a code list, each graded; {@link #NONE} is said for none. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Grades {

    String NONE = "none";

    Class<? extends Code> of();

    /** The highest grade; the lowest is 1. */
    int most();
}
