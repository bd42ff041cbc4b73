package org.huikuan.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A door whose answer is a part that a page puts into itself. Opened by its address in a browser it leads to the page;
 * whoever may not see the part is told so before.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PartOf {

    /** Address of the page; {@code {name}} stands for a variable of the part's own address, or one of its query. */
    String value();
}
