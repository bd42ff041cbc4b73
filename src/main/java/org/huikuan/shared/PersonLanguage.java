package org.huikuan.shared;

import java.util.Optional;

/** The language in which a person wants to be spoken to, where the person has said so. */
public interface PersonLanguage {

    /** {@code zh} or {@code en}. */
    Optional<String> of(String user);
}
