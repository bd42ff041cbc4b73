package org.huikuan.acts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The field, or each field of the group, belongs to some answers of an earlier field only. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Only {

    /** The earlier field, of the same record. */
    String with();

    /** Codes of the answers; {@code true} or {@code false} of yes and no. */
    String[] is();
}
