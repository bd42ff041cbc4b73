package org.huikuan.letters.process;

import java.util.Date;
import org.huikuan.letters.outbox.PostOffice;
import org.springframework.stereotype.Component;

/** What send-letters may call. */
@Component("letterPost")
public class SendLettersSteps {

    private final PostOffice post;

    public SendLettersSteps(PostOffice post) {
        this.post = post;
    }

    public String send() {
        return post.send();
    }

    public Date nextTry() {
        return Date.from(post.nextTry());
    }
}
