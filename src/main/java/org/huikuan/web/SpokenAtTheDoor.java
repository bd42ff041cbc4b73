package org.huikuan.web;

import jakarta.servlet.http.HttpServletRequest;
import org.huikuan.security.DoorWords;
import org.huikuan.shared.RefusalWords;
import org.springframework.stereotype.Component;

/** Says at the door what any other refusal would say: by its key, in the language that was asked for. */
@Component
class SpokenAtTheDoor implements DoorWords {

    private final RefusalWords refusals;
    private final AskedLanguage language;

    SpokenAtTheDoor(RefusalWords refusals, AskedLanguage language) {
        this.refusals = refusals;
        this.language = language;
    }

    @Override
    public String of(HttpServletRequest request, String key) {
        return refusals.of(key, language.of(request));
    }
}
