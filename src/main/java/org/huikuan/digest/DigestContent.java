package org.huikuan.digest;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a digest says, as its templates see it: maps, lists and texts.
 *
 * @param empty there is nothing to tell, so that no mail is sent
 */
record DigestContent(Map<String, Object> model, boolean empty) {

    DigestContent {
        model = new LinkedHashMap<>(model);
    }
}
