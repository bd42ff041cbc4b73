package org.huikuan.webhooks.process;

import java.util.Date;
import org.huikuan.webhooks.WebhookSender;
import org.springframework.stereotype.Component;

/** What send-webhooks may call. */
@Component("webhookPost")
public class SendWebhooksSteps {

    private final WebhookSender post;

    public SendWebhooksSteps(WebhookSender post) {
        this.post = post;
    }

    public String send() {
        return post.send();
    }

    public Date nextTry() {
        return Date.from(post.nextTry());
    }
}
