package org.huikuan.cases.conduct;

import java.util.Optional;
import org.huikuan.cases.Channel;
import org.huikuan.conduct.ContactWay;

/** By what way of the contact rules a logged contact was. */
public final class ChannelWays {

    private ChannelWays() {}

    /** Empty for one that no rule is about. */
    public static Optional<ContactWay> of(Channel channel) {
        return switch (channel) {
            case PHONE -> Optional.of(ContactWay.CALL);
            case VISIT -> Optional.of(ContactWay.VISIT);
            case CHAT -> Optional.of(ContactWay.MESSAGE);
            case MAIL, LETTER -> Optional.of(ContactWay.LETTER);
            case OTHER -> Optional.empty();
        };
    }
}
