package org.huikuan.intake;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.huikuan.intake.BodyRefused.Reason;

/**
 * Stands where the server reads a body from its socket, so that whoever reads it, as JSON, form or file, stays below the
 * same bounds: bytes counted as they come, whatever {@code Content-Length} says, and a time for the whole, since a byte
 * every few seconds keeps within every time-out of a single read.
 */
class BodyMeter implements InputBuffer {

    private final InputBuffer socket;
    private final RequestLimits limits;
    private final Bound bound;
    private final Arrivals.Arrival arrival;
    private final LongSupplier nanoTime;
    private long bytes;
    private long begun;
    private boolean reading;
    private boolean ended;
    private boolean refused;

    /**
     * How much is taken.
     *
     * @param announced what {@code Content-Length} says; -1 when it says nothing
     * @param most bytes that are taken
     * @param whenMore what a larger body is told
     */
    record Bound(long announced, long most, Reason whenMore) {}

    BodyMeter(InputBuffer socket, RequestLimits limits, Bound bound, Arrivals.Arrival arrival, LongSupplier nanoTime) {
        this.socket = socket;
        this.limits = limits;
        this.bound = bound;
        this.arrival = arrival;
        this.nanoTime = nanoTime;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        try {
            return read(handler);
        } catch (BodyRefused e) {
            refused = true;
            arrival.end();
            throw e;
        }
    }

    @Override
    public int available() {
        return socket.available();
    }

    private int read(ApplicationBufferHandler handler) throws IOException {
        begin();
        refuseIf(refused || isLate(), Reason.TOO_SLOW);
        int read = next(handler);
        bytes += Math.max(read, 0);
        refuseIf(bytes > bound.most(), bound.whenMore());
        if (read < 0 || bytes == bound.announced()) {
            ended = true;
            arrival.end();
        }
        return read;
    }

    private void begin() {
        refuseIf(bound.announced() > bound.most(), bound.whenMore());
        if (!reading) {
            arrival.begin();
            begun = nanoTime.getAsLong();
            reading = true;
        }
    }

    private int next(ApplicationBufferHandler handler) throws IOException {
        try {
            return socket.doRead(handler);
        } catch (SocketTimeoutException e) {
            throw new BodyRefused(Reason.TOO_SLOW);
        }
    }

    private static void refuseIf(boolean wrong, Reason reason) {
        if (wrong) {
            throw new BodyRefused(reason);
        }
    }

    private boolean isLate() {
        Duration allowed =
                limits.bodyTime().plusSeconds(bytes / limits.bodyRate().toBytes());
        return nanoTime.getAsLong() - begun > allowed.toNanos();
    }

    /** Whether the body is known to be too large before it is read. */
    boolean isTooLarge() {
        return bound.announced() > bound.most();
    }

    /** Nothing of it stands between this request and the next one on the same connection. */
    boolean isOver() {
        return ended;
    }

    /** Whether it may be read to its end without harm, though nobody wants it. */
    boolean mayBeRead() {
        return !ended && !refused && bytes <= limits.maxBody().toBytes();
    }
}
