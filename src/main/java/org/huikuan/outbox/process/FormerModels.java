package org.huikuan.outbox.process;

import java.util.Date;
import org.huikuan.outbox.Outboxes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What {@code send-letters}, {@code send-digests} and {@code send-webhooks} call, the models of releases in which each kind
 * of post had its own. Instances of theirs that wait go on with the outbox of their kind.
 */
@Configuration(proxyBeanMethods = false)
class FormerModels {

    @Bean
    SendSteps letterPost(Outboxes outboxes) {
        return new SendSteps(outboxes, "letters");
    }

    @Bean
    SendSteps digestPost(Outboxes outboxes) {
        return new SendSteps(outboxes, "digests");
    }

    @Bean
    SendSteps webhookPost(Outboxes outboxes) {
        return new SendSteps(outboxes, "webhooks");
    }

    /** The steps of one kind. */
    public static class SendSteps {

        private final Outboxes outboxes;
        private final String kind;

        SendSteps(Outboxes outboxes, String kind) {
            this.outboxes = outboxes;
            this.kind = kind;
        }

        public String send() {
            return outboxes.send(kind);
        }

        public Date nextTry() {
            return Date.from(outboxes.nextTry(kind));
        }
    }
}
