package org.huikuan.digest.process;

import java.util.Date;
import org.huikuan.digest.DigestSender;
import org.springframework.stereotype.Component;

/** What send-digests may call. */
@Component("digestPost")
public class SendDigestsSteps {

    private final DigestSender post;

    public SendDigestsSteps(DigestSender post) {
        this.post = post;
    }

    public String send() {
        return post.send();
    }

    public Date nextTry() {
        return Date.from(post.nextTry());
    }
}
