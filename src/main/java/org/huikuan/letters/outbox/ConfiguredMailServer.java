package org.huikuan.letters.outbox;

import java.util.Optional;
import org.huikuan.shared.start.WrongStart;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The mail server of the configuration. */
@Component
@Profile("!training")
class ConfiguredMailServer implements MailServer {

    private final Optional<Address> address;

    ConfiguredMailServer(MailSettings settings) {
        String host = settings.host();
        this.address = host == null || host.isBlank() ? Optional.empty() : Optional.of(address(host.strip(), settings));
    }

    private static Address address(String host, MailSettings settings) {
        String from = settings.from();
        if (from == null || !from.contains("@")) {
            throw new WrongStart(
                    "huikuan.mail.host names a mail server, but huikuan.mail.from is no mail address.",
                    "Set huikuan.mail.from to the address that letters come from.");
        }
        return new Address(
                host, settings.port(), settings.username(), settings.password(), settings.security(), from.strip());
    }

    @Override
    public Optional<Address> address() {
        return address;
    }
}
