package org.huikuan.webhooks;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.huikuan.outbox.Handover;
import org.huikuan.outbox.Handover.Result;
import org.huikuan.shared.Because;
import org.huikuan.shared.Sentence;
import org.huikuan.webhooks.WebhookDeliveries.Parcel;
import org.springframework.stereotype.Component;

/**
 * Hands one message to its receiver: no redirect followed, no cookie kept, nothing unpacked, a little of the answer read,
 * and all of it within the time.
 */
@Component
class Courier {

    private static final int MOST_OF_THE_ANSWER = 400;

    private final CloseableHttpClient http;
    private final ExecutorService threads;
    private final WebhookSettings settings;

    Courier(WebhookSettings settings) {
        this.settings = settings;
        Timeout patience = Timeout.of(settings.timeout());
        this.http = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new PublicAddresses(settings.allowPrivate()))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(patience)
                                .setSocketTimeout(patience)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(patience).build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .setUserAgent("Huikuan-Webhooks/1")
                .build();
        this.threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "webhook");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** @return unheard when nobody answered in time */
    Handover hand(Parcel parcel, Instant now) {
        HttpPost request = new HttpPost(parcel.address());
        long timestamp = now.getEpochSecond();
        request.setHeader("webhook-id", parcel.messageId());
        request.setHeader("webhook-timestamp", Long.toString(timestamp));
        request.setHeader(
                "webhook-signature", Signature.of(parcel.secret(), parcel.messageId(), timestamp, parcel.payload()));
        request.setEntity(new StringEntity(parcel.payload(), ContentType.APPLICATION_JSON));
        Future<Handover> answer = threads.submit(() -> exchange(request));
        try {
            return answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return Handover.unheard(
                    WebhookSays.NO_ANSWER_WITHIN.with(settings.timeout().toSeconds()));
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            return Handover.unheard(why(cause == null ? failed : cause));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Handover.unheard(WebhookSays.APPLICATION_STOPPED.with());
        } finally {
            request.cancel();
        }
    }

    private Handover exchange(HttpPost request) throws IOException {
        try (ClassicHttpResponse response = http.executeOpen(null, request, null)) {
            return answered(response.getCode(), Sentence.words(beginning(response.getEntity())));
        }
    }

    /** Whatever is not taken may be taken another time: receivers mend themselves. */
    private static Handover answered(int status, Sentence words) {
        return new Handover(status >= 200 && status < 300 ? Result.ACCEPTED : Result.NOT_NOW, status, words);
    }

    @SuppressWarnings("NullAway") // an answer may have no body
    private static String beginning(HttpEntity body) throws IOException {
        if (body == null) {
            return "";
        }
        InputStream stream = body.getContent();
        return stream == null ? "" : plain(stream.readNBytes(MOST_OF_THE_ANSWER));
    }

    private static String plain(byte[] beginning) {
        return new String(beginning, StandardCharsets.UTF_8)
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
    }

    private static Sentence why(Throwable failure) {
        return failure instanceof PublicAddresses.NotPublic inside ? inside.why() : Sentence.parts(Because.of(failure));
    }

    @PreDestroy
    void stop() throws IOException {
        threads.shutdownNow();
        http.close();
    }
}
