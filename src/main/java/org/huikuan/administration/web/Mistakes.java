package org.huikuan.administration.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;

/** What is wrong with a form, by field: the code after {@code settings.wrong.} of the first mistake. */
final class Mistakes {

    private Mistakes() {}

    static Map<String, String> of(BadInput bad) {
        Map<String, String> byField = new LinkedHashMap<>();
        for (FieldError error : bad.errors()) {
            byField.putIfAbsent(error.field(), code(error));
        }
        return byField;
    }

    private static String code(FieldError error) {
        String key = error.why().key();
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
