package org.huikuan.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one request may take of the server, so that nobody else waits for it.
 *
 * @param maxBody the largest body of a request that carries no file: JSON, forms, the engine's REST
 * @param bodyTime how long a body may take to arrive
 * @param bodyRate bytes that earn one further second: a large file over a slow line may take longer, a drip may not
 * @param bodiesPerAddress how many bodies one address may be sending at the same time
 * @param atWork how many requests are worked on at once; a request at work may need two connections of the database
 */
@ConfigurationProperties("huikuan.requests")
public record RequestLimits(
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("30s") Duration bodyTime,
        @DefaultValue("16KB") DataSize bodyRate,
        @DefaultValue("30") int bodiesPerAddress,
        @DefaultValue("20") int atWork) {

    public RequestLimits {
        if (maxBody.toBytes() < 1 || maxBody.toBytes() > Integer.MAX_VALUE || bodyRate.toBytes() < 1) {
            throw new IllegalArgumentException(
                    "huikuan.requests: max-body and body-rate must be more than 0, max-body less than 2 GB");
        }
        if (bodyTime.isNegative() || bodyTime.isZero() || bodiesPerAddress < 1 || atWork < 1) {
            throw new IllegalArgumentException(
                    "huikuan.requests: body-time, bodies-per-address and at-work must be more than 0");
        }
    }
}
