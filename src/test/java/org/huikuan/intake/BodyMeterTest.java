package org.huikuan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.huikuan.intake.BodyMeter.Bound;
import org.huikuan.intake.BodyRefused.Reason;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** A body may take 30 seconds and 1000 bytes; every 100 bytes earn a further second. */
class BodyMeterTest {

    private static final long UNSAID = -1;

    private final RequestLimits limits =
            new RequestLimits(DataSize.ofBytes(1000), Duration.ofSeconds(30), DataSize.ofBytes(100), 2, 20);
    private final AtomicLong now = new AtomicLong(7);
    private final Arrivals arrivals = new Arrivals(limits.bodiesPerAddress());
    private final Sender sender = new Sender();

    @Test
    void aBodyWithinItsBoundsIsReadToItsEnd() throws IOException {
        BodyMeter meter = meter(UNSAID, 1000);
        sender.sends(600, 400, -1);

        assertThat(read(meter)).isEqualTo(600);
        assertThat(read(meter)).isEqualTo(400);
        assertThat(read(meter)).isEqualTo(-1);
        assertThat(meter.isOver()).isTrue();
    }

    @Test
    void bytesAreCountedWhateverWasAnnounced() throws IOException {
        BodyMeter meter = meter(UNSAID, 1000);
        sender.sends(600, 401);
        read(meter);

        refuses(meter, Reason.TOO_LARGE);
        assertThat(meter.mayBeRead()).isFalse();
    }

    @Test
    void aBodyAnnouncedTooLargeIsRefusedUnread() {
        refuses(meter(1001, 1000), Reason.TOO_LARGE);
    }

    @Test
    void aByteEveryFiveSecondsEndsAfterHalfAMinute() throws IOException {
        BodyMeter meter = meter(500, 1000);
        for (int i = 0; i < 7; i++) {
            sender.sends(1);
            read(meter);
            pass(Duration.ofSeconds(5));
        }

        refuses(meter, Reason.TOO_SLOW);
        refuses(meter, Reason.TOO_SLOW);
    }

    @Test
    void aLargeFileOverASlowLineMayTakeLonger() throws IOException {
        BodyMeter meter = meter(UNSAID, 10_000);
        sender.sends(5_000, 1);
        read(meter);
        pass(Duration.ofSeconds(79));

        assertThat(read(meter)).isEqualTo(1);
    }

    @Test
    void aSenderThatFallsSilentIsTooSlow() {
        sender.fallsSilent = true;

        refuses(meter(500, 1000), Reason.TOO_SLOW);
    }

    @Test
    void anAddressSendsAFewBodiesAtOnceAndNoMore() throws IOException {
        sender.sends(1, 1, 1, -1, 1);
        BodyMeter first = meter(UNSAID, 1000);
        BodyMeter second = meter(UNSAID, 1000);
        read(first);
        read(second);
        refuses(meter(UNSAID, 1000), Reason.TOO_MANY);

        read(first);
        read(first);
        assertThat(read(meter(1, 1000))).isEqualTo(1);
    }

    @Test
    void nothingIsRememberedOfABodyThatIsOverOrRefused() throws IOException {
        sender.sends(5, 2000);
        read(meter(5, 1000));
        refuses(meter(UNSAID, 1000), Reason.TOO_LARGE);

        assertThat(arrivals.addresses()).isZero();
    }

    private BodyMeter meter(long announced, long most) {
        Bound bound = new Bound(announced, most, Reason.TOO_LARGE);
        return new BodyMeter(sender, limits, bound, arrivals.from(() -> "192.0.2.1"), now::get);
    }

    private static int read(BodyMeter meter) throws IOException {
        return meter.doRead(new Unwanted());
    }

    private static void refuses(BodyMeter meter, Reason reason) {
        assertThatThrownBy(() -> read(meter))
                .isInstanceOfSatisfying(BodyRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    /** What arrives at each read: so many bytes, -1 for the end. */
    private static final class Sender implements InputBuffer {

        private final Deque<Integer> portions = new ArrayDeque<>();
        private boolean fallsSilent;

        void sends(int... bytes) {
            for (int portion : bytes) {
                portions.add(portion);
            }
        }

        @Override
        public int doRead(ApplicationBufferHandler handler) throws IOException {
            if (fallsSilent) {
                throw new SocketTimeoutException();
            }
            return portions.remove();
        }

        @Override
        public int available() {
            return 0;
        }
    }
}
