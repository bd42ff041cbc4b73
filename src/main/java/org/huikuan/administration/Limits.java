package org.huikuan.administration;

import java.util.Collection;
import java.util.List;

/** The rows of limits. */
public interface Limits {

    /** By code. */
    List<Limit> all();

    void save(Collection<Limit> changed);

    /**
     * A number of days.
     *
     * @param whatZh what it limits, in Chinese
     * @param marks how certain the seed was, for example {@code [R]}: a proposal of this project
     */
    record Limit(String code, int days, String whatZh, String whatEn, String marks) {

        Limit of(int other) {
            return new Limit(code, other, whatZh, whatEn, marks);
        }
    }
}
