package org.huikuan.acts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The form asks the field with some answers of an earlier field only, and only then it may be needed; unlike what is
 * {@link Only} of an answer it may be sent with others all the same.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Shown {

    /** The earlier field, of the same record. */
    String with();

    /** Codes of the answers; {@code true} or {@code false} of yes and no. */
    String[] is();
}
