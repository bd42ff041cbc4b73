package org.huikuan.webhooks;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** Where webhooks may lead: to web addresses outside the house, unless the settings allow those inside. */
@Component
class WebhookAddresses {

    private static final int MOST_CHARACTERS = 1000;

    private final WebhookSettings settings;

    WebhookAddresses(WebhookSettings settings) {
        this.settings = settings;
    }

    /**
     * The sender looks again at every call; here a mistake is told to the person who makes it.
     *
     * @return the key of the message that says what is wrong; empty when nothing is
     */
    String wrong(String address) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException e) {
            return "webhooks.error.address";
        }
        String scheme = uri.getScheme();
        boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
        if (!web || uri.getHost() == null || uri.getRawUserInfo() != null || address.length() > MOST_CHARACTERS) {
            return "webhooks.error.address";
        }
        return !settings.allowPrivate() && leadsInside(uri.getHost()) ? "webhooks.error.private" : "";
    }

    private static boolean leadsInside(String host) {
        try {
            return !Arrays.stream(InetAddress.getAllByName(host)).allMatch(PublicAddresses::isPublic);
        } catch (UnknownHostException notKnownYet) {
            return false;
        }
    }
}
